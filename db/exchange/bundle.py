"""Meetings on their way from one office to another: each record a text, and from what it came.

A record's text is canonical: the same content gives the same bytes, so its SHA-256 tells whether two
offices have the same. Where a record has been is its lineage: the hashes of the states in which it went
out or came in. It says whether one state follows from another.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from uuid import UUID

from db.exchange.content import KINDS
from db.exchange.json_reading import Reading
from db.exchange.json_record import written
from db.records.agenda import Agenda

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

FORMAT = "1"
LINEAGE = "lineage.json"
RECORDS = "data/records/"
OFFICE, KEY, NUMBER = "Source-Organization", "Rapporteur-Key", "Rapporteur-Format"
REVISION = "Rapporteur-Revision"
"""Counts what records can say: a bundle of a later revision may say something that is not known here."""
Name = tuple[str, UUID]
"""The list a record stands in, and its identifier; an agenda goes by that of its meeting."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """What travels: the meetings chosen, every record by its name, its lineage, and what is gone.

    `follows` are the hashes of the states that a record came from; `removed` are records that the sender
    knew and has no more, with the states it knew, by their meeting.
    """

    meetings: tuple[UUID, ...]
    records: Mapping[Name, Any]
    follows: Mapping[Name, tuple[str, ...]] = field(default_factory=dict)
    removed: Mapping[UUID, Mapping[Name, tuple[str, ...]]] = field(default_factory=dict)


def name_of(record: Any) -> Name:
    """Return the list and the identifier that *record* is known by."""
    kind = next(name for name, one in KINDS.items() if one is type(record))
    return kind, record.meeting if isinstance(record, Agenda) else record.uid


def text_of(record: Any) -> str:
    """Return *record* as it travels."""
    return json.dumps(written(record), ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n"


def hash_of(record: Any) -> str:
    """Return the SHA-256 of what *record* says, whichever file it is in and however often it was saved."""
    return hashlib.sha256(text_of(record).encode()).hexdigest()


def texts_of(parcel: Parcel) -> dict[str, bytes]:
    """Return what stands in the bag, by the names of the files."""
    texts = {
        f"{RECORDS}{kind}/{uid}.json": text_of(record).encode()
        for (kind, uid), record in parcel.records.items()
    }
    lineage = {
        "meetings": [str(uid) for uid in parcel.meetings],
        "follows": _plain(parcel.follows),
        "removed": {str(uid): _plain(gone) for uid, gone in parcel.removed.items()},
    }
    return texts | {LINEAGE: json.dumps(lineage, sort_keys=True, indent=1).encode()}


def _plain(states: Mapping[Name, Iterable[str]]) -> dict[str, list[str]]:
    return {f"{kind}/{uid}": sorted(hashes) for (kind, uid), hashes in states.items()}


def parcel_of(texts: Mapping[str, bytes]) -> Parcel:
    """Return what *texts*, by the names of their files, hold; raise ValueError if it is not understood."""
    records = {}
    for file, text in texts.items():
        if file.startswith(RECORDS):
            kind, _, uid = file.removeprefix(RECORDS).removesuffix(".json").partition("/")
            records[kind, UUID(uid)] = record_of(kind, text)
            if name_of(records[kind, UUID(uid)]) != (kind, UUID(uid)):
                raise ValueError(file)
    told = json.loads(texts[LINEAGE])
    removed = {UUID(uid): _states(gone) for uid, gone in told["removed"].items()}
    meetings = tuple(UUID(uid) for uid in told["meetings"])
    if any(("meetings", uid) not in records for uid in meetings):
        raise ValueError(LINEAGE)
    return Parcel(meetings, records, _states(told["follows"]), removed)


def record_of(kind: str, text: bytes | str) -> Any:
    """Return the record of *text*; raise ValueError if it can't be one."""
    reading = Reading()
    record = reading.record(KINDS[kind], json.loads(text), kind)
    problems = [*reading.problems, *(record.problems() if hasattr(record, "problems") else ())]
    if problems or text_of(record) != (text if isinstance(text, str) else text.decode()):
        raise ValueError(kind)
    return record


def _states(told: Mapping[str, Iterable[str]]) -> dict[Name, tuple[str, ...]]:
    found: dict[Name, tuple[str, ...]] = {}
    for name, hashes in told.items():
        kind, _, uid = name.partition("/")
        if kind not in KINDS or not all(isinstance(one, str) for one in hashes):
            raise ValueError(name)
        found[kind, UUID(uid)] = tuple(hashes)
    return found
