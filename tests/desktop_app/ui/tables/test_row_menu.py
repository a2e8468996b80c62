"""What is done to the rows that are chosen in a list."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from db.records.meeting import Meeting
from db.records.person import Person
from db.records.series import Series
from desktop_app.ui.desk import Place
from desktop_app.ui.look.record_table import RecordTable
from desktop_app.usecases.meeting.meetings import file_meeting
from desktop_app.usecases.meeting.series import file_series, list_series
from desktop_app.usecases.register.people import file_person, list_people

if TYPE_CHECKING:
    from tests.desktop_app.hands import Hands

pytestmark = pytest.mark.gui


def remove_all(window: Hands) -> None:
    """Choose every row of the list that is shown and press Del."""
    table = window.find(RecordTable, "table")
    table.setFocus()
    table.selectAll()
    QTest.keyClick(table, Qt.Key.Key_Delete)
    window.settle()


def test_all_chosen_rows_are_removed_and_come_back_by_one_key(window: Hands) -> None:
    for name in ("Ana Kaleo", "Ba Kaleo", "Somebody Else"):
        file_person(window.store, Person(full_name=name))
    window.go(Place("people"))
    remove_all(window)
    assert list_people(window.store) == []
    window.press("Ctrl+Z")
    assert len(list_people(window.store)) == 3


def test_what_is_in_use_stays_and_is_told_while_the_others_go(window: Hands) -> None:
    used = file_series(window.store, Series(title="Harbour Meeting"))
    file_series(window.store, Series(title="Island Meeting"))
    file_meeting(window.store, Meeting(title="1st", first_day=date(2027, 3, 1), series=used.uid))
    window.go(Place("series_list"))
    remove_all(window)
    assert [one.title for one in list_series(window.store)] == ["Harbour Meeting"]
    assert "Harbour Meeting" in str(window.messages.troubles[0][1].values)
