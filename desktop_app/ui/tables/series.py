"""The list of recurring meetings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from db.records.words import T
from desktop_app.ui.language.figures import day
from desktop_app.ui.tables.columns import Cell, Column, Fetch
from desktop_app.ui.tables.list_page import ListPage
from desktop_app.ui.tables.listing import Listing, Words
from desktop_app.usecases.meeting.series import list_series, remove_series

if TYPE_CHECKING:
    from collections.abc import Mapping

    from db.records.lines import SeriesLine
    from desktop_app.ui.desk import Desk
    from desktop_app.usecases.file.opening import Store

WORDS = Words(
    title=T("tables", "Series"),
    find=T("tables", "Find a series"),
    new=T("tables", "New series"),
    one=T("tables", "{count} series"),
    many=T("tables", "{count} series"),
    empty=T("tables", "Recurring meetings will be here"),
    first=T("tables", "A series keeps the number, the members and whose turn it is to chair."),
    unfound=T("tables", "No series is called that"),
)
COLUMNS: tuple[Column[SeriesLine], ...] = (
    Column("title", T("tables", "Series"), 0, lambda line: Cell(line.title, line.abbreviation)),
    Column(
        "last",
        T("tables", "Last meeting"),
        160,
        lambda line: Cell(day(line.last_day, short=True) if line.last_day else ""),
        sorts=False,
    ),
    Column(
        "meetings",
        T("tables", "Meetings"),
        100,
        lambda line: Cell(str(line.meetings) if line.meetings else ""),
        at_end=True,
        sorts=False,
    ),
)


def _fetch(store: Store, asked: Mapping[str, Any]) -> Fetch:
    return lambda order, after, limit: list_series(store, order=order, after=after, limit=limit, **asked)


LISTING: Listing[SeriesLine] = Listing(
    place="series_list",
    opens="series",
    words=WORDS,
    columns=COLUMNS,
    order="title",
    fetch=_fetch,
    counted="series",
    kinds=frozenset({"Meeting", "Series"}),
    remove=remove_series,
)


class SeriesListPage(ListPage["SeriesLine"]):
    """The recurring meetings."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, LISTING)
