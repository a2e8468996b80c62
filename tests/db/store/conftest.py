"""An empty place, open: a file, and a database on a server; and a protected file."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from db.dialects.address import Address
from db.dialects.sqlite_seal import KEY_RING, DataKey
from db.store import Store, create, open_store
from db.store.protection.switching import protect
from tests.db.builders import save_dossier
from tests.db.store.locked_files import KEY, PHRASE


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where the file of a test lies."""
    return tmp_path / "office.rapporteur"


@pytest.fixture
def file_store(path: Path) -> Iterator[Store]:
    """Return an open, empty file, for what only files have."""
    made = create(path)
    yield made
    made.close()


@pytest.fixture
def server_store(address: Address) -> Iterator[Store]:
    """Return an open, empty database, for what only servers have."""
    made = open_store(address)
    yield made
    made.close()


@pytest.fixture(params=["file", "server"])
def store(request: pytest.FixtureRequest) -> Store:
    """Return an open, empty place; each test runs in a file and on a server."""
    made: Store = request.getfixturevalue(f"{request.param}_store")
    return made


@pytest.fixture
def key() -> Iterator[DataKey]:
    """Return the key of the file, which no later test finds held."""
    KEY_RING.add(KEY)
    yield KEY
    KEY_RING.drop(KEY.name)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a protected file, made once: the disk and the passphrase take their time."""
    folder = tmp_path_factory.mktemp("protected")
    with closing(create(folder / "office.rapporteur")) as store:
        save_dossier(store)
    protect(folder / "office.rapporteur", KEY, PHRASE)
    KEY_RING.drop(KEY.name)
    return folder


@pytest.fixture
def protected(made: Path, path: Path, key: DataKey) -> Path:
    """Return a closed file with a meeting in it that opens with a passphrase, and whose *key* is held."""
    assert key.fits(made / path.name)
    shutil.copytree(made, path.parent, dirs_exist_ok=True)
    return path
