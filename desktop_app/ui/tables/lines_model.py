"""The model under every list: lines read a page at a time, off the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.cells import Role
from desktop_app.ui.tables.columns import Cell, Column, Fetch, Grouping, Shown
from desktop_app.ui.tables.pager import Read
from desktop_app.ui.tables.plain_model import AT_END

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from desktop_app.ui.work.tasks import Tasks

FIRST, PAGE, MOST = 80, 200, 1_000
"""How many lines are read at first, more than a window shows; then at least and at most at once: more the
longer the list has become, since a tree lays all of its rows out anew when some come, and not too many,
since the thread that reads them and the window's take turns.
"""
_Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class LinesModel(QAbstractItemModel, Generic[Shown]):
    """Frozen lines under columns; with a grouping, groups at the top and lines under them.

    `arrived` tells that lines were read; `failed` hands on what went wrong.
    """

    arrived = Signal()
    failed = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column[Shown]],
        counted: Callable[[int], str],
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.order = ""
        self.is_whole = False
        self._counted = counted
        self._tasks = tasks
        self._fetch: Fetch | None = None
        self._read: Read[Shown] = Read()
        self._cells: dict[UUID, tuple[Cell, ...]] = {}
        self._turn = 0
        self._reading = False

    # what is shown

    def ask(self, fetch: Fetch, order: str, grouping: Grouping[Shown] | None) -> None:
        """Show what *fetch* returns, from the first line on, ordered and gathered so."""
        self._fetch, self.order = fetch, order
        self._load(grouping, FIRST)

    def refresh(self) -> None:
        """Read again as much as is shown: something in the file has changed."""
        if self._fetch is not None:
            self._load(self._read.grouping, max(FIRST, len(self._read.lines) + 1))

    @property
    def count(self) -> int:
        """Return how many lines have been read; all of them if `is_whole`."""
        return len(self._read.lines)

    @property
    def group_count(self) -> int:
        """Return under how many headings they stand."""
        return len(self._read.groups) if self._read.grouping else 0

    def line(self, index: _Index) -> Shown | None:
        """Return the line at *index*; None on a group row."""
        if not index.isValid() or (self._read.grouping and not index.internalId()):
            return None
        return self._read.line(max(index.internalId() - 1, 0), index.row())

    def index_of(self, uid: UUID) -> QModelIndex:
        """Return where the line with *uid* stands; an invalid index if it has not been read."""
        place = self._read.place(uid)
        if place is None:
            return QModelIndex()
        return self.createIndex(place[1], 0, place[0] + 1 if self._read.grouping else 0)

    def _load(self, grouping: Grouping[Shown] | None, limit: int) -> None:
        self._turn += 1
        self._start(None, limit, lambda lines: self._replace(grouping, lines, limit))

    def _start(self, after: Shown | None, limit: int, take: Callable[[list[Shown]], None]) -> None:
        turn, fetch, order = self._turn, self._fetch, self.order
        assert fetch is not None
        self._reading = True

        def taken(lines: list[Shown]) -> None:
            if turn == self._turn:
                take(lines)  # a view that is being filled must not ask for more yet
                self._reading = False
                self.arrived.emit()

        def refused(error: Exception) -> None:
            if turn == self._turn:
                self._reading = False
                self.is_whole = True
                self.failed.emit(error)

        self._tasks.read(lambda: fetch(order, after, limit), taken, refused)

    def _replace(self, grouping: Grouping[Shown] | None, lines: list[Shown], limit: int) -> None:
        self.is_whole = len(lines) < limit
        if lines == self._read.lines and grouping is self._read.grouping:
            return
        self.beginResetModel()
        self._cells.clear()
        self._read = Read(grouping, lines)
        self.endResetModel()

    def _append(self, lines: list[Shown], limit: int) -> None:
        self.is_whole = len(lines) < limit
        read = self._read
        for run in read.runs(read.fresh(lines)):
            self._begin(run)
            for line in run:
                read.add(line)
            self.endInsertRows()
        if read.grouping and read.groups:
            last = self.createIndex(len(read.groups) - 1, 0, 0)
            self.dataChanged.emit(last, last)

    def _begin(self, run: list[Shown]) -> None:
        groups, grouped = self._read.groups, self._read.grouping is not None
        if not grouped:
            first = len(self._read.lines)
            self.beginInsertRows(_TOP, first, first + len(run) - 1)
        elif groups and groups[-1].title == self._read.title_of(run[0]):
            under, size = self.createIndex(len(groups) - 1, 0, 0), groups[-1].size
            self.beginInsertRows(under, size, size + len(run) - 1)
        else:
            self.beginInsertRows(_TOP, len(groups), len(groups))

    def read_on(self) -> None:
        """Read the next lines, if there are any; they come when they come.

        It stands in for Qt's `fetchMore`, which a tree calls each time it lays its rows out: the list
        would be read to its end unasked.
        """
        if self._fetch is not None and not (self._reading or self.is_whole):
            limit = min(max(PAGE, self.count // 2), MOST)
            self._start(self._read.last, limit, lambda lines: self._append(lines, limit))

    # what Qt asks

    def hasChildren(self, parent: _Index = _TOP) -> bool:
        """Return whether anything stands under *parent*; a tree asks it of each row it lays out."""
        if not parent.isValid():
            return bool(self._read.lines)
        return self._read.grouping is not None and not parent.internalId()

    def columnCount(self, _parent: _Index = _TOP) -> int:
        """Return the number of columns."""
        return len(self.columns)

    def rowCount(self, parent: _Index = _TOP) -> int:
        """Return the number of lines or groups."""
        read = self._read
        if not parent.isValid():
            return len(read.groups) if read.grouping else len(read.lines)
        if read.grouping and not parent.internalId() and parent.column() == 0:
            return read.groups[parent.row()].size
        return 0

    def index(self, row: int, column: int, parent: _Index = _TOP) -> QModelIndex:
        """Return the index of a cell: groups carry 0, lines under a group its number from 1 up.

        A tree asks for each row when it lays them out, so the usual answer comes without other questions.
        """
        read = self._read
        under = parent.isValid()
        if under:
            size = read.groups[parent.row()].size if read.grouping and not parent.internalId() else 0
        else:
            size = len(read.groups) if read.grouping else len(read.lines)
        if 0 <= row < size and 0 <= column < len(self.columns):
            return self.createIndex(row, column, parent.row() + 1 if under else 0)
        return QModelIndex()

    def parent(self, index: _Index = _TOP) -> QModelIndex:  # type: ignore[override]  # QObject.parent is another one
        """Return the group a line stands under."""
        if not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Return the heading of a column and its side."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return tr("tables", column.heading) if column.heading else ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.at_end else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.InitialSortOrderRole and column.last_first:
            return int(Qt.SortOrder.DescendingOrder.value)
        return None

    def data(self, index: _Index, role: int = 0) -> Any:
        """Return what a cell shows and what a screen reader says of it."""
        line = self.line(index)
        if line is None:
            return self._group_data(index, role) if index.isValid() else None
        column = index.column()
        return cell_data(self._row(line)[column], role, at_end=self.columns[column].at_end)

    def _row(self, line: Shown) -> tuple[Cell, ...]:
        found = self._cells.get(line.uid)
        if found is None:
            found = self._cells[line.uid] = tuple(column.cell(line) for column in self.columns)
        return found

    def _group_data(self, index: _Index, role: int) -> Any:
        if index.column():
            return None
        group = self._read.groups[index.row()]
        whole = self.is_whole or index.row() < len(self._read.groups) - 1
        note = self._counted(group.size) if whole else ""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return group.title
            case Role.GROUP:
                return True
            case Role.SECOND:
                return note
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (group.title, note) if part)
        return None


def cell_data(cell: Cell, role: int, *, at_end: bool = False) -> Any:  # noqa: PLR0911 - one line a role
    """Return what Qt asks of *cell*."""
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return cell.text
        case Qt.ItemDataRole.ToolTipRole:
            return cell.note or cell.text or None
        case Qt.ItemDataRole.AccessibleTextRole:
            return " ".join(part for part in (cell.text, cell.second) if part)
        case Qt.ItemDataRole.TextAlignmentRole if at_end:
            return AT_END
        case Role.SECOND:
            return cell.second
        case Role.STATE:
            return cell.sign
        case Role.TONE if cell.quiet:
            return "text2"
    return None
