"""Work that lasts: told at the foot of the window with how far it is, and stopped when the person wants."""

from __future__ import annotations

from functools import partial
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.work.tasks import Tasks

Result = TypeVar("Result")


class LongWork(QObject):
    """One thing at a time. `begun` gives its words, `stepped` how far it is, `ended` that it is over."""

    begun = Signal(str)
    stepped = Signal(int, int)
    ended = Signal()

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._stop = Event()
        self.under_way = ""
        """What is being done now, in words, or nothing."""

    def start(
        self,
        words: str,
        work: Callable[[Callable[[int, int], None]], Result],
        done: Callable[[Result], object],
        *,
        beside: bool = False,
    ) -> None:
        """Run *work*, which is handed what to call with steps done and steps in all, and call *done*.

        It goes on *beside* what others save if it has little to write into the file itself. When the
        person stops it, *work* hears Cancelled at its next step and nothing more is said.
        """
        stop = self._stop = Event()
        self.under_way = words
        self.begun.emit(words)
        run = self._tasks.read if beside else self._tasks.write
        run(partial(work, partial(self._step, stop)), partial(self._done, done), self._failed)

    def stop(self) -> None:
        """Stop what is under way at its next step."""
        self._stop.set()

    def _step(self, stop: Event, done: int, of: int) -> None:
        if stop.is_set():
            from desktop_app.usecases.paper.printing import Cancelled

            raise Cancelled
        self.stepped.emit(done, of)

    def _done(self, done: Callable[[Result], object], result: Result) -> None:
        self.under_way = ""
        self.ended.emit()
        done(result)

    def _failed(self, error: Exception) -> None:
        from desktop_app.usecases.paper.printing import Cancelled

        self.under_way = ""
        self.ended.emit()
        if not isinstance(error, Cancelled):
            self._tasks.failed.emit(error)
