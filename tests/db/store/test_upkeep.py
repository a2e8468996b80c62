"""The log comes into the file and the full text merges its parts while people work; no save waits for it."""

import gzip
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from db.dialects import sqlite
from db.dialects.sqlite_upkeep import FULL_TEXT, MOST_PARTS, bring_in_log, merge_parts
from db.store import create, open_store
from db.store.salvage import salvage
from db.store.upkeep import AT_ONCE, MOST
from tests.db.builders import person, save

BY_THE_ENGINE = 8000
"""Pages at which the engine itself would do it, in a save."""
FEW = 20
"""Parts of a full text with so few saves: up to three of each size are left as they are."""
MANY = 60
LEFT_TO_UPKEEP = {"automerge": 0, "crisismerge": MOST_PARTS}


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


def parts(path: Path) -> int:
    """Return how many parts the fuller of the full-text tables has."""
    with looked_into(path) as connection:
        counts = [f"SELECT count(DISTINCT segid) FROM {table}_idx" for table in FULL_TEXT]  # noqa: S608 - our own names
        return max(int(connection.execute(one).fetchone()[0]) for one in counts)


def put_in(connection: Any, numbers: range, text: str = "") -> None:
    """Add entries to the full text as another program would, each in a transaction of its own."""
    connection.execute("PRAGMA synchronous = OFF")
    for number in numbers:
        values = (number, f"Entry {number}", f"{text} {number}")
        connection.execute("INSERT INTO search_words (rowid, title, body) VALUES (?, ?, ?)", values)


def new(path: Path) -> None:
    create(path).close()


def upgraded(path: Path) -> None:
    released = Path(__file__).parent / "released" / "0001.rapporteur.gz"
    path.write_bytes(gzip.decompress(released.read_bytes()))
    open_store(path).close()


def salvaged(path: Path) -> None:
    damaged = path.with_name("damaged.rapporteur")
    create(damaged).close()
    salvage(damaged, path)


@pytest.mark.parametrize("made", [new, upgraded, salvaged])
def test_the_full_text_of_every_file_leaves_merging_to_the_upkeep(
    made: Callable[[Path], None], path: Path
) -> None:
    made(path)
    with looked_into(path) as connection:
        for table in FULL_TEXT:
            kept = dict(connection.execute(f"SELECT k, v FROM {table}_config"))  # noqa: S608 - our own names
            assert {name: kept.get(name) for name in LEFT_TO_UPKEEP} == LEFT_TO_UPKEEP


def test_parts_of_the_full_text_are_merged_while_people_save(path: Path) -> None:
    with closing(create(path)) as store:
        for number in range(100):
            save(store, person(f"Person {number}", notes=f"note {number}"))
        with store.reading() as unit:
            assert len(unit.search.find("person note", limit=200)) == 100
    assert parts(path) <= FEW


def test_a_save_that_comes_in_between_stops_a_merge_and_nothing_is_lost(path: Path) -> None:
    new(path)
    with looked_into(path) as connection:
        put_in(connection, range(10_000, 10_000 + MANY), "word " * 2000)
    with closing(open_store(path)) as store:
        for number in range(40):
            save(store, person(f"Person {number}"))
        with store.reading() as unit:
            assert len(unit.search.find("person", limit=100)) == 40
            assert unit.verify() == []
    with looked_into(path) as connection:
        asked = "SELECT count(*) FROM search_words WHERE search_words MATCH 'word'"
        assert connection.execute(asked).fetchone()[0] == MANY


def test_what_others_left_is_merged_from_the_next_save_on(path: Path) -> None:
    new(path)
    with looked_into(path) as connection:
        put_in(connection, range(10_000, 10_000 + MANY))
    assert parts(path) == MANY
    with closing(open_store(path)) as store:
        save(store, person())
    assert parts(path) <= FEW


def test_nothing_is_merged_while_a_copy_holds_back_the_log(path: Path) -> None:
    with closing(create(path)) as store, looked_into(path) as connection:
        with store.copying() as copy:
            copy.execute("BEGIN")
            copy.execute("SELECT count(*) FROM person").fetchall()
            while pages(connection)[0] < 2 * MOST:
                save(store, person(notes="word " * 20_000))
            for number in range(2 * FEW):
                save(store, person(f"Person {number}"))
            assert parts(path) > FEW
            copy.execute("ROLLBACK")
        save(store, person("Last"))
    assert parts(path) <= FEW


def test_the_parts_stay_few_where_nobody_merges_them(path: Path) -> None:
    new(path)
    with looked_into(path) as connection:
        put_in(connection, range(1, MOST_PARTS + MANY))
    assert parts(path) <= MANY + 2


def test_each_go_of_a_merge_is_small_and_the_next_one_goes_on_with_it(path: Path) -> None:
    new(path)
    with looked_into(path) as connection:
        put_in(connection, range(1, MANY), "".join(f"word{number} " for number in range(3000)))
        goes = 0
        while merge_parts(connection, AT_ONCE):
            goes += 1
        assert goes > 1
        assert connection.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()[1] < BY_THE_ENGINE
    assert parts(path) <= FEW
