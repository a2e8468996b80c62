"""What can be put into the text from the data of the meeting: whole sentences, and single live fields."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from db.records.live_field import LiveField, SentenceKind, named
from db.records.paragraph import Run, text_of
from db.records.words import T
from desktop_app.ui.editor.field_tips import field_label, tell_field
from desktop_app.ui.editor.live_fields import insert
from desktop_app.ui.language.translate import tr
from reports.catalogue.field_words import words_of_field
from reports.catalogue.sentences import NOTHING, refreshed, sentence, speaks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from db.records.attendance import Category
    from db.records.paragraph import Runs
    from desktop_app.ui.editor.surface import Surface
    from reports.catalogue.facts import Facts

LONGEST = 56
OF_THE_MEETING = T("editor", "Of the meeting")
OF_PARTICIPANTS = T("editor", "Of the participants")
OF_CATEGORIES = T("editor", "By category")
OF_ROLES = T("editor", "Who did what")
OF_THE_NEXT = T("editor", "Of the next meeting")
WITH_WORDS = T("editor", "{what}: {words}")
NO_SENTENCES = T("editor", "No sentences in this language yet")

_MEETING = (
    LiveField.MEETING_TITLE,
    LiveField.MEETING_DATES,
    LiveField.MEETING_PLACE,
    LiveField.MEETING_VENUE,
    LiveField.HOST,
    LiveField.AGENDA,
)
_PARTICIPANTS = (
    LiveField.DELEGATES,
    LiveField.SOCIETIES_COUNT,
    LiveField.SOCIETIES,
    LiveField.CATEGORIES,
)
_ROLES = (
    LiveField.PRESIDED_BY,
    LiveField.OPENED_BY,
    LiveField.CLOSED_BY,
    LiveField.KEYNOTE,
    LiveField.CHAIR,
    LiveField.CO_CHAIR,
    LiveField.RAPPORTEUR,
    LiveField.LEAD_COUNTRY,
)
_NEXT = (
    LiveField.NEXT_TITLE,
    LiveField.NEXT_DATES,
    LiveField.NEXT_PLACE,
    LiveField.NEXT_CHAIR,
    LiveField.NEXT_YEAR,
    LiveField.TURNS,
)


class InsertMenu(QMenu):
    """Offers each sentence and field with what it says now; it is filled when it opens."""

    def __init__(self, surface: Surface, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("insert-menu")
        self._surface = surface
        self._facts: Facts | None = None
        self.closing: QAction | None = None
        """The entry that stands last."""
        self.aboutToShow.connect(self.fill)

    def show_facts(self, facts: Facts) -> None:
        """Take what is known of the meeting in the language of the record."""
        self._facts = facts
        self._surface.tell_field = partial(tell_field, facts=facts)
        self._surface.in_step = partial(refreshed, facts=facts)

    def fill(self) -> None:
        """Offer what there is now."""
        self.clear()
        if self._facts is None or self._surface.isReadOnly():
            return
        self._offer_sentences(self._facts)
        for title, fields in ((OF_THE_MEETING, _MEETING), (OF_PARTICIPANTS, _PARTICIPANTS)):
            self._offer_fields(title, map(named, fields), self._facts)
        categories = [one.category for one in self._facts.groups]
        self._offer_categories(categories, self._facts)
        self._offer_fields(OF_ROLES, map(named, _ROLES), self._facts)
        self._offer_fields(OF_THE_NEXT, map(named, _NEXT), self._facts)
        if self.closing is not None:
            self.addSeparator()
            self.addAction(self.closing)

    def _offer_sentences(self, facts: Facts) -> None:
        if not speaks(facts.wording.language):
            self.addAction(tr("editor", NO_SENTENCES)).setEnabled(False)
        for kind in SentenceKind if speaks(facts.wording.language) else ():
            runs = sentence(kind, facts)
            self._offer(self, tr("field", kind.label), text_of(runs), runs).setObjectName(f"sentence-{kind}")
        self.addSeparator()

    def _offer_fields(self, title: str, names: Iterable[str], facts: Facts) -> None:
        inside = self.addMenu(tr("editor", title))
        for name in names:
            words = words_of_field(name, facts) or NOTHING
            runs = (Run(words, field=name),)
            self._offer(inside, field_label(name), words, runs).setObjectName(f"field-{name}")

    def _offer_categories(self, categories: Iterable[Category], facts: Facts) -> None:
        names = [named(field, one) for one in categories for field in (LiveField.NAMES, LiveField.NUMBER)]
        if names:
            self._offer_fields(OF_CATEGORIES, names, facts)

    def _offer(self, menu: QMenu, what: str, words: str, runs: Runs) -> QAction:
        shown = words if len(words) <= LONGEST else words[:LONGEST].rstrip() + "…"
        text = tr("editor", WITH_WORDS, {"what": what, "words": shown})
        action = menu.addAction(text.replace("&", "&&"))
        action.triggered.connect(partial(_put, self._surface, runs))
        return action


def _put(surface: Surface, runs: Runs, *_: object) -> None:
    insert(surface, runs)
