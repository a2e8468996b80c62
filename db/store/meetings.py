"""The meetings."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, String, and_, bindparam, case, cast, func, or_, select
from sqlalchemy.orm import aliased

from db.records.attendance import AttendanceState, DelegationRole
from db.records.lines import MeetingLine
from db.records.meeting import Meeting, MeetingStatus
from db.records.protocol import Counted
from db.records.standing import LONGEST_MEETING
from db.store.pages import (
    LIMIT,
    Limit,
    Listed,
    Stretch,
    both_ways,
    lines_of,
    order_by,
    stretches_from,
    values_of,
)
from db.store.search import holding
from db.store.shelf import Shelf
from db.store.work import Work
from db.tables import AttendanceRow, MeetingRow, OrganisationRow, RecordRow, SeriesRow, SignatoryRow
from db.tables.types import Day, Number

ROW = MeetingRow
LAST = "9999"  # after the days of all meetings
PLAIN = both_ways(
    first_day=(ROW.sort_day, ROW.id),
    title=(ROW.sort_title, ROW.id),
    city=(ROW.sort_place, ROW.id),
    ordinal=(func.coalesce(ROW.ordinal, 0), ROW.id),
    status=(ROW.status, ROW.sort_day, ROW.id),
    mode=(ROW.mode, ROW.sort_day, ROW.id),
)
SERIES_FIRST = (SeriesRow.sort_key, SeriesRow.id, ROW.sort_day, ROW.id)
IN_SERIES, IN_SERIES_DOWN = (
    Stretch(
        order_by(*SERIES_FIRST, descending=(down, down, True, True)),
        (SeriesRow.id.is_not(None),),
        lambda line: line.series is not None,
    )
    for down in (False, True)
)
SINGLE = Stretch(PLAIN["-first_day"], (ROW.series.is_(None),), lambda line: line.series is None)
ORDERS: dict[str, tuple[Stretch, ...]] = {name: (Stretch(by),) for name, by in PLAIN.items()} | {
    "series_title": (IN_SERIES, SINGLE),
    "-series_title": (SINGLE, IN_SERIES_DOWN),
}
"""What lists can be sorted by; within a series the latest meeting comes first, those in none come last."""
PLANNED = ROW.status.in_((MeetingStatus.PLANNED, MeetingStatus.UNDER_WAY))
COUNTED = (DelegationRole.HEAD, DelegationRole.DELEGATE, DelegationRole.ALTERNATE)
NOT_THERE = (AttendanceState.EXCUSED, AttendanceState.ABSENT, AttendanceState.REPLACED)

FIRST = aliased(RecordRow)
FIRST_RECORD = select(func.min(FIRST.id)).where(FIRST.meeting == ROW.uid).correlate(ROW).scalar_subquery()
SIGNED = (
    select(func.count(SignatoryRow.signed_on)).where(SignatoryRow.record == RecordRow.uid).scalar_subquery()
)
SIGNATORIES = (
    select(func.count(SignatoryRow.id)).where(SignatoryRow.record == RecordRow.uid).scalar_subquery()
)
DELEGATES = (
    select(cast(func.coalesce(func.sum(AttendanceRow.head_count), 0), Number))
    .where(AttendanceRow.meeting == ROW.uid)
    .where(AttendanceRow.role.in_(COUNTED), AttendanceRow.state.not_in(NOT_THERE))
    .where(or_(ROW.counted == Counted.EXPECTED, AttendanceRow.state == AttendanceState.PRESENT))
    .scalar_subquery()
)
SHOWN: tuple[Any, ...] = (
    ROW.uid,
    ROW.series,
    func.coalesce(SeriesRow.title, ""),
    ROW.ordinal,
    case((ROW.short_title != "", ROW.short_title), else_=ROW.title),
    ROW.first_day,
    ROW.last_day,
    ROW.date_text,
    ROW.city,
    ROW.country,
    ROW.mode,
    ROW.status,
    func.coalesce(OrganisationRow.label, ""),
    RecordRow.uid,
    RecordRow.status,
    SIGNED,
    SIGNATORIES,
    func.coalesce(ROW.official_delegates, DELEGATES),
)


def coming(today: Any, since: Any) -> tuple[Stretch, Stretch]:
    """Return what is not over *today* and began *since*, then what has no day yet."""
    over = func.coalesce(ROW.last_day, ROW.first_day) < today
    return (
        Stretch(PLAIN["first_day"], (ROW.sort_day >= since, PLANNED, ~over)),
        Stretch(PLAIN["title"], (ROW.first_day.is_(None), PLANNED)),
    )


COMING = coming(bindparam("today", type_=Day()), bindparam("since", type_=String()))


class Meetings(Shelf[Meeting]):
    """The meetings."""

    record = Meeting

    def lines(
        self, order: str = "-first_day", after: MeetingLine | None = None, limit: int = 100, **filters: Any
    ) -> list[MeetingLine]:
        """Return up to *limit* lines that come after *after*, sorted by one of `ORDERS`.

        *filters*: `text`, `status`, `year` (of the first day), `mode`, `series` (its uid), `country`.
        """
        return self._lines(stretches_from(ORDERS[order], after), limit, _filters(self._work, **filters))

    def coming(self, today: date, limit: int = 5) -> list[MeetingLine]:
        """Return the next meetings that are not over and not cancelled, soonest first.

        Planned ones whose days are not known yet come last, by title.
        """
        since = (today - LONGEST_MEETING).isoformat()
        return self._lines([(one, None) for one in COMING], limit, today=today, since=since)

    def count(self, **filters: Any) -> int:
        """Return how many lines there are in all with these filters."""
        return (
            self._work.session.scalar(select(func.count(ROW.id)).where(*_filters(self._work, **filters))) or 0
        )

    def years(self) -> list[int]:
        """Return the years in which meetings begin, latest first."""
        return [int(one) for one in self._work.session.scalars(years())]

    def in_series(self, series: UUID) -> list[Meeting]:
        """Return the meetings of a series, latest first."""
        return sorted(
            self._with("series", series),
            key=lambda one: (one.ordinal or 0, one.first_day or date.min),
            reverse=True,
        )

    def after(self, meeting: Meeting) -> Meeting | None:
        """Return the meeting that follows *meeting* in its series, by its number, else by its first day."""
        if meeting.series is None:
            return None
        number, day = meeting.ordinal, meeting.first_day
        by_number = ROW.ordinal > number if number else ROW.sort_day > (day.isoformat() if day else LAST)
        here = (ROW.series == meeting.series, ROW.uid != meeting.uid, ROW.status != MeetingStatus.CANCELLED)
        query = (
            select(ROW.uid)
            .where(*here, by_number)
            .order_by(ROW.ordinal.nulls_first(), ROW.sort_day, ROW.id)
            .limit(1)
        )
        uid = self._work.session.scalar(query)
        return self.get(uid) if uid else None

    def _let_find(self, kept: Sequence[Meeting]) -> None:
        """Let the search find *kept* when the unit ends: their agendas and lists may follow."""
        self._work.told_anew.update(one.uid for one in kept)

    def _lines(
        self,
        stretches: Iterable[tuple[Stretch, Listed | None]],
        limit: int,
        conditions: Sequence[ColumnElement[bool]] = (),
        **values: Any,
    ) -> list[MeetingLine]:
        """Return up to *limit* lines, a stretch after the other, of queries with those *values*."""
        found: list[MeetingLine] = []
        for stretch, after in stretches:
            left = limit - len(found)
            if left > 0 and conditions:
                rows = self._work.rows(listed(stretch, left, after, conditions))
            elif left > 0:
                query = _whole(stretch, goes_on=after is not None)
                rows = self._work.rows(query, **values, **values_of(left, after))
            else:
                break
            found += lines_of(MeetingLine, len(SHOWN), rows)
        return found


@cache
def _whole(stretch: Stretch, *, goes_on: bool) -> Select[*tuple[Any, ...]]:
    """Return the query for lines of a whole stretch. It is kept: building it takes as long as the answer."""
    return listed(stretch, LIMIT, stretch.by.mark() if goes_on else None)


def listed(
    stretch: Stretch,
    limit: Limit,
    after: Listed | None = None,
    conditions: Iterable[ColumnElement[bool]] = (),
) -> Select[*tuple[Any, ...]]:
    """Return the query for lines of *stretch*: what is shown is looked up only for those that are."""
    by = stretch.by
    keys = select(ROW.id).outerjoin(SeriesRow, SeriesRow.uid == ROW.series)
    page = by.page(keys.where(*stretch.within, *conditions), after, limit)
    return by.sorted(_shown(*by.columns).where(ROW.id.in_(page)))


def years() -> Select[*tuple[Any, ...]]:
    """Return the query for the years in which meetings begin: from each to the one before, by the index."""
    latest = func.substr(func.max(ROW.sort_day), 1, 4)
    known = select(latest.label("year")).cte("years", recursive=True)
    before = select(latest).where(ROW.sort_day < known.c.year).scalar_subquery()
    known = known.union_all(select(before).where(known.c.year != ""))
    return select(known.c.year).where(known.c.year != "")


def _shown(*more: ColumnElement[Any]) -> Select[*tuple[Any, ...]]:
    return (
        select(*SHOWN, *more)
        .select_from(ROW)
        .outerjoin(SeriesRow, SeriesRow.uid == ROW.series)
        .outerjoin(OrganisationRow, OrganisationRow.uid == ROW.host)
        .outerjoin(RecordRow, RecordRow.id == FIRST_RECORD)
    )


def _filters(
    work: Work,
    *,
    text: str = "",
    status: str | None = None,
    year: int | None = None,
    mode: str | None = None,
    series: UUID | None = None,
    country: str | None = None,
) -> list[ColumnElement[bool]]:
    equal = ((ROW.status, status), (ROW.mode, mode), (ROW.series, series), (ROW.country, country))
    found: list[ColumnElement[bool]] = [column == value for column, value in equal if value]
    if text.strip():
        found.append(or_(holding(work, ROW.uid, text), holding(work, ROW.series, text)))
    if year:
        found.append(and_(ROW.sort_day >= f"{year:04}", ROW.sort_day <= f"{year:04}-99"))
    return found
