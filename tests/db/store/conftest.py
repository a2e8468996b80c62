"""An empty file, open."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.store import Store, create


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where the file of a test lies."""
    return tmp_path / "office.rapporteur"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    """Return an open, empty file."""
    made = create(path)
    yield made
    made.close()
