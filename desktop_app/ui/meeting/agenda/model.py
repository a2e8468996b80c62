"""The agenda as a tree model: entries in their order, each with what stands under it."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from db.records.agenda import AgendaItem, AgendaKind
from db.records.words import T
from desktop_app.ui.language.figures import day
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.cells import Role
from desktop_app.ui.meeting.agenda.edits import Items, Path, entry_at, paths

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
HEADS = (T("agenda", "Number and title"), T("agenda", "Kind"), T("agenda", "When"))


@dataclass(frozen=True, slots=True)
class _Node:
    path: Path
    children: tuple[int, ...]
    above: int


class AgendaModel(QAbstractItemModel):
    """Shows the entries of an agenda. Its rows are told apart by their path."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: Items = ()
        self._nodes: list[_Node] = []
        self._top: tuple[int, ...] = ()
        self._wrong: frozenset[Path] = frozenset()

    def show_items(self, items: Items) -> bool:
        """Show *items*; return whether the rows are others now, or False if only their words changed."""
        if _shape(items) == _shape(self._items):
            self._items = items
            for number, node in enumerate(self._nodes):
                first = self.createIndex(node.path[-1], 0, number)
                self.dataChanged.emit(first, self.createIndex(node.path[-1], len(HEADS) - 1, number))
            return False
        self.beginResetModel()
        self._items = items
        self._nodes = _nodes(items)
        self._top = tuple(number for number, node in enumerate(self._nodes) if len(node.path) == 1)
        self.endResetModel()
        return True

    def mark_wrong(self, wrong: frozenset[Path]) -> None:
        """Show which entries have something to put right."""
        self._wrong = wrong
        self.show_items(self._items)

    def path(self, index: Index) -> Path:
        """Return the path of the entry at *index*; empty if there is none."""
        return self._nodes[index.internalId()].path if index.isValid() else ()

    def at(self, path: Path) -> QModelIndex:
        """Return where the entry of that path stands."""
        for number, node in enumerate(self._nodes):
            if node.path == path:
                return self.createIndex(path[-1], 0, number)
        return QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many entries stand under *parent*."""
        return len(self._children(parent)) if parent.column() <= 0 else 0

    def columnCount(self, _parent: Index = _ROOT) -> int:
        """Return the number of columns."""
        return len(HEADS)

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        """Return the index of a cell."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self._children(parent)[row])

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]  # Qt overloads it with QObject.parent
        """Return the entry that *index* stands under."""
        if not index.isValid():
            return QModelIndex()
        above = self._nodes[index.internalId()].above
        return QModelIndex() if above < 0 else self.createIndex(self._nodes[above].path[-1], 0, above)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Return the words over a column."""
        wanted = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return tr("agenda", HEADS[section]) if wanted and 0 <= section < len(HEADS) else None

    def data(self, index: Index, role: int = 0) -> Any:
        """Return what a cell says."""
        if not index.isValid():
            return None
        path = self._nodes[index.internalId()].path
        item = entry_at(self._items, path)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return (title_of(item), tr("agenda", item.kind.label), when_of(item))[index.column()]
            case Qt.ItemDataRole.ToolTipRole:
                return title_of(item)
            case Role.STRONG:
                return index.column() == 0 and item.kind in {AgendaKind.PART, AgendaKind.SESSION}
            case Role.TONE:
                quiet = index.column() > 0 or not item.title or item.kind is AgendaKind.BREAK
                return "bad" if path in self._wrong else "text2" if quiet else None
        return None

    def _children(self, parent: Index) -> tuple[int, ...]:
        return self._nodes[parent.internalId()].children if parent.isValid() else self._top


def _nodes(items: Items) -> list[_Node]:
    order = list(paths(items))
    place = {path: number for number, path in enumerate(order)}
    below: dict[Path, list[int]] = {}
    for path in order:
        below.setdefault(path[:-1], []).append(place[path])
    return [_Node(path, tuple(below.get(path, ())), place.get(path[:-1], -1)) for path in order]


def _shape(items: Items) -> list[tuple[Path, object]]:
    return [(path, entry_at(items, path).uid) for path in paths(items)]


def title_of(item: AgendaItem) -> str:
    """Return number and title, or words for an entry that has none yet."""
    title = item.title or tr("agenda", T("agenda", "No title yet"))
    return f"{item.number} {title}" if item.number else title


def when_of(item: AgendaItem) -> str:
    """Return day and times in short."""
    hours = "-".join(f"{one:%H:%M}" for one in (item.starts, item.ends) if one is not None)
    days = day(item.day, short=True, year=False) if item.day else ""
    return " ".join(part for part in (days, hours) if part)
