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


Rename = Callable[[dict[str, Content]], object]


class Disk:
    """The files of one folder.

    A name is safe when the folder was synced; a disk that is not *strict* keeps names too whenever any
    file is synced, as ext4 does.
    """

    def __init__(self, folder: Path, *, strict: bool) -> None:
        files = {str(one): Content(bytearray(one.read_bytes())) for one in folder.iterdir() if one.is_file()}
        self._strict = strict
        self._now = dict(files)
        self._safe = dict(files)
        self._since: list[Rename] = []
        self._open: dict[int, Content | None] = {}
        self.told = 0

    def do(self, note: Note) -> None:
        """Do what was noted; a line written to `told` counts what the program was told is saved."""
        match note.what:
            case "O" | "N":
                self._opened(note)
            case "W" | "T":
                self._content(note).since.append(note)
            case "A":
                self.told = int(note.data)
            case "S":
                self._synced(note)
            case "U":
                self._gone(note.data.decode())
            case "R":
                self._moved(*note.data.decode().split("\n"))

    def _content(self, note: Note) -> Content:
        content = self._open[note.file]
        assert content is not None
        return content

    def _opened(self, note: Note) -> None:
        path = note.data.decode()
        if Path(path).is_dir():
            self._open[note.file] = None
            return
        if path not in self._now:
            made = Content()
            self._renamed(lambda names: names.__setitem__(path, made))
        self._open[note.file] = self._now[path]

    def _gone(self, path: str) -> None:
        self._renamed(lambda names: names.pop(path, None))

    def _moved(self, old: str, new: str) -> None:
        content = self._now[old]

        def move(names: dict[str, Content]) -> None:
            names.pop(old, None)
            names[new] = content

        self._renamed(move)

    def _renamed(self, change: Rename) -> None:
        change(self._now)
        self._since.append(change)

    def _synced(self, note: Note) -> None:
        content = self._open[note.file]
        if content is not None:
            content.sync()
        if content is None or not self._strict:
            for change in self._since:
                change(self._safe)
            self._since.clear()

    def cut(self, rng: random.Random, into: Path) -> None:
        """Write into the empty folder *into* what is there if the power goes now."""
        names = dict(self._safe)
        for change in self._since[: rng.choice((0, len(self._since), rng.randint(0, len(self._since))))]:
            change(names)
        for path, content in names.items():
            (into / Path(path).name).write_bytes(content.after_cut(rng))
