"""How a record will stand in the file, before it is there."""

import dataclasses
from typing import Any, TypeVar

from db.records.agenda import Agenda, AgendaItem
from db.store.work import ROWS
from db.tables import AgendaItemRow, Row
from db.tables.mapping import Children, plan_of

R = TypeVar("R")


def cleaned(record: R) -> R:
    """Return *record* as it will stand in the file once it has passed the gate for text."""
    if isinstance(record, Agenda):
        return dataclasses.replace(record, items=_cleaned_items(record.items))
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
    return items if children.record is None else tuple(_cleaned(item, children.row) for item in items)


def _cleaned_items(items: tuple[AgendaItem, ...]) -> tuple[AgendaItem, ...]:
    tidy = (_cleaned(item, AgendaItemRow) for item in items)
    return tuple(dataclasses.replace(item, items=_cleaned_items(item.items)) for item in tidy)
