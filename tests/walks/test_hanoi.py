"""A statement of leaders, entered as a person does and printed: 11 Societies, 4 themes, 11 signatories."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.records.attendance import Category, DelegationRole
from db.records.paragraph import ParagraphKind
from tests.seeds import hanoi, seed, words_of_seed
from tests.walks.printed import bodies_of, words_in

if TYPE_CHECKING:
    from pathlib import Path

    from db.records.dossier import Dossier
    from tests.walks.clerk import Clerk
    from tests.walks.conftest import Desk

pytestmark = pytest.mark.gui
KIND_KEYS = {
    ParagraphKind.HEADING: "Alt+Shift+H",
    ParagraphKind.PLAIN: "Alt+Shift+P",
    ParagraphKind.BULLET: "Alt+Shift+B",
}


def enter_meeting(clerk: Clerk, told: Dossier) -> None:
    meeting = told.meeting
    clerk.press("Ctrl+2", "Ctrl+N")
    assert clerk.hands.page.objectName() == "meeting-page"
    clerk.tab_to("series")
    clerk.type(meeting.title.partition(" ")[2])
    clerk.press("Ctrl+Return")
    clerk.fill(ordinal=str(meeting.ordinal), title=meeting.title)
    clerk.fill(first_day="14 October 2020", last_day="15/10/2020")
    clerk.pick("mode", "Virtual")
    clerk.pick("status", "Held")
    clerk.fill(city=meeting.city, country="vietnam")
    clerk.take("host", "vietnam")
    clerk.press("Ctrl+S")
    assert "Saved" in clerk.words()


def enter_participants(clerk: Clerk, told: Dossier) -> None:
    """Name each head with post and Society; the Societies come from the register."""
    clerk.press("Alt+3")
    clerk.click("add-first")
    heads = list(zip(told.delegations, told.attendance, strict=True))
    for delegation, head in heads:
        if delegation.category is Category.HOST:
            clerk.choose("add-to", "Host")
        elif head is not told.attendance[0]:
            clerk.press("Ins")
        clerk.type(head.printed_name)
        clerk.press("Ctrl+Return")
        assert clerk.focus.objectName() == "cell-post", clerk.focus
        clerk.type(head.printed_post)
        clerk.press("Tab")
        clerk.press("Ctrl+A")
        clerk.offer(delegation.printed_name)
        clerk.press("Tab")
        clerk.type("Head")
        clerk.press("Return")


def start_record(clerk: Clerk, told: Dossier) -> None:
    """Start the statement; the lines above the title are proposed as they were printed."""
    record = told.records[0]
    clerk.press("Alt+4")
    clerk.pick("family", "Statement")
    clerk.fill(title=record.title)
    assert clerk.text_of("preface") == record.preface
    clerk.click("with-sentences")
    clerk.click("start-record")


def write_text(clerk: Clerk, told: Dossier) -> None:
    """Paste each paragraph and give it its kind by its key."""
    clerk.into_text()
    for place, one in enumerate(told.records[0].paragraphs):
        if place:
            clerk.press("Return")
        clerk.press(KIND_KEYS[one.kind])
        clerk.paste(one.text)
    clerk.press("Ctrl+S")


def list_signatories(clerk: Clerk) -> None:
    """Take the heads of delegations, and move the host, who stands first, to the end."""
    clerk.choose("more", "Signatures")
    clerk.click("from-heads")
    clerk.row("signatures-table", "1")
    clerk.press(*["Alt+Down"] * 10)


def test_the_statement_is_entered_kept_and_printed(clerk: Clerk, desk: Desk, tmp_path: Path) -> None:
    told = hanoi(seed("hanoi"))
    enter_meeting(clerk, told)
    enter_participants(clerk, told)
    start_record(clerk, told)
    write_text(clerk, told)
    list_signatories(clerk)
    clerk = desk.start_again()
    clerk.open_record(told.records[0].title)
    data = clerk.save_pdf(tmp_path / "statement.pdf")
    assert words_in(data) == words_of_seed("hanoi")
    kept = clerk.dossier()
    check_pages(bodies_of(data), kept)
    check_kept(kept, told)


def check_pages(pages: list[list[str]], kept: Dossier) -> None:
    """Check that there are four themes and seven bullets; each of eleven signatories is whole on one page."""
    lines = [line for page in pages for line in page]
    headings = [one.text for one in kept.records[0].paragraphs if one.kind is ParagraphKind.HEADING]
    assert len(headings) == 4
    assert set(headings) <= set(lines)
    assert len([line for line in lines if line.startswith("•")]) == 7
    signatories = kept.signatories_of(kept.records[0].uid)
    assert len(signatories) == 11
    assert max(len(one.line()) for one in signatories) == 191
    for one in signatories:
        holding = [page for page in pages if one.line() in " ".join(page)]
        assert len(holding) == 1, one.line()


def check_kept(kept: Dossier, told: Dossier) -> None:
    """Check that the Societies are those of the register, under the names that were printed."""
    assert {one.printed_name for one in kept.delegations} == {one.printed_name for one in told.delegations}
    assert all(one.organisation for one in kept.delegations)
    host = next(one for one in kept.delegations if one.category is Category.HOST)
    assert host.organisation == kept.meeting.host
    assert {one.role for one in kept.attendance} == {DelegationRole.HEAD}
    assert kept.meeting.days == 2
    assert kept.meeting.series is not None
