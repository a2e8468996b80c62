"""Taking back what was just done."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from db.records.agenda import Agenda
from db.records.attachment import Attachment
from db.records.attendance import Attendance, Delegation
from db.records.history import Occasion
from db.records.meeting import Meeting
from db.records.organisation import Organisation
from db.records.person import Person
from db.records.problems import ChangedMeanwhile
from db.records.record import Record
from db.records.series import Series
from db.records.signatory import Signatory
from db.records.signed_sheet import SignedSheet
from db.records.words import T

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from db.records.removed import Removed
    from db.store.store import Store
    from db.store.unit import Unit

Kept = (
    Organisation
    | Person
    | Series
    | Meeting
    | Agenda
    | Delegation
    | Attendance
    | Record
    | Signatory
    | Attachment
    | SignedSheet
)


IN_USE = T("problems", "“{name}” stands in {count} other places, which would lose the link to it.")


LISTINGS = frozenset({"series_member", "series_turn"})
"""Tables whose rows are nothing but a link to an organisation."""


@dataclass(frozen=True, slots=True)
class Step:
    """One record before and after: without a before it was added, without an after it was removed.

    `removed` is what went with a removed one.
    """

    before: Kept | None
    after: Kept | None
    removed: Removed | None = None


@dataclass(frozen=True, slots=True)
class Undo:
    """What was done, in marked words with their values, and the way back.

    `words` are marked in the context "undo". `steps` are in the order they were done.
    """

    words: str
    values: Mapping[str, str] = field(default_factory=dict)
    steps: tuple[Step, ...] = ()

    @property
    def saved(self) -> tuple[Any, ...]:
        """Return the records as they stand after what was done; those that went are not among them."""
        return tuple(step.after for step in self.steps if step.after is not None)

    def sentence(self) -> str:
        """Return what was done as a sentence in the source language."""
        return self.words.format_map(dict(self.values))

    def undo(self, store: Store) -> Undo:
        """Put everything back as it was and return the way forward again.

        Raise ChangedMeanwhile, and change nothing, if somebody has changed one of the records since.
        """
        with store.unit() as unit:
            unit.on(Occasion.UNDO)
            steps = tuple(_taken_back(unit, step) for step in reversed(self.steps))
            unit.commit()
        return Undo(self.words, self.values, steps)


def added(words: str, *records: Kept, **values: str) -> Undo:
    """Return the way back from adding *records*."""
    return Undo(words, values, tuple(Step(None, one) for one in records))


def edited(words: str, before: Kept, after: Kept, **values: str) -> Undo:
    """Return the way back from changing the record *before* into *after*, both as they were stored."""
    return Undo(words, values, (Step(before, after),))


def removal(unit: Unit, record: Kept, *, for_good: bool = False) -> Step:
    """Remove *record* with what belongs to it and return the step; raise NotFound if it is gone.

    It goes into the bin, unless it is *for_good*, such as something that was never meant to be there.
    """
    return Step(record, None, unit.shelf(type(record)).remove(key(record), for_good=for_good))


def lost_links(step: Step) -> int:
    """Return how many other places lost their link to what was removed."""
    if step.removed is None:
        return 0
    listed = sum(name in LISTINGS for name, _ in step.removed.rows)
    return len(step.removed.emptied) + listed


def _taken_back(unit: Unit, step: Step) -> Step:
    if step.removed is not None and step.before is not None:
        unit.restore(step.removed)
        return Step(None, fresh(unit, step.before))
    if step.after is None:
        return step
    if step.before is None:
        if isinstance(step.after, Delegation) and _has_people(unit, step.after):
            return Step(step.after, step.after)
        if fresh(unit, step.after).version != step.after.version:
            raise ChangedMeanwhile(key(step.after))
        return removal(unit, step.after, for_good=True)
    if step.before is step.after:
        return step
    return Step(step.after, save(unit, replace(step.before, version=step.after.version)))


def _has_people(unit: Unit, delegation: Delegation) -> bool:
    return any(one.delegation == delegation.uid for one in unit.attendance.of(delegation.meeting))


def key(record: Kept) -> UUID:
    """Return the identifier by which *record* is found: an agenda goes by its meeting."""
    return record.meeting if isinstance(record, Agenda) else record.uid


def save(unit: Unit, record: Kept) -> Kept:
    """Save *record* in the repository of its kind and return it as saved."""
    saved: Kept = unit.shelf(type(record)).save(record)
    return saved


def fresh(unit: Unit, record: Kept) -> Kept:
    """Return the record of the same identifier as it is stored now; raise NotFound if there is none."""
    stored: Kept = unit.shelf(type(record)).get(key(record))
    return stored
