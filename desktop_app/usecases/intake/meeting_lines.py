"""The lines that an imported list adds to the list of participants of a meeting."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from db.records.attendance import Attendance, AttendanceState, Category, Delegation, DelegationRole, Presence
from desktop_app.usecases.intake.proposals import Decision, Proposal, body_key
from desktop_app.usecases.keeping.undo import Step
from desktop_app.usecases.meeting.delegations import usual_category

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from db.store.unit import Unit

    Printed = Callable[[UUID], tuple[str, str]]
    """Says how the register prints a person: the name, and the post held on the first day."""
    from desktop_app.usecases.intake.rows import Incoming


class NewLines:
    """The lines of one meeting's list, with the delegations they belong to."""

    def __init__(self, unit: Unit, meeting: UUID, bodies: dict[tuple[str, bool], UUID]) -> None:
        self._unit = unit
        self._meeting = meeting
        self._bodies = bodies
        there = unit.delegations.of(meeting)
        self._homes = {(one.organisation, one.printed_name, one.category): one for one in there}
        self._fresh: list[Delegation] = []
        uids = set(bodies.values())
        self._organisations = {one.uid: one for one in unit.organisations.get_many(uids)}
        self._host = unit.meetings.get(meeting).host
        self._lines = {one.uid: one for one in unit.attendance.of(meeting)}
        self._place = max((one.position for one in self._lines.values()), default=-1)

    def of(
        self,
        rows: Sequence[Proposal],
        people: dict[UUID, UUID],
        category: Category | None,
        printed: Printed,
    ) -> tuple[list[Attendance], list[Attendance]]:
        """Return the lines to make and the lines to change."""
        made: list[Attendance] = []
        changed: list[Attendance] = []
        seen: set[UUID] = {one.person for one in self._lines.values() if one.person}
        for one in rows:
            person = people.get(one.uid)
            if one.decision is Decision.SKIP:
                continue
            if one.line in self._lines and one.line is not None:
                changed += _line_with(self._lines[one.line], one, person)
            elif person is None or person not in seen:
                made.append(self._line(one, person, category, printed))
                seen |= {person} if person else set()
        return made, changed

    def save_homes(self) -> list[Step]:
        """Make the delegations that are new."""
        return [Step(None, one) for one in self._unit.delegations.save_many(self._fresh)]

    def _line(
        self, one: Proposal, person: UUID | None, category: Category | None, printed: Printed
    ) -> Attendance:
        row = one.row
        self._place += 1
        name, post = printed(person) if person else ("", "")
        return Attendance(
            meeting=self._meeting,
            delegation=self._home(row, category).uid,
            person=person,
            printed_name=name or row.printed_name(),
            printed_post=row.post or post,
            role=row.role or DelegationRole.DELEGATE,
            state=row.state or AttendanceState.INVITED,
            presence=row.presence or Presence.ROOM,
            head_count=row.head_count,
            note=row.note if row.fits_a_line() else "",
            position=self._place,
        )

    def _home(self, row: Incoming, category: Category | None) -> Delegation:
        body = self._bodies.get(body_key(row))
        known = self._organisations.get(body) if body else None
        usual = usual_category(known, self._host) if known else Category.OTHER
        key = body, row.body(), row.category or category or usual
        for (organisation, name, into), home in self._homes.items():
            if into is key[2] and ((body and organisation == body) or (organisation, name) == key[:2]):
                return home
        made = Delegation(meeting=self._meeting, organisation=body, printed_name=row.body(), category=key[2])
        self._homes[key] = made
        self._fresh.append(made)
        return made


def _line_with(line: Attendance, one: Proposal, person: UUID | None) -> list[Attendance]:
    """Return *line* as it was decided, if that changes anything of it."""
    row = one.row
    values: dict[str, Any] = {
        name: getattr(row, name) for name in ("role", "state", "presence") if name in one.taken
    }
    if "printed_post" in one.taken:
        values["printed_post"] = row.post
    after = replace(line, person=line.person or person, **values)
    return [after] if after != line else []
