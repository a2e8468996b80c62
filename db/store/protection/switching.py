"""Turning protection on and off, and giving a file another key: old or new, never anything between.

The file is written anew beside itself, read back, and takes its own place in one step, as a copy does that
a file goes back to. What lay there before is removed for good. A copy of it is made first, as it was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.dialects import sqlite
from db.records.problems import Trouble
from db.records.words import T
from db.store.copies.making import NOT_WHOLE, Order, copy_closed, told_of_copies
from db.store.copies.manifest import Reason, list_copies
from db.store.copies.older import encrypt_copy
from db.store.copies.open_key import drop_open_key, keep_open_key
from db.store.copies.places import copies_folder
from db.store.copies.sealing import seal_anew
from db.store.copies.wayback import (
    Fate,
    Wayback,
    clear_the_way,
    finish,
    leave_nothing,
    new_folder,
    write_note,
)
from db.store.key_file import find_key_files, key_file_of, lay_beside_copies, read_key_file, write_key_file
from db.store.lock import Lock
from db.store.protection.wrapping import former_keys, rewrap, unwrap, wrap
from db.store.rights import make_private_folder
from db.store.troubles import refuse_locked

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from db.store.copies.sealing import Step
    from db.store.key_file import KeyFile

NO_KEY_FILE = (
    T("protection", "The passphrase could not be changed."),
    T("protection", "The key file of “{file}” is not there: {key_file}"),
    T("protection", "Close the file, open it with the recovery sheet, and choose a new passphrase there."),
)


def protect(
    file: Path, key: sqlite.DataKey, passphrase: str, copies: Path | None = None, step: Step | None = None
) -> None:
    """Encrypt the closed *file* with *key*, which *passphrase* opens; a file that has a key gets another one.

    A copy of the file of now is made in the folder *copies* or the usual one. Raise FileInUse if somebody
    has it open, Trouble if there is no room; then, and when *step* stops it, it is as it was.
    """
    refuse_locked(file)
    former = _keys_so_far(file, copies)
    _switch(file, key, wrap(key, passphrase, former), copies, step)


def unprotect(file: Path, copies: Path | None = None, step: Step | None = None) -> None:
    """Let the closed *file* open without a passphrase; its copies stay as they are. See `protect`."""
    refuse_locked(file)
    _switch(file, None, None, copies, step)


def _keys_so_far(file: Path, copies: Path | None) -> list[sqlite.DataKey]:
    """Return the keys that open the file and its older copies."""
    key = sqlite.KEY_RING.key_of(file)
    if key is None:
        return []
    known = (one for one in find_key_files(file, copies or copies_folder(file)) if one.key == key.name)
    return [key, *(former for one in known for former in former_keys(one, key))]


def _switch(
    file: Path,
    key: sqlite.DataKey | None,
    key_file: KeyFile | None,
    copies: Path | None,
    step: Step | None,
) -> None:
    folder, way = copies or copies_folder(file), Wayback(file)
    lock = Lock.take(file)
    try:
        with told_of_copies(file, file.parent):
            clear_the_way(file)
            copy_closed(Order(file, folder, Reason.PROTECTION))
            if not seal_anew(file, way.part, key, step):
                raise Trouble(*NOT_WHOLE, {"file": file.name})
            if key_file is not None:
                write_key_file(way.key_part, key_file)
            drop_open_key(folder)
            write_note(way, new_folder(file), Fate.NEW if key_file else Fate.GONE, erases=True)
            finish(file)
    finally:
        leave_nothing(file)
        lock.release()
    _lay_everywhere(key_file, (folder,))


def change_passphrase(file: Path, old: str, new: str, folders: Iterable[Path] = ()) -> None:
    """Let *new* open the *file* instead of *old*; nothing but the key file is written, in one step.

    It may be open. What lies in *folders* of copies is changed too. Raise Refused if *old* is not the
    passphrase, Trouble if there is no key file.
    """
    known = read_key_file(key_file_of(file))
    if known is None:
        raise Trouble(*NO_KEY_FILE, {"file": file.name, "key_file": key_file_of(file).name})
    key = unwrap(known, old)[0]
    _give(file, rewrap(known, key, new), folders)


def new_passphrase(file: Path, key: sqlite.DataKey, passphrase: str, folders: Iterable[Path] = ()) -> None:
    """Let *passphrase* open the file whose *key* is known, such as by its sheet, whatever the old one was."""
    folders = (copies_folder(file), *folders)
    known = next((one for one in find_key_files(file, *folders) if one.key == key.name), None)
    _give(file, rewrap(known, key, passphrase) if known else wrap(key, passphrase), folders)


def _give(file: Path, key_file: KeyFile, folders: Iterable[Path]) -> None:
    with told_of_copies(file, file.parent):
        write_key_file(key_file_of(file), key_file)
    _lay_everywhere(key_file, (copies_folder(file), *folders))


def _lay_everywhere(key_file: KeyFile | None, folders: Iterable[Path]) -> None:
    """Lay the key file beside copies; where that can't be done now, the next unlocking does it."""
    for folder in folders:
        if key_file is not None:
            lay_beside_copies(key_file, folder)


def protect_elsewhere(
    copies: Path, place: Path, key: sqlite.DataKey, passphrase: str, step: Step | None = None
) -> None:
    """Let the copies that a plain file has in *place* be encrypted from now on, and those there at once.

    *copies* is the folder of its copies on this computer; *step* hears how many are done. Raise Trouble if
    something can't be written.
    """
    with told_of_copies(place, place):
        make_private_folder(place)
        lay_beside_copies(wrap(key, passphrase), place)
        keep_open_key(copies, key)
    plain = [one for one in list_copies(place) if not one.is_sealed]
    for number, one in enumerate(plain):
        if step is not None:
            step(number, len(plain))
        encrypt_copy(one, one.path, key)
