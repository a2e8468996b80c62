"""A few lines that are all there at once, as on Home: two-line rows in a card, as high as they are many."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy

from desktop_app.ui.look.record_table import GROWS, RecordTable
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Height
from desktop_app.ui.tables.lines_model import cell_data
from desktop_app.ui.tables.plain_model import PlainModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QWheelEvent

    from desktop_app.ui.desk import Place
    from desktop_app.ui.tables.columns import Cell


@dataclass(frozen=True, slots=True)
class FewLine:
    """A row and the place it leads to."""

    place: Place
    cells: tuple[Cell, ...]


class FewModel(PlainModel[FewLine]):
    """Rows without headings; *ends* says of each column whether it stands at the far side."""

    def __init__(self, ends: Sequence[bool], parent: QObject) -> None:
        super().__init__(
            [""] * len(ends), parent, at_end=[n for n, is_at_end in enumerate(ends) if is_at_end]
        )

    def shown(self, line: FewLine, column: int, role: int) -> Any:
        """Return what a cell shows."""
        return cell_data(line.cells[column], role)


class FewTable(RecordTable):
    """A table as high as its rows. `asked` tells the place of the row a person opens."""

    asked = Signal(object)

    def __init__(self, name: str, widths: Sequence[int], ends: Sequence[bool]) -> None:
        super().__init__(name, height=Height.TWO_LINES)
        self._few = FewModel(ends, self)
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
