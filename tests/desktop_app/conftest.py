"""The program in a window, on a file of its own."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from desktop_app.ui import preferences as preferred
from desktop_app.ui.look.install import change_look, install_look
from desktop_app.ui.look.theme import look_style
from desktop_app.ui.program.program import Program
from desktop_app.ui.window.main_window import MainWindow
from desktop_app.usecases.file.opening import make_file
from tests.desktop_app.hands import Hands, Recorder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from db.dialects.address import Address
    from desktop_app.usecases.file.places import RecordsPlace
    from tests.postgres import Server


@pytest.fixture(scope="session")
def _empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("files") / "Empty.rapporteur"
    make_file(path).close()
    return path


@pytest.fixture
def office_file(_empty_file: Path, tmp_path: Path) -> Path:
    """Return a new file with the register of National Societies, not open."""
    path = tmp_path / "Office.rapporteur"
    shutil.copy(_empty_file, path)
    return path


@pytest.fixture(scope="session")
def new_database(server: Server) -> Address:
    """Return a database with the register, from which others are made."""
    address = server.new_database()
    make_file(address).close()
    return address


@pytest.fixture
def databases() -> Iterator[list[tuple[Server, Address]]]:
    """Hold the databases that a window uses, and drop them once it is closed."""
    made: list[tuple[Server, Address]] = []
    yield made
    for server, address in made:
        server.drop(address)


@pytest.fixture
def office_place(request: pytest.FixtureRequest, databases: list[tuple[Server, Address]]) -> RecordsPlace:
    """Return a new place with the register, not open: a file, or with `--server` a database."""
    if request.node.get_closest_marker("files") or not request.config.getoption("--server"):
        file: Path = request.getfixturevalue("office_file")
        return file
    server: Server = request.getfixturevalue("server")
    databases.append((server, server.new_database(request.getfixturevalue("new_database").database)))
    return databases[-1][1]


@pytest.fixture
def preferences(tmp_path: Path) -> QSettings:
    """Return preferences of a person who starts the program for the first time."""
    return preferred.open_preferences(tmp_path / "config")


@pytest.fixture
def program(
    qtbot: QtBot,
    qapp: QApplication,
    preferences: QSettings,
    monkeypatch: pytest.MonkeyPatch,
    databases: list[tuple[Server, Address]],  # noqa: ARG001 - they go after the window
) -> Iterator[Hands]:
    """Return the program with its window, not yet shown; use `begin`."""
    monkeypatch.delenv("RAPPORTEUR_EXIT_AFTER_SHOW", raising=False)
    look = preferred.appearance(preferences)
    if look_style() is None:
        install_look(qapp, look)
    else:
        change_look(qapp, look)
    messages = Recorder()
    main = MainWindow(preferences)
    application = Program(main, preferences, messages)
    yield Hands(application, qtbot, messages)
    main.close()
    application.end()
    main.deleteLater()
    application.deleteLater()
    qapp.processEvents()


@pytest.fixture
def window(program: Hands, office_place: RecordsPlace) -> Hands:
    """Return the program's window with an empty place open in it, at Home."""
    program.window.resize(1280, 800)
    program.begin(office_place)
    return program
