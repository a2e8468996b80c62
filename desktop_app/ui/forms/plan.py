"""How a form is laid out: groups, each with its purpose, and fields on twelve columns."""

from dataclasses import dataclass, field
from datetime import date, time
from types import UnionType
from typing import Any, get_args, get_origin

from db.records.choice import Choice
from db.records.field import Declared, fields_of

COLUMNS = 12
_SHORT = 120
"""A line of at most so many characters takes half a row."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One field in a row of a form; `span` counts columns, `needed` marks what is only sometimes needed.

    `label` and `help` are marked texts for fields that the record does not declare, such as lists of parts.
    """

    name: str
    span: int = COLUMNS
    needed: bool = False
    label: str = ""
    help: str = ""


@dataclass(frozen=True, slots=True)
class GroupPlan:
    """Fields that belong together: a marked name, a marked purpose, and rows of cells."""

    title: str
    purpose: str = ""
    rows: tuple[tuple[Cell, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """A whole form; `context` is the one its words were marked in."""

    context: str
    groups: tuple[GroupPlan, ...] = field(default_factory=tuple)

    def names(self) -> tuple[str, ...]:
        """Return the names of all fields, in reading order."""
        return tuple(cell.name for group in self.groups for row in group.rows for cell in row)


def plain_type(hint: Any) -> Any:
    """Return the type without its `| None`."""
    if get_origin(hint) is UnionType or isinstance(hint, UnionType):
        return next(part for part in get_args(hint) if part is not type(None))
    return hint


def context_of(record: type) -> str:
    """Return the context in which the words of a record class are marked: the name of its module."""
    return record.__module__.rsplit(".", 1)[-1]


def plan_of(record: type) -> Plan:
    """Return the plain layout of a record class: its declared groups, each field as wide as its kind asks."""
    groups: dict[str, list[Declared]] = {}
    for one in fields_of(record):
        groups.setdefault(one.field.group, []).append(one)
    laid = tuple(GroupPlan(title, rows=_rows(fields)) for title, fields in groups.items())
    return Plan(context_of(record), laid)


def _rows(fields: list[Declared]) -> tuple[tuple[Cell, ...], ...]:
    rows: list[tuple[Cell, ...]] = []
    used = COLUMNS
    for one in fields:
        span = _span(one)
        if used + span > COLUMNS:
            rows.append(())
            used = 0
        rows[-1] = (*rows[-1], Cell(one.name, span))
        used += span
    return tuple(rows)


def _span(declared: Declared) -> int:
    kind = plain_type(declared.type)
    if kind in {date, time, int}:
        return 4
    if isinstance(kind, type) and issubclass(kind, Choice):
        return 6
    is_short = kind is str and not declared.field.multiline and 0 < declared.field.max_length <= _SHORT
    return 6 if is_short else COLUMNS
