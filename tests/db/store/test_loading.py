"""How much is fetched: never unasked, and never more queries for more rows."""

from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import Engine, event
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import Session

from db.dialects.engines import engine_of
from db.store import Store
from db.tables import PersonRow, Row
from tests.bench.making import add_large_meeting
from tests.db.builders import person, save, save_dossier


@pytest.fixture
def asked() -> Iterator[list[str]]:
    """Return the questions that the engine is asked."""
    questions: list[str] = []

    def note(_: Any, __: Any, statement: str, *___: Any) -> None:
        questions.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    yield questions
    event.remove(Engine, "before_cursor_execute", note)


def test_a_dossier_takes_the_same_number_of_queries_whatever_its_size(store: Store, asked: list[str]) -> None:
    small, large = add_large_meeting(store, 5), add_large_meeting(store, 500)
    counts = []
    for uid in (small, large):
        asked.clear()
        with store.reading() as unit:
            unit.dossier(uid)
        counts.append(len(asked))
    assert counts[0] == counts[1] < 20


def test_a_full_dossier_takes_few_queries(store: Store, asked: list[str]) -> None:
    dossier = save_dossier(store)
    asked.clear()
    with store.reading() as unit:
        unit.dossier(dossier.meeting.uid)
    assert len(asked) <= 28  # each kind of record and of parts takes one


def test_a_list_is_one_query(store: Store, asked: list[str]) -> None:
    save_dossier(store)
    with store.reading() as unit:
        asked.clear()
        unit.meetings.lines()
    assert len(asked) == 1


def test_a_meeting_with_its_list_is_saved_by_few_statements_and_indexed_once(
    store: Store, asked: list[str]
) -> None:
    add_large_meeting(store, 5)
    few = len(asked)
    asked.clear()
    add_large_meeting(store, 500)
    assert len(asked) <= few
    assert sum("INTO search_words" in one or "INTO search_text" in one for one in asked) == 1


def test_no_part_is_ever_fetched_unasked(store: Store) -> None:
    for row in Row.registry.mappers:
        assert all(one.lazy == "raise" for one in row.relationships)
    save(store, person())
    engine = engine_of(store.place, writes=False)
    with Session(engine) as session, pytest.raises(InvalidRequestError, match="raise"):
        _ = session.query(PersonRow).one().posts
    engine.dispose()
