"""Work that must not hold up the window: done on another thread, its result handed back to this one."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

Result = TypeVar("Result")


class _Answer(QObject):
    """Carries the outcome of one piece of work to the window's thread."""

    done = Signal(object)
    failed = Signal(object)


class _Piece(QRunnable):
    def __init__(self, work: Callable[[], object], answer: _Answer) -> None:
        super().__init__()
        self._work = work
        self._answer = answer
        self.setAutoDelete(True)

    def run(self) -> None:
        try:
            result = self._work()
        except Exception as error:  # noqa: BLE001 - the edge of the thread: every error is handed to the window
            self._answer.failed.emit(error)
        else:
            self._answer.done.emit(result)


class Tasks(QObject):
    """Runs plain functions off the window's thread: writing in turn, reading side by side.

    `busy` says whether anything is under way; tests wait for it instead of sleeping.
    """

    busy = Signal(bool)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writers = QThreadPool(self)
        self._writers.setMaxThreadCount(1)
        self._readers = QThreadPool(self)
        self._readers.setMaxThreadCount(2)
        self._under_way: dict[int, _Answer] = {}

    @property
    def is_busy(self) -> bool:
        """Return whether any work is under way."""
        return bool(self._under_way)

    def read(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Run *work*, which only reads; call *done* with its result, or *failed*, on the window's thread."""
        self._start(self._readers, work, done, failed)

    def write(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Run *work*, which writes; pieces follow each other in the order they were asked for."""
        self._start(self._writers, work, done, failed)

    def _start(
        self,
        pool: QThreadPool,
        work: Callable[[], Any],
        done: Callable[[Any], object],
        failed: Callable[[Exception], object] | None,
    ) -> None:
        answer = _Answer()
        key = id(answer)
        if not self._under_way:
            self.busy.emit(True)
        self._under_way[key] = answer
        queued = Qt.ConnectionType.QueuedConnection
        receiver = _Receiver(self, key, done, failed or self.failed.emit)
        answer.done.connect(receiver.take, queued)
        answer.failed.connect(receiver.refuse, queued)
        pool.start(_Piece(work, answer))

    def forget(self, key: int) -> None:
        """Let go of a piece of work that has been answered."""
        self._under_way.pop(key, None)
        if not self._under_way:
            self.busy.emit(False)

    def finish(self, milliseconds: int = 10_000) -> bool:
        """Wait until nothing is under way any more, at most so long; return whether that is so."""
        return self._writers.waitForDone(milliseconds) and self._readers.waitForDone(milliseconds)


class _Receiver(QObject):
    """Lives on the window's thread and outlives the work it waits for."""

    def __init__(
        self, tasks: Tasks, key: int, done: Callable[[Any], object], failed: Callable[[Exception], object]
    ) -> None:
        super().__init__(tasks)
        self._tasks = tasks
        self._key = key
        self._done = done
        self._failed = failed

    @Slot(object)
    def take(self, result: object) -> None:
        """Hand the result on."""
        self._close()
        self._done(result)

    @Slot(object)
    def refuse(self, error: Exception) -> None:
        """Hand the error on."""
        self._close()
        self._failed(error)

    def _close(self) -> None:
        self._tasks.forget(self._key)
        self.deleteLater()
