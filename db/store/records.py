"""Records, who signs them and when they were printed."""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, case, func, or_, select

from db.records.lines import RecordLine, last_changed
from db.records.printing import PrintNote
from db.records.record import Record, RecordStatus
from db.records.signatory import Signatory
from db.store.cleaning import cleaned
from db.store.meetings import SIGNATORIES, SIGNED
from db.store.pages import Limit, Listed, Order, both_ways, lines_of
from db.store.search import holding
from db.store.shelf import Shelf
from db.store.work import Work
from db.store.writing import add
from db.tables import MeetingRow, PrintRow, RecordRow

ROW = RecordRow
TITLE = case((MeetingRow.short_title != "", MeetingRow.short_title), else_=MeetingRow.title)
ORDERS = both_ways(
    changed_at=(ROW.changed_at, ROW.id),
    title=(ROW.sort_title, ROW.id),
    status=(ROW.status, ROW.changed_at, ROW.id),
    family=(ROW.family, ROW.changed_at, ROW.id),
    language=(ROW.language, ROW.changed_at, ROW.id),
    reference=(ROW.reference, ROW.id),
    meeting_title=(MeetingRow.sort_title, ROW.id),
    first_day=(MeetingRow.sort_day, ROW.id),
)
"""What lists can be sorted by; `first_day` is that of the meeting."""
OPEN = (RecordStatus.DRAFT, RecordStatus.CIRCULATED, RecordStatus.ADOPTED)
SHOWN: tuple[Any, ...] = (
    ROW.uid,
    ROW.meeting,
    TITLE,
    ROW.family,
    ROW.title,
    ROW.language,
    ROW.status,
    ROW.draft,
    ROW.reference,
    ROW.changed_at,
    SIGNED,
    SIGNATORIES,
)


class Records(Shelf[Record]):
    """The records of meetings."""

    record = Record

    def of(self, meeting: UUID) -> list[Record]:
        """Return the records of *meeting*, the first made first."""
        return self._with("meeting", meeting)

    def lines(
        self, order: str = "-changed_at", after: RecordLine | None = None, limit: int = 100, **filters: Any
    ) -> list[RecordLine]:
        """Return up to *limit* lines that come after *after*, sorted by one of `ORDERS`.

        *filters*: `text`, `status`, `family`, `language`, `year` (of the meeting), `meeting` (its uid).
        """
        query = listed(ORDERS[order], limit, after, _filters(self._work, **filters))
        return lines_of(RecordLine, len(SHOWN), self._work.rows(query))

    def open(self, limit: int = 8) -> list[RecordLine]:
        """Return the records that are still to be worked on, last changed first."""
        each = [line for status in OPEN for line in self.lines(limit=limit, status=status)]
        return last_changed(each, limit)

    def count(self, **filters: Any) -> int:
        """Return how many lines there are in all with these filters."""
        query = select(func.count(ROW.id)).join(MeetingRow, MeetingRow.uid == ROW.meeting)
        return self._work.session.scalar(query.where(*_filters(self._work, **filters))) or 0


def listed(
    by: Order, limit: Limit, after: Listed | None = None, conditions: Iterable[ColumnElement[bool]] = ()
) -> Select[*tuple[Any, ...]]:
    """Return the query for lines of records: what is shown is looked up only for those that are."""
    keys = select(ROW.id).join(MeetingRow, MeetingRow.uid == ROW.meeting)
    page = by.page(keys.where(*conditions), after, limit)
    query = select(*SHOWN, *by.columns).join(MeetingRow, MeetingRow.uid == ROW.meeting)
    return by.sorted(query.where(ROW.id.in_(page)))


def _filters(
    work: Work,
    *,
    text: str = "",
    status: str | tuple[str, ...] | None = None,
    family: str | None = None,
    language: str | None = None,
    year: int | None = None,
    meeting: UUID | None = None,
) -> list[ColumnElement[bool]]:
    equal = ((ROW.family, family), (ROW.language, language), (ROW.meeting, meeting))
    found: list[ColumnElement[bool]] = [column == value for column, value in equal if value]
    if status:
        found.append(ROW.status.in_((status,) if isinstance(status, str) else status))
    if text.strip():
        found.append(or_(holding(work, ROW.uid, text), holding(work, ROW.meeting, text)))
    if year:
        found.append(and_(MeetingRow.sort_day >= f"{year:04}", MeetingRow.sort_day <= f"{year:04}-99"))
    return found


class Signatories(Shelf[Signatory]):
    """Those who sign records."""

    record = Signatory
    order = ("position", "id")

    def of(self, record: UUID) -> list[Signatory]:
        """Return who signs *record*, in order."""
        return self._with("record", record)

    def of_records(self, records: list[UUID]) -> list[Signatory]:
        """Return who signs any of *records*, in order."""
        return self._with("record", *records) if records else []


class Prints(Shelf[PrintNote]):
    """The notes of printings, which are written once."""

    record = PrintNote

    def of(self, record: UUID) -> list[PrintNote]:
        """Return the notes of one record, oldest first."""
        return self._with("record", record)

    def save_many(self, records: Sequence[PrintNote]) -> list[PrintNote]:
        """Keep the notes and return them as kept."""
        kept = [cleaned(one) for one in records]
        add(self._work, PrintRow, kept)
        self._work.changed.add(PrintNote)
        return kept
