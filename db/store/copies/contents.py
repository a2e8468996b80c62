"""What a file holds, counted: the same questions to the file and to its copy."""

from contextlib import closing
from pathlib import Path
from typing import Any

from db.dialects import sqlite
from db.store.copies.manifest import Contents


def contents_of(connection: Any) -> Contents:
    """Return what the file of *connection* holds; within a transaction, at one moment."""
    (number,) = connection.execute("PRAGMA user_version").fetchone()
    tables = sqlite.tables(connection)
    counts = {table: _one(connection, f'SELECT count(*) FROM "{table}"') for table in tables}  # noqa: S608 - names of the file's own tables
    head, latest = _history(connection, counts)
    return Contents(
        identity=str(_one(connection, "SELECT made_at FROM about")),
        format=number,
        revision=str(_one(connection, "SELECT version_num FROM alembic_version")),
        counts=counts,
        mark=f"{head} {latest}",
        head=head,
    )


def contents_in(path: Path) -> Contents:
    """Return what the closed file at *path* holds, leaving nothing beside it."""
    with closing(sqlite.peek(path)) as connection:
        return contents_of(connection)


def _one(connection: Any, query: str) -> Any:
    row = connection.execute(query).fetchone()
    return row[0] if row else ""


def _history(connection: Any, counts: dict[str, int]) -> tuple[str, int]:
    """Return the last hash of the history and the number of its last trace; a file of format 1 has none."""
    if "change" not in counts:
        return "", 0
    head = _one(connection, "SELECT hash FROM change ORDER BY id DESC LIMIT 1")
    return str(head), int(_one(connection, "SELECT coalesce(max(id), 0) FROM trace"))
