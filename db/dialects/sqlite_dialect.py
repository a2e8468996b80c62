"""SQLite, as the store asks it: triggers and full text within a transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import text
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import DatabaseError

from db.dialects import sqlite, sqlite_search, sqlite_stamps, sqlite_traces

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sqlalchemy import Connection, Executable, SelectBase, Subquery
    from sqlalchemy.exc import IntegrityError

    from db.dialects.dialect import Way
    from db.dialects.watched import Stamped, Traced

NUMBERS = "SELECT name, seq FROM sqlite_sequence"
KEEP_NUMBER = "UPDATE sqlite_sequence SET seq = ? WHERE name = ?"
ADD_NUMBER = "INSERT INTO sqlite_sequence (seq, name) VALUES (?, ?)"
MADE = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"


class SqliteWatching:
    """Triggers of SQLite; see `db.dialects.dialect.Watching`."""

    def run(self, connection: Connection, statement: str) -> int:
        """Run a statement as it stands; return how many rows it touched."""
        return connection.exec_driver_sql(statement).rowcount

    def tracing(self, tables: Sequence[Traced]) -> dict[str, str]:
        """Return what makes the triggers of the history, by name."""
        made = (statement for one in tables for statement in sqlite_traces.triggers(one))
        return _by_name([*sqlite_traces.KEPT, *made])

    def stamping(self, tables: Sequence[Stamped]) -> dict[str, str]:
        """Return what makes the triggers of stamps, by name."""
        return _by_name(made for one in tables for made in sqlite_stamps.triggers(one))

    def triggers(self, connection: Connection, *beginnings: str) -> dict[str, str]:
        """Return the triggers that are there and whose names begin so, as they were made, by name."""
        rows = connection.exec_driver_sql(MADE)
        return {name: made for name, made in rows if name.startswith(beginnings)}

    def drop_triggers(self, connection: Connection, *beginnings: str) -> None:
        """Take the triggers away whose names begin so."""
        for name in self.triggers(connection, *beginnings):
            connection.exec_driver_sql(f"DROP TRIGGER {name}")

    def stamp_now(self, one: Stamped) -> str:
        """Return the statement that stamps every row of a table."""
        return sqlite_stamps.stamp_now(one)

    def wrong_stamps(self, one: Stamped) -> str:
        """Return the question for the rows that say something else than their stamp."""
        return sqlite_stamps.wrong(one)

    def told_now(self, one: Traced, columns: Sequence[str], kind: str) -> str:
        """Return the statement that traces what *columns* of every row say now."""
        return sqlite_traces.told_now(one, columns, kind)

    def told_by(self, statement: str) -> set[str]:
        """Return the columns whose values a trigger of new rows tells."""
        return sqlite_traces.told_by(statement)

    def plain(self, one: Traced, column: str) -> str:
        """Return the question for a column as the history tells it."""
        return sqlite_traces.plain(one, f'"{column}"', column)


class SqliteDialect(SqliteWatching):
    """SQLite; see `db.dialects.dialect.Dialect`."""

    def add_search(self, connection: Connection) -> None:
        """Make the full text, and the triggers that keep it and the numbers of what is searched."""
        for statement in sqlite_search.statements():
            connection.exec_driver_sql(statement)

    def stream(self, connection: Connection, question: str) -> Iterator[Any]:
        """Yield what answers *question*; rows are read as they are asked for."""
        driver: Any = connection.connection.driver_connection
        yield from driver.execute(question)

    def index(self, connection: Connection, entries: Sequence[tuple[int, str, str, str]]) -> None:
        """Put folded words into the full text: of each entry key, title, body, and parts."""
        sqlite_search.index(connection, entries)

    def hits(self, way: Way, terms: Sequence[str]) -> SelectBase | None:
        """Return the question for the keys of entries that hold all *terms*."""
        return sqlite_search.hits(way, terms)

    def ranked(self, way: Way, terms: Sequence[str]) -> Subquery | None:
        """Return keys and ranks of those entries."""
        return sqlite_search.ranked(way, terms)

    def put_in_place(self, table: Any, values: Mapping[str, Any], unique: Sequence[str]) -> Executable:
        """Return the statement that adds a row, or changes the one that has the same *unique* columns."""
        others = {name: value for name, value in values.items() if name not in unique}
        return insert(table).values(values).on_conflict_do_update(index_elements=unique, set_=others)

    def conclude(self, connection: Connection) -> None:
        """End the transaction: the engine checks every reference then."""
        connection.exec_driver_sql("COMMIT")

    def culprits(self, connection: Connection, error: IntegrityError) -> list[str]:
        """Return every column that refers to nothing; the error of the engine names none."""
        del error
        return [column for _, column, _ in self.broken_references(connection)]

    def broken_references(self, connection: Connection) -> list[tuple[str, str, int]]:
        """Return tables and columns that refer to something that is not there, and how often."""
        rows = connection.execute(text(sqlite.BROKEN_REFERENCES))
        return [(table, column, number) for table, column, number in rows]

    def damage(self, connection: Connection) -> list[str]:
        """Return what is wrong with pages, indexes and the full text."""
        try:
            for query in sqlite.AT_PRESENT:
                connection.execute(text(query)).all()
            answers = connection.execute(text(sqlite.CHECK)).scalars().all()
        except DatabaseError as error:
            return [str(error.orig)]
        if answers == ["ok"]:
            return sqlite.broken_seals(connection.connection.driver_connection)
        return [one for one in answers if one != "ok"]

    def numbers(self, connection: Connection) -> dict[str, int]:
        """Return the last key that was given to a row of each table."""
        return {row[0]: row[1] for row in connection.exec_driver_sql(NUMBERS)}

    def keep_numbers(self, connection: Connection, numbers: Mapping[str, int]) -> None:
        """Let no key up to *numbers* be given again, by table."""
        there = self.numbers(connection)
        for name, last in numbers.items():
            kept = (max(last, there.get(name, 0)), name)
            connection.exec_driver_sql(KEEP_NUMBER if name in there else ADD_NUMBER, kept)

    def overwrite_what_goes(self, connection: Connection) -> None:
        """Let what is erased be overwritten in the file, not only be taken out of its lists."""
        connection.exec_driver_sql("PRAGMA secure_delete = ON").all()


def _by_name(statements: Iterable[str]) -> dict[str, str]:
    return {one.split(" ", 3)[2]: one for one in statements}
