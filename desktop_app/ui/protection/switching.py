"""The open file is closed, written anew with another key or with none, and opened again."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.ui.window.at_work import AtWork
    from desktop_app.usecases.file.opening import Store

    Step = Callable[[int, int], None]
PARTS = 1000
"""Steps of the bar, however large the file is."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be done to the file: words while it is done, the work itself, and words when it is done.

    The work is handed the file, the folder of its copies, and what to call with how far it is.
    """

    words: str
    work: Callable[[Path, Path, Step], None]
    said: str


class Switching(QObject):
    """One order carried out. Whatever happens, the file is opened again; then it is told how it went."""

    stepped = Signal(int, int)

    def __init__(self, program: AtWork, order: Order) -> None:
        super().__init__(program.window)
        self._program, self._order = program, order
        self._stop = Event()
        self._error: Exception | None = None

    def begin(self) -> None:
        """Close the file and begin, unless the person wants to stay on a page."""
        desk, footer = self._program.desk, self._program.window.frame.footer
        if desk is None:
            return
        work = partial(self._do, desk.store.path, desk.store.copies)
        self._program.begin_file(self._order.words, work, desk.store.path)
        if self._program.desk is None:
            footer.begin(self._order.words)
            footer.stop.connect(self._stop.set)
            self.stepped.connect(footer.show_progress)
            self._program.tasks.write(_nothing, self._tell)  # it is done after the work before it

    def _do(self, path: Path, copies: Path) -> Store:
        from desktop_app.usecases.file.opening import open_file

        try:
            self._order.work(path, copies, self._step)
        except Exception as error:  # noqa: BLE001 - it is told when the file is open again
            self._error = error
        return open_file(path, copies)

    def _step(self, done: int, of: int) -> None:
        if self._stop.is_set():
            from desktop_app.usecases.paper.printing import Cancelled

            raise Cancelled
        self.stepped.emit(done * PARTS // max(of, 1), PARTS)

    def _tell(self, _result: None) -> None:
        from desktop_app.usecases.paper.printing import Cancelled

        if self._error is None:
            self._program.say(self._order.said)
        elif not isinstance(self._error, Cancelled):
            self._program.take_failure(self._error)
        self.deleteLater()


def _nothing() -> None:
    """Do nothing, in turn."""


def switch(program: AtWork, order: Order) -> None:
    """Carry out *order* on the file that is open in *program*."""
    Switching(program, order).begin()
