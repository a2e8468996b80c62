"""The content of a new, empty place: all tables, as the last migration leaves them, and the register."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, Engine, insert
from sqlalchemy.orm import Session

from db.dialects import sqlite
from db.dialects.dialect import SEARCHED
from db.dialects.engines import dialect_of
from db.records.history import Occasion
from db.records.organisation import Organisation
from db.store.chain import Chain, add_triggers
from db.store.format import FORMAT, NEEDS, REVISION
from db.store.login import login_name
from db.store.unit import Unit
from db.tables import AboutRow, FigureRow, Row, now


def write_new(path: Path, organisations: Sequence[Organisation]) -> None:
    """Write all tables and the register into the empty file at *path*."""
    shape_new(path)
    engine = sqlite.engine(path, writes=True)
    try:
        with engine.begin() as connection:
            make_tables(connection)
            sqlite.set_format(connection.exec_driver_sql, FORMAT)
            begin(connection)
        enter_register(engine, organisations)
        with engine.connect() as connection:
            sqlite.settle(connection.connection.driver_connection)
    finally:
        engine.dispose()


def shape_new(path: Path) -> None:
    """Let the empty file at *path* be one of ours, with a log where it can have one."""
    with closing(sqlite.bare(path)) as connection:
        sqlite.shape(connection)
        connection.execute("VACUUM")
    if not sqlite.has_log(path):
        sqlite.do_without_log(path)


def make_tables(connection: Connection) -> None:
    """Make all tables; nothing stands in them, nobody watches or counts what comes."""
    Row.metadata.create_all(connection)
    for statement in _revision_statements(REVISION):
        connection.exec_driver_sql(statement)


def _revision_statements(revision: str) -> Iterator[str]:
    """Yield what notes the last migration, in the table where alembic looks for it."""
    yield (
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
        "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    yield f"INSERT INTO alembic_version (version_num) VALUES ('{revision}')"  # noqa: S608 - our own name


def begin(connection: Connection) -> None:
    """Write what an empty place says of itself; watch, count and let find all that comes."""
    connection.execute(insert(AboutRow).values(id=1, needs=NEEDS, made_at=now()))
    connection.execute(insert(FigureRow), [{"name": name, "number": 0} for name in SEARCHED])
    dialect_of(connection).add_search(connection)
    add_triggers(connection)


def enter_register(engine: Engine, organisations: Sequence[Organisation]) -> None:
    """Enter *organisations* as the first change."""
    with Session(engine, autoflush=False) as session:
        unit = Unit(session, Chain(session.connection(), login_name()))
        unit.on(Occasion.FIRST)
        unit.organisations.save_many(organisations)
        unit.commit()
