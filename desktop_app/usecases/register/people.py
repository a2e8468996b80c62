"""The register of people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.records.problems import Problem, Refused
from db.records.words import T
from desktop_app.usecases.keeping.undo import IN_USE, Undo, lost_links, removal

if TYPE_CHECKING:
    from uuid import UUID

    from db.records.lines import PersonLine
    from db.records.person import Person
    from db.store.store import Store


def get_person(store: Store, uid: UUID) -> Person:
    """Return the person; raise NotFound if there is none."""
    with store.reading() as unit:
        return unit.people.get(uid)


def file_person(store: Store, person: Person) -> Person:
    """Check and save *person*; return it as saved. Raise Refused or ChangedMeanwhile.

    Lists and records keep the name as it was printed there.
    """
    if problems := person.problems():
        raise Refused(problems)
    with store.unit() as unit:
        saved = unit.people.save(person)
        unit.commit()
    return saved


def remove_person(store: Store, uid: UUID, *, anyway: bool = False) -> Undo:
    """Remove a person; raise Refused if something refers to the person, unless *anyway*.

    Names that were printed stay as they are; with *anyway* the links to the person become empty.
    """
    with store.unit() as unit:
        person = unit.people.get(uid)
        step = removal(unit, person)
        if lost_links(step) and not anyway:
            raise Refused(
                [Problem("", IN_USE, {"name": person.printed_name(), "count": str(lost_links(step))})]
            )
        unit.commit()
    return Undo(T("undo", "“{name}” removed"), {"name": person.printed_name()}, (step,))


def list_people(
    store: Store,
    *,
    order: str = "name",
    after: PersonLine | None = None,
    limit: int = 200,
    text: str = "",
    organisation: UUID | None = None,
) -> list[PersonLine]:
    """Return the next *limit* lines of the list that follow the line *after*.

    *order* is a column's name, with "-" before it for the other way round.
    """
    with store.reading() as unit:
        return unit.people.lines(order, after, limit, text=text, organisation=organisation)


def suggest_people(store: Store, text: str, *, limit: int = 6) -> list[PersonLine]:
    """Return people whose name or post has a word that begins with *text*, else contains it.

    Case and accents don't matter. Names that begin so come first.
    """
    with store.reading() as unit:
        return unit.people.matching(text, limit) if text.strip() else []
