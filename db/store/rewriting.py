"""A copy in which something is changed after all, such as a person erased, in its own place in the row.

It is opened as a file of its own, changed, read back, and only then takes the place of the old one.
"""

from __future__ import annotations

import re
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

from db.dialects import sqlite
from db.records.problems import Trouble
from db.store.copies.contents import contents_in
from db.store.copies.making import NOT_WHOLE, clear, give_name, settle, told_of_copies, write_anew
from db.store.copies.manifest import SUFFIX, digest_of
from db.store.copies.older import erase_copy
from db.store.copies.wayback import erase_folder
from db.store.opening import open_store
from db.store.rights import make_private, make_private_folder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from db.store.copies.manifest import Copy
    from db.store.store import Store

WORKSHOP = ".rewriting"
"""The folder among the copies in which one is worked on."""
_MARK = re.compile(r"( rewritten( \d+)?)$")


def rewrite_copy(copy: Copy, folder: Path, change: Callable[[Store], object]) -> Copy:
    """Do *change* in *copy*, working in *folder*, and return it as it lies there then; the old one is erased.

    Its number, its day and why it was made stay. Raise Trouble, and leave the old one, if it is not
    whole, needs a later version, is locked, or there is no room.
    """
    workshop = folder / WORKSHOP
    with told_of_copies(copy.path, folder):
        erase_folder(workshop)  # a power cut may have left something in it
        make_private_folder(workshop)
        try:
            made = _put_beside(copy, _changed(copy, workshop, change))
        finally:
            erase_folder(workshop)
        erase_copy(copy)
    return made


def _changed(copy: Copy, workshop: Path, change: Callable[[Store], object]) -> Path:
    """Return a closed file that holds what *copy* holds, changed, and no old bytes in gaps."""
    work = workshop / "copy.rapporteur"
    if not copy.is_whole():
        raise Trouble(*NOT_WHOLE, {"file": copy.path.name})
    make_private(work)
    write_anew(copy.path, work)
    with closing(open_store(work, workshop)) as store:
        change(store)
        store.rewrite()
    return work


def _put_beside(copy: Copy, work: Path) -> Copy:
    path = copy.path.with_name(_name_after(copy.path.name))
    part = path.with_suffix(".part")
    try:
        clear(part)
        make_private(part)
        write_anew(work, part)
        settle(part)
        digest = digest_of(part)
        if not sqlite.is_sound(part) or digest != digest_of(work):
            raise Trouble(*NOT_WHOLE, {"file": copy.path.name})
        size = part.stat().st_size
        made = replace(copy, path=path, size=size, sha256=digest, contents=contents_in(part))
        give_name(part, made)
    finally:
        clear(part)
    return made


def _name_after(name: str) -> str:
    """Return another name in the same place of the row: which of both is whole is never in doubt."""
    stem = name.removesuffix(SUFFIX)
    found = _MARK.search(stem)
    number = int(found[2] or 1) + 1 if found else 1
    plain = _MARK.sub("", stem)
    return f"{plain} rewritten{f' {number}' if number > 1 else ''}{SUFFIX}"
