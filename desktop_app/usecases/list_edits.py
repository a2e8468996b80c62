"""Changes made cell by cell in a list of participants: each changes one thing and leaves the rest."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from db.records.problems import Refused
from db.records.words import T
from desktop_app.usecases.undo import Step, Undo

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from db.store.store import Store


def change_attendance(store: Store, uid: UUID, **values: Any) -> Undo:
    """Change the fields of one line that *values* name, upon what is stored now. Raise Refused.

    Cells are changed faster than the list is read anew; so the line is read in the same unit of work.
    """
    with store.unit() as unit:
        before = unit.attendance.get(uid)
        line = replace(before, **values)
        if problems := line.problems():
            raise Refused(problems)
        saved = unit.attendance.save(line) if line != before else before
        unit.commit()
    words = {"name": saved.printed_name or str(saved.head_count)}
    return Undo(T("undo", "{name} changed"), words, (Step(before, saved),) if saved != before else ())


def name_one(store: Store, uid: UUID, **values: Any) -> Undo:
    """Give one of the people without names in line *uid* a name: a line of one's own, one fewer without.

    *values* are fields of the new line. The last one without a name simply gets it. Raise Refused.
    """
    from db.records.identity import new_uid

    with store.unit() as unit:
        before = unit.attendance.get(uid)
        if before.head_count == 1:
            saved = unit.attendance.save(replace(before, **values))
            steps: tuple[Step, ...] = (Step(before, saved),)
        else:
            fewer = unit.attendance.save(replace(before, head_count=before.head_count - 1))
            one = replace(before, head_count=1, uid=new_uid(), version=0, **values)
            saved = unit.attendance.save(one)
            steps = (Step(before, fewer), Step(None, saved))
        if problems := saved.problems():
            raise Refused(problems)
        unit.commit()
    return Undo(T("undo", "{name} added"), {"name": saved.printed_name}, steps)


def arrange_delegations(store: Store, uids: Sequence[UUID]) -> Undo:
    """Put delegations into the order of *uids*; they share out the places that they have among them."""
    steps: list[Step] = []
    with store.unit() as unit:
        lines = [unit.delegations.get(uid) for uid in uids]
        places = sorted(line.position for line in lines)
        for number in range(1, len(places)):
            places[number] = max(places[number], places[number - 1] + 1)
        for line, place in zip(lines, places, strict=True):
            if line.position != place:
                steps.append(Step(line, unit.delegations.save(replace(line, position=place))))
        unit.commit()
    return Undo(T("undo", "Order changed"), {}, tuple(steps))
