"""Bringing a file to another place: it is copied whole and read back, and the old one stays where it was."""

from contextlib import closing
from pathlib import Path

from db.dialects import sqlite
from db.records.problems import Trouble
from db.store.copies.contents import contents_in, contents_of
from db.store.copies.making import NOT_WHOLE, clear, settle, told_of_copies
from db.store.key_file import carry_beside
from db.store.lock import Lock, settle_folder
from db.store.rights import make_private


def bring(file: Path, target: Path) -> None:
    """Copy the closed *file* to *target*, where nothing may be.

    Raise FileInUse if somebody has it open, Trouble if there is no room or the copy is not whole; nothing
    is left behind then.
    """
    part = target.with_name(f".{target.name}.new")
    lock = Lock.take(file)
    try:
        with told_of_copies(file, target.parent), closing(sqlite.peek(file)) as connection:
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            clear(part)
            make_private(part)
            contents = contents_of(connection)
            sqlite.copy_whole(connection, part)
            settle(part)
            if not sqlite.is_sound(part) or contents_in(part) != contents:
                raise Trouble(*NOT_WHOLE, {"file": file.name})
            carry_beside(file, target)
            part.rename(target)
            settle_folder(target.parent)
    finally:
        clear(part)
        lock.release()
