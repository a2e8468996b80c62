"""Who came: to the whole meeting, on one day, for one entry of the agenda; and whether that is enough."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from db.records.agenda import AgendaKind
from db.records.attendance import Attendance, AttendanceState, Category, Visit
from db.records.problems import Problem, Refused
from db.records.quorum import Quorum, QuorumRule
from db.records.words import T
from desktop_app.usecases.keeping.undo import Step, Undo
from desktop_app.usecases.meeting.participants import MARKED_MANY, MARKED_ONE, mark

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator
    from datetime import date, time
    from uuid import UUID

    from db.records.dossier import Dossier
    from db.store.store import Store
    from db.store.unit import Unit

MOST_DAYS = 31
PRESENT = AttendanceState.PRESENT
_MEMBERS = frozenset(
    {Category.HOST, Category.MEMBER_SOCIETY, Category.LEAD_COUNTRY, Category.PARTICIPATING_COUNTRY}
)
REPLACED_BY_ITSELF = T("problems", "Nobody can be replaced by himself or herself.")
NOT_HERE = T("problems", "The one who replaces must be on the list of the same meeting.")
LEFT_ONE, LEFT_MANY = T("undo", "{name} left"), T("undo", "{count} people left")
REPLACED = T("undo", "{name} replaced by {other}")


@dataclass(frozen=True, slots=True)
class Sitting:
    """What is marked: one day, one entry of the agenda, or, without either, the whole meeting."""

    day: date | None = None
    item: UUID | None = None

    @property
    def is_whole(self) -> bool:
        """Return whether it is the whole meeting."""
        return self.day is None and self.item is None


WHOLE = Sitting()


def sittings_of(dossier: Dossier) -> Iterator[Sitting]:
    """Yield the whole meeting, its days where there are several, and the entries of its agenda but breaks."""
    yield WHOLE
    meeting = dossier.meeting
    if meeting.first_day and 1 < meeting.days <= MOST_DAYS:
        yield from (Sitting(meeting.first_day + timedelta(days=day)) for day in range(meeting.days))
    for entry in dossier.agenda.walk():
        if entry.kind is not AgendaKind.BREAK:
            yield Sitting(item=entry.uid)


def at_sitting(dossier: Dossier, sitting: Sitting) -> Dossier:
    """Return *dossier* with everybody in the state of that sitting."""
    if sitting.is_whole:
        return dossier
    states = (replace(one, state=one.state_on(sitting.day, sitting.item)) for one in dossier.attendance)
    return replace(dossier, attendance=tuple(states))


def day_of(dossier: Dossier, sitting: Sitting) -> date | None:
    """Return the day of a sitting, if that is known."""
    entry = next((one for one in dossier.agenda.walk() if one.uid == sitting.item), None)
    meeting = dossier.meeting
    return sitting.day or (entry.day if entry else None) or (meeting.first_day if meeting.days == 1 else None)


def mark_at(
    store: Store,
    uids: Collection[UUID],
    state: AttendanceState,
    sitting: Sitting = WHOLE,
    at: time | None = None,
) -> Undo:
    """Mark the lines as *state* at that sitting; *at* is when they came, if that is known.

    Who is present at a sitting was at the meeting, and is marked so there too.
    """
    if sitting.is_whole:
        return mark(store, uids, state)
    with store.unit() as unit:
        steps = _changed(unit, uids, lambda one: _visiting(one, state, sitting, at))
        unit.commit()
    return Undo(*_counted(steps, MARKED_ONE[state], MARKED_MANY[state]), steps)


def mark_left(store: Store, uids: Collection[UUID], sitting: Sitting, at: time) -> Undo:
    """Note that the lines left a sitting at that time: who was not marked there came. Raise Refused."""
    with store.unit() as unit:
        steps = _changed(unit, uids, lambda one: _leaving(one, sitting, at))
        unit.commit()
    return Undo(*_counted(steps, LEFT_ONE, LEFT_MANY), steps)


def set_visits(store: Store, uid: UUID, visits: tuple[Visit, ...]) -> Undo:
    """Give a line its days and entries with their times. Raise Refused."""
    with store.unit() as unit:
        steps = _changed(unit, [uid], lambda one: _summed_up(replace(one, visits=visits)))
        unit.commit()
    return Undo(*_counted(steps, T("undo", "{name} changed"), ""), steps)


def replace_by(store: Store, uid: UUID, other: UUID) -> Undo:
    """Mark that *other*, who is on the same list, comes in the place of *uid*. Raise Refused."""
    with store.unit() as unit:
        before, coming = unit.attendance.get(uid), unit.attendance.get(other)
        if uid == other or before.meeting != coming.meeting:
            raise Refused([Problem("replaced_by", REPLACED_BY_ITSELF if uid == other else NOT_HERE)])
        after = replace(before, state=AttendanceState.REPLACED, replaced_by=other)
        steps = [Step(before, unit.attendance.save(after))]
        if coming.state is AttendanceState.INVITED:
            confirmed = replace(coming, state=AttendanceState.CONFIRMED)
            steps.append(Step(coming, unit.attendance.save(confirmed)))
        unit.commit()
    return Undo(REPLACED, {"name": before.printed_name, "other": coming.printed_name}, tuple(steps))


def replace_by_new(store: Store, uid: UUID, name: str) -> Undo:
    """Put somebody called *name* on the list in the delegation of *uid*, in whose place he or she comes."""
    with store.unit() as unit:
        before = unit.attendance.get(uid)
        coming = Attendance(
            meeting=before.meeting,
            delegation=before.delegation,
            printed_name=name,
            role=before.role,
            state=AttendanceState.CONFIRMED,
            presence=before.presence,
            position=max((one.position for one in unit.attendance.of(before.meeting)), default=-1) + 1,
        )
        if problems := coming.problems():
            raise Refused(problems)
        saved = unit.attendance.save(coming)
        after = replace(before, state=AttendanceState.REPLACED, replaced_by=saved.uid)
        steps = (Step(None, saved), Step(before, unit.attendance.save(after)))
        unit.commit()
    return Undo(REPLACED, {"name": before.printed_name, "other": name}, steps)


def quorum_of(dossier: Dossier) -> Quorum | None:
    """Return how the meeting stands to its quorum, by its own rule, else its series'; None without one.

    Members are those of the series, else the host, member Societies, lead and participating countries on
    the list; one counts once somebody of it is present.
    """
    rule, number = _rule(dossier)
    if rule is QuorumRule.NONE:
        return None
    members = set(dossier.series.members) if dossier.series else set()
    listed = [one for one in dossier.delegations if one.category in _MEMBERS]
    bodies = {one.uid: one.organisation or one.uid for one in (dossier.delegations if members else listed)}
    there = {bodies.get(one.delegation) for one in dossier.attendance if one.state is PRESENT}
    members = members or set(bodies.values())
    needed = rule.needed(len(members), number)
    return Quorum(present=len(there & members), needed=needed, members=len(members))


def too_large(dossier: Dossier) -> tuple[tuple[UUID, str, int], ...]:
    """Return the delegations with more people than the meeting allows: which, their names, how many."""
    most = dossier.meeting.largest_delegation
    if not most:
        return ()
    heads: dict[UUID, int] = {}
    gone = {AttendanceState.EXCUSED, AttendanceState.ABSENT, AttendanceState.REPLACED}
    for one in dossier.attendance:
        if one.state not in gone:
            heads[one.delegation] = heads.get(one.delegation, 0) + one.head_count
    names = {one.uid: one.printed_name for one in dossier.delegations}
    return tuple((uid, names[uid], count) for uid, count in heads.items() if count > most)


def _rule(dossier: Dossier) -> tuple[QuorumRule, int | None]:
    meeting, series = dossier.meeting, dossier.series
    if meeting.quorum is not None:
        return meeting.quorum, meeting.quorum_number
    return (series.quorum, series.quorum_number) if series else (QuorumRule.NONE, None)


def _changed(
    unit: Unit, uids: Collection[UUID], change: Callable[[Attendance], Attendance]
) -> tuple[Step, ...]:
    before = unit.attendance.get_many(uids)
    pairs = [(one, change(one)) for one in before]
    pairs = [(was, now) for was, now in pairs if was != now]
    problems = [problem for _, now in pairs for problem in now.problems()]
    if problems:
        raise Refused(problems)
    saved = unit.attendance.save_many([now for _, now in pairs])
    return tuple(Step(was, now) for (was, _), now in zip(pairs, saved, strict=True))


def _visiting(one: Attendance, state: AttendanceState, sitting: Sitting, at: time | None) -> Attendance:
    before = one.visit(sitting.day, sitting.item) or Visit(day=sitting.day, item=sitting.item)
    if state is PRESENT:
        visit = replace(before, state=state, arrived=before.arrived or at, left=None)
    else:
        visit = replace(before, state=state, arrived=None, left=None)
    return _summed_up(_with_visit(one, visit))


def _leaving(one: Attendance, sitting: Sitting, at: time) -> Attendance:
    before = one.visit(sitting.day, sitting.item) or Visit(day=sitting.day, item=sitting.item)
    return _summed_up(_with_visit(one, replace(before, state=PRESENT, left=at)))


def _with_visit(one: Attendance, visit: Visit) -> Attendance:
    others = [each for each in one.visits if (each.day, each.item) != (visit.day, visit.item)]
    return replace(one, visits=(*others, visit))


def _summed_up(one: Attendance) -> Attendance:
    """Return *one* as present at the meeting if it was so at any sitting."""
    came = any(visit.state is PRESENT for visit in one.visits)
    return replace(one, state=PRESENT) if came else one


def _counted(steps: tuple[Step, ...], one: str, many: str) -> tuple[str, dict[str, str]]:
    lines = [step.after for step in steps if isinstance(step.after, Attendance)]
    if len(lines) == 1:
        return one, {"name": lines[0].printed_name or str(lines[0].head_count)}
    return many or one, {"count": str(sum(line.head_count for line in lines)), "name": ""}
