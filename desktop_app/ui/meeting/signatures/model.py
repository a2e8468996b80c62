"""The model of the signatures of one record."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from db.records.signatory import Signatory, SignedHow
from db.records.words import T
from desktop_app.ui.language.figures import day
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.cells import Role
from desktop_app.ui.look.signs import Sign

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Column(IntEnum):
    """The columns, in order."""

    PLACE = 0
    NAME = 1
    HOW = 2
    STATE = 3
    DATE = 4
    SCAN = 5


HEADS = {
    Column.PLACE: "",
    Column.NAME: T("signatures", "Printed name, post and organisation"),
    Column.HOW: T("signatures", "How"),
    Column.STATE: T("signatures", "State"),
    Column.DATE: T("signatures", "Date"),
    Column.SCAN: T("signatures", "Scan"),
}
_HOW = {SignedHow.INK: "ballpen", SignedHow.ELECTRONIC: "file-certificate"}


class SignaturesModel(QAbstractTableModel):
    """Shows signatories in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._signatories: list[Signatory] = []

    def show_signatories(self, signatories: Sequence[Signatory]) -> None:
        """Show these."""
        self.beginResetModel()
        self._signatories = list(signatories)
        self.endResetModel()

    def signatory(self, index: Index) -> Signatory | None:
        """Return who stands at *index*."""
        return self._signatories[index.row()] if index.isValid() else None

    def place(self, uid: object) -> int:
        """Return the row of the signatory of that identifier; -1 if there is none."""
        return next((row for row, one in enumerate(self._signatories) if one.uid == uid), -1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of signatories."""
        return 0 if parent.isValid() else len(self._signatories)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Return the words over a column."""
        wanted = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        if not wanted or not 0 <= section < len(Column):
            return None
        words = HEADS[Column(section)]
        return tr("signatures", words) if words else ""

    def data(self, index: Index, role: int = 0) -> Any:
        """Return what a cell says."""
        one = self.signatory(index)
        if one is None:
            return None
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return _words(one, column, index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _words(one, column, index.row()) or _scan_words(one)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _scan_words(one) if column is Column.SCAN else one.line()
        return _shown(one, column, role)


def _shown(one: Signatory, column: Column, role: int) -> Any:
    if role == Role.SECOND and column is Column.NAME:
        return ", ".join(part for part in (one.printed_post, one.printed_organisation) if part)
    if role == Role.STATE and column is Column.STATE:
        return Sign.SIGNED if one.has_signed else Sign.WAITING
    if role == Role.ICON and column is Column.HOW:
        return _HOW[one.how]
    quiet = column is Column.PLACE or (not one.has_signed and column in {Column.HOW, Column.DATE})
    return "text2" if role == Role.TONE and quiet else None


def _words(one: Signatory, column: Column, row: int) -> str:
    state = T("signatures", "Signed") if one.has_signed else T("signatures", "Waiting")
    tr("signatures", T("signatures", "Not yet"))
    said = {
        Column.PLACE: str(row + 1),
        Column.NAME: one.printed_name,
        Column.HOW: tr("signatory", one.how.label),
        Column.STATE: tr("signatures", state),
        Column.DATE: day(one.signed_on, short=True)
        if one.signed_on
        else tr("signatures", T("signatures", "Not yet")),
    }
    return said.get(column, "")


def _scan_words(one: Signatory) -> str:
    if one.scan is not None:
        return tr("signatures", T("signatures", "A signed copy is kept: open it with Save as…"))
    return tr("signatures", T("signatures", "No signed copy yet"))
