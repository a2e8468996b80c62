"""What was typed into lists that save each cell when the program stopped: offered, and back in its place."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from db.records.attachment import AttachmentKind
from db.records.attendance import AttendanceState, Category, Visit
from desktop_app.ui.look.banner import Banner
from desktop_app.ui.look.words import Words
from desktop_app.ui.meeting.documents_model import Column as DocumentColumn
from desktop_app.ui.meeting.documents_model import DocumentsTable
from desktop_app.ui.meeting.participants.grid import ParticipantsGrid
from desktop_app.ui.meeting.participants.tab import ParticipantsTab
from desktop_app.ui.meeting.participants.visits_dialog import VisitsDialog
from desktop_app.ui.meeting.participants.words import Column
from desktop_app.usecases.keeping.drafts import open_drafts
from desktop_app.usecases.meeting.documents import attach_file
from desktop_app.usecases.meeting.participants import remove_attendance
from desktop_app.usecases.register.people import list_people
from tests.desktop_app.ui.meeting.test_dialog_drafts import offered, press, restore, stop_and_begin

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.look.record_table import RecordTable
    from tests.desktop_app.ui.meeting.conftest import At

pytestmark = pytest.mark.gui


@pytest.fixture(autouse=True)
def kept_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep drafts sooner than people need, so that the tests need not wait for them."""
    monkeypatch.setattr("desktop_app.ui.forms.draft_keeper.REST", 20)


# days and times


def days(at: At) -> VisitsDialog:
    """Open days and times of the first line."""
    at.open("participants")
    tab = at.hands.find(ParticipantsTab, "participants-tab")
    tab.grid.select([at.dossier().attendance[0].uid])
    tab.registration.menu.aboutToShow.emit()
    action = tab.registration.menu.findChild(QAction, "visits")
    assert isinstance(action, QAction)
    action.trigger()
    at.hands.settle()
    return at.hands.window_of(VisitsDialog)


def type_time(dialog: VisitsDialog, name: str, text: str) -> None:
    field = dialog.findChild(QLineEdit, name)
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, text)


def test_times_that_were_being_entered_come_back(at: At, qtbot: QtBot) -> None:
    at.bring("cambod", "Ana Soares")
    dialog = days(at)
    type_time(dialog, "arrived-0", "9:30")
    stop_and_begin(at, qtbot, dialog)
    restore(at)
    again = at.hands.window_of(VisitsDialog)
    press(again, "save")
    at.hands.settle()
    (line,) = at.dossier().attendance
    assert line.visits == (Visit(day=date(2020, 10, 14), state=AttendanceState.PRESENT, arrived=time(9, 30)),)
    assert open_drafts(at.hands.store) == []


def test_times_left_by_escape_are_offered_and_those_given_up_are_not(at: At) -> None:
    at.bring("cambod", "Ana Soares")
    dialog = days(at)
    type_time(dialog, "arrived-0", "9:30")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    at.hands.settle()
    again = days(at)
    assert any(line.startswith("Coming and going") for line in offered(again))
    press(again, "restore-draft")
    press(again, "cancel")
    at.hands.settle()
    assert open_drafts(at.hands.store) == []


# the row of somebody new, and cells of the list


def stop_while_typing(at: At, qtbot: QtBot, table: RecordTable) -> None:
    """Wait until a draft is kept, and end the program as a crash would: no cell is left, nothing is saved."""
    qtbot.waitUntil(lambda: bool(open_drafts(at.hands.store)), timeout=9000)
    table.itemDelegate().blockSignals(True)  # nobody hears of the cell any more: the program is gone
    at.hands.begin(at.hands.store.place)


def grid(at: At) -> ParticipantsGrid:
    return at.hands.find(ParticipantsGrid, "participants-grid")


def cell(at: At) -> QLineEdit:
    """Return the cell that is being edited."""
    found = [one for one in grid(at).viewport().findChildren(QLineEdit) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def test_the_row_of_somebody_new_comes_back_as_it_was_typed(at: At, qtbot: QtBot) -> None:
    at.open("participants")
    at.hands.click("add-first")
    QTest.keyClicks(cell(at), "Ana Soares")
    QTest.keyClick(cell(at), Qt.Key.Key_Tab)
    QTest.keyClicks(cell(at), "Presid")
    qtbot.waitUntil(
        lambda: [one.record.printed_post for one in open_drafts(at.hands.store)] == ["Presid"], timeout=9000
    )
    stop_while_typing(at, qtbot, grid(at))
    restore(at)
    assert cell(at).text() == "Ana Soares"
    QTest.keyClick(cell(at), Qt.Key.Key_Return)
    at.hands.settle()
    (line,) = at.dossier().attendance
    assert (line.printed_name, line.printed_post) == ("Ana Soares", "Presid")
    assert open_drafts(at.hands.store) == []


def test_somebody_new_for_the_register_is_put_there_after_all(at: At, qtbot: QtBot) -> None:
    at.open("participants")
    at.hands.click("add-first")
    QTest.keyClicks(cell(at), "Chan Dara")
    QTest.keyClick(cell(at), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(cell(at), "Mate")
    qtbot.waitUntil(
        lambda: [one.record.printed_post for one in open_drafts(at.hands.store)] == ["Mate"], timeout=9000
    )
    stop_while_typing(at, qtbot, grid(at))
    restore(at)
    QTest.keyClick(cell(at), Qt.Key.Key_Return)
    at.hands.settle()
    assert [one.full_name for one in list_people(at.hands.store)] == ["Chan Dara"]
    assert open_drafts(at.hands.store) == []


def test_a_row_given_up_is_forgotten(at: At, qtbot: QtBot) -> None:
    at.open("participants")
    at.hands.click("add-first")
    QTest.keyClicks(cell(at), "Ana")
    qtbot.waitUntil(lambda: bool(open_drafts(at.hands.store)), timeout=9000)
    QTest.keyClick(cell(at), Qt.Key.Key_Escape)
    at.hands.settle()
    assert open_drafts(at.hands.store) == []
    assert at.dossier().attendance == ()


def test_the_cell_of_a_line_comes_back_with_what_was_typed_in_it(at: At, qtbot: QtBot) -> None:
    at.bring("cambod", "Ana Soares")
    at.bring("lao", "Bo Lindh")
    (bo,) = (one for one in at.dossier().attendance if one.printed_name == "Bo Lindh")
    at.open("participants")
    model = at.hands.find(ParticipantsTab, "participants-tab").model
    grid(at).edit_cell(model.find(bo.uid, Column.POST))
    cell(at).clear()
    QTest.keyClicks(cell(at), "Secretary General")
    stop_while_typing(at, qtbot, grid(at))
    shown = [one.text() for one in at.hands.find(Banner, "draft-banner").findChildren(Words)]
    assert "Post" in shown
    restore(at)
    assert cell(at).text() == "Secretary General"
    QTest.keyClick(cell(at), Qt.Key.Key_Return)
    at.hands.settle()
    posts = {one.printed_name: one.printed_post for one in at.dossier().attendance}
    assert posts == {"Ana Soares": "President", "Bo Lindh": "Secretary General"}
    assert open_drafts(at.hands.store) == []


def test_what_was_typed_of_a_line_that_is_gone_stands_in_a_row_of_its_own(at: At, qtbot: QtBot) -> None:
    at.bring("cambod", "Ana Soares")
    at.open("participants")
    (ana,) = at.dossier().attendance
    grid(at).edit_cell(at.hands.find(ParticipantsTab, "participants-tab").model.find(ana.uid))
    QTest.keyClicks(cell(at), "Anabela Soares")
    stop_while_typing(at, qtbot, grid(at))
    remove_attendance(at.hands.store, [ana.uid])
    restore(at)
    assert cell(at).text() == "Anabela Soares"
    QTest.keyClick(cell(at), Qt.Key.Key_Return)
    at.hands.settle()
    assert [one.printed_name for one in at.dossier().attendance] == ["Anabela Soares"]
    assert open_drafts(at.hands.store) == []


def test_a_cell_left_by_escape_is_forgotten(at: At, qtbot: QtBot) -> None:
    at.bring("cambod", "Ana Soares")
    at.open("participants")
    model = at.hands.find(ParticipantsTab, "participants-tab").model
    grid(at).edit_cell(model.find(at.dossier().attendance[0].uid, Column.POST))
    QTest.keyClicks(cell(at), "Mate")
    qtbot.waitUntil(lambda: bool(open_drafts(at.hands.store)), timeout=9000)
    QTest.keyClick(cell(at), Qt.Key.Key_Escape)
    at.hands.settle()
    assert open_drafts(at.hands.store) == []


def test_a_society_that_is_typed_for_a_row_is_kept_with_its_category(at: At, qtbot: QtBot) -> None:
    at.open("participants")
    tab = at.hands.find(ParticipantsTab, "participants-tab")
    tab.entry.begin(Category.GUEST)
    QTest.keyClicks(cell(at), "Ana")
    qtbot.waitUntil(lambda: bool(open_drafts(at.hands.store)), timeout=9000)
    stop_while_typing(at, qtbot, grid(at))
    restore(at)
    QTest.keyClick(cell(at), Qt.Key.Key_Return)
    at.hands.settle()
    assert [one.category for one in at.dossier().delegations] == [Category.GUEST]


# captions


def test_a_caption_that_was_being_typed_comes_back(at: At, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "photo.txt"
    path.write_text("the harbour")
    kept = attach_file(at.hands.store, path, meeting=at.uid, kind=AttachmentKind.PHOTO)
    at.open("documents")
    table = at.hands.find(DocumentsTable, "documents-table")
    table.edit(table.model().index(0, DocumentColumn.CAPTION))
    (editor,) = table.viewport().findChildren(QLineEdit)
    QTest.keyClicks(editor, "Delegates at the harbour")
    stop_while_typing(at, qtbot, table)
    shown = [one.text() for one in at.hands.find(Banner, "draft-banner").findChildren(Words)]
    assert any(kept.title in one and "Caption" in one for one in shown)
    restore(at)
    table = at.hands.find(DocumentsTable, "documents-table")
    (editor,) = table.viewport().findChildren(QLineEdit)
    assert editor.text() == "Delegates at the harbour"
    QTest.keyClick(editor, Qt.Key.Key_Return)
    at.hands.settle()
    assert [one.caption for one in at.dossier().attachments] == ["Delegates at the harbour"]
    assert open_drafts(at.hands.store) == []


def test_a_caption_that_is_typed_and_saved_leaves_no_draft(at: At, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "photo.txt"
    path.write_text("the harbour")
    attach_file(at.hands.store, path, meeting=at.uid, kind=AttachmentKind.PHOTO)
    at.open("documents")
    table = at.hands.find(DocumentsTable, "documents-table")
    table.edit(table.model().index(0, DocumentColumn.CAPTION))
    (editor,) = table.viewport().findChildren(QLineEdit)
    QTest.keyClicks(editor, "Delegates")
    qtbot.waitUntil(lambda: bool(open_drafts(at.hands.store)), timeout=9000)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    at.hands.settle()
    assert open_drafts(at.hands.store) == []
