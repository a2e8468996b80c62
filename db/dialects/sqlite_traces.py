"""Triggers that trace every change, made from the tables themselves.

They use nothing but SQLite's own functions, so that they work for any program that opens the file. A
trace names the change that comes next; the store writes that one just before the transaction ends.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, LargeBinary, Table

NEXT = "(SELECT coalesce(max(id), 0) + 1 FROM change)"
NOBODY = "zeroblob(16)"
INTO = "INSERT INTO trace (change, table_name, key, owner, home, kind, salt, before, after)"
ADDED = """CREATE TRIGGER trace_{name}_added AFTER INSERT ON {name} BEGIN
  {into} VALUES ({next}, '{name}', new.id, {owner}, {home}, 'added', randomblob(16), '{{}}', {values});
END"""
REMOVED = """CREATE TRIGGER trace_{name}_removed AFTER DELETE ON {name} BEGIN
  {into} VALUES ({next}, '{name}', old.id, {owner}, {home}, 'removed', randomblob(16), {values}, '{{}}');
END"""
CHANGED = """CREATE TRIGGER trace_{name}_changed AFTER UPDATE ON {name} WHEN {differs} BEGIN
  {into} VALUES ({next}, '{name}', new.id, {owner}, {home}, 'changed', randomblob(16), {before}, {after});
END"""
KEPT = (
    """CREATE TRIGGER trace_kept BEFORE DELETE ON trace BEGIN
  SELECT raise(ABORT, 'history is never removed');
END""",
    """CREATE TRIGGER trace_only_erased BEFORE UPDATE ON trace
WHEN new.salt IS NOT NULL OR new.before IS NOT NULL OR new.after IS NOT NULL OR old.digest IS NOT NULL
  OR new.digest IS NULL OR new.id IS NOT old.id OR new.change IS NOT old.change
  OR new.table_name IS NOT old.table_name OR new.key IS NOT old.key OR new.owner IS NOT old.owner
  OR new.home IS NOT old.home OR new.kind IS NOT old.kind
BEGIN
  SELECT raise(ABORT, 'history is never changed');
END""",
    f"""CREATE TRIGGER trace_erased AFTER UPDATE ON trace BEGIN
  {INTO} VALUES ({NEXT}, 'trace', old.id, NULL, NULL, 'erased', randomblob(16), '{{}}', '{{}}');
END""",
    """CREATE TRIGGER change_kept BEFORE DELETE ON change BEGIN
  SELECT raise(ABORT, 'history is never removed');
END""",
    """CREATE TRIGGER change_same BEFORE UPDATE ON change BEGIN
  SELECT raise(ABORT, 'history is never changed');
END""",
)
TRIGGERS = """SELECT name, sql FROM sqlite_master
WHERE type = 'trigger' AND (name GLOB 'trace_*' OR name GLOB 'change_*')"""

PAIRS = re.compile(r"'(\w+)', ")


@dataclass(frozen=True, slots=True)
class Traced:
    """A table, the columns whose changes are kept, and those that say what a row belongs to."""

    table: Table
    told: tuple[str, ...]
    home: tuple[str, ...]

    def triggers(self) -> Iterator[str]:
        """Yield the statements that make the triggers of the table."""
        known = {"into": INTO, "next": NEXT, "name": self.table.name}
        yield ADDED.format(**known, **self._place("new"), values=self._values("new"))
        yield CHANGED.format(
            **known,
            **self._place("new"),
            differs=" OR ".join(self._differs(one) for one in self.told),
            before=self._changed("old"),
            after=self._changed("new"),
        )
        yield REMOVED.format(**known, **self._place("old"), values=self._values("old"))

    def told_now(self, columns: Sequence[str], kind: str) -> str:
        """Return the statement that traces what *columns* of every row say now, as if it were just so."""
        place = self._place("r")
        said = f"'{kind}', randomblob(16), '{{}}', {self._values('r', columns)}"
        row = f"{NEXT}, '{self.table.name}', r.id, {place['owner']}, {place['home']}, {said}"
        return f"{INTO} SELECT {row} FROM {self.table.name} AS r"  # noqa: S608 - our own names

    def _place(self, row: str) -> dict[str, str]:
        homes = [f"{row}.{name}" for name in self.home] or [NOBODY]
        if "owner" in self.table.c:
            return {"owner": f"{row}.owner", "home": "NULL"}
        return {"owner": "NULL", "home": f"coalesce({', '.join(homes)})" if len(homes) > 1 else homes[0]}

    def _values(self, row: str, columns: Sequence[str] = ()) -> str:
        pairs = ", ".join(f"'{name}', {self._plain(row, name)}" for name in columns or self.told)
        return f"json_object({pairs})"

    def _changed(self, row: str) -> str:
        """Return an object of those values that differ; a first comma is cut off."""
        pieces = (
            f"iif({self._differs(name)}, ',\"{name}\":' || {self._quoted(row, name)}, '')"
            for name in self.told
        )
        return f"'{{' || substr({' || '.join(pieces)}, 2) || '}}'"

    def _differs(self, name: str) -> str:
        return f"old.{name} IS NOT new.{name}"

    def _plain(self, row: str, name: str) -> str:
        here = f"{row}.{name}"
        return f"iif({here} IS NULL, NULL, lower(hex({here})))" if self.is_blob(name) else here

    def _quoted(self, row: str, name: str) -> str:
        return f"json_quote({self._plain(row, name)})"

    def is_blob(self, name: str) -> bool:
        """Return whether a column holds bytes, which are told as hexadecimal digits."""
        kind = self.table.c[name].type
        return isinstance(getattr(kind, "impl_instance", kind), LargeBinary)


def wanted(tables: Sequence[Traced]) -> dict[str, str]:
    """Return the statements that make the triggers of *tables* and those that keep the history, by name."""
    statements = (*KEPT, *(made for one in tables for made in one.triggers()))
    return {one.split(" ", 3)[2]: one for one in statements}


def there(connection: Connection) -> dict[str, str]:
    """Return the triggers of the history that the file has, each as it was made, by name."""
    return {row[0]: row[1] for row in connection.exec_driver_sql(TRIGGERS)}


def renew(connection: Connection, tables: Sequence[Traced]) -> None:
    """Let the triggers be those of *tables* as they are now."""
    drop(connection)
    for statement in wanted(tables).values():
        connection.exec_driver_sql(statement)


def told_so_far(connection: Connection) -> dict[str, set[str]]:
    """Return which columns of which tables the history of the file hears of."""
    heard: dict[str, set[str]] = {}
    for name, statement in there(connection).items():
        if name.endswith("_added"):
            table = name.removeprefix("trace_").removesuffix("_added")
            heard[table] = set(PAIRS.findall(statement.partition("json_object(")[2]))
    return heard


def tell_anew(connection: Connection, tables: Sequence[Traced], before: Mapping[str, set[str]]) -> int:
    """Trace what every row says in columns that the history did not hear of *before*; return how many."""
    count = 0
    for one in tables:
        fresh = [name for name in one.told if name not in before.get(one.table.name, set())]
        if fresh:
            kind = "changed" if one.table.name in before else "added"
            count += connection.exec_driver_sql(one.told_now(fresh, kind)).rowcount
    return count


def drop(connection: Connection) -> None:
    """Take all triggers of the history away, as before tables are made anew."""
    for name in there(connection):
        connection.exec_driver_sql(f"DROP TRIGGER {name}")
