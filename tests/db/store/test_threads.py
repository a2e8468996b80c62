"""One file, several threads."""

import dataclasses
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from db.dialects import sqlite
from db.records.problems import ChangedMeanwhile, Trouble
from db.store import Store
from tests.db.builders import person, save


def at_once(*works: Callable[[], object]) -> None:
    """Run *works* in a thread each and raise what any of them raised."""
    with ThreadPoolExecutor(len(works)) as pool:
        for one in [pool.submit(work) for work in works]:
            one.result()


def test_several_threads_save_and_read_at_once(store: Store) -> None:
    def write(name: str) -> None:
        for number in range(20):
            save(store, person(f"{name} {number}"))

    def read() -> None:
        for _ in range(20):
            with store.reading() as unit:
                assert len(unit.people.all()) == unit.figures()["person"]

    at_once(lambda: write("A"), lambda: write("B"), read, read, read)
    with store.reading() as unit:
        assert unit.figures()["person"] == 40


def test_a_unit_inside_a_unit_is_a_mistake_that_shows_at_once(store: Store) -> None:
    with store.unit(), pytest.raises(RuntimeError, match="open in this thread"), store.unit():
        pass
    save(store, person())


def test_a_file_that_another_program_holds_is_said_to_be_busy(file_store: Store) -> None:
    with closing(sqlite.bare(file_store.path)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Trouble, match="Another program holds the file"):
            save(file_store, person())
        other.execute("ROLLBACK")
    save(file_store, person())


def test_a_reader_sees_one_moment(store: Store) -> None:
    save(store, person("First"))
    with store.reading() as unit:
        assert unit.people.count() == 1
        at_once(lambda: save(store, person("Second")))
        assert unit.people.count() == 1
    with store.reading() as unit:
        assert unit.people.count() == 2


def test_of_two_that_save_the_same_one_wins_and_no_change_is_lost(store: Store) -> None:
    (one,) = save(store, person(notes=""))
    lost = []
    gate = threading.Barrier(2)

    def add(word: str) -> None:
        for _ in range(10):
            with store.reading() as unit:
                mine = unit.people.get(one.uid)
            gate.wait()
            try:
                save(store, dataclasses.replace(mine, notes=mine.notes + word))
            except ChangedMeanwhile:
                lost.append(word)

    at_once(lambda: add("a"), lambda: add("b"))
    with store.reading() as unit:
        assert len(unit.people.get(one.uid).notes) + len(lost) == 20
