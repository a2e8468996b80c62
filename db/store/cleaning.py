"""How a record will stand in the file, before it is there."""

import dataclasses
from typing import Any, TypeVar

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
    return dataclasses.replace(record, **values, **parts)


def _cleaned_parts(children: Children, items: tuple[Any, ...]) -> tuple[Any, ...]:
    if children.record is None:
        return items
    tidy = [(depth, _cleaned(item, children.row)) for depth, item in laid_out(children.row, items)]
    return grown(tidy) if children.row.DEPTH else tuple(item for _, item in tidy)
