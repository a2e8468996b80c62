"""Getting at the key of a file: by its passphrase, or by its recovery sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.dialects import sqlite
from db.records.problems import Locked, Problem, Refused, Trouble
from db.records.words import T
from db.store.copies.manifest import SUFFIX as COPY_SUFFIX
from db.store.copies.places import copies_folder
from db.store.key_file import find_key_files, key_file_of, lay_beside_copies, read_key_file, write_key_file
from db.store.protection.sheet import key_on_sheet
from db.store.troubles import LOCKED

if TYPE_CHECKING:
    from pathlib import Path

    from db.store.key_file import KeyFile

NO_KEY_FILE = (
    LOCKED[0],
    T("protection", "Its key file is not there: {key_file}. Without it no passphrase opens the file."),
    T("protection", "Put it beside the file, or one of a folder of copies, or take the recovery sheet."),
)
NOT_ITS_KEY = (
    T("protection", "“{file}” does not open."),
    T(
        "protection",
        "The passphrase is right, but the key file belongs to another file, or the file is badly damaged.",
    ),
    T(
        "protection",
        "Look for the key file that came with it, take the recovery sheet, or go back to a copy.",
    ),
)
NOT_ITS_SHEET = T("protection", "This is the sheet of another file, or of a key that the file had before.")


def has_key_file(path: Path, *folders: Path) -> bool:
    """Return whether there is a key file that may be of the encrypted file or copy at *path*."""
    return bool(find_key_files(path, copies_folder(path), *folders))


def unlock(path: Path, passphrase: str, *folders: Path) -> sqlite.DataKey:
    """Hold the key of the file or copy at *path* from now on, and return it; takes half a second.

    Key files are looked for beside it and in *folders*. Raise Refused if it is not the passphrase, Trouble
    if no key file is there or its key opens something else.
    """
    known = find_key_files(path, copies_folder(path), *folders)
    if not known:
        raise Locked(*NO_KEY_FILE, {"file": path.name, "key_file": key_file_of(path).name})
    refusals: dict[str, Refused] = {}
    for one in known:
        try:
            key = _fitting(path, one, passphrase)
        except Refused as refused:
            refusals[one.key] = refused
            continue
        if key is not None:
            _heal(path, one, copies_folder(path), *folders)
            return key
    beside = read_key_file(key_file_of(path))
    if refusals and (beside is None or beside.key in refusals):  # an older key file may open, and help nobody
        raise next(iter(refusals.values()))
    raise Trouble(*NOT_ITS_KEY, {"file": path.name})


def _fitting(path: Path, key_file: KeyFile, passphrase: str) -> sqlite.DataKey | None:
    """Hold and return the key in *key_file* that opens the file, None if none does."""
    from db.store.protection.wrapping import unwrap

    found = None
    for key in unwrap(key_file, passphrase):
        sqlite.KEY_RING.add(key)
        if found is None and key.fits(path):
            found = key
    return found


def _heal(path: Path, key_file: KeyFile, *folders: Path) -> None:
    """Lay the key file where it is missing; where that can't be done, nothing is lost by it."""
    place = key_file_of(path)
    try:
        if path.suffix != COPY_SUFFIX and read_key_file(place) is None:
            write_key_file(place, key_file)
        for folder in folders:
            lay_beside_copies(key_file, folder)
    except OSError:
        return


def unlock_with_sheet(path: Path, lines: list[str]) -> sqlite.DataKey:
    """Hold the key that stands in the typed *lines* of a sheet from now on, and return it.

    Raise Refused that names the line if one was typed wrongly, or if the sheet is not of this file.
    """
    key = key_on_sheet(lines)
    if not key.fits(path):
        raise Refused([Problem("lines", NOT_ITS_SHEET)])
    sqlite.KEY_RING.add(key)
    for one in find_key_files(path, copies_folder(path)):
        if one.key == key.name:
            _hold_former(one, key)
    return key


def _hold_former(key_file: KeyFile, key: sqlite.DataKey) -> None:
    from db.store.protection.wrapping import former_keys

    for one in former_keys(key_file, key):
        sqlite.KEY_RING.add(one)


def unlock_with(path: Path, secret: bytes) -> bool:
    """Hold the key that the system remembered, if it opens what lies at *path*; return whether it does."""
    key = sqlite.DataKey(secret)
    if not key.fits(path):
        return False
    sqlite.KEY_RING.add(key)
    return True
