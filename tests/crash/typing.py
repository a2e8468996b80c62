"""Killing the program while somebody types: how much of what was typed is lost.

`python -m tests.crash.typing FILE LOG FORM` is the program: a form in the real window, and somebody who types
into one field of it without a pause, or decides about one row of a list after the other. It tells in LOG how
many letters stand there, or how many rows are decided about, and when.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING

from db.store import open_store
from desktop_app.usecases.file.opening import make_file
from desktop_app.usecases.keeping.drafts import open_drafts
from desktop_app.usecases.meeting.meetings import file_meeting
from desktop_app.usecases.register.people import file_person
from tests.crash.measured import Measured
from tests.db.builders import meeting, person

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication, QWidget

    from db.store import Store

LETTER = "¤"
"""No text of ours has it."""
EVERY = 40
"""Milliseconds between two letters: faster than anybody types, and never a second of rest."""
FORMS = {
    "person": "notes",
    "new-person": "notes",
    "letter": "text",
    "participant": "printed_name",
    "import": "decisions",
}
"""Forms in turn: on a page, of something new, in a dialog, in a row of a list, and an import that is decided
about; and the field of each that grows."""
ROWS = 400
WINDOW, LATEST = (3.0, 9.0), 5.0
"""Seconds after the first letter between which the program is killed; seconds that may be lost."""
READY = 60


def kills_while_typing(times: int) -> Measured:
    """Kill the program so many times while somebody types; say how many seconds of it were lost at most."""
    rng = random.Random(times)  # noqa: S311 - the same storm every time
    with tempfile.TemporaryDirectory() as name:
        begun = Path(name) / "begun.rapporteur"
        with closing(make_file(begun)) as store:
            _fill(store)
        forms = islice(cycle(FORMS), times)
        lost = [_lost(begun, Path(name), form, rng.uniform(*WINDOW)) for form in forms]
    words = f"at most {max(lost):.1f} s of typing lost, {sum(lost) / len(lost):.1f} s on average"
    return Measured(words, max(lost) <= LATEST)


def _fill(store: Store) -> None:
    """File somebody, and a meeting."""
    file_person(store, person("Ana Soares"))
    file_meeting(store, meeting())


def _lost(begun: Path, folder: Path, form: str, after: float) -> float:
    """Return how many seconds of typing are not in the draft that is found after the kill."""
    path, log = folder / "typed.rapporteur", folder / "log"
    for old in folder.glob("typed.rapporteur*"):
        old.unlink()
    log.unlink(missing_ok=True)
    shutil.copy(begun, path)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.crash.typing", str(path), str(log), form]
    program = subprocess.Popen(command, env=environment)
    _wait_for(log, program)
    time.sleep(after)
    program.send_signal(signal.SIGKILL)
    program.wait()
    told = [json.loads(line) for line in log.read_text().splitlines() if line.endswith("]")]
    kept = _kept(path, FORMS[form])
    first_lost = next((moment for count, moment in told if count > kept), told[-1][1])
    return float(told[-1][1] - first_lost)


def _wait_for(log: Path, program: subprocess.Popen[bytes]) -> None:
    """Return when the first letter was typed."""
    until = time.monotonic() + READY
    while not (log.exists() and log.stat().st_size):
        if program.poll() is not None or time.monotonic() > until:
            raise RuntimeError(program.returncode)
        time.sleep(0.02)


def _kept(path: Path, field: str) -> int:
    """Return how many letters of those that were typed stand in the draft."""
    for beside in (path.with_name(path.name + ".lock"),):
        beside.unlink(missing_ok=True)
    with closing(open_store(path)) as store:
        with store.reading() as unit:
            assert unit.verify() == []
        drafts = open_drafts(store)
    if not drafts:
        return 0
    found = getattr(drafts[0].record, field)
    return found.count(LETTER) if isinstance(found, str) else len(found)


def main(path: Path, log: Path, form: str) -> None:
    """Open the page and type until the end."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from desktop_app.ui.desk import Place
    from desktop_app.ui.preferences import open_preferences
    from desktop_app.ui.program.program import Program
    from desktop_app.ui.window.main_window import MainWindow

    app = QApplication([])
    preferences = open_preferences(log.parent / "config")
    window = MainWindow(preferences)
    program = Program(window, preferences)
    window.show()
    program.begin(path)
    _settle(app, lambda: program.navigator is not None and not program.tasks.is_busy)
    assert program.desk is not None
    with program.desk.store.reading() as unit:
        ana, home = (part.all()[0].uid for part in (unit.people, unit.meetings))
    places = {
        "person": Place("person", ana),
        "new-person": Place("person"),
        "letter": Place("meeting", home, spot="draft:letter:en"),
        "participant": Place("meeting", home, tab="participants"),
        "import": Place("import", spot=f"file:{_list_beside(log)}"),
    }
    program.desk.go(places[form])
    _settle(app, lambda: not program.tasks.is_busy)
    go_on = {"participant": _typing_row, "import": _decisions}.get(form, _typing)(window, FORMS[form])
    told = log.open("a", buffering=1)
    typing = QTimer(app, interval=EVERY)
    typing.timeout.connect(lambda: told.write(json.dumps([go_on(), time.monotonic()]) + "\n"))
    typing.start()
    app.exec()


def _list_beside(log: Path) -> Path:
    """Return a list of people to be decided about, as a file."""
    path = log.with_name("list.csv")
    path.write_text("Name\n" + "".join(f"Ana Soares the {place}th\n" for place in range(ROWS)), "utf-8")
    return path


def _typing(window: QWidget, field: str) -> Callable[[], int]:
    """Return what types one more letter into the *field* of many lines, and says how many stand there."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QPlainTextEdit

    notes = window.findChildren(QPlainTextEdit, field)[-1]
    notes.setFocus()

    def type_on() -> int:
        QTest.keyClicks(notes, LETTER)
        return notes.toPlainText().count(LETTER)

    return type_on


def _typing_row(window: QWidget, _field: str) -> Callable[[], int]:
    """Return what types one more letter into the name of somebody new on the list of a meeting."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QLineEdit, QPushButton

    add = window.findChild(QPushButton, "add-first")
    assert isinstance(add, QPushButton)
    add.click()
    (cell,) = window.findChildren(QLineEdit, "cell-name")

    def type_on() -> int:
        QTest.keyClicks(cell, LETTER)
        return cell.text().count(LETTER)

    return type_on


def _decisions(window: QWidget, _field: str) -> Callable[[], int]:
    """Return what decides about one more row of the list that comes in."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from desktop_app.ui.intake.rows_table import RowsTable

    table = window.findChild(RowsTable, "rows")
    assert isinstance(table, RowsTable)
    places = iter(range(ROWS))

    def decide_on() -> int:
        place = next(places)
        table.setCurrentIndex(table.model().index(place, 0))
        QTest.keyClick(table, Qt.Key.Key_X)
        return place + 1

    return decide_on


def _settle(app: QApplication, is_so: Callable[[], bool]) -> None:
    """Let the program work until that is so."""
    until = time.monotonic() + READY
    while not is_so() and time.monotonic() < until:
        app.processEvents()
    app.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
