"""Lists: read a page at a time, sorted, narrowed down, gathered, and left as they were found."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from db.records.meeting import Meeting, MeetingStatus, Mode
from db.records.person import Person, Post
from db.records.series import Series
from desktop_app.ui.desk import Place
from desktop_app.ui.look.cells import Role
from desktop_app.ui.look.segmented import Segmented
from desktop_app.ui.tables.lines_model import FIRST, PAGE
from desktop_app.ui.tables.meetings import MeetingsPage
from desktop_app.ui.tables.people import PeoplePage
from desktop_app.usecases.meeting.meetings import file_meeting
from desktop_app.usecases.meeting.series import file_series
from desktop_app.usecases.register.people import file_person

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from pytestqt.modeltest import ModelTester

    from db.store.unit import Unit
    from desktop_app.ui.desk import PlaceName
    from desktop_app.usecases.file.opening import Store
    from tests.desktop_app.hands import Hands

pytestmark = pytest.mark.gui


def file_some(window: Hands) -> list[Meeting]:
    """File five meetings, three of them in two series."""
    leaders = file_series(window.store, Series(title="Leadership Meeting"))
    network = file_series(window.store, Series(title="Youth Network"))
    planned = (
        Meeting(title="Eighth leaders", series=leaders.uid, ordinal=8, first_day=date(2024, 3, 1)),
        Meeting(title="Seventh leaders", series=leaders.uid, ordinal=7, first_day=date(2023, 3, 1)),
        Meeting(title="Youth camp", series=network.uid, first_day=date(2024, 6, 1), mode=Mode.VIRTUAL),
        Meeting(title="Alone", first_day=date(2022, 1, 5), status=MeetingStatus.HELD),
        Meeting(title="Some day", date_text="in 2025"),
    )
    return [file_meeting(window.store, one) for one in planned]


def meetings(window: Hands) -> MeetingsPage:
    window.go(Place("meetings"))
    return window.page_as(MeetingsPage)


def group_by(window: Hands, name: str) -> None:
    choice = window.find(Segmented, "group-by")
    names = ["series", "year", ""]
    QTest.mouseClick(choice.parts()[names.index(name)], Qt.MouseButton.LeftButton)
    window.settle()


def titles(page: MeetingsPage) -> list[str]:
    """Return the titles in the order they stand, those of groups in brackets."""
    found = []
    for row in range(page.model.rowCount()):
        index = page.model.index(row, 0)
        if index.data(Role.GROUP):
            found.append(f"[{index.data()}]")
            found += [str(page.model.index(at, 1, index).data()) for at in range(page.model.rowCount(index))]
        else:
            found.append(str(index.siblingAtColumn(1).data()))
    return found


def test_an_empty_list_invites_to_begin(window: Hands) -> None:
    meetings(window)
    window.click("first-new-meeting")
    assert window.page.objectName() == "meeting-page"


def test_meetings_are_gathered_by_series(window: Hands) -> None:
    file_some(window)
    found = titles(meetings(window))
    assert found.index("[Leadership Meeting]") + 1 == found.index("Eighth leaders")
    assert found.index("[Youth Network]") + 1 == found.index("Youth camp")


def test_meetings_are_gathered_by_year(window: Hands) -> None:
    file_some(window)
    page = meetings(window)
    group_by(window, "year")
    assert titles(page)[:4] == ["[2024]", "Youth camp", "Eighth leaders", "[2023]"]


def test_the_grouping_is_remembered(window: Hands) -> None:
    file_some(window)
    meetings(window)
    group_by(window, "")
    window.program.open(window.store.place)
    window.settle()
    window.settle()
    assert not meetings(window).model.index(0, 0).data(Role.GROUP)


def test_a_click_on_a_head_sorts(window: Hands) -> None:
    file_some(window)
    page = meetings(window)
    group_by(window, "")
    head = page.table.header()
    middle = head.sectionViewportPosition(1) + 20
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle, 10))
    window.settle()
    assert titles(page) == ["Alone", "Eighth leaders", "Seventh leaders", "Some day", "Youth camp"]


def test_typing_finds(window: Hands) -> None:
    file_some(window)
    page = meetings(window)
    window.press("Ctrl+F")
    QTest.keyClicks(page.bar.field, "youth")
    QTest.keyClick(page.bar.field, Qt.Key.Key_Return)
    window.settle()
    assert titles(page) == ["[Youth Network]", "Youth camp"]


def test_what_nobody_finds_can_be_shown_again(window: Hands) -> None:
    file_some(window)
    page = meetings(window)
    QTest.keyClicks(page.bar.field, "nowhere at all")
    QTest.keyClick(page.bar.field, Qt.Key.Key_Return)
    window.settle()
    window.click("show-all")
    assert page.model.count == 5


def test_a_menu_narrows_down(window: Hands) -> None:
    file_some(window)
    page = meetings(window)
    status = next(one for one in page.bar.filters if one.name == "status")
    next(one for one in status.menu.actions() if one.text() == "Held").trigger()
    window.settle()
    assert titles(page) == ["[Single meetings]", "Alone"]


def test_years_are_offered(window: Hands) -> None:
    file_some(window)
    page = meetings(window)
    years = next(one for one in page.bar.filters if one.name == "year")
    assert [one.text() for one in years.menu.actions()] == ["Any year", "2024", "2023", "2022"]


def test_a_change_elsewhere_is_shown_and_the_current_line_stays(window: Hands) -> None:
    some = file_some(window)
    page = meetings(window)
    page.table.setCurrentIndex(page.model.index_of(some[1].uid))
    file_meeting(window.store, replace(some[0], title="Eighth meeting of leaders"))
    window.settle()
    line = page.current_line()
    assert "Eighth meeting of leaders" in titles(page)
    assert line is not None
    assert line.uid == some[1].uid


def test_enter_opens_the_meeting(window: Hands) -> None:
    file_some(window)
    meetings(window).table.setFocus()
    window.press("Return")
    assert window.page.objectName() == "meeting-page"


def test_long_lists_are_read_a_page_at_a_time(window: Hands) -> None:
    with window.store.unit() as unit:
        unit.people.save_many(
            [Person(full_name=f"Person {number:04}") for number in range(FIRST + PAGE + 60)]
        )
        unit.commit()
    window.go(Place("people"))
    page = window.page_as(PeoplePage)
    QApplication.processEvents()  # a view that is laid out must not ask for more
    window.settle()
    assert page.model.count == FIRST
    assert window.find(QLabel, "count").text() == f"{FIRST + PAGE + 60} people"
    for read in (FIRST + PAGE, FIRST + PAGE + 60):
        page.table.scrollToBottom()
        window.settle()
        assert page.model.count == read
    assert page.model.is_whole


@pytest.mark.parametrize("grouping", ["series", ""])
def test_the_model_keeps_the_rules_of_models(
    window: Hands, qtmodeltester: ModelTester, grouping: str
) -> None:
    file_some(window)
    page = meetings(window)
    group_by(window, grouping)
    qtmodeltester.check(page.model)
    page.model.refresh()
    file_person(window.store, Person(full_name="Somebody"))
    window.settle()


def test_the_model_keeps_the_rules_while_it_grows(window: Hands, qtmodeltester: ModelTester) -> None:
    with window.store.unit() as unit:
        unit.people.save_many([Person(full_name=f"Person {number:04}") for number in range(FIRST + 20)])
        unit.commit()
    window.go(Place("people"))
    page = window.page_as(PeoplePage)
    qtmodeltester.check(page.model)
    page.model.read_on()
    window.settle()
    assert page.model.count == FIRST + 20


def test_beside_an_empty_register_of_people_nothing_is_offered_to_be_changed(window: Hands) -> None:
    window.go(Place("people"))
    window.settle()
    edit = window.page.findChild(QAbstractButton, "edit-person")
    assert edit is not None
    assert not edit.isVisible()


def test_the_current_person_stands_at_the_side(window: Hands) -> None:
    file_person(window.store, Person(full_name="Somebody", posts=(Post(title="Secretary General"),)))
    window.go(Place("people"))
    window.settle()
    assert window.find(QLabel, "panel-name").text() == "Somebody"
    assert window.find(QLabel, "panel-post").text() == "Secretary General"
    window.click("edit-person")
    assert window.page.objectName() == "person-page"


def test_letters_typed_in_a_list_jump_to_the_name(window: Hands) -> None:
    for name in ("Anna", "Boris", "Clara"):
        file_person(window.store, Person(full_name=name))
    window.go(Place("people"))
    page = window.page_as(PeoplePage)
    QTest.keyClicks(page.table, "cl")
    line = page.current_line()
    assert line is not None
    assert line.full_name == "Clara"


def test_widths_and_sorting_are_remembered(window: Hands) -> None:
    file_some(window)
    page = meetings(window)
    page.table.header().resizeSection(2, 180)
    page.table.header().setSortIndicator(1, Qt.SortOrder.AscendingOrder)
    window.settle()
    window.program.open(window.store.place)
    window.settle()
    window.settle()
    again = meetings(window)
    group_by(window, "")
    assert again is not page
    assert again.table.header().sectionSize(2) == 180
    assert titles(again)[0] == "Alone"


def test_lists_are_read_off_the_thread_of_the_window(window: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    file_some(window)
    threads: list[int] = []
    reading = type(window.store).reading

    def noted(store: Store) -> AbstractContextManager[Unit]:
        threads.append(threading.get_ident())
        return reading(store)

    monkeypatch.setattr(type(window.store), "reading", noted)
    names: tuple[PlaceName, ...] = ("home", "meetings", "records", "people", "organisations", "series_list")
    for name in names:
        window.go(Place(name))
    assert threads
    assert threading.get_ident() not in threads


def test_the_year_of_days_in_two_months_is_seen(window: Hands) -> None:
    for month in range(1, 12):
        first, last = date(2026, month, 28), date(2026, month + 1, 28)
        file_meeting(window.store, Meeting(title="Long one", first_day=first, last_day=last))
    table = meetings(window).table
    group_by(window, "")
    said = [str(table.model().index(row, 2).data()) for row in range(11)]
    assert all(" - " in one for one in said)
    widest = max(table.fontMetrics().horizontalAdvance(one) for one in said)
    assert widest + 2 * 12 <= table.columnWidth(2)
