"""A few lines that are all there at once, as on Home: two-line rows in a card, as high as they are many."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy

from desktop_app.ui.look.record_table import GROWS, RecordTable
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Height
from desktop_app.ui.tables.columns import Cell, Column
from desktop_app.ui.tables.lines_model import cell_data

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QWheelEvent

    from desktop_app.ui.desk import Place

_Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


@dataclass(frozen=True, slots=True)
class FewLine:
    """A row and the place it leads to."""

    place: Place
    cells: tuple[Cell, ...]


class FewModel(QAbstractTableModel):
    """Rows that never grow; `show_lines` replaces them."""

    def __init__(self, ends: Sequence[bool]) -> None:
        super().__init__()
        self.lines: tuple[FewLine, ...] = ()
        self._columns: tuple[Column[Any], ...] = tuple(
            Column("", "", 0, lambda _: Cell(), at_end=end) for end in ends
        )

    def show_lines(self, lines: Sequence[FewLine]) -> None:
        """Show these rows."""
        if tuple(lines) != self.lines:
            self.beginResetModel()
            self.lines = tuple(lines)
            self.endResetModel()

    def rowCount(self, parent: _Index = _TOP) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: _Index = _TOP) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        return cell_data(self.lines[index.row()].cells[index.column()], self._columns[index.column()], role)


class FewTable(RecordTable):
    """A table as high as its rows. `asked` tells the place of the row a person opens."""

    asked = Signal(object)

    def __init__(self, name: str, widths: Sequence[int], ends: Sequence[bool]) -> None:
        super().__init__(name, height=Height.TWO_LINES)
        self._few = FewModel(ends)
        self._few.setParent(self)
        self.header().hide()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_model(self._few, widths)
        self.opened.connect(lambda index: self.asked.emit(self._few.lines[index.row()].place))
        self.clicked.connect(lambda index: self.asked.emit(self._few.lines[index.row()].place))

    def show_lines(self, lines: Sequence[FewLine]) -> None:
        """Show these rows."""
        self._few.show_lines(lines)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room the rows take."""
        rows = max(1, len(self._few.lines)) * look_now().px(Height.TWO_LINES)
        return QSize(look_now().px(320), rows - 1)  # the last line is the card's own

    def minimumSizeHint(self) -> QSize:
        """Return the same height: no row is hidden."""
        return QSize(look_now().px(160), self.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a new look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()


__all__ = ["GROWS", "FewLine", "FewTable"]
