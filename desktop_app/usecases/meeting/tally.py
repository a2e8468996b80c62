"""Counting who is on the list: exact, heads without names counted too."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.records.attendance import (
    DELEGATES,
    TAKING_PART,
    Attendance,
    AttendanceState,
    Category,
    Delegation,
    is_society,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from uuid import UUID

    from db.records.dossier import Dossier
    from db.records.organisation import Organisation


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """The numbers of one category, or of the whole list.

    `people` are all who take part or are to: not those who are excused, absent or replaced.
    `delegates` are the heads, delegates and alternates among them. `organisations` are those of whom
    somebody takes part, or nobody is known yet, each once; `societies` the National Societies among them
    that don't come as partners.
    """

    people: int = 0
    delegates: int = 0
    organisations: int = 0
    societies: int = 0
    present: int = 0
    excused: int = 0
    absent: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally(Count):
    """The numbers of the list; `by_category` in the sequence of protocol, only what occurs."""

    by_category: tuple[tuple[Category, Count], ...] = ()


def tally(
    attendance: Iterable[Attendance],
    delegations: Iterable[Delegation],
    organisations: Iterable[Organisation],
    states: Collection[AttendanceState] = TAKING_PART,
) -> Tally:
    """Count a list of participants: as taking part, those in *states*.

    *organisations* must hold those of the delegations that are known.
    """
    lines, homes = list(attendance), list(delegations)
    known = {one.uid: one for one in organisations}
    national = {one.uid for one in homes if is_society(one, _known(known, one))}
    whole = _count(lines, homes, national, states)
    parts = tuple(
        (category, _count(_lines_in(lines, inside), inside, national, states))
        for category in Category
        if (inside := [one for one in homes if one.category is category])
    )
    return Tally(
        people=whole.people,
        delegates=whole.delegates,
        organisations=whole.organisations,
        societies=whole.societies,
        present=whole.present,
        excused=whole.excused,
        absent=whole.absent,
        by_category=parts,
    )


def tally_of(dossier: Dossier) -> Tally:
    """Count the list of a meeting as the meeting wants it counted."""
    states = dossier.meeting.counted_states()
    return tally(dossier.attendance, dossier.delegations, dossier.organisations, states)


def _lines_in(lines: Sequence[Attendance], homes: Sequence[Delegation]) -> list[Attendance]:
    inside = {one.uid for one in homes}
    return [line for line in lines if line.delegation in inside]


def _count(
    lines: Sequence[Attendance],
    homes: Sequence[Delegation],
    national: set[UUID],
    states: Collection[AttendanceState],
) -> Count:
    there = [line for line in lines if line.state in states]
    gone = {line.delegation for line in lines} - {line.delegation for line in there}
    here = [one for one in homes if one.uid not in gone]
    return Count(
        people=_heads(there),
        delegates=_heads(line for line in there if line.role in DELEGATES),
        organisations=_bodies(here),
        societies=_bodies(one for one in here if one.uid in national),
        present=_heads(line for line in lines if line.state is AttendanceState.PRESENT),
        excused=_heads(line for line in lines if line.state is AttendanceState.EXCUSED),
        absent=_heads(line for line in lines if line.state is AttendanceState.ABSENT),
    )


def _bodies(homes: Iterable[Delegation]) -> int:
    return len({one.organisation or one.uid for one in homes})


def _known(organisations: Mapping[UUID, Organisation], delegation: Delegation) -> Organisation | None:
    return organisations.get(delegation.organisation) if delegation.organisation else None


def _heads(lines: Iterable[Attendance]) -> int:
    return sum(line.head_count for line in lines)
