"""Records that come back from earlier or from elsewhere: what they name may be gone since."""

from __future__ import annotations

from dataclasses import Field, fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any
from uuid import UUID

from db.exchange.content import KINDS
from db.exchange.references import REFERENCES
from db.records.series import Turn

if TYPE_CHECKING:
    from db.store.unit import Unit


def without_lost_links(unit: Unit, record: Any, coming: frozenset[UUID] = frozenset()) -> Any:
    """Return *record* without links to what is not in the file any more; printed words stay.

    *coming* are identifiers of what comes with it. Links that a record can't be without stay too.
    """
    changed: dict[str, Any] = {}
    for one in fields(record):
        value = getattr(record, one.name)
        kept = _kept(unit, one, value, coming)
        if kept != value:
            changed[one.name] = kept
    return replace(record, **changed) if changed else record


def _kept(unit: Unit, one: Field[Any], value: Any, coming: frozenset[UUID]) -> Any:
    if isinstance(value, UUID) and one.name in REFERENCES:
        may_go = one.default is None
        return None if may_go and _is_lost(unit, one.name, value, coming) else value
    if not isinstance(value, tuple):
        return value
    if all(isinstance(uid, UUID) for uid in value):
        return tuple(uid for uid in value if not _is_lost(unit, one.name, uid, coming))
    parts = (without_lost_links(unit, part, coming) if is_dataclass(part) else part for part in value)
    return tuple(part for part in parts if not _names_nobody(unit, part, coming))


def _is_lost(unit: Unit, name: str, uid: UUID, coming: frozenset[UUID]) -> bool:
    return name in REFERENCES and uid not in coming and unit.shelf(KINDS[REFERENCES[name]]).find(uid) is None


def _names_nobody(unit: Unit, part: Any, coming: frozenset[UUID]) -> bool:
    """Return whether *part* is nothing but a link, and that is lost."""
    return isinstance(part, Turn) and _is_lost(unit, "organisation", part.organisation, coming)
