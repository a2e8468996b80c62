"""A bag: many small files in one zip, laid out as RFC 8493 says, signed, and sealed to the last byte.

Any program that knows BagIt or zip reads it. We read only what we would write: the names are few and
fixed, nothing is unpacked into a folder, and nothing is trusted before every byte has been looked at.
"""

from __future__ import annotations

import hashlib
import os
import re
import zipfile
import zlib
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

from db.records.problems import Trouble
from db.records.words import T

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

BAGIT = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
MANIFEST, TAG_MANIFEST = "manifest-sha256.txt", "tagmanifest-sha256.txt"
INFO, SIGNATURE = "bag-info.txt", "signature.txt"
SEAL = b"sealed "
"""Begins the comment of the zip; the SHA-256 of all bytes before it follows."""
HEX = 64
NAMES = re.compile(
    r"bagit\.txt|bag-info\.txt|manifest-sha256\.txt|tagmanifest-sha256\.txt|signature\.txt|lineage\.json"
    r"|data/records/[a-z_]{1,40}/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.json|data/blobs/[0-9a-f]{64}"
)
LARGEST_FILE = 4 * 1024 * 1024 * 1024
LARGEST_PART = 100 * 1024 * 1024
LARGEST_TEXT = 64 * 1024 * 1024
MOST_PARTS = 200_000
MOST_BYTES = 8 * 1024 * 1024 * 1024
PIECE = 256 * 1024
MOMENT = (1980, 1, 1, 0, 0, 0)
"""The date of every part: the same content gives the same bytes."""
WRONG = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError, KeyError, OverflowError)
"""What reading a damaged zip raises; NotImplementedError and UnicodeDecodeError are among them."""

NOT_TAKEN = T("exchange", "Nothing was taken in from “{file}”.")
DAMAGED = (
    NOT_TAKEN,
    T("exchange", "It is damaged, or was changed after it was made."),
    T("exchange", "Ask the office that sent it for a new one."),
)
FOREIGN = (
    NOT_TAKEN,
    T("exchange", "It is not a bundle that Rapporteur made."),
    T("exchange", "Choose another file."),
)


@dataclass(frozen=True, slots=True)
class Bag:
    """An open bag in which everything is as it was signed: its texts by name, its blobs on demand.

    `key` is the public key that signed it, in hexadecimal digits.
    """

    info: Mapping[str, str]
    key: str
    texts: Mapping[str, bytes]
    blob: Callable[[str], Iterator[bytes]]
    """Returns the pieces of the blob of a SHA-256."""


def is_bag(path: Path) -> bool:
    """Return whether the file at *path* begins as a bag of ours does, whatever it is called."""
    with path.open("rb") as file:
        head = file.read(30 + len(INFO))
    return head.startswith(b"PK\x03\x04") and head.endswith(INFO.encode())


# writing


def write_bag(
    file: IO[bytes],
    texts: Mapping[str, bytes],
    blobs: Mapping[str, Callable[[], Iterable[bytes]]],
    info: Mapping[str, str],
    sign: Callable[[bytes], bytes],
) -> None:
    """Write *texts* by their names and *blobs* by their SHA-256 into *file*, which can be sought in.

    *sign* returns the signature of the bytes it is given.
    """
    data = {name: text for name, text in texts.items() if name.startswith("data/")}
    sums = {name: hashlib.sha256(text).hexdigest() for name, text in data.items()}
    sums |= {f"data/blobs/{sha256}": sha256 for sha256 in blobs}
    tags = {name: text for name, text in texts.items() if name not in data}
    tags |= {"bagit.txt": BAGIT, INFO: _lines(info), MANIFEST: _manifest(sums)}
    tag_manifest = _manifest({name: hashlib.sha256(text).hexdigest() for name, text in tags.items()})
    tags |= {TAG_MANIFEST: tag_manifest, SIGNATURE: sign(tag_manifest)}
    with zipfile.ZipFile(file, "w") as bag:
        for name, text in (*sorted(tags.items()), *sorted(data.items())):
            bag.writestr(_entry(name, zipfile.ZIP_DEFLATED), text)
        for sha256, pieces in sorted(blobs.items()):
            with bag.open(_entry(f"data/blobs/{sha256}", zipfile.ZIP_STORED), "w") as part:
                for piece in pieces():
                    part.write(piece)
        bag.comment = SEAL + b"0" * HEX
    seal(file)


def _entry(name: str, how: int) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, MOMENT)
    entry.compress_type = how
    entry.create_system = 3
    entry.external_attr = 0o100644 << 16
    return entry


def _lines(info: Mapping[str, str]) -> bytes:
    return "".join(f"{name}: {' '.join(value.split())}\n" for name, value in info.items()).encode()


def _manifest(sums: Mapping[str, str]) -> bytes:
    return "".join(f"{sha256}  {name}\n" for name, sha256 in sorted(sums.items())).encode()


def seal(file: IO[bytes]) -> None:
    """Put the SHA-256 of everything before it into the end of *file*."""
    file.seek(0, os.SEEK_END)
    digest = _digest(file, file.tell() - HEX)
    file.seek(-HEX, os.SEEK_END)
    file.write(digest.encode())


def _digest(file: IO[bytes], length: int) -> str:
    file.seek(0)
    digest, left = hashlib.sha256(), length
    while left > 0 and (piece := file.read(min(PIECE, left))):
        digest.update(piece)
        left -= len(piece)
    return digest.hexdigest()


# reading


@contextmanager
def open_bag(path: Path, check: Callable[[bytes, bytes], str]) -> Iterator[Bag]:
    """Open the bag at *path* after every byte of it was looked at.

    *check* is given a signed text and what `sign` returned for it; it returns the public key, and raises
    ValueError if the signature is not of that text. Raise Trouble if the file is damaged or none of ours.
    """
    with path.open("rb") as file, ExitStack() as stack:
        _refuse_unsealed(file, path)
        with told_damaged(path):
            bag = _checked(stack.enter_context(zipfile.ZipFile(file)), check)
        yield bag


@contextmanager
def told_damaged(path: Path) -> Iterator[None]:
    """Turn what reading a damaged bag raises into Trouble."""
    try:
        yield
    except WRONG as error:
        raise Trouble(*DAMAGED, {"file": path.name}) from error


def _refuse_unsealed(file: IO[bytes], path: Path) -> None:
    size = file.seek(0, os.SEEK_END)
    end = len(SEAL) + HEX
    file.seek(0)
    begins = file.read(4) == b"PK\x03\x04"
    if not begins or size < end or size > LARGEST_FILE:
        raise Trouble(*(DAMAGED if begins else FOREIGN), {"file": path.name})
    digest = _digest(file, size - HEX)
    file.seek(-end, os.SEEK_END)
    if file.read() != SEAL + digest.encode():
        raise Trouble(*DAMAGED, {"file": path.name})


def _checked(bag: zipfile.ZipFile, check: Callable[[bytes, bytes], str]) -> Bag:
    entries = _entries(bag)
    texts = {name: _text(bag, entry) for name, entry in entries.items() if not name.startswith("data/blobs/")}
    tag_manifest = texts[TAG_MANIFEST]
    key = check(tag_manifest, texts[SIGNATURE])
    tags = {name for name in texts if not name.startswith("data/")} - {TAG_MANIFEST, SIGNATURE}
    sums = _sums(tag_manifest, tags)
    payload = _sums(texts[MANIFEST], {name for name in entries if name.startswith("data/")})
    for name, sha256 in (*sums.items(), *payload.items()):
        if name in texts and hashlib.sha256(texts[name]).hexdigest() != sha256:
            raise ValueError(name)
    for name, sha256 in payload.items():
        if name not in texts:
            _check_blob(bag, entries[name], sha256)
    if texts["bagit.txt"] != BAGIT:
        raise ValueError(texts["bagit.txt"][:40])

    def blob(sha256: str) -> Iterator[bytes]:
        return _pieces(bag, entries[f"data/blobs/{sha256}"])

    return Bag(_read_lines(texts[INFO]), key, texts, blob)


def _entries(bag: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """Return the parts by name; raise ValueError if any is not one that we would write."""
    found = bag.infolist()
    if len(found) > MOST_PARTS or sum(one.file_size for one in found) > MOST_BYTES:
        raise ValueError(len(found))
    for one in found:
        known = NAMES.fullmatch(one.orig_filename) and one.filename == one.orig_filename
        if not known or one.flag_bits & 1 or one.file_size > LARGEST_PART:
            raise ValueError(one.orig_filename[:200])
    entries = {one.filename: one for one in found}
    if len(entries) < len(found):
        raise ValueError(len(found))
    return entries


def _text(bag: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    if entry.file_size > LARGEST_TEXT:
        raise ValueError(entry.filename)
    return b"".join(_pieces(bag, entry))


def _pieces(bag: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    """Yield the bytes of a part, never more than it says it has."""
    left = entry.file_size
    with bag.open(entry) as part:
        while piece := part.read(PIECE):
            left -= len(piece)
            if left < 0:
                raise ValueError(entry.filename)
            yield piece


def _check_blob(bag: zipfile.ZipFile, entry: zipfile.ZipInfo, sha256: str) -> None:
    digest = hashlib.sha256()
    for piece in _pieces(bag, entry):
        digest.update(piece)
    if not entry.filename.endswith(sha256) or digest.hexdigest() != sha256:
        raise ValueError(entry.filename)


def _sums(manifest: bytes, names: set[str]) -> dict[str, str]:
    """Return the SHA-256 of each name in *manifest*, which must name all of *names* and no other."""
    pairs = [line.split("  ", 1) for line in manifest.decode("ascii").splitlines()]
    sums = {name: sha256 for sha256, name in pairs}
    if sums.keys() != names or len(sums) < len(pairs):
        raise ValueError(len(pairs))
    return sums


def _read_lines(text: bytes) -> dict[str, str]:
    return {name: value for name, _, value in (line.partition(": ") for line in text.decode().splitlines())}
