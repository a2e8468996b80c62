"""Records as they were: the rows of now, walked back along the traces of the history."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Boolean, Column, Integer, select

from db.records.history import TraceKind
from db.store.parting import in_portions
from db.store.work import RECORDS, Work
from db.tables import Row
from db.tables.history import told_columns
from db.tables.mapping import record_of
from db.tables.plain import plain, typed

Place = tuple[str, int]
"""A row: its table and its key."""
TABLES = Row.metadata.tables
ROW_OF: dict[str, type[Row]] = {one.class_.__tablename__: one.class_ for one in Row.registry.mappers}


def parts_of(table: str) -> Iterator[str]:
    """Yield the tables whose rows are parts of rows of *table*."""
    for name, other in TABLES.items():
        keys = other.c.owner.foreign_keys if "owner" in other.c else ()
        if ROW_OF[name].TRACED and any(key.column.table.name == table for key in keys):
            yield name


class Replay:
    """Rows and their parts, at first as they are now; `undo` takes one trace back."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._rows: dict[Place, dict[str, Any]] = {}
        self._parts: dict[Place, set[int]] = {}
        """Keys of parts by their table and their owner."""

    def load(self, table: str, keys: Iterable[int]) -> None:
        """Take in the rows of *table* with those *keys*, with all their parts."""
        self._load(table, "id", keys)

    def _load(self, table: str, column: str, keys: Iterable[int]) -> None:
        columns = TABLES[table].c
        found: list[int] = []
        for some in in_portions(keys):
            for row in self._work.session.execute(
                select(*columns).where(columns[column].in_(some))
            ).mappings():
                values = {one.name: plain(one, row[one.name]) for one in columns}
                self._put((table, values["id"]), values)
                found.append(values["id"])
        if found:
            for part in parts_of(table):
                self._load(part, "owner", found)

    def undo(self, trace: Mapping[Any, Any]) -> None:
        """Let the row of *trace* be as it was before."""
        place = trace["table_name"], trace["key"]
        if trace["kind"] == TraceKind.ADDED:
            self._rows.pop(place, None)
            return
        if place not in self._rows:
            self._put(place, {"id": trace["key"], "owner": trace["owner"]})
        self._rows[place].update(json.loads(trace["before"] or "{}"))

    def _put(self, place: Place, values: dict[str, Any]) -> None:
        self._rows[place] = values
        if values.get("owner") is not None:
            self._parts.setdefault((place[0], values["owner"]), set()).add(place[1])

    def record(self, place: Place) -> Any:
        """Return the record of the row *place* as it is now in the walk, or None if it is not there."""
        if place not in self._rows:
            return None
        return record_of(RECORDS[place[0]], self._grown(place))

    def _grown(self, place: Place) -> Any:
        """Return the row *place* with its parts, unknown to any session."""
        table, key = place
        row = ROW_OF[table]
        columns = TABLES[table].c
        known = {"version"} & set(columns.keys()) | set(told_columns(TABLES[table]))
        values = {name: _value(columns[name], self._rows[place]) for name in known}
        lists: dict[str, list[Any]] = {}
        for relation in row.__mapper__.relationships:
            lists[relation.key] = self._owned(relation.mapper.class_.__tablename__, key)
        return row(**values, **lists)

    def _owned(self, table: str, owner: int) -> list[Any]:
        places = [(table, key) for key in self._parts.get((table, owner), ()) if (table, key) in self._rows]
        places.sort(key=lambda place: (self._rows[place].get("position", 0), place))
        return [self._grown(place) for place in places]


def _value(column: Column[Any], row: Mapping[str, Any]) -> Any:
    """Return the value of *column*; the usual one if the row is older than the column."""
    if column.name in row:
        return typed(column, row[column.name])
    if column.nullable:
        return None
    return 0 if isinstance(column.type, Integer | Boolean) else typed(column, "")
