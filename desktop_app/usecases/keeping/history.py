"""The history of what was changed: who, when, what, and the way back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, Any

from db.records.history import Occasion, TraceKind
from db.records.naming import name_of
from db.records.problems import Problem, Refused
from db.records.record import Record
from db.records.signatory import Signatory
from db.records.words import T
from desktop_app.usecases.keeping.comparing import Difference, differences, named, uids_in
from desktop_app.usecases.keeping.lost_links import without_lost_links
from desktop_app.usecases.keeping.undo import Step, Undo, key, removal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime
    from uuid import UUID

    from db.records.history import Change
    from db.records.history import Step as Was
    from db.store.store import Store
    from db.store.unit import Unit

IN_ORDER = ("meeting", "agenda", "delegation", "attendance", "record", "signatory", "attachment")
SAME = T("problems", "Nothing has changed since then.")
FROZEN = T("problems", "This was adopted, so its text can't go back any more.")
TAKEN_BACK = T("undo", "Taken back as it was on {day}")


@dataclass(frozen=True, slots=True)
class Told:
    """What a change did to one record, or to several that came or went together; `names` are theirs."""

    kind: str
    what: TraceKind
    names: tuple[str, ...]
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """One change as a person reads it. `is_erased` if some of it was taken out for the sake of a person."""

    number: int
    at: datetime
    by: str
    occasion: Occasion
    told: tuple[Told, ...]
    is_erased: bool


@dataclass(frozen=True, slots=True)
class Past:
    """The history of one record: what it is called now, its changes, whether there are earlier ones."""

    name: str
    entries: tuple[Entry, ...]
    has_more: bool


def read_history(store: Store, kind: type[Any], uid: UUID, limit: int) -> Past:
    """Return up to *limit* changes with what the record is called; raise NotFound if it is not there."""
    with store.reading() as unit:
        changes = unit.history.of(kind, uid, limit + 1)
        entries = _read(unit, changes[:limit])
        name = unit.names([uid]).get(uid, "")
    return Past(" ".join(name.split()), tuple(entries), len(changes) > limit)


def _read(unit: Unit, changes: Iterable[Change]) -> list[Entry]:
    """Return *changes* as a person reads them, without those that undid themselves."""
    entries = [_entry(one) for one in changes]
    found = (one for entry in entries for told in entry.told for one in told.differences)
    names = unit.names(uids_in(found))
    return [_with_names(entry, names) for entry in entries if entry.told or entry.is_erased]


def _entry(change: Change) -> Entry:
    told = tuple(_gathered(change.steps))
    return Entry(change.number, change.at, change.by, change.occasion, told, change.is_erased)


def _gathered(steps: Iterable[Was]) -> Iterator[Told]:
    """Yield what happened: one for all of a kind that came or went, or changed in the same way."""
    by_sort = sorted(steps, key=_place)
    for (kind, what), some in groupby(by_sort, key=_sort):
        if what is TraceKind.CHANGED:
            yield from _changed(kind, some)
        else:
            yield Told(kind, what, tuple(name_of(one.after or one.before) for one in some))


def _changed(kind: str, steps: Iterable[Was]) -> Iterator[Told]:
    """Yield what changed, such as one line for everybody who was marked present."""
    alike: dict[tuple[Difference, ...], list[str]] = {}
    for step in steps:
        alike.setdefault(tuple(differences(step.before, step.after)), []).append(name_of(step.after))
    for found, names in alike.items():
        yield Told(kind, TraceKind.CHANGED, tuple(names), found)


def _place(step: Was) -> tuple[int, str]:
    """Return what steps are sorted by: a meeting first, then what belongs to it as its tabs show it."""
    kind, what = _sort(step)
    return IN_ORDER.index(kind) if kind in IN_ORDER else len(IN_ORDER), f"{kind} {what}"


def _sort(step: Was) -> tuple[str, TraceKind]:
    what = TraceKind.ADDED if step.before is None else TraceKind.REMOVED
    both = step.before is not None and step.after is not None
    return type(step.after or step.before).__name__.lower(), TraceKind.CHANGED if both else what


def _with_names(entry: Entry, names: dict[UUID, str]) -> Entry:
    told = (
        replace(one, differences=tuple(named(found, names) for found in one.differences))
        for one in entry.told
    )
    return replace(entry, told=tuple(told))


# the way back


def take_back(store: Store, kind: type[Any], uid: UUID, entry: Entry) -> Undo:
    """Let a record be again as it was after *entry*, a meeting with all that belongs to it.

    Return the way back. It is one more change: nothing is taken out of the history. What was adopted
    stays as it is. Raise Refused if nothing differs or the record was adopted.
    """
    with store.unit() as unit:
        unit.on(Occasion.RESTORE)
        steps = [one for one in unit.history.since(kind, uid, entry.number) if _is_of(one, kind)]
        frozen = _frozen(unit, steps)
        coming = frozenset(one.after.uid for one in steps if hasattr(one.after, "uid"))
        if kind is Record and uid in frozen:
            raise Refused([Problem("", FROZEN)])
        free = (one for one in steps if not _belongs(one.before or one.after, frozen))
        done = tuple(found for one in free if (found := _taken_back(unit, one, coming)))
        if not done:
            raise Refused([Problem("", SAME)])
        unit.commit()
    return Undo(TAKEN_BACK, {"day": f"{entry.at.astimezone():%Y-%m-%d %H:%M}"}, done)


def _is_of(step: Was, kind: type[Any]) -> bool:
    """Return whether the step is part of what goes back: a record goes without its signatories."""
    one = step.after or step.before
    return isinstance(one, kind) if kind is Record else type(one).__name__ != "PrintNote"


def _frozen(unit: Unit, steps: Iterable[Was]) -> set[UUID]:
    named = {one.record for step in steps for one in (step.before, step.after) if isinstance(one, Signatory)}
    named |= {one.uid for step in steps for one in (step.before, step.after) if isinstance(one, Record)}
    return {one.uid for one in unit.records.get_many(named) if one.status.is_frozen}


def _belongs(record: Any, frozen: set[UUID]) -> bool:
    return (isinstance(record, Record) and record.uid in frozen) or (
        isinstance(record, Signatory) and record.record in frozen
    )


def _taken_back(unit: Unit, step: Was, coming: frozenset[UUID]) -> Step | None:
    """Let one record be as it was; None if it went already with what it belonged to."""
    shelf = unit.shelf(type(step.before or step.after))
    if step.after is None:
        there = shelf.find(key(step.before))
        return removal(unit, there) if there is not None else None
    now = shelf.find(key(step.after))
    then = without_lost_links(unit, step.after, coming)
    if isinstance(then, Record):
        then = _as_a_draft(then, now)
    version = 0 if now is None else now.version
    return Step(now, shelf.save(replace(then, version=version)))


def _as_a_draft(then: Record, now: Record | None) -> Record:
    """Return the text of *then* with the state that the record has now: only the text goes back."""
    kept = now or replace(then, adopted_on=None, distributions=(), status=type(then.status).DRAFT)
    return replace(
        then,
        status=kept.status,
        draft=kept.draft,
        adopted_on=kept.adopted_on,
        distributions=kept.distributions,
        content_hash="",
        history_head="",
    )
