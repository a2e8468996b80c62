"""Signatures, records and documents of a meeting."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QLabel, QLineEdit, QPushButton

from db.records.record import Family, Record
from db.records.signatory import SignedHow
from desktop_app.ui.look.record_table import RecordTable
from desktop_app.ui.meeting.page import MeetingPage
from desktop_app.ui.meeting.participants.tab import ParticipantsTab
from desktop_app.ui.meeting.signatures.signatory_dialog import SignatoryDialog
from desktop_app.ui.meeting.signatures.tab import SignaturesTab
from desktop_app.usecases.record.records import list_records, start_record
from desktop_app.usecases.signing.signatures import list_signatories, mark_signed, signatories_from_heads

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from db.records.signatory import Signatory
    from tests.desktop_app.ui.meeting.conftest import At

pytestmark = pytest.mark.gui
LONG = "Her Highness " + "Princess of the Northern Harbours and of all the Isles Beyond the Great Reef " * 2


def written(at: At, *, heads: bool = True) -> Record:
    """Return a statement of the meeting, signed by the heads of two delegations."""
    at.bring("cambod", "Ana Soares")
    at.bring("lao", LONG.strip())
    record = start_record(at.hands.store, at.uid, Family.STATEMENT, "Hanoi Statement")
    if heads:
        signatories_from_heads(at.hands.store, record.uid)
    return record


def signs(at: At, record: Record) -> list[Signatory]:
    return list_signatories(at.hands.store, record.uid)


def table(at: At) -> RecordTable:
    return at.hands.find(RecordTable, "signatures-table")


def choose(at: At, row: int) -> None:
    table(at).setCurrentIndex(table(at).model().index(row, 0))
    table(at).setFocus()


def said(at: At) -> list[str]:
    return [label.text() for label in at.hands.window.findChildren(QLabel) if label.isVisible()]


def test_the_heads_of_delegations_are_taken(at: At) -> None:
    record = written(at, heads=False)
    at.open("signatures")
    at.hands.click("from-heads")
    assert [one.printed_name for one in signs(at, record)] == ["Ana Soares", LONG.strip()]
    assert "0 of 2 signed" in said(at)


def test_signed_today_by_one_key_and_taken_back(at: At) -> None:
    record = written(at)
    at.open("signatures")
    choose(at, 0)
    at.hands.press("Ctrl+D")
    assert signs(at, record)[0].signed_on == date.today()  # noqa: DTZ011 - the day on this computer's clock
    assert "1 of 2 signed" in said(at)
    at.hands.press("Ctrl+Z")
    assert signs(at, record)[0].signed_on is None


def test_the_order_is_changed_by_keys(at: At) -> None:
    record = written(at)
    at.open("signatures")
    choose(at, 1)
    at.hands.press("Alt+Up")
    assert [one.printed_name for one in signs(at, record)] == [LONG.strip(), "Ana Soares"]


def test_a_long_name_is_shown_whole_on_a_higher_row(at: At) -> None:
    written(at)
    at.open("signatures")
    rows = table(at)
    model = rows.model()
    assert rows.rowHeight(model.index(1, 0)) > rows.rowHeight(model.index(0, 0))


def test_a_signatory_is_typed(at: At, qtbot: QtBot) -> None:
    record = written(at)
    at.open("signatures")
    at.hands.click("add-signatory")
    dialog = at.hands.window.findChild(SignatoryDialog)
    assert dialog is not None
    name = dialog.findChild(QLineEdit, "printed_name")
    save = dialog.findChild(QAbstractButton, "save")
    assert name is not None
    assert save is not None
    QTest.mouseClick(save, Qt.MouseButton.LeftButton)
    assert dialog.form.row("printed_name").problem == "This is needed."
    name.setFocus()
    QTest.keyClicks(name, "Bo Example")
    with qtbot.waitSignal(dialog.finished):
        QTest.mouseClick(save, Qt.MouseButton.LeftButton)
    at.hands.settle()
    assert signs(at, record)[-1].printed_name == "Bo Example"


def test_a_double_click_on_save_adds_a_signatory_once(at: At, qtbot: QtBot) -> None:
    record = written(at, heads=False)
    at.open("signatures")
    at.hands.click("type-name")
    dialog = at.hands.window.findChild(SignatoryDialog)
    assert dialog is not None
    name = dialog.findChild(QLineEdit, "printed_name")
    save = dialog.findChild(QAbstractButton, "save")
    assert name is not None
    assert save is not None
    QTest.keyClicks(name, "Bo Example")
    with qtbot.waitSignal(dialog.finished):
        save.click()
        save.click()
    at.hands.settle()
    assert [one.printed_name for one in signs(at, record)] == ["Bo Example"]
    assert at.hands.messages.troubles == []


def test_a_scan_is_kept_with_the_signatory(at: At, tmp_path: Path) -> None:
    record = written(at)
    at.hands.messages.path = tmp_path / "signed.pdf"
    at.hands.messages.path.write_bytes(b"%PDF-1.7 a scan")
    at.open("signatures")
    choose(at, 0)
    at.hands.click("attach-scan")
    assert signs(at, record)[0].scan == at.dossier().attachments[0].uid


def test_a_scan_dropped_on_the_list_goes_to_the_current_one(at: At, tmp_path: Path) -> None:
    record = written(at)
    scan = tmp_path / "signed.pdf"
    scan.write_bytes(b"%PDF-1.7 a scan")
    at.open("signatures")
    choose(at, 1)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(scan))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, left, none)
    at.hands.find(SignaturesTab, "signatures-tab").dropEvent(drop)
    at.hands.settle()
    assert signs(at, record)[1].scan == at.dossier().attachments[0].uid


def test_the_tools_and_the_record_chosen_keep_their_words(at: At) -> None:
    record = written(at)
    start_record(at.hands.store, at.uid, Family.MINUTES, "Minutes of the second session of the meeting")
    mark_signed(at.hands.store, [signs(at, record)[0].uid], date(2020, 10, 15), SignedHow.INK)
    at.open("signatures")
    names = ("add-signatory", "signed-today", "attach-scan", "check-signed-file", "sign-electronically")
    assert all(at.hands.find(QPushButton, name).text() for name in names)
    which = at.hands.find(QComboBox, "which-record")
    longest = max(which.fontMetrics().horizontalAdvance(which.itemText(row)) for row in range(which.count()))
    assert which.width() > longest


def test_the_sign_in_sheet_can_be_printed(at: At, qtbot: QtBot) -> None:
    at.bring("cambod", "Ana Soares")
    at.open("participants")
    menu = at.hands.find(ParticipantsTab, "participants-tab").registration.menu
    next(one for one in menu.actions() if one.objectName() == "sign-in-sheet").trigger()
    at.hands.settle()
    dialog = at.hands.window.findChild(QDialog, "print-dialog")
    assert isinstance(dialog, QDialog)
    with qtbot.waitSignal(dialog.finished):
        dialog.reject()


@pytest.mark.parametrize("tab", ["record", "signatures"])
def test_the_key_prints_the_record_that_the_tab_is_about(at: At, qtbot: QtBot, tab: str) -> None:
    record = written(at)
    at.open(tab)
    at.hands.press("Ctrl+P")
    dialog = at.hands.window.findChild(QDialog, "print-dialog")
    assert isinstance(dialog, QDialog)
    assert record.title in dialog.windowTitle()
    with qtbot.waitSignal(dialog.finished):
        dialog.reject()


def test_a_signatory_is_removed_and_comes_back(at: At) -> None:
    record = written(at)
    at.open("signatures")
    choose(at, 0)
    at.hands.press("Del")
    assert len(signs(at, record)) == 1
    at.hands.press("Ctrl+Z")
    assert [one.printed_name for one in signs(at, record)] == ["Ana Soares", LONG.strip()]


def test_the_tab_counts_who_has_signed(at: At) -> None:
    record = written(at)
    mark_signed(at.hands.store, [signs(at, record)[0].uid], date(2020, 10, 16))
    at.open("signatures")
    tabs = at.hands.page_as(MeetingPage).head.tabs
    assert tabs.tabData(4) == "1/2"


def test_without_a_record_nobody_is_asked_to_sign(at: At) -> None:
    at.open("signatures")
    assert "There is no record to sign yet" in said(at)


def test_the_model_of_signatures_is_sound(at: At, qtmodeltester: ModelTester) -> None:
    written(at)
    at.open("signatures")
    qtmodeltester.check(at.hands.find(SignaturesTab, "signatures-tab").view.model)


def test_a_record_is_started_with_what_is_proposed(at: At) -> None:
    at.open("record")
    assert at.hands.find(QLineEdit, "title").text() == "Hanoi Statement"
    at.hands.click("start-record")
    record = list_records(at.hands.store)[0]
    assert (record.title, record.family) == ("Hanoi Statement", Family.STATEMENT)
    assert at.hands.page.objectName() == "record-editor"


def test_only_the_form_leads_on_where_the_first_record_is_begun(at: At) -> None:
    at.open("details")
    step = at.hands.find(QAbstractButton, "write-record")
    at.open("record")
    assert not step.isVisible()
    at.open("details")
    assert step.isVisible()


def test_the_primary_action_leads_to_the_only_record(at: At) -> None:
    written(at)
    at.open("details")
    at.hands.click("write-record")
    assert at.hands.page.objectName() == "record-editor"


def test_a_title_that_was_typed_stays_when_another_family_is_chosen(at: At) -> None:
    at.open("record")
    at.hands.type_into("title", "Our Statement")
    family = at.hands.find(QComboBox, "family")
    family.setFocus()
    QTest.keyClick(family, Qt.Key.Key_Down)
    at.hands.settle()
    assert at.hands.find(QLineEdit, "title").text() == "Our Statement"
