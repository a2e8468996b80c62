"""Work that lasts: told at the foot of the window with how far it is, and stopped when the person wants."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.work.tasks import Tasks

Result = TypeVar("Result")


@dataclass(eq=False, slots=True)
class _Piece:
    """One thing that is being done: its words, and whether it is to stop."""

    words: str
    stop: Event = field(default_factory=Event)


class LongWork(QObject):
    """What lasts, spoken of one at a time: the latest begun, and the one before again when that is over.

    `begun` gives the words of the one that is spoken of from now on, `stepped` how far it is, `ended` that
    one is over.
    """

    begun = Signal(str)
    stepped = Signal(int, int)
    ended = Signal()

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._pieces: list[_Piece] = []

    @property
    def under_way(self) -> str:
        """Return what is being done now, in words, or nothing."""
        return self._pieces[-1].words if self._pieces else ""

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
        piece = _Piece(words)
        self._pieces.append(piece)
        self.begun.emit(words)
        run = self._tasks.read if beside else self._tasks.write
        steps = partial(self._step, piece)
        run(partial(work, steps), partial(self._done, piece, done), partial(self._failed, piece))

    def stop(self) -> None:
        """Stop what is spoken of at its next step."""
        if self._pieces:
            self._pieces[-1].stop.set()

    def _step(self, piece: _Piece, done: int, of: int) -> None:
        if piece.stop.is_set():
            from desktop_app.usecases.paper.printing import Cancelled

            raise Cancelled
        if self._pieces[-1:] == [piece]:
            self.stepped.emit(done, of)

    def _done(self, piece: _Piece, done: Callable[[Result], object], result: Result) -> None:
        self._end(piece)
        done(result)

    def _failed(self, piece: _Piece, error: Exception) -> None:
        from desktop_app.usecases.paper.printing import Cancelled

        self._end(piece)
        if not isinstance(error, Cancelled):
            self._tasks.failed.emit(error)

    def _end(self, piece: _Piece) -> None:
        self._pieces.remove(piece)
        self.ended.emit()
        if self._pieces:
            self.begun.emit(self.under_way)
