"""The list of meetings."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from db.records.standing import MeetingStatus, Mode
from db.records.words import T
from desktop_app.ui.language.figures import days, ordinal, place
from desktop_app.ui.language.states import meeting_state, record_state
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.signs import Sign
from desktop_app.ui.tables.columns import DATES, Cell, Column, Fetch, Grouping
from desktop_app.ui.tables.filters import Choice
from desktop_app.ui.tables.list_page import ListPage
from desktop_app.ui.tables.listing import FilterPlan, Listing, Words
from desktop_app.usecases.meeting.meetings import list_meetings, meeting_years, remove_meeting

if TYPE_CHECKING:
    from collections.abc import Mapping

    from db.records.lines import MeetingLine
    from desktop_app.ui.desk import Desk, Place
    from desktop_app.usecases.file.opening import Store

WORDS = Words(
    title=T("tables", "Meetings"),
    find=T("tables", "Find a meeting"),
    new=T("tables", "New meeting"),
    one=T("tables", "{count} meeting"),
    many=T("tables", "{count} meetings"),
    empty=T("tables", "Your meetings will be here"),
    first=T(
        "tables",
        "Start with the meeting you are preparing. The people and Societies you name are remembered, "
        "so you type them once.",
    ),
    unfound=T("tables", "No meeting is like that"),
)


def _place(line: MeetingLine) -> Cell:
    where = place(line.city, line.country)
    mode = "" if line.mode is Mode.IN_PERSON else tr("meeting", line.mode.label).lower()
    return Cell(where, mode) if where else Cell(mode.capitalize(), quiet=True)


def _record(line: MeetingLine) -> Cell:
    if line.record_status is not None:
        sign, words = record_state(line.record_status, line.signed, line.signatories)
        return Cell(words, sign=sign)
    if line.status is MeetingStatus.HELD:
        return Cell(tr("tables", T("tables", "No record")), sign=Sign.OPEN)
    sign, words = meeting_state(line.status)
    return Cell(words, sign=sign)


def _year(line: MeetingLine) -> str:
    return str(line.first_day.year) if line.first_day else tr("tables", T("tables", "No date yet"))


def _series(line: MeetingLine) -> str:
    return line.series_title or tr("tables", T("tables", "Single meetings"))


COLUMNS: tuple[Column[MeetingLine], ...] = (
    Column("ordinal", "", 54, lambda line: Cell(ordinal(line.ordinal), quiet=True), last_first=True),
    Column("title", T("tables", "Meeting"), 0, lambda line: Cell(line.title)),
    Column(
        "first_day",
        T("tables", "Dates"),
        DATES,
        lambda line: Cell(days(line.first_day, line.last_day, line.date_text)),
        last_first=True,
    ),
    Column("city", T("tables", "Place"), 156, _place),
    Column("record", T("tables", "Record"), 140, _record, sorts=False),
    Column(
        "delegates",
        T("tables", "Delegates"),
        92,
        lambda line: Cell(str(line.delegates) if line.delegates else ""),
        at_end=True,
        sorts=False,
    ),
)


def _statuses() -> tuple[Choice, ...]:
    return tuple(Choice(one, tr("meeting", one.label)) for one in MeetingStatus)


def _modes() -> tuple[Choice, ...]:
    return tuple(Choice(one, tr("meeting", one.label)) for one in Mode)


def _fetch(store: Store, asked: Mapping[str, Any]) -> Fetch:
    return lambda order, after, limit: list_meetings(store, order=order, after=after, limit=limit, **asked)


IN_SERIES = T("tables", "{lines} in {groups} groups")
LISTING: Listing[MeetingLine] = Listing(
    place="meetings",
    opens="meeting",
    words=WORDS,
    columns=COLUMNS,
    order="-first_day",
    fetch=_fetch,
    counted="meetings",
    kinds=frozenset({"Meeting", "Record", "Series", "Attendance", "Signatory", "Organisation"}),
    filters=(
        FilterPlan("status", T("tables", "Any status"), _statuses),
        FilterPlan("year", T("tables", "Any year"), tuple),
        FilterPlan("mode", T("tables", "Any mode"), _modes),
    ),
    groupings=(
        Grouping(
            "series",
            T("tables", "Series"),
            "series_title",
            _series,
            T("tables", "{lines} in {groups} groups"),
        ),
        Grouping("year", T("tables", "Year"), "-first_day", _year, T("tables", "{lines} in {groups} years")),
    ),
    remove=remove_meeting,
)


class MeetingsPage(ListPage["MeetingLine"]):
    """The list of meetings, by series, by year or plain."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, LISTING)
        desk.changed.connect(self._read_years)

    def show_place(self, place: Place) -> None:
        """Read the list, and which years there are."""
        is_first = not self._asked
        super().show_place(place)
        if is_first:
            self._read_years(frozenset())

    def _read_years(self, _changed: frozenset[type]) -> None:
        self.desk.tasks.read(partial(meeting_years, self.desk.store), self._offer_years)

    def _offer_years(self, years: list[int]) -> None:
        year = next(one for one in self.bar.filters if one.name == "year")
        year.offer([Choice(one, str(one)) for one in years])
