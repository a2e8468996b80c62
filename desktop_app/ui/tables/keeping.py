"""What a list keeps while it is read anew: the current line, the folded groups, widths and sorting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, QSettings, Qt, Signal

if TYPE_CHECKING:
    from uuid import UUID

    from desktop_app.ui.look.record_table import RecordTable
    from desktop_app.ui.tables.columns import Column, Grouping
    from desktop_app.ui.tables.lines_model import LinesModel
    from desktop_app.ui.tables.listing import Listing

_DOWN = Qt.SortOrder.DescendingOrder


class KeptView(QObject):
    """Keeps a table's place and order. `reordered` tells that another column was chosen."""

    reordered = Signal()

    def __init__(
        self, table: RecordTable, model: LinesModel[Any], listing: Listing[Any], preferences: QSettings
    ) -> None:
        super().__init__(table)
        self._table, self._model = table, model
        self._columns: tuple[Column[Any], ...] = listing.columns
        self._current: UUID | None = None
        self._folded: set[str] = set()
        self._top = 0
        self._usual = listing.order
        self._main = next((at for at, one in enumerate(listing.columns) if not one.width), 0)
        table.show_model(model, [one.width for one in listing.columns])
        head = table.header()
        head.setSortIndicator(*self._indicator(listing.order))
        table.setSortingEnabled(True)
        table.remember(preferences, f"tables/{listing.place}")
        self.order = self._order_of(head.sortIndicatorSection(), head.sortIndicatorOrder())
        head.sortIndicatorChanged.connect(self._reorder)
        self._follow()

    def _follow(self) -> None:
        model, table = self._model, self._table
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._put_back)
        model.rowsInserted.connect(self._unfold)
        table.collapsed.connect(lambda index: self._folded.add(str(index.data())))
        table.expanded.connect(lambda index: self._folded.discard(str(index.data())))

    def is_sorted_for(self, grouping: Grouping[Any]) -> bool:
        """Return whether the order chosen already keeps the groups together."""
        return self.order.removeprefix("-") == grouping.order.removeprefix("-")

    def _indicator(self, order: str) -> tuple[int, Qt.SortOrder]:
        names = [one.name for one in self._columns]
        down = order.startswith("-")
        place = names.index(order.removeprefix("-")) if order.removeprefix("-") in names else -1
        return place, _DOWN if down else Qt.SortOrder.AscendingOrder

    def _order_of(self, place: int, way: Qt.SortOrder) -> str:
        if not 0 <= place < len(self._columns) or not self._columns[place].sorts:
            return self._usual
        return ("-" if way == _DOWN else "") + self._columns[place].name

    def _reorder(self, place: int, way: Qt.SortOrder) -> None:
        if 0 <= place < len(self._columns) and not self._columns[place].sorts:
            self._table.header().setSortIndicator(*self._indicator(self.order))
            return
        order = self._order_of(place, way)
        if order != self.order:
            self.order = order
            self.reordered.emit()

    def _remember(self) -> None:
        line = self._model.line(self._table.currentIndex())
        self._current = line.uid if line is not None else self._current
        self._top = self._table.verticalScrollBar().value()

    def _put_back(self) -> None:
        self._unfold(QModelIndex(), 0, self._model.rowCount() - 1)
        index = self._model.index_of(self._current) if self._current is not None else QModelIndex()
        if not index.isValid():
            index = self._first()
        if index.isValid():
            self._table.setCurrentIndex(index.siblingAtColumn(self._main))  # where typed letters look
        self._table.verticalScrollBar().setValue(self._top)

    def _first(self) -> QModelIndex:
        top = self._model.index(0, 0) if self._model.rowCount() else QModelIndex()
        return self._model.index(0, 0, top) if self._model.rowCount(top) and top.isValid() else top

    def _unfold(self, parent: QModelIndex, first: int, last: int) -> None:
        if parent.isValid():
            return
        for row in range(first, last + 1):
            index = self._model.index(row, 0)
            if self._model.rowCount(index):
                self._table.setExpanded(index, str(index.data()) not in self._folded)
