"""PostgreSQL, as the store asks it: triggers and full text within a transaction."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any

from sqlalchemy.dialects.postgresql import insert

from db.dialects import postgresql, postgresql_search, postgresql_stamps, postgresql_traces

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sqlalchemy import Connection, Executable, SelectBase, Subquery
    from sqlalchemy.exc import IntegrityError

    from db.dialects.dialect import Way
    from db.dialects.watched import Stamped, Traced

MADE = """SELECT t.tgname, 'CREATE OR REPLACE FUNCTION ' || t.tgname
  || '() RETURNS trigger LANGUAGE plpgsql AS $$' || p.prosrc || E'$$;\\n' || pg_get_triggerdef(t.oid, true)
FROM pg_trigger AS t JOIN pg_proc AS p ON p.oid = t.tgfoid JOIN pg_class AS c ON c.oid = t.tgrelid
WHERE NOT t.tgisinternal AND t.tgenabled IN ('O', 'A') AND c.relnamespace = current_schema()::regnamespace"""
REFERENCES = """SELECT c.conrelid::regclass::text, a.attname, c.confrelid::regclass::text, f.attname
FROM pg_constraint AS c
JOIN pg_attribute AS a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
JOIN pg_attribute AS f ON f.attrelid = c.confrelid AND f.attnum = c.confkey[1]
WHERE c.contype = 'f' AND c.connamespace = current_schema()::regnamespace ORDER BY 1, 2"""
BROKEN = """SELECT count(*) FROM {table} AS r WHERE r."{column}" IS NOT NULL
AND NOT EXISTS (SELECT 1 FROM {other} AS o WHERE o."{key}" = r."{column}")"""
SEQUENCE = "_id_seq"
NUMBERED = """SELECT sequencename::text, coalesce(last_value, 0) FROM pg_sequences
WHERE schemaname = current_schema()"""
AT_ONCE = 2000
NUMBERS = count(1)


class PostgresqlWatching:
    """Triggers of PostgreSQL, each with a function of the same name; see `db.dialects.dialect.Watching`."""

    def run(self, connection: Connection, statement: str) -> int:
        """Run a statement as it stands; return how many rows it touched."""
        return postgresql.run(connection, statement)

    def tracing(self, tables: Sequence[Traced]) -> dict[str, str]:
        """Return what makes the triggers of the history, by name."""
        made = (statement for one in tables for statement in postgresql_traces.triggers(one))
        return _by_name([*postgresql_traces.kept(), *made])

    def stamping(self, tables: Sequence[Stamped]) -> dict[str, str]:
        """Return what makes the triggers of stamps, by name."""
        return _by_name(made for one in tables for made in postgresql_stamps.triggers(one))

    def triggers(self, connection: Connection, *beginnings: str) -> dict[str, str]:
        """Return the triggers that are there and are not switched off, as they were made, by name."""
        rows = connection.exec_driver_sql(MADE)
        return {name: made for name, made in rows if name.startswith(beginnings)}

    def drop_triggers(self, connection: Connection, *beginnings: str) -> None:
        """Take the triggers away whose names begin so."""
        for name in self.triggers(connection, *beginnings):
            postgresql.run(connection, f"DROP FUNCTION {name}() CASCADE")

    def stamp_now(self, one: Stamped) -> str:
        """Return the statement that stamps every row of a table."""
        return postgresql_stamps.stamp_now(one)

    def wrong_stamps(self, one: Stamped) -> str:
        """Return the question for the rows that say something else than their stamp."""
        return postgresql_stamps.wrong(one)

    def told_now(self, one: Traced, columns: Sequence[str], kind: str) -> str:
        """Return the statement that traces what *columns* of every row say now."""
        return postgresql_traces.told_now(one, columns, kind)

    def told_by(self, statement: str) -> set[str]:
        """Return the columns whose values a trigger of new rows tells."""
        return postgresql_traces.told_by(statement)

    def plain(self, one: Traced, column: str) -> str:
        """Return the question for a column as the history tells it."""
        return postgresql_traces.plain(one, f'"{column}"', column)


class PostgresqlDialect(PostgresqlWatching):
    """PostgreSQL; see `db.dialects.dialect.Dialect`."""

    def add_search(self, connection: Connection) -> None:
        """Make the full text, and the triggers that keep it and the numbers of what is searched."""
        postgresql_search.add(connection)

    def stream(self, connection: Connection, question: str) -> Iterator[Any]:
        """Yield what answers *question*, a few rows at a time in memory."""
        driver: Any = connection.connection.driver_connection
        with driver.cursor(name=f"rapporteur_{next(NUMBERS)}") as cursor:
            cursor.itersize = AT_ONCE
            yield from cursor.execute(question)

    def index(self, connection: Connection, entries: Sequence[tuple[int, str, str, str]]) -> None:
        """Put folded words into the full text: of each entry key, title, body, and parts."""
        postgresql_search.index(connection, entries)

    def hits(self, way: Way, terms: Sequence[str]) -> SelectBase | None:
        """Return the question for the keys of entries that hold all *terms*."""
        return postgresql_search.hits(way, terms)

    def ranked(self, way: Way, terms: Sequence[str]) -> Subquery | None:
        """Return keys and ranks of those entries."""
        return postgresql_search.ranked(way, terms)

    def put_in_place(self, table: Any, values: Mapping[str, Any], unique: Sequence[str]) -> Executable:
        """Return the statement that adds a row, or changes the one that has the same *unique* columns."""
        others = {name: value for name, value in values.items() if name not in unique}
        return insert(table).values(values).on_conflict_do_update(index_elements=unique, set_=others)

    def conclude(self, connection: Connection) -> None:
        """Let every reference be checked now: a server that finds one broken at COMMIT says no more of it."""
        connection.exec_driver_sql("SET CONSTRAINTS ALL IMMEDIATE")

    def culprits(self, connection: Connection, error: IntegrityError) -> list[str]:
        """Return the column that refers to nothing; the server names the first one only."""
        del connection  # it answers nothing any more
        told: Any = getattr(error.orig, "diag", None)
        return [str(told.constraint_name).removeprefix(f"fk_{told.table_name}_")]

    def broken_references(self, connection: Connection) -> list[tuple[str, str, int]]:
        """Return tables and columns that refer to something that is not there, and how often."""
        counted = (
            (table, column, self._missing(connection, table, column, other, key))
            for table, column, other, key in connection.exec_driver_sql(REFERENCES).all()
        )
        return [one for one in counted if one[2]]

    def _missing(self, connection: Connection, table: str, column: str, other: str, key: str) -> int:
        asked = BROKEN.format(table=table, column=column, other=other, key=key)
        number: int = connection.exec_driver_sql(asked).scalar_one()
        return number

    def damage(self, connection: Connection) -> list[str]:
        """Return nothing: pages are the server's own business, and its checksums tell its administrator."""
        del connection
        return []

    def numbers(self, connection: Connection) -> dict[str, int]:
        """Return the last key that was given to a row of each table."""
        rows = connection.exec_driver_sql(NUMBERED)
        return {name.removesuffix(SEQUENCE): last for name, last in rows if name.endswith(SEQUENCE)}

    def keep_numbers(self, connection: Connection, numbers: Mapping[str, int]) -> None:
        """Let no key up to *numbers* be given again, by table."""
        for name, last in numbers.items():
            if last:
                connection.exec_driver_sql("SELECT setval(%s::regclass, %s)", (f"{name}{SEQUENCE}", last))

    def overwrite_what_goes(self, connection: Connection) -> None:
        """Do nothing: what is erased lies in the server's pages until `VACUUM FULL` writes them anew."""
        del connection


def _by_name(statements: Iterable[str]) -> dict[str, str]:
    return {one.split(" ", 5)[4].removesuffix("()"): one for one in statements}
