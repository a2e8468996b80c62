"""Triggers that keep a second time what the history does not tell of a row: version, times, sort keys.

Like those of the history they use nothing but SQLite's own functions and are made from the tables.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

KEEP = "INSERT OR REPLACE INTO stamp (table_name, key, said)"
ADDED = """CREATE TRIGGER stamp_{name}_added AFTER INSERT ON {name} BEGIN
  {keep} VALUES ('{name}', new.id, {said});
END"""
CHANGED = """CREATE TRIGGER stamp_{name}_changed AFTER UPDATE OF {columns} ON {name} BEGIN
  {keep} VALUES ('{name}', new.id, {said});
END"""
REMOVED = """CREATE TRIGGER stamp_{name}_removed AFTER DELETE ON {name} BEGIN
  DELETE FROM stamp WHERE table_name = '{name}' AND key = old.id;
END"""
WRONG = """SELECT r.id FROM {name} AS r LEFT JOIN stamp AS s ON s.table_name = '{name}' AND s.key = r.id
WHERE s.said IS NOT {said} OR 'blob' IN ({kinds})"""
TRIGGERS = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name GLOB 'stamp_*'"


@dataclass(frozen=True, slots=True)
class Stamped:
    """A table and those of its columns that the history does not tell."""

    name: str
    columns: tuple[str, ...]

    def said(self, row: str) -> str:
        """Return the expression of what is kept of *row*."""
        return " || char(10) || ".join(f"coalesce({row}.{one}, '')" for one in self.columns)

    def triggers(self) -> Iterator[str]:
        """Yield the statements that make the triggers of the table."""
        known = {"keep": KEEP, "name": self.name, "columns": ", ".join(self.columns)}
        for one in (ADDED, CHANGED, REMOVED):
            yield one.format(**known, said=self.said("new"))

    def wrong(self) -> str:
        """Return the question for the rows that say something else than their stamp.

        The same letters as bytes would pass for the text: one bit tells them apart. None of these is bytes.
        """
        kinds = ", ".join(f"typeof(r.{one})" for one in self.columns)
        return WRONG.format(name=self.name, said=self.said("r"), kinds=kinds)


def wanted(tables: Sequence[Stamped]) -> dict[str, str]:
    """Return the statements that make the triggers of *tables*, by the name of the trigger."""
    return {made.split(" ", 3)[2]: made for one in tables for made in one.triggers()}


def there(connection: Connection) -> dict[str, str]:
    """Return the triggers of stamps that the file has, each as it was made, by name."""
    return {row[0]: row[1] for row in connection.exec_driver_sql(TRIGGERS)}


def drop(connection: Connection) -> None:
    """Take the triggers away, as before tables are made anew."""
    for name in there(connection):
        connection.exec_driver_sql(f"DROP TRIGGER {name}")


def renew(connection: Connection, tables: Sequence[Stamped]) -> None:
    """Let the triggers be those of *tables* as they are now, and stamp every row anew."""
    drop(connection)
    connection.exec_driver_sql("DELETE FROM stamp")
    for one in tables:
        stamped = f"{KEEP} SELECT '{one.name}', r.id, {one.said('r')} FROM {one.name} AS r"  # noqa: S608 - our own names
        connection.exec_driver_sql(stamped)
    for statement in wanted(tables).values():
        connection.exec_driver_sql(statement)
