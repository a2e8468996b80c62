"""Pairs of entries that may be one, likeliest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from db.records.words import T
from desktop_app.ui.look.cells import Role
from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.usecases.register.twins import Twins

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
HEADS = (T("twins", "Entry"), T("twins", "And another one"), T("twins", "Alike"))


class TwinsModel(QAbstractTableModel):
    """Shows pairs."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Twins] = []

    def show_twins(self, twins: Sequence[Twins]) -> None:
        """Show these pairs."""
        self.beginResetModel()
        self._all = list(twins)
        self.endResetModel()

    def twins(self, index: Index) -> Twins | None:
        """Return the pair that *index* shows."""
        return self._all[index.row()] if 0 <= index.row() < len(self._all) else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of pairs."""
        return 0 if parent.isValid() else len(self._all)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the word at the head of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return tr("twins", HEADS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell says."""
        one = self.twins(index)
        if one is None:
            return None
        share = f"{round(one.pair.score * 100)}%"
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return (one.name, one.other_name, share)[index.column()]
        if role in {Role.SECOND, Qt.ItemDataRole.ToolTipRole}:
            return (one.about, one.other_about, "")[index.column()]
        return None
