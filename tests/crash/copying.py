"""What happens to a file as a whole: brought up to date, gone back to a copy, copied again and again."""

import dataclasses
import gzip
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from db.dialects import sqlite
from db.store import Store, create, open_store
from db.store.copies.making import Order, make_copy
from db.store.copies.manifest import SUFFIX, Copy, Reason, list_copies, notes_text, read_notes
from db.store.copies.places import copies_folder
from db.store.copies.restoring import go_back
from db.store.copies.wayback import aside_folder
from db.store.format import FORMAT
from tests.db.builders import meeting, record, save

FILE = "office.rapporteur"
RELEASED = Path(__file__).parents[1] / "db" / "store" / "released" / "0001.rapporteur.gz"
COPIES = 8
Tell = Callable[[int], None]


def begin_migration(folder: Path) -> None:
    """Put a file of the first version there."""
    (folder / FILE).write_bytes(gzip.decompress(RELEASED.read_bytes()))


def migrate(folder: Path, _size: int, tell: Tell) -> None:
    """Open it, which brings it up to date."""
    open_store(folder / FILE).close()
    tell(1)


def migrated(folder: Path) -> int:
    """Return whether the file is up to date; raise AssertionError if it is neither that nor as it was."""
    path = folder / FILE
    with closing(sqlite.bare(path)) as connection:
        number = connection.execute("PRAGMA user_version").fetchone()[0]
        tables = set(sqlite.tables(connection))
    assert (number, "stamp" in tables, "trace" in tables) in {(1, False, False), (FORMAT, True, True)}
    whole_copies(copies_folder(path))
    with closing(open_store(path)) as store, store.reading() as unit:
        assert len(unit.records.all()) == 13
        assert unit.verify() == []
    return int(number == FORMAT)


def begin_return(folder: Path) -> None:
    """Make a file with a copy of it, a later meeting in it, and leave its log beside it."""
    path = folder / FILE
    with closing(create(path)) as store:
        save(store, meeting("Early"))
        _copy(store, Reason.HAND)
        save(store, meeting("Late"))
        left = {end: path.with_name(FILE + end).read_bytes() for end in ("", "-wal")}
    for end, data in left.items():
        path.with_name(FILE + end).write_bytes(data)


def go_back_once(folder: Path, _size: int, tell: Tell) -> None:
    """Go back to the copy."""
    path = folder / FILE
    go_back(list_copies(copies_folder(path))[0], path, copies_folder(path))
    tell(1)


def gone_back(folder: Path) -> int:
    """Return whether the copy is the file; raise AssertionError if it is neither or anything is lost."""
    titles = _titles(folder / FILE)
    assert titles in (["Early"], ["Early", "Late"])
    if titles == ["Early"]:
        (aside,) = aside_folder(folder / FILE).rglob(FILE)
        assert _titles(aside) == ["Early", "Late"]
    whole_copies(copies_folder(folder / FILE))
    return int(titles == ["Early"])


def _titles(path: Path) -> list[str]:
    with closing(open_store(path)) as store, store.reading() as unit:
        assert unit.verify() == []
        return [one.title for one in unit.meetings.all()]


def begin_rotation(folder: Path) -> None:
    """Make a file with copies of a month, one every third day."""
    with closing(create(folder / FILE)) as store:
        save(store, meeting("Home"))
        for number in range(COPIES):
            copy = _copy(store, Reason.CLOSING)
            older = dataclasses.replace(copy, made_at=copy.made_at - timedelta(days=3 * (COPIES - number)))
            copy.notes.write_text(notes_text(older), encoding="utf-8")


def rotate(folder: Path, size: int, tell: Tell) -> None:
    """Save and copy again and again; each copy may let older ones go."""
    with closing(open_store(folder / FILE)) as store:
        with store.reading() as unit:
            (home,) = unit.meetings.all()
        for number in range(1, size + 1):
            save(store, record(home.uid, "one", title=f"Record {number}"))
            _copy(store, Reason.WORKING)
            tell(number)


def rotated(folder: Path) -> int:
    """Return how many records the newest copy holds; raise AssertionError if a copy is not whole."""
    copies = whole_copies(copies_folder(folder / FILE))
    assert copies >= 3
    with closing(open_store(folder / FILE)) as store, store.reading() as unit:
        assert unit.verify() == []
    return list_copies(copies_folder(folder / FILE))[0].contents.counts["record"]


def whole_copies(folder: Path) -> int:
    """Return how many copies lie in *folder*; raise AssertionError if one of that name is not whole."""
    named = list(folder.glob(f"*{SUFFIX}"))
    for one in named:
        notes = read_notes(one.with_suffix(".json"))
        assert notes is not None
        assert notes.is_whole()
    return len(named)


def _copy(store: Store, reason: Reason) -> Copy:
    with store.copying() as connection:
        return make_copy(connection, Order(store.path, store.copies, reason))
