"""A meeting with all that belongs to it, in a number of queries that does not grow with it."""

from collections.abc import Iterable
from uuid import UUID

from db.records.attendance import Attendance, Delegation
from db.records.dossier import Dossier
from db.records.meeting import Meeting
from db.records.office import Office
from db.records.series import Series
from db.records.signatory import Signatory
from db.store.agendas import Agendas
from db.store.attendance import Attendances, Delegations
from db.store.files import Attachments
from db.store.meetings import Meetings
from db.store.office import Offices
from db.store.organisations import Organisations
from db.store.papers import Letters, SignedSheets
from db.store.people import People
from db.store.records import Records, Signatories
from db.store.series import AllSeries
from db.store.work import Work


class Dossiers:
    """Meetings with all that belongs to them."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def read(self, uid: UUID) -> Dossier:
        """Return the meeting *uid* with all that belongs to it; raise NotFound if there is none."""
        work = self._work
        meetings = Meetings(work)
        meeting = meetings.get(uid)
        series = AllSeries(work).find(meeting.series) if meeting.series else None
        delegations = tuple(Delegations(work).of(uid))
        attendance = tuple(Attendances(work).of(uid))
        records = tuple(Records(work).of(uid))
        signatories = tuple(Signatories(work).of_records([one.uid for one in records]))
        office = Offices(work).get()
        organisations = Organisations(work).get_many(_organisations(meeting, series, delegations, office))
        return Dossier(
            meeting=meeting,
            agenda=Agendas(work).get(uid),
            delegations=delegations,
            attendance=attendance,
            records=records,
            signatories=signatories,
            attachments=tuple(Attachments(work).of(uid)),
            letters=tuple(Letters(work).of(uid)),
            signed_sheets=tuple(SignedSheets(work).of(uid)),
            series=series,
            organisations=tuple(organisations),
            people=tuple(People(work).get_many(_people(meeting, attendance, signatories))),
            office=office,
            next_meeting=meetings.after(meeting),
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
