"""Two entries of the register that are one: found, and made one with everything that refers to them."""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

from db.records.history import Occasion
from db.records.naming import name_of
from db.records.organisation import Organisation
from db.records.person import Person
from db.records.problems import Problem, Refused
from db.records.series import Series
from db.records.text import fold
from db.records.words import T
from desktop_app.usecases.keeping.undo import Step, Undo, removal, save
from desktop_app.usecases.likeness.organisations import Bodies
from desktop_app.usecases.likeness.people import Faces, face_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from uuid import UUID

    from db.records.person import Post
    from db.store.store import Store
    from db.store.unit import Unit

Entry = TypeVar("Entry", Person, Organisation)
AT_ONCE = 500
SAME_ENTRY = T("problems", "An entry can't be merged with itself.")
IN_ITSELF = T("problems", "One of them is part of the other: change that first.")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two entries that may be one, and how likely that is, from 0 to 1."""

    one: UUID
    other: UUID
    score: float

    @property
    def key(self) -> str:
        """What is written down of a pair, whichever of both comes first."""
        return "+".join(sorted((self.one.hex, self.other.hex)))


def same_people(store: Store, progress: Callable[[int, int], None] = lambda *_: None) -> list[Pair]:
    """Return people of the register who may be one, likeliest first; each pair once.

    *progress* hears how many are compared of how many; what it raises stops the work.
    """
    with store.reading() as unit:
        people = unit.people.faces()
    faces, found = Faces(), []
    for number, person in enumerate(people):
        if number % AT_ONCE == 0:
            progress(number, len(people))
        face = face_of(person)
        found += [Pair(likely.uid, person.uid, likely.score) for likely in faces.find(face)]
        faces.add(face)
    return sorted(found, key=lambda pair: -pair.score)


def same_organisations(store: Store) -> list[Pair]:
    """Return organisations of the register that may be one, likeliest first; each pair once."""
    with store.reading() as unit:
        organisations = unit.organisations.all()
    bodies = Bodies()
    found: dict[tuple[UUID, UUID], float] = {}
    for one in organisations:
        for name in one.all_names():
            for known in bodies.find(name):
                key = known.uid, one.uid
                found[key] = max(found.get(key, 0.0), known.score)
        bodies.add(one)
    by_uid = {one.uid: one for one in organisations}
    pairs = [
        Pair(one, other, score)
        for (one, other), score in found.items()
        if _may_be_one(by_uid[one], by_uid[other])
    ]
    return sorted(pairs, key=lambda pair: -pair.score)


def _may_be_one(one: Organisation, other: Organisation) -> bool:
    """Return whether kind and country let both be one."""
    return one.kind is other.kind and (not one.country or not other.country or one.country == other.country)


def merged_person(keep: Person, gone: Person) -> Person:
    """Return *keep* with all that only *gone* has: posts, spellings, notes, and what is empty in *keep*."""
    filled = _filled(keep, gone, ("honorific", "post_nominals", "sort_name", "email", "phone", "gender"))
    names = (gone.full_name, *gone.aliases)
    consent = {name: getattr(gone, name) for name in ("consent", "consent_purpose", "consent_on")}
    takes_consent = keep.consent_on is None and gone.consent_on is not None
    return replace(
        filled,
        posts=_joined_posts(keep.posts, gone.posts),
        aliases=_more_spellings(keep.aliases, names, (keep.full_name,)),
        notes=_joined_notes(keep.notes, gone.notes),
        language=keep.language or gone.language,
        **(consent if takes_consent else {}),
    )


def merged_organisation(keep: Organisation, gone: Organisation) -> Organisation:
    """Return *keep* with all that only *gone* has: names in other languages, spellings, and what is empty."""
    filled = _filled(keep, gone, ("abbreviation", "country", "website", "sort_name"))
    languages = {one.language for one in keep.names}
    names = (*keep.names, *(one for one in gone.names if one.language not in languages))
    named = replace(filled, names=names, notes=_joined_notes(keep.notes, gone.notes))
    own = replace(named, aliases=()).all_names()
    return replace(
        named, aliases=_more_spellings(keep.aliases, gone.all_names(), own), parent=keep.parent or gone.parent
    )


def merge_people(store: Store, kept: Person, gone: UUID) -> Undo:
    """Save *kept* as it is to be and let it stand for *gone*, who goes, wherever somebody refers to.

    What was printed stays as it is. Raise Refused or ChangedMeanwhile.
    """
    return _merge(store, kept, gone)


def merge_organisations(store: Store, kept: Organisation, gone: UUID) -> Undo:
    """Save *kept* as it is to be and let it stand for *gone*, which goes, wherever something refers to it.

    What was printed stays as it is. Raise Refused or ChangedMeanwhile.
    """
    return _merge(store, kept, gone)


def _merge(store: Store, kept: Person | Organisation, gone: UUID) -> Undo:
    if kept.uid == gone:
        raise Refused([Problem("", SAME_ENTRY)])
    if problems := kept.problems():
        raise Refused(problems)
    with store.unit() as unit:
        unit.on(Occasion.MERGE)
        shelf = unit.shelf(type(kept))
        before = shelf.get(kept.uid)
        steps = [Step(before, shelf.save(kept))]
        steps += _moved(unit, type(kept), gone, kept.uid)
        steps.append(removal(unit, shelf.get(gone), for_good=True))
        unit.commit()
    return Undo(T("undo", "Merged into “{name}”"), {"name": name_of(kept)}, tuple(steps))


def _moved(unit: Unit, kind: type[Person | Organisation], gone: UUID, kept: UUID) -> Iterator[Step]:
    """Let every record that refers to *gone* refer to *kept*."""
    for record in unit.referring(kind, gone):
        if isinstance(record, kind) and record.uid == kept:
            raise Refused([Problem("", IN_ITSELF)])
        after = _each_once(with_reference(record, gone, kept))
        yield Step(record, save(unit, after))


def with_reference(value: Any, gone: UUID, kept: UUID) -> Any:
    """Return *value* with every reference to *gone* in it, however deep, turned to *kept*."""
    if value == gone:
        return kept
    if isinstance(value, tuple):
        return tuple(with_reference(one, gone, kept) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        now = {one.name: getattr(value, one.name) for one in fields(value) if one.name != "uid"}
        then = {name: with_reference(each, gone, kept) for name, each in now.items()}
        changed = {name: each for name, each in then.items() if each is not now[name] and each != now[name]}
        return replace(value, **changed) if changed else value
    return value


def _each_once(record: Any) -> Any:
    """Return *record* with each member of a series once: both entries may have been members."""
    if isinstance(record, Series):
        return replace(record, members=tuple(dict.fromkeys(record.members)))
    return record


def _filled(keep: Entry, gone: Entry, names: Iterable[str]) -> Entry:
    empty = {name: getattr(gone, name) for name in names if not getattr(keep, name)}
    return replace(keep, **empty)


def _more_spellings(aliases: Iterable[str], names: Iterable[str], own: Iterable[str]) -> tuple[str, ...]:
    """Return *aliases* with those of *names* that are none of the entry's *own* names."""
    known = {fold(one) for one in own}
    found = {fold(one): one for one in (*names, *aliases) if fold(one) not in known}
    return tuple(found.values())


def _joined_posts(keep: tuple[Post, ...], gone: tuple[Post, ...]) -> tuple[Post, ...]:
    """Return the posts of both; the same in the same organisation once. Those of *keep* stay last."""
    held = {(fold(one.title), one.organisation) for one in keep}
    return (*(one for one in gone if (fold(one.title), one.organisation) not in held), *keep)


def _joined_notes(keep: str, gone: str) -> str:
    return keep if not gone or gone in keep else "\n".join(filter(None, (keep, gone)))
