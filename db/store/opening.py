"""Making and opening places."""

from __future__ import annotations

import os
import struct
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from db.dialects import sqlite
from db.dialects.address import Address
from db.records.problems import DamagedFile, NewerFile, Trouble
from db.records.words import T
from db.store.copies.places import copies_folder, going_back_note, ready_part
from db.store.format import FORMAT, REVISION
from db.store.hold import FileHold
from db.store.lock import Lock, settle_folder
from db.store.rights import make_private, take_back
from db.store.store import Store
from db.store.troubles import DAMAGED, told_plainly

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from db.dialects.address import Place
    from db.records.organisation import Organisation

HEADER = 100
SOON_CHECKED = 300 * 1024 * 1024
"""Bytes of a file up to which looking through it takes no more than half a second."""
NOT_OPENED = T("store", "“{file}” could not be opened.")
FOREIGN = (
    NOT_OPENED,
    T("store", "It is not a file of Rapporteur."),
    T("store", "Choose a file that Rapporteur made."),
)
MISSING = (
    T("store", "“{file}” is not there."),
    T("store", "It was moved, renamed or removed, or its disk is not connected."),
    T("store", "Look for it, or make a new file."),
)
FOLDER = (NOT_OPENED, T("store", "It is a folder."), T("store", "Choose a file in it."))
NO_RIGHT = (
    NOT_OPENED,
    T("store", "The file or its folder can't be written, and Rapporteur saves as you work."),
    T(
        "store",
        "Ask for the right to write there, or copy the file to a folder of your own and open the copy.",
    ),
)
NEWER = (
    NOT_OPENED,
    T("store", "It was made by a later version of Rapporteur; it needs version {version}."),
    T("store", "Install that version, then open the file again. Nothing in it was changed."),
)
TAKEN = (
    T("store", "“{file}” could not be made."),
    T("store", "There is a file of that name already."),
    T("store", "Choose another name, or open that file."),
)
NO_PLACE = (
    T("store", "“{file}” could not be made."),
    T("store", "The folder is not there or can't be written."),
    T("store", "Choose a folder of your own."),
)


@dataclass(frozen=True, slots=True)
class Marks:
    """What the first bytes of a file say: whose it is and which format it has."""

    application: int
    format: int


def create(place: Place, organisations: Iterable[Organisation] = ()) -> Store:
    """Make a new *place* that holds *organisations*, and open it; raise Trouble if it can't be made.

    A file that is there is never overwritten, and one that could not be finished is not left behind. On a
    server the database is there already, and must be empty.
    """
    if isinstance(place, Address):
        from db.store.served import create_on_server

        return create_on_server(place, organisations)
    path = place.absolute()
    if os.path.lexists(path):
        raise Trouble(*TAKEN, {"file": path.name})
    lock = lock_of(path, NO_PLACE)
    try:
        return _create(path, lock, organisations)
    except BaseException:
        lock.release()
        raise


def _create(path: Path, lock: Lock, organisations: Iterable[Organisation]) -> Store:
    from db.store.making import write_new

    part = path.with_name(f".{path.name}.new")
    try:
        with told_plainly(path):
            part.unlink(missing_ok=True)
            make_private(part)
            write_new(part, list(organisations))
            part.rename(path)
            settle_folder(path.parent)
            return Store(FileHold(path, lock))
    except OSError as error:
        raise Trouble(*NO_PLACE, {"file": path.name}) from error
    finally:
        for end in ("", "-wal", "-shm"):
            part.with_name(part.name + end).unlink(missing_ok=True)


def open_store(place: Place, copies: Path | None = None) -> Store:
    """Open *place*, and bring an older file up to date after a copy of it was made.

    Copies lie in the folder *copies*, else in the usual one beside the file. Raise Trouble if it can't be
    opened, Locked if its passphrase was not given, FileInUse if the file is open elsewhere, NewerFile if it
    needs a later version of the program, PasswordWanted if a server asks for one. What is not opened is not
    changed.
    """
    if isinstance(place, Address):
        from db.store.served import open_server

        return open_server(place, copies)
    path = place.absolute()
    finish_giving_way(path)
    refuse_foreign(path)
    lock = lock_of(path, NO_RIGHT)
    was_left_open = sqlite.was_left_open(path)
    try:
        with told_plainly(path):
            _clear_leftover(path)
            was_seen = take_back(path)
            _check_and_migrate(path, copies or copies_folder(path))
            store = Store(FileHold(path, lock), copies)
            store.was_left_open, store.was_seen = was_left_open, was_seen
    except BaseException:
        lock.release()
        raise
    return store


def finish_giving_way(path: Path) -> None:
    """Do to the end what a power cut stopped while the file at *path* gave way to another one."""
    if os.path.exists(going_back_note(path)):  # noqa: PTH110 - it never fails, even where one may not look
        from db.store.copies.wayback import resume

        resume(path)


def _clear_leftover(path: Path) -> None:
    """Remove what was to take the place of the file when the power went, before anything was moved."""
    if os.path.exists(ready_part(path)):  # noqa: PTH110 - as above
        from db.store.copies.wayback import leave_nothing

        leave_nothing(path)


def refuse_foreign(path: Path) -> Marks:
    """Return the marks of *path*; raise Trouble if it is not a file of ours that can be written."""
    values = {"file": path.name}
    try:
        marks = None if path.is_dir() else _marks(path)
    except FileNotFoundError as error:
        raise Trouble(*MISSING, values) from error
    except OSError as error:
        raise Trouble(*NO_RIGHT, values) from error
    if path.is_dir():
        raise Trouble(*FOLDER, values)
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise Trouble(*NO_RIGHT, values)
    if marks is None or marks.application != sqlite.APPLICATION_ID:
        raise Trouble(*FOREIGN, values)
    return marks


def _marks(path: Path) -> Marks | None:
    with path.open("rb") as file:
        header = file.read(HEADER)
    if len(header) < HEADER or not header.startswith(sqlite.MAGIC):
        return None
    if sqlite.says_sealed(header):  # the rest of it is encrypted; whether it is ours, its key tells
        return Marks(sqlite.APPLICATION_ID, 0)
    return Marks(*struct.unpack_from(">I", header, 68), *struct.unpack_from(">I", header, 60))


def lock_of(path: Path, otherwise: tuple[str, str, str]) -> Lock:
    """Return the lock of the file at *path*; raise FileInUse, or Trouble with *otherwise* if it has none."""
    try:
        return Lock.take(path)
    except OSError as error:
        raise Trouble(*otherwise, {"file": path.name}) from error


def _check_and_migrate(path: Path, copies: Path) -> None:
    with closing(sqlite.peek(path)) as connection:
        number, revision = _format_of(connection, path)
    if number > FORMAT or (number == FORMAT and revision != REVISION):
        raise NewerFile(*NEWER, {"file": path.name, "version": needed_version(path)})
    if sqlite.was_left_open(path) and path.stat().st_size < SOON_CHECKED:
        _check_pages(path)
    if not sqlite.has_log(path):
        sqlite.do_without_log(path)
    if number < FORMAT:
        from db.store.upgrading import upgrade

        upgrade(path, copies)


def _check_pages(path: Path) -> None:
    """Look through a file that was not closed, as after a power cut; raise Trouble if it is damaged."""
    with closing(sqlite.bare(path)) as connection:
        if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise DamagedFile(*DAMAGED, {"file": path.name})


def _format_of(connection: Any, path: Path) -> tuple[int, str]:
    number = connection.execute("PRAGMA user_version").fetchone()[0]
    tables = connection.execute("SELECT name FROM sqlite_master WHERE name = 'alembic_version'").fetchall()
    if not tables:
        raise DamagedFile(*DAMAGED, {"file": path.name})
    rows = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    return number, rows[0][0] if rows else ""


def needed_version(path: Path) -> str:
    """Return the version that a newer file asks for, as far as it can be read."""
    with closing(sqlite.peek(path)) as connection:
        try:
            return str(connection.execute("SELECT needs FROM about").fetchone()[0])
        except (sqlite.Error, TypeError):
            return "?"
