"""The menu of files: another file, the ones used last, data in and out; and settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from db.records.meeting import Meeting
from desktop_app.ui import preferences as preferred
from desktop_app.ui.desk import Place
from desktop_app.ui.look.install import Theme
from desktop_app.ui.look.segmented import Segmented
from desktop_app.ui.look.theme import look_now
from desktop_app.usecases.file.office import get_office
from desktop_app.usecases.meeting.meetings import file_meeting, list_meetings

if TYPE_CHECKING:
    from pathlib import Path

    from tests.desktop_app.hands import Hands

pytestmark = pytest.mark.gui


def choose(window: Hands, name: str) -> None:
    """Choose the entry called *name* of the menu of files."""
    menu = window.commands.files.menu
    menu.aboutToShow.emit()
    next(one for one in menu.actions() if one.objectName() == name).trigger()
    window.settle()


def test_everything_travels_as_json(window: Hands, tmp_path: Path) -> None:
    file_meeting(window.store, Meeting(title="Planning day", date_text="in May"))
    window.messages.path = tmp_path / "all.json"
    choose(window, "export-json")
    window.messages.path = tmp_path / "Other.rapporteur"
    choose(window, "new-file")
    window.messages.path = tmp_path / "all.json"
    choose(window, "import-json")
    assert [one.title for one in list_meetings(window.store)] == ["Planning day"]


def test_a_json_file_that_is_none_is_refused_in_words(window: Hands, tmp_path: Path) -> None:
    window.messages.path = tmp_path / "letter.json"
    window.messages.path.write_text("Dear colleagues", "utf-8")
    choose(window, "import-json")
    assert window.messages.troubles
    assert window.messages.reports == []


@pytest.mark.files
def test_files_used_before_are_offered(window: Hands, tmp_path: Path, office_file: Path) -> None:
    window.messages.path = tmp_path / "Other.rapporteur"
    choose(window, "new-file")
    choose(window, "recent-0")
    assert window.store.path == office_file


def test_opening_another_file_by_its_keys(window: Hands, tmp_path: Path) -> None:
    window.messages.path = tmp_path / "not there.rapporteur"
    window.press("Ctrl+O")
    assert "is not there" in window.find(QLabel, "what").text()


def test_the_name_of_the_office_stands_above_the_sections(window: Hands) -> None:
    window.go(Place("settings"))
    window.type_into("name", "Desk of the Secretary General")
    window.press("Ctrl+S")
    assert get_office(window.store).name == "Desk of the Secretary General"
    assert "Desk of the Secretary General" in window.window.frame.sidebar.office.accessibleName()


def test_the_theme_is_chosen_and_remembered(window: Hands) -> None:
    window.go(Place("settings"))
    choice = window.find(Segmented, "theme")
    QTest.mouseClick(choice.parts()[2], Qt.MouseButton.LeftButton)
    assert look_now().dark
    assert preferred.appearance(window.program.preferences).theme is Theme.DARK


@pytest.mark.files
def test_size_and_place_of_the_window_are_remembered(window: Hands) -> None:
    window.window.resize(1100, 720)
    window.settle()
    window.window.close()
    assert window.program.preferences.value("window/geometry") is not None


def test_damaged_preferences_count_as_none(tmp_path: Path) -> None:
    path = tmp_path / "preferences.ini"
    path.write_bytes(b"[look\ntheme=\xff\xfe\nzoom=huge")
    assert preferred.appearance(preferred.open_preferences(tmp_path)).zoom == pytest.approx(1.0)
