"""News above the page: what was typed and not saved when the program stopped."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from shiboken6 import isValid

from db.records.words import T
from desktop_app.ui.forms.draft_places import DRAFT, place_of
from desktop_app.ui.forms.draft_words import IMPORT, draft_words
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.banner import Banner
from desktop_app.ui.look.buttons import button
from desktop_app.usecases.file.opening import has_drafts

if TYPE_CHECKING:
    from desktop_app.ui.desk import Desk, Place
    from desktop_app.ui.window.main_window import MainWindow
    from desktop_app.usecases.keeping.drafts import Draft

UNSAVED = T("news", "Text from {time} was not saved when the program stopped.")
UNFINISHED = T("news", "An import from {time} was under way when the program stopped.")


def offer_drafts(desk: Desk, window: MainWindow, here: Place | None = None) -> None:
    """Show a banner about the draft kept last, if there is one; the page at *here* shows its own."""
    desk.tasks.read(partial(has_drafts, desk.store), partial(_read, desk, window, here))


def _read(desk: Desk, window: MainWindow, here: Place | None, are_there: bool) -> None:  # noqa: FBT001 - what a task found
    if not are_there:
        window.frame.show_news(None)
        desk.has_no_news.emit()
        return
    from desktop_app.usecases.keeping.drafts import open_drafts

    desk.tasks.read(partial(open_drafts, desk.store), partial(_show_others, desk, window, here))


def _show_others(desk: Desk, window: MainWindow, here: Place | None, drafts: list[Draft]) -> None:
    """Show a banner about the drafts that the page at *here* does not show."""
    _show(desk, window, [one for one in drafts if here is None or not _offers(here, place_of(one))])


def _show(desk: Desk, window: MainWindow, drafts: list[Draft]) -> None:
    if not drafts:
        window.frame.show_news(None)
        return
    draft, *others = drafts
    when = {"time": f"{draft.kept_at.astimezone():%H:%M}"}
    words = tr("news", UNFINISHED if draft.form == IMPORT else UNSAVED, when)
    second = tr("news", T("news", "And {count} more"), {"count": str(len(others))}) if others else ""
    discard = button(tr("news", T("news", "Discard")), kind="flat")
    again = tr("intake", T("intake", "Go on")) if draft.form == IMPORT else tr("news", T("news", "Restore"))
    restore = button(again)
    discard.setObjectName("discard-draft")
    restore.setObjectName("restore-draft")
    about = " · ".join(part for part in (*draft_words(draft), second) if part)
    banner = Banner(words, "warn", (discard, restore), second=about, picture="history")
    banner.setObjectName("draft-banner")
    place = place_of(draft)
    restore.setEnabled(place is not None)
    desk.asked.connect(lambda asked: _met(desk, window, banner, others) if _offers(asked, place) else None)
    discard.clicked.connect(lambda: _discard(desk, window, draft, others))
    restore.clicked.connect(lambda: _restore(desk, window, draft, others))
    window.frame.show_news(banner)


def _offers(asked: Place, place: Place | None) -> bool:
    """Return whether the page at *asked* offers the draft of *place* by itself."""
    if place is not None and asked.name == place.name == "import":
        return asked.uid == place.uid
    if place is None or place.spot != DRAFT or (asked.name, asked.uid) != (place.name, place.uid):
        return False
    return (asked.tab or "details") == (place.tab or "details") or not place.tab


def _met(desk: Desk, window: MainWindow, banner: Banner, others: list[Draft]) -> None:
    """Go on to the next draft: the person has come to this one, and its page offers it."""
    if isValid(banner) and banner.isVisible():
        _show(desk, window, others)


def _restore(desk: Desk, window: MainWindow, draft: Draft, others: list[Draft]) -> None:
    """Show *draft* where it was typed, and offer the next one."""
    _show(desk, window, others)
    if (place := place_of(draft)) is not None:
        desk.go(place)


def _discard(desk: Desk, window: MainWindow, draft: Draft, others: list[Draft]) -> None:
    from desktop_app.usecases.keeping.drafts import drop_draft

    work = partial(drop_draft, desk.store, draft.form, draft.key)
    desk.tasks.write(work, lambda _: _show(desk, window, others))
