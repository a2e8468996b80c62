"""What was typed and not saved yet: kept about a second after typing stops, offered again after a crash."""

from __future__ import annotations

from dataclasses import MISSING, dataclass, fields, replace
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID, uuid5

from db.exchange.content import KINDS
from db.exchange.json_reading import Reading
from db.exchange.json_record import written
from db.records.attendance import TypedLine
from db.records.intake import ListUnderWay
from db.records.letter import Letter
from db.records.office import Office
from db.records.signatory import Signatory
from db.records.signed_sheet import SignedSheet
from desktop_app.usecases.keeping.comparing import Difference, differences, named, uids_in
from desktop_app.usecases.keeping.undo import key as key_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from db.records.lines import DraftLine
    from db.store.store import Store
    from db.store.unit import Unit
    from desktop_app.usecases.keeping.undo import Kept

    Typed = Kept | Letter | Office | ListUnderWay | TypedLine

OFFICE = UUID(int=0)
"""Stands for the settings of the file, of which there is one."""
_NEVER_SAVED: dict[str, type] = {"lists": ListUnderWay, "typed_lines": TypedLine}
"""What is a draft and nothing else: records are made of it."""
_KINDS: dict[str, type] = {**KINDS, **_NEVER_SAVED, "office": Office}
Saved = TypeVar("Saved")


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A draft of one record in one form. `is_stale` if the record was saved by somebody since.

    `key` is what it is kept under, `meeting` the meeting that the record belongs to, if it does.
    `differences` are those to what is saved, or to an empty form.
    """

    form: str
    key: UUID
    record: Any
    kept_at: datetime
    meeting: UUID | None = None
    is_stale: bool = False
    differences: tuple[Difference, ...] = ()


def keep_draft(store: Store, form: str, record: Typed, key: UUID | None = None) -> None:
    """Keep *record* as it stands in *form*, right or wrong; it replaces the draft kept before.

    It is found again under *key*, which is that of the record if none is given.
    """
    with store.unit() as unit:
        put_draft(unit, form, record, key or draft_key(record))
        unit.commit()


def put_draft(unit: Unit, form: str, record: Typed, key: UUID) -> None:
    """Keep *record* as it stands in *form* under *key* when *unit* is committed."""
    kind = next(name for name, one in _KINDS.items() if one is type(record))
    unit.drafts.keep(form, key, record.version, {"kind": kind, "record": written(record)})


def saved_from(store: Store, form: str, key: UUID, file: Callable[[], Saved]) -> Saved:
    """Return what *file* returns: it saves what was typed in *form*, and with that the draft is gone.

    Both happen in one transaction; if nothing is saved, the draft stays.
    """
    with store.settling(form, key):
        return file()


def find_draft(store: Store, form: str, key: UUID) -> Draft | None:
    """Return what was typed in *form* and kept under *key*, such as the uid of a record, if anything."""
    with store.reading() as unit:
        line = unit.drafts.find(form, key)
        return _draft(unit, line) if line else None


def drop_draft(store: Store, form: str, key: UUID) -> None:
    """Forget the draft: the person throws the changes away."""
    with store.unit() as unit:
        unit.drafts.drop(form, key)
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
    stored = None if type(record) in _NEVER_SAVED.values() else _stored(unit, record)
    record = replace(record, version=line.base_version)
    return Draft(
        form=line.form,
        key=line.record,
        record=record,
        kept_at=line.kept_at,
        meeting=_meeting_of(unit, record),
        is_stale=(stored.version if stored else 0) != line.base_version,
        differences=()
        if isinstance(record, ListUnderWay)
        else _differences(unit, stored or _blank(record), record),
    )


def _stored(unit: Unit, record: Any) -> Any:
    """Return what is saved of the record now: None if it never was or is gone."""
    if isinstance(record, Office):
        return unit.office.get()
    if isinstance(record, Letter):
        kept = unit.letters.of(record.meeting)
        return next((one for one in kept if one.language is record.language), None)
    return unit.shelf(type(record)).find(key_of(record))


def _meeting_of(unit: Unit, record: Any) -> UUID | None:
    if isinstance(record, Signatory):
        signed = unit.records.find(record.record)
        return signed.meeting if signed else None
    meeting: UUID | None = getattr(record, "meeting", None)
    return meeting


def _blank(record: Any) -> Any:
    """Return a new record where *record* belongs, with nothing typed into it."""
    usual = {
        one.name: one.default if one.default_factory is MISSING else one.default_factory()
        for one in fields(record)
        if one.default is not MISSING or one.default_factory is not MISSING
    }
    return replace(record, **usual)


def _differences(unit: Unit, stored: Any, record: Any) -> tuple[Difference, ...]:
    found = tuple(differences(stored, record))
    names = unit.names(uids_in(found))
    return tuple(named(one, names) for one in found)


def draft_key(record: Any) -> UUID:
    """Return what the draft of *record* is kept under: of something new, what it will belong to.

    So it is found again by whoever begins anew. Letters are told apart by their language, signed sheets
    by their name.
    """
    match record:
        case Office():
            return OFFICE
        case Letter():
            return uuid5(record.meeting, record.language.value)
        case SignedSheet():
            return uuid5(record.meeting, record.sheet)
        case Signatory() if not record.version:
            return record.record
        case TypedLine():
            return record.line or record.meeting
    key: UUID = key_of(record)
    return key
