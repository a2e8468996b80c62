"""Signed sheets dropped on the documents of a meeting are filed, marked, and said how far they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QPushButton, QSpinBox

from db.records.attendance import AttendanceState
from desktop_app.ui.look.record_table import RecordTable
from desktop_app.ui.meeting.documents import DocumentsTab
from desktop_app.ui.meeting.sheets.sheet_dialog import SheetDialog
from desktop_app.ui.meeting.sheets.unknown_pages import UnknownPages
from desktop_app.usecases.keeping.drafts import open_drafts
from desktop_app.usecases.paper.printing import make_pdf
from reports.read.scans import draw_scan
from tests.desktop_app.ui.meeting.test_dialog_drafts import offered, restore, stop_and_begin

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.desktop_app.ui.meeting.conftest import At

pytestmark = pytest.mark.gui
PATIENCE = 30_000
Box = TypeVar("Box", bound=QDialog)


@pytest.fixture
def listed(at: At) -> At:
    at.bring("Viet", "Nguyễn Thị Phương")
    at.bring("Cambod", "ឧត្តម សុខា")
    at.open("documents")
    return at


@pytest.fixture
def scan(listed: At, tmp_path: Path) -> Path:
    """Return the scan of the sheet of the first day, and a page without a code after it."""
    pdf = make_pdf(listed.hands.store, listed.uid, form="sign_in_sheet")
    pages = [draw_scan(pdf.data, 0, "sheet", 150), Image.new("L", (1240, 1754), 255)]
    path = tmp_path / "Signed.pdf"
    pages[0].save(path, save_all=True, append_images=pages[1:], resolution=150)
    return path


def dialog_of(at: At, kind: type[Box], qtbot: QtBot) -> Box:
    def is_open() -> bool:
        return any(one.isVisible() for one in at.hands.window.findChildren(kind))

    qtbot.waitUntil(is_open, timeout=PATIENCE)
    at.hands.settle()
    return next(one for one in at.hands.window.findChildren(kind) if one.isVisible())


def drop(at: At, path: Path) -> None:
    at.hands.page.findChild(DocumentsTab).attach_path(path)  # type: ignore[union-attr]  # it is shown


def press(dialog: QDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    button.click()


def marking(at: At, scan: Path, qtbot: QtBot) -> SheetDialog:
    """Drop the scan, leave the page that was not recognised, and return what marks the rows."""
    drop(at, scan)
    press(dialog_of(at, UnknownPages, qtbot), "leave-pages")
    return dialog_of(at, SheetDialog, qtbot)


def strip(at: At) -> list[str]:
    pushes = at.hands.page.findChildren(QPushButton)
    return [one.text() for one in pushes if one.objectName().startswith("sheet-") and one.isVisible()]


def test_a_dropped_scan_is_filed_and_its_rows_are_marked_by_keys(
    listed: At, scan: Path, qtbot: QtBot
) -> None:
    dialog = marking(listed, scan, qtbot)
    table = dialog.findChild(RecordTable, "rows-of-sheet")
    assert isinstance(table, RecordTable)
    table.setCurrentIndex(table.model().index(1, 0))
    QTest.keyClick(table, Qt.Key.Key_Space)
    press(dialog, "save-sheet")
    listed.hands.settle()
    dossier = listed.dossier()
    assert [one.title for one in dossier.attachments] == ["Signed"]
    assert len(dossier.signed_sheets[0].signed) == 1
    assert strip(listed)[0].endswith(": 1 of 2 signed")


def test_a_page_that_was_not_recognised_is_placed_by_the_person(listed: At, scan: Path, qtbot: QtBot) -> None:
    drop(listed, scan)
    dialog = dialog_of(listed, UnknownPages, qtbot)
    sheet, page = dialog.findChild(QComboBox, "sheet-2"), dialog.findChild(QSpinBox, "page-2")
    assert isinstance(sheet, QComboBox)
    assert isinstance(page, QSpinBox)
    sheet.setCurrentIndex(1)
    page.setValue(2)
    press(dialog, "file-pages")
    dialog_of(listed, SheetDialog, qtbot).reject()
    listed.hands.settle()
    assert [one.page for one in listed.dossier().signed_sheets[0].pages] == [1, 2]
    listed.hands.commands.actions["undo"].trigger()
    listed.hands.settle()
    assert [one.page for one in listed.dossier().signed_sheets[0].pages] == [1]


def test_everybody_who_signed_can_be_marked_present(listed: At, scan: Path, qtbot: QtBot) -> None:
    dialog = marking(listed, scan, qtbot)
    press(dialog, "all-signed")
    box = dialog.findChild(QCheckBox, "mark-present")
    assert isinstance(box, QCheckBox)
    box.setChecked(True)
    press(dialog, "save-sheet")
    listed.hands.settle()
    assert {one.state for one in listed.dossier().attendance} == {AttendanceState.PRESENT}


def test_filing_and_marking_are_taken_back_one_by_one(listed: At, scan: Path, qtbot: QtBot) -> None:
    dialog = marking(listed, scan, qtbot)
    press(dialog, "all-signed")
    press(dialog, "save-sheet")
    listed.hands.settle()
    listed.hands.commands.actions["undo"].trigger()
    listed.hands.settle()
    assert listed.dossier().signed_sheets[0].signed == ()
    listed.hands.commands.actions["undo"].trigger()
    listed.hands.settle()
    assert (listed.dossier().signed_sheets, listed.dossier().attachments) == ((), ())


def test_another_pdf_is_attached_as_it_is(listed: At, tmp_path: Path) -> None:
    path = tmp_path / "Paper.pdf"
    Image.new("L", (400, 400), 255).save(path)
    drop(listed, path)
    listed.hands.settle()
    listed.hands.settle()
    assert [one.title for one in listed.dossier().attachments] == ["Paper"]


def test_a_scan_is_chosen_from_the_papers_of_the_meeting(listed: At, scan: Path, qtbot: QtBot) -> None:
    listed.open("participants")
    listed.hands.messages.path = scan
    action = listed.hands.window.findChild(QAction, "file-sheets")
    assert isinstance(action, QAction)
    action.trigger()
    dialog_of(listed, UnknownPages, qtbot).reject()
    dialog_of(listed, SheetDialog, qtbot).reject()
    assert len(listed.dossier().signed_sheets) == 1


def test_the_sheet_opens_again_from_its_line(listed: At, scan: Path, qtbot: QtBot) -> None:
    marking(listed, scan, qtbot).reject()
    listed.hands.settle()
    listed.hands.click(f"sheet-{listed.dossier().signed_sheets[0].sheet}")
    dialog = dialog_of(listed, SheetDialog, qtbot)
    qtbot.waitUntil(dialog.is_ready, timeout=PATIENCE)
    dialog.reject()


def test_marks_that_were_not_saved_come_back_beside_their_scan(listed: At, scan: Path, qtbot: QtBot) -> None:
    dialog = marking(listed, scan, qtbot)
    press(dialog, "all-signed")
    stop_and_begin(listed, qtbot, dialog)
    restore(listed)
    again = dialog_of(listed, SheetDialog, qtbot)
    press(again, "save-sheet")
    listed.hands.settle()
    assert len(listed.dossier().signed_sheets[0].signed) == 2
    assert open_drafts(listed.hands.store) == []


def test_marks_left_by_escape_are_offered_with_who_signed(listed: At, scan: Path, qtbot: QtBot) -> None:
    dialog = marking(listed, scan, qtbot)
    press(dialog, "all-signed")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    listed.hands.settle()
    listed.hands.click(f"sheet-{listed.dossier().signed_sheets[0].sheet}")
    again = dialog_of(listed, SheetDialog, qtbot)
    assert any("Nguyễn Thị Phương" in line for line in offered(again))
    press(again, "cancel")
    listed.hands.settle()
