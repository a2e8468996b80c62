"""What one JSON file holds: lists of records, and the bytes of attachments by their SHA-256."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from db.records.agenda import Agenda
from db.records.attachment import Attachment
from db.records.attendance import Attendance, Delegation
from db.records.letter import Letter
from db.records.meeting import Meeting
from db.records.organisation import Organisation
from db.records.person import Person
from db.records.printing import PrintNote
from db.records.record import Record
from db.records.series import Series
from db.records.signatory import Signatory
from db.records.signed_sheet import SignedSheet

if TYPE_CHECKING:
    from collections.abc import Iterator
    from uuid import UUID

    from db.records.dossier import Dossier
    from db.records.office import Office

KINDS: dict[str, type] = {
    "organisations": Organisation,
    "people": Person,
    "series": Series,
    "meetings": Meeting,
    "agendas": Agenda,
    "delegations": Delegation,
    "attendance": Attendance,
    "records": Record,
    "signatories": Signatory,
    "attachments": Attachment,
    "letters": Letter,
    "signed_sheets": SignedSheet,
    "prints": PrintNote,
}
"""The lists of a file by name, those that others refer to first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """Records by kind, each list in its lasting order. `is_whole` if it is all that a file holds."""

    is_whole: bool = False
    office: Office | None = None
    organisations: tuple[Organisation, ...] = ()
    people: tuple[Person, ...] = ()
    series: tuple[Series, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    agendas: tuple[Agenda, ...] = ()
    delegations: tuple[Delegation, ...] = ()
    attendance: tuple[Attendance, ...] = ()
    records: tuple[Record, ...] = ()
    signatories: tuple[Signatory, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    letters: tuple[Letter, ...] = ()
    signed_sheets: tuple[SignedSheet, ...] = ()
    prints: tuple[PrintNote, ...] = ()

    def lists(self) -> Iterator[tuple[str, tuple[Any, ...]]]:
        """Yield each list with its name, those that others refer to first."""
        for name in KINDS:
            yield name, getattr(self, name)

    def in_order(self) -> Content:
        """Return the same content, each list in the order in which it is written: see `order_of`."""
        lists = {name: tuple(sorted(records, key=order_of)) for name, records in self.lists()}
        return Content(is_whole=self.is_whole, office=self.office, **lists)


def order_of(record: Any) -> tuple[Any, ...]:
    """Return what records are sorted by in a file: what they belong to, their place there, their uid."""
    if isinstance(record, Agenda):
        return (record.meeting.int,)
    owner: UUID | None = getattr(record, "meeting", None) or getattr(record, "record", None)
    return (owner.int if owner else 0, getattr(record, "position", 0), record.uid.int)


def content_of(dossier: Dossier) -> Content:
    """Return one meeting with all that belongs to it; the office's settings stay where they are."""
    parts = {one.name for one in fields(Content)} & {one.name for one in fields(dossier)}
    lists = {name: getattr(dossier, name) for name in parts - {"series", "office"}}
    return Content(
        series=(dossier.series,) if dossier.series else (),
        meetings=(dossier.meeting,),
        agendas=(dossier.agenda,) if dossier.agenda.items else (),
        **lists,
    ).in_order()
