"""The content of a new, empty file."""

from contextlib import closing
from pathlib import Path

from sqlalchemy import insert

from db.dialects import sqlite
from db.store.format import FORMAT, NEEDS, REVISION
from db.tables import AboutRow, Row, now


def write_empty(path: Path) -> None:
    """Write all tables into the empty file at *path*, as the last migration leaves them."""
    with closing(sqlite.bare(path)) as connection:
        sqlite.shape(connection)
        connection.execute("VACUUM")
    engine = sqlite.engine(path, writes=True)
    try:
        with engine.begin() as connection:
            Row.metadata.create_all(connection)
            for statement in (*sqlite.schema_statements(), *sqlite.revision_statements(REVISION)):
                connection.exec_driver_sql(statement)
            sqlite.set_format(connection.exec_driver_sql, FORMAT)
            connection.execute(insert(AboutRow).values(id=1, needs=NEEDS, made_at=now()))
        with engine.connect() as connection:
            sqlite.settle(connection.connection.driver_connection)
    finally:
        engine.dispose()
