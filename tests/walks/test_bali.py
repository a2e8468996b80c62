"""An event page, entered as a person does and printed: two parts, two sessions with their overviews."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.records.agenda import AgendaKind
from tests.seeds import bali, seed, words_of_seed
from tests.walks.printed import bodies_of, words_in

if TYPE_CHECKING:
    from pathlib import Path

    from db.records.agenda import AgendaItem
    from db.records.dossier import Dossier
    from tests.walks.clerk import Clerk
    from tests.walks.conftest import Desk

pytestmark = pytest.mark.gui


def enter_meeting(clerk: Clerk, told: Dossier) -> None:
    """Fill in the meeting; its background has several paragraphs, pasted as they stand."""
    meeting = told.meeting
    clerk.press("Ctrl+2", "Ctrl+N")
    clerk.fill(title=meeting.title, subtitle=meeting.subtitle, first_day="4.9.2024")
    clerk.pick("status", "Held")
    clerk.fill(city=meeting.city, country="indonesia")
    clerk.fill_in("background", meeting.background)
    clerk.fill_in("objectives", meeting.objectives)
    clerk.press("Ctrl+S")
    assert "Saved" in clerk.words()


def enter_agenda(clerk: Clerk, told: Dossier) -> None:
    clerk.press("Alt+2")
    for place, item in enumerate(told.agenda.items):
        clerk.click("agenda-add" if place else "add-first-entry")
        enter_item(clerk, item)
    clerk.press("Ctrl+S")
    assert "Saved" in clerk.words()


def enter_item(clerk: Clerk, item: AgendaItem) -> None:
    """Fill in the entry that is chosen, with its documents."""
    clerk.pick("kind", item.kind.label)
    clerk.fill(number=item.number)
    clerk.fill_in("title", item.title)
    if item.objectives:
        clerk.fill_in("objectives", item.objectives)
    for one in item.documents:
        clerk.click("add-documents")
        clerk.type(one.kind.label)
        clerk.press("Tab")
        clerk.type(one.title)


def start_record(clerk: Clerk) -> None:
    clerk.press("Alt+4")
    clerk.pick("family", "Event page")
    clerk.click("start-record")


def test_the_event_page_is_entered_kept_and_printed(clerk: Clerk, desk: Desk, tmp_path: Path) -> None:
    told = bali(seed("bali"))
    enter_meeting(clerk, told)
    enter_agenda(clerk, told)
    start_record(clerk)
    clerk = desk.start_again()
    clerk.open_record(told.records[0].title)
    data = clerk.save_pdf(tmp_path / "page.pdf")
    assert words_in(data) == words_of_seed("bali")
    check_page(bodies_of(data))
    kept = clerk.dossier().agenda.items
    assert [one.kind for one in kept] == [AgendaKind.PART] * 2 + [AgendaKind.SESSION] * 2
    assert [one.title for part in kept for one in part.documents] == [
        "Session A Overview",
        "Session B Overview",
    ]


def check_page(pages: list[list[str]]) -> None:
    """Check that parts, sessions and documents are there, and no heading with nothing under it."""
    lines = [line for page in pages for line in page]
    for beginning in ("• Part 1.", "• Part 2.", "Session A", "Session B", "• Session A", "• Session B"):
        assert len([line for line in lines if line.startswith(beginning)]) == 1, beginning
    assert {"Photos:", "Presentations:", "Participants"}.isdisjoint(lines)
