"""The shape of a small table: lines that are all in memory, and a heading over each column."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

Index = QModelIndex | QPersistentModelIndex
Line = TypeVar("Line")
SAID = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})
"""The roles in which a cell says its words, to the eye and to a screen reader."""
AT_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ROOT = QModelIndex()


class PlainModel(QAbstractTableModel, Generic[Line]):
    """Shows lines; what their cells say is the business of each model.

    *headings* are translated words, *at_end* the columns that stand at the far side, such as numbers.
    """

    def __init__(
        self, headings: Sequence[str], parent: QObject | None = None, *, at_end: Collection[int] = ()
    ) -> None:
        super().__init__(parent)
        self._headings, self._at_end = tuple(headings), frozenset(at_end)
        self.lines: tuple[Line, ...] = ()

    # what each model says

    def words(self, line: Line, column: int) -> str:
        """Return what a cell says."""
        raise NotImplementedError

    def shown(self, _line: Line, _column: int, _role: int) -> Any:
        """Return what else a cell shows, or what it says in a role instead of its words; else None."""
        return None

    # what is shown

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these in place of those before; if they are the same ones, what was chosen stays chosen."""
        if self.lines and tuple(lines) == self.lines:
            self.tell_changed()
            return
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def line(self, index: Index) -> Line | None:
        """Return the line that *index* shows, if it shows one."""
        return self.lines[index.row()] if index.isValid() and index.row() < len(self.lines) else None

    def tell_changed(self) -> None:
        """Let all that is shown be painted anew: the lines are the same ones and say something else."""
        if self.lines:
            last = self.index(len(self.lines) - 1, len(self._headings) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    # what Qt asks

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the words over a column, and their side."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._headings):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in self._at_end:
            return AT_END
        return self._headings[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        line, column = self.line(index), index.column()
        if line is None:
            return None
        found = self.shown(line, column, role)
        if found is None and role in SAID:
            return self.words(line, column)
        if found is None and role == Qt.ItemDataRole.TextAlignmentRole and column in self._at_end:
            return AT_END
        return found
