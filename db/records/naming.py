"""What people call a record."""

from db.records.attachment import Attachment
from db.records.attendance import Attendance, Delegation
from db.records.meeting import Meeting
from db.records.office import Office
from db.records.organisation import Organisation
from db.records.person import Person
from db.records.printing import PrintNote
from db.records.record import Record
from db.records.series import Series
from db.records.signatory import Signatory


def name_of(record: object) -> str:  # noqa: PLR0911 - one line a kind
    """Return what *record* is called; nothing if it has no name of its own, as an agenda has none."""
    match record:
        case Meeting():
            return record.label()
        case Person():
            return record.printed_name()
        case Organisation():
            return record.name()
        case Delegation() | Attendance() | Signatory():
            return record.printed_name
        case Series() | Record() | Attachment():
            return record.title
        case Office():
            return record.name
        case PrintNote():
            return record.form
        case _:
            return ""
