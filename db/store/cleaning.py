"""How a record will stand in the file, before it is there."""

import dataclasses
from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from db.records.identity import new_uid
from db.store.work import ROWS
from db.tables import Row
from db.tables.mapping import Children, grown, laid_out, plan_of

R = TypeVar("R")


def cleaned(record: R) -> R:
    """Return *record* as it will stand in the file once it has passed the gate for text."""
    kept: R = _cleaned(record, ROWS[type(record)])
    return kept


def _cleaned(record: Any, row: type[Row]) -> Any:
    plan = plan_of(type(record), row)
    values = {
        one.name: one.cleaned(value)
        for one in plan.columns
        if one.cleaned and (value := getattr(record, one.name)) is not None
    }
    parts = {one.name: _cleaned_parts(one, getattr(record, one.name)) for one in plan.children}
    other = {name: value for name, value in (values | parts).items() if value != getattr(record, name)}
    return dataclasses.replace(record, **other) if other else record


def _each_its_own(items: Iterable[tuple[int, Any]]) -> Iterator[tuple[int, Any]]:
    """Yield parts; where the identifier of one is taken by one before it, it gets one of its own."""
    taken: set[Any] = set()
    for depth, item in items:
        kept = dataclasses.replace(item, uid=new_uid()) if item.uid in taken else item
        taken.add(kept.uid)
        yield depth, kept


def _cleaned_parts(children: Children, items: tuple[Any, ...]) -> tuple[Any, ...]:
    if children.record is None:
        return items
    tidy = [(depth, _cleaned(item, children.row)) for depth, item in laid_out(children.row, items)]
    if "uid" in children.row.__table__.c:
        tidy = list(_each_its_own(tidy))
    return grown(tidy) if children.row.DEPTH else tuple(item for _, item in tidy)
