"""People whose entries were made one with another: which went in favour of whom, as the history tells."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, select

from db.records.history import Occasion, TraceKind
from db.store.chain import CHANGE, TRACE
from db.store.forgetting import mention_of, naming_columns, traces_of_person
from db.store.parting import in_portions
from db.store.rows import said_in
from db.store.work import Work
from db.tables import BinRow, PersonRow

OCCASIONS = (Occasion.EDIT, Occasion.MERGE)
"""On which entries are merged: files of earlier versions say no more than that something was changed."""


def merged_into(work: Work, person: UUID) -> list[UUID]:
    """Return the identifiers of all who were merged into *person*, also by way of others; none twice."""
    found: list[UUID] = []
    waiting = [person]
    while waiting:
        new = set(_gone_for(work, waiting.pop())) - {person, *found}
        found += sorted(new)
        waiting += sorted(new)
    return found


def _gone_for(work: Work, person: UUID) -> Iterator[UUID]:
    """Yield who was removed in the very changes that gave *person* something, and is not in the bin."""
    query = _removed(TRACE.c.home).where(CHANGE.c.occasion.in_(OCCASIONS))
    for some in in_portions({*_of_the_entry(work, person), *_of_lines(work, person)}):
        yield from work.session.scalars(query.where(TRACE.c.change.in_(some)))
    yield from _twins(work, person)


def _twins(work: Work, person: UUID) -> Iterator[UUID]:
    """Yield who was merged into an entry of the same name, to which that gave nothing."""
    name = work.session.scalar(select(PersonRow.full_name).where(PersonRow.uid == person))
    query = _removed(TRACE.c.home, TRACE.c.before).where(CHANGE.c.occasion == Occasion.MERGE)
    for one in work.rows(query.where(TRACE.c.before.is_not(None))) if name else ():
        if said_in(one.before).get("full_name") == name:
            yield one.home


def _removed(*columns: ColumnElement[Any]) -> Select[Any]:
    """Return the question for traces of people who are no longer there, and not in the bin."""
    return (
        select(*columns)
        .join(CHANGE, CHANGE.c.id == TRACE.c.change)
        .where(
            TRACE.c.table_name == "person",
            TRACE.c.kind == TraceKind.REMOVED,
            TRACE.c.home.not_in(select(PersonRow.uid)),
            TRACE.c.home.not_in(select(BinRow.uid)),
        )
    )


def _of_the_entry(work: Work, person: UUID) -> Iterator[int]:
    """Yield the changes that touched the entry of *person*, such as by another spelling."""
    for some in in_portions(set(traces_of_person(work, person))):
        yield from work.session.scalars(select(TRACE.c.change).where(TRACE.c.id.in_(some)).distinct())


def _of_lines(work: Work, person: UUID) -> Iterator[int]:
    """Yield the changes in which a line that named somebody else came to name *person*."""
    for column in naming_columns():
        somebody, now = f'"{column.name}":"', mention_of(column, person)
        turned: ColumnElement[bool] = and_(
            TRACE.c.before.contains(somebody, autoescape=True),
            TRACE.c.after.contains(now, autoescape=True),
            ~TRACE.c.before.contains(now, autoescape=True),
        )
        here = TRACE.c.table_name == column.table.name
        yield from work.session.scalars(select(TRACE.c.change).where(here, turned).distinct())
