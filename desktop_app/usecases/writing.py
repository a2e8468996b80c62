"""Writing files beside ours: whole or not at all, and never over another one unasked."""

from __future__ import annotations

import errno
import os
import secrets
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from db.records.problems import Trouble
from db.records.words import T

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

NOT_WRITTEN = T("trouble", "“{file}” could not be written.")
THERE = (
    NOT_WRITTEN,
    T("trouble", "There is a file of that name already."),
    T("trouble", "Choose another name, or say that it may be replaced."),
)
FULL = (
    NOT_WRITTEN,
    T("trouble", "The disk is full."),
    T("trouble", "Make room on it, or choose another place."),
)
NO_RIGHT = (
    NOT_WRITTEN,
    T("trouble", "Its folder is not there or can't be written."),
    T("trouble", "Choose another folder."),
)


def write_whole(path: Path, pieces: Iterable[bytes], *, overwrite: bool = False) -> None:
    """Write *pieces* to *path* so that it holds all of them, or what it held before.

    Raise Trouble if something is there and *overwrite* is false, or if it can't be written. An
    exception from *pieces* leaves nothing behind.
    """
    with told_plainly(NO_RIGHT, path):
        is_taken = path.is_dir() or (path.exists() and not overwrite)
    if is_taken:
        raise Trouble(*THERE, {"file": path.name})
    part = path.with_name(f".{path.name[:40]}.{secrets.token_hex(4)}.part")
    try:
        with told_plainly(NO_RIGHT, path):
            _fill(part, pieces)
            part.replace(path)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


@contextmanager
def told_plainly(otherwise: tuple[str, str, str], path: Path) -> Iterator[None]:
    """Turn errors of the operating system into Trouble: a full disk is said, else *otherwise*."""
    try:
        yield
    except OSError as error:
        sentences = FULL if error.errno in {errno.ENOSPC, errno.EDQUOT} else otherwise
        raise Trouble(*sentences, {"file": path.name}) from error


def _fill(part: Path, pieces: Iterable[bytes]) -> None:
    with part.open("xb") as file:
        for piece in pieces:
            file.write(piece)
        file.flush()
        os.fsync(file.fileno())
