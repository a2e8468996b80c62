"""Where a file can have no log beside it, as on some network drives, it is written as safely without one."""

import os
import sys
from contextlib import closing
from pathlib import Path

import pytest

from db.dialects import sqlite
from db.store import Store, create, open_store
from tests.db.builders import ask, meeting, record, save


@pytest.fixture
def store(file_store: Store) -> Store:
    """Return a file: what is tested here is particular to files."""
    return file_store


def modes(store: Store) -> tuple[str, int]:
    with closing(sqlite.connect(store.path, writes=True)) as connection:
        (journal,), (sync,) = (
            connection.execute(f"PRAGMA {one}").fetchone() for one in ("journal_mode", "synchronous")
        )
    return journal, sync


@pytest.mark.skipif(sys.platform == "win32", reason="what is in the way is a folder of POSIX")
def test_a_file_that_had_a_log_does_without_it(path: Path) -> None:
    create(path).close()
    path.with_name(path.name + "-shm").mkdir()
    with closing(open_store(path)) as store:
        (home,) = save(store, meeting())
        save(store, record(home.uid, "one"))
        assert modes(store) == ("truncate", 2)
        with store.reading() as unit:
            assert unit.verify() == []
    with closing(open_store(path)) as store, store.reading() as unit:
        assert len(unit.records.all()) == 1


def test_it_has_a_log_again_where_it_can(path: Path) -> None:
    create(path).close()
    sqlite.do_without_log(path)
    assert not sqlite.keeps_log(path)
    with closing(open_store(path)) as store:
        assert modes(store) == ("wal", 2)


def test_people_read_and_save_side_by_side_without_a_log(path: Path) -> None:
    create(path).close()
    folder = path.with_name(path.name + "-shm")
    folder.mkdir()
    with closing(open_store(path)) as store, store.reading() as unit:
        assert unit.meetings.all() == []
    with closing(open_store(path)) as store:
        for number in range(5):
            save(store, meeting(f"Meeting {number}"))
            with store.glancing() as glance:
                assert glance is not None
    folder.rmdir()
    assert ask(path, "SELECT count(*) FROM meeting") == [(5,)]


@pytest.mark.skipif(os.name == "nt", reason="rights of files are those of POSIX")
def test_nobody_else_may_read_a_new_file(path: Path) -> None:
    create(path).close()
    assert path.stat().st_mode & 0o777 == 0o600
