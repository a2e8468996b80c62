"""What stands above the text for a while: a draft to restore, another version, what can't be kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.records.words import T
from desktop_app.ui.forms.draft_keeper import time_of_day
from desktop_app.ui.forms.draft_lines import draft_lines
from desktop_app.ui.forms.news_line import News
from desktop_app.ui.language.figures import day
from desktop_app.ui.language.translate import sentence, tr
from desktop_app.ui.look.buttons import button

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QPushButton

    from db.records.distribution import Distribution
    from db.records.problems import Problem
    from db.records.record import Record
    from desktop_app.usecases.keeping.drafts import Draft

DRAFT_FOUND = T("editor", "Text from {time} was not saved when the program stopped.")
RESTORE = T("editor", "Restore")
DISCARD = T("editor", "Discard")
OVERTAKEN = T("editor", "This record was saved in another window meanwhile. Your text is safe in a draft.")
SHOW_OTHER = T("editor", "Show the other version")
LOCKED = T("editor", "The text can't change after adoption; a correction becomes a corrigendum.")

MOST = 4
"""Distributions that stand above the text; the dialog shows all."""
MORE = T("editor", "and {count} more distributions")
CAME = T("editor", "received on {day}")
DISTRIBUTED = T("editor", "Distributed on {day}: {whom}")


class Notices(News):
    """One line of news at a time, with its actions; a line stands under it, so it keeps away from that."""

    def __init__(self) -> None:
        super().__init__(margins=(24, 0, 24, 14))

    def tell_locked(self, record: Record, *actions: QPushButton) -> None:
        """Say why nothing can be typed, and how the record was distributed; *actions* go on from there."""
        said = tr("editor", LOCKED)
        noted = [_distributed(one) for one in record.distributions[:MOST]]
        if (more := len(record.distributions) - MOST) > 0:
            noted.append(tr("editor", MORE, {"count": str(more)}))
        self.tell("\n".join([said, *noted]), "info", *actions)

    def offer_draft(self, draft: Draft, discard: Callable[[], object], restore: Callable[[], object]) -> None:
        """Offer a draft that was kept and never saved, and say what differs."""
        no, yes = button(tr("editor", DISCARD), kind="flat"), button(tr("editor", RESTORE))
        no.setObjectName("discard-draft")
        yes.setObjectName("restore-draft")
        no.clicked.connect(discard)
        yes.clicked.connect(restore)
        said = tr("editor", DRAFT_FOUND, {"time": time_of_day(draft.kept_at)})
        self.tell(said, "warn", no, yes, below=draft_lines(draft.differences))

    def offer_other(self, show: Callable[[], object]) -> None:
        """Say that somebody else saved the record, and offer that version."""
        other = button(tr("editor", SHOW_OTHER))
        other.clicked.connect(show)
        self.tell(tr("editor", OVERTAKEN), "warn", other)

    def tell_numbers(self, sentences: Iterable[str]) -> None:
        """Say which numbers in the text were set by hand and differ from the list."""
        said = " ".join(sentences)
        if said:
            self.tell(said, "warn")

    def tell_problems(self, problems: Iterable[Problem]) -> None:
        """Say what can't be kept, each sentence once."""
        said = dict.fromkeys(sentence(one) for one in problems)
        if said:
            self.tell(" ".join(said), "bad")


def _distributed(one: Distribution) -> str:
    """Return when the record went out and to whom, by what means, and whether it came."""
    how = tr("distribution", one.means.label) if one.means else ""
    came = tr("editor", CAME, {"day": day(one.acknowledged_on)}) if one.acknowledged_on else ""
    whom = ", ".join(part for part in ("; ".join(one.recipients.splitlines()), how, came, one.note) if part)
    when = day(one.day, short=False) if one.day else ""
    return tr("editor", DISTRIBUTED, {"day": when, "whom": whom})
