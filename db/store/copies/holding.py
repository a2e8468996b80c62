"""Whether a copy still holds what was erased from the file."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from db.dialects import sqlite
from db.store.troubles import refuse_locked

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path
    from uuid import UUID

WHERE = {
    "person": "SELECT 1 FROM person WHERE uid = ?",
    "attendance": "SELECT 1 FROM attendance WHERE person = ?",
    "signatory": "SELECT 1 FROM signatory WHERE person = ?",
    "bin": "SELECT 1 FROM bin WHERE uid = ?",
    "draft": "SELECT 1 FROM draft WHERE record = ?",
    "trace": "SELECT 1 FROM trace WHERE home = ? AND table_name = 'person' AND digest IS NULL",
}
"""Where a person may stand, by table; copies of older formats lack some of them."""


def holds(path: Path, people: Collection[UUID]) -> bool:
    """Return whether the copy at *path* holds one of *people*; one that can't be read counts as if it did.

    Raise Locked if it is encrypted and its key is not known.
    """
    refuse_locked(path)
    try:
        with closing(sqlite.peek(path)) as connection:
            there = set(sqlite.tables(connection))
            asked = [query for table, query in WHERE.items() if table in there]
            return any(
                connection.execute(f"{query} LIMIT 1", (one.bytes,)).fetchone()
                for one in people
                for query in asked
            )
    except (sqlite.Error, OSError):
        return True
