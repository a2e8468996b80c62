"""Triggers of PostgreSQL that trace every change, made from the tables themselves.

What they write is what the triggers of a file write, letter for letter, so that a history can move from one
to the other and goes on: JSON without spaces, bytes as hexadecimal digits, yes and no as 1 and 0.
"""

import re
from collections.abc import Iterator, Sequence

from db.dialects.watched import Traced

NEXT = "(SELECT coalesce(max(id), 0) + 1 FROM change)"
NOBODY = "decode(repeat('00', 16), 'hex')"
SALT = "uuid_send(gen_random_uuid())"
"""16 bytes of which 122 bits are random, without an extension."""
INTO = "INSERT INTO trace (change, table_name, key, owner, home, kind, salt, before, after)"
TRACE = """
BEGIN
  {into} VALUES ({next}, '{name}', {row}.id, {owner}, {home}, '{kind}', {salt}, {before}, {after});
  RETURN NULL;
END
"""
CHANGED = """
BEGIN
  IF {differs} THEN
    {into} VALUES ({next}, '{name}', NEW.id, {owner}, {home}, 'changed', {salt}, {before}, {after});
  END IF;
  RETURN NULL;
END
"""
NEVER = """
BEGIN
  RAISE EXCEPTION 'history is never {what}';
END
"""
ONLY_ERASED = """
BEGIN
  IF NEW.salt IS NOT NULL OR NEW.before IS NOT NULL OR NEW.after IS NOT NULL OR OLD.digest IS NOT NULL
    OR NEW.digest IS NULL OR NEW.id <> OLD.id OR NEW.change <> OLD.change
    OR NEW.table_name <> OLD.table_name OR NEW.key <> OLD.key OR NEW.owner IS DISTINCT FROM OLD.owner
    OR NEW.home IS DISTINCT FROM OLD.home OR NEW.kind <> OLD.kind THEN
    RAISE EXCEPTION 'history is never changed';
  END IF;
  RETURN NEW;
END
"""
ERASED = f"""
BEGIN
  {INTO} VALUES ({NEXT}, 'trace', OLD.id, NULL, NULL, 'erased', {SALT}, '{{}}', '{{}}');
  RETURN NULL;
END
"""
NOTHING = "'{}'"
NAMES = re.compile(r'"(\w+)":')


def trigger(name: str, when: str, body: str, each: str = "ROW") -> str:
    """Return what makes a trigger and its function, as the server will tell it again."""
    return (
        f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $${body}$$;\n"
        f"CREATE TRIGGER {name} {when} FOR EACH {each} EXECUTE FUNCTION {name}()"
    )


def kept() -> Iterator[str]:
    """Yield what makes the triggers that let nobody change the history by mistake."""
    removed, changed = NEVER.format(what="removed"), NEVER.format(what="changed")
    for table in ("trace", "change"):
        yield trigger(f"{table}_kept", f"BEFORE DELETE ON {table}", removed)
        yield trigger(f"{table}_never_emptied", f"BEFORE TRUNCATE ON {table}", removed, "STATEMENT")
    yield trigger("trace_only_erased", "BEFORE UPDATE ON trace", ONLY_ERASED)
    yield trigger("trace_erased", "AFTER UPDATE ON trace", ERASED)
    yield trigger("change_same", "BEFORE UPDATE ON change", changed)


def triggers(one: Traced) -> Iterator[str]:
    """Yield what makes the triggers of a table."""
    name = one.table.name
    known = {"into": INTO, "next": NEXT, "name": name, "salt": SALT}
    new, old = {**known, **_place(one, "NEW")}, {**known, **_place(one, "OLD")}
    said = TRACE.format(**new, row="NEW", kind="added", before=NOTHING, after=_values(one, "NEW"))
    yield trigger(f"trace_{name}_added", f"AFTER INSERT ON {name}", said)
    differs = " OR ".join(_differs(column) for column in one.told)
    said = CHANGED.format(**new, differs=differs, before=_changed(one, "OLD"), after=_changed(one, "NEW"))
    yield trigger(f"trace_{name}_changed", f"AFTER UPDATE ON {name}", said)
    said = TRACE.format(**old, row="OLD", kind="removed", before=_values(one, "OLD"), after=NOTHING)
    yield trigger(f"trace_{name}_removed", f"AFTER DELETE ON {name}", said)


def told_now(one: Traced, columns: Sequence[str], kind: str) -> str:
    """Return the statement that traces what *columns* of every row say now, as if it were just so."""
    place = _place(one, "r")
    said = f"'{kind}', {SALT}, {NOTHING}, {_values(one, 'r', columns)}"
    row = f"{NEXT}, '{one.table.name}', r.id, {place['owner']}, {place['home']}, {said}"
    return f"{INTO} SELECT {row} FROM {one.table.name} AS r ORDER BY r.id"  # noqa: S608 - our own names


def told_by(statement: str) -> set[str]:
    """Return the columns that a trigger of new rows tells."""
    return set(NAMES.findall(statement))


def plain(one: Traced, here: str, name: str) -> str:
    """Return the expression of the column *name*, which stands *here*, as the history tells it."""
    if one.is_blob(name):
        return f"encode({here}, 'hex')"
    return f"{here}::int" if one.is_flag(name) else here


def _place(one: Traced, row: str) -> dict[str, str]:
    homes = [f'{row}."{name}"' for name in one.home] or [NOBODY]
    if one.is_part:
        return {"owner": f"{row}.owner", "home": "NULL"}
    return {"owner": "NULL", "home": f"coalesce({', '.join(homes)})"}


def _values(one: Traced, row: str, columns: Sequence[str] = ()) -> str:
    pairs = " || ',' || ".join(_pair(one, row, name) for name in columns or one.told)
    return f"'{{' || {pairs} || '}}'"


def _changed(one: Traced, row: str) -> str:
    """Return an object of those values that differ; a first comma is cut off."""
    pieces = (
        f"CASE WHEN {_differs(name)} THEN ',' || {_pair(one, row, name)} ELSE '' END" for name in one.told
    )
    return f"'{{' || substr({' || '.join(pieces)}, 2) || '}}'"


def _pair(one: Traced, row: str, name: str) -> str:
    value = plain(one, f'{row}."{name}"', name)
    return f"'\"{name}\":' || coalesce(to_json({value})::text, 'null')"


def _differs(name: str) -> str:
    return f'OLD."{name}" IS DISTINCT FROM NEW."{name}"'
