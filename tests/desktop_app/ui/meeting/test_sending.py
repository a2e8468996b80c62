"""A meeting is saved for calendars and written into an e-mail from its page."""

from __future__ import annotations

import email
from email.policy import default
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton
from shiboken6 import isValid

from db.records.attendance import Category
from db.records.meeting import Meeting
from db.records.person import Person
from desktop_app.ui.desk import Place
from desktop_app.ui.look.record_table import RecordTable
from desktop_app.ui.meeting.mail_dialog import MailDialog
from desktop_app.usecases.meeting.meetings import file_meeting
from desktop_app.usecases.meeting.participants import add_participant
from desktop_app.usecases.register.people import file_person

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.desktop_app.ui.meeting.conftest import At

pytestmark = pytest.mark.gui


@pytest.fixture
def listed(at: At) -> At:
    for name, address in (("Ana", "ana@example.org"), ("Ba", "ba@example.org"), ("Chi", "")):
        person = file_person(at.hands.store, Person(full_name=name, email=address))
        add_participant(
            at.hands.store,
            meeting=at.uid,
            organisation=at.society("Viet"),
            category=Category.MEMBER_SOCIETY,
            printed_name=name,
            person=person.uid,
        )
    at.open("participants")
    return at


def choose(at: At, name: str) -> None:
    action = at.hands.window.findChild(QAction, name)
    assert isinstance(action, QAction)
    action.trigger()
    at.hands.settle()


@pytest.fixture
def dialog(listed: At) -> Iterator[MailDialog]:
    choose(listed, "mail")
    opened = listed.hands.window_of(MailDialog)
    yield opened
    if isValid(opened):
        opened.reject()


def press(dialog: MailDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    button.click()


def turn(dialog: MailDialog, row: int, times: int = 1) -> None:
    table = dialog.findChild(RecordTable, "recipients")
    assert isinstance(table, RecordTable)
    table.setCurrentIndex(table.model().index(row, 0))
    table.setFocus()
    for _ in range(times):
        QTest.keyClick(table, Qt.Key.Key_Space)


def test_a_calendar_file_is_saved(listed: At, tmp_path: Path) -> None:
    listed.hands.messages.path = tmp_path / "meeting"
    choose(listed, "calendar-file")
    assert b"BEGIN:VEVENT" in (tmp_path / "meeting.ics").read_bytes()


def test_a_meeting_without_days_says_why_there_is_no_calendar_file(listed: At, tmp_path: Path) -> None:
    made = file_meeting(listed.hands.store, Meeting(title="Harbour", date_text="in May"))
    listed.hands.go(Place("meeting", made.uid))
    listed.hands.messages.path = tmp_path / "a.ics"
    choose(listed, "calendar-file")
    (_, trouble) = listed.hands.messages.troubles[0]
    assert trouble.why.startswith("The days of the meeting are not set")


def test_at_first_everybody_with_an_address_gets_it(dialog: MailDialog) -> None:
    assert dialog.mail().to == (("Ana", "ana@example.org"), ("Ba", "ba@example.org"))


def test_space_turns_a_person_to_a_copy_and_to_nothing(dialog: MailDialog) -> None:
    turn(dialog, 1)
    assert dialog.mail().copies == (("Ba", "ba@example.org"),)
    turn(dialog, 1)
    assert (len(dialog.mail().to), dialog.mail().copies) == (1, ())


def test_who_has_no_address_is_never_written_to(dialog: MailDialog) -> None:
    turn(dialog, 2, times=2)
    assert "Chi" not in dict((*dialog.mail().to, *dialog.mail().copies))


def test_an_email_to_nobody_is_not_made(dialog: MailDialog, listed: At) -> None:
    turn(dialog, 0, times=2)
    turn(dialog, 1, times=2)
    press(dialog, "open-mail")
    listed.hands.settle()
    assert dialog.isVisible()


def test_the_draft_is_saved_with_the_paper_chosen(dialog: MailDialog, listed: At, tmp_path: Path) -> None:
    combo = dialog.findChild(QComboBox, "attached")
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(1)
    listed.hands.messages.path = tmp_path / "mail"
    press(dialog, "save-mail")
    listed.hands.settle()
    message = email.message_from_bytes((tmp_path / "mail.eml").read_bytes(), policy=default)
    assert message["To"] == "Ana <ana@example.org>, Ba <ba@example.org>"
    assert [part.get_content_type() for part in message.walk()][-1] == "application/pdf"


class MailProgram(QObject):
    """Stands where the person's mail program would."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


def test_the_mail_program_is_handed_the_draft(dialog: MailDialog, listed: At) -> None:
    program = MailProgram()
    name: Any = "take"  # PySide takes a str, its stubs ask for bytes
    QDesktopServices.setUrlHandler("file", program, name)
    press(dialog, "open-mail")
    listed.hands.settle()
    QDesktopServices.unsetUrlHandler("file")
    assert program.opened[0].endswith(".eml")
