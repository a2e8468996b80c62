"""Triggers of PostgreSQL that keep a second time what the history does not tell of a row."""

from collections.abc import Iterator

from db.dialects.postgresql_traces import trigger
from db.dialects.watched import Stamped

INTO = "INSERT INTO stamp (table_name, key, said)"
INSTEAD = "ON CONFLICT (table_name, key) DO UPDATE SET said = excluded.said"
KEEP = """
BEGIN
  {into} VALUES ('{name}', NEW.id, {said}) {instead};
  RETURN NULL;
END
"""
LET_GO = """
BEGIN
  DELETE FROM stamp WHERE table_name = '{name}' AND key = OLD.id;
  RETURN NULL;
END
"""
WRONG = """SELECT r.id FROM {name} AS r LEFT JOIN stamp AS s ON s.table_name = '{name}' AND s.key = r.id
WHERE s.said IS DISTINCT FROM {said}"""


def triggers(one: Stamped) -> Iterator[str]:
    """Yield what makes the triggers of a table."""
    name, columns = one.name, ", ".join(one.columns)
    keep = KEEP.format(into=INTO, name=name, said=_said(one, "NEW"), instead=INSTEAD)
    yield trigger(f"stamp_{name}_added", f"AFTER INSERT ON {name}", keep)
    yield trigger(f"stamp_{name}_changed", f"AFTER UPDATE OF {columns} ON {name}", keep)
    yield trigger(f"stamp_{name}_removed", f"AFTER DELETE ON {name}", LET_GO.format(name=name))


def stamp_now(one: Stamped) -> str:
    """Return the statement that stamps every row of a table."""
    return f"{INTO} SELECT '{one.name}', r.id, {_said(one, 'r')} FROM {one.name} AS r {INSTEAD}"  # noqa: S608 - our own names


def wrong(one: Stamped) -> str:
    """Return the question for the rows that say something else than their stamp."""
    return WRONG.format(name=one.name, said=_said(one, "r"))


def _said(one: Stamped, row: str) -> str:
    """Return the expression of what is kept of *row*."""
    return " || chr(10) || ".join(f"coalesce({row}.{name}::text, '')" for name in one.columns)
