"""Closing the window, by hand or because the computer is shut down, while something is under way."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from desktop_app.ui.desk import Place
from desktop_app.ui.program.interrupts import Interrupts
from desktop_app.usecases.file.opening import open_file
from desktop_app.usecases.keeping.drafts import open_drafts
from desktop_app.usecases.meeting.meetings import list_meetings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.usecases.file.opening import Store
    from tests.desktop_app.hands import Hands

pytestmark = pytest.mark.gui
SAVES_SLOWLY = """
import time
from datetime import date
from PySide6.QtCore import QTimer
from db.records.meeting import Meeting
from desktop_app.ui.program.application import Application, run_window
from desktop_app.usecases.meeting.meetings import file_meeting

settled = Application._settled

def save(store):
    print("saving", flush=True)
    time.sleep(0.5)
    file_meeting(store, Meeting(title="Saved", first_day=date(2030, 1, 1), last_day=date(2030, 1, 1)))

def begin(self):
    settled(self)
    self._program.tasks.write(lambda: save(self._program.desk.store), lambda _: None)

Application._settled = begin
"""
ASKS = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog
from desktop_app.ui.program.application import Application, run_window

settled = Application._settled

def ask():
    QTimer.singleShot(0, lambda: print("asking", flush=True))
    QDialog().exec()

def begin(self):
    settled(self)
    QTimer.singleShot(0, ask)

Application._settled = begin
"""


class Ending:
    """The end of a session, and whether the program asked for it to be put off."""

    put_off = False

    def cancel(self) -> None:
        self.put_off = True


@pytest.fixture
def going_on(window: Hands) -> Iterator[Event]:
    """Let long work go on in the window until the event is set or it is stopped."""
    over, begun = Event(), Event()

    def work(step: object) -> None:
        assert callable(step)
        while not over.wait(0.01):
            begun.set()
            step(1, 2)

    window.desk.long_work.start("Importing people", work, lambda _: None)
    assert begun.wait(10)
    yield over
    over.set()


@pytest.fixture
def interrupts(window: Hands) -> Iterator[Interrupts]:
    """Return what hears that the computer is being shut down."""
    made = Interrupts(window.window.close, window.program.file_end.hurry)
    yield made
    made.stop()


def test_a_window_closed_during_long_work_says_so_and_closes_after_it(
    window: Hands, going_on: Event, qtbot: QtBot
) -> None:
    assert not window.window.close()
    footer = window.window.frame.footer
    qtbot.waitUntil(footer.isVisible)
    said = [one.text() for one in footer.findChildren(QLabel)]
    assert "Importing people – the window closes after it" in said
    going_on.set()
    qtbot.waitUntil(lambda: not window.window.isVisible())
    assert window.program.desk is None


@pytest.mark.usefixtures("going_on")
def test_long_work_can_still_be_stopped_once_the_window_is_to_close(window: Hands, qtbot: QtBot) -> None:
    assert not window.window.close()
    qtbot.waitUntil(window.window.frame.footer.isVisible)
    QTest.mouseClick(window.find(QAbstractButton, "stop"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.window.isVisible())


@pytest.mark.usefixtures("going_on")
def test_another_file_waits_for_long_work(window: Hands, tmp_path: Path) -> None:
    before = window.store
    window.program.open(tmp_path / "Another.rapporteur")
    assert window.store is before
    ((_, told),) = window.messages.troubles
    assert str(told).startswith("The file can't be closed yet. “Importing people” is still under way.")


@pytest.mark.files
def test_a_window_closed_while_a_file_is_opened_closes_when_that_is_done(
    window: Hands, tmp_path: Path, qtbot: QtBot
) -> None:
    other, there = tmp_path / "Another.rapporteur", Event()
    shutil.copy(window.store.path, other)

    def open_slowly() -> Store:
        there.wait(10)
        return open_file(other)

    window.program.begin_file("Opening", open_slowly, other)
    assert not window.window.close()
    there.set()
    qtbot.waitUntil(lambda: not window.window.isVisible())
    open_file(other).close()


def test_what_is_typed_is_kept_when_the_computer_is_shut_down(window: Hands, interrupts: Interrupts) -> None:
    window.go(Place("person"))
    window.type_into("full_name", "Somebody")
    place, session = window.store.place, Ending()
    interrupts.end_session(session)
    assert not session.put_off
    assert not window.window.isVisible()
    store = open_file(place)
    assert [one.form for one in open_drafts(store)] == ["person"]
    store.close()


def test_a_person_who_stays_puts_the_end_of_the_session_off(window: Hands, interrupts: Interrupts) -> None:
    window.desk.unkept["person", None] = object()
    window.messages.yes = False
    session = Ending()
    interrupts.end_session(session)
    assert session.put_off
    assert window.window.isVisible()
    window.desk.unkept.clear()


@pytest.mark.files
def test_a_save_that_is_under_way_when_the_system_ends_the_program_is_finished(
    office_file: Path, tmp_path: Path
) -> None:
    assert ended(SAVES_SLOWLY, "saving", office_file, tmp_path) == (0, "")
    store = open_file(office_file)
    assert [one.title for one in list_meetings(store)] == ["Saved"]
    assert not store.was_left_open
    store.close()


@pytest.mark.files
def test_a_box_that_waits_for_an_answer_does_not_keep_the_program(office_file: Path, tmp_path: Path) -> None:
    assert ended(ASKS, "asking", office_file, tmp_path) == (0, "")


def ended(program: str, word: str, file: Path, home: Path) -> tuple[int, str]:
    """Run *program* on *file* and end it once it says *word*; return its code and what it complains of."""
    code = f"import sys\nfrom pathlib import Path\n{program}\nsys.exit(run_window(Path({str(file)!r})))"
    env = os.environ | {"XDG_CONFIG_HOME": str(home / "config"), "QT_LOGGING_RULES": "qt.qpa.*=false"}
    run = subprocess.Popen(
        [sys.executable, "-c", code], env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert run.stdout is not None
    assert run.stdout.readline() == f"{word}\n"
    run.send_signal(signal.SIGTERM)
    try:
        _, said = run.communicate(timeout=60)
    finally:
        run.kill()
    return run.returncode, "\n".join(one for one in said.splitlines() if "plugin does not support" not in one)
