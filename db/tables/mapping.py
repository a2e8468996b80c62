"""From records to rows and back, by equal names."""

import dataclasses
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, get_args, get_type_hints

from db.records.agenda import AgendaItem
from db.tables.row import Part, Row

KEPT_BY_THE_STORE = frozenset({"uid", "version"})


@dataclass(frozen=True, slots=True)
class Column:
    """A field of a record that stands in a column; `cleaned` says how its value will stand there."""

    name: str
    cleaned: Callable[[Any], Any] | None


@dataclass(frozen=True, slots=True)
class Children:
    """A field of a record whose values are rows of their own; `record` is their class, if they have one."""

    name: str
    row: type[Part]
    record: type[Any] | None


@dataclass(frozen=True, slots=True)
class Plan:
    """How one record class and its row class go together."""

    columns: tuple[Column, ...]
    children: tuple[Children, ...]
    kept: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The fields that stand in columns of the row itself."""
        return (*self.kept, *(one.name for one in self.columns))


def plan_of(record: Any, row: Any) -> Plan:
    """Return how *record* and *row* go together; a field without a column is a mistake (KeyError)."""
    return _plan_of(record, row)


@cache
def _plan_of(record: Any, row: Any) -> Plan:
    names = [one.name for one in dataclasses.fields(record) if one.name not in getattr(row, "BESIDE", ())]
    owned = row.__mapper__.relationships.keys()
    return Plan(
        tuple(_column(row, name) for name in names if name not in owned and name not in KEPT_BY_THE_STORE),
        tuple(_children(record, row, name) for name in names if name in owned),
        tuple(name for name in names if name in KEPT_BY_THE_STORE),
    )


def _column(row: type[Row], name: str) -> Column:
    return Column(name, getattr(row.__table__.c[name].type, "cleaned", None))


def _children(record: type[Any], row: type[Row], name: str) -> Children:
    part = row.__mapper__.relationships[name].mapper.class_
    return Children(name, part, None if part.VALUE else get_args(get_type_hints(record)[name])[0])


def record_of(record: type[Any], row: Any) -> Any:
    """Return the record that *row* and its parts hold."""
    plan = plan_of(record, type(row))
    values = {name: getattr(row, name) for name in plan.kept}
    for column in plan.columns:
        values[column.name] = getattr(row, column.name)
    for one in plan.children:
        values[one.name] = _values(one, getattr(row, one.name))
    return record(**values)


def _values(children: Children, rows: Sequence[Any]) -> tuple[Any, ...]:
    if children.record is None:
        return tuple(getattr(row, children.row.VALUE) for row in rows)
    found = [record_of(children.record, row) for row in rows]
    if depth := children.row.DEPTH:
        return grown([(getattr(row, depth), one) for row, one in zip(rows, found, strict=True)])
    return tuple(found)


def laid_out(part: type[Part], items: Iterable[Any]) -> Iterable[tuple[int, Any]]:
    """Yield *items* as they stand in rows of *part*, each with its depth: a tree in reading order."""
    return flattened(items) if part.DEPTH else ((0, item) for item in items)


def flattened(items: Iterable[AgendaItem], level: int = 0) -> Iterable[tuple[int, AgendaItem]]:
    """Yield the entries of an agenda in reading order, each with its depth."""
    for item in items:
        yield level, item
        yield from flattened(item.items, level + 1)


def grown(entries: Sequence[tuple[int, AgendaItem]]) -> tuple[AgendaItem, ...]:
    """Return the tree of what `flattened` laid flat."""
    level = entries[0][0] if entries else 0
    starts = [place for place, (depth, _) in enumerate(entries) if depth == level]
    ends = [*starts[1:], len(entries)]
    return tuple(
        dataclasses.replace(entries[start][1], items=grown(entries[start + 1 : end]))
        for start, end in zip(starts, ends, strict=False)
    )
