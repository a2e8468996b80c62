"""The log beside the file comes into the file while people work, and no save waits for it."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from db.dialects import sqlite
from db.dialects.sqlite_log import bring_in_log
from db.store import create
from db.store.log import MOST
from tests.db.builders import person, save

BY_THE_ENGINE = 8000
"""Pages at which the engine itself would do it, in a save."""


@contextmanager
def looked_into(path: Path) -> Iterator[Any]:
    with closing(sqlite.connect(path, writes=True)) as connection:
        yield connection


def pages(connection: Any) -> tuple[int, int]:
    """Return how many pages the log holds, and how many of them stand in the file."""
    _, held, brought = connection.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()
    return held, brought


def test_what_the_log_holds_comes_into_the_file_long_before_the_engine_would_do_it(path: Path) -> None:
    with closing(create(path)) as store, looked_into(path) as connection:
        held = brought = 0
        while not brought:
            save(store, person(notes="word " * 2000))
            held, brought = pages(connection)
            assert held < BY_THE_ENGINE


def test_a_short_log_is_left_alone(path: Path) -> None:
    with closing(create(path)) as store, looked_into(path) as connection:
        save(store, person())
        bring_in_log(connection, MOST)
        assert pages(connection)[1] == 0
        bring_in_log(connection, 1)
        held, brought = pages(connection)
        assert held == brought > 0


def test_nothing_is_lost_when_the_file_is_closed_while_its_log_comes_in(path: Path) -> None:
    with closing(create(path)) as store:
        for number in range(60):
            save(store, person(f"Person {number}", notes="word " * 2000))
    assert not sqlite.was_left_open(path)
    with closing(sqlite.bare(path)) as connection:
        assert connection.execute("SELECT count(*) FROM person").fetchone()[0] == 60
        assert connection.execute(sqlite.CHECK).fetchone()[0] == "ok"
