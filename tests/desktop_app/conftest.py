"""The program in a window, on a file of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.ui import preferences as preferred
from desktop_app.ui.language.chosen import speak
from desktop_app.ui.language.figures import country
from desktop_app.ui.look.install import change_look, install_look
from desktop_app.ui.look.theme import look_style
from desktop_app.ui.program.program import Program
from desktop_app.ui.window.main_window import MainWindow
from tests.desktop_app.hands import Hands, Recorder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from desktop_app.usecases.file.places import RecordsPlace
    from tests.places import Databases


@pytest.fixture
def _vietnamese(qapp: QApplication) -> Iterator[None]:
    """Let the windows speak Vietnamese."""
    speak("vi")
    yield
    speak("en")
    qapp.processEvents()  # what was spoken goes
    country.cache_clear()


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
    databases: Databases,  # noqa: ARG001 - they go after the window
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
    application.file_end.hurry()  # nobody needs a copy of what a test leaves
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
