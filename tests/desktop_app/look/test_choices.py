"""One of a few, on or off, tabs and sections: by mouse, by key and for a screen reader."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.ui.look.nav_list import NavList, Section
from desktop_app.ui.look.segmented import Segmented
from desktop_app.ui.look.switch import Switch
from desktop_app.ui.look.tabs import Tabs
from tests.desktop_app.look.conftest import OnPage, press

PLACES = (("person", "In person"), ("virtual", "Virtual"), ("hybrid", "Hybrid"))
SECTIONS = (
    Section("home", "Home", "home"),
    Section("", "Register"),
    Section("people", "People", "users", "9"),
)


def test_arrows_choose_the_next_part(qtbot: QtBot, on_page: OnPage) -> None:
    choice = Segmented(PLACES, "person")
    on_page(choice)
    choice.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(choice.chosen) as told:
        press(Qt.Key.Key_Right)
    assert told.args == ["virtual"]
    assert choice.value() == "virtual"


def test_the_parts_are_one_stop_of_the_tab_key(on_page: OnPage) -> None:
    before, choice, after = QLineEdit(), Segmented(PLACES, "virtual"), QLineEdit()
    on_page(before, choice, after)
    before.setFocus()
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is choice.parts()[1]
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is after


def test_a_click_chooses_a_part(qtbot: QtBot, on_page: OnPage) -> None:
    choice = Segmented(PLACES, "person")
    on_page(choice)
    qtbot.mouseClick(choice.parts()[2], Qt.MouseButton.LeftButton)
    assert choice.value() == "hybrid"


def test_a_value_that_is_not_offered_leaves_nothing_chosen(on_page: OnPage) -> None:
    choice = Segmented(PLACES, "person")
    on_page(choice)
    choice.set_value(None)
    assert choice.value() is None


def test_a_switch_is_turned_by_the_space_key(on_page: OnPage) -> None:
    switch = Switch("Show the page")
    on_page(switch)
    switch.setFocus()
    press(Qt.Key.Key_Space)
    assert switch.isChecked()


def test_a_switch_is_turned_by_a_click_anywhere_on_it(qtbot: QtBot, on_page: OnPage) -> None:
    switch = Switch("Show the page")
    on_page(switch)
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(2, switch.height() - 2))
    assert switch.isChecked()


def test_arrows_move_between_tabs(on_page: OnPage) -> None:
    tabs = Tabs()
    for text in ("Details", "Agenda"):
        tabs.add(text)
    on_page(tabs)
    tabs.setFocus()
    press(Qt.Key.Key_Right)
    assert tabs.currentIndex() == 1


def test_a_count_makes_a_tab_wider_and_is_spoken(qtbot: QtBot) -> None:
    tabs = Tabs()
    qtbot.addWidget(tabs)
    tabs.add("Participants")
    before = tabs.tabSizeHint(0).width()
    tabs.set_count(0, "70")
    assert tabs.tabSizeHint(0).width() > before
    assert tabs.accessibleTabName(0) == "Participants, 70"


def test_enter_goes_to_a_section_and_headings_are_passed_over(qtbot: QtBot, on_page: OnPage) -> None:
    sections = NavList("Sections", SECTIONS)
    sections.set_current("home")
    on_page(sections)
    sections.setFocus()
    press(Qt.Key.Key_Down)
    assert sections.here == "home"
    with qtbot.waitSignal(sections.chosen) as told:
        press(Qt.Key.Key_Return)
    assert told.args == ["people"]


def test_a_section_is_spoken_with_its_count(qtbot: QtBot) -> None:
    sections = NavList("Sections", SECTIONS)
    qtbot.addWidget(sections)
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert sections.model().index(2, 0).data(spoken) == "People, 9"
    sections.set_count("people", "")
    assert sections.model().index(2, 0).data(spoken) == "People"


def test_a_rail_is_narrower_and_its_icons_have_tips(on_page: OnPage) -> None:
    sections = NavList("Sections", SECTIONS)
    on_page(sections)
    high = sections.sizeHint().height()
    sections.set_rail(on=True)
    assert sections.sizeHint().height() < high
    assert sections.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "Home"
