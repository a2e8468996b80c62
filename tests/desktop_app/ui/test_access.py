"""Every part of the window can be reached by key and is named for a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from db.records.meeting import Meeting
from desktop_app.ui.desk import Place
from desktop_app.usecases.meeting.meetings import file_meeting

if TYPE_CHECKING:
    from desktop_app.ui.desk import PlaceName
    from tests.desktop_app.hands import Hands

pytestmark = pytest.mark.gui
PAGES: tuple[PlaceName, ...] = (
    "home", "meetings", "records", "people", "organisations", "series_list", "settings", "bin",
    "meeting", "person", "organisation", "series",
)  # fmt: skip


def reachable(window: Hands) -> list[QWidget]:
    """Return what the Tab key reaches, in its order."""
    found: list[QWidget] = []
    here = window.window.nextInFocusChain()
    while here is not None and here is not window.window:
        if here.isVisible() and here.isEnabled() and here.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(here)
        here = here.nextInFocusChain()
    return found


@pytest.mark.parametrize("name", PAGES)
def test_everything_reachable_has_a_name(window: Hands, name: PlaceName) -> None:
    file_meeting(window.store, Meeting(title="Planning day", date_text="in May"))
    window.go(Place(name))
    nameless = [
        f"{type(one).__name__} {one.objectName()}"
        for one in reachable(window)
        if not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
    ]
    assert nameless == []


@pytest.mark.parametrize("name", PAGES)
def test_every_button_without_words_says_what_it_does(window: Hands, name: PlaceName) -> None:
    page = window.go(Place(name))
    silent = [
        one.objectName()
        for one in page.findChildren(QAbstractButton)
        if one.isVisible() and not one.text() and not one.accessibleName()
        if not isinstance(one.parentWidget(), QLineEdit)  # the picture in a field
    ]
    assert silent == []


@pytest.mark.parametrize("name", PAGES)
def test_a_page_takes_the_focus_when_it_is_shown(window: Hands, name: PlaceName) -> None:
    page = window.go(Place(name))
    window.settle()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert page.isAncestorOf(focus)


def test_the_sections_come_before_the_page(window: Hands) -> None:
    window.go(Place("meetings"))
    order = reachable(window)
    places = [window.page.isAncestorOf(one) for one in order]
    assert places == sorted(places)
