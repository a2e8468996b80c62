"""Erasing one person: the entry and contact data go for good; adopted records keep what they printed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from db.records.attendance import Attendance
from db.records.history import Occasion
from db.records.meeting import Meeting
from db.records.person import Person
from db.records.signatory import Signatory
from db.records.words import T
from desktop_app.usecases.intake.under_way import FORM as IMPORT
from desktop_app.usecases.intake.under_way import lists_naming
from desktop_app.usecases.searching import find

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from db.store.store import Store
    from db.store.unit import Unit

INSTEAD = T("paper", "(name erased)")
"""Stands where lists in the bin had the name."""


@dataclass(frozen=True, slots=True)
class Erasure:
    """What erasing a person does: to how many places, and what stays.

    `cleared` lines lose the name and count as one person without a name; `kept` places belong to meetings
    with an adopted record. `texts` are titles of records that name the person in their text, which stays.
    """

    name: str
    cleared: int
    kept: int
    texts: tuple[str, ...] = ()


def look_at_erasure(store: Store, uid: UUID) -> Erasure:
    """Return what erasing the person would do; raise NotFound if there is none."""
    with store.reading() as unit:
        person = unit.people.get(uid)
        places = unit.referring(Person, uid)
        kept = sum(_is_adopted(unit, one) for one in places)
    names = dict.fromkeys((person.full_name, *person.aliases))
    named = [one.title for name in names for one in find(store, name, limit=20) if one.kind == "record"]
    return Erasure(person.printed_name(), len(places) - kept, kept, tuple(dict.fromkeys(named)))


def erase_person(store: Store, uid: UUID) -> Erasure:
    """Erase the person for good, with everything that search, history, bin and drafts say of him or her.

    Raise NotFound if there is none. Copies of the file that were made before still hold the data.
    """
    done = look_at_erasure(store, uid)
    with store.reading() as unit:
        person = unit.people.get(uid)
    lists = lists_naming(store, (person.full_name, *person.aliases))
    with store.unit() as unit:
        unit.on(Occasion.ERASE)
        for one in unit.referring(Person, uid):
            if not _is_adopted(unit, one):
                _clear(unit, one, uid)
        merged = unit.history.merged_into(uid)
        unit.people.remove(uid, for_good=True)
        _forget(unit, (uid, *merged))
        for key in lists:
            unit.drafts.drop(IMPORT, key)
        unit.commit()
    return done


def erase_from_copy(store: Store, uid: UUID) -> None:
    """Erase the person from an open copy of the file: from its register, or from its bin and history only."""
    with store.reading() as unit:
        is_there = unit.people.find(uid) is not None
    if is_there:
        erase_person(store, uid)
        return
    with store.unit() as unit:
        unit.on(Occasion.ERASE)
        _forget(unit, (uid, *unit.history.merged_into(uid)))
        unit.commit()


def erased_people(store: Store) -> list[UUID]:
    """Return the identifiers of all who were erased from the file, and of entries made one with theirs."""
    with store.reading() as unit:
        erased = unit.history.erased()
        merged = (one for each in erased for one in unit.history.merged_into(each))
        return list(dict.fromkeys((*erased, *merged)))


def finish_erasing(store: Store) -> None:
    """Take out what is left of entries that were made one with somebody who was erased later.

    Earlier versions of the program left that in the history.
    """
    with store.reading() as unit:
        erased = set(unit.history.erased())
    left = [one for one in erased_people(store) if one not in erased]
    if left:
        with store.unit() as unit:
            unit.on(Occasion.ERASE)
            _forget(unit, left)
            unit.commit()


def _forget(unit: Unit, people: Iterable[UUID]) -> None:
    """Take *people* out of the history, the bin and drafts."""
    for one in people:
        unit.history.forget(one, INSTEAD)


def _is_adopted(unit: Unit, place: object) -> bool:
    """Return whether *place* belongs to a meeting, or is in a record, whose text is adopted."""
    if isinstance(place, Signatory):
        return unit.records.get(place.record).status.is_frozen
    meeting = (
        place.uid if isinstance(place, Meeting) else place.meeting if isinstance(place, Attendance) else None
    )
    return meeting is not None and any(one.status.is_frozen for one in unit.records.of(meeting))


def _clear(unit: Unit, place: object, uid: UUID) -> None:
    """Take the name out of a place that no adopted record prints."""
    if isinstance(place, Attendance):
        unit.attendance.save(
            replace(place, person=None, printed_name="", printed_post="", note="", head_count=1)
        )
    elif isinstance(place, Meeting):
        unit.meetings.save(replace(place, roles=tuple(one for one in place.roles if one.person != uid)))
    elif isinstance(place, Signatory):
        unit.signatories.remove(place.uid, for_good=True)
