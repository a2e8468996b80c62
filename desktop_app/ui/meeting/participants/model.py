"""The model of the participants grid: groups by category, under each its lines."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from db.records.attendance import Category
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.cells import Role
from desktop_app.ui.meeting.participants.lines import Group, Line, category_words, with_person
from desktop_app.ui.meeting.participants.words import FIELDS, HEADS, Column, line_data

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_READ = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemIsDropEnabled
)
_EDITED = _READ | Qt.ItemFlag.ItemIsEditable
_OF_A_PERSON = frozenset({Column.ROLE, Column.STATE, Column.PRESENCE})
_GROUPS = 0  # internal id of group rows; that of a line is the place of its group plus one


class ParticipantsModel(QAbstractItemModel):
    """Shows lines and takes edits: `edited` tells a line, the column and the value a person entered there.

    The model shows the new value at once; the page saves it and shows what was saved.
    """

    edited = Signal(object, int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: list[Group] = []

    def show_groups(self, groups: Sequence[Group]) -> bool:
        """Show *groups*; return whether the rows are others now, or False if only their words changed."""
        same = _shape(self._groups) == _shape(groups)
        if same:
            self._groups = list(groups)
            for place, group in enumerate(self._groups):
                top = self.index(place, 0)
                self.dataChanged.emit(top, self.index(place, len(Column) - 1))
                last = self.index(len(group.lines) - 1, len(Column) - 1, top)
                self.dataChanged.emit(self.index(0, 0, top), last)
            return False
        self.beginResetModel()
        self._groups = list(groups)
        self.endResetModel()
        return True

    def insert_line(self, group: int, place: int, line: Line) -> QModelIndex:
        """Put a line into a group and return where it stands."""
        parent = self.index(group, 0)
        self.beginInsertRows(parent, place, place)
        lines = self._groups[group].lines
        self._groups[group] = replace(self._groups[group], lines=(*lines[:place], line, *lines[place:]))
        self.endInsertRows()
        return self.index(place, 0, parent)

    def group_of(self, category: Category) -> int:
        """Return the place of the group of a category; it is made at the end if there is none."""
        for place, group in enumerate(self._groups):
            if group.category is category:
                return place
        end = len(self._groups)
        self.beginInsertRows(QModelIndex(), end, end)
        self._groups.append(Group(category, "", ()))
        self.endInsertRows()
        return end

    def categories(self) -> list[Category]:
        """Return the categories of the groups, in the order they stand."""
        return [group.category for group in self._groups]

    def drop_line(self, index: Index) -> None:
        """Take a line out of the model."""
        group, place = self._groups[index.internalId() - 1], index.row()
        self.beginRemoveRows(index.parent(), place, place)
        self._groups[index.internalId() - 1] = replace(
            group, lines=(*group.lines[:place], *group.lines[place + 1 :])
        )
        self.endRemoveRows()

    def line(self, index: Index) -> Line | None:
        """Return the line at *index*, or None for a group."""
        if not index.isValid() or index.internalId() == _GROUPS:
            return None
        return self._groups[index.internalId() - 1].lines[index.row()]

    def find(self, uid: UUID, column: int = 0) -> QModelIndex:
        """Return where the line of that identifier stands; an invalid index if it doesn't."""
        for number, group in enumerate(self._groups):
            for place, line in enumerate(group.lines):
                if line.uid == uid:
                    return self.index(place, column, self.index(number, 0))
        return QModelIndex()

    def places(self, uids: frozenset[UUID], column: int = 0) -> dict[UUID, QModelIndex]:
        """Return where the lines of those identifiers stand; those that don't are left out."""
        return {
            line.uid: self.index(place, column, self.index(number, 0))
            for number, group in enumerate(self._groups)
            for place, line in enumerate(group.lines)
            if line.uid in uids
        }

    def people(self) -> frozenset[UUID]:
        """Return the people of the register who are on the list."""
        lines = (line for group in self._groups for line in group.lines)
        return frozenset(line.person.person for line in lines if line.person and line.person.person)

    def supportedDropActions(self) -> Qt.DropAction:
        """Let lines be moved; the grid says where, and the list is read anew."""
        return Qt.DropAction.MoveAction

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of groups, or of lines in a group."""
        if not parent.isValid():
            return len(self._groups)
        inside = parent.internalId() == _GROUPS and parent.column() == 0
        return len(self._groups[parent.row()].lines) if inside else 0

    def hasChildren(self, parent: Index = _ROOT) -> bool:
        """Return whether anything stands under *parent*; a tree asks it of each row it lays out."""
        return self.rowCount(parent) > 0

    def columnCount(self, _parent: Index = _ROOT) -> int:
        """Return the number of columns, the same everywhere."""
        return len(Column)

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        """Return the index of a cell."""
        if not (0 <= column < len(Column) and 0 <= row < self.rowCount(parent)):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _GROUPS)

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]  # Qt overloads it with QObject.parent
        """Return the group of a line."""
        if not index.isValid() or index.internalId() == _GROUPS:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _GROUPS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Return the words over a column."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            words = HEADS[Column(section)]
            return tr("participants", words) if words else ""
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let lines be selected and edited; groups only take the focus."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        line = self.line(index)
        if line is None:
            return Qt.ItemFlag.ItemIsEnabled
        unnamed = line.person is None and index.column() in _OF_A_PERSON
        return _READ if unnamed else _EDITED

    def data(self, index: Index, role: int = 0) -> Any:
        """Return what a cell says."""
        if not index.isValid():
            return None
        line = self.line(index)
        if line is None:
            return self._group_data(self._groups[index.row()], index.column(), role)
        return line_data(line, Column(index.column()), role)

    def _group_data(self, group: Group, column: int, role: int) -> Any:
        if role == Role.GROUP:
            return True
        if column != 0:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return category_words(group.category)
            case Role.SECOND:
                return group.note
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{category_words(group.category)}, {group.note}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what a person entered, show it and tell of it."""
        line, column = self.line(index), Column(index.column())
        if line is None or role != Qt.ItemDataRole.EditRole:
            return False
        if column in FIELDS and column is not Column.NAME and line.person is not None:
            self.put_line(index, with_person(line, **{FIELDS[column]: value}))
        self.edited.emit(line, int(column), value)
        return True

    def put_line(self, index: Index, line: Line) -> None:
        """Show another line in the place of the one at *index*."""
        group = self._groups[index.internalId() - 1]
        lines = (*group.lines[: index.row()], line, *group.lines[index.row() + 1 :])
        self._groups[index.internalId() - 1] = replace(group, lines=lines)
        first, last = (self.index(index.row(), place, index.parent()) for place in (0, len(Column) - 1))
        self.dataChanged.emit(first, last)


def _shape(groups: Sequence[Group]) -> list[tuple[object, list[UUID]]]:
    return [(group.category, [line.uid for line in group.lines]) for group in groups]
