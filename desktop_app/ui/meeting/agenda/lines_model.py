"""The rows of an agenda that comes in: the entry that each becomes, or why it becomes none."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

from db.records.agenda import AgendaKind
from db.records.words import T
from desktop_app.ui.language.translate import sentence, tr
from desktop_app.ui.look.cells import Role
from desktop_app.ui.look.signs import Sign
from desktop_app.ui.meeting.agenda.model import when_of
from desktop_app.ui.tables.plain_model import Index, PlainModel
from desktop_app.usecases.intake.agenda_lists import AgendaLine

if TYPE_CHECKING:
    from db.records.agenda import AgendaItem

_STEP = "\u2003"
_HEADINGS = frozenset({AgendaKind.PART, AgendaKind.SESSION})


class Column(IntEnum):
    """The columns, in order."""

    ROW = 0
    TITLE = 1
    WHEN = 2
    SPEAKERS = 3
    BECOMES = 4


HEADS = {
    Column.ROW: T("intake", "Row"),
    Column.TITLE: T("agenda", "Title"),
    Column.WHEN: T("agenda", "When"),
    Column.SPEAKERS: T("agenda", "Speakers"),
    Column.BECOMES: T("intake", "What becomes of it"),
}


class AgendaLinesModel(PlainModel[AgendaLine]):
    """Shows lines; those under a heading stand a step further in."""

    def __init__(self, parent: QObject | None = None) -> None:
        heads = [
            tr("intake" if words.startswith(("Row", "What")) else "agenda", words) for words in HEADS.values()
        ]
        super().__init__(heads, parent)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell says."""
        line, at = self.line(index), Column(index.column())
        if line is None:
            return None
        shown = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}
        if role in shown:
            words = _words(line, at)
            return _STEP * line.level + words if at is Column.TITLE and role == 0 else words
        if role == Role.STATE and at is Column.BECOMES:
            return _sign(line)
        if role == Role.STRONG:
            return at is Column.TITLE and line.item is not None and line.item.kind in _HEADINGS
        return ("text3" if at is Column.ROW or line.item is None else "text") if role == Role.TONE else None


def _sign(line: AgendaLine) -> Sign:
    if line.item is None:
        return Sign.WRONG
    return Sign.FINDING if line.problems else Sign.VERIFIED


def _words(line: AgendaLine, at: Column) -> str:
    if at is Column.ROW:
        return str(line.row + 1)
    if at is Column.BECOMES:
        return problem_words(line) or _kind(line.item)
    return _of_item(line.item, at) if line.item else ""


def problem_words(line: AgendaLine) -> str:
    """Return in a sentence each what of the row could not be read; nothing if all of it was."""
    return " ".join(map(sentence, line.problems))


def _kind(item: AgendaItem | None) -> str:
    return tr("agenda", item.kind.label) if item else ""


def _of_item(item: AgendaItem, at: Column) -> str:
    match at:
        case Column.TITLE:
            return " ".join(filter(None, (item.number, item.title)))
        case Column.WHEN:
            return when_of(item)
        case _:
            return ", ".join(item.speakers.split("\n"))
