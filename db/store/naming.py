"""What records are called, by their identifiers alone."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import select

from db.store.parting import in_portions
from db.store.work import Work
from db.tables import (
    AttachmentRow,
    AttendanceRow,
    BinRow,
    DelegationRow,
    MeetingRow,
    OrganisationRow,
    PersonRow,
    RecordRow,
    SeriesRow,
)

NAMES = (
    (BinRow.uid, BinRow.title),
    (OrganisationRow.uid, OrganisationRow.label),
    (PersonRow.uid, PersonRow.full_name),
    (MeetingRow.uid, MeetingRow.title),
    (SeriesRow.uid, SeriesRow.title),
    (RecordRow.uid, RecordRow.title),
    (DelegationRow.uid, DelegationRow.printed_name),
    (AttendanceRow.uid, AttendanceRow.printed_name),
    (AttachmentRow.uid, AttachmentRow.title),
)
"""Where names stand; what lies in the bin is known by its name too."""


def names_of(work: Work, uids: Iterable[UUID]) -> dict[UUID, str]:
    """Return what the records of those identifiers are called; those that are nowhere are left out."""
    found: dict[UUID, str] = {}
    for some in in_portions(set(uids)):
        for uid, name in NAMES:
            found |= dict(work.rows(select(uid, name).where(uid.in_(some))))
    return found
