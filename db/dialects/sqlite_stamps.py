"""Triggers that keep a second time what the history does not tell of a row: version, times, sort keys.

Like those of the history they use nothing but SQLite's own functions and are made from the tables.
"""

from collections.abc import Iterator

from db.dialects.watched import Stamped

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


def triggers(one: Stamped) -> Iterator[str]:
    """Yield the statements that make the triggers of a table."""
    known = {"keep": KEEP, "name": one.name, "columns": ", ".join(one.columns)}
    for made in (ADDED, CHANGED, REMOVED):
        yield made.format(**known, said=_said(one, "new"))


def stamp_now(one: Stamped) -> str:
    """Return the statement that stamps every row of a table."""
    return f"{KEEP} SELECT '{one.name}', r.id, {_said(one, 'r')} FROM {one.name} AS r"  # noqa: S608 - our own names


def wrong(one: Stamped) -> str:
    """Return the question for the rows that say something else than their stamp.

    The same letters as bytes would pass for the text: one bit tells them apart. None of these is bytes.
    """
    kinds = ", ".join(f"typeof(r.{name})" for name in one.columns)
    return WRONG.format(name=one.name, said=_said(one, "r"), kinds=kinds)


def _said(one: Stamped, row: str) -> str:
    """Return the expression of what is kept of *row*."""
    return " || char(10) || ".join(f"coalesce({row}.{name}, '')" for name in one.columns)
