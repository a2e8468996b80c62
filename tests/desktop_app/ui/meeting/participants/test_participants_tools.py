"""The tools of the list of participants and the menu of its lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from db.records.attendance import AttendanceState, Category
from desktop_app.ui.intake.page import ImportPage
from desktop_app.ui.meeting.page import MeetingPage
from tests.desktop_app.ui.meeting.listed import choose, grid, groups, lines, people, tab

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAction

    from tests.desktop_app.ui.meeting.conftest import At

pytestmark = pytest.mark.gui


def menu_action(at: At, *words: str) -> QAction:
    """Return what the ⋯ of the list offers under those words, from menu to menu."""
    menu: QObject | None = tab(at).registration.menu
    tab(at).registration.menu.aboutToShow.emit()
    found: QAction | None = None
    for word in words:
        assert isinstance(menu, QMenu)
        found = next(one for one in menu.actions() if one.text().partition("\t")[0] == word)
        menu = found.menu()
    assert found is not None
    return found


def paste_by_menu(at: At) -> None:
    push = at.hands.find(QPushButton, "bring-in")
    next(one for one in push.menu().actions() if one.objectName() == "paste").trigger()
    at.hands.settle()


def test_people_are_moved_to_another_category(at: At) -> None:
    at.bring("cambod", "Ana Soares")
    at.open("participants")
    choose(at, "Ana Soares")
    menu_action(at, "Move to", "Host").trigger()
    at.hands.settle()
    assert groups(at) == ["Host"]
    assert at.dossier().delegations[0].category is Category.HOST


def test_a_state_is_given_by_the_menu_that_names_its_key(at: At) -> None:
    at.bring("cambod", "Ana Soares")
    at.open("participants")
    assert not menu_action(at, "Mark as").isEnabled()
    choose(at, "Ana Soares")
    excused = menu_action(at, "Mark as", "Excused")
    assert excused.text() == "Excused\tX"
    excused.trigger()
    at.hands.settle()
    assert lines(at)[0].state is AttendanceState.EXCUSED


def test_a_click_with_the_right_button_opens_the_menu_on_that_line(at: At) -> None:
    at.bring("cambod", "Ana Soares", heads=5)
    at.open("participants")
    line = grid(at).visualRect(grid(at).model().index(0, 0, grid(at).model().index(0, 0))).center()
    QTest.mouseClick(grid(at).viewport(), Qt.MouseButton.RightButton, pos=line)
    grid(at).customContextMenuRequested.emit(line)
    menu = QApplication.activePopupWidget()
    assert menu is tab(at).registration.menu
    menu.close()
    menu_action(at, "Remove from the list").trigger()
    at.hands.settle()
    assert [one.head_count for one in lines(at)] == [5]


def test_the_tools_keep_their_words_in_the_window_as_it_opens(at: At) -> None:
    at.bring("cambod", "Ana Soares")
    at.open("participants")
    names = ("add-participant", "add-to", "open-door", "mark-present", "bring-in")
    assert all(at.hands.find(QPushButton, name).text() for name in names)


def test_a_list_copied_in_excel_is_seen_before_it_is_added(at: At) -> None:
    at.open("participants")
    block = (
        "Name\tPost\tOrganisation\nAna Soares\tPresident\tLao Red Cross\nBo Example\tAdviser\tHarbour Office"
    )
    QApplication.clipboard().setText(block)
    paste_by_menu(at)
    assert at.hands.page_as(ImportPage).reading.proposals is not None
    assert at.dossier().attendance == ()
    at.hands.click("import")
    assert people(at) == [
        ("Ana Soares", "President", "Lao Red Cross"),
        ("Bo Example", "Adviser", "Harbour Office"),
    ]
    grid(at).setFocus()
    at.hands.press("Ctrl+Z")
    assert people(at) == []


def test_pasting_nothing_says_what_to_do(at: At) -> None:
    at.open("participants")
    QApplication.clipboard().clear()
    paste_by_menu(at)
    assert isinstance(at.hands.page, MeetingPage)
