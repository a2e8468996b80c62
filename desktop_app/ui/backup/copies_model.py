"""The copies of a file as a list: when, why, how large, and whether each is known to be whole."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

from db.records.words import T
from desktop_app.ui.backup.words import begun, moment, reason, size
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.cells import Role
from desktop_app.ui.look.signs import Sign
from desktop_app.ui.tables.plain_model import PlainModel

if TYPE_CHECKING:
    from desktop_app.usecases.keeping.backup import Copies, Copy


class Column(IntEnum):
    """The columns, in order."""

    WHEN = 0
    WHY = 1
    SIZE = 2
    STATE = 3


HEADS = {
    Column.WHEN: T("backup", "Copy"),
    Column.WHY: T("backup", "Made"),
    Column.SIZE: T("backup", "Size"),
    Column.STATE: T("backup", "State"),
}
WHOLE = T("backup", "Read back, whole")
TRIED = T("backup", "Tried, whole")
SPOILT = T("backup", "Not whole")
ELSEWHERE = T("backup", "In the second place, whole")


@dataclass(frozen=True, slots=True)
class Listed:
    """A copy in the list; `is_elsewhere` if it lies in the second place only."""

    copy: Copy
    is_elsewhere: bool = False


def listed(copies: Copies) -> list[Listed]:
    """Return all copies, the newest first; those that lie in both places once."""
    here = {one.sha256 for one in copies.here}
    found = [Listed(one) for one in copies.here]
    found += [Listed(one, is_elsewhere=True) for one in copies.elsewhere if one.sha256 not in here]
    return sorted(found, key=lambda one: (one.copy.sequence, one.copy.made_at), reverse=True)


class CopiesModel(PlainModel[Listed]):
    """Shows copies. What trying them has shown is kept while the window is open."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__([tr("backup", HEADS[one]) for one in Column], parent, at_end={Column.SIZE})
        self._tried: dict[str, bool] = {}

    def copy_in(self, row: int) -> Copy | None:
        """Return the copy in a row, if there is such a row."""
        return self.lines[row].copy if 0 <= row < len(self.lines) else None

    def note_trial(self, copy: Copy, *, is_whole: bool) -> None:
        """Show what trying *copy* has found."""
        self._tried[copy.sha256] = is_whole
        self.tell_changed()

    def words(self, line: Listed, column: int) -> str:
        """Return what a cell says."""
        match Column(column):
            case Column.WHEN:
                return begun(moment(line.copy.made_at))
            case Column.WHY:
                return reason(line.copy)
            case Column.SIZE:
                return size(line.copy.size)
            case Column.STATE:
                return tr("backup", self._state(line))

    def shown(self, line: Listed, column: int, role: int) -> Any:
        """Return where a copy lies, the sign of its state and the tone of its reason."""
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(line.copy.path)
        if role == Role.STATE and column == Column.STATE:
            return self._sign(line)
        return "text2" if role == Role.TONE and column == Column.WHY else None

    def _sign(self, one: Listed) -> Sign:
        return Sign.VERIFIED if self._tried.get(one.copy.sha256, True) else Sign.WRONG

    def _state(self, one: Listed) -> str:
        tried = self._tried.get(one.copy.sha256)
        if tried is not None:
            return TRIED if tried else SPOILT
        return ELSEWHERE if one.is_elsewhere else WHOLE
