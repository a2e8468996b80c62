"""A meeting with all that belongs to it, in a number of queries that does not grow with it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING
from uuid import UUID

from db.records.attendance import Attendance, Delegation
from db.records.dossier import Dossier
from db.records.meeting import Meeting
from db.records.office import Office
from db.records.series import Series
from db.records.signatory import Signatory

if TYPE_CHECKING:
    from db.store.unit import Unit


def read_dossier(unit: "Unit", uid: UUID) -> Dossier:
    """Return the meeting *uid* with all that belongs to it; raise NotFound if there is none."""
    meeting = unit.meetings.get(uid)
    series = unit.series.find(meeting.series) if meeting.series else None
    delegations = tuple(unit.delegations.of(uid))
    attendance = tuple(unit.attendance.of(uid))
    records = tuple(unit.records.of(uid))
    signatories = tuple(unit.signatories.of_records([one.uid for one in records]))
    office = unit.office.get()
    return Dossier(
        meeting=meeting,
        agenda=unit.agendas.get(uid),
        delegations=delegations,
        attendance=attendance,
        records=records,
        signatories=signatories,
        attachments=tuple(unit.attachments.of(uid)),
        series=series,
        organisations=tuple(
            unit.organisations.get_many(_organisations(meeting, series, delegations, office))
        ),
        people=tuple(unit.people.get_many(_people(meeting, attendance, signatories))),
        office=office,
    )


def _organisations(
    meeting: Meeting, series: Series | None, delegations: Iterable[Delegation], office: Office
) -> set[UUID]:
    members = (series.organisation, *series.members, *_chairs(series)) if series else ()
    named = (meeting.host, office.organisation, *members)
    roles = (one.organisation for one in meeting.roles)
    return {uid for uid in (*named, *roles, *(one.organisation for one in delegations)) if uid}


def _chairs(series: Series) -> Iterable[UUID]:
    return (turn.organisation for turn in series.rota)


def _people(
    meeting: Meeting, attendance: Iterable[Attendance], signatories: Iterable[Signatory]
) -> set[UUID]:
    people = (one.person for part in (meeting.roles, attendance, signatories) for one in part)
    return {uid for uid in people if uid}
