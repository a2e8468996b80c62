"""One record as a JSON value, and back.

Fields have the names of the record. One that is empty (null, "", 0, false, []) and is so from the start
is left out; days, times and moments are ISO 8601, identifiers are UUIDs, choices are their stored
words. `version` never travels: it counts the saves of one file.
"""

from __future__ import annotations

from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from datetime import date, time
from functools import cache
from typing import Any, get_type_hints
from uuid import UUID

from db.records.choice import Choice

LEFT_OUT = frozenset({"version"})


@dataclass(frozen=True, slots=True)
class Shape:
    """A field of a record as it travels. `default` is MISSING where there is none or it is made anew."""

    name: str
    kind: Any
    default: Any
    is_required: bool


def shapes(record: type) -> tuple[Shape, ...]:
    """Return the fields of a record class that travel, in the order they stand there."""
    return _shapes(record)


@cache
def _shapes(record: Any) -> tuple[Shape, ...]:
    hints = get_type_hints(record)
    return tuple(_shape(one, hints[one.name]) for one in fields(record) if one.name not in LEFT_OUT)


def _shape(one: Field[Any], hint: Any) -> Shape:
    is_required = one.default is MISSING and one.default_factory is MISSING
    return Shape(one.name, hint, one.default, is_required)


def written(record: Any) -> dict[str, Any]:
    """Return *record* as a JSON object, its fields in the order of the record."""
    values = ((shape, getattr(record, shape.name)) for shape in shapes(type(record)))
    return {shape.name: _written(value) for shape, value in values if value or value != shape.default}


def _written(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_written(one) for one in value]
    if is_dataclass(value):
        return written(value)
    if isinstance(value, (date, time)):
        return value.isoformat()
    return str(value) if isinstance(value, (UUID, Choice)) else value
