"""The key file: the data key of a file, wrapped so that only the passphrase opens it.

It lies beside the file and once in each folder of its copies, so that losing one is no loss. It is
written whole under another name and then renamed: after a power cut it is the old one or the new one.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from db.store.lock import settle_folder
from db.store.rights import make_private

if TYPE_CHECKING:
    from pathlib import Path

SUFFIX = ".rapporteur-key"
WHAT = "key of a Rapporteur file"
VERSION = 1
LARGEST = 1_000_000
"""Bytes that a key file has at most: another file of that name is not read into memory."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """How a passphrase is made into a key (Argon2id); *memory* in KiB. ValueError if it takes ages."""

    salt: str
    memory: int = 65_536
    iterations: int = 3
    lanes: int = 4

    def __post_init__(self) -> None:
        for value, most in ((self.memory, 4_194_304), (self.iterations, 1_000), (self.lanes, 64)):
            if not 0 < value <= most:
                raise ValueError(value)


@dataclass(frozen=True, slots=True)
class Wrapped:
    """A data key that was encrypted (AES-256-GCM), and its name; all but the name in hexadecimal digits."""

    key: str
    nonce: str
    secret: str


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What a key file says. *former* are the keys that the file had before: they open its older copies.

    *changed* counts how often the passphrase was changed.
    """

    wrapped: Wrapped
    stretch: Stretch
    changed: int = 1
    former: tuple[Wrapped, ...] = ()

    @property
    def key(self) -> str:
        """The name of the key in it."""
        return self.wrapped.key

    def text(self) -> str:
        """Return what stands in the file."""
        return json.dumps({"what": WHAT, "version": VERSION, **asdict(self)}, indent=1)


def key_file_of(path: Path) -> Path:
    """Return where the key of the file at *path* lies, wrapped with its passphrase, if it has one."""
    return path.with_name(f"{path.stem}{SUFFIX}")


def read_key_file(path: Path) -> KeyFile | None:
    """Return what the key file at *path* says, or None if it is not there or can't be understood."""
    try:
        if path.stat().st_size > LARGEST:
            return None
        return _understood(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def _understood(told: dict[str, Any]) -> KeyFile | None:
    if told["what"] != WHAT or told["version"] != VERSION:
        return None
    stretch = Stretch(
        str(told["stretch"]["salt"]),
        *(int(told["stretch"][one]) for one in ("memory", "iterations", "lanes")),
    )
    former = tuple(_wrapped(one) for one in told["former"])
    return KeyFile(_wrapped(told["wrapped"]), stretch, int(told["changed"]), former)


def _wrapped(told: dict[str, Any]) -> Wrapped:
    values = [str(told[name]) for name in ("key", "nonce", "secret")]
    for one in values:
        bytes.fromhex(one)
    return Wrapped(*values)


def write_key_file(path: Path, key_file: KeyFile) -> None:
    """Write it at *path* in place of what is there, in one step that outlasts a power cut."""
    part = path.with_name(f".{path.name}.part")
    part.unlink(missing_ok=True)
    make_private(part)
    with part.open("w", encoding="utf-8") as file:
        file.write(key_file.text())
        file.flush()
        os.fsync(file.fileno())
    os.replace(part, path)  # noqa: PTH105 - the one step that counts, by its plainest name
    settle_folder(path.parent)


def find_key_files(path: Path, *folders: Path) -> list[KeyFile]:
    """Return the key files that may be of the file or copy at *path*, each key once as it was changed last.

    The one that has its name comes first, then those that lie in its folder and in those of its copies.
    """
    found = read_key_file(key_file_of(path))
    known = {found.key: found} if found else {}
    for folder in (path.parent, *folders):
        for one in _in_folder(folder):
            if found is None or one.key != found.key:
                known[one.key] = max(one, known.get(one.key, one), key=lambda each: each.changed)
    return list(known.values())


def _in_folder(folder: Path) -> list[KeyFile]:
    with suppress(OSError):
        names = sorted(one for one in folder.iterdir() if one.suffix == SUFFIX)
        return [said for one in names if (said := read_key_file(one))]
    return []


def lay_beside_copies(key_file: KeyFile, folder: Path) -> None:
    """Put it into a *folder* of copies, unless one that was changed later lies there already."""
    place = folder / f"{key_file.key}{SUFFIX}"
    there = read_key_file(place)
    if folder.is_dir() and (there is None or there.changed < key_file.changed):
        write_key_file(place, key_file)


def carry_beside(file: Path, target: Path) -> None:
    """Put the key file of *file*, if it has one, beside *target* too, which is the same with the same key."""
    found = read_key_file(key_file_of(file))
    if found is not None and key_file_of(target) != key_file_of(file):
        write_key_file(key_file_of(target), found)


def carry_key_file(key: str, folder: Path, *known: Path) -> None:
    """Put the key file of *key* into a *folder* of copies, if one lies in a folder that is *known*."""
    found = [one for place in known for one in _in_folder(place) if one.key == key]
    if found:
        lay_beside_copies(max(found, key=lambda each: each.changed), folder)
