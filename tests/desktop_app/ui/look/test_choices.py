"""One of a few, on or off, tabs and sections: by mouse, by key and for a screen reader."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.look.nav_list import NavList, Section
from desktop_app.ui.look.segmented import Segmented
from desktop_app.ui.look.switch import Switch
from desktop_app.ui.look.tabs import Tabs
from desktop_app.ui.look.theme import look_now
from tests.desktop_app.ui.look.conftest import OnPage, press

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


def has_ring(part: QWidget) -> bool:
    """Return whether a part bears the ring of the focus on both sides."""
    picture, middle, ring = part.grab().toImage(), part.height() // 2, look_now().color("focus")
    return all(picture.pixelColor(x, middle) == ring for x in (1, part.width() - 2))


def test_the_focus_on_a_part_does_not_look_like_a_choice(on_page: OnPage) -> None:
    choice = Segmented(PLACES)
    on_page(choice)
    choice.setFocus(Qt.FocusReason.TabFocusReason)
    assert has_ring(choice)
    assert not has_ring(choice.parts()[0])
    press(Qt.Key.Key_Space)
    assert has_ring(choice.parts()[0])
    assert not has_ring(choice)


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


def narrow_tabs(on_page: OnPage, width: int) -> Tabs:
    """Return six tabs with counts in a page of that width, the last one in use."""
    tabs = Tabs()
    for text in ("Details", "Agenda", "Participants", "Record", "Signatures", "Documents"):
        tabs.add(text, "12")
    on_page(tabs).resize(width, 200)
    QApplication.processEvents()
    tabs.setCurrentIndex(5)
    return tabs


def test_counts_of_tabs_go_where_there_is_no_room_and_come_back(on_page: OnPage) -> None:
    tabs = narrow_tabs(on_page, 540)
    whole, room = tabs.sizeHint().width(), tabs.tabRect(5).right()
    assert room < tabs.width() < whole
    assert tabs.tabToolTip(2) == "Participants, 12"
    tabs.window().resize(whole + 40, 200)
    QApplication.processEvents()
    assert tabs.tabRect(5).right() == whole - 1
    assert tabs.tabToolTip(2) == ""


def test_tabs_without_room_scroll_to_the_one_in_use_and_keys_reach_all(on_page: OnPage) -> None:
    tabs = narrow_tabs(on_page, 300)
    buttons = [one.geometry() for one in tabs.findChildren(QToolButton) if one.isVisible()]
    assert len(buttons) == 2
    tabs.setFocus()
    for place in (5, 4, 3, 2, 1, 0):
        assert tabs.currentIndex() == place
        here = tabs.tabRect(place)
        assert here.left() >= 0
        assert not any(here.intersects(one) for one in buttons)
        press(Qt.Key.Key_Left)


def test_words_of_tabs_are_not_drawn_under_the_buttons_that_scroll(on_page: OnPage) -> None:
    tabs = narrow_tabs(on_page, 300)
    tabs.setCurrentIndex(0)
    buttons = [one.geometry() for one in tabs.findChildren(QToolButton) if one.isVisible()]
    places = [QRect(one.x(), 0, 8, tabs.height()) for one in buttons]  # beside their arrows
    pictures = [tabs.grab(one).toImage() for one in places]
    colours = {one.pixelColor(x, y).rgb() for one in pictures for x in range(8) for y in range(one.height())}
    assert len(colours) == 1


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
