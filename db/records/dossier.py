"""One meeting with all that belongs to it: what is printed from, and what travels as one file."""

from dataclasses import dataclass
from uuid import UUID

from db.records.agenda import Agenda
from db.records.attachment import Attachment
from db.records.attendance import Attendance, Delegation
from db.records.letter import Letter
from db.records.meeting import Meeting
from db.records.office import Office
from db.records.organisation import Organisation
from db.records.person import Person
from db.records.record import Record
from db.records.series import Series
from db.records.signatory import Signatory
from db.records.signed_sheet import SignedSheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """A meeting and everything that its papers need, each list in its printed order.

    `next_meeting` is the one that follows it in its series, if that is known.
    """

    meeting: Meeting
    agenda: Agenda
    delegations: tuple[Delegation, ...] = ()
    attendance: tuple[Attendance, ...] = ()
    records: tuple[Record, ...] = ()
    signatories: tuple[Signatory, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    letters: tuple[Letter, ...] = ()
    signed_sheets: tuple[SignedSheet, ...] = ()
    series: Series | None = None
    organisations: tuple[Organisation, ...] = ()
    people: tuple[Person, ...] = ()
    office: Office | None = None
    next_meeting: Meeting | None = None

    def record(self, uid: UUID) -> Record:
        """Return the record of that identifier; raise LookupError if it belongs to another meeting."""
        return next_of(self.records, uid)

    def organisation(self, uid: UUID | None) -> Organisation | None:
        """Return the organisation of that identifier, if it is there."""
        return next((one for one in self.organisations if one.uid == uid), None)

    def adopted(self) -> Record | None:
        """Return the first record that was adopted, if one was."""
        return next((one for one in self.records if one.status.is_frozen), None)

    def signatories_of(self, record: UUID) -> tuple[Signatory, ...]:
        """Return who signs that record, in order."""
        return tuple(
            sorted((one for one in self.signatories if one.record == record), key=lambda one: one.position)
        )


def next_of(records: tuple[Record, ...], uid: UUID) -> Record:
    """Return the record with *uid*; raise LookupError if there is none."""
    for one in records:
        if one.uid == uid:
            return one
    raise LookupError(uid)
