"""The tab of records: which one is current, and the form that starts another."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractButton

from db.records.record import Family
from desktop_app.ui.look.record_table import RecordTable
from desktop_app.ui.meeting.records import RecordsTab
from desktop_app.usecases.record.records import file_record, list_records, start_record

if TYPE_CHECKING:
    from tests.desktop_app.ui.meeting.conftest import At

pytestmark = pytest.mark.gui


def test_the_record_that_is_current_stays_so_when_another_one_is_changed(at: At) -> None:
    store = at.hands.store
    first = start_record(store, at.uid, Family.STATEMENT, "Hanoi Statement")
    second = start_record(store, at.uid, Family.MINUTES, "Minutes")
    at.open("record")
    tab, table = at.hands.find(RecordsTab, "record-tab"), at.hands.find(RecordTable, "records-table")
    table.setCurrentIndex(table.model().index(1, 0))
    file_record(store, replace(first, title="Statement of Hanoi"))
    at.hands.settle()
    assert table.model().index(0, 0).data() == "Statement of Hanoi"
    here = tab.record_here()
    assert here is not None
    assert here.uid == second.uid


def test_a_double_click_starts_one_record(at: At) -> None:
    at.open("record")
    tab = at.hands.find(RecordsTab, "record-tab")
    start = tab.findChild(QAbstractButton, "start-record")
    assert start is not None
    start.click()
    start.click()
    at.hands.settle()
    assert len(list_records(at.hands.store)) == 1
    assert at.hands.messages.troubles == []
    assert at.hands.page.objectName() == "record-editor"
