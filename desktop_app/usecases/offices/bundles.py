"""Meetings to another office and from one, as a signed bundle."""

from __future__ import annotations

import tempfile
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from typing import IO, TYPE_CHECKING, Any

from db.exchange.bag import PIECE, is_bag, open_bag, told_damaged, write_bag
from db.exchange.bundle import (
    FORMAT,
    KEY,
    NUMBER,
    OFFICE,
    REVISION,
    Parcel,
    hash_of,
    name_of,
    parcel_of,
    record_of,
    text_of,
    texts_of,
)
from db.exchange.content import KINDS, Content, content_of
from db.exchange.office_key import OfficeKey, fingerprint, signer_of
from db.exchange.references import references
from db.records.attachment import Attachment
from db.records.history import Occasion
from db.records.meeting import Meeting
from db.records.naming import name_of as called
from db.records.problems import NewerFile, Problem, Refused
from db.records.signatory import Signatory
from db.records.text import clean_name
from db.records.words import T
from db.store.copies.manifest import Reason
from db.store.format import FORMAT as FILE_FORMAT
from desktop_app import __version__
from desktop_app.usecases.keeping.backup import back_up
from desktop_app.usecases.offices.exchange import NOT_READ, with_all_it_names
from desktop_app.usecases.offices.reconciling import Encounter, Fate, Side, met
from desktop_app.usecases.writing import told_plainly, write_whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path
    from uuid import UUID

    from db.exchange.bag import Bag
    from db.exchange.bundle import Name
    from db.store.lineage import State
    from db.store.store import Store
    from db.store.unit import Unit

ENDING = ".rapporteur-bundle"
AGENT = "Bag-Software-Agent"
NEWER = (
    T("exchange", "Nothing was taken in from “{file}”."),
    T("exchange", "It was made by a later version of Rapporteur."),
    T("exchange", "Install that version, then take it in."),
)
UNDECIDED = T("problems", "{count} things were changed in both offices: say whose are to be taken.")
Choices = "Mapping[tuple[Name, str], Side]"

NAMELESS = "-"
"""What stands in a bundle for the name of an office that has told none."""


@dataclass(frozen=True, slots=True)
class Sender:
    """The office that made a bundle. `is_known` if its key was met before, `is_us` if it is our own.

    `took_the_name` if an office of that name was met with another key.
    """

    name: str
    fingerprint: str
    is_known: bool
    is_us: bool
    took_the_name: bool


@dataclass(frozen=True, slots=True)
class Preview:
    """What would happen: from whom the bundle is, and what becomes of each record in it."""

    sender: Sender
    meetings: tuple[str, ...]
    encounters: tuple[Encounter, ...]
    names: Mapping[UUID, str] = field(default_factory=dict)

    def clashes(self) -> int:
        """Return how many things were changed in both offices."""
        return sum(len(one.clashes) for one in self.encounters)

    def count(self, *fates: Fate) -> int:
        """Return how many records have one of *fates*."""
        return sum(one.fate in fates for one in self.encounters)


# out


def export_bundle(store: Store, meetings: Sequence[UUID], path: Path, *, overwrite: bool = False) -> None:
    """Write *meetings* with all that belongs to them to *path*, signed, whole or not at all.

    What goes out is noted, so that it is known again when it comes back. Raise NotFound, or Trouble if
    it can't be written.
    """
    with store.unit() as unit:
        key = _key(unit)
        parcel = _packed(unit, meetings)
        with tempfile.TemporaryFile() as file:
            _fill(unit, file, parcel, key)
            file.seek(0)
            write_whole(path, iter(partial(file.read, PIECE), b""), overwrite=overwrite)
        unit.lineage.note(list(_states(parcel)))
        unit.commit()


def is_bundle(path: Path) -> bool:
    """Return whether the file at *path* is a bundle, whatever it is called; not so if it can't be read."""
    try:
        return is_bag(path)
    except OSError:
        return False


def our_fingerprint(store: Store) -> str:
    """Return what to read to another office, so that it knows our key; the key is made if there is none."""
    with store.unit() as unit:
        key = _key(unit)
        unit.commit()
    return fingerprint(key.public)


def _key(unit: Unit) -> OfficeKey:
    kept = unit.lineage.secret()
    if kept:
        return OfficeKey(*kept)
    made = OfficeKey.new()
    unit.lineage.keep_secret(made.secret, made.public)
    return made


def _packed(unit: Unit, meetings: Sequence[UUID]) -> Parcel:
    records: dict[Name, Any] = {}
    removed = {}
    for uid in meetings:
        content = with_all_it_names(unit, content_of(unit.dossier(uid)))
        mine = {name_of(one): one for one in _all(content)}
        removed[uid] = {
            name: tuple(hashes) for name, hashes in unit.lineage.of_meeting(uid).items() if name not in mine
        }
        records |= mine
    known = unit.lineage.hashes(uid for _, uid in records)
    follows = {name: tuple(known[name]) for name in records if name in known}
    gone = {uid: states for uid, states in removed.items() if states}
    return Parcel(tuple(meetings), records, follows, gone)


def _all(content: Content) -> Iterator[Any]:
    for _, records in content.lists():
        yield from records


def _fill(unit: Unit, file: IO[bytes], parcel: Parcel, key: OfficeKey) -> None:
    office = unit.office.get()
    info = {
        OFFICE: clean_name(office.name) or NAMELESS,
        "Bagging-Date": datetime.now(UTC).date().isoformat(),
        AGENT: f"Rapporteur {__version__}",
        NUMBER: FORMAT,
        REVISION: str(FILE_FORMAT),
        KEY: key.public,
    }
    files = {one.sha256 for one in parcel.records.values() if isinstance(one, Attachment)}
    blobs = {sha256: partial(unit.attachments.read, sha256) for sha256 in files}
    write_bag(file, texts_of(parcel), blobs, info, key.signed)


def _states(parcel: Parcel) -> Iterator[State]:
    """Yield every state that is known once *parcel* is: those it came from, those it is in."""
    for (kind, uid), record in parcel.records.items():
        meeting = _meeting_of(parcel, record)
        for digest in parcel.follows.get((kind, uid), ()):
            yield kind, uid, meeting, digest, None
        yield kind, uid, meeting, hash_of(record), text_of(record)


def _meeting_of(parcel: Parcel, record: Any) -> UUID | None:
    if isinstance(record, Meeting):
        return None
    if isinstance(record, Signatory):
        owner = parcel.records.get(("records", record.record))
        return owner.meeting if owner else None
    found: UUID | None = getattr(record, "meeting", None)
    return found


# in


def preview_bundle(store: Store, path: Path) -> Preview:
    """Return what taking in the bundle at *path* would do; nothing is changed.

    Raise Trouble if it is damaged, was changed after it was made, or is none of ours.
    """
    with _opened(path) as (bag, parcel), store.reading() as unit:
        return _preview(unit, bag, parcel)


def take_in(store: Store, path: Path, choices: Mapping[tuple[Name, str], Side] | None = None) -> Preview:
    """Take in the bundle at *path*, all of it or nothing, after a copy of the file was made.

    *choices* say whose value is taken where both offices changed something, by record and field; None
    refuses such a bundle. Return what was done. Raise Refused or Trouble.
    """
    with _opened(path) as (bag, parcel):
        if _changes_something(store, bag, parcel):
            back_up(store, Reason.IMPORT)
        with store.unit() as unit:
            unit.on(Occasion.IMPORT)
            seen = _preview(unit, bag, parcel)
            if choices is None and seen.clashes():
                raise Refused([Problem("", UNDECIDED, {"count": str(seen.clashes())})])
            with told_damaged(path):
                _put(unit, bag, seen, choices or {})
            unit.lineage.meet(bag.key, bag.info.get(OFFICE, ""))
            unit.lineage.note(list(_states(parcel)))
            unit.commit()
    return seen


def _changes_something(store: Store, bag: Bag, parcel: Parcel) -> bool:
    with store.reading() as unit:
        fates = {one.fate for one in _preview(unit, bag, parcel).encounters}
    return not fates <= {Fate.SAME, Fate.EARLIER, Fate.ADOPTED, Fate.REMOVED_THERE}


class _opened:  # noqa: N801 - read as a verb where it is used
    """Opens a bundle and understands it; raises Trouble for what can't be."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._bag = open_bag(path, signer_of)

    def __enter__(self) -> tuple[Bag, Parcel]:
        with told_plainly(NOT_READ, self._path):
            bag = self._bag.__enter__()
        try:
            return bag, self._parcel(bag)
        except BaseException:
            self._bag.__exit__(None, None, None)
            raise

    def _parcel(self, bag: Bag) -> Parcel:
        with told_damaged(self._path):
            if bag.info.get(KEY) != bag.key:
                raise ValueError(bag.key)
            try:
                return parcel_of(bag.texts)
            except (ValueError, KeyError):
                if not _is_later(bag):
                    raise
        raise NewerFile(*NEWER, {"file": self._path.name})

    def __exit__(self, *error: object) -> None:
        self._bag.__exit__(None, None, None)


def _is_later(bag: Bag) -> bool:
    """Return whether the bundle may say what this version of the program does not know."""
    known = ((NUMBER, int(FORMAT)), (REVISION, FILE_FORMAT))
    told = ((bag.info.get(name, ""), most) for name, most in known)
    return any(value.isdigit() and int(value) > most for value, most in told)


def _preview(unit: Unit, bag: Bag, parcel: Parcel) -> Preview:
    known = unit.lineage.hashes(uid for _, uid in parcel.records)
    ours = dict(_ours(unit, parcel))
    came = [
        _met(name, ours.get(name), theirs, parcel, known.get(name, {}))
        for name, theirs in parcel.records.items()
    ]
    gone = [one for uid in parcel.meetings for one in _gone(unit, uid, parcel)]
    titles = tuple(parcel.records["meetings", uid].label() for uid in parcel.meetings)
    encounters = (*came, *gone)
    return Preview(_sender(unit, bag), titles, encounters, _names(unit, encounters))


def _names(unit: Unit, encounters: Iterable[Encounter]) -> dict[UUID, str]:
    """Return what records that others refer to are called, here and there."""
    theirs = {one.name[1]: called(one.theirs) for one in encounters if one.theirs is not None}
    ours = (value for one in encounters if one.ours is not None for _, _, value in references(one.ours, ""))
    return unit.names(ours) | theirs


def _ours(unit: Unit, parcel: Parcel) -> Iterator[tuple[Name, Any]]:
    """Yield what is here of the records in *parcel*, by their names."""
    for kind, record in KINDS.items():
        uids = [uid for name, uid in parcel.records if name == kind]
        for one in unit.shelf(record).get_many(uids):
            yield name_of(one), one


def _met(name: Name, ours: Any, theirs: Any, parcel: Parcel, known: Mapping[str, str | None]) -> Encounter:
    follows = parcel.follows.get(name, ())
    common = [text for digest, text in known.items() if digest in follows and text]
    base = record_of(name[0], common[-1]) if common else None
    return met(name, ours, theirs, follows=follows, known=known, base=base)


def _gone(unit: Unit, meeting: UUID, parcel: Parcel) -> Iterator[Encounter]:
    """Yield what the other office has removed from *meeting* and is still here."""
    for name, hashes in parcel.removed.get(meeting, {}).items():
        ours = unit.shelf(KINDS[name[0]]).find(name[1])
        if ours is None or name[0] == "agendas" or name in parcel.records:
            continue
        unchanged = hash_of(ours) in hashes
        yield Encounter(name, Fate.REMOVED if unchanged else Fate.REMOVED_THERE, ours, None, ours)


def _sender(unit: Unit, bag: Bag) -> Sender:
    own = unit.lineage.secret()
    name = bag.info.get(OFFICE, "")
    known = unit.lineage.office(bag.key)
    others = {one.name for one in unit.lineage.offices() if one.public != bag.key}
    return Sender(
        name=name,
        fingerprint=fingerprint(bag.key),
        is_known=known is not None,
        is_us=bool(own and own[1] == bag.key),
        took_the_name=known is None and name != NAMELESS and name in others,
    )


def _put(unit: Unit, bag: Bag, seen: Preview, choices: Mapping[tuple[Name, str], Side]) -> None:
    wanted = {one.name: one.settled(choices) for one in seen.encounters if one.theirs is not None}
    changed = [one for one in seen.encounters if one.name in wanted and wanted[one.name] != one.ours]
    for sha256 in {one.sha256 for one in wanted.values() if isinstance(one, Attachment)}:
        if sha256 in _brought(seen):
            unit.attachments.keep(bag.blob(sha256))
    for kind, record in KINDS.items():
        saved = [replace(wanted[one.name], **_version(one.ours)) for one in changed if one.name[0] == kind]
        if saved:
            unit.shelf(record).save_many(saved)
    _remove(unit, (one for one in seen.encounters if one.fate is Fate.REMOVED))


def _brought(seen: Preview) -> set[str]:
    return {one.theirs.sha256 for one in seen.encounters if isinstance(one.theirs, Attachment)}


def _version(ours: Any) -> dict[str, int]:
    return {"version": ours.version if ours is not None else 0}


def _remove(unit: Unit, gone: Iterable[Encounter]) -> None:
    for one in gone:
        shelf = unit.shelf(KINDS[one.name[0]])
        if shelf.find(one.name[1]) is not None:  # it may have gone with what it belonged to
            shelf.remove(one.name[1])


def all_of(seen: Preview, side: Side) -> dict[tuple[Name, str], Side]:
    """Return the choice of one side for everything that both offices changed."""
    return {(one.name, clash.field): side for one in seen.encounters for clash in one.clashes}


def told(seen: Preview) -> dict[str, int]:
    """Return how many records were new, brought forward, merged, the same, kept as they are, removed."""
    counted = Counter(one.fate for one in seen.encounters)
    return {fate.value: counted[fate] for fate in Fate if counted[fate]}
