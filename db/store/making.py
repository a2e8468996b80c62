"""The content of a new, empty file."""

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from sqlalchemy import insert
from sqlalchemy.orm import Session

from db.dialects import sqlite
from db.records.history import Occasion
from db.records.organisation import Organisation
from db.store.chain import Chain, renew_triggers
from db.store.format import FORMAT, NEEDS, REVISION
from db.store.login import login_name
from db.store.unit import Unit
from db.tables import AboutRow, Row, now


def write_new(path: Path, organisations: Sequence[Organisation]) -> None:
    """Write all tables into the empty file at *path*, as the last migration leaves them, and the register."""
    with closing(sqlite.bare(path)) as connection:
        sqlite.shape(connection)
        connection.execute("VACUUM")
    if not sqlite.has_log(path):
        sqlite.do_without_log(path)
    engine = sqlite.engine(path, writes=True)
    try:
        with engine.begin() as connection:
            Row.metadata.create_all(connection)
            for statement in (*sqlite.schema_statements(), *sqlite.revision_statements(REVISION)):
                connection.exec_driver_sql(statement)
            renew_triggers(connection)
            sqlite.set_format(connection.exec_driver_sql, FORMAT)
            connection.execute(insert(AboutRow).values(id=1, needs=NEEDS, made_at=now()))
        with Session(engine, autoflush=False) as session:
            unit = Unit(session, lambda: None, Chain(session.connection(), login_name()))
            unit.on(Occasion.FIRST)
            unit.organisations.save_many(organisations)
            unit.commit()
        with engine.connect() as connection:
            sqlite.settle(connection.connection.driver_connection)
    finally:
        engine.dispose()
