"""Single bits that flip in pages of records; and pages of noise, after which what is left is saved."""

import random
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from db.dialects import sqlite
from db.records.problems import Trouble
from db.store import create, open_store
from db.store.chain import traced
from db.store.salvage import salvage
from tests.crash.measured import Measured
from tests.db.builders import meeting, person, record, save, save_dossier

PEOPLE, RECORDS = 150, 80
NOISY = 4
"""Pages that are overwritten at once before a file is salvaged."""


def make(path: Path) -> None:
    """Make a closed file with a few hundred rows, in which nothing is free."""
    with closing(create(path)) as store:
        save_dossier(store)
        (home,) = save(store, meeting("Home"))
        save(store, *(person(f"Person {number}", notes="word " * 20) for number in range(PEOPLE)))
        texts = ("one " * 30, "two " * 30)
        save(store, *(record(home.uid, *texts, title=f"Record {number}") for number in range(RECORDS)))


def leaves(path: Path, tables: set[str]) -> list[int]:
    """Return the numbers of the pages that hold rows of *tables*."""
    data, found = path.read_bytes(), []
    with closing(sqlite.bare(path)) as connection:
        roots = dict(connection.execute("SELECT name, rootpage FROM sqlite_master WHERE type = 'table'"))
    waiting = [roots[name] for name in sorted(tables)]
    while waiting:
        page = waiting.pop()
        start = (page - 1) * sqlite.PAGE_SIZE
        if data[start] == 5:  # an inner page of a table: https://sqlite.org/fileformat2.html
            cells = int.from_bytes(data[start + 3 : start + 5], "big")
            places = [int.from_bytes(data[start + 12 + 2 * one :][:2], "big") for one in range(cells)]
            waiting += [int.from_bytes(data[start + one :][:4], "big") for one in places]
            waiting.append(int.from_bytes(data[start + 8 : start + 12], "big"))
        else:
            found.append(page)
    return sorted(found)


def used_bytes(data: bytes, pages: list[int]) -> Iterator[int]:
    """Yield the places of all bytes of *pages* but those between the list of rows and the rows."""
    for page in pages:
        start = (page - 1) * sqlite.PAGE_SIZE
        rows = int.from_bytes(data[start + 3 : start + 5], "big")
        content = int.from_bytes(data[start + 5 : start + 7], "big")
        yield from range(start, start + 8 + 2 * rows)
        yield from range(start + content, start + sqlite.PAGE_SIZE)


def flips(times: int) -> Measured:
    """Flip so many single bits in pages of records; count those that change something and are not found."""
    rng = random.Random(times)  # noqa: S311 - the same bits every time
    found: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "office.rapporteur"
        make(path)
        whole, said = path.read_bytes(), dump(path)
        used = list(used_bytes(whole, leaves(path, {one.table.name for one in traced()})))
        for _ in range(times):
            place = rng.choice(used)
            flipped = bytearray(whole)
            flipped[place] ^= 1 << rng.randrange(8)
            path.write_bytes(flipped)
            found[_seen(path, said)] += 1
    words = f"{found['found']} found, {found['missed']} missed, {found['harmless']} in unused bytes"
    return Measured(words, not found["missed"] and bool(found["found"]))


def _seen(path: Path, said: list[str]) -> str:
    if is_found(path):
        return "found"
    return "harmless" if dump(path) == said else "missed"


def is_found(path: Path) -> bool:
    """Return whether looking the file through finds anything."""
    try:
        with closing(open_store(path)) as store, store.reading() as unit:
            return bool(unit.verify())
    except Trouble:
        return True


def dump(path: Path) -> list[str]:
    """Return all that the tables of records say."""
    return sorted(_rows(path))


def _rows(path: Path) -> Iterator[str]:
    with closing(sqlite.bare(path)) as connection:
        for one in traced():
            for row in connection.execute(f'SELECT * FROM "{one.table.name}"'):  # noqa: S608 - our own names
                yield f"{one.table.name} {row!r}"


def noise(times: int) -> Measured:
    """Overwrite pages of records with noise so many times; count the rows that salvage brings back."""
    rng = random.Random(times)  # noqa: S311 - the same noise every time
    shares: list[float] = []
    with tempfile.TemporaryDirectory() as name:
        path, target = Path(name) / "office.rapporteur", Path(name) / "saved.rapporteur"
        make(path)
        whole, said = path.read_bytes(), set(dump(path))
        pages = leaves(path, {one.table.name for one in traced()})
        for _ in range(times):
            spoilt = bytearray(whole)
            for page in rng.sample(pages, NOISY):
                start = (page - 1) * sqlite.PAGE_SIZE
                spoilt[start : start + sqlite.PAGE_SIZE] = rng.randbytes(sqlite.PAGE_SIZE)
            path.write_bytes(spoilt)
            salvage(path, target)
            shares.append(len(said & set(dump(target))) / len(said))
            target.unlink()
    words = f"worst {min(shares):.2%}, mean {sum(shares) / len(shares):.2%} of all {len(said)} rows"
    return Measured(words, min(shares) >= 0.99)
