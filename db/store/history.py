"""The history of the records."""

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy import select

from db.records.history import Change, Step
from db.store.chain import CHANGE, TRACE, head
from db.store.forgetting import forget
from db.store.gathering import Gathered
from db.store.merged import merged_into
from db.store.parting import in_portions
from db.store.replay import Place, Replay
from db.store.work import Work
from db.tables import PersonRow

PEOPLE = TRACE.c.table_name == "person"
Traces = Sequence[Mapping[Any, Any]]


class History:
    """What was changed, when and by whom."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def head(self) -> str:
        """Return the hash of the last change: whoever knows it can tell whether any before was touched."""
        return head(self._work.session.connection())

    def of(self, kind: type[Any], uid: UUID, limit: int = 50) -> list[Change]:
        """Return the last changes of a record and of all that belongs to it, the latest first.

        Each has every record that it touched, before and after. Raise NotFound if the record is not there.
        """
        walk = _Walk(self._work, Gathered(self._work, kind, uid))
        return [self._change(number, *walk.back(traces)) for number, traces in walk.changes(limit)]

    def since(self, kind: type[Any], uid: UUID, change: int) -> list[Step]:
        """Return every record that was touched after *change*: as it is, and as it was then.

        Raise NotFound if the record is not there.
        """
        gathered = Gathered(self._work, kind, uid)
        later = [one for one in gathered.in_order() if one["change"] > change]
        steps, _ = _Walk(self._work, gathered).back(later)
        return [Step(now, then) for then, now in ((one.before, one.after) for one in steps)]

    def forget(self, person: UUID, instead: str = "") -> int:
        """Take everything that the history, the bin and drafts say of *person* out of them.

        The chain still holds: `verify` finds nothing. Call it last in the unit that erases the person.
        Lists in the bin say *instead* where the name was. Return how many entries lost their words.
        """
        return forget(self._work, person, instead)

    def merged_into(self, person: UUID) -> list[UUID]:
        """Return the identifiers of all people whose entries were made one with that of *person*."""
        return merged_into(self._work, person)

    def erased(self) -> list[UUID]:
        """Return the identifiers of the people who were erased: their traces say nothing any more."""
        gone = PEOPLE, TRACE.c.digest.is_not(None), TRACE.c.home.not_in(select(PersonRow.uid))
        return list(self._work.session.scalars(select(TRACE.c.home).where(*gone).distinct()))

    def _change(self, number: int, steps: tuple[Step, ...], is_erased: bool) -> Change:  # noqa: FBT001 - handed on as it comes
        query = select(CHANGE.c.changed_at, CHANGE.c.changed_by, CHANGE.c.occasion)
        at, by, occasion = self._work.session.execute(query.where(CHANGE.c.id == number)).one()
        return Change(number, at, by, occasion, steps, is_erased)


class _Walk:
    """The way back from what is there now."""

    def __init__(self, work: Work, gathered: Gathered) -> None:
        self._gathered = gathered
        self._replay = Replay(work)
        roots = sorted(set(gathered.root_of.values()))
        for table, places in groupby(roots, key=lambda place: place[0]):
            self._replay.load(table, [key for _, key in places])
        numbers = {one["change"] for one in gathered.traces.values()}
        self._sealed = frozenset(
            number
            for some in in_portions(numbers)
            for number in work.session.scalars(select(CHANGE.c.id).where(CHANGE.c.id.in_(some)))
        )

    def changes(self, limit: int) -> Iterator[tuple[int, Traces]]:
        """Yield the last *limit* changes, the latest first, each with what it traced in its order."""
        traces = sorted(self._gathered.in_order(), key=lambda one: one["change"])
        groups = [(number, list(some)) for number, some in groupby(traces, key=lambda one: one["change"])]
        yield from [one for one in reversed(groups) if one[0] in self._sealed][:limit]

    def back(self, traces: Traces) -> tuple[tuple[Step, ...], bool]:
        """Take *traces* back; return every record that they touched, and whether some of them are erased."""
        places = list(dict.fromkeys(self._root_of(one) for one in traces))
        after = self._records(places)
        for one in reversed(traces):
            self._replay.undo(one)
        pairs = zip(self._records(places), after, strict=True)
        steps = tuple(Step(*pair) for pair in pairs if not is_same(*pair))
        return steps, any(one["digest"] is not None for one in traces)

    def _records(self, places: Sequence[Place]) -> list[Any]:
        return [self._replay.record(place) for place in places]

    def _root_of(self, trace: Mapping[Any, Any]) -> Place:
        return self._gathered.root_of[trace["table_name"], trace["key"]]


def is_same(one: Any, other: Any) -> bool:
    """Return whether two states differ in nothing but the number of their save."""
    if one is None or other is None or not hasattr(one, "version"):
        return bool(one == other)
    return bool(dataclasses.replace(one, version=0) == dataclasses.replace(other, version=0))
