"""What is known of a copy: it stands beside it as JSON, and tells whether the copy is still what it was."""

import hashlib
import json
import os
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

SUFFIX = ".rapporteur-copy"
NOTES = ".json"
NAME = re.compile(r"(?P<sequence>\d{6,}) .*")
PIECE = 1024 * 1024


class Reason(StrEnum):
    """Why a copy was made."""

    CLOSING = "closing"
    WORKING = "working"
    HAND = "hand"
    MIGRATION = "migration"
    IMPORT = "import"
    RESTORE = "restore"
    DELETE = "delete"
    PROTECTION = "protection"

    @property
    def is_before(self) -> bool:
        """Return whether it was made before something that changes much at once."""
        return self in {
            Reason.MIGRATION, Reason.IMPORT, Reason.RESTORE, Reason.DELETE, Reason.PROTECTION
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Contents:
    """What a file holds at one moment.

    *counts* are rows by table. *mark* is the same for the same records, and another one after any change;
    *head* is the last hash of the history, if the file has one. *identity* tells one file from another.
    """

    identity: str
    format: int
    revision: str
    counts: Mapping[str, int]
    mark: str
    head: str = ""


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy that was read back and found whole; *sequence*, and no clock, tells which one is newer."""

    path: Path
    sequence: int
    made_at: datetime
    reason: Reason
    size: int
    sha256: str
    contents: Contents
    file: str = ""
    note: str = ""
    key: str = ""

    @property
    def is_sealed(self) -> bool:
        """Return whether it is encrypted; *key* is the name of what opens it."""
        return bool(self.key)

    @property
    def notes(self) -> Path:
        """Where what is known of it is written."""
        return self.path.with_suffix(NOTES)

    def is_whole(self) -> bool:
        """Return whether the bytes are those that were read back when it was made; reads all of them."""
        try:
            return self.path.stat().st_size == self.size and digest_of(self.path) == self.sha256
        except OSError:
            return False


def name_of(sequence: int, made_at: datetime) -> str:
    """Return the name of a copy, which a person can read and a folder sorts."""
    return f"{sequence:06} {made_at.astimezone():%Y-%m-%d %H.%M}{SUFFIX}"


def digest_of(path: Path) -> str:
    """Return the SHA-256 of the bytes of a file, read from the disk itself where the system lets us."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while piece := file.read(PIECE):
            digest.update(piece)
    return digest.hexdigest()


def list_copies(folder: Path, identity: str = "") -> list[Copy]:
    """Return the copies in *folder*, the newest first; with *identity* only those of that one file.

    Those whose bytes or notes are not there, or not of the size they had, are left out.
    """
    try:
        names = [one for one in folder.iterdir() if one.suffix == NOTES and NAME.fullmatch(one.stem)]
    except OSError:
        return []
    found = [copy for one in names if (copy := read_notes(one)) and _has_its_size(copy)]
    ours = [one for one in found if identity in {"", one.contents.identity}]
    return sorted(ours, key=lambda one: one.sequence, reverse=True)


def _has_its_size(copy: Copy) -> bool:
    try:
        return copy.path.stat().st_size == copy.size
    except OSError:
        return False


def next_sequence(*folders: Path) -> int:
    """Return a number greater than that of every copy in *folders*, whole or not."""
    numbers = [0]
    for folder in folders:
        if folder.is_dir():
            matches = (NAME.fullmatch(one.name) for one in folder.iterdir())
            numbers += [int(match["sequence"]) for match in matches if match]
    return max(numbers) + 1


def notes_text(copy: Copy) -> str:
    """Return what is known of *copy* as JSON."""
    told = {"what": "copy of a Rapporteur file", **asdict(copy)}
    del told["path"]
    told["made_at"] = copy.made_at.isoformat()
    return json.dumps(told, ensure_ascii=False, indent=1)


def read_notes(path: Path) -> Copy | None:
    """Return the copy that the notes at *path* are about, or None if they can't be understood."""
    try:
        return _copy_of(json.loads(path.read_text(encoding="utf-8")), path.with_suffix(SUFFIX))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def _copy_of(told: dict[str, Any], path: Path) -> Copy:
    contents = told["contents"]
    counts = {str(name): int(number) for name, number in contents["counts"].items()}
    return Copy(
        path=path,
        sequence=int(told["sequence"]),
        made_at=datetime.fromisoformat(told["made_at"]).astimezone(UTC),
        reason=Reason(told["reason"]),
        size=int(told["size"]),
        sha256=str(told["sha256"]),
        contents=Contents(
            str(contents["identity"]),
            int(contents["format"]),
            str(contents["revision"]),
            counts,
            str(contents["mark"]),
            str(contents.get("head", "")),
        ),
        file=str(told.get("file", "")),
        note=str(told.get("note", "")),
        key=str(told.get("key", "")),
    )
