"""The model of the signatures of one record."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt

from db.records.signatory import Signatory, SignedHow
from db.records.words import T
from desktop_app.ui.language.figures import day
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.cells import Role
from desktop_app.ui.look.signs import Sign
from desktop_app.ui.tables.plain_model import SAID, Index, PlainModel


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
_SAID_OF_SCAN = frozenset({Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole})
_HOW = {SignedHow.INK: "ballpen", SignedHow.ELECTRONIC: "file-certificate"}


class SignaturesModel(PlainModel[Signatory]):
    """Shows signatories in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__([tr("signatures", HEADS[one]) if HEADS[one] else "" for one in Column], parent)

    def place(self, uid: object) -> int:
        """Return the row of the signatory of that identifier; -1 if there is none."""
        return next((row for row, one in enumerate(self.lines) if one.uid == uid), -1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows; its place in the order only the row knows."""
        if index.column() == Column.PLACE and role in SAID and self.line(index) is not None:
            return str(index.row() + 1)
        return super().data(index, role)

    def words(self, line: Signatory, column: int) -> str:
        """Return what a cell says."""
        match Column(column):
            case Column.NAME:
                return line.printed_name
            case Column.HOW:
                return tr("signatory", line.how.label)
            case Column.STATE:
                signed, waiting = T("signatures", "Signed"), T("signatures", "Waiting")
                return tr("signatures", signed if line.has_signed else waiting)
            case Column.DATE if line.signed_on:
                return day(line.signed_on, short=True)
            case Column.DATE:
                return tr("signatures", T("signatures", "Not yet"))
        return ""

    def shown(self, line: Signatory, column: int, role: int) -> Any:
        """Return what else a cell shows; the drawn scan is said to screen readers."""
        if column == Column.SCAN and role in _SAID_OF_SCAN:
            return _scan_words(line)
        match Column(column), role:
            case _, Qt.ItemDataRole.ToolTipRole:
                return line.line()
            case Column.NAME, Role.SECOND:
                return ", ".join(part for part in (line.printed_post, line.printed_organisation) if part)
            case Column.STATE, Role.STATE:
                return Sign.SIGNED if line.has_signed else Sign.WAITING
            case Column.HOW, Role.ICON:
                return _HOW[line.how]
        is_quiet = column == Column.PLACE or (column in {Column.HOW, Column.DATE} and not line.has_signed)
        return "text2" if role == Role.TONE and is_quiet else None


def _scan_words(one: Signatory) -> str:
    if one.scan is not None:
        return tr("signatures", T("signatures", "A signed copy is kept: open it with Save as…"))
    return tr("signatures", T("signatures", "No signed copy yet"))
