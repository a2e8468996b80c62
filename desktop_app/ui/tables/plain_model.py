"""The shape of a small table: lines that are all in memory, and a heading over each column."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex
Line = TypeVar("Line")
_ROOT = QModelIndex()


class PlainModel(QAbstractTableModel, Generic[Line]):
    """Shows lines; what their cells say is the business of each model. *headings* are translated words."""

    def __init__(self, headings: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = tuple(headings)
        self.lines: tuple[Line, ...] = ()

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

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the words over a column."""
        is_asked = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._headings[section] if is_asked and 0 <= section < len(self._headings) else None
