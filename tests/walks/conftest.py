"""The program, opened and closed as often as a walk needs, on a place that stays between."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from desktop_app.ui import preferences as preferred
from desktop_app.ui.look.install import change_look, install_look
from desktop_app.ui.look.theme import look_style
from desktop_app.ui.program.program import Program
from desktop_app.ui.window.main_window import MainWindow
from tests.desktop_app.hands import Hands, Recorder
from tests.walks.clerk import Clerk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from desktop_app.usecases.file.places import RecordsPlace


class Desk:
    """Where the program is started and closed, with its preferences in *folder*; it works on *place*."""

    def __init__(self, qapp: QApplication, qtbot: QtBot, folder: Path, place: RecordsPlace) -> None:
        self._qapp, self._qtbot, self._folder = qapp, qtbot, folder
        self._open: list[tuple[MainWindow, Program]] = []
        self.place = place

    @property
    def file(self) -> Path:
        """The place, which is a file: only walks marked `files` ask for it."""
        assert isinstance(self.place, Path), self.place
        return self.place

    def start(self, place: RecordsPlace | None = None) -> Clerk:
        """Start the program on *place*, else on that of the desk, and return who works at it."""
        return self._start(place or self.place)

    def start_first(self) -> Clerk:
        """Start the program as on a new computer: no file was used before."""
        return self._start(None)

    def _start(self, place: RecordsPlace | None) -> Clerk:
        preferences = preferred.open_preferences(self._folder / "config")
        look = preferred.appearance(preferences)
        if look_style() is None:
            install_look(self._qapp, look)
        else:
            change_look(self._qapp, look)
        window = MainWindow(preferences)
        messages = Recorder()
        program = Program(window, preferences, messages)
        self._open.append((window, program))
        window.resize(1280, 800)
        hands = Hands(program, self._qtbot, messages)
        hands.begin(place)
        return Clerk(hands, self._qtbot)

    def close(self) -> None:
        """Close the program as a person does, by the window."""
        for window, program in self._open:
            window.close()
            program.end()
            program.tasks.close()
            window.deleteLater()
            program.deleteLater()
        self._open = []
        self._qapp.processEvents()

    def start_again(self) -> Clerk:
        """Close the program and start it on the same place."""
        self.close()
        return self.start()


@pytest.fixture
def desk(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    office_place: RecordsPlace,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Desk]:
    """Return a desk for a new place: the register of National Societies and nothing else."""
    monkeypatch.delenv("RAPPORTEUR_EXIT_AFTER_SHOW", raising=False)
    QLocale.setDefault(QLocale("en_GB"))
    found = Desk(qapp, qtbot, tmp_path, office_place)
    yield found
    found.close()


@pytest.fixture
def clerk(desk: Desk) -> Clerk:
    """Return somebody at the program, which has just been started at the desk."""
    return desk.start()
