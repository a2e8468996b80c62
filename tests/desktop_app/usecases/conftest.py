"""A new place with the register of National Societies, open: a file, or with `--server` a database."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from db.records.meeting import Meeting
from db.store import Store
from desktop_app.usecases.file.opening import make_file, open_file
from desktop_app.usecases.meeting.meetings import file_meeting
from tests.db.builders import meeting

if TYPE_CHECKING:
    from tests.postgres import Server


@pytest.fixture(scope="session")
def new_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a new file, closed; copy it, never open it."""
    path = tmp_path_factory.mktemp("new") / "new.rapporteur"
    make_file(path).close()
    return path


@pytest.fixture
def open_new(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[str], Store]:
    """Return what opens a place of that name which holds the register alone.

    It is a file, and a database where the tests are run with `--server`.
    """

    def open_place(name: str) -> Store:
        if request.node.get_closest_marker("files") or not request.config.getoption("--server"):
            file = request.getfixturevalue("new_file")
            return open_file(Path(shutil.copy(file, tmp_path / f"{name}.rapporteur")))
        server: Server = request.getfixturevalue("server")
        address = server.new_database(request.getfixturevalue("new_database").database)
        request.addfinalizer(lambda: server.drop(address))
        return open_file(address, tmp_path / f"{name} copies")

    return open_place


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
