"""Triggers that trace every change, made from the tables themselves.

They use nothing but SQLite's own functions, so that they work for any program that opens the file. A
trace names the change that comes next; the store writes that one just before the transaction ends.
"""

import re
from collections.abc import Iterator, Sequence

from db.dialects.watched import Traced

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
PAIRS = re.compile(r"'(\w+)', ")


def triggers(one: Traced) -> Iterator[str]:
    """Yield the statements that make the triggers of a table."""
    known = {"into": INTO, "next": NEXT, "name": one.table.name}
    yield ADDED.format(**known, **_place(one, "new"), values=_values(one, "new"))
    yield CHANGED.format(
        **known,
        **_place(one, "new"),
        differs=" OR ".join(_differs(name) for name in one.told),
        before=_changed(one, "old"),
        after=_changed(one, "new"),
    )
    yield REMOVED.format(**known, **_place(one, "old"), values=_values(one, "old"))


def told_now(one: Traced, columns: Sequence[str], kind: str) -> str:
    """Return the statement that traces what *columns* of every row say now, as if it were just so."""
    place = _place(one, "r")
    said = f"'{kind}', randomblob(16), '{{}}', {_values(one, 'r', columns)}"
    row = f"{NEXT}, '{one.table.name}', r.id, {place['owner']}, {place['home']}, {said}"
    return f"{INTO} SELECT {row} FROM {one.table.name} AS r"  # noqa: S608 - our own names


def _place(one: Traced, row: str) -> dict[str, str]:
    homes = [f"{row}.{name}" for name in one.home] or [NOBODY]
    if one.is_part:
        return {"owner": f"{row}.owner", "home": "NULL"}
    return {"owner": "NULL", "home": f"coalesce({', '.join(homes)})" if len(homes) > 1 else homes[0]}


def _values(one: Traced, row: str, columns: Sequence[str] = ()) -> str:
    pairs = ", ".join(f"'{name}', {plain(one, f'{row}.{name}', name)}" for name in columns or one.told)
    return f"json_object({pairs})"


def _changed(one: Traced, row: str) -> str:
    """Return an object of those values that differ; a first comma is cut off."""
    pieces = (
        f"iif({_differs(name)}, ',\"{name}\":' || json_quote({plain(one, f'{row}.{name}', name)}), '')"
        for name in one.told
    )
    return f"'{{' || substr({' || '.join(pieces)}, 2) || '}}'"


def _differs(name: str) -> str:
    return f"old.{name} IS NOT new.{name}"


def plain(one: Traced, here: str, name: str) -> str:
    """Return the expression of the column *name*, which stands *here*, as the history tells it."""
    return f"iif({here} IS NULL, NULL, lower(hex({here})))" if one.is_blob(name) else here


def told_by(statement: str) -> set[str]:
    """Return the columns that a trigger of new rows tells."""
    return set(PAIRS.findall(statement.partition("json_object(")[2]))
