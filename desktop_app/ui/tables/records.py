"""The list of records."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from db.records.standing import Family, RecordStatus
from db.records.words import T
from desktop_app.ui.language.figures import moment
from desktop_app.ui.language.states import record_state
from desktop_app.ui.language.translate import tr
from desktop_app.ui.tables.columns import Cell, Column, Fetch
from desktop_app.ui.tables.filters import Choice
from desktop_app.ui.tables.list_page import ListPage
from desktop_app.ui.tables.listing import FilterPlan, Listing, Words
from desktop_app.usecases.record.records import list_records, remove_record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from db.records.lines import RecordLine
    from desktop_app.ui.desk import Desk
    from desktop_app.usecases.file.opening import Store

WORDS = Words(
    title=T("tables", "Records"),
    find=T("tables", "Find a record"),
    new=T("tables", "New record"),
    one=T("tables", "{count} record"),
    many=T("tables", "{count} records"),
    empty=T("tables", "Records of your meetings will be here"),
    first=T(
        "tables", "A record is written on the page of its meeting: open the meeting, then “Write the record”."
    ),
    unfound=T("tables", "No record is like that"),
)


def _status(line: RecordLine) -> Cell:
    sign, words = record_state(line.status, line.signed, line.signatories)
    if line.status is RecordStatus.DRAFT and line.draft > 1:
        words = tr("tables", T("tables", "Draft {number}"), {"number": str(line.draft)})
    return Cell(words, sign=sign)


COLUMNS: tuple[Column[RecordLine], ...] = (
    Column("title", T("tables", "Record"), 0, lambda line: Cell(line.title, line.reference)),
    Column("family", T("tables", "Family"), 150, lambda line: Cell(tr("record", line.family.label))),
    Column("meeting_title", T("tables", "Meeting"), 240, lambda line: Cell(line.meeting_title)),
    Column("status", T("tables", "Status"), 150, _status),
    Column(
        "changed_at",
        T("tables", "Changed"),
        124,
        lambda line: Cell(moment(line.changed_at, date.today()), quiet=True),  # noqa: DTZ011 - the day at this desk
        last_first=True,
    ),
)


def _statuses() -> tuple[Choice, ...]:
    return tuple(Choice(one, tr("record", one.label)) for one in RecordStatus)


def _families() -> tuple[Choice, ...]:
    return tuple(Choice(one, tr("record", one.label)) for one in Family)


def _fetch(store: Store, asked: Mapping[str, Any]) -> Fetch:
    return lambda order, after, limit: list_records(store, order=order, after=after, limit=limit, **asked)


LISTING: Listing[RecordLine] = Listing(
    place="records",
    opens="record",
    words=WORDS,
    columns=COLUMNS,
    order="-changed_at",
    fetch=_fetch,
    counted="records",
    kinds=frozenset({"Meeting", "Record", "Signatory"}),
    filters=(
        FilterPlan("status", T("tables", "Any status"), _statuses),
        FilterPlan("family", T("tables", "Any family"), _families),
    ),
    remove=remove_record,
    starts=False,
)


class RecordsPage(ListPage["RecordLine"]):
    """The list of records of all meetings."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, LISTING)
