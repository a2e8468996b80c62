"""New places for the records of a test: files in its folder, or with `--server` databases of its own."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from db.dialects.address import Address
from desktop_app.usecases.file.opening import make_file
from tests.postgres import told

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

    from db.dialects.address import Place
    from tests.postgres import Server


class Places(Protocol):
    """Makes places, none of them open."""

    def bare(self, name: str) -> Place:
        """Return a place called *name* that holds nothing yet: no file, or an empty database."""

    def new(self, name: str) -> Place:
        """Return a place called *name* that holds the register of National Societies alone."""

    def like(self, made: Place, name: str) -> Place:
        """Return a place called *name* that holds what the closed place *made* holds."""


class Files:
    """Places that are files in *folder*; *new* is asked for a new one to be copied."""

    def __init__(self, folder: Path, new: Callable[[], Path]) -> None:
        self._folder, self._new = folder, new

    def bare(self, name: str) -> Path:
        return self._folder / f"{name}.rapporteur"

    def new(self, name: str) -> Path:
        return self.like(self._new(), name)

    def like(self, made: Place, name: str) -> Path:
        assert isinstance(made, Path), made
        return Path(shutil.copy(made, self.bare(name)))


class Databases:
    """Places that are databases of *server*; *new* is asked for a new one to be copied. `end` drops them."""

    def __init__(self, server: Callable[[], Server], new: Callable[[], Address]) -> None:
        self._server, self._new = server, new
        self._made: list[Address] = []

    def bare(self, _name: str = "") -> Address:
        self._made.append(self._server().new_database())
        return self._made[-1]

    def new(self, name: str = "") -> Address:
        return self.like(self._new(), name)

    def like(self, made: Place, _name: str = "") -> Address:
        assert isinstance(made, Address), made
        self._made.append(self._server().new_database(made.database))
        return self._made[-1]

    def end(self) -> None:
        for address in self._made:
            self._server().drop(address)


def is_on_files(request: pytest.FixtureRequest) -> bool:
    """Return whether what asks works on files: it says so, or nobody said `--server`."""
    marked = request.node.get_closest_marker("files") is not None
    return marked or not request.config.getoption("--server")


def files_in(folder: Path, request: pytest.FixtureRequest) -> Files:
    """Return what makes files in *folder*."""
    return Files(folder, lambda: request.getfixturevalue("new_file"))


def databases_of(request: pytest.FixtureRequest) -> Databases:
    """Return what makes databases; the server is started when the first one is asked for."""
    return Databases(
        lambda: request.getfixturevalue("server"), lambda: request.getfixturevalue("new_database")
    )


def as_argument(place: Place) -> str:
    """Return *place* as it is named at a command line; a server's password stands in it."""
    return told(place) if isinstance(place, Address) else str(place)


def filled(place: Place, *, sample: bool = False) -> Place:
    """Return *place*, made with the register, with *sample* the meetings too, and closed again."""
    make_file(place, sample=sample).close()
    return place
