"""Going back to a copy: the file of now is set aside whole, never thrown away, and the copy takes its place.

A note beside the file says what is being done, before anything is moved. If the power goes meanwhile,
the next opening finds the note and goes on to the end: there is the old file or the copy, never half of
one, and no log of the one is ever read into the other.
"""

import json
import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from db.dialects import sqlite
from db.records.problems import Trouble
from db.records.words import T
from db.store.copies.contents import contents_in
from db.store.copies.making import Order, copy_closed, settle, told_of_copies, write_anew
from db.store.copies.manifest import NOTES, SUFFIX, Copy, Reason, digest_of, read_notes
from db.store.copies.places import going_back_note
from db.store.format import FORMAT
from db.store.lock import Lock, settle_folder

ENDS = ("-wal", "-shm", "-journal", "")
"""What belongs to a file, in the order it is set aside: the log never stays behind the file."""
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


@dataclass(frozen=True, slots=True)
class Wayback:
    """Where everything lies while a file goes back to a copy."""

    file: Path

    @property
    def note(self) -> Path:
        """What says that it is being done."""
        return going_back_note(self.file)

    @property
    def part(self) -> Path:
        """The copy, before it takes the place of the file."""
        return self.file.with_name(f".{self.file.name}.copy")


def aside_folder(path: Path) -> Path:
    """Return the folder where files are set aside that gave way to a copy."""
    return path.with_name(f"{path.stem} set aside")


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
            finish_going_back(file)
            way = Wayback(file)
            _bring(copy, way)
            if copies is not None:
                _copy_before(file, copies)
            aside = _new_folder(file)
            _write_note(way, aside)
            finish_going_back(file)
    finally:
        lock.release()
    return aside


def _copy_before(file: Path, copies: Path) -> None:
    """Make a copy of the file of now; where that can't be done, it still lies aside as it is."""
    with suppress(Trouble):
        copy_closed(Order(file, copies, Reason.RESTORE))


def _bring(copy: Copy, way: Wayback) -> None:
    """Put the copy beside the file, read it back, and leave nothing behind if it is not whole."""
    try:
        write_anew(copy.path, way.part)
        way.part.chmod(0o600)
        is_whole = digest_of(way.part) == copy.sha256
    except BaseException:
        way.part.unlink(missing_ok=True)
        raise
    if not is_whole:
        way.part.unlink()
        raise Trouble(*SPOILT, {"file": way.file.name})


def _new_folder(file: Path) -> Path:
    """Make and return a folder of its own for the file of now."""
    above = aside_folder(file)
    above.mkdir(mode=0o700, exist_ok=True)
    settle_folder(above.parent)
    name = f"{datetime.now().astimezone():%Y-%m-%d %H.%M.%S}"
    folder, number = above / name, 1
    while folder.exists():
        number += 1
        folder = above / f"{name} {number}"
    folder.mkdir(mode=0o700)
    settle_folder(above)
    return folder


def _write_note(way: Wayback, aside: Path) -> None:
    """Say what is about to be done, so that it is done to the end whatever happens."""
    draft = way.note.with_suffix(".draft")
    draft.write_text(json.dumps({"aside": [aside.parent.name, aside.name]}), encoding="utf-8")
    settle(draft)
    settle_folder(way.file.parent)
    draft.replace(way.note)
    settle_folder(way.file.parent)


def resume(file: Path) -> None:
    """Finish going back to a copy if the program ended meanwhile; raise FileInUse if somebody is at it."""
    if not os.path.exists(Wayback(file).note):  # noqa: PTH110 - it never fails, even where one may not look
        return
    with told_of_copies(file, file.parent):
        lock = Lock.take(file)
        try:
            finish_going_back(file)
        finally:
            lock.release()


def finish_going_back(file: Path) -> None:
    """Do what is left to do of going back to a copy; nothing if nothing is under way. Hold the lock."""
    way = Wayback(file)
    if not way.note.exists():
        return
    if way.part.exists():
        above, name = json.loads(way.note.read_text(encoding="utf-8"))["aside"]
        _set_aside(file, file.parent / above / name)
        os.replace(way.part, file)  # noqa: PTH105 - the one step that counts, by its plainest name
        settle_folder(file.parent)
    way.note.unlink()
    settle_folder(file.parent)


def _set_aside(file: Path, aside: Path) -> None:
    aside.mkdir(mode=0o700, parents=True, exist_ok=True)
    for end in ENDS:
        with suppress(FileNotFoundError):
            file.with_name(file.name + end).replace(aside / (file.name + end))
    settle_folder(aside)
    settle_folder(file.parent)
