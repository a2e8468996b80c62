"""The window as a whole: it opens, goes from place to place, comes back, and says what went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextBrowser

from db.records.meeting import Meeting
from db.records.problems import Trouble
from desktop_app.ui import preferences as preferred
from desktop_app.ui.desk import Place
from desktop_app.ui.help.manual import ManualWindow
from desktop_app.ui.look.install import Appearance
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Height
from desktop_app.ui.tables.meetings import MeetingsPage
from desktop_app.ui.window.main_window import MainWindow
from desktop_app.usecases.meeting.meetings import file_meeting, remove_meeting

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.ui.desk import PlaceName
    from tests.desktop_app.hands import Hands

pytestmark = pytest.mark.gui


@pytest.mark.files
def test_a_file_opens_at_home(window: Hands, office_file: Path) -> None:
    assert window.page.objectName() == "home-page"
    assert office_file.name in window.window.windowTitle()


@pytest.mark.usefixtures("qapp")
def test_a_first_window_fits_on_the_screen(tmp_path: Path) -> None:
    first = MainWindow(preferred.open_preferences(tmp_path))
    screen = first.screen().availableSize()
    assert first.height() < screen.height() or first.height() == first.minimumHeight()
    assert first.width() < screen.width() or first.width() == first.minimumWidth()
    first.deleteLater()


@pytest.mark.parametrize(
    ("name", "page"),
    [
        ("meetings", "meetings-page"),
        ("records", "records-page"),
        ("people", "people-page"),
        ("organisations", "organisations-page"),
        ("series_list", "series-page"),
        ("settings", "settings-page"),
    ],
)
def test_each_section_shows_its_page(window: Hands, name: str, page: str) -> None:
    window.window.frame.sidebar.chosen.emit(name)
    window.settle()
    assert window.page.objectName() == page


@pytest.mark.parametrize("name", ["person", "organisation", "series"])
def test_a_new_record_of_the_register_has_a_page(window: Hands, name: PlaceName) -> None:
    assert window.go(Place(name)).objectName() == f"{name}-page"


def test_what_is_imported_into_a_meeting_belongs_to_the_meetings(window: Hands) -> None:
    meeting = file_meeting(window.store, Meeting(title="Harbour Meeting", date_text="in May"))
    sections = window.window.frame.sidebar.sections
    window.go(Place("import", meeting.uid))
    assert sections.here == "meetings"
    window.go(Place("import"))
    assert sections.here == "people"


def test_keys_lead_to_sections_and_back(window: Hands) -> None:
    window.press("Ctrl+2")
    assert window.page.objectName() == "meetings-page"
    window.press("Ctrl+3")
    assert window.page.objectName() == "records-page"
    window.press("Alt+Left")
    assert window.page.objectName() == "meetings-page"


def test_no_two_actions_of_a_page_share_keys(window: Hands) -> None:
    ours = {
        keys.toString()
        for action in window.window.findChildren(QAction)
        for keys in action.shortcuts()
        if action.parent() is window.window
    }
    names: tuple[PlaceName, ...] = (
        "home",
        "meetings",
        "people",
        "person",
        "organisation",
        "series",
        "meeting",
    )
    for name in names:
        page = window.go(Place(name))
        for shortcut in page.findChildren(QShortcut):
            assert shortcut.key().toString() not in ours, (name, shortcut.key().toString())


def test_no_keys_of_the_window_are_given_twice(window: Hands) -> None:
    taken: dict[str, str] = {}
    for action in window.window.actions():
        for keys in action.shortcuts():
            assert keys.toString() not in taken, (keys.toString(), action.objectName())
            taken[keys.toString()] = action.objectName()
    assert QKeySequence("Ctrl+K").toString() in taken


def test_the_sections_become_a_rail_where_room_is_short(window: Hands) -> None:
    window.window.resize(1000, 700)
    window.settle()
    assert window.window.frame.sidebar.width() < 80
    window.window.resize(1280, 700)
    window.settle()
    assert window.window.frame.sidebar.width() > 200


def test_zoom_grows_and_is_remembered(window: Hands) -> None:
    window.press("Ctrl++")
    assert look_now().zoom == pytest.approx(1.1)
    assert preferred.appearance(window.program.preferences).zoom == pytest.approx(1.1)
    window.press("Ctrl+0")
    assert look_now().zoom == pytest.approx(1.0)


def test_light_and_dark_are_switched(window: Hands) -> None:
    was = look_now().dark
    window.commands.switch_theme()
    assert look_now().dark is not was


def test_a_removed_meeting_comes_back_by_undo(window: Hands) -> None:
    meeting = file_meeting(window.store, Meeting(title="Planning day", date_text="in May"))
    window.go(Place("meetings"))
    page = window.page_as(MeetingsPage)
    page.table.setFocus()
    window.press("Del")
    assert page.model.count == 0
    window.press("Ctrl+Z")
    line = page.current_line()
    assert line is not None
    assert line.uid == meeting.uid


def search(window: Hands, text: str) -> None:
    window.press("Ctrl+K")
    palette = window.commands.palette
    assert palette is not None
    QTest.keyClicks(palette.field, text)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    window.settle()


def test_what_is_typed_in_the_palette_is_found_and_opened(window: Hands) -> None:
    search(window, "cambodian red")
    assert window.page.objectName() == "organisation-page"
    assert "Cambodian Red Cross" in window.window.windowTitle()


@pytest.mark.parametrize("tab", ["details", "agenda", "signatures", "documents", "record"])
def test_find_where_nothing_can_be_found_searches_everything(window: Hands, tab: str) -> None:
    filed = file_meeting(window.store, Meeting(title="Planning day", date_text="in May"))
    page = window.go(Place("meeting", filed.uid, tab=tab))
    window.press("Ctrl+F")
    palette = window.commands.palette
    assert palette is not None
    assert palette.isVisible()
    assert palette.field.hasFocus()
    assert window.page is page
    palette.close()


def test_the_palette_does_things(window: Hands) -> None:
    search(window, ">go to meet")
    assert window.page.objectName() == "meetings-page"


def test_help_is_about_the_place(window: Hands) -> None:
    window.press("Ctrl+2")
    window.press("F1")
    text = window.window_of(ManualWindow).findChild(QTextBrowser)
    assert text is not None
    assert text.toPlainText().startswith("Meetings")


def test_the_next_part_of_the_window_takes_the_focus(window: Hands) -> None:
    window.press("Ctrl+2")
    window.window.frame.sidebar.sections.setFocus()
    window.press("F6")
    assert window.page.isAncestorOf(QApplication.focusWidget() or window.window)


def test_a_mistake_of_the_program_is_owned_up_to_without_names(window: Hands) -> None:
    def fail() -> None:
        raise KeyError("Nguyen")

    window.desk.tasks.read(fail, print)
    window.settle()
    assert "KeyError" in window.messages.reports[0]
    assert "Nguyen" not in window.messages.reports[0]


def test_trouble_in_a_task_is_told(window: Hands) -> None:
    def fail() -> None:
        raise Trouble("The disk is full", "", "Make room")

    window.desk.tasks.write(fail, print)
    window.settle()
    assert window.messages.troubles[0][1].what == "The disk is full"


def test_every_section_stands_in_a_low_window_with_large_text(window: Hands) -> None:
    window.commands.wear(Appearance(zoom=1.75))
    window.window.resize(960, 600)
    window.settle()
    sidebar = window.window.frame.sidebar
    cut = [
        part.objectName() for part in (sidebar.sections, sidebar.foot) if part.verticalScrollBar().maximum()
    ]
    window.commands.wear(Appearance())
    window.settle()
    assert cut == []
    assert sidebar.sections.row_height == look_now().px(Height.NAVIGATION)


def test_who_has_left_a_meeting_is_not_led_away_when_it_is_removed(window: Hands) -> None:
    meeting = file_meeting(window.store, Meeting(title="Harbour Meeting", date_text="in May"))
    window.go(Place("meeting", meeting.uid))
    window.go(Place("people"))
    remove_meeting(window.store, meeting.uid)
    window.desk.changed.emit(frozenset({Meeting}))
    window.settle()
    assert window.page.objectName() == "people-page"


def test_who_has_left_a_history_is_not_led_away_when_its_record_is_removed(window: Hands) -> None:
    meeting = file_meeting(window.store, Meeting(title="Harbour Meeting", date_text="in May"))
    window.go(Place("history", meeting.uid, tab="meeting"))
    remove_meeting(window.store, meeting.uid)
    window.desk.changed.emit(frozenset({Meeting}))
    window.go(Place("bin"))
    assert window.page.objectName() == "bin-page"
