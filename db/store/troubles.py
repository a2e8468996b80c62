"""What the engine's errors mean to a person."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from db.dialects import sqlite
from db.records.problems import ChangedMeanwhile, DamagedFile, Locked, Trouble
from db.records.words import T

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.dialects.address import Place

NOT_SAVED = T("store", "“{file}” could not be saved.")
NOT_READ = T("store", "“{file}” could not be read.")
SAFE = T("store", "What was saved before is safe.")
DAMAGED = (
    T("store", "“{file}” is damaged."),
    T("store", "Some of it can't be read: the disk or a copy has failed."),
    T("store", "Keep the file as it is, and go back to a copy."),
)
FULL = (
    T("store", "The disk is full. “{file}” could not be saved."),
    SAFE,
    T("store", "Make room on the disk, then try again."),
)
BUSY = (
    NOT_SAVED,
    T("store", "Another program holds the file."),
    T("store", "Close what else uses it, such as a copy or a virus scan, and try again."),
)
LOCKED = (
    T("protection", "“{file}” opens with a passphrase."),
    T("protection", "It is protected, and the passphrase was not given yet."),
    T("protection", "Give the passphrase, or take the recovery sheet."),
)
MEANINGS: dict[int, tuple[str, str, str]] = {
    5: BUSY,
    6: BUSY,
    8: (
        NOT_SAVED,
        T("store", "The file or its folder can't be written."),
        T("store", "Ask for the right to write there, or move the file to a folder of your own."),
    ),
    10: (
        NOT_SAVED,
        T("store", "The disk does not answer as it should."),
        T("store", "Check the disk or the connection to it. What was saved before is safe."),
    ),
    11: DAMAGED,
    13: FULL,
    14: (
        NOT_READ,
        T("store", "The file or its folder is not there any more, or may not be opened."),
        T("store", "Check that the disk is connected and that you may use the folder."),
    ),
    26: DAMAGED,
}
"""By the primary result code of SQLite (https://sqlite.org/rescode.html): BUSY, LOCKED, READONLY…"""
IO_ERROR = 10


def trouble_of(error: Exception, path: Path) -> Trouble | None:
    """Return what *error* of the driver of files means, or None if it is a mistake of ours."""
    if isinstance(error, sqlite.NoKey):
        return Locked(*LOCKED, {"file": path.name})
    code = getattr(error, "sqlite_errorcode", 0) & sqlite.PRIMARY
    meaning = FULL if code == IO_ERROR and not sqlite.has_room(path) else MEANINGS.get(code)
    kind = DamagedFile if meaning is DAMAGED else Trouble
    return kind(*meaning, {"file": path.name}) if meaning else None


def refuse_locked(path: Path) -> None:
    """Raise Locked if the file or copy at *path* is encrypted and its key is not held."""
    try:
        sqlite.KEY_RING.key_of(path)
    except sqlite.NoKey as error:
        raise Locked(*LOCKED, {"file": path.name}) from error


@contextmanager
def told_plainly(place: Place) -> Iterator[None]:
    """Turn errors of the engine that are the world's fault into Trouble; the rest are bugs and stay."""
    try:
        yield
    except Trouble:
        raise
    except Exception as error:
        if meant := _meant_by(error, place):
            raise meant from error
        raise


def _meant_by(error: Exception, place: Place) -> Exception | None:
    if isinstance(error, sqlite.Error):
        return _trouble_at(place, error)
    from sqlalchemy.exc import DBAPIError
    from sqlalchemy.exc import TimeoutError as WaitedTooLong
    from sqlalchemy.orm.exc import StaleDataError

    match error:
        case StaleDataError():
            return ChangedMeanwhile()
        case WaitedTooLong():
            return Trouble(*BUSY, {"file": place.name})
        case DBAPIError(orig=Exception() as cause):
            return _trouble_at(place, cause)
    return None if isinstance(place, Path) else _trouble_at(place, error)


def _trouble_at(place: Place, error: Exception) -> Trouble | None:
    if isinstance(place, Path):
        return trouble_of(error, place)
    from db.store.server_troubles import trouble_of as trouble_at

    return trouble_at(error, place)
