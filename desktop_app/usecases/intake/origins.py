"""Where a list of people comes from: a file, or what was copied in another program."""

from __future__ import annotations

from dataclasses import dataclass, replace
from hashlib import file_digest, sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from db.exchange.garbled import MOJIBAKE
from db.exchange.list_file import KINDS as KINDS  # noqa: PLC0414 - windows ask for these endings
from db.records.problems import Problem, Refused
from db.records.words import T
from desktop_app.usecases.intake.taking_in import read_list

if TYPE_CHECKING:
    from collections.abc import Iterable

    from db.exchange.lists import ListFile as ListFile  # noqa: PLC0414 - windows name the type through here
    from db.exchange.lists import Sheet as Sheet  # noqa: PLC0414 - windows name the type through here

NOTHING_COPIED = T("problems", "Nothing to paste: copy cells in Excel or lines in Word first.")
SAMPLE = 28
MOST_HELD = 4_000_000
"""Bytes of a file up to which it is held as it was read, so that it does not matter if it goes."""
_LOOKED_AT = 20_000


@dataclass(frozen=True, slots=True)
class Origin:
    """A file at `path`; without one the `text` and `html` that were copied.

    `data` are the bytes of the file as they were when it was read before: it may be gone since.
    """

    path: Path | None = None
    text: str = ""
    html: str = ""
    data: bytes | None = None

    def held(self) -> Origin:
        """Return it with the bytes of its file, unless they are too many. Raise OSError if there are none."""
        if self.path is None or self.data is not None or self.path.stat().st_size > MOST_HELD:
            return self
        return replace(self, data=self.path.read_bytes())

    def digest(self) -> str:
        """Return the SHA-256 of what is read. Raise OSError if the file can't be."""
        if self.path is None:
            return sha256(f"{self.text}\0{self.html}".encode("utf-8", "surrogatepass")).hexdigest()
        if self.data is not None:
            return sha256(self.data).hexdigest()
        with self.path.open("rb") as file:
            return file_digest(file, "sha256").hexdigest()

    def start(self, most: int) -> bytes:
        """Return so many bytes from the start of the file. Raise OSError if it can't be read."""
        if self.data is not None or self.path is None:
            return (self.data or b"")[:most]
        with self.path.open("rb") as file:
            return file.read(most)

    def is_empty(self) -> bool:
        """Return whether there is nothing in it to read."""
        return self.path is None and not self.text.strip() and not self.html.strip()


def read_origin(origin: Origin, *, encoding: str = "", language: str = "", mend: bool = False) -> ListFile:
    """Return the tables of *origin*. Raise Trouble or Refused, each with one sentence.

    *encoding* is the one that was chosen for a file of text, *language* that of the windows; with *mend*
    letters that were decoded twice are taken back.
    """
    if origin.path is not None and origin.data is not None:
        with TemporaryDirectory() as folder:
            path = Path(folder) / origin.path.name
            path.write_bytes(origin.data)
            return read_list(path, encoding=encoding, language=language, mend=mend)
    if origin.path is not None:
        return read_list(origin.path, encoding=encoding, language=language, mend=mend)
    if origin.is_empty():
        raise Refused([Problem("", NOTHING_COPIED)])
    return _copied(origin, mend=mend)


def _copied(origin: Origin, *, mend: bool) -> ListFile:
    from db.exchange.encoding import Decoded
    from db.exchange.list_file import read_list_text
    from db.exchange.lists import ListFile
    from db.exchange.pasted_table import read_html

    table = read_html(origin.html) if origin.html else None
    if table is not None:
        return ListFile((table,))
    return read_list_text(Decoded(origin.text, ""), mend=mend)


def can_be_mended(remark: Problem) -> bool:
    """Return whether *remark* is about letters that can be taken back whole."""
    return remark.text == MOJIBAKE


def spoken_samples(origin: Origin, encodings: Iterable[str]) -> dict[str, str]:
    """Return how the first line with letters beyond ASCII in the file reads in each of *encodings*."""
    data = origin.start(_LOOKED_AT)
    line = next((one for one in data.splitlines() if not one.isascii()), b"")
    return {name: _read_as(line, name) for name in encodings}


def _read_as(line: bytes, encoding: str) -> str:
    text = " ".join(line.decode(encoding, "replace").replace('"', "").split())
    place = next((at for at, char in enumerate(text) if not char.isascii()), 0)
    return text[max(0, place - 8) :][:SAMPLE]
