"""What in a record names another record, and whether it is there."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from db.records.problems import Problem
from db.records.words import T

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from db.exchange.content import Content

REFERENCES: dict[str, str] = {
    "organisation": "organisations",
    "parent": "organisations",
    "host": "organisations",
    "members": "organisations",
    "person": "people",
    "series": "series",
    "meeting": "meetings",
    "delegation": "delegations",
    "attributed_to": "delegations",
    "replaced_by": "attendance",
    "record": "records",
    "scan": "attachments",
    "logo": "attachments",
    "attachment": "attachments",
    "signed": "attendance",
}
"""Which list a field refers to, by the field's name."""

NOT_THERE = T("problems", "Nothing among {list} has the identifier {uid}.")
TWICE = T("problems", "This identifier is used twice.")

Known = "Callable[[str, UUID], bool]"


def references(record: Any, place: str) -> Iterator[tuple[str, str, UUID]]:
    """Yield place, list and identifier of everything that *record* and its parts name."""
    for one in fields(record):
        value = getattr(record, one.name)
        for here, part in _parts(value, f"{place}.{one.name}"):
            if is_dataclass(part):
                yield from references(part, here)
            elif isinstance(part, UUID) and one.name in REFERENCES:
                yield here, REFERENCES[one.name], part


def _parts(value: Any, place: str) -> Iterator[tuple[str, Any]]:
    if not isinstance(value, tuple):
        yield place, value
        return
    for number, one in enumerate(value):
        yield from _parts(one, f"{place}.{number}")


def reference_problems(content: Content, is_kept: Callable[[str, UUID], bool]) -> Iterator[Problem]:
    """Yield a problem for each identifier that stands for nothing, or twice for something.

    *is_kept* says whether the open file holds a record of that list and identifier.
    """
    brought = {
        name: {record.uid for record in records if hasattr(record, "uid")}
        for name, records in content.lists()
    }
    for name, records in content.lists():
        seen: set[UUID] = set()
        for number, record in enumerate(records):
            place = f"{name}.{number}"
            uid = record.uid if hasattr(record, "uid") else record.meeting
            if uid in seen:
                yield Problem(f"{place}.uid", TWICE)
            seen.add(uid)
            for where, target, named in references(record, place):
                if named not in brought[target] and not is_kept(target, named):
                    yield Problem(where, NOT_THERE, {"list": target, "uid": str(named)})
    if content.office:
        for where, target, named in references(content.office, "office"):
            if named not in brought[target] and not is_kept(target, named):
                yield Problem(where, NOT_THERE, {"list": target, "uid": str(named)})
