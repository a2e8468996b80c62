"""The banner that offers what was typed in a form and never saved, with what differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.records.words import T
from desktop_app.ui.forms.draft_keeper import time_of_day
from desktop_app.ui.forms.draft_lines import draft_lines
from desktop_app.ui.forms.news_line import action
from desktop_app.ui.language.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.forms.news_line import News
    from desktop_app.usecases.keeping.drafts import Draft

STALE = T("forms", "Text from {time} was not saved, and this was changed since.")
FRESH = T("forms", "Text from {time} was not saved.")


def offer_draft(
    news: News, draft: Draft, *, drop: Callable[[], object], restore: Callable[[], object]
) -> None:
    """Offer *draft* in *news*: to *restore* it into the form, or to *drop* it."""
    no = action("discard-draft", tr("forms", T("forms", "Discard")), quiet=True)
    yes = action("restore-draft", tr("forms", T("forms", "Restore")))
    no.clicked.connect(drop)
    yes.clicked.connect(restore)
    said = tr("forms", STALE if draft.is_stale else FRESH, {"time": time_of_day(draft.kept_at)})
    news.tell(said, "warn", no, yes, below=draft_lines(draft.differences))
