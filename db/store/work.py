"""The work of one transaction that all repositories share."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import Select, TextClause
from sqlalchemy.orm import Session

from db.dialects.dialect import Dialect
from db.dialects.engines import dialect_of
from db.records.agenda import Agenda
from db.records.attachment import Attachment
from db.records.attendance import Attendance, Delegation
from db.records.letter import Letter
from db.records.meeting import Meeting
from db.records.office import Office
from db.records.organisation import Organisation
from db.records.person import Person
from db.records.printing import PrintNote
from db.records.record import Record
from db.records.series import Series
from db.records.signatory import Signatory
from db.records.signed_sheet import SignedSheet
from db.store.chain import Chain
from db.tables import (
    AgendaRow,
    AttachmentRow,
    AttendanceRow,
    DelegationRow,
    LetterRow,
    MeetingRow,
    OfficeRow,
    OrganisationRow,
    PersonRow,
    PrintRow,
    RecordRow,
    Row,
    SeriesRow,
    SignatoryRow,
    SignedSheetRow,
)

ROWS: dict[type[Any], type[Row]] = {
    Organisation: OrganisationRow,
    Person: PersonRow,
    Series: SeriesRow,
    Meeting: MeetingRow,
    Agenda: AgendaRow,
    Delegation: DelegationRow,
    Attendance: AttendanceRow,
    Record: RecordRow,
    Signatory: SignatoryRow,
    Attachment: AttachmentRow,
    Letter: LetterRow,
    SignedSheet: SignedSheetRow,
    Office: OfficeRow,
    PrintNote: PrintRow,
}
"""Every record class and the rows that hold it."""
RECORDS: dict[str, type[Any]] = {row.__tablename__: record for record, row in ROWS.items()}


def record_behind(table: str) -> type[Any] | None:
    """Return the record class that rows of *table* hold, or are part of."""
    if table in RECORDS:
        return RECORDS[table]
    owner = Row.metadata.tables[table].c.get("owner")
    if owner is None:
        return None
    return record_behind(next(iter(owner.foreign_keys)).column.table.name)


@dataclass(slots=True)
class Work:
    """A session of the engine, and the record classes that were changed in it."""

    session: Session
    chain: Chain | None = None
    desk: str = ""
    """Whose drafts are kept, where several type at once."""
    changed: set[type[Any]] = field(default_factory=set)
    told_anew: set[UUID] = field(default_factory=set)
    """Meetings that say something else than the search knows, in themselves, in their agendas or lists."""

    def rows(self, query: Select[*tuple[Any, ...]] | TextClause, **values: Any) -> Sequence[Any]:
        """Return the rows that answer *query* with those *values*; it asks for columns, not for objects."""
        return self.session.connection().execute(query, values).all()

    @property
    def dialect(self) -> Dialect:
        """The engine that is spoken to."""
        return dialect_of(self.session.connection())

    @property
    def by(self) -> str:
        """Who changes something here."""
        return self.chain.by if self.chain else ""

    @property
    def next_change(self) -> int:
        """The number of the change that this will be in the history."""
        return self.chain.next if self.chain else 0

    def touched(self, table: str) -> None:
        """Note that rows of *table* were changed."""
        if record := record_behind(table):
            self.changed.add(record)
