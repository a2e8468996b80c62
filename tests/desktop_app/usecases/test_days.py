"""Today is the day at the desk, not the one in Greenwich: in Hanoi both differ until seven in the morning."""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from db.records.person import Person, Post
from db.store import Store
from desktop_app.usecases.meeting.series_figures import SeriesFigures
from desktop_app.usecases.paper.saved_lists import save_list
from desktop_app.usecases.paper.series_paper import series_document
from desktop_app.usecases.register.people import file_person, list_people
from desktop_app.usecases.register.person_data import save_person_data
from tests.db.builders import person

NOON, DAY = 12, timedelta(days=1)


@pytest.fixture
def today(monkeypatch: pytest.MonkeyPatch) -> Iterator[date]:
    """Return the day at a desk so far east or west that it is another day there than in Greenwich."""
    is_east = datetime.now(UTC).hour >= NOON
    monkeypatch.setenv("TZ", "EAST-14" if is_east else "WEST+12")
    time.tzset()
    yield datetime.now(UTC).date() + (DAY if is_east else -DAY)
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def head(store: Store, today: date) -> Person:
    """Return somebody who holds a post today and no other day."""
    posts = (
        Post(title="Delegate", until=today - DAY),
        Post(title="Head", since=today, until=today),
        Post(title="Adviser", since=today + DAY),
    )
    return file_person(store, person("Zenobia", posts=posts))


@pytest.mark.usefixtures("head")
def test_the_register_shows_the_post_of_today(store: Store) -> None:
    (line,) = list_people(store, text="Zenobia")
    assert line.post == "Head"


@pytest.mark.usefixtures("head")
def test_a_saved_list_says_the_post_of_today(store: Store, tmp_path: Path) -> None:
    save_list(store, ["people"], tmp_path / "people.csv")
    assert ",Head," in (tmp_path / "people.csv").read_text(encoding="utf-8")


def test_what_is_kept_of_a_person_was_read_today(
    store: Store, head: Person, today: date, tmp_path: Path
) -> None:
    save_person_data(store, head.uid, tmp_path / "one.txt", lambda _, text: text)
    assert f"Read from the file on {today.isoformat()}" in (tmp_path / "one.txt").read_text(encoding="utf-8")


def test_the_figures_of_a_series_are_of_today(today: date) -> None:
    assert series_document(SeriesFigures("Meetings", ()), str, "en").date.date() == today
