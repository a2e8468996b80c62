"""How a record declares its form: one line a field, read by every form, table, import and check."""

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, get_args, get_origin, get_type_hints

from db.records.problems import Problem
from db.records.words import T

LINE = 200
PARAGRAPH = 100_000


@dataclass(frozen=True, slots=True)
class Field:
    """What a form must know of a field: its label, its limits, its help and its group.

    `max_length` counts characters; 0 means that it is not limited. `multiline` fields keep line
    feeds. `help` stands under the field.
    """

    label: str
    required: bool = False
    max_length: int = LINE
    multiline: bool = False
    help: str = ""
    group: str = ""


@dataclass(frozen=True, slots=True)
class Declared:
    """A field as found on a record class: its name, its type and its declaration."""

    name: str
    type: Any
    field: Field


def fields_of(record: type) -> tuple[Declared, ...]:
    """Return the declared fields of a record class, in the order they stand there."""
    return _fields_of(record)


@cache
def _fields_of(record: Any) -> tuple[Declared, ...]:
    hints = get_type_hints(record, include_extras=True)
    return tuple(
        _declared(hints[one.name], one.name)
        for one in _dataclass_fields(record)
        if _has_field(hints[one.name])
    )


def _dataclass_fields(record: type) -> Iterator[dataclasses.Field[Any]]:
    return iter(dataclasses.fields(record))


def _has_field(hint: Any) -> bool:
    return get_origin(hint) is Annotated and any(isinstance(part, Field) for part in get_args(hint)[1:])


def _declared(hint: Any, name: str) -> Declared:
    kind, *marks = get_args(hint)
    return Declared(name, kind, next(mark for mark in marks if isinstance(mark, Field)))


NEEDED = T("problems", "This is needed.")
TOO_LONG = T("problems", "This is too long: {length} characters, at most {most} fit.")


def field_problems(record: Any, prefix: str = "") -> Iterator[Problem]:
    """Yield what the declarations alone find wrong: what is needed and missing, what is too long."""
    for one in fields_of(type(record)):
        value = getattr(record, one.name)
        if one.field.required and (value is None or (isinstance(value, str) and not value.strip())):
            yield Problem(prefix + one.name, NEEDED)
        elif isinstance(value, str) and 0 < one.field.max_length < len(value):
            limits = {"length": f"{len(value):,}", "most": f"{one.field.max_length:,}"}
            yield Problem(prefix + one.name, TOO_LONG, limits)
