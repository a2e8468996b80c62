"""The bin in the window: put back, let go."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QAbstractButton, QLabel

from db.records.record import Family
from desktop_app.ui.desk import Place
from desktop_app.ui.past.bin_page import BinPage
from desktop_app.usecases.keeping.binning import list_bin
from desktop_app.usecases.meeting.meetings import file_meeting, list_meetings, remove_meeting
from desktop_app.usecases.record.records import remove_record, start_record
from desktop_app.usecases.register.people import file_person, remove_person
from tests.db.builders import meeting, person

if TYPE_CHECKING:
    from tests.desktop_app.hands import Hands

pytestmark = pytest.mark.gui


@pytest.fixture
def page(window: Hands) -> BinPage:
    """Return the bin with a meeting and a person in it."""
    home = file_meeting(window.store, meeting("17th Harbour Meeting"))
    remove_meeting(window.store, home.uid)
    ana = file_person(window.store, person("Ana Soares"))
    remove_person(window.store, ana.uid)
    window.go(Place("bin"))
    return window.page_as(BinPage)


def rows(page: BinPage) -> list[list[str]]:
    model = page.table.model()
    return [[str(model.index(row, column).data()) for column in (0, 1)] for row in range(model.rowCount())]


def choose(page: BinPage, *numbers: int) -> None:
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    page.table.clearSelection()
    for number in numbers:
        page.table.selectionModel().select(page.table.model().index(number, 0), flags)


def test_what_was_removed_stands_in_the_bin(page: BinPage) -> None:
    assert rows(page) == [["Ana Soares", "Person"], ["17th Harbour Meeting", "Meeting"]]


def test_what_is_chosen_is_put_back(window: Hands, page: BinPage) -> None:
    choose(page, 1)
    window.click("put-back")
    assert [one.title for one in list_meetings(window.store)] == ["17th Harbour Meeting"]
    assert rows(page) == [["Ana Soares", "Person"]]


def test_several_are_put_back_at_once_and_the_button_counts_them(window: Hands, page: BinPage) -> None:
    choose(page, 0, 1)
    assert window.find(QAbstractButton, "put-back").text() == "Put 2 back"
    window.click("put-back")
    assert list_bin(window.store) == []
    assert "The bin is empty" in [one.text() for one in page.findChildren(QLabel) if one.isVisible()]


def test_enter_puts_back_the_row(window: Hands, page: BinPage) -> None:
    page.table.setFocus()
    page.table.setCurrentIndex(page.table.model().index(0, 0))
    window.press("Return")
    assert rows(page) == [["17th Harbour Meeting", "Meeting"]]


def test_enter_puts_back_the_row_that_nobody_chose_yet(window: Hands, page: BinPage) -> None:
    before = len(rows(page))
    page.table.setFocus()
    page.table.selectionModel().clearSelection()
    assert page.table.currentIndex().isValid()
    window.press("Return")
    assert len(rows(page)) == before - 1


def test_emptying_asks_first_and_names_the_number(window: Hands, page: BinPage) -> None:
    window.messages.yes = False
    page.table.clearSelection()
    window.click("empty-bin")
    assert window.messages.questions[0].what == "Let 2 things go for good?"
    assert window.messages.questions[0].yes == "Let 2 things go"
    assert len(list_bin(window.store)) == 2
    window.messages.yes = True
    window.click("empty-bin")
    assert list_bin(window.store) == []


def test_only_what_is_chosen_goes_for_good(window: Hands, page: BinPage) -> None:
    choose(page, 0)
    window.click("empty-bin")
    assert window.messages.questions[0].what == "Let “Ana Soares” go for good?"
    assert rows(page) == [["17th Harbour Meeting", "Meeting"]]


def test_what_can_not_be_put_back_is_said_above_the_list(window: Hands, page: BinPage) -> None:
    home = file_meeting(window.store, meeting("18th Harbour Meeting"))
    made = start_record(window.store, home.uid, Family.STATEMENT, "STATEMENT")
    remove_record(window.store, made.uid)
    remove_meeting(window.store, home.uid)
    window.settle()
    choose(page, 1)
    window.click("put-back")
    said = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
    assert "What this belonged to is not in the file any more. Put that back first." in said
    assert len(rows(page)) == 4
