"""Which records refer to an entry of the register, in themselves or in a part of theirs."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Table, select

from db.store.removal import references_to
from db.store.work import RECORDS, ROWS, Work
from db.tables import Row


def referring(work: Work, kind: type[Any], uid: UUID) -> Iterator[tuple[type[Any], UUID]]:
    """Yield class and identifier of each record that refers to the entry *uid* of *kind*, each once."""
    table = ROWS[kind].__table__
    assert isinstance(table, Table)
    found: dict[tuple[type[Any], UUID], None] = {}
    for column, target, _ in references_to(table):
        if target == "uid":
            query = select(column.table.c.id).where(column == uid)
            found |= dict.fromkeys(_owners(work, column.table, list(work.session.scalars(query))))
    yield from found


def _owners(work: Work, table: Table, keys: list[int]) -> Iterator[tuple[type[Any], UUID]]:
    """Yield the records that the rows of *table* with *keys* are, or are part of."""
    if not keys:
        return
    record = RECORDS.get(table.name)
    if record is not None:
        name = "uid" if "uid" in table.c else "meeting"
        uids = work.session.scalars(select(table.c[name]).where(table.c.id.in_(keys)))
        yield from ((record, uid) for uid in uids)
        return
    owner: Column[Any] = table.c.owner
    above = Row.metadata.tables[next(iter(owner.foreign_keys)).column.table.name]
    yield from _owners(work, above, list(work.session.scalars(select(owner).where(table.c.id.in_(keys)))))
