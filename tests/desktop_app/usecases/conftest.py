"""A new file with the register of National Societies, open."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from db.records.meeting import Meeting
from db.store import Store
from desktop_app.usecases.file.opening import make_file, open_file
from desktop_app.usecases.meeting.meetings import file_meeting
from tests.db.builders import meeting


@pytest.fixture(scope="session")
def new_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a new file, closed; copy it, never open it."""
    path = tmp_path_factory.mktemp("new") / "new.rapporteur"
    make_file(path).close()
    return path


@pytest.fixture
def store(new_file: Path, tmp_path: Path) -> Iterator[Store]:
    """Return an open file that holds the register alone."""
    path = shutil.copy(new_file, tmp_path / "office.rapporteur")
    made = open_file(Path(path))
    yield made
    made.close()


@pytest.fixture
def boats(store: Store) -> Meeting:
    """Return a meeting that is filed."""
    return file_meeting(store, meeting("17th Harbour Meeting", ordinal=17))


@pytest.fixture
def ours(new_file: Path, tmp_path: Path) -> Iterator[Store]:
    """Return the file of one office."""
    with closing(open_file(Path(shutil.copy(new_file, tmp_path / "ours.rapporteur")))) as store:
        yield store


@pytest.fixture
def theirs(new_file: Path, tmp_path: Path) -> Iterator[Store]:
    """Return the file of another office."""
    with closing(open_file(Path(shutil.copy(new_file, tmp_path / "theirs.rapporteur")))) as store:
        yield store
