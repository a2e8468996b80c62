"""Going back to a copy: the file of now is set aside whole, and the copy takes its place."""

from contextlib import suppress
from pathlib import Path

from db.dialects import sqlite
from db.records.problems import Trouble
from db.records.words import T
from db.store.copies.contents import contents_in
from db.store.copies.making import Order, copy_closed, told_of_copies, write_anew
from db.store.copies.manifest import NOTES, SUFFIX, Copy, Reason, digest_of, read_notes
from db.store.copies.sealing import seal_anew
from db.store.copies.wayback import (
    Wayback,
    clear_the_way,
    finish,
    leave_nothing,
    new_folder,
    write_note,
)
from db.store.format import FORMAT
from db.store.key_file import find_key_files, key_file_of, write_key_file
from db.store.lock import Lock
from db.store.troubles import refuse_locked

NOT_GONE_BACK = T("copies", "“{file}” is as it was: this copy can't be used.")
SPOILT = (
    NOT_GONE_BACK,
    T("copies", "Its bytes are not those that were written: the disk or a transfer has failed."),
    T("copies", "Choose an older copy, or the same one from another place."),
)
NO_COPY = (
    NOT_GONE_BACK,
    T("copies", "It is not a copy that Rapporteur made, or not all of it is there."),
    T("copies", "Choose another copy."),
)
NEWER = (
    NOT_GONE_BACK,
    T("copies", "It was made by a later version of Rapporteur."),
    T("copies", "Install that version, or choose an older copy."),
)


def copy_at(path: Path, file: Path) -> Copy:
    """Return the copy at *path*; raise Trouble if it is none, or its notes are not beside it."""
    copy = read_notes(path.with_suffix(NOTES)) if path.suffix in {SUFFIX, NOTES} else None
    if copy is None or not copy.path.is_file():
        raise Trouble(*NO_COPY, {"file": file.name})
    return copy


def try_copy(copy: Copy, file: Path) -> None:
    """Read all of *copy* and hold it against what was noted when it was made; raise Trouble if it differs.

    Nothing is written, neither into the copy nor beside it.
    """
    values = {"file": file.name}
    refuse_locked(copy.path)
    if copy.contents.format > FORMAT:
        raise Trouble(*NEWER, values)
    if not copy.is_whole() or not sqlite.is_sound(copy.path):
        raise Trouble(*SPOILT, values)
    if contents_in(copy.path).counts != copy.contents.counts:
        raise Trouble(*SPOILT, values)


def go_back(copy: Copy, file: Path, copies: Path | None = None) -> Path:
    """Put *copy* in the place of *file*, which nobody may have open; return where that file now lies.

    A copy of it is made in the folder *copies*, if one is named and the file can be read. Raise FileInUse
    if somebody has it open, Trouble if the copy is not whole or there is no room; then it is as it was.
    """
    try_copy(copy, file)
    lock = Lock.take(file)
    try:
        with told_of_copies(file, file.parent):
            clear_the_way(file)
            way = Wayback(file)
            _bring(copy, way)
            if copies is not None:
                _copy_before(file, copies)
            aside = new_folder(file)
            write_note(way, aside)
            finish(file)
            _lay_key_file(copy, file)
    finally:
        leave_nothing(file)
        lock.release()
    return aside


def _lay_key_file(copy: Copy, file: Path) -> None:
    """Put the key file of an encrypted copy beside the file that it became, if it has none."""
    if sqlite.is_sealed(file) and not key_file_of(file).exists():
        for one in find_key_files(copy.path):
            if one.key == copy.key:
                write_key_file(key_file_of(file), one)


def _copy_before(file: Path, copies: Path) -> None:
    """Make a copy of the file of now; where that can't be done, it still lies aside as it is."""
    with suppress(Trouble):
        copy_closed(Order(file, copies, Reason.RESTORE))


def _bring(copy: Copy, way: Wayback) -> None:
    """Put the copy beside the file, read it back, and leave nothing behind if it is not whole.

    It becomes encrypted as the file is now, or not, whatever it was when the copy was made.
    """
    try:
        if _has_the_same_key(copy, way.file):
            write_anew(copy.path, way.part)
            is_whole = digest_of(way.part) == copy.sha256
        else:
            is_whole = seal_anew(copy.path, way.part, sqlite.KEY_RING.key_of(way.file))
    except BaseException:
        way.part.unlink(missing_ok=True)
        raise
    if not is_whole:
        way.part.unlink()
        raise Trouble(*SPOILT, {"file": way.file.name})


def _has_the_same_key(copy: Copy, file: Path) -> bool:
    """Return whether the copy can be taken as it is; so too where nobody can tell how the file was."""
    if not file.exists():
        return True
    try:
        return sqlite.KEY_RING.key_of(file) == sqlite.KEY_RING.key_of(copy.path)
    except sqlite.NoKey:
        return True
