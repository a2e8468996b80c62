"""The rows of a list as they will come in, all of them or those of one sort."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

from db.records.words import T
from desktop_app.ui.intake.words import outcome, sign_of
from desktop_app.ui.language.figures import count
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.cells import Role
from desktop_app.ui.tables.plain_model import PlainModel
from desktop_app.usecases.intake.proposals import Decision

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.usecases.intake.proposals import Proposal, Proposals
    from desktop_app.usecases.intake.rows import Incoming


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


class RowsModel(PlainModel[int]):
    """Shows proposals; a row keeps its place while it is decided about, whatever sort is shown.

    Its lines are the places among all rows.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__([tr("intake", HEADS[one]) for one in Column], parent)
        self._all: tuple[Proposal, ...] = ()
        self._sort = "all"

    def show_proposals(self, proposals: Proposals) -> None:
        """Show other proposals: the list was read or understood anew."""
        self._all = proposals.rows
        self.show_sort(self._sort)

    def show_sort(self, sort: str) -> None:
        """Show the rows of one sort of `SORTS`."""
        self._sort, fits = sort, SORTS[sort]
        self.show_lines([place for place, one in enumerate(self._all) if fits(one)])

    def change(self, proposals: Proposals) -> None:
        """Show what was decided about rows that are shown."""
        self._all = proposals.rows
        self.tell_changed()

    def words(self, line: int, column: int) -> str:
        """Return what a cell says."""
        return _words(self._all[line], Column(column))

    def shown(self, line: int, column: int, role: int) -> Any:
        """Return all the words for the tooltip, the sign of what becomes of a row, and its tone."""
        one = self._all[line]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.words(line, column)
        if role == Role.STATE and column == Column.BECOMES:
            return sign_of(one)
        if role == Role.TONE:
            return "text3" if one.decision is Decision.SKIP or column == Column.ROW else "text"
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
