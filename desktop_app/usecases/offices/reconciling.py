"""Two states of one record that went separate ways: what each changed, and what both did."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from db.exchange.bundle import hash_of
from db.records.field import fields_of
from db.records.record import Record
from desktop_app.usecases.keeping.comparing import LABELS, OTHER, Label, context_of
from desktop_app.usecases.offices.parts import merged_parts
from desktop_app.usecases.record.records import text_hash

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from db.exchange.bundle import Name

KEPT_HERE = frozenset({"uid", "version"})
WHOLE = ""
"""Stands for a record as a whole where its fields can't be chosen one by one."""


class Side(StrEnum):
    """Whose value is taken."""

    OURS = "ours"
    THEIRS = "theirs"


class Fate(StrEnum):
    """What becomes of a record that comes in."""

    NEW = "new"
    SAME = "same"
    EARLIER = "earlier"
    FORWARD = "forward"
    BOTH = "both"
    ADOPTED = "adopted"
    REMOVED = "removed"
    REMOVED_THERE = "removed_there"


@dataclass(frozen=True, slots=True)
class Clash:
    """A field that both offices changed, and to what; `field` is empty for the record as a whole."""

    field: str
    label: Label
    ours: Any
    theirs: Any


@dataclass(frozen=True, slots=True)
class Encounter:
    """Where a record of ours and one that comes in stand to each other. `merged` has all that is no clash.

    An `ours` of None: there is none here; a `theirs` of None: the other office has removed it.
    """

    name: Name
    fate: Fate
    ours: Any
    theirs: Any
    merged: Any = None
    clashes: tuple[Clash, ...] = ()

    def settled(self, choices: Mapping[tuple[Name, str], Side]) -> Any:
        """Return the record with every clash decided; ours where *choices* do not say."""
        chosen = self.merged
        for clash in self.clashes:
            if choices.get((self.name, clash.field), Side.OURS) is Side.THEIRS:
                chosen = (
                    self.theirs if clash.field == WHOLE else replace(chosen, **{clash.field: clash.theirs})
                )
        return chosen


def met(
    name: Name,
    ours: Any,
    theirs: Any,
    *,
    follows: Collection[str],
    known: Mapping[str, str | None],
    base: Any,
) -> Encounter:
    """Return how *theirs*, which came from the states *follows*, stands to *ours*.

    *known* are the states that we know of the record, *base* is the last of them that it came from, if any.
    """
    if ours is None:
        return Encounter(name, Fate.NEW, None, theirs, theirs)
    here, there = hash_of(ours), hash_of(theirs)
    if here == there:
        return Encounter(name, Fate.SAME, ours, theirs, ours)
    if there in known:
        return Encounter(name, Fate.EARLIER, ours, theirs, ours)
    if is_adopted_otherwise(ours, theirs):
        return Encounter(name, Fate.ADOPTED, ours, theirs, ours)
    if here in follows:
        return Encounter(name, Fate.FORWARD, ours, theirs, theirs)
    merged, clashes = three_way(base, ours, theirs)
    return Encounter(name, Fate.BOTH, ours, theirs, merged, clashes)


def is_adopted_otherwise(ours: Any, theirs: Any) -> bool:
    """Return whether *ours* is a record that was adopted, and *theirs* says something else."""
    return isinstance(ours, Record) and ours.status.is_frozen and text_hash(ours) != text_hash(theirs)


def three_way(base: Any, ours: Any, theirs: Any) -> tuple[Any, tuple[Clash, ...]]:
    """Return *ours* with what only *theirs* changed since *base*, and what both changed to something else.

    Without a base everything that differs is a clash. A record that one of them adopted is taken whole.
    """
    if isinstance(ours, Record) and (ours.status.is_frozen or theirs.status.is_frozen):
        return ours, (Clash(WHOLE, (context_of(ours), "Status"), ours.status, theirs.status),)
    merged, clashes = ours, []
    labels = {one.name: (context_of(ours), one.field.label) for one in fields_of(type(ours))}
    for name in (one.name for one in fields(ours) if one.name not in KEPT_HERE):
        mine, other = getattr(ours, name), getattr(theirs, name)
        before = getattr(base, name) if base is not None else None
        if mine == other or (base is not None and other == before):
            continue
        together = other if base is not None and mine == before else merged_parts(before, mine, other)
        if together is not None or (base is not None and mine == before):
            merged = replace(merged, **{name: together})
        else:
            label = labels.get(name, ("history", LABELS.get(name, OTHER)))
            clashes.append(Clash(name, label, mine, other))
    return merged, tuple(clashes)
