"""The series of meetings."""

from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, func, select, type_coerce

from db.records.lines import SeriesLine
from db.records.series import Series
from db.records.turnout import Turnout
from db.store.pages import both_ways, lines_of
from db.store.search import holding
from db.store.shelf import Shelf
from db.store.turnout import turnout_of
from db.store.work import Work
from db.tables import MeetingRow, SeriesRow
from db.tables.types import Day

ROW = SeriesRow
HELD = select(func.count(MeetingRow.id)).where(MeetingRow.series == ROW.uid).scalar_subquery()
LATEST = select(func.max(MeetingRow.sort_day)).where(MeetingRow.series == ROW.uid).scalar_subquery()
LAST = type_coerce(func.nullif(LATEST, ""), Day())
SHOWN: tuple[Any, ...] = (ROW.uid, ROW.title, ROW.abbreviation, HELD, LAST)
ORDERS = both_ways(
    title=(ROW.sort_key, ROW.id),
    abbreviation=(ROW.abbreviation, ROW.sort_key, ROW.id),
    meetings=(HELD, ROW.sort_key, ROW.id),
    last_day=(func.coalesce(LATEST, ""), ROW.sort_key, ROW.id),
)


class AllSeries(Shelf[Series]):
    """The series."""

    record = Series

    def lines(
        self, order: str = "title", after: SeriesLine | None = None, limit: int = 100, *, text: str = ""
    ) -> list[SeriesLine]:
        """Return up to *limit* lines that come after *after*, sorted by one of `ORDERS`."""
        by = ORDERS[order]
        query = select(*SHOWN, *by.columns)
        query = by.page(query.where(*_filters(self._work, text)), after, limit)
        return lines_of(SeriesLine, len(SHOWN), self._work.rows(query))

    def turnout(self, series: UUID) -> Turnout:
        """Return who came to the meetings of *series*, in three questions however many there are."""
        return turnout_of(self._work, series)

    def count(self, *, text: str = "") -> int:
        """Return how many lines there are in all."""
        return self._work.session.scalar(select(func.count(ROW.id)).where(*_filters(self._work, text))) or 0


def _filters(work: Work, text: str) -> list[ColumnElement[bool]]:
    return [holding(work, ROW.uid, text)] if text.strip() else []
