"""Protecting a file with a passphrase, and getting into a file that is protected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.dialects.sqlite_seal import KEY_RING, DataKey, NoKey, is_sealed
from db.store.copies.manifest import list_copies
from db.store.copies.places import copies_folder
from db.store.opening import finish_giving_way, open_store
from db.store.protection.sheet import key_on_sheet, read_line, sheet_lines
from db.store.protection.switching import change_passphrase, new_passphrase, protect, unprotect
from db.store.protection.unlocking import has_key_file, unlock, unlock_with_sheet

if TYPE_CHECKING:
    from pathlib import Path

    from db.store.copies.manifest import Copy
    from db.store.store import Store

__all__ = [
    "DataKey", "change_passphrase", "finish_giving_way", "has_key_file", "is_locked", "is_protected",
    "key_of", "key_on_sheet", "lock", "new_key", "new_passphrase", "open_with_sheet",
    "plain_copies", "protect", "read_line", "sheet_lines", "unlock", "unlock_with_sheet", "unprotect",
]  # fmt: skip


def new_key() -> DataKey:
    """Return a key that nobody has ever had."""
    return DataKey.new()


def is_protected(path: Path) -> bool:
    """Return whether the file or copy at *path* opens with a passphrase only."""
    return is_sealed(path)


def is_locked(path: Path) -> bool:
    """Return whether the passphrase of the file or copy at *path* was not given yet."""
    try:
        KEY_RING.key_of(path)
    except NoKey:
        return True
    return False


def lock(path: Path, copies: Path | None) -> Store:
    """Hold no key any more and open the file at *path* without one: raise Locked, as it wants its passphrase.

    The system may remember the key; it is not asked. A file that needs none meanwhile is returned open.
    """
    KEY_RING.drop_all()
    return open_store(path, copies)


def key_of(path: Path) -> DataKey:
    """Return the key of the protected file at *path*, which is open; raise LookupError if it needs none."""
    key = KEY_RING.key_of(path)
    if key is None:
        raise LookupError(path)
    return key


def open_with_sheet(path: Path, lines: list[str], passphrase: str = "") -> None:
    """Get into the file at *path* by the *lines* of its sheet, and let *passphrase* open it from now on.

    Without a passphrase the one that there is stays. Raise Refused that names the line that is wrong.
    """
    key = unlock_with_sheet(path, lines)
    if passphrase:
        new_passphrase(path, key, passphrase)


def plain_copies(file: Path, *folders: Path) -> list[Copy]:
    """Return the copies of *file* that anybody can read, from the usual place and *folders*, newest first."""
    known = dict.fromkeys((copies_folder(file), *folders))
    return [one for folder in known for one in list_copies(folder) if not is_sealed(one.path)]
