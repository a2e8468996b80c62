"""Taking a record out with all that belongs to it, and putting it back exactly as it was."""

from collections.abc import Iterator
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Table, delete, insert, or_, select, update

from db.records.problems import Problem, Refused
from db.records.removed import Emptied, Removed
from db.records.words import T
from db.store.work import Work
from db.tables import Row

AT_ONCE = 5000
NO_HOME = T("problems", "What this belonged to is not in the file any more. Put that back first.")
THERE = T("problems", "This is in the file already.")
Kept = dict[str, dict[int, dict[str, Any]]]
"""Rows by table and key, in the order they were met."""


def take_out(work: Work, table: Table, key: str, uid: UUID, record: Any) -> Removed:
    """Remove the row of *table* whose *key* is *uid*, and return all that went."""
    rows: Kept = {}
    emptied: list[Emptied] = []
    top = work.session.execute(select(table).where(table.c[key] == uid)).mappings()
    _note(work, table, [dict(one) for one in top], rows, emptied)
    work.session.execute(delete(table).where(table.c[key] == uid))
    work.session.expunge_all()
    for name in {*rows, *(one.table for one in emptied)}:
        work.touched(name)
    flat = tuple((name, row) for name, some in rows.items() for row in some.values())
    return Removed(record, flat, tuple(emptied))


def put_back(work: Work, removed: Removed) -> None:
    """Write every row of *removed* as it was, and every reference that became empty.

    What has gone since is not referred to any more. Raise Refused if it is there already, or if what it
    belonged to is not.
    """
    tables = Row.metadata.tables
    for name, row in settled(work, removed):
        work.session.execute(insert(tables[name]).values(**row))
        work.touched(name)
    for one in removed.emptied:
        table = tables[one.table]
        empty = table.c[one.column].is_(None)
        back = update(table).where(table.c.id == one.key, empty).values({one.column: one.value})
        work.session.execute(back)
        work.touched(one.table)
    work.session.expunge_all()


def settled(work: Work, removed: Removed) -> list[tuple[str, dict[str, Any]]]:
    """Return the rows of *removed* as they can be written now; parts of what is not there are left out."""
    back: dict[tuple[str, str], set[Any]] = {}
    rows: list[tuple[str, dict[str, Any]]] = []
    for name, row in removed.rows:
        for column in ("id", "uid", "meeting"):
            back.setdefault((name, column), set()).add(row.get(column))
    for name, row in removed.rows:
        kept = _fitting(work, Row.metadata.tables[name], dict(row), back)
        if kept is None and not rows:
            raise Refused([Problem("", NO_HOME)])
        if kept is None:
            back[name, "id"].discard(row["id"])
        else:
            rows.append((name, kept))
    _refuse_twice(work, *rows[0])
    return rows


def _fitting(work: Work, table: Table, row: dict[str, Any], back: dict[tuple[str, str], set[Any]]) -> Any:
    """Return *row* without references to what is not there, or None if it can't be without one."""
    for key in table.foreign_keys:
        name, target = key.parent.name, key.column
        if row.get(name) is None or row[name] in back.get((target.table.name, target.name), ()):
            continue
        if work.session.execute(select(target).where(target == row[name])).first() is None:
            if not key.parent.nullable:
                return None
            row[name] = None
    return row


def _refuse_twice(work: Work, name: str, row: dict[str, Any]) -> None:
    table = Row.metadata.tables[name]
    same = [table.c[key] == row[key] for key in ("id", "uid") if key in row]
    if work.session.execute(select(table.c.id).where(or_(*same))).first():
        raise Refused([Problem("", THERE)])


def _note(work: Work, table: Table, found: list[dict[str, Any]], rows: Kept, emptied: list[Emptied]) -> None:
    """Add *found* rows of *table* to *rows*, and whatever goes or is emptied with them."""
    there = rows.setdefault(table.name, {})
    fresh = [row for row in found if row["id"] not in there]
    there |= {row["id"]: row for row in fresh}
    if not fresh:
        return
    for column, target, cascades in references_to(table):
        values = [row[target] for row in fresh]
        for start in range(0, len(values), AT_ONCE):
            referring = select(column.table).where(column.in_(values[start : start + AT_ONCE]))
            met = [dict(one) for one in work.session.execute(referring).mappings()]
            if cascades:
                _note(work, column.table, met, rows, emptied)
            else:
                emptied += [
                    Emptied(column.table.name, column.name, one["id"], one[column.name]) for one in met
                ]


@cache
def references_to(table: Table) -> tuple[tuple[Column[Any], str, bool], ...]:
    """Return the columns that refer to *table*: each with its target and whether its row goes too."""
    return tuple(_references_to(table))


def _references_to(table: Table) -> Iterator[tuple[Column[Any], str, bool]]:
    for other in Row.metadata.tables.values():
        for key in other.foreign_keys:
            if key.column.table is table:
                yield key.parent, key.column.name, key.ondelete == "CASCADE"
