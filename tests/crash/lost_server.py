"""The program in a window while its server crashes: what is told, what stays, and whether work goes on.

`python -m tests.crash.lost_server TIMES` is the program: somebody changes a note and saves it, so many times;
each time the server crashes about then and is started again, and what could not be saved is saved once more.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from db.store import create, open_store
from tests.crash.measured import Measured
from tests.crash.serving import SENTENCE, running
from tests.db.builders import ask, person, save
from tests.desktop_app.hands import Recorder
from tests.postgres import HASTY

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QPlainTextEdit

    from db.dialects.address import Address
    from desktop_app.ui.program.program import Program
    from tests.postgres import Server

LONGEST = 0.06
"""Seconds after the key that saves within which the server crashes."""
READY = 60


@dataclass
class Found:
    """How often was told that the server is gone; what went otherwise; texts that were lost; findings."""

    told: int = 0
    otherwise: int = 0
    lost: int = 0
    findings: int = 0


def crashes_under_a_window(times: int) -> Measured:
    """Let the program live through so many crashes of its server."""
    command = [sys.executable, "-m", "tests.crash.lost_server", str(times)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True)
    found = Found(**json.loads(done.stdout))
    told = f"{found.told} told in a sentence, {found.otherwise} otherwise"
    words = f"{told}, {found.lost} lost, {found.findings} findings"
    return Measured(words, found.told > 0 and not (found.otherwise or found.lost or found.findings))


class Desk:
    """Somebody before the form of a person, and the note that they change."""

    def __init__(self, app: QApplication, program: Program, messages: Recorder) -> None:
        self._app, self._program, self._messages = app, program, messages
        self._settle(lambda: program.navigator is not None)

    def go(self) -> None:
        """Go to the only person."""
        from desktop_app.ui.desk import Place

        assert self._program.desk is not None
        with self._program.desk.store.reading() as unit:
            (one,) = unit.people.all()
        self._program.desk.go(Place("person", one.uid))
        self._settle(lambda: not self._program.tasks.is_busy)

    @property
    def notes(self) -> QPlainTextEdit:
        """The field of the note."""
        from PySide6.QtWidgets import QPlainTextEdit

        return self._program.window.findChildren(QPlainTextEdit, "notes")[-1]

    def write(self, text: str) -> None:
        """Type *text* over what stands there."""
        from PySide6.QtTest import QTest

        self.notes.setFocus()
        self.notes.selectAll()
        QTest.keyClicks(self.notes, text)

    def save(self) -> list[str]:
        """Press the key that saves, and return what was told instead, each text once."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        self._messages.troubles.clear()
        QTest.keyClick(self.notes, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        self._settle(lambda: not self._program.tasks.is_busy)
        return [
            *{trouble.what: str(trouble) for _, trouble in self._messages.troubles}.values(),
            *self._messages.reports,
        ]

    @property
    def is_saved(self) -> bool:
        """Whether the form says that there is nothing to be saved."""
        from PySide6.QtWidgets import QPushButton

        return not any(one.isVisible() for one in self._program.window.findChildren(QPushButton, "save"))

    def insist(self) -> None:
        """Save over what is said to be saved elsewhere: it was ours, and nobody could say so any more."""
        from PySide6.QtWidgets import QPushButton

        for one in self._program.window.findChildren(QPushButton, "save-mine"):
            if one.isVisible():
                one.click()
                self._settle(lambda: not self._program.tasks.is_busy)

    def _settle(self, is_so: object) -> None:
        """Let the program work until that is so."""
        until = time.monotonic() + READY
        self._app.processEvents()
        while not (callable(is_so) and is_so()) and time.monotonic() < until:
            self._app.processEvents()
        self._app.processEvents()


def _live_through(desk: Desk, server: Server, deed: tuple[Address, str, float], found: Found) -> None:
    """Save a text while the server crashes so many seconds later; note what came of it in *found*."""
    address, text, after = deed
    desk.write(text)
    crash = threading.Timer(after, server.crash)
    crash.start()
    told = desk.save()
    crash.join()
    stays = desk.notes.toPlainText() == text
    server.start()
    again = [] if desk.is_saved else desk.save()
    desk.insist()
    kept = ask(address, "SELECT notes FROM person") == [(text,)]
    odd = [one for one in told if SENTENCE not in one] + told[1:] + again
    found.told += bool(told)
    found.otherwise += len(odd) + (not desk.is_saved)
    found.lost += not stays or (desk.is_saved and not kept)
    if odd or not (desk.is_saved and stays and kept):
        sys.stderr.write(f"{text}: {told} {again} {stays=} {kept=} {desk.is_saved=}\n")


def main(times: int) -> Found:
    """Let somebody work through so many crashes; return what came of them."""
    from PySide6.QtWidgets import QApplication

    from desktop_app.ui.preferences import open_preferences
    from desktop_app.ui.program.program import Program
    from desktop_app.ui.window.main_window import MainWindow

    rng = random.Random(times)  # noqa: S311 - the same moments every time
    app, messages, found = QApplication([]), Recorder(), Found()
    with running(HASTY) as server, tempfile.TemporaryDirectory() as folder:
        address = server.new_database()
        with closing(create(address)) as store:
            save(store, person("Ana Soares"))
        preferences = open_preferences(Path(folder))
        program = Program(MainWindow(preferences), preferences, messages)
        program.window.show()
        program.begin(address)
        desk = Desk(app, program, messages)
        desk.go()
        for number in range(times):
            _live_through(desk, server, (address, f"Note {number}", rng.uniform(0, LONGEST)), found)
        program.window.close()
        program.end()
        with closing(open_store(address)) as store, store.reading() as unit:
            found.findings = len(unit.verify())
    return found


if __name__ == "__main__":
    sys.stdout.write(json.dumps(asdict(main(int(sys.argv[1])))))
