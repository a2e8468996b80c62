"""The papers of a meeting: chosen from the menu or the palette, looked at, changed in layout and language."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton
from python_calamine import CalamineWorkbook

from desktop_app.ui.dialogs.print_dialog import PrintDialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.desktop_app.ui.meeting.conftest import At

pytestmark = pytest.mark.gui
PATIENCE = 30_000


@pytest.fixture
def listed(at: At) -> At:
    at.bring("Viet", "Nguyễn Thị Phương")
    at.bring("Cambod", "ឧត្តម សុខា")
    at.open("participants")
    return at


def choose(at: At, name: str) -> None:
    """Choose an entry of the menu of papers."""
    action = at.hands.window.findChild(QAction, name)
    assert isinstance(action, QAction), f"no paper is called {name}"
    action.trigger()


def dialog_for(at: At, name: str, qtbot: QtBot) -> PrintDialog:
    """Return the print dialog of a paper once its pages are on the screen."""
    choose(at, name)
    dialog = at.hands.window.findChild(PrintDialog)
    assert isinstance(dialog, PrintDialog)
    qtbot.waitUntil(dialog.is_ready, timeout=PATIENCE)
    at.hands.settle()
    return dialog


def combo(dialog: PrintDialog, name: str) -> QComboBox:
    found = dialog.findChild(QComboBox, name)
    assert isinstance(found, QComboBox)
    return found


def save_pdf(at: At, dialog: PrintDialog, path: Path) -> bytes:
    at.hands.messages.path = path
    button = dialog.findChild(QPushButton, "save-pdf")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    at.hands.settle()
    return path.read_bytes()


def test_badges_show_their_pages_and_are_saved_in_the_size_chosen(
    listed: At, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = dialog_for(listed, "print:badges", qtbot)
    first = save_pdf(listed, dialog, tmp_path / "first.pdf")
    combo(dialog, "layout").setCurrentIndex(1)
    second = save_pdf(listed, dialog, tmp_path / "second.pdf")
    dialog.reject()
    assert first.startswith(b"%PDF")
    assert len({first, second}) == 2


def test_another_layout_shows_other_pages(listed: At, qtbot: QtBot) -> None:
    dialog = dialog_for(listed, "print:participants", qtbot)
    combo(dialog, "layout").setCurrentIndex(2)
    assert not dialog.is_ready()
    qtbot.waitUntil(dialog.is_ready, timeout=PATIENCE)
    dialog.reject()


def test_a_paper_speaks_the_language_that_is_chosen(listed: At, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = dialog_for(listed, "print:certificates", qtbot)
    languages = combo(dialog, "language")
    languages.setCurrentIndex(languages.findData("vi"))
    data = save_pdf(listed, dialog, tmp_path / "vi.pdf")
    dialog.reject()
    with pikepdf.open(io.BytesIO(data)) as paper:
        assert str(paper.Root.Lang) == "vi"


def test_a_paper_of_one_layout_asks_for_none(listed: At, qtbot: QtBot) -> None:
    dialog = dialog_for(listed, "print:certificates", qtbot)
    assert not combo(dialog, "layout").isVisible()
    dialog.reject()


def test_the_palette_finds_the_papers_of_the_meeting_that_is_shown(listed: At) -> None:
    listed.hands.press("Ctrl+K")
    palette = listed.hands.commands.palette
    assert palette is not None
    QTest.keyClicks(palette.field, "badges")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    listed.hands.settle()
    dialog = listed.hands.window.findChild(PrintDialog)
    assert isinstance(dialog, PrintDialog)
    dialog.reject()


def test_participants_and_agenda_are_saved_as_a_workbook(listed: At, tmp_path: Path) -> None:
    listed.hands.messages.path = tmp_path / "lists"
    choose(listed, "save-lists")
    listed.hands.settle()
    book = CalamineWorkbook.from_path(tmp_path / "lists.xlsx")
    assert len(book.get_sheet_by_name("Participants").to_python()) == 3


def test_a_list_is_saved_for_word_too(listed: At, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = dialog_for(listed, "print:participants", qtbot)
    data = save_pdf(listed, dialog, tmp_path / "list.docx")
    dialog.reject()
    assert data.startswith(b"PK")
