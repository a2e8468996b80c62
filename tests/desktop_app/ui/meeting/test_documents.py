"""Files kept with a meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from db.records.attachment import AttachmentKind
from db.records.record import Family
from desktop_app.ui.look.install import Appearance
from desktop_app.ui.meeting.documents import DocumentsTab
from desktop_app.ui.meeting.documents_model import Column, DocumentsTable
from desktop_app.usecases.record.records import start_record

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.modeltest import ModelTester

    from tests.desktop_app.ui.meeting.conftest import At

pytestmark = pytest.mark.gui


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "Group photo.jpg"
    path.write_bytes(b"a photo")
    return path


def attach(at: At, path: Path) -> None:
    at.hands.messages.path = path
    at.open("documents")
    at.hands.click("attach")


def table(at: At) -> DocumentsTable:
    return at.hands.find(DocumentsTable, "documents-table")


def choose(at: At, column: int = 0) -> None:
    table(at).setCurrentIndex(table(at).model().index(0, column))
    table(at).setFocus()


def test_a_file_is_kept_with_its_kind_and_title(at: At, photo: Path) -> None:
    attach(at, photo)
    kept = at.dossier().attachments[0]
    assert (kept.title, kept.kind, kept.size) == ("Group photo", AttachmentKind.PHOTO, 7)


def test_files_dropped_on_the_page_are_kept(at: At, photo: Path) -> None:
    at.open("documents")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, left, none)
    at.hands.find(DocumentsTab, "documents-tab").dropEvent(drop)
    at.hands.settle()
    assert len(at.dossier().attachments) == 1


def test_a_title_is_changed_in_place(at: At, photo: Path) -> None:
    attach(at, photo)
    choose(at)
    at.hands.press("F2")
    cell = next(one for one in table(at).findChildren(QLineEdit) if one.isVisible())
    cell.selectAll()
    QTest.keyClicks(cell, "All of us")
    QTest.keyClick(cell, Qt.Key.Key_Return)
    at.hands.settle()
    assert at.dossier().attachments[0].title == "All of us"


def test_a_caption_is_typed_beside_the_photo(at: At, photo: Path) -> None:
    attach(at, photo)
    choose(at, Column.CAPTION)
    at.hands.press("F2")
    cell = next(one for one in table(at).findChildren(QLineEdit) if one.isVisible())
    QTest.keyClicks(cell, "All of us at the harbour")
    QTest.keyClick(cell, Qt.Key.Key_Return)
    at.hands.settle()
    assert at.dossier().attachments[0].caption == "All of us at the harbour"


def test_a_title_can_t_be_emptied(at: At, photo: Path) -> None:
    attach(at, photo)
    choose(at)
    at.hands.press("F2")
    cell = next(one for one in table(at).findChildren(QLineEdit) if one.isVisible())
    cell.clear()
    QTest.keyClick(cell, Qt.Key.Key_Return)
    at.hands.settle()
    assert at.dossier().attachments[0].title == "Group photo"


def test_a_kept_file_is_written_elsewhere(at: At, photo: Path, tmp_path: Path) -> None:
    attach(at, photo)
    choose(at)
    at.hands.messages.path = tmp_path / "copy.jpg"
    at.hands.click("save-as")
    assert (tmp_path / "copy.jpg").read_bytes() == b"a photo"


def test_a_file_is_removed_and_comes_back(at: At, photo: Path) -> None:
    attach(at, photo)
    choose(at)
    at.hands.press("Del")
    assert at.dossier().attachments == ()
    at.hands.press("Ctrl+Z")
    assert [one.title for one in at.dossier().attachments] == ["Group photo"]


def test_a_file_that_is_not_there_is_told_of(at: At, tmp_path: Path) -> None:
    attach(at, tmp_path / "nowhere.pdf")
    assert at.hands.messages.troubles
    assert at.dossier().attachments == ()


def pick(at: At, column: Column, words: str) -> None:
    """Choose *words* in the cell of the current file."""
    choose(at, column)
    at.hands.press("F2")
    combo = next(one for one in table(at).findChildren(QComboBox) if one.isVisible())
    combo.setCurrentIndex(combo.findText(words))
    combo.activated.emit(combo.currentIndex())
    at.hands.settle()


def test_a_file_is_made_the_annex_of_a_record(at: At, photo: Path) -> None:
    record = start_record(at.hands.store, at.uid, Family.STATEMENT, "Harbour Statement")
    attach(at, photo)
    pick(at, Column.ANNEX_OF, "Harbour Statement")
    kept = at.dossier().attachments[0]
    assert (kept.kind, kept.record) == (AttachmentKind.ANNEX, record.uid)
    assert table(at).model().index(0, Column.ANNEX_OF).data() == "Harbour Statement"


def test_an_annex_can_be_one_no_longer(at: At, photo: Path) -> None:
    start_record(at.hands.store, at.uid, Family.STATEMENT, "Harbour Statement")
    attach(at, photo)
    pick(at, Column.ANNEX_OF, "Harbour Statement")
    pick(at, Column.ANNEX_OF, "No annex")
    assert at.dossier().attachments[0].record is None


def test_a_file_is_moved_down_by_a_key_and_comes_back(at: At, photo: Path, tmp_path: Path) -> None:
    attach(at, photo)
    (tmp_path / "Minutes.pdf").write_bytes(b"minutes")
    attach(at, tmp_path / "Minutes.pdf")
    choose(at)
    at.hands.press("Alt+Down")
    assert [one.title for one in at.dossier().attachments] == ["Minutes", "Group photo"]
    at.hands.press("Ctrl+Z")
    assert [one.title for one in at.dossier().attachments] == ["Group photo", "Minutes"]


def test_the_model_is_sound(at: At, photo: Path, qtmodeltester: ModelTester) -> None:
    attach(at, photo)
    qtmodeltester.check(at.hands.find(DocumentsTab, "documents-tab").model)


def test_no_tool_is_cut_in_large_text_and_a_small_window(at: At) -> None:
    at.hands.commands.wear(Appearance(zoom=1.75))
    at.hands.window.resize(960, 600)
    at.open("documents")
    tools = [at.hands.find(QPushButton, name) for name in ("attach", "save-as", "remove", "move-down")]
    assert [one.objectName() for one in tools if one.width() < one.sizeHint().width()] == []
    at.hands.commands.wear(Appearance())
