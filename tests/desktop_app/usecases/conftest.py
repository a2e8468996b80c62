"""A new place with the register of National Societies, open: a file, or with `--server` a database."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from db.records.meeting import Meeting
from db.store import Store
from desktop_app.usecases.file.opening import open_file
from desktop_app.usecases.meeting.meetings import file_meeting
from tests.db.builders import meeting
from tests.places import Places


@pytest.fixture
def open_new(places: Places, tmp_path: Path) -> Callable[[str], Store]:
    """Return what opens a place of that name which holds the register alone."""
    return lambda name: open_file(places.new(name), tmp_path / f"{name} copies")


@pytest.fixture
def store(open_new: Callable[[str], Store]) -> Iterator[Store]:
    """Return an open place that holds the register alone."""
    made = open_new("office")
    yield made
    made.close()


@pytest.fixture
def boats(store: Store) -> Meeting:
    """Return a meeting that is filed."""
    return file_meeting(store, meeting("17th Harbour Meeting", ordinal=17))


@pytest.fixture
def ours(open_new: Callable[[str], Store]) -> Iterator[Store]:
    """Return the place of one office."""
    with closing(open_new("ours")) as store:
        yield store


@pytest.fixture
def theirs(open_new: Callable[[str], Store]) -> Iterator[Store]:
    """Return the place of another office."""
    with closing(open_new("theirs")) as store:
        yield store
