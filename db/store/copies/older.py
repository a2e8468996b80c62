"""A copy that anybody can read: written anew, encrypted, in its own place in the row; or removed for good."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from db.records.problems import Trouble
from db.store.copies.making import NOT_WHOLE, clear, give_name, told_of_copies
from db.store.copies.manifest import SUFFIX, digest_of, name_of
from db.store.copies.sealing import seal_anew
from db.store.copies.wayback import erase
from db.store.key_file import carry_key_file
from db.store.lock import settle_folder

if TYPE_CHECKING:
    from pathlib import Path

    from db.dialects.sqlite_seal import DataKey
    from db.store.copies.manifest import Copy

MARK = " encrypted"


def encrypt_copy(copy: Copy, file: Path, key: DataKey) -> Copy:
    """Encrypt *copy* of *file* with *key*, and return it as it lies there then; the plain one is removed.

    It is read back before. Raise Trouble, and leave the plain one, if it is not whole or there is no room.
    """
    folder = copy.path.parent
    name = name_of(copy.sequence, copy.made_at).removesuffix(SUFFIX) + MARK + SUFFIX
    part = (folder / name).with_suffix(".part")
    with told_of_copies(copy.path, folder):
        try:
            if not (copy.is_whole() and seal_anew(copy.path, part, key)):
                raise Trouble(*NOT_WHOLE, {"file": copy.path.name})
            made = replace(
                copy, path=folder / name, size=part.stat().st_size, sha256=digest_of(part), key=key.name
            )
            carry_key_file(key.name, folder, file.parent)
            give_name(part, made)
        finally:
            clear(part)
        erase_copy(copy)
    return made


def erase_copy(copy: Copy) -> None:
    """Remove *copy* for good, its bytes before what is known of them."""
    with suppress(FileNotFoundError):
        erase(copy.path)
    copy.notes.unlink(missing_ok=True)
    settle_folder(copy.path.parent)
