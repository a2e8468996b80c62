"""Who comes to a meeting: adding, changing, moving, marking and removing lines of the list.

Every change comes back as an Undo; `saved` holds the lines as they are stored now.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.records.attendance import Attendance, AttendanceState, Category, DelegationRole, Presence
from db.records.problems import Problem, Refused
from db.records.words import T
from db.store.copies.manifest import Reason
from desktop_app.usecases.keeping.backup import back_up
from desktop_app.usecases.keeping.undo import Step, Undo, removal
from desktop_app.usecases.meeting.delegations import delegation_for, drop_empty

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from uuid import UUID

    from db.records.attendance import Delegation
    from db.store.store import Store
    from db.store.unit import Unit

MARKED_ONE: dict[AttendanceState, str] = {
    AttendanceState.INVITED: T("undo", "{name} marked invited"),
    AttendanceState.CONFIRMED: T("undo", "{name} marked confirmed"),
    AttendanceState.PRESENT: T("undo", "{name} marked present"),
    AttendanceState.EXCUSED: T("undo", "{name} marked excused"),
    AttendanceState.ABSENT: T("undo", "{name} marked absent"),
    AttendanceState.REPLACED: T("undo", "{name} marked replaced"),
}
MARKED_MANY: dict[AttendanceState, str] = {
    AttendanceState.INVITED: T("undo", "{count} people marked invited"),
    AttendanceState.CONFIRMED: T("undo", "{count} people marked confirmed"),
    AttendanceState.PRESENT: T("undo", "{count} people marked present"),
    AttendanceState.EXCUSED: T("undo", "{count} people marked excused"),
    AttendanceState.ABSENT: T("undo", "{count} people marked absent"),
    AttendanceState.REPLACED: T("undo", "{count} people marked replaced"),
}

MANY = 20
"""People who go at once, from which on a copy of the file is made before."""


def add_participant(
    store: Store,
    *,
    meeting: UUID,
    organisation: UUID | None = None,
    printed_organisation: str = "",
    category: Category = Category.MEMBER_SOCIETY,
    person: UUID | None = None,
    printed_name: str = "",
    printed_post: str = "",
    role: DelegationRole = DelegationRole.DELEGATE,
    state: AttendanceState = AttendanceState.INVITED,
    presence: Presence = Presence.ROOM,
    head_count: int = 1,
    note: str = "",
    position: int | None = None,
) -> Undo:
    """Add a line at the end of the list, or at *position*; `saved[-1]` is the Attendance. Raise Refused.

    With a *person* of the register, empty printed name and post are filled from it as of the first day
    of the meeting, and without any organisation the one of that post is taken. A line without a printed
    name is a number of people (*head_count*). The delegation is found, or made, from organisation,
    category and printed name.
    """
    line = Attendance(
        meeting=meeting,
        delegation=meeting,
        person=person,
        printed_name=printed_name,
        printed_post=printed_post,
        role=role,
        state=state,
        presence=presence,
        head_count=head_count,
        note=note,
    )
    with store.unit() as unit:
        line, posted = _with_snapshot(unit, line)
        organisation = organisation or (posted if not printed_organisation else None)
        home, steps = delegation_for(unit, meeting, organisation, printed_organisation, category)
        last = max((one.position for one in unit.attendance.of(meeting)), default=-1)
        place = last + 1 if position is None else position
        saved = unit.attendance.save(_checked(replace(line, delegation=home.uid, position=place)))
        unit.commit()
    return Undo(*_named(saved, T("undo", "{name} added")), (*steps, Step(None, saved)))


def move_attendance(
    store: Store,
    uids: Collection[UUID],
    *,
    category: Category | None = None,
    organisation: UUID | None = None,
    printed_organisation: str | None = None,
) -> Undo:
    """Put the lines into another category, under another organisation, or both.

    What is None stays as it is; with *printed_organisation* alone the line leaves the register's
    organisation for one that is only named. Another name for the National Society they are of names its
    delegation anew. Delegations left without people go, unless they were entered for themselves.
    """
    moved: list[Step] = []
    with store.unit() as unit:
        for uid in uids:
            moved.extend(_moved(unit, uid, category, organisation, printed_organisation))
        lines = [step.before for step in moved if isinstance(step.before, Attendance)]
        left = {one.delegation for one in lines}
        meeting = lines[0].meeting if lines else None
        if meeting:
            moved.extend(drop_empty(unit, meeting, left))
        unit.commit()
    if not lines and moved:
        return Undo(T("undo", "“{name}” changed"), {"name": printed_organisation or ""}, tuple(moved))
    return Undo(*_counted(lines, T("undo", "{name} moved"), T("undo", "{count} people moved")), tuple(moved))


def mark(store: Store, uids: Collection[UUID], state: AttendanceState) -> Undo:
    """Mark the lines as *state*; lines that are so already are left alone."""
    with store.unit() as unit:
        before = [one for one in unit.attendance.get_many(uids) if one.state is not state]
        lines = unit.attendance.save_many([replace(one, state=state, replaced_by=None) for one in before])
        unit.commit()
    steps = tuple(Step(was, now) for was, now in zip(before, lines, strict=True))
    return Undo(*_counted(lines, MARKED_ONE[state], MARKED_MANY[state]), steps)


def arrange(store: Store, uids: Sequence[UUID]) -> Undo:
    """Put the lines into the order of *uids*; they share out the places that they have among them."""
    steps: list[Step] = []
    with store.unit() as unit:
        lines = [unit.attendance.get(uid) for uid in uids]
        for line, place in zip(lines, _places(lines), strict=True):
            if line.position != place:
                steps.append(Step(line, unit.attendance.save(replace(line, position=place))))
        unit.commit()
    return Undo(T("undo", "Order changed"), {}, tuple(steps))


def remove_attendance(store: Store, uids: Collection[UUID]) -> Undo:
    """Remove the lines, and delegations left without people unless they were entered for themselves.

    A copy of the file is made before many go at once.
    """
    if len(uids) >= MANY:
        back_up(store, Reason.DELETE)
    with store.unit() as unit:
        lines = [unit.attendance.get(uid) for uid in uids]
        steps = [removal(unit, line) for line in lines]
        for meeting in {line.meeting for line in lines}:
            steps.extend(drop_empty(unit, meeting, {line.delegation for line in lines}))
        unit.commit()
    return Undo(
        *_counted(lines, T("undo", "{name} removed"), T("undo", "{count} people removed")), tuple(steps)
    )


def _moved(
    unit: Unit,
    uid: UUID,
    category: Category | None,
    organisation: UUID | None,
    printed_organisation: str | None,
) -> tuple[Step, ...]:
    line = unit.attendance.get(uid)
    old = unit.delegations.get(line.delegation)
    stays = organisation is None and printed_organisation is None
    home, steps = delegation_for(
        unit,
        line.meeting,
        old.organisation if stays else organisation,
        old.printed_name if stays else printed_organisation or "",
        category or old.category,
    )
    if home.uid == old.uid:
        return _named_anew(unit, old, printed_organisation or old.printed_name)
    return (*steps, Step(line, unit.attendance.save(replace(line, delegation=home.uid))))


def _named_anew(unit: Unit, old: Delegation, name: str) -> tuple[Step, ...]:
    named = replace(old, printed_name=name)
    if named == old:
        return ()
    if problems := named.problems():
        raise Refused(problems)
    return (Step(old, unit.delegations.save(named)),)


def _with_snapshot(unit: Unit, line: Attendance) -> tuple[Attendance, UUID | None]:
    """Return *line* with what the register knows of its person, and the organisation of the post."""
    if line.person is None:
        return line, None
    person = unit.people.get(line.person)
    post = person.post_on(unit.meetings.get(line.meeting).first_day)
    name = line.printed_name or person.printed_name()
    title = line.printed_post or (post.title if post else "")
    return replace(line, printed_name=name, printed_post=title), post.organisation if post else None


def _places(lines: Sequence[Attendance]) -> list[int]:
    """Return the places of *lines* in rising order, pulled apart where two share one."""
    places: list[int] = []
    for place in sorted(line.position for line in lines):
        places.append(max(place, places[-1] + 1) if places else place)
    return places


def _checked(line: Attendance) -> Attendance:
    problems: list[Problem] = list(line.problems())
    if problems:
        raise Refused(problems)
    return line


def _named(line: Attendance, one: str) -> tuple[str, dict[str, str]]:
    return _counted([line], one, "")


def _counted(lines: Sequence[Attendance], one: str, many: str) -> tuple[str, dict[str, str]]:
    """Return the words for one line or for many, with their values."""
    if len(lines) == 1:
        line = lines[0]
        return one, {"name": line.printed_name or str(line.head_count)}
    return many, {"count": str(sum(line.head_count for line in lines))}
