"""Carrying everything over a gap between two databases, row by row as it stands.

Rows keep their keys, so that the history and its hashes hold on the other side. What arrived is looked
through before it may last.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Boolean, Connection, Engine, Table, TableClause, column, func, insert, select, table
from sqlalchemy.orm import Session

from db.dialects import sqlite
from db.dialects.engines import dialect_of
from db.dialects.sqlite_upkeep import merge_all
from db.records.problems import Trouble
from db.records.words import T
from db.store.chain import TRACE, add_triggers, head
from db.store.copies.manifest import Contents
from db.store.format import FORMAT, REVISION
from db.store.health import SEARCHED, verify
from db.store.indexing import index_records
from db.store.making import make_tables, shape_new
from db.store.work import Work
from db.tables import Row

AT_ONCE = 1000
"""Rows that are carried at once."""
LARGE = {"chunk": 16, "bin": 50, "draft": 50}
"""Fewer of those that may be large: 16 pieces of a file are 4 MB."""
UNSOUND = (
    T("moving", "“{file}” stays where it is: something in it is not as it was kept."),
    T("moving", "What was found first: {first}"),
    T("moving", "Check it, and go back to a copy or save what can be read."),
)
NOT_WHOLE = (
    T("moving", "“{file}” did not arrive whole, and nothing of it was kept."),
    T("moving", "What was found first: {first}"),
    T("moving", "Try again. What was to be carried is where it was."),
)


def carry(old: Connection, new: Connection, names: tuple[str, str]) -> None:
    """Put everything that *old* sees into *new*, which holds nothing yet, and look through both.

    *names* are what people call the two. Raise Trouble if one is not sound, or if they are not the same.
    """
    _refuse_unsound(old, names[0], UNSOUND)
    _fill(old, new)
    _refuse_unsound(new, names[1], NOT_WHOLE)
    _refuse_others(old, new, names[1])


@contextmanager
def filling(path: Path, number: int = FORMAT) -> Iterator[Engine]:
    """Make an empty file of ours at *path*, and put all in the one file when it is filled.

    *number* is its format.
    """
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    shape_new(path)
    engine = sqlite.engine(path, writes=True)
    try:
        yield engine
        with engine.connect() as connection:
            connection.rollback()
            driver = connection.connection.driver_connection
            assert driver is not None
            sqlite.set_format(driver.execute, number)
            merge_all(driver)
            sqlite.settle(driver)
    finally:
        engine.dispose()


def _fill(old: Connection, new: Connection) -> None:
    """Make all tables in *new* and fill them with the rows of *old*; nothing watches until all are there."""
    make_tables(new)
    for one in Row.metadata.sorted_tables:
        _carry(one, old, new)
    dialect_of(new).keep_numbers(new, dialect_of(old).numbers(old))
    dialect_of(new).add_search(new)
    with Session(new, autoflush=False, join_transaction_mode="create_savepoint") as session:
        for shelf in SEARCHED.values():
            index_records(session, shelf(Work(session)).all())
        session.commit()
    add_triggers(new)


def plainly(one: Table) -> TableClause:
    """Return the table with columns that hand on what stands in them as it stands."""
    columns = (
        column(here.name, Boolean()) if isinstance(here.type, Boolean) else column(here.name)
        for here in one.c
    )
    return table(one.name, *columns)


def _carry(one: Table, old: Connection, new: Connection) -> None:
    plain = plainly(one)
    rows = old.execute(
        select(*plain.c).order_by(plain.c.id), execution_options={"yield_per": LARGE.get(one.name, AT_ONCE)}
    )
    for some in rows.mappings().partitions():
        new.execute(insert(plain), [dict(row) for row in some])


def counted(connection: Connection) -> Contents:
    """Return what the database of *connection* holds, as it is told of files."""
    counts = {
        one.name: connection.scalar(select(func.count()).select_from(one)) or 0
        for one in Row.metadata.sorted_tables
    }
    last = head(connection)
    latest = connection.scalar(select(func.coalesce(func.max(TRACE.c.id), 0)))
    made_at = connection.scalar(select(plainly(Row.metadata.tables["about"]).c.made_at))
    return Contents(str(made_at), FORMAT, REVISION, counts, f"{last} {latest}", last)


def _refuse_unsound(connection: Connection, name: str, words: tuple[str, str, str]) -> None:
    """Raise Trouble with the first thing that is wrong there, if anything is."""
    with Session(connection, autoflush=False, join_transaction_mode="create_savepoint") as session:
        found = verify(Work(session))
    if found:
        raise Trouble(*words, {"file": name, "first": found[0].sentence()})


def _refuse_others(old: Connection, new: Connection, name: str) -> None:
    """Raise Trouble if there are other numbers of rows in *new*, or if its history ends otherwise."""
    for one in Row.metadata.sorted_tables:
        counted = select(func.count()).select_from(one)
        if old.scalar(counted) != new.scalar(counted):
            raise Trouble(*NOT_WHOLE, {"file": name, "first": one.name})
    if head(old) != head(new):
        raise Trouble(*NOT_WHOLE, {"file": name, "first": "change"})
