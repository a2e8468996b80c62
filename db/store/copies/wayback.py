"""A file gives way to another one that lies ready beside it: a copy, or itself with another key.

A note beside the file says what is being done, before anything is moved. If the power goes meanwhile,
the next opening finds the note and goes on to the end: there is the old file or the new one, never half of
one, and no log of the one is ever read into the other.
"""

import json
import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from db.records.problems import Trouble
from db.records.words import T
from db.store.copies.making import clear, settle, told_of_copies
from db.store.copies.manifest import PIECE
from db.store.copies.places import going_back_note, ready_part
from db.store.key_file import key_file_of
from db.store.lock import Lock, settle_folder
from db.store.rights import make_private, make_private_folder

ENDS = ("-wal", "-shm", "-journal", "")
"""What belongs to a file, in the order it is set aside: the log never stays behind the file."""
HELD = (
    T("copies", "“{file}” is as it was: it can't be exchanged now."),
    T("copies", "What it was before still lies in “{folder}”, because another program holds it."),
    T("copies", "Close that program, or start the computer anew, and try again."),
)


class Fate(StrEnum):
    """What becomes of the key file beside the file: it stays, another one takes its place, or it goes."""

    KEPT = "kept"
    NEW = "new"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Wayback:
    """Where everything lies while a file gives way."""

    file: Path

    @property
    def note(self) -> Path:
        """What says that it is being done."""
        return going_back_note(self.file)

    @property
    def part(self) -> Path:
        """What takes the place of the file."""
        return ready_part(self.file)

    @property
    def key_part(self) -> Path:
        """What takes the place of its key file."""
        return self.file.with_name(f".{self.file.name}.new-key")


def aside_folder(path: Path) -> Path:
    """Return the folder where files are set aside that gave way to a copy."""
    return path.with_name(f"{path.stem} set aside")


def new_folder(file: Path) -> Path:
    """Make and return a folder of its own for the file of now."""
    above = aside_folder(file)
    make_private_folder(above)
    settle_folder(above.parent)
    name = f"{datetime.now().astimezone():%Y-%m-%d %H.%M.%S}"
    folder, number = above / name, 1
    while folder.exists():
        number += 1
        folder = above / f"{name} {number}"
    folder.mkdir(mode=0o700)
    settle_folder(above)
    return folder


def write_note(way: Wayback, aside: Path, key: Fate = Fate.KEPT, *, erases: bool = False) -> None:
    """Say what is about to be done, so that it is done to the end whatever happens.

    The file is set *aside* and the part takes its place; with *erases* the old one is then removed for good.
    """
    told = {"aside": [aside.parent.name, aside.name], "key": key, "erases": erases}
    draft = way.note.with_suffix(".draft")
    draft.unlink(missing_ok=True)
    make_private(draft)
    draft.write_text(json.dumps(told), encoding="utf-8")
    settle(draft)
    settle_folder(way.file.parent)
    draft.replace(way.note)
    settle_folder(way.file.parent)


def resume(file: Path) -> None:
    """Finish giving way if the program ended meanwhile; raise FileInUse if somebody is at it."""
    if not os.path.exists(Wayback(file).note):  # noqa: PTH110 - it never fails, even where one may not look
        return
    with told_of_copies(file, file.parent):
        lock = Lock.take(file)
        try:
            finish(file)
        finally:
            lock.release()


def finish(file: Path) -> None:
    """Do what is left to do of giving way; nothing if nothing is under way. Hold the lock."""
    way = Wayback(file)
    if not way.note.exists():
        return
    told = json.loads(way.note.read_text(encoding="utf-8"))
    above, name = told["aside"]
    aside = file.parent / above / name
    if way.part.exists():
        _set_aside(file, aside)
        os.replace(way.part, file)  # noqa: PTH105 - the one step that counts, by its plainest name
        settle_folder(file.parent)
    _change_key_file(way, Fate(told.get("key", Fate.KEPT)))
    if told.get("erases") and not _is_erased(aside):
        return  # something holds it; the note stays, and the next opening tries again
    way.note.unlink()
    settle_folder(file.parent)


def clear_the_way(file: Path) -> None:
    """Finish giving way, so that it can begin anew; raise Trouble if that can't be done. Hold the lock.

    While the old note stands, whatever lies ready would count as whole, and the file of now would be erased.
    """
    finish(file)
    note = Wayback(file).note
    if note.exists():
        folder = "/".join(json.loads(note.read_text(encoding="utf-8"))["aside"])
        raise Trouble(*HELD, {"file": file.name, "folder": folder})


def leave_nothing(file: Path) -> None:
    """Remove what lies ready beside the file, but for which no note was written yet. Hold the lock."""
    way = Wayback(file)
    if not way.note.exists():
        clear(way.part)
        way.key_part.unlink(missing_ok=True)


def _set_aside(file: Path, aside: Path) -> None:
    aside.mkdir(mode=0o700, parents=True, exist_ok=True)
    for end in ENDS:
        with suppress(FileNotFoundError):
            file.with_name(file.name + end).replace(aside / (file.name + end))
    settle_folder(aside)
    settle_folder(file.parent)


def _change_key_file(way: Wayback, fate: Fate) -> None:
    if fate is Fate.NEW and way.key_part.exists():
        os.replace(way.key_part, key_file_of(way.file))  # noqa: PTH105 - as above
    if fate is Fate.GONE:
        key_file_of(way.file).unlink(missing_ok=True)
    settle_folder(way.file.parent)


def _is_erased(folder: Path) -> bool:
    try:
        erase_folder(folder)
    except OSError:
        return False
    return True


def erase_folder(folder: Path) -> None:
    """Remove a folder of files for good, and the one above it if nothing else lies in it."""
    if folder.is_dir():
        for one in folder.iterdir():
            erase(one)
        folder.rmdir()
        settle_folder(folder.parent)
    with suppress(OSError):
        folder.parent.rmdir()


def erase(path: Path) -> None:
    """Remove a file for good: its bytes are overwritten before, as far as the disk does what it is told."""
    path.chmod(0o600)
    with path.open("rb+") as file:
        for start in range(0, path.stat().st_size, PIECE):
            file.write(bytes(min(PIECE, path.stat().st_size - start)))
        file.flush()
        os.fsync(file.fileno())
    path.unlink()
