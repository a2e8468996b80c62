"""The rows of a list as they will come in, all of them or those of one sort."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from db.records.words import T
from desktop_app.ui.figures import count
from desktop_app.ui.intake.words import outcome, sign_of
from desktop_app.ui.look.cells import Role
from desktop_app.ui.translate import tr
from desktop_app.usecases.intake.proposals import Decision

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.usecases.intake.proposals import Proposal, Proposals
    from desktop_app.usecases.intake.rows import Incoming

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Column(IntEnum):
    """The columns, in order."""

    ROW = 0
    NAME = 1
    POST = 2
    ORGANISATION = 3
    BECOMES = 4


HEADS = {
    Column.ROW: T("intake", "Row"),
    Column.NAME: T("intake", "Name"),
    Column.POST: T("intake", "Post"),
    Column.ORGANISATION: T("intake", "Organisation"),
    Column.BECOMES: T("intake", "What becomes of it"),
}
SORTS: dict[str, Callable[[Proposal], bool]] = {
    "all": lambda _: True,
    "look": lambda one: one.needs_a_look(),
    "new": lambda one: one.decision is Decision.NEW,
    "same": lambda one: one.decision is Decision.SAME,
    "skip": lambda one: one.decision is Decision.SKIP,
}


class RowsModel(QAbstractTableModel):
    """Shows proposals; a row keeps its place while it is decided about, whatever sort is shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Proposal, ...] = ()
        self._places: list[int] = []
        self._sort = "all"

    def show_proposals(self, proposals: Proposals) -> None:
        """Show other proposals: the list was read or understood anew."""
        self.beginResetModel()
        self._all = proposals.rows
        self._gather()
        self.endResetModel()

    def show_sort(self, sort: str) -> None:
        """Show the rows of one sort of `SORTS`."""
        self.beginResetModel()
        self._sort = sort
        self._gather()
        self.endResetModel()

    def change(self, proposals: Proposals) -> None:
        """Show what was decided about rows that are shown."""
        self._all = proposals.rows
        self.dataChanged.emit(self.index(0, 0), self.index(max(self.rowCount() - 1, 0), Column.BECOMES))

    def place(self, index: Index) -> int | None:
        """Return the place among all rows of what *index* shows."""
        return self._places[index.row()] if 0 <= index.row() < len(self._places) else None

    def _gather(self) -> None:
        fits = SORTS[self._sort]
        self._places = [place for place, one in enumerate(self._all) if fits(one)]

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of rows shown."""
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the word at the head of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return tr("intake", HEADS[Column(section)])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell says."""
        place = self.place(index)
        if place is None:
            return None
        one, at = self._all[place], Column(index.column())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return _words(one, at)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _words(one, at)
        if role == Role.STATE and at is Column.BECOMES:
            return sign_of(one)
        if role == Role.TONE:
            return "text3" if one.decision is Decision.SKIP or at is Column.ROW else "text"
        return None


def _words(one: Proposal, at: Column) -> str:
    row = one.row
    match at:
        case Column.ROW:
            return str(row.row + 1)
        case Column.NAME:
            return name_of(row)
        case Column.POST:
            return row.post
        case Column.ORGANISATION:
            return row.body()
        case Column.BECOMES:
            return outcome(one)


def name_of(row: Incoming) -> str:
    """Return the name of a row, or how many people it stands for."""
    if row.full_name or row.head_count == 1:
        return row.printed_name()
    single = T("figures", "{count} person, not named")
    return count(row.head_count, single, T("figures", "{count} people, not named"))
