"""Which engine it is: that of a place, and that of a connection. Each is loaded when it is asked for."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from db.dialects.address import Place
    from db.dialects.dialect import Dialect


@cache
def _dialect(name: str) -> Dialect:
    if name == "postgresql":
        from db.dialects.postgresql_dialect import PostgresqlDialect

        return PostgresqlDialect()
    from db.dialects.sqlite_dialect import SqliteDialect

    return SqliteDialect()


def dialect_of(connection: Connection) -> Dialect:
    """Return the engine that *connection* speaks to."""
    return _dialect(connection.dialect.name)


def engine_of(place: Place, *, writes: bool) -> Engine:
    """Return an engine on *place*: one connection that writes, or several that only read."""
    if isinstance(place, Path):
        from db.dialects import sqlite

        return sqlite.engine(place, writes=writes)
    from db.dialects import postgresql

    return postgresql.engine(place, writes=writes)
