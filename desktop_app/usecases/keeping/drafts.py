"""What was typed and not saved yet: kept about a second after typing stops, offered again after a crash."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from uuid import UUID

from db.exchange.content import KINDS
from db.exchange.json_reading import Reading
from db.exchange.json_record import written
from db.records.agenda import Agenda
from db.records.office import Office
from desktop_app.usecases.keeping.comparing import Difference, differences, named, uids_in

if TYPE_CHECKING:
    from datetime import datetime

    from db.records.lines import DraftLine
    from db.store.store import Store
    from db.store.unit import Unit
    from desktop_app.usecases.keeping.undo import Kept

OFFICE = UUID(int=0)
"""Stands for the settings of the file, of which there is one."""
_KINDS: dict[str, type] = {**KINDS, "office": Office}


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A draft of one record in one form. `is_stale` if the record was saved by somebody since.

    `differences` are those to what is saved; a record that was never saved has none.
    """

    form: str
    record: Any
    kept_at: datetime
    is_stale: bool = False
    differences: tuple[Difference, ...] = ()


def keep_draft(store: Store, form: str, record: Kept | Office) -> None:
    """Keep *record* as it stands in *form*, right or wrong; it replaces the draft kept before."""
    kind = next(name for name, one in _KINDS.items() if one is type(record))
    with store.unit() as unit:
        payload = {"kind": kind, "record": written(record)}
        unit.drafts.keep(form, draft_key(record), record.version, payload)
        unit.commit()


def find_draft(store: Store, form: str, uid: UUID) -> Draft | None:
    """Return what was typed in *form* for the record *uid* and not saved, if anything."""
    with store.reading() as unit:
        line = unit.drafts.find(form, uid)
        return _draft(unit, line) if line else None


def drop_draft(store: Store, form: str, uid: UUID) -> None:
    """Forget the draft; call it after saving or when the person throws the changes away."""
    with store.unit() as unit:
        unit.drafts.drop(form, uid)
        unit.commit()


def open_drafts(store: Store) -> list[Draft]:
    """Return all drafts, the latest first; one that this version can't read stays in the file."""
    with store.reading() as unit:
        found = [_draft(unit, line) for line in unit.drafts.all()]
    return [draft for draft in found if draft]


def _draft(unit: Unit, line: DraftLine) -> Draft | None:
    kind = _KINDS.get(line.payload.get("kind", ""))
    if kind is None:
        return None
    record = Reading().record(kind, line.payload.get("record"), "record")
    if record is None:
        return None
    stored = unit.office.get() if kind is Office else unit.shelf(kind).find(line.record)
    record = replace(record, version=line.base_version)
    return Draft(
        form=line.form,
        record=record,
        kept_at=line.kept_at,
        is_stale=(stored.version if stored else 0) != line.base_version,
        differences=_differences(unit, stored, record),
    )


def _differences(unit: Unit, stored: Any, record: Any) -> tuple[Difference, ...]:
    if stored is None:
        return ()
    found = tuple(differences(stored, record))
    names = unit.names(uids_in(found))
    return tuple(named(one, names) for one in found)


def draft_key(record: Kept | Office) -> UUID:
    """Return what the draft of *record* is kept under."""
    if isinstance(record, Office):
        return OFFICE
    return record.meeting if isinstance(record, Agenda) else record.uid
