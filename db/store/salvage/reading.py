"""Reading a damaged table: all at once as far as that goes, then each row by its own key."""

from collections.abc import Iterator
from typing import Any

from db.dialects import sqlite

BEYOND = 1000
"""Keys that are tried after the last one that is known."""


def columns_of(connection: Any, table: str) -> tuple[str, ...]:
    """Return the names of the columns of *table*."""
    return tuple(row[1] for row in connection.execute(f'PRAGMA table_info("{table}")'))


class DamagedTable:
    """The rows of a table that can be read; `unread` counts the keys at which reading failed."""

    def __init__(self, connection: Any, table: str) -> None:
        self._connection, self._table = connection, table
        self.columns = columns_of(connection, table)
        self.unread = 0

    def rows(self) -> Iterator[tuple[Any, ...]]:
        """Yield every row that can be read, once."""
        seen: set[int] = set()
        for row in self._in_order():
            if row[0] not in seen:
                seen.add(row[0])
                yield row

    def _in_order(self) -> Iterator[tuple[Any, ...]]:
        last = 0
        try:
            for row in self._connection.execute(f'SELECT rowid, * FROM "{self._table}" ORDER BY rowid'):  # noqa: S608 - a name of the file's own
                last = row[0]
                yield row
        except sqlite.Error:
            yield from self._one_by_one(last + 1)

    def _one_by_one(self, first: int) -> Iterator[tuple[Any, ...]]:
        query = f'SELECT rowid, * FROM "{self._table}" WHERE rowid = ?'  # noqa: S608 - the same
        for key in range(first, self._last_key(first) + 1):
            try:
                row = self._connection.execute(query, (key,)).fetchone()
            except sqlite.Error:
                self.unread += 1
                continue
            if row is not None:
                yield row

    def _last_key(self, at_least: int) -> int:
        """Return the greatest key there can be; the file notes it for each table, and else it is guessed."""
        for query in (
            f"SELECT seq FROM sqlite_sequence WHERE name = '{self._table}'",  # noqa: S608 - the same
            f'SELECT max(rowid) FROM "{self._table}"',  # noqa: S608 - the same
        ):
            try:
                row = self._connection.execute(query).fetchone()
            except sqlite.Error:
                continue
            if row and row[0]:
                return int(row[0])
        return at_least + BEYOND
