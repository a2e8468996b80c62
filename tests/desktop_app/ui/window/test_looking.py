"""A file of a later version in the window: a copy can be looked at, printed and exported, and not changed."""

from __future__ import annotations

import subprocess
import tempfile
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton

from db.records.meeting import Meeting
from db.records.record import Family
from desktop_app.ui import preferences as preferred
from desktop_app.ui.desk import Place
from desktop_app.ui.editor.surface import Surface
from desktop_app.ui.look.banner import Banner
from desktop_app.usecases.file.opening import open_file
from desktop_app.usecases.meeting.meetings import file_meeting, get_meeting
from desktop_app.usecases.paper.printing import export
from desktop_app.usecases.record.records import start_record
from tests.db.builders import ask, make_later
from tests.db.store.test_opening import digests

if TYPE_CHECKING:
    from pathlib import Path

    from tests.desktop_app.hands import Hands

pytestmark = [pytest.mark.gui, pytest.mark.files]


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder in which copies to look at lie."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def meeting(office_file: Path) -> UUID:
    """Make the office's file one of a later version, and return the meeting in it."""
    store = open_file(office_file)
    uid = file_meeting(store, Meeting(title="Planning day", date_text="in May")).uid
    start_record(store, uid, Family.STATEMENT, "Statement of the day")
    store.close()
    make_later(office_file)
    return uid


@pytest.fixture
def looking(program: Hands, office_file: Path, meeting: UUID) -> Hands:
    """Return the program after a person looked into a copy of that file."""
    assert meeting
    program.begin(office_file)
    program.click("look-into")
    return program


def title_field(hands: Hands, meeting: UUID) -> QPlainTextEdit:
    hands.go(Place("meeting", meeting))
    return hands.find(QPlainTextEdit, "title")


def test_a_newer_file_offers_a_look_into_a_copy_first(
    program: Hands, office_file: Path, meeting: UUID
) -> None:
    assert meeting
    program.begin(office_file)
    assert program.window.focusWidget() is program.find(QPushButton, "look-into")


def test_a_file_that_is_not_there_offers_none(program: Hands, tmp_path: Path) -> None:
    program.begin(tmp_path / "gone.rapporteur")
    (look,) = program.window.findChildren(QPushButton, "look-into")
    assert look.isHidden()


def test_the_window_says_all_the_time_what_it_shows(looking: Hands, meeting: UUID) -> None:
    for place in (Place("home"), Place("meeting", meeting), Place("settings"), Place("backup")):
        looking.go(place)
        banner = looking.find(Banner, "copy-banner")
        assert banner.accessibleName() == "This is a copy to look at: nothing can be saved."
        assert "The file needs version 4.2." in [one.text() for one in banner.findChildren(QLabel)]
        assert "Office.rapporteur · copy to look at" in looking.window.windowTitle()


def test_nothing_of_the_file_changes_and_nothing_lies_beside_it(
    program: Hands, office_file: Path, meeting: UUID, temporary: Path
) -> None:
    before = digests(office_file.parent)
    program.begin(office_file)
    program.click("look-into")
    assert get_meeting(program.store, meeting).title == "Planning day"
    assert [one.name for one in temporary.iterdir()] != []
    program.window.close()
    program.settle()
    assert digests(office_file.parent) == before
    assert list(temporary.iterdir()) == []
    assert program.messages.troubles == []


def test_it_is_not_remembered_as_a_file_used(looking: Hands) -> None:
    assert preferred.recent_files(looking.program.preferences) == []
    assert preferred.last_file(looking.program.preferences) is None


def test_nothing_can_be_typed_into_a_form(looking: Hands, meeting: UUID) -> None:
    field = title_field(looking, meeting)
    field.setFocus()
    QTest.keyClicks(field, "Another day")
    looking.press("Ctrl+S")
    assert field.toPlainText() == "Planning day"
    assert looking.messages.troubles == []


def test_nothing_can_be_typed_into_a_record(looking: Hands) -> None:
    ((uid,),) = ask(looking.store.path, "SELECT uid FROM record")
    looking.go(Place("record", UUID(bytes=uid)))
    text = looking.find(Surface, "record-text")
    text.setFocus()
    QTest.keyClicks(text, "Tried here. ")
    looking.press("Ctrl+S")
    assert "Tried here." not in text.toPlainText()
    assert looking.messages.troubles == []


def test_no_copies_are_made_of_a_copy(looking: Hands) -> None:
    looking.go(Place("backup"))
    assert not looking.find(QPushButton, "back-up-now").isEnabled()
    assert not [one for one in looking.desk.backups.findChildren(QTimer) if one.isActive()]


def test_everything_can_be_exported_beside_the_file(
    looking: Hands, office_file: Path, tmp_path: Path
) -> None:
    looking.messages.path = tmp_path / "out.json"
    looking.commands.files.ask_export()
    looking.settle()
    assert looking.messages.asked[-1].start == office_file.with_suffix(".json")
    assert "Planning day" in (tmp_path / "out.json").read_text("utf-8")


def test_a_paper_is_written_from_the_copy(looking: Hands, meeting: UUID, tmp_path: Path) -> None:
    export(looking.store, meeting, tmp_path / "page.pdf")
    words = subprocess.check_output(["pdftotext", tmp_path / "page.pdf", "-"], text=True)
    assert "Planning day" in words


def test_a_newer_file_that_lost_a_column_says_so(program: Hands, office_file: Path, meeting: UUID) -> None:
    assert meeting
    ask(office_file, "ALTER TABLE person RENAME COLUMN email TO mail")
    program.begin(office_file)
    program.click("look-into")
    assert program.page.objectName() == "not-opened-page"
    assert program.find(QLabel, "what").text() == "“Office.rapporteur” can't be looked into."
