"""Making a copy: everything at one moment, read back before it gets its name.

Whatever goes wrong on the way, a full disk or a power cut, nothing lies under the name of a copy that
was not read back and found whole.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from db.dialects import sqlite
from db.dialects.address import Place
from db.records.problems import Locked, Trouble
from db.records.words import T
from db.store.copies.contents import contents_in, contents_of
from db.store.copies.manifest import (
    PIECE,
    Contents,
    Copy,
    Reason,
    digest_of,
    list_copies,
    name_of,
    next_sequence,
    notes_text,
)
from db.store.copies.places import usual_folder
from db.store.copies.thinning import thin
from db.store.key_file import carry_key_file
from db.store.lock import settle_folder
from db.store.rights import make_private, make_private_folder
from db.store.troubles import LOCKED

PART = ".part"
"""How a copy ends until it was read back."""
NOT_COPIED = T("copies", "No copy of “{file}” could be made.")
NO_ROOM = (
    NOT_COPIED,
    T("copies", "The disk is full."),
    T("copies", "Make room on the disk, or choose another place for copies. The file itself is safe."),
)
NO_PLACE = (
    NOT_COPIED,
    T("copies", "The folder for copies is not there or can't be written: {folder}"),
    T("copies", "Connect its disk, or choose another place for copies."),
)
NOT_WHOLE = (
    NOT_COPIED,
    T("copies", "It was written and read back, and was not the same: the disk has failed."),
    T("copies", "Choose another place for copies. The file itself is as it was."),
)


@dataclass(frozen=True, slots=True)
class Order:
    """Which copy is wanted: of which file, into which folder, and why.

    *note* is the person's own words; *name* another name than the usual one.
    """

    file: Place
    folder: Path
    reason: Reason
    note: str = ""
    name: str = ""


def copy_if_changed(connection: Any, order: Order) -> Copy | None:
    """Make a copy unless the newest one holds the very same records, encrypted alike; see `make_copy`."""
    key = connection.key.name if connection.key else ""
    return None if is_copied(order, contents_of(connection), key) else make_copy(connection, order)


def is_copied(order: Order, contents: Contents, key: str = "") -> bool:
    """Return whether the newest copy of *order* holds those very *contents*, encrypted alike."""
    newest = next(iter(list_copies(order.folder, contents.identity)), None)
    return newest is not None and (newest.contents.mark, newest.key) == (contents.mark, key)


def make_copy(connection: Any, order: Order) -> Copy:
    """Copy what *connection* sees at this moment, while others go on saving, and return the copy.

    Raise Trouble, and leave nothing behind, if there is no room or the copy can't be read back.
    """
    with told_of_copies(order.file, order.folder):
        if order.folder == usual_folder(order.file):  # of a server, on a computer that never had a file
            order.folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        make_private_folder(order.folder)
        made_at, sequence = datetime.now(UTC), next_sequence(order.folder)
        path = order.folder / (order.name or name_of(sequence, made_at))
        part = path.with_suffix(PART)
        try:
            copy = _copied(connection, order, part)
            copy = replace(copy, path=path, sequence=sequence, made_at=made_at)
            carry_key_file(copy.key, order.folder, *beside(order.file))
            give_name(part, copy)
        finally:
            clear(part)
        if order.reason is not Reason.CLOSING:  # who closes does not wait for older copies to be looked at
            thin(order.folder, copy.contents.identity, made_at)
    return copy


def _copied(connection: Any, order: Order, part: Path) -> Copy:
    """Write everything into *part*, read it back, and return what is known of it."""
    clear(part)
    make_private(part)
    connection.execute("BEGIN")
    try:
        contents = contents_of(connection)
        sqlite.copy_whole(connection, part)
    finally:
        connection.execute("ROLLBACK")
    settle(part)
    digest = digest_of(part)
    if not sqlite.is_sound(part) or contents_in(part) != contents:
        raise Trouble(*NOT_WHOLE, {"file": order.file.name})
    size = part.stat().st_size
    now, key = datetime.now(UTC), connection.key.name if connection.key else ""
    return Copy(part, 0, now, order.reason, size, digest, contents, order.file.name, order.note, key)


def beside(place: Place) -> tuple[Path, ...]:
    """Return the folder of a file; none where the records are on a server."""
    return (place.parent,) if isinstance(place, Path) else ()


def give_name(part: Path, copy: Copy) -> None:
    """Let what was read back have its name; what is known of it has its own before."""
    notes = part.with_suffix(".notes-part")
    try:
        notes.unlink(missing_ok=True)
        make_private(notes)
        notes.write_text(notes_text(copy), encoding="utf-8")
        settle(notes)
        notes.replace(copy.notes)
    finally:
        notes.unlink(missing_ok=True)
    with suppress(OSError):
        part.chmod(0o400)  # nobody is to work in a copy by mistake
    part.replace(copy.path)
    settle_folder(copy.path.parent)


def write_anew(source: Path, target: Path) -> None:
    """Write the bytes of *source* into *target* in place of what is there, and make them last."""
    handle = os.open(target, os.O_CREAT | os.O_TRUNC | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600)
    with source.open("rb") as old, os.fdopen(handle, "wb") as new:
        shutil.copyfileobj(old, new, PIECE)
    settle(target)


def settle(path: Path) -> None:
    """Make the bytes of a file outlast a power cut."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def clear(part: Path) -> None:
    """Remove a copy that did not get its name, with what the engine left beside it."""
    for end in ("", "-journal", "-wal", "-shm"):
        part.with_name(part.name + end).unlink(missing_ok=True)


@contextmanager
def told_of_copies(file: Place, folder: Path) -> Iterator[None]:
    """Turn what the disk and the engine have against a copy into Trouble; the rest are bugs and stay."""
    values = {"file": file.name, "folder": str(folder)}
    try:
        yield
    except sqlite.NoKey as error:
        raise Locked(*LOCKED, values) from error
    except OSError as error:
        raise Trouble(*(NO_PLACE if _has_room(file, folder) else NO_ROOM), values) from error
    except sqlite.Error as error:
        raise Trouble(*(NOT_WHOLE if _has_room(file, folder) else NO_ROOM), values) from error


def _has_room(file: Place, folder: Path) -> bool:
    """Return whether *file* fits where *folder* is to be; where nobody can tell, room is not what lacks."""
    if not isinstance(file, Path):
        return True
    try:
        log = file.with_name(file.name + "-wal")
        size = file.stat().st_size + (log.stat().st_size if log.exists() else 0)
        return shutil.disk_usage(folder if folder.exists() else folder.parent).free > size
    except OSError:
        return True


def copy_closed(order: Order) -> Copy:
    """Copy a file that nobody has open, such as before it is brought up to date; see `make_copy`.

    Nothing is changed in the file, not even a log that was left beside it.
    """
    assert isinstance(order.file, Path)
    with told_of_copies(order.file, order.folder), closing(sqlite.peek(order.file)) as connection:
        return make_copy(connection, order)
