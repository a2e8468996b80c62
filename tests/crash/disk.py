"""A disk in pretence: what is on it for sure, and what would be lost or torn if the power went now."""

import random
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

SECTOR = 512
HEAD = struct.Struct("<iqI")
LOSSES = ("everything", "nothing", "the last", "torn", "torn")
"""What becomes of writes that were not synced when the power goes."""


class Note(NamedTuple):
    """One thing the program asked of the disk (see `watch.c`)."""

    what: str
    file: int
    offset: int
    data: bytes


def read_notes(log: Path) -> list[Note]:
    """Return what was noted, in order."""
    data = log.read_bytes()
    found = []
    place = 0
    while place < len(data):
        file, offset, length = HEAD.unpack_from(data, place + 1)
        begin = place + 1 + HEAD.size
        found.append(Note(chr(data[place]), file, offset, data[begin : begin + length]))
        place = begin + length
    return found


@dataclass
class Content:
    """The bytes of a file: those synced, and the changes since then."""

    safe: bytearray = field(default_factory=bytearray)
    since: list[Note] = field(default_factory=list)

    def sync(self) -> None:
        """Make all changes safe."""
        for change in self.since:
            apply(self.safe, change)
        self.since.clear()

    def after_cut(self, rng: random.Random) -> bytes:
        """Return what is there when the power comes back."""
        left = bytearray(self.safe)
        for change in self._survivors(rng):
            apply(left, change)
        return bytes(left)

    def _survivors(self, rng: random.Random) -> Iterator[Note]:
        loss = rng.choice(LOSSES)
        if loss == "nothing":
            yield from self.since
        elif loss == "the last":
            yield from self.since[: rng.randint(0, len(self.since))]
        elif loss == "torn":
            for change in self.since:
                yield from (piece for piece in torn(change) if rng.random() < 0.5)


def torn(change: Note) -> Iterator[Note]:
    """Yield the parts of a write that a disk writes at once; a new length is one part."""
    if change.what == "T":
        yield change
    for start in range(0, len(change.data), SECTOR):
        yield Note("W", change.file, change.offset + start, change.data[start : start + SECTOR])


def apply(content: bytearray, change: Note) -> None:
    """Do *change* to *content*; gaps are filled with zeros."""
    end = change.offset + len(change.data)
    if len(content) < end:
        content.extend(bytes(end - len(content)))
    if change.what == "W":
        content[change.offset : end] = change.data
    else:
        del content[change.offset :]
        content.extend(bytes(change.offset - len(content)))


Names = dict[str, Content]


@dataclass(frozen=True)
class Change:
    """A change of names, and the folders that it changes."""

    do: Callable[[Names], object]
    folders: frozenset[str]


TOLD = "told"
"""The file in which a program tells how much it was told is saved."""


class Disk:
    """The files in a folder and the folders in it.

    A name is safe when its folder was synced, with all that was done to names before; a disk that is not
    *strict* keeps names too whenever any file is synced, as ext4 does.
    """

    def __init__(self, folder: Path, *, strict: bool) -> None:
        files = {str(one): Content(bytearray(one.read_bytes())) for one in folder.rglob("*") if one.is_file()}
        self._folder, self._strict = folder, strict
        self._now = dict(files)
        self._safe = dict(files)
        self._since: list[Change] = []
        self._open: dict[int, Content | str] = {}
        self._told: set[int] = set()
        self.told = 0

    def do(self, note: Note) -> None:
        """Do what was noted; a line written to `told` counts what the program was told is saved."""
        match note.what:
            case "O" | "N":
                self._opened(note)
            case "W" | "T":
                self._content(note).since.append(note)
            case "A" if note.file in self._told:
                self.told = int(note.data)
            case "A":
                self._content(note).since.append(note._replace(what="W"))
            case "S":
                self._synced(note)
            case "U":
                self._gone(note.data.decode())
            case "R":
                self._moved(*note.data.decode().split("\n"))

    def _content(self, note: Note) -> Content:
        content = self._open[note.file]
        assert isinstance(content, Content)
        return content

    def _opened(self, note: Note) -> None:
        path = note.data.decode()
        self._told.discard(note.file)
        if Path(path).name == TOLD:
            self._told.add(note.file)
        if path not in self._now and note.what == "O":
            self._open[note.file] = path  # what was there and is no file is a folder
            return
        if path not in self._now:
            made = Content()
            self._renamed(lambda names: names.__setitem__(path, made), path)
        self._open[note.file] = self._now[path]

    def _gone(self, path: str) -> None:
        self._renamed(lambda names: names.pop(path, None), path)

    def _moved(self, old: str, new: str) -> None:
        content = self._now[old]

        def move(names: Names) -> None:
            names.pop(old, None)
            names[new] = content

        self._renamed(move, old, new)

    def _renamed(self, do: Callable[[Names], object], *paths: str) -> None:
        do(self._now)
        self._since.append(Change(do, frozenset(str(Path(one).parent) for one in paths)))

    def _synced(self, note: Note) -> None:
        content = self._open[note.file]
        if isinstance(content, Content):
            content.sync()
            upto = 0 if self._strict else len(self._since)
        else:
            places = [place for place, one in enumerate(self._since, 1) if content in one.folders]
            upto = max(places, default=0) if self._strict else len(self._since)
        for change in self._since[:upto]:
            change.do(self._safe)
        del self._since[:upto]

    def cut(self, rng: random.Random, into: Path) -> None:
        """Write into the empty folder *into* what is there if the power goes now, folders and all."""
        names = dict(self._safe)
        for change in self._since[: rng.choice((0, len(self._since), rng.randint(0, len(self._since))))]:
            change.do(names)
        for path, content in names.items():
            left = into / Path(path).relative_to(self._folder)
            left.parent.mkdir(parents=True, exist_ok=True)
            left.write_bytes(content.after_cut(rng))
