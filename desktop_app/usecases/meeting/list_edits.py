"""Changes made cell by cell in a list of participants: each changes one thing and leaves the rest."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from db.records.problems import Refused
from db.records.words import T
from desktop_app.usecases.keeping.undo import Step, Undo

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from db.records.attendance import Category
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
    """Put the delegations of a category into the order of *uids*, which is kept whatever they are called."""
    return _placed(store, {uid: place for place, uid in enumerate(uids, 1)})


def sort_delegations(store: Store, uids: Sequence[UUID]) -> Undo:
    """Take delegations out of the places they were put in: they stand by name again, in every language."""
    return _placed(store, dict.fromkeys(uids, 0))


def arrange_categories(store: Store, meeting: UUID, categories: Sequence[Category]) -> Undo:
    """Give the meeting a sequence of categories of its own; those left out follow in the usual one."""
    with store.unit() as unit:
        before = unit.meetings.get(meeting)
        saved = unit.meetings.save(replace(before, sequence=tuple(categories)))
        unit.commit()
    return Undo(T("undo", "Order changed"), {}, (Step(before, saved),))


def _placed(store: Store, places: Mapping[UUID, int]) -> Undo:
    steps: list[Step] = []
    with store.unit() as unit:
        for uid, place in places.items():
            line = unit.delegations.get(uid)
            if line.position != place:
                steps.append(Step(line, unit.delegations.save(replace(line, position=place))))
        unit.commit()
    return Undo(T("undo", "Order changed"), {}, tuple(steps))
