"""A file of a later version, looked into: a copy is read, the file itself stays as it is."""

import shutil
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

from db.dialects import sqlite
from db.records.problems import FileInUse, NewerFile, Trouble
from db.store import Store, create, open_store
from db.store.lock import Lock
from db.store.looking import FOLDER, look_into
from tests.db.builders import ask, make_later, meeting, person, save
from tests.db.store.test_disk_full import disk_of
from tests.db.store.test_opening import digests


@pytest.fixture
def store(file_store: Store) -> Store:
    """Return a file: what is tested here is particular to files."""
    return file_store


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder in which copies to look at lie."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def newer(path: Path) -> Path:
    """Return a closed file as a later version leaves it."""
    store = create(path)
    save(store, meeting("Harbour Meeting"), person())
    store.close()
    make_later(path)
    return path


def titles(store: Store) -> list[str]:
    with store.reading() as unit:
        return [one.title for one in unit.meetings.all()]


def test_a_newer_file_is_read_in_a_copy_and_stays_byte_for_byte(newer: Path) -> None:
    before = digests(newer.parent)
    with pytest.raises(NewerFile):
        open_store(newer)
    store = look_into(newer)
    assert titles(store) == ["Harbour Meeting"]
    assert (store.origin, store.needs, store.is_only_read) == (newer, "4.2", True)
    assert digests(newer.parent) == before
    store.close()
    assert digests(newer.parent) == before


def test_what_stands_in_its_log_is_read_too(newer: Path) -> None:
    left = left_open(newer, "UPDATE meeting SET title = 'Renamed in the log'")
    before = digests(left.parent)
    assert sorted(before) == [left.name, f"{left.name}-wal"]
    store = look_into(left)
    assert titles(store) == ["Renamed in the log"]
    store.close()
    assert digests(left.parent) == before


def left_open(path: Path, statement: str) -> Path:
    """Run *statement* on the file at *path*; return a copy of it and its log as a power cut leaves them."""
    left = path.parent / "cut" / path.name
    left.parent.mkdir()
    ask(path, "PRAGMA journal_mode = WAL")
    with closing(sqlite.bare(path)) as connection:
        connection.execute("PRAGMA wal_autocheckpoint = 0").fetchall()
        connection.execute(statement)
        for end in ("", "-wal"):
            shutil.copyfile(path.with_name(path.name + end), left.with_name(left.name + end))
    return left


def test_whatever_would_change_it_is_refused(newer: Path) -> None:
    store = look_into(newer)
    said = "is a copy to look at. It was made by a later version of Rapporteur. Install version 4.2 to change"
    for change in (store.unit, store.copying, store.rewrite):
        with pytest.raises(Trouble, match=said):
            change()
    store.prepare()
    store.close()


def test_the_copy_goes_when_it_is_closed(newer: Path, temporary: Path) -> None:
    store = look_into(newer)
    assert len(list(temporary.iterdir())) == 1
    titles(store)
    store.close()
    store.close()
    assert list(temporary.iterdir()) == []


def test_a_file_that_lost_a_column_is_refused(newer: Path, temporary: Path) -> None:
    ask(newer, "ALTER TABLE person RENAME COLUMN email TO mail")
    before = digests(newer.parent)
    with pytest.raises(Trouble, match=r"keeps in another way .* Install version 4\.2"):
        look_into(newer)
    assert digests(newer.parent) == before
    assert list(temporary.iterdir()) == []


@pytest.mark.parametrize("table", ["signatory", "search_words"])
def test_a_file_that_lost_a_table_is_refused(newer: Path, table: str) -> None:
    ask(newer, f"DROP TABLE {table}")
    with pytest.raises(Trouble, match="keeps in another way"):
        look_into(newer)


def test_a_word_that_is_not_known_is_told_where_it_is_met(newer: Path) -> None:
    ask(newer, "UPDATE meeting SET mode = 'hologram'")
    store = look_into(newer)
    with pytest.raises(Trouble, match=r"can't be shown\. A later version wrote it"):
        titles(store)
    with store.reading() as unit:
        assert [one.full_name for one in unit.people.all()] == ["Ana Soares"]
    store.close()


def test_a_file_that_the_later_version_has_open_is_left_alone(newer: Path) -> None:
    held = Lock.take(newer)
    with pytest.raises(FileInUse):
        look_into(newer)
    held.release()


def test_the_copy_of_a_program_that_died_is_thrown_away_by_the_next(newer: Path, temporary: Path) -> None:
    left = temporary / f"{FOLDER}dead"
    left.mkdir()
    (left / newer.name).write_bytes(newer.read_bytes())
    (left / f".{newer.name}.lock").touch()
    store = look_into(newer)
    other = look_into(newer)
    assert not left.exists()
    assert titles(store) == titles(other) == ["Harbour Meeting"]
    store.close()
    other.close()


def test_without_a_place_for_a_copy_it_is_told(newer: Path, temporary: Path) -> None:
    temporary.rmdir()
    with pytest.raises(Trouble, match="No copy of it could be made in the folder"):
        look_into(newer)


def test_without_room_for_a_copy_it_is_told_and_nothing_is_left(
    newer: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = digests(newer.parent)
    with disk_of(tmp_path / "disk", 64 * 1024) as folder:
        monkeypatch.setattr(tempfile, "tempdir", str(folder))
        with pytest.raises(Trouble, match="Make room on that disk"):
            look_into(newer)
        assert list(folder.iterdir()) == []
    assert digests(newer.parent) == before
