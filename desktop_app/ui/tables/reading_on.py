"""Reading on before a person comes to the end of what has been read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint

if TYPE_CHECKING:
    from desktop_app.ui.look.record_table import RecordTable
    from desktop_app.ui.tables.lines_model import LinesModel


class ReadingOn(QObject):
    """Lets a model read on when the last lines in a table are about to come into sight."""

    def __init__(self, table: RecordTable, model: LinesModel[Any]) -> None:
        super().__init__(table)
        self._table, self._model = table, model
        model.arrived.connect(self._fill)
        table.verticalScrollBar().valueChanged.connect(self._read_on)

    def _fill(self) -> None:
        self._table.indexAt(QPoint())  # lays out what has come
        self._read_on()

    def _read_on(self) -> None:
        bar = self._table.verticalScrollBar()
        if bar.value() + 2 * bar.pageStep() >= bar.maximum():
            self._model.read_on()
