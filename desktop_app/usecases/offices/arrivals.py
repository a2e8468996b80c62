"""What a bundle would do, as a person reads it before deciding."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from db.records.history import TraceKind
from db.records.naming import name_of
from desktop_app.usecases.keeping.comparing import Difference, differences, named
from desktop_app.usecases.keeping.history import IN_ORDER, Told
from desktop_app.usecases.offices.reconciling import WHOLE, Clash, Encounter, Fate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from uuid import UUID

    from db.exchange.bundle import Name
    from desktop_app.usecases.offices.bundles import Preview

SILENT = frozenset({Fate.SAME, Fate.EARLIER})
"""Records about which there is nothing to say."""


@dataclass(frozen=True, slots=True)
class Decision:
    """Something that both offices changed: the record, the field, and how theirs differs from ours."""

    name: Name
    field: str
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class Arrival:
    """What becomes of a record, or of several new ones of a kind; and what is to be decided about it."""

    told: Told
    fate: Fate
    decisions: tuple[Decision, ...] = ()


def arrivals(preview: Preview) -> list[Arrival]:
    """Return what the bundle would do: what is to be decided first, then what changes, then what is new."""
    loud = sorted((one for one in preview.encounters if one.fate not in SILENT), key=_order)
    found: list[Arrival] = []
    for (is_new, kind), some in groupby(loud, key=lambda one: (one.fate is Fate.NEW, _kind(one))):
        if is_new:
            told = Told(kind, TraceKind.ADDED, tuple(name_of(one.theirs) for one in some))
            found.append(Arrival(told, Fate.NEW))
        else:
            found += [_arrival(kind, one, preview.names) for one in some]
    return found


def _order(one: Encounter) -> tuple[bool, bool, int, str]:
    kind = _kind(one)
    place = IN_ORDER.index(kind) if kind in IN_ORDER else len(IN_ORDER)
    return not one.clashes, one.fate is Fate.NEW, place, kind


def _kind(one: Encounter) -> str:
    return type(one.ours or one.theirs).__name__.lower()


def _arrival(kind: str, one: Encounter, names: Mapping[UUID, str]) -> Arrival:
    gone = one.theirs is None
    told = Told(
        kind,
        TraceKind.REMOVED if one.fate is Fate.REMOVED else TraceKind.CHANGED,
        (name_of(one.ours),),
        () if gone or one.fate is Fate.ADOPTED else _named(differences(one.ours, one.merged), names),
    )
    return Arrival(told, one.fate, tuple(_decisions(one, names)))


def _decisions(one: Encounter, names: Mapping[UUID, str]) -> Iterator[Decision]:
    for clash in one.clashes:
        yield Decision(one.name, clash.field, _named(differences(one.ours, _taken(one, clash)), names))


def _taken(one: Encounter, clash: Clash) -> object:
    """Return our record with their value of what clashes, and no other."""
    return one.theirs if clash.field == WHOLE else replace(one.ours, **{clash.field: clash.theirs})


def _named(found: Iterable[Difference], names: Mapping[UUID, str]) -> tuple[Difference, ...]:
    return tuple(named(one, names) for one in found)
