"""A file poured into another one that is encrypted with another key, or with none."""

from __future__ import annotations

import hashlib
from contextlib import closing
from typing import TYPE_CHECKING, Any

from db.dialects import sqlite
from db.dialects.sqlite_seal import PAGE_SIZE, SEALED

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from db.dialects.sqlite_seal import DataKey

STEPS = 1000
"""Steps of the engine between two calls of whoever waits for it."""
WITHOUT_SAFETY = ("journal_mode = OFF", "synchronous = OFF")
"""Whoever wants the new file to last settles the whole of it."""
TABLES = """SELECT name FROM sqlite_master
WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"""


def pour(source: Path, target: Path, key: DataKey | None, go_on: Callable[[], bool]) -> None:
    """Copy everything in the closed file *source* into the empty file *target*, which *key* then opens.

    *go_on* is called again and again; when it returns False, the driver's OperationalError comes.
    """
    with closing(sqlite.peek(source)) as connection:
        place = f"{target.absolute().as_uri()}?mode=rw"
        connection.execute("ATTACH ? AS target KEY ?", (place, key.raw if key else ""))
        connection.set_progress_handler(lambda: not go_on(), STEPS)
        for pragma in (*(SEALED if key else ()), f"page_size = {PAGE_SIZE}", *WITHOUT_SAFETY):
            connection.execute(f"PRAGMA target.{pragma}").fetchall()
        connection.execute("SELECT sqlcipher_export('target')").fetchall()
        for name in ("application_id", "user_version"):
            (number,) = connection.execute(f"PRAGMA main.{name}").fetchone()
            connection.execute(f"PRAGMA target.{name} = {number}")
    sqlite.say_without_log(target)


def holds_the_same(one: Path, other: Path, go_on: Callable[[], bool]) -> bool:
    """Return whether every table of two closed files has the same rows in the same order; reads all."""
    with closing(sqlite.peek(one)) as first, closing(sqlite.peek(other)) as second:
        for connection in (first, second):
            connection.set_progress_handler(lambda: not go_on(), STEPS)
        return _digests(first) == _digests(second)


def _digests(connection: Any) -> dict[str, str]:
    names = [name for (name,) in connection.execute(TABLES)]
    return {name: _digest(connection, name) for name in names}


def _digest(connection: Any, table: str) -> str:
    digest = hashlib.sha256()
    for row in connection.execute(f'SELECT * FROM "{table}"'):  # noqa: S608 - a name of the file's own
        digest.update(repr(row).encode())
    return digest.hexdigest()
