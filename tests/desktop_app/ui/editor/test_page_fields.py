"""Live fields on the page of a record: proposed, told of, saved, and plain text once it is adopted."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from db.records.meeting import Meeting
from db.records.paragraph import Paragraph, Run
from db.records.record import Family, Record, RecordStatus
from desktop_app.ui.desk import Place
from desktop_app.ui.editor.page import RecordPage
from desktop_app.usecases.meeting.meetings import file_meeting, get_meeting
from desktop_app.usecases.meeting.participants import add_participant
from desktop_app.usecases.record.records import file_record, get_record, set_status, start_record
from tests.desktop_app.hands import Hands

PATIENCE = 30_000


@pytest.fixture
def record(window: Hands) -> Record:
    """Return a draft with a number of delegates from a list of two."""
    meeting = file_meeting(window.store, Meeting(title="Harbour Meeting", date_text="in May"))
    bring(window, meeting, 2)
    made = start_record(window.store, meeting.uid, Family.STATEMENT, "Harbour Statement")
    text = Paragraph(runs=(Run("There were "), Run("?", field="counts.delegates"), Run(".")))
    return file_record(window.store, replace(made, paragraphs=(text,)))


def bring(window: Hands, meeting: Meeting, heads: int) -> None:
    add_participant(
        window.store, meeting=meeting.uid, printed_organisation="Harbour Office", head_count=heads
    )


def opened(window: Hands, record: Record) -> RecordPage:
    shown = window.go(Place("record", record.uid))
    assert isinstance(shown, RecordPage)
    shown.surface.setFocus()
    return shown


def words(window: Hands) -> list[str]:
    return [one.text() for one in window.window.findChildren(QLabel) if one.isVisible()]


def test_the_text_follows_the_list_when_the_page_is_opened(window: Hands, record: Record) -> None:
    bring(window, get_meeting(window.store, record.meeting), 5)
    assert opened(window, record).surface.toPlainText() == "There were seven delegates."


def test_the_pages_beside_the_text_say_the_same(window: Hands, record: Record, qtbot: QtBot) -> None:
    page = opened(window, record)
    qtbot.waitUntil(lambda: page.preview.is_current, timeout=PATIENCE)
    assert page.preview.pages.paper is not None
    assert "There were two delegates." in page.preview.pages.paper.text


def test_a_number_that_was_set_by_hand_is_told_with_the_counted_one(window: Hands, record: Record) -> None:
    meeting = get_meeting(window.store, record.meeting)
    file_meeting(window.store, replace(meeting, official_delegates=70))
    page = opened(window, record)
    assert "Delegates: 70 set by hand, 2 on the list." in words(window)
    assert page.surface.toPlainText() == "There were 70 delegates."


def test_the_key_opens_the_menu_of_sentences_and_one_is_inserted(window: Hands, record: Record) -> None:
    page = opened(window, record)
    page.surface.moveCursor(QTextCursor.MoveOperation.End)
    window.press("Alt+Shift+I")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(one for one in menu.actions() if one.objectName() == "sentence-opening").trigger()
    menu.close()
    window.press("Ctrl+S")
    saved = get_record(window.store, record.uid).paragraphs[0]
    assert saved.text.startswith("There were two delegates. The Harbour Meeting was held")
    assert [run.field for run in saved.runs if run.field][:2] == ["counts.delegates", "meeting.title"]


def test_an_adopted_record_shows_plain_text(window: Hands, record: Record) -> None:
    set_status(window.store, record.uid, RecordStatus.CIRCULATED)
    set_status(window.store, record.uid, RecordStatus.ADOPTED)
    page = opened(window, record)
    assert [run.field for run in page.surface.paragraphs()[0].runs] == [""]


def test_adoption_says_what_is_not_known_yet(window: Hands, record: Record) -> None:
    text = Paragraph(runs=(Run("Opened by "), Run("?", field="opened_by"), Run(", [today].")))
    file_record(window.store, replace(record, paragraphs=(text,)))
    set_status(window.store, record.uid, RecordStatus.CIRCULATED)
    opened(window, record)
    window.messages.yes = False
    window.click("next-step")
    (question,) = window.messages.questions
    assert "Paragraph 1 has text in [square brackets]: “[" in question.why
