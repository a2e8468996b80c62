"""Any record that the types allow, for tests that must hold for all of them."""

from dataclasses import is_dataclass
from datetime import UTC, date, datetime, time
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin
from uuid import UUID

from hypothesis import strategies as st

from db.exchange.json_record import shapes
from db.records.choice import Choice

DEEPEST = 3
PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: st.text(max_size=20),
    int: st.integers(-5, 500),
    bool: st.booleans(),
    date: st.dates(),
    time: st.times(),
    datetime: st.datetimes(timezones=st.just(UTC)),
    UUID: st.uuids(),
}


def any_record(kind: Any, deep: int = 0) -> st.SearchStrategy[Any]:
    """Return a strategy for records of *kind*, parts and all."""
    return st.builds(kind, **{one.name: _any(one.kind, deep) for one in shapes(kind)})


def _any(kind: Any, deep: int) -> st.SearchStrategy[Any]:
    if isinstance(kind, UnionType) or get_origin(kind) is Union:
        inner = next(one for one in get_args(kind) if one is not NoneType)
        return st.none() | _any(inner, deep)
    if get_origin(kind) is tuple:
        most = 2 if deep < DEEPEST else 0
        parts = _any(get_args(kind)[0], deep + 1) if most else st.nothing()
        return st.lists(parts, max_size=most).map(tuple)
    if is_dataclass(kind):
        return any_record(kind, deep)
    return st.sampled_from(list(kind)) if issubclass(kind, Choice) else PLAIN[kind]
