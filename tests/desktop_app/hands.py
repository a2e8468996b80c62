"""A person at the desk: opens, goes, types, presses; and somebody who answers the boxes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from desktop_app.ui.messages.boxes import Answer, Choices

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from db.records.problems import Trouble
    from desktop_app.ui.commands.of_window import Commands
    from desktop_app.ui.desk import Desk, Place
    from desktop_app.ui.messages.boxes import Question
    from desktop_app.ui.program.program import Program
    from desktop_app.ui.window.main_window import MainWindow
    from desktop_app.usecases.file.opening import Store
    from desktop_app.usecases.file.places import RecordsPlace

Part = TypeVar("Part", bound=QWidget)
PATIENCE = 20_000


@dataclass
class Recorder:
    """Answers what the program says in boxes, and remembers it."""

    troubles: list[tuple[str, Trouble]] = field(default_factory=list)
    reports: list[str] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    asked: list[Choices] = field(default_factory=list)
    offers: list[str] = field(default_factory=list)
    yes: bool = True
    answer: Answer = Answer.ALSO
    path: Path | None = None

    def trouble(self, title: str, trouble: Trouble) -> None:
        self.troubles.append((title, trouble))

    def crash(self, report: str) -> bool:
        self.reports.append(report)
        return False

    def confirm(self, question: Question) -> bool:
        self.questions.append(question)
        return self.yes

    def confirm_also(self, question: Question, also: str) -> Answer:
        self.questions.append(question)
        self.offers.append(also)
        return self.answer if self.yes else Answer.NO

    def pick_file(self, choices: Choices) -> Path | None:
        self.asked.append(choices)
        return self.path

    def pick_new_file(self, choices: Choices) -> Path | None:
        self.asked.append(choices)
        return self.path

    def pick_folder(self, title: str, start: Path) -> Path | None:
        self.asked.append(Choices(title, "", start))
        return self.path


class Hands:
    """The program in the hands of a person. `settle` waits until nothing is under way."""

    def __init__(self, program: Program, qtbot: QtBot, messages: Recorder) -> None:
        self.program = program
        self.messages = messages
        self._qtbot = qtbot

    @property
    def window(self) -> MainWindow:
        return self.program.window

    @property
    def desk(self) -> Desk:
        assert self.program.desk is not None, "no file is open"
        return self.program.desk

    @property
    def store(self) -> Store:
        return self.desk.store

    @property
    def page(self) -> QWidget:
        return self.window.frame.page

    def begin(self, place: RecordsPlace | None) -> None:
        """Show the window, and wait until *place* is open or has failed to be."""
        self.window.show()
        with self._qtbot.waitActive(self.window):
            self.window.activateWindow()
        self.program.begin(place)
        self._qtbot.waitUntil(lambda: self.page.objectName() != "", timeout=PATIENCE)
        self.settle()

    def settle(self) -> None:
        """Wait until no work is under way and what follows from it has been shown."""
        QApplication.processEvents()
        tasks = self.program.tasks
        while tasks.is_busy:
            with self._qtbot.waitSignal(tasks.busy, timeout=PATIENCE, check_params_cb=lambda busy: not busy):
                pass
        QApplication.processEvents()

    def rest(self) -> None:
        """Let Qt take away what was closed or left: it does so once the window waits again."""
        self.settle()
        waiting = QEventLoop()
        QTimer.singleShot(0, waiting.quit)
        waiting.exec()

    @property
    def commands(self) -> Commands:
        return self.program.commands

    def page_as(self, kind: type[Part]) -> Part:
        """Return the page that is shown, which is of that kind."""
        assert isinstance(self.page, kind), self.page
        return self.page

    def window_of(self, kind: type[Part]) -> Part:
        """Return the other window of that kind."""
        found = self.window.findChild(kind)
        assert isinstance(found, kind), f"no {kind.__name__} is open"
        return found

    def go(self, place: Place) -> QWidget:
        """Go to *place* and return its page."""
        self.desk.go(place)
        self.settle()
        return self.page

    def find(self, kind: type[Part], name: str) -> Part:
        """Return the visible part of the window called *name*."""
        found = [one for one in self.window.findChildren(kind, name) if one.isVisible()]
        assert found, f"nothing visible is called {name}"
        return found[0]

    def press(self, keys: str) -> None:
        """Press *keys*, as in "Ctrl+K", wherever the focus is."""
        QTest.keySequence(QApplication.focusWidget() or self.window, keys)
        self.settle()

    def click(self, name: str) -> None:
        """Click the button called *name*."""
        button = self.find(QAbstractButton, name)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def type_into(self, name: str, text: str) -> QLineEdit:
        """Type *text* into the line called *name*."""
        line = self.find(QLineEdit, name)
        line.setFocus()
        line.clear()
        QTest.keyClicks(line, text)
        return line
