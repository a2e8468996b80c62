"""A record of meeting, entered as a person does and printed: 15 parties, 19 numbers, 8 continuations."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QTextEdit

from db.records.paragraph import ParagraphKind
from tests.seeds import astana, seed, words_of_seed
from tests.walks.printed import bodies_of, words_in

if TYPE_CHECKING:
    from pathlib import Path

    from db.records.attendance import Category
    from db.records.dossier import Dossier
    from tests.walks.clerk import Clerk
    from tests.walks.conftest import Desk

pytestmark = pytest.mark.gui
KIND_KEYS = {ParagraphKind.NUMBERED: "Alt+Shift+N", ParagraphKind.CONTINUATION: "Alt+Shift+C"}


def enter_meeting(clerk: Clerk, told: Dossier) -> None:
    meeting = told.meeting
    clerk.press("Ctrl+2", "Ctrl+N")
    clerk.fill(ordinal="2nd", title=meeting.title, subtitle=meeting.subtitle)
    clerk.fill(first_day="4 Sep 2013")
    clerk.pick("status", "Held")
    clerk.fill(city=meeting.city, country="kazakhstan")
    clerk.press("Tab", "Ctrl+S")
    assert "Saved" in clerk.words()


def enter_parties(clerk: Clerk, told: Dossier) -> None:
    """List the countries and organisations by category, without people; each is new to the register."""
    clerk.press("Alt+3")
    category: Category | None = None
    for one in told.delegations:
        if category is one.category:
            clerk.press("Ins")
        else:
            clerk.choose("add-to", one.category.label)
        category = one.category
        clerk.press("Tab", "Tab", "Ctrl+A")
        clerk.type(one.printed_name)
        clerk.press("Ctrl+Return", "Return")


def start_record(clerk: Clerk, told: Dossier) -> None:
    record = told.records[0]
    clerk.press("Alt+4")
    clerk.pick("family", "Record of meeting")
    clerk.fill(title=record.title)
    clerk.tab_to("preface")
    assert clerk.text_of("preface") == record.preface
    clerk.click("with-sentences")
    clerk.click("start-record")


def body_of(text: str) -> str:
    """Return what follows the head of the record: the numbered paragraphs and what continues them."""
    return text[text.index("1) ") :]


def paste_at_once(clerk: Clerk, told: Dossier) -> None:
    """Paste the whole text; its numbers become kinds. What continues a paragraph is marked afterwards."""
    clerk.into_text()
    clerk.paste(body_of(seed("astana")))
    text = clerk.sees(QTextEdit, "record-text")
    for one in told.records[0].paragraphs:
        if one.kind is ParagraphKind.CONTINUATION:
            text.setTextCursor(text.document().find(one.text[:60], 0))
            clerk.press(KIND_KEYS[one.kind])
    clerk.press("Ctrl+S")


def paste_one_by_one(clerk: Clerk, told: Dossier) -> None:
    """Paste each paragraph without its number and give it its kind by its key."""
    clerk.into_text()
    for place, one in enumerate(told.records[0].paragraphs):
        if place:
            clerk.press("Return")
        clerk.press(KIND_KEYS[one.kind])
        clerk.paste(one.text)
    clerk.press("Ctrl+S")


def test_the_record_is_entered_kept_and_printed(clerk: Clerk, desk: Desk, tmp_path: Path) -> None:
    told = astana(seed("astana"))
    enter_meeting(clerk, told)
    enter_parties(clerk, told)
    start_record(clerk, told)
    paste_at_once(clerk, told)
    clerk = desk.start_again()
    clerk.open_record(told.records[0].title)
    data = clerk.save_pdf(tmp_path / "record.pdf")
    assert words_in(data) == words_of_seed("astana")
    check_numbers(bodies_of(data), told)
    kept = clerk.dossier()
    assert [(one.printed_name, one.category) for one in kept.delegations] == [
        (one.printed_name, one.category) for one in told.delegations
    ]
    assert kept.attendance == ()


def check_numbers(pages: list[list[str]], told: Dossier) -> None:
    """Check that 1) to 19) are there, eight continuations without a number, and no annex was made up."""
    lines = [line for page in pages for line in page]
    numbers = [found[0] for line in lines if (found := re.match(r"\d+\)", line))]
    assert numbers == [f"{number})" for number in range(1, 20)]
    going_on = [one.text for one in told.records[0].paragraphs if one.kind is ParagraphKind.CONTINUATION]
    assert len(going_on) == 8
    assert all(any(text.startswith(line) for line in lines) for text in going_on)
    assert not any(line.startswith("Annex") for line in lines)


def test_pasted_at_once_or_one_by_one_it_is_the_same_text(clerk: Clerk) -> None:
    told = astana(seed("astana"))
    for paste in (paste_one_by_one, paste_at_once):
        enter_meeting(clerk, told)
        start_record(clerk, told)
        paste(clerk, told)
    first, second = clerk.dossiers()
    assert kinds_and_texts(first) == kinds_and_texts(second) == kinds_and_texts(told)


def kinds_and_texts(dossier: Dossier) -> list[tuple[str, str]]:
    return [(str(one.kind), one.text) for one in dossier.records[0].paragraphs]
