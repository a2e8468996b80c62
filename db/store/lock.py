"""One program to a file: a lock that the operating system lets go of when its holder dies."""

import os
import sys
from pathlib import Path
from typing import Self

from db.records.problems import FileInUse
from db.records.words import T

IN_USE = (
    T("store", "“{file}” is open already."),
    T("store", "Another window of Rapporteur, or another computer, is using it."),
    T("store", "Use that window, or close it and try again."),
)


class Lock:
    """The right to use one file, held until `release`; its sign is a small file beside it."""

    def __init__(self, handle: int, path: Path) -> None:
        self._handle = handle
        self._path = path

    @classmethod
    def take(cls, file: Path) -> Self:
        """Return the lock of *file*; raise FileInUse if somebody has it, OSError if there can't be one."""
        path = file.with_name(f".{file.name}.lock")
        while True:
            handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
            try:
                _seize(handle)
            except OSError as error:
                os.close(handle)
                raise FileInUse(*IN_USE, {"file": file.name}) from error
            if _is_same(handle, path):
                return cls(handle, path)
            os.close(handle)

    def release(self) -> None:
        """Let others have the file. Nothing happens the second time."""
        if self._handle < 0:
            return
        if sys.platform != "win32":
            self._path.unlink(missing_ok=True)
        os.close(self._handle)
        self._handle = -1
        if sys.platform == "win32":
            _try_unlink(self._path)


def _is_same(handle: int, path: Path) -> bool:
    """Return whether *path* still is the locked file: its holder may have removed it just before."""
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False


def settle_folder(folder: Path) -> None:
    """Make the name of a new file in *folder* outlast a power cut; Windows does so by itself."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


if sys.platform == "win32":
    import contextlib
    import msvcrt

    def _seize(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _try_unlink(path: Path) -> None:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)

else:
    import fcntl

    def _seize(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _try_unlink(path: Path) -> None:
        path.unlink(missing_ok=True)
