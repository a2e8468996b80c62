"""Meetings: filing, finding, and everything that belongs to one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.records.problems import Problem, Refused
from db.records.words import T

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from db.records.dossier import Dossier
    from db.records.language import Language
    from db.records.lines import Home, MeetingLine
    from db.records.meeting import Meeting, MeetingStatus, Mode
    from db.records.record import Family
    from db.store.store import Store
    from desktop_app.usecases.keeping.undo import Undo

ADOPTED_STAYS = T("problems", "A record of this meeting was adopted. What was adopted stays.")


def get_meeting(store: Store, uid: UUID) -> Meeting:
    """Return the meeting; raise NotFound if there is none."""
    with store.reading() as unit:
        return unit.meetings.get(uid)


def read_dossier(store: Store, uid: UUID) -> Dossier:
    """Return the meeting with everything that belongs to it; raise NotFound if there is none."""
    with store.reading() as unit:
        return unit.dossier(uid)


def file_meeting(store: Store, meeting: Meeting) -> Meeting:
    """Check and save *meeting*; return it as saved. Raise Refused or ChangedMeanwhile."""
    if problems := meeting.problems():
        raise Refused(problems)
    with store.unit() as unit:
        saved = unit.meetings.save(meeting)
        unit.commit()
    return saved


def remove_meeting(store: Store, uid: UUID) -> Undo:
    """Remove a meeting with everything that belongs to it.

    Raise Refused if one of its records has been adopted: what was adopted stays.
    """
    from desktop_app.usecases.keeping.undo import Undo, removal

    with store.unit() as unit:
        meeting = unit.meetings.get(uid)
        if any(one.status.is_frozen for one in unit.records.of(uid)):
            raise Refused([Problem("", ADOPTED_STAYS)])
        step = removal(unit, meeting)
        unit.commit()
    return Undo(T("undo", "“{name}” removed"), {"name": meeting.label()}, (step,))


def list_meetings(
    store: Store,
    *,
    order: str = "-first_day",
    after: MeetingLine | None = None,
    limit: int = 200,
    text: str = "",
    status: MeetingStatus | None = None,
    year: int | None = None,
    mode: Mode | None = None,
    series: UUID | None = None,
) -> list[MeetingLine]:
    """Return the next *limit* lines of the list that follow the line *after*.

    *order* is a column's name, with "-" before it for the other way round.
    """
    filters = {"text": text, "status": status, "year": year, "mode": mode, "series": series}
    if after is None and not any(filters.values()):
        with store.glancing() as glance:
            return glance.meetings(order, limit)
    with store.reading() as unit:
        return unit.meetings.lines(order, after, limit, **filters)


def meeting_years(store: Store) -> list[int]:
    """Return the years in which meetings begin, latest first."""
    with store.glancing() as glance:
        return glance.years()


def home(store: Store, today: date) -> Home:
    """Return what is coming, what is open and which records were touched last, as of *today*."""
    with store.glancing() as glance:
        return glance.home(today)


def propose_title(dossier: Dossier, family: Family, language: Language) -> str:
    """Return what such a record is usually called, in its language."""
    from desktop_app.usecases.meeting import preface

    return preface.propose_title(dossier, family, language)


def propose_preface(dossier: Dossier, family: Family, language: Language) -> str:
    """Return the lines above the title of a record as the meeting's data suggest them, one a line."""
    from desktop_app.usecases.meeting import preface

    return preface.propose_preface(dossier, family, language)
