"""Taking back what was just done."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from db.records.agenda import Agenda
from db.records.attachment import Attachment
from db.records.attendance import Attendance, Delegation
from db.records.meeting import Meeting
from db.records.organisation import Organisation
from db.records.person import Person
from db.records.problems import ChangedMeanwhile
from db.records.record import Record
from db.records.series import Series
from db.records.signatory import Signatory

if TYPE_CHECKING:
    from collections.abc import Mapping
    from db.store.opening import Store
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
)


@dataclass(frozen=True, slots=True)
class Step:
    """One record before and after: without a before it was added, without an after it was removed."""

    before: Kept | None
    after: Kept | None


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
            steps = tuple(_taken_back(unit, step) for step in reversed(self.steps))
            unit.commit()
        return Undo(self.words, self.values, steps)


def added(words: str, *records: Kept, **values: str) -> Undo:
    """Return the way back from adding *records*."""
    return Undo(words, values, tuple(Step(None, one) for one in records))


def edited(words: str, before: Kept, after: Kept, **values: str) -> Undo:
    """Return the way back from changing the record *before* into *after*, both as they were stored."""
    return Undo(words, values, (Step(before, after),))


def _taken_back(unit: Unit, step: Step) -> Step:
    match step:
        case Step(before=None, after=None):
            return step
        case Step(before=None, after=added_one) if added_one is not None:
            _drop_unchanged(unit, added_one)
            return Step(added_one, None)
        case Step(before=gone, after=None) if gone is not None:
            return Step(None, save(unit, replace(gone, version=0)))
        case Step(before=was, after=now) if was is not None and now is not None:
            return Step(now, save(unit, replace(was, version=now.version)))
    raise AssertionError(step)


def _drop_unchanged(unit: Unit, record: Kept) -> None:
    if fresh(unit, record).version != record.version:
        raise ChangedMeanwhile
    drop(unit, record)


def repository(unit: Unit, kind: type) -> Any:
    """Return the repository of *unit* that keeps records of *kind*."""
    names: dict[type, str] = {
        Organisation: "organisations",
        Person: "people",
        Series: "series",
        Meeting: "meetings",
        Agenda: "agendas",
        Delegation: "delegations",
        Attendance: "attendance",
        Record: "records",
        Signatory: "signatories",
        Attachment: "attachments",
    }
    return getattr(unit, names[kind])


def key(record: Kept) -> Any:
    """Return the identifier by which *record* is found: an agenda goes by its meeting."""
    return record.meeting if isinstance(record, Agenda) else record.uid


def save(unit: Unit, record: Kept) -> Any:
    """Save *record* in the repository of its kind and return it as saved."""
    return repository(unit, type(record)).save(record)


def fresh(unit: Unit, record: Kept) -> Any:
    """Return the record of the same identifier as it is stored now; raise NotFound if there is none."""
    return repository(unit, type(record)).get(key(record))


def drop(unit: Unit, record: Kept) -> None:
    """Remove *record* from the repository of its kind."""
    repository(unit, type(record)).remove(key(record))
