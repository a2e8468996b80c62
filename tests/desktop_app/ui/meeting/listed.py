"""What a person sees of the list of participants, and does in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.ui.meeting.participants.grid import ParticipantsGrid
from desktop_app.ui.meeting.participants.tab import ParticipantsTab

if TYPE_CHECKING:
    from db.records.attendance import Attendance
    from tests.desktop_app.ui.meeting.conftest import At


def grid(at: At) -> ParticipantsGrid:
    return at.hands.find(ParticipantsGrid, "participants-grid")


def tab(at: At) -> ParticipantsTab:
    return at.hands.find(ParticipantsTab, "participants-tab")


def shown(at: At) -> list[list[str]]:
    """Return the words of all lines, without groups."""
    model = grid(at).model()
    lines = []
    for group in range(model.rowCount()):
        top = model.index(group, 0)
        lines += [
            [str(model.index(row, column, top).data() or "") for column in range(5)]
            for row in range(model.rowCount(top))
        ]
    return lines


def groups(at: At) -> list[str]:
    model = grid(at).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def choose(at: At, name: str, column: int = 0) -> None:
    """Click the line of that name."""
    table, model = grid(at), grid(at).model()
    for group in range(model.rowCount()):
        top = model.index(group, 0)
        for row in range(model.rowCount(top)):
            if str(model.index(row, 0, top).data()) == name:
                index = model.index(row, column, top)
                table.scrollTo(index)
                spot = table.visualRect(index).center()
                QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
                return
    raise AssertionError(name)


def editor(at: At, name: str) -> QWidget:
    """Return the editor of a cell that is open."""
    found = [one for one in grid(at).findChildren(QWidget, f"cell-{name}") if one.isVisible()]
    assert found, f"no cell {name} is being edited"
    return found[0]


def fill(at: At, name: str, text: str) -> None:
    """Type *text* into the open cell and go on by Tab."""
    cell = editor(at, name)
    assert isinstance(cell, QLineEdit)
    cell.selectAll()
    QTest.keyClicks(cell, text)
    QTest.keyClick(cell, Qt.Key.Key_Tab)


def end(at: At) -> None:
    """Press Enter in the cell that is open."""
    cell = next(one for one in grid(at).findChildren(QLineEdit) if one.isVisible())
    QTest.keyClick(cell, Qt.Key.Key_Return)
    at.hands.settle()


def people(at: At) -> list[tuple[str, str, str]]:
    """Return name, post and organisation of all lines as they are stored."""
    dossier = at.dossier()
    homes = {one.uid: one.printed_name for one in dossier.delegations}
    return [(one.printed_name, one.printed_post, homes[one.delegation]) for one in dossier.attendance]


def lines(at: At) -> list[Attendance]:
    return list(at.dossier().attendance)
