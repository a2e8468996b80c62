"""Two entries of the register side by side: what each says, field by field, and one made of both."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from db.records.choice import Choice
from db.records.field import fields_of
from db.records.naming import name_of
from db.records.person import Person
from desktop_app.usecases.register.merging import (
    Pair,
    merge_organisations,
    merge_people,
    merged_organisation,
    merged_person,
    same_organisations,
    same_people,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Mapping, Sequence
    from uuid import UUID

    from db.records.organisation import Organisation
    from db.store.store import Store
    from db.store.unit import Unit
    from desktop_app.usecases.keeping.undo import Undo

Kind = Literal["person", "organisation"]
TOGETHER = frozenset({"aliases", "notes"})
"""Fields of which nothing is chosen: both are kept."""
LIKELIEST = 2_000
"""Pairs that are shown at once: more than anybody looks through before some of them are merged."""


@dataclass(frozen=True, slots=True)
class Twins:
    """Two entries that may be one, by what a list shows of them."""

    pair: Pair
    name: str
    other_name: str
    about: str
    other_about: str


@dataclass(frozen=True, slots=True)
class Field:
    """A field in which two entries differ: its marked label and what each says."""

    name: str
    label: str
    one: Any
    other: Any


@dataclass(frozen=True, slots=True)
class Compared:
    """Two entries with the fields in which they differ, and in how many places each stands.

    `kept` is the one that stays; both lists of posts or names, all spellings and both notes are kept.
    """

    kept: Any
    gone: Any
    fields: tuple[Field, ...]
    places: int
    other_places: int
    about: str
    other_about: str


@dataclass(frozen=True, slots=True)
class Likeliest:
    """The likeliest pairs, likeliest first, and how many there are in all."""

    shown: tuple[Twins, ...]
    number: int


def list_twins(
    store: Store,
    kind: Kind,
    apart: Container[str] = frozenset(),
    progress: Callable[[int, int], None] = lambda *_: None,
) -> Likeliest:
    """Return the entries of the register that may be one, without the pairs whose keys are in *apart*.

    *progress* hears how many are compared of how many; what it raises stops the work.
    """
    pairs = same_people(store, progress) if kind == "person" else same_organisations(store)
    pairs = [pair for pair in pairs if pair.key not in apart]
    shown = pairs[:LIKELIEST]
    with store.reading() as unit:
        shelf = unit.people if kind == "person" else unit.organisations
        found: Sequence[Any] = shelf.get_many({uid for pair in shown for uid in (pair.one, pair.other)})
        by_uid = {one.uid: one for one in found}
        bodies = {one.uid: one for one in unit.organisations.all()}
    there = [pair for pair in shown if pair.one in by_uid and pair.other in by_uid]  # some went meanwhile
    number = len(pairs) - len(shown) + len(there)
    return Likeliest(tuple(_twins(pair, by_uid, bodies) for pair in there), number)


def _twins(pair: Pair, entries: Mapping[Any, Any], bodies: Mapping[Any, Organisation]) -> Twins:
    one, other = entries[pair.one], entries[pair.other]
    return Twins(pair, name_of(one), name_of(other), _about(one, bodies), _about(other, bodies))


def compare(store: Store, kind: Kind, pair: Pair) -> Compared:
    """Return both entries of *pair* as they are kept now; the one that stands in more places stays.

    Raise NotFound if one is gone.
    """
    with store.reading() as unit:
        shelf: Any = unit.people if kind == "person" else unit.organisations
        entries = [shelf.get(uid) for uid in (pair.one, pair.other)]
        places = [len(unit.referring(type(one), one.uid)) for one in entries]
        abouts = [_whole(unit, one) for one in entries]
    kept, gone = (1, 0) if places[1] > places[0] else (0, 1)
    return Compared(
        entries[kept],
        entries[gone],
        tuple(_differences(entries[kept], entries[gone])),
        places[kept],
        places[gone],
        abouts[kept],
        abouts[gone],
    )


def merge_entries(store: Store, keep: UUID, gone: UUID) -> Undo:
    """Make one of two people, or of two organisations: *keep* stays, with what only *gone* has.

    Raise NotFound if there are no such two of one kind, Refused if they are one already.
    """
    with store.reading() as unit:
        shelf: Any = unit.people if unit.people.find(keep) is not None else unit.organisations
        entries = shelf.get(keep), shelf.get(gone)
    if isinstance(entries[0], Person):
        return merge_people(store, merged_person(*entries), gone)
    return merge_organisations(store, merged_organisation(*entries), gone)


def merge(store: Store, compared: Compared, taken: Mapping[str, Any]) -> Undo:
    """Make one entry of both; *taken* has the values chosen for fields. Raise Refused or ChangedMeanwhile."""
    kept, gone = compared.kept, compared.gone
    if isinstance(kept, Person):
        return merge_people(store, replace(merged_person(kept, gone), **taken), gone.uid)
    return merge_organisations(store, replace(merged_organisation(kept, gone), **taken), gone.uid)


def _differences(one: Any, other: Any) -> list[Field]:
    found = [
        Field(each.name, each.field.label, getattr(one, each.name), getattr(other, each.name))
        for each in fields_of(type(one))
        if each.name not in TOGETHER
    ]
    return [each for each in found if each.one != each.other]


def said(value: Any) -> str:
    """Return the value of a field as words to be translated; empty for nothing."""
    if isinstance(value, Choice):
        return value.label
    return "" if value is None else str(value)


def _about(entry: Person | Organisation, bodies: Mapping[Any, Organisation]) -> str:
    if not isinstance(entry, Person):
        return entry.abbreviation or entry.country
    post = entry.posts[-1] if entry.posts else None
    body = bodies.get(post.organisation) if post else None
    return ", ".join(filter(None, (post.title if post else "", body.name() if body else "")))


def _whole(unit: Unit, entry: Person | Organisation) -> str:
    """Return what is kept of both whatever is chosen: posts, names, spellings and notes, a line each."""
    if isinstance(entry, Person):
        names = unit.names(one.organisation for one in entry.posts if one.organisation)
        parts = [", ".join(filter(None, (one.title, names.get(one.organisation, "")))) for one in entry.posts]  # type: ignore[arg-type]  # None names nothing
    else:
        parts = [one.text for one in entry.names]
    return "\n".join(filter(None, (*parts, *entry.aliases, entry.notes)))
