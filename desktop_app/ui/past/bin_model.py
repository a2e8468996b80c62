"""What lies in the bin as rows of a table."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from db.records.binned import Binned
from db.records.words import T
from desktop_app.ui.language.changes import THINGS
from desktop_app.ui.language.figures import day, moment
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.record_table import GROWS
from desktop_app.ui.tables.columns import Cell, Column
from desktop_app.ui.tables.lines_model import cell_data
from desktop_app.ui.tables.plain_model import PlainModel

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


def _name(thing: Binned) -> Cell:
    titles = [" ".join(one.split()) for one in thing.titles if one.strip()]
    return Cell(", ".join(titles) or tr("bin", T("bin", "without a name")), thing.home or "")


def _kind(thing: Binned) -> Cell:
    one, several = THINGS.get(thing.kind, (T("history", "Entry"), T("history", "Entries")))
    count = len(thing.titles)
    return Cell(tr("history", one) if count == 1 else f"{count} {tr('history', several).lower()}", quiet=True)


def _removed(thing: Binned) -> Cell:
    return Cell(moment(thing.removed_at, date.today()))  # noqa: DTZ011 - the calendar on the wall, not a moment


COLUMNS: tuple[Column[Binned], ...] = (
    Column("name", T("bin", "What"), GROWS, _name),
    Column("kind", T("bin", "Kind"), 150, _kind),
    Column("removed_at", T("bin", "Removed"), 150, _removed),
    Column("removed_by", T("bin", "By"), 150, lambda one: Cell(one.removed_by, quiet=True)),
    Column(
        "gone_on",
        T("bin", "Kept until"),
        140,
        lambda one: Cell(day(one.gone_on.astimezone().date(), short=True), quiet=True),
    ),
)
WIDTHS = [one.width for one in COLUMNS]


class BinModel(PlainModel[Binned]):
    """Rows of the bin."""

    def __init__(self, parent: QObject) -> None:
        super().__init__([tr("bin", one.heading) for one in COLUMNS], parent)

    def shown(self, line: Binned, column: int, role: int) -> Any:
        """Return what a cell shows."""
        return cell_data(COLUMNS[column].cell(line), role)
