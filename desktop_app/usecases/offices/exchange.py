"""Data in and out of the file as documented JSON."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from db.exchange.content import KINDS, Content, content_of
from db.exchange.json_file import NO_BYTES, read_text, text_of
from db.exchange.references import reference_problems, references
from db.records.agenda import Agenda
from db.records.history import Occasion
from db.records.printing import PrintNote
from db.records.problems import Problem, Refused, Trouble
from db.records.record import Record
from db.records.words import T
from db.store.copies.manifest import Reason
from desktop_app.usecases.keeping.backup import back_up
from desktop_app.usecases.record.live_text import kept_in_step
from desktop_app.usecases.writing import told_plainly, write_whole

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path
    from uuid import UUID

    from db.exchange.json_file import Bundle
    from db.records.dossier import Dossier
    from db.records.organisation import Organisation
    from db.store.store import Store
    from db.store.unit import Unit

LARGEST = 1024 * 1024 * 1024
NOT_READ = (
    T("exchange", "“{file}” could not be read."),
    T("exchange", "It is not there, it is a folder, or you may not read it."),
    T("exchange", "Choose another file."),
)
TOO_LARGE = (
    T("exchange", "“{file}” could not be read."),
    T("exchange", "It is larger than 1 GB."),
    T("exchange", "Export its meetings one by one and read those."),
)
ADOPTED = T("problems", "This record was adopted in this file and says something else here.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What an import did: how many records of each list are new, changed, and the same as before.

    `meetings` are those in the file that was read.
    """

    added: Mapping[str, int] = field(default_factory=dict)
    changed: Mapping[str, int] = field(default_factory=dict)
    same: Mapping[str, int] = field(default_factory=dict)
    meetings: tuple[UUID, ...] = ()


def import_json(store: Store, path: Path) -> Imported:
    """Read a meeting or a whole file as JSON into the open file, all or nothing.

    Records are known again by their identifier; the same content changes nothing. Raise Refused with
    the place of each thing that is not understood (`meetings.0.first_day`), Trouble if the file can't
    be read. A whole file read into one that holds nothing but the register makes that register the same.
    """
    return import_all(store, [path])[0]


def import_all(store: Store, paths: Sequence[Path]) -> list[Imported]:
    """Read several JSON files, all or none of them, after a copy of the file was made; see `import_json`."""
    bundles = [_bundle(path) for path in paths]
    back_up(store, Reason.IMPORT)
    with store.unit() as unit:
        unit.on(Occasion.IMPORT)
        done = [put_bundle(unit, bundle) for bundle in bundles]
        unit.commit()
    return done


def export_json(store: Store, uid: UUID | None, path: Path, *, overwrite: bool = False) -> None:
    """Write a meeting, or with None the whole file, as JSON to *path*, whole or not at all.

    A meeting takes with it everything that it refers to: organisations, people, its series, and other
    meetings it is linked to (those without what belongs to them). Drafts stay behind.
    """
    with store.reading() as unit:
        content = whole_content(unit) if uid is None else meeting_content(unit, uid)
        pieces = (piece.encode() for piece in text_of(content, unit.attachments.read))
        write_whole(path, pieces, overwrite=overwrite)


def whole_content(unit: Unit) -> Content:
    """Return everything that the file holds."""
    office = unit.office.get()
    lists = {name: tuple(unit.shelf(kind).all()) for name, kind in KINDS.items()}
    return Content(is_whole=True, office=office if office.version else None, **lists)


def meeting_content(unit: Unit, uid: UUID) -> Content:
    """Return one meeting with all that belongs to it and all that this refers to."""
    dossier = unit.dossier(uid)
    dossier = replace(dossier, records=tuple(kept_in_step(dossier, one) for one in dossier.records))
    content = content_of(dossier)
    prints = tuple(note for record in dossier.records for note in unit.prints.of(record.uid))
    return with_all_it_names(unit, replace(content, prints=prints))


def put_dossier(unit: Unit, dossier: Dossier) -> Imported:
    """Save a meeting with everything that belongs to it, as it is; used for the sample file."""
    return _put(unit, content_of(dossier))


def put_bundle(unit: Unit, bundle: Bundle) -> Imported:
    """Save what was read from a file; raise Refused, with places, for what can't be."""
    problems = [
        *reference_problems(bundle.content, lambda name, uid: _find(unit, name, uid) is not None),
        *_byte_problems(unit, bundle),
    ]
    if problems:
        raise Refused(problems)
    if bundle.content.is_whole and _is_fresh(unit):
        _clear_register(unit, bundle.content)
    for sha256 in {one.sha256 for one in bundle.content.attachments}:
        if sha256 in bundle.files:
            unit.attachments.keep([bundle.files[sha256]])
    return _put(unit, bundle.content)


def _bundle(path: Path) -> Bundle:
    with told_plainly(NOT_READ, path):
        if path.stat().st_size > LARGEST:
            raise Trouble(*TOO_LARGE, {"file": path.name})
        data = path.read_bytes()
    return read_text(data)


def _put(unit: Unit, content: Content) -> Imported:
    added: Counter[str] = Counter()
    changed: Counter[str] = Counter()
    same: Counter[str] = Counter()
    for name, records in content.lists():
        new, other = _sorted_out(unit, name, records)
        unit.shelf(KINDS[name]).save_many([*new, *other])
        added[name], changed[name] = len(new), len(other)
        same[name] = len(records) - len(new) - len(other)
    if content.office:
        _put_office(unit, content)
    return Imported(
        added=+added, changed=+changed, same=+same, meetings=tuple(one.uid for one in content.meetings)
    )


def _sorted_out(unit: Unit, name: str, records: tuple[Any, ...]) -> tuple[list[Any], list[Any]]:
    """Return what is new and what differs from what is kept; raise Refused for what can't change."""
    from db.store.cleaning import cleaned

    kind = KINDS[name]
    kept = {_key(one): one for one in unit.shelf(kind).get_many(_key(one) for one in records)}
    new, other = [], []
    for place, record in enumerate(records):
        there = kept.get(_key(record))
        if there is None:
            new.append(record)
        elif _unlike(there, cleaned(record)):
            if isinstance(there, Record) and there.status.is_frozen:
                raise Refused([Problem(f"{name}.{place}", ADOPTED)])
            other.append(replace(record, version=there.version))
    return new, [one for one in other if not isinstance(one, PrintNote)]


def _put_office(unit: Unit, content: Content) -> None:
    kept = unit.office.get()
    if content.office and _unlike(kept, content.office):
        unit.office.save(replace(content.office, version=kept.version))


def _unlike(kept: Any, brought: Any) -> bool:
    if isinstance(kept, PrintNote):
        return False
    return bool(replace(brought, version=kept.version) != kept)


def _key(record: Any) -> UUID:
    uid: UUID = record.meeting if isinstance(record, Agenda) else record.uid
    return uid


def _find(unit: Unit, name: str, uid: UUID) -> Any:
    return unit.shelf(KINDS[name]).find(uid)


def _byte_problems(unit: Unit, bundle: Bundle) -> Iterator[Problem]:
    for place, one in enumerate(bundle.content.attachments):
        kept = _find(unit, "attachments", one.uid)
        if one.sha256 not in bundle.files and (kept is None or kept.sha256 != one.sha256):
            yield Problem(f"attachments.{place}.sha256", NO_BYTES)


def _is_fresh(unit: Unit) -> bool:
    """Return whether the file holds nothing but the register it began with."""
    figures = unit.figures()
    empty = not any(figures[name] for name in ("meeting", "record", "person", "series"))
    return empty and all(one.version == 1 for one in unit.organisations.all())


def _clear_register(unit: Unit, content: Content) -> None:
    brought = {one.uid for one in content.organisations}
    for one in unit.organisations.all():
        if one.uid not in brought:
            unit.organisations.remove(one.uid, for_good=True)


def with_all_it_names(unit: Unit, content: Content) -> Content:
    """Return *content* with every record that something in it refers to."""
    while missing := _missing(content):
        found = {name: unit.shelf(KINDS[name]).get_many(uids) for name, uids in missing.items()}
        if not any(found.values()):
            break
        lists = {name: (*records, *found.get(name, ())) for name, records in content.lists()}
        content = Content(is_whole=content.is_whole, office=content.office, **lists)
    return content


def _missing(content: Content) -> dict[str, set[UUID]]:
    there = {name: {_key(one) for one in records} for name, records in content.lists()}
    missing: dict[str, set[UUID]] = {}
    for name, records in content.lists():
        for record in records:
            for _, target, uid in references(record, name):
                if uid not in there[target]:
                    missing.setdefault(target, set()).add(uid)
    return missing


def starting_register() -> tuple[Organisation, ...]:
    """Return the National Societies, the IFRC and the ICRC as they stand in the data that travel with us."""
    import resources

    text = (resources.reference() / "national_societies.json").read_bytes()
    return read_text(text).content.organisations
