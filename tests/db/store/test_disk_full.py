"""A disk without room: one sentence, nothing lost, and work goes on as soon as there is room."""

import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.pool import Pool

from db.records.problems import Trouble
from db.store import Store, create, open_store
from tests.db.builders import meeting, person, record, save

PAGES = 260
SMALL = 4 * 1024 * 1024


@dataclass
class Cramped:
    """A file on a disk with little room, and the way to make more."""

    store: Store
    make_room: Callable[[], None]


@pytest.fixture
def few_pages(path: Path) -> Iterator[Cramped]:
    """Return a file that SQLite may not let grow: the same error as a full disk, on every system."""
    room = {"pages": 10_000}

    def limit(connection: Any, *_: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {room['pages']}")

    event.listen(Pool, "checkout", limit)
    store = create(path)
    room["pages"] = PAGES
    yield Cramped(store, lambda: room.update(pages=10_000))
    store.close()
    event.remove(Pool, "checkout", limit)


@pytest.fixture
def full_disk(tmp_path: Path) -> Iterator[Cramped]:
    """Return a file on a real disk of 4 MB that is nearly full."""
    with disk_of(tmp_path / "disk", SMALL) as folder:
        store = create(folder / "office.rapporteur")
        ballast = folder / "ballast"
        free = os.statvfs(folder).f_bavail * os.statvfs(folder).f_frsize
        ballast.write_bytes(bytes(free - 1_200_000))
        yield Cramped(store, ballast.unlink)
        store.close()


@contextmanager
def disk_of(folder: Path, size: int) -> Iterator[Path]:
    """Make *folder* a disk of its own of so many bytes."""
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    if os.name == "nt" or os.getuid() or subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("a disk of its own can only be made by root")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.fixture(params=["few_pages", "full_disk"])
def cramped(request: pytest.FixtureRequest) -> Cramped:
    """Return a file on a disk with little room, of either sort."""
    made: Cramped = request.getfixturevalue(request.param)
    return made


def test_a_full_disk_is_said_and_loses_nothing_saved(cramped: Cramped) -> None:
    store = cramped.store
    (home,) = save(store, meeting())
    kept = fill(store, lambda number: record(home.uid, "word " * 20_000, title=f"Record {number}"))
    assert kept
    with store.reading() as unit:
        assert {one.uid for one in unit.records.all()} == set(kept)
    cramped.make_room()
    save(store, record(home.uid, "word " * 50_000))
    with store.reading() as unit:
        assert len(unit.records.all()) == len(kept) + 1
        assert unit.verify() == []


def fill(store: Store, make: Callable[[int], Any]) -> list[Any]:
    """Save until the disk is full; return the identifiers of what was saved."""
    kept: list[Any] = []
    try:
        for number in range(1000):
            kept += [one.uid for one in save(store, make(number))]
    except Trouble as trouble:
        if not str(trouble).startswith("The disk is full"):
            raise
    assert len(kept) < 1000
    return kept


def test_a_full_disk_keeps_attachments_whole_or_not_at_all(cramped: Cramped) -> None:
    store = cramped.store
    with pytest.raises(Trouble, match="The disk is full"):
        keep_ten_megabytes(store)
    with store.reading() as unit:
        assert unit.attachments.unused() == []
        assert unit.verify() == []


def keep_ten_megabytes(store: Store) -> None:
    with store.unit() as unit:
        unit.attachments.keep(bytes([number]) * 1_000_000 for number in range(10))
        unit.commit()


def test_closing_and_opening_on_a_full_disk_loses_nothing(full_disk: Cramped) -> None:
    store = full_disk.store
    kept = fill(store, lambda number: person(f"Person {number}", notes="word " * 10_000))
    store.close()
    full_disk.make_room()
    again = open_store(store.path)
    with again.reading() as unit:
        assert {one.uid for one in unit.people.all()} == set(kept)
    again.close()


def test_a_new_file_that_does_not_fit_is_not_left_behind(tmp_path: Path) -> None:
    def limit(connection: Any, *_: object) -> None:
        connection.execute("PRAGMA max_page_count = 20")

    event.listen(Pool, "checkout", limit)
    with pytest.raises(Trouble, match="The disk is full"):
        create(tmp_path / "office.rapporteur")
    event.remove(Pool, "checkout", limit)
    assert list(tmp_path.iterdir()) == []
