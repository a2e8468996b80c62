"""The menu bar: hidden until Alt is pressed, made of the window's actions, in no one's way."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from db.records.meeting import Meeting
from db.records.record import Family
from desktop_app.ui.commands.keys import COMMANDS
from desktop_app.ui.desk import Place
from desktop_app.ui.language.chosen import offered_languages, speak
from desktop_app.ui.language.translate import tr
from desktop_app.ui.window.menu_bar import MENUS, MenuBar
from desktop_app.usecases.meeting.meetings import file_meeting
from desktop_app.usecases.record.records import start_record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from tests.desktop_app.hands import Hands

pytestmark = pytest.mark.gui
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def bar(window: Hands, qtbot: QtBot) -> Iterator[MenuBar]:
    """Return the menu bar, which comes after the first rows."""
    qtbot.waitUntil(lambda: window.window.findChild(MenuBar) is not None, timeout=10_000)
    yield window.window_of(MenuBar)
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()


def focus() -> QWidget:
    """Return where keys go now."""
    found = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert found is not None
    return found


def open_menu() -> str:
    popup = QApplication.activePopupWidget()
    return popup.title() if isinstance(popup, QMenu) else ""


def test_the_bar_is_hidden_at_first(window: Hands, bar: MenuBar) -> None:
    assert window.window.menuWidget() is bar
    assert not bar.isVisible()


@pytest.mark.parametrize("leave", [Qt.Key.Key_Escape, Qt.Key.Key_Alt])
def test_alt_alone_opens_the_first_menu_and_esc_or_alt_leave_it(
    window: Hands, bar: MenuBar, qtbot: QtBot, leave: Qt.Key
) -> None:
    before = QApplication.focusWidget()
    QTest.keyClick(focus(), Qt.Key.Key_Alt)
    assert bar.isVisible()
    assert open_menu() == "&File"
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    QTest.keyClick(focus(), leave)
    qtbot.waitUntil(lambda: not bar.isVisible())
    assert window.window.focusWidget() is before
    assert window.page.objectName() == "home-page"


def test_arrows_go_from_menu_to_menu(bar: MenuBar) -> None:
    QTest.keyClick(focus(), Qt.Key.Key_Alt)
    QTest.keyClick(focus(), Qt.Key.Key_Right)
    assert bar.isVisible()
    assert open_menu() == "&Edit"


def test_alt_and_a_letter_open_a_menu_and_enter_does_what_it_says(
    window: Hands, bar: MenuBar, qtbot: QtBot
) -> None:
    QTest.keyClick(focus(), Qt.Key.Key_G, ALT)
    qtbot.waitUntil(lambda: open_menu() == "&Go")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.setActiveAction(window.commands.actions["meetings"])
    QTest.keyClick(menu, Qt.Key.Key_Return)
    window.settle()
    assert window.page.objectName() == "meetings-page"
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_alt_with_another_key_does_not_open_it(window: Hands, bar: MenuBar) -> None:
    window.press("Ctrl+2")
    window.press("Ctrl+3")
    where = focus()
    QTest.keyPress(where, Qt.Key.Key_Alt)
    QTest.keyClick(where, Qt.Key.Key_Left, ALT)
    QTest.keyRelease(focus(), Qt.Key.Key_Alt)
    window.settle()
    assert window.page.objectName() == "meetings-page"
    assert not bar.isVisible()


def test_it_goes_when_the_person_clicks_elsewhere(window: Hands, bar: MenuBar, qtbot: QtBot) -> None:
    QTest.keyClick(focus(), Qt.Key.Key_Alt)
    popup = focus()
    QTest.mouseClick(popup, Qt.MouseButton.LeftButton, pos=QPoint(popup.width() + 200, popup.height() + 200))
    qtbot.waitUntil(lambda: not bar.isVisible())
    qtbot.waitUntil(lambda: window.window.frame.y() == 0)


def test_every_command_stands_in_a_menu_once_and_is_the_window_s_own(window: Hands, bar: MenuBar) -> None:
    stands = Counter(name for _, names in MENUS for name in names if name)
    assert stands == Counter(one.name for one in COMMANDS)
    menus = [title.menu() for title in bar.actions()]
    shown = [one for menu in menus if isinstance(menu, QMenu) for one in menu.actions()]
    assert {one for one in shown if not one.isSeparator()} == set(window.commands.actions.values())


@pytest.mark.parametrize("language", [name for name, _ in offered_languages()])
def test_no_letter_opens_two_menus_in_any_language(language: str) -> None:
    speak(language)
    try:
        letters = [QKeySequence.mnemonic(tr("menus", title)).toString() for title, _ in MENUS]
    finally:
        speak("en")
    assert "" not in letters
    assert len(set(letters)) == len(MENUS), letters


def test_no_keys_of_any_page_are_those_of_a_menu(window: Hands, bar: MenuBar) -> None:
    meeting = file_meeting(window.store, Meeting(title="Planning day", date_text="in May"))
    record = start_record(window.store, meeting.uid, Family.STATEMENT, "Statement")
    window.go(Place("record", record.uid))
    for tab in ("agenda", "participants", "signatures", "documents"):
        window.go(Place("meeting", meeting.uid, tab=tab))
    taken = {QKeySequence.mnemonic(title.text()) for title in bar.actions()}
    top = window.window
    used = [one.key() for one in top.findChildren(QShortcut)]
    used += [keys for one in top.findChildren(QAction) for keys in one.shortcuts()]
    assert len(used) > len(COMMANDS)
    assert taken.isdisjoint(used)


@pytest.mark.files
def test_quit_closes_the_window(window: Hands, bar: MenuBar) -> None:
    assert bar.actions()
    window.press("Ctrl+Q")
    assert not window.window.isVisible()
