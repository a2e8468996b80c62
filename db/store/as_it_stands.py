"""A copy of a database on a server as it stands, whatever its format: a file of that same format.

Rows go by the names that their tables and columns have there, which today's tables need not know, and are
read back. So whoever wants to go back to what was before a new version has a file that the old one opens.
"""

from collections.abc import Iterable
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Connection, MetaData, Table, text

from db.dialects import postgresql, sqlite
from db.dialects.engines import dialect_of
from db.dialects.postgresql_search import written_words
from db.dialects.watched import Stamped, Traced
from db.records.problems import Trouble
from db.store.carrying import AT_ONCE, LARGE, NOT_WHOLE, filling
from db.store.chain import HISTORY, STAMPS
from db.store.copies.making import Order, make_copy, told_of_copies
from db.store.copies.manifest import Copy
from db.store.parting import in_portions
from db.store.upgrading import take_steps, told_so_far
from db.tables.history import home_columns

OF_ENGINE = {"alembic_version", "search_text"}
"""Tables that are not carried: the steps fill the first, and the full text of a file is of another kind."""


def copy_as_it_stands(connection: Connection, revision: str, order: Order) -> Copy:
    """Make a copy of what *connection* sees of a database that *revision* brought up to date last.

    Raise Trouble, and leave nothing behind, if there is no room or the copy is not the same.
    """
    with (
        told_of_copies(order.file, order.folder),
        TemporaryDirectory(prefix="rapporteur-copy-") as folder,
    ):
        path = Path(folder) / "copy.rapporteur"
        with filling(path, int(revision)) as engine, engine.connect() as new:
            sqlite.hold_references(new.connection.driver_connection)
            with new.begin():
                take_steps(new, revision)
                _Carrying(connection, new, order.file.name).carry()
        with closing(sqlite.bare(path)) as made:
            return make_copy(made, order)


class _Carrying:
    """Rows on their way from a server into a new file of the same format; people call the server *name*."""

    def __init__(self, old: Connection, new: Connection, name: str) -> None:
        self._old, self._new, self._name = old, new, name
        self._file: Any = new.connection.driver_connection

    def carry(self) -> None:
        """Carry everything; nothing watches or counts before all rows are there."""
        dialect = dialect_of(self._new)
        watching = dialect.triggers(self._new, "")
        dialect.drop_triggers(self._new, "")
        for name in self._tables():
            self._carry(name)
        for some in in_portions(written_words(self._old)):
            dialect.index(self._new, some)
        dialect.keep_numbers(self._new, dialect_of(self._old).numbers(self._old))
        for name, statement in watching.items():
            if not name.startswith((*HISTORY, *STAMPS)):
                self._file.execute(statement)
        self._watch()
        self._refuse({table for table, _, _ in dialect.broken_references(self._new)})

    def _tables(self) -> list[str]:
        there, here = postgresql.tables(self._old), set(sqlite.tables(self._file))
        self._refuse((there ^ here) - OF_ENGINE)
        return sorted(there - OF_ENGINE)

    def _carry(self, table: str) -> None:
        """Carry the rows of *table*, and hold what stands in the file then against what was read."""
        names = list(self._old.exec_driver_sql(f'SELECT * FROM "{table}" LIMIT 0').keys())  # noqa: S608 - a table that is there
        self._refuse({table} if set(names) != sqlite.columns(self._file, table) else set())
        columns = ", ".join(f'"{one}"' for one in names)
        question = f'SELECT {columns} FROM "{table}" ORDER BY id'  # noqa: S608 - the same
        add = f'INSERT INTO "{table}" ({columns}) VALUES ({", ".join("?" * len(names))})'  # noqa: S608 - the same
        self._file.execute(f'DELETE FROM "{table}"')  # noqa: S608 - the same
        at_once = {"yield_per": LARGE.get(table, AT_ONCE)}
        said = sha256()
        for rows in self._old.execute(text(question), execution_options=at_once).partitions():
            self._file.executemany(add, [tuple(one) for one in rows])
            _take_in(said, rows)
        kept = sha256()
        _take_in(kept, self._file.execute(question))
        self._refuse({table} if kept.digest() != said.digest() else set())

    def _watch(self) -> None:
        """Let the file trace and stamp what the server does, and no more: steps to come look at that."""
        traced, stamped = [], []
        for name, told in sorted(told_so_far(self._old).items()):
            table = Table(name, MetaData(), autoload_with=self._new)
            columns = tuple(one.name for one in table.c)
            traced.append(Traced(table, tuple(one for one in columns if one in told), home_columns(table)))
            stamped.append(Stamped(name, tuple(one for one in columns if one not in {"id", "owner", *told})))
        dialect = dialect_of(self._new)
        made = dialect.tracing(traced) | dialect.stamping([one for one in stamped if one.columns])
        for statement in made.values():
            self._file.execute(statement)

    def _refuse(self, others: set[str]) -> None:
        """Raise Trouble if there are tables that are not the same."""
        if others:
            raise Trouble(*NOT_WHOLE, {"file": self._name, "first": min(others)})


def _take_in(digest: Any, rows: Iterable[Iterable[Any]]) -> None:
    """Let *digest* cover *rows*; yes and no count as the numbers that a file keeps of them."""
    for row in rows:
        for value in row:
            plain = int(value) if isinstance(value, bool) else value
            digest.update(plain if isinstance(plain, bytes) else repr(plain).encode())
            digest.update(b"\0")
