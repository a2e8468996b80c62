"""Opening files: what goes wrong is one clear sentence in the window, and nothing is lost."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from db.records.meeting import Meeting
from db.records.person import Person
from desktop_app.places import log_file
from desktop_app.ui import preferences as preferred
from desktop_app.ui.desk import Place
from desktop_app.ui.look.type_ahead import TypeAhead
from desktop_app.usecases.file.opening import open_file
from desktop_app.usecases.keeping.drafts import keep_draft, open_drafts
from desktop_app.usecases.meeting.meetings import file_meeting, get_meeting

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.usecases.file.places import RecordsPlace
    from tests.desktop_app.hands import Hands

pytestmark = pytest.mark.gui


def said(window: Hands) -> str:
    """Return what the window says about a file that did not open."""
    assert window.page.objectName() == "not-opened-page"
    return " ".join(window.find(QLabel, name).text() for name in ("what", "why", "what-to-do"))


def test_a_first_start_offers_a_file(program: Hands) -> None:
    program.begin(None)
    assert program.page.objectName() == "first-steps-page"
    assert ".rapporteur" in program.find(QLabel, "where").text()
    assert program.window.focusWidget() is program.find(TypeAhead, "society")


def test_a_new_file_is_made_where_the_person_says(program: Hands, tmp_path: Path) -> None:
    program.begin(None)
    program.messages.path = tmp_path / "Ours"
    program.click("elsewhere")
    assert program.page.objectName() == "home-page"
    assert (tmp_path / "Ours.rapporteur").is_file()


def test_a_sample_file_has_something_to_look_at(program: Hands, tmp_path: Path) -> None:
    program.begin(None)
    program.messages.path = tmp_path / "Sample.rapporteur"
    program.click("sample")
    program.press("Ctrl+2")
    assert program.page.objectName() == "meetings-page"


@pytest.mark.files
def test_the_file_used_last_opens_again(program: Hands, office_file: Path) -> None:
    preferred.remember_file(program.program.preferences, office_file)
    program.begin(None)
    assert program.store.path == office_file


def test_a_file_that_is_not_ours(program: Hands, tmp_path: Path) -> None:
    path = tmp_path / "letter.rapporteur"
    path.write_text("Dear colleagues", "utf-8")
    program.begin(path)
    assert "It is not a file of Rapporteur." in said(program)
    assert path.read_text("utf-8") == "Dear colleagues"


def test_a_file_that_is_not_there(program: Hands, tmp_path: Path) -> None:
    program.begin(tmp_path / "gone.rapporteur")
    assert "“gone.rapporteur” is not there." in said(program)


@pytest.mark.files
def test_a_damaged_file(program: Hands, office_file: Path) -> None:
    whole = office_file.read_bytes()
    office_file.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    program.begin(office_file)
    assert "damaged" in said(program)


@pytest.mark.files
def test_a_newer_file(program: Hands, office_file: Path) -> None:
    with sqlite3.connect(office_file) as connection:
        connection.execute("PRAGMA user_version = 9999")
    connection.close()
    program.begin(office_file)
    assert "later version" in said(program)


@pytest.mark.files
def test_a_file_in_use(program: Hands, office_file: Path) -> None:
    other = open_file(office_file)
    try:
        program.begin(office_file)
        assert "Office.rapporteur" in said(program)
    finally:
        other.close()
    program.click("again")
    assert program.page.objectName() == "home-page"


def test_a_text_that_was_not_saved_is_offered(program: Hands, office_place: RecordsPlace) -> None:
    store = open_file(office_place)
    meeting = file_meeting(store, Meeting(title="Planning day", date_text="in May"))
    keep_draft(store, "meeting-form", get_meeting(store, meeting.uid))
    store.close()
    program.begin(office_place)
    program.click("discard-draft")
    assert open_drafts(program.store) == []


def test_restore_leads_to_the_place_of_the_text(program: Hands, office_place: RecordsPlace) -> None:
    store = open_file(office_place)
    meeting = file_meeting(store, Meeting(title="Planning day", date_text="in May"))
    keep_draft(store, "meeting-form", meeting)
    store.close()
    program.begin(office_place)
    program.click("restore-draft")
    assert program.page.objectName() == "meeting-page"


def test_going_to_the_place_of_a_text_takes_its_offer_from_the_window(
    program: Hands, office_place: RecordsPlace
) -> None:
    store = open_file(office_place)
    meeting = file_meeting(store, Meeting(title="Planning day", date_text="in May"))
    keep_draft(store, "meeting", replace(meeting, title="Planning day of all"))
    store.close()
    program.begin(office_place)
    program.go(Place("meetings"))
    assert program.find(QWidget, "draft-banner")
    program.go(Place("meeting", meeting.uid))
    offers = program.window.findChildren(QPushButton, "restore-draft")
    assert len([one for one in offers if one.isVisible()]) == 1


@pytest.mark.parametrize("form", ["meeting", "person"])
def test_a_text_that_was_never_saved_is_restored(
    program: Hands, office_place: RecordsPlace, form: str
) -> None:
    store = open_file(office_place)
    typed = (
        Meeting(title="Begun and not saved") if form == "meeting" else Person(full_name="Begun and not saved")
    )
    keep_draft(store, form, typed)
    store.close()
    program.begin(office_place)
    program.click("restore-draft")
    program.settle()
    assert program.page.objectName() == f"{form}-page"
    field = program.find(QWidget, "title" if form == "meeting" else "full_name")
    assert isinstance(field, QPlainTextEdit | QLineEdit)
    text = field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
    assert text == "Begun and not saved"


@pytest.mark.files
def test_asking_twice_opens_once(window: Hands, office_file: Path, tmp_path: Path) -> None:
    window.program.open(office_file)
    window.program.open(tmp_path / "not there.rapporteur")
    window.settle()
    assert window.page.objectName() == "home-page"
    assert window.store.path == office_file


def test_the_window_stays_in_front_when_it_says_why(program: Hands, tmp_path: Path) -> None:
    program.begin(tmp_path / "gone.rapporteur")
    assert program.window.isActiveWindow()
    assert program.window.focusWidget() is program.find(QPushButton, "again")


def test_a_folder_that_cannot_be_made_is_told(
    program: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "in the way").write_text("a file", "utf-8")
    monkeypatch.setattr(preferred, "proposed_file", lambda: tmp_path / "in the way" / "Ours.rapporteur")
    program.begin(None)
    program.click("make")
    assert "could not be made" in said(program)
    assert program.messages.reports == []


@pytest.mark.files
def test_a_file_that_others_could_read_is_taken_back_and_that_is_said_and_noted(
    program: Hands, office_file: Path
) -> None:
    office_file.chmod(0o644)
    program.begin(office_file)
    told = [one.text() for one in program.window.findChildren(QLabel) if one.isVisible()]
    assert "Others at this computer could read Office.rapporteur; now only you can" in told
    assert "Others at this computer could read the file" in log_file().read_text(encoding="utf-8")
    assert office_file.stat().st_mode & 0o077 == 0
