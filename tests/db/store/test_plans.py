"""What a file of any size is asked every day: never a question that looks through a table that grows."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event

from db.dialects import sqlite
from db.records.meeting import Meeting
from db.records.person import Person
from db.records.record import Record
from db.store import Store, open_store
from db.store.unit import Unit
from tests.bench.making import make_file, uid

GROWS = {
    "attendance", "attendance_visit", "attribution", "change", "chunk", "delegation", "lineage", "paragraph",
    "search_entry", "signatory", "stamp", "trace",
}  # fmt: skip
MEETING, PERSON, RECORD = uid(4, 7), uid(2, 7), uid(7, 7)
GOING = uid(4, 8)
EVERY_DAY: dict[str, Callable[[Unit], object]] = {
    "home": lambda unit: unit.home(date(2026, 11, 27)),
    "meetings": lambda unit: unit.meetings.lines(),
    "meetings with a word": lambda unit: unit.meetings.lines(text="health"),
    "years": lambda unit: unit.meetings.years(),
    "records": lambda unit: unit.records.lines(),
    "records with a word": lambda unit: unit.records.lines(text="health"),
    "people": lambda unit: unit.people.lines(),
    "people with a word": lambda unit: unit.people.lines(text="reyes"),
    "people of an organisation": lambda unit: unit.people.lines(organisation=uid(1, 3)),
    "series": lambda unit: unit.series.lines(),
    "a meeting": lambda unit: unit.dossier(MEETING),
    "who came to a series": lambda unit: unit.series.turnout(uid(3, 1)),
    "a name that is typed": lambda unit: (unit.people.matching("rey"), unit.organisations.matching("soc")),
    "the search": lambda unit: unit.search.find("reyes statement"),
    "what refers to a person": lambda unit: unit.referring(Person, PERSON),
    "the history of a meeting": lambda unit: unit.history.of(Meeting, MEETING),
    "the history of a record": lambda unit: unit.history.of(Record, RECORD),
    "the bin": lambda unit: unit.bin.all(),
    "what is tidied at the end": lambda unit: (unit.bin.overdue(), unit.attachments.unused()),
    "a meeting removed": lambda unit: unit.meetings.remove(GOING),
    "a person removed": lambda unit: unit.people.remove(uid(2, 8)),
    "a list saved": lambda unit: unit.attendance.save_many(unit.attendance.of(MEETING)),
    "a record saved": lambda unit: unit.records.save(unit.records.get(RECORD)),
}


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Return a file in which there is some of everything."""
    path = tmp_path_factory.mktemp("plans") / "office.rapporteur"
    with closing(open_store(make_file(path, meetings=60, people=90, organisations=40))) as store:
        yield store


@pytest.mark.parametrize("name", EVERY_DAY)
def test_no_question_of_every_day_looks_through_what_grows(filled: Store, name: str) -> None:
    asked = questions(filled, EVERY_DAY[name])
    assert asked
    assert scanned(filled.path, asked) == []


def questions(store: Store, act: Callable[[Unit], object]) -> list[tuple[str, Any]]:
    """Return the statements that *act* asks, each with its values."""
    found: list[tuple[str, Any]] = []

    def hear(_: object, __: object, statement: str, values: Any, ___: object, many: bool) -> None:  # noqa: FBT001 - SQLAlchemy calls it so
        found.append((statement, values[0] if many else values))

    event.listen(Engine, "before_cursor_execute", hear)
    try:
        with store.unit() as unit:
            act(unit)
            unit.commit()
    finally:
        event.remove(Engine, "before_cursor_execute", hear)
    return [one for one in found if one[0].split()[0] in {"SELECT", "WITH", "INSERT", "UPDATE", "DELETE"}]


def scanned(path: Path, asked: list[tuple[str, Any]]) -> list[str]:
    """Return the statements, with their plans, that look through one of the tables that grow."""
    found = []
    with closing(sqlite.connect(path, writes=True)) as connection:
        connection.execute("DELETE FROM sqlite_stat1")  # which tells how small this file is
        connection.execute("ANALYZE sqlite_schema")
        for statement, values in asked:
            plan = [row[3].split() for row in connection.execute("EXPLAIN QUERY PLAN " + statement, values)]
            names = {words[1] for words in plan if words[0] == "SCAN"}
            if names & GROWS:
                found.append(f"{names & GROWS}: {statement}")
    return found
