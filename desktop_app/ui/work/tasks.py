"""Work that must not hold up the window: done on another thread, its result handed back to this one."""

import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from functools import partial
from itertools import count
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

Result = TypeVar("Result")
TURN = 0.0005
"""Seconds a thread may compute before the window's has its turn: Python's usual ten times as long let a
list that was being read hold up scrolling for a third of a second."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """What was asked for: the work under way, and who hears of its end."""

    future: Future[Any]
    done: Callable[[Any], object]
    failed: Callable[[Exception], object]


class Tasks(QObject):
    """Runs plain functions off the window's thread: writing in turn, reading side by side.

    `busy` says whether anything is under way; tests wait for it instead of sleeping. Threads are
    Python's own: they carry no object of Qt's that could be destroyed on the wrong thread.
    """

    busy = Signal(bool)
    failed = Signal(object)
    _ended = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(TURN)
        self._writer = ThreadPoolExecutor(1, "writer")
        self._readers = ThreadPoolExecutor(2, "reader")
        self._numbers = count()
        self._under_way: dict[int, _Asked] = {}
        self._is_closed = False
        self._ended.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

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
        """Run *work*, which only reads; call *done* with its result, or *failed*, on the window's thread.

        Nothing is read any more once this is closed: word of another desk's save may come a moment later.
        """
        if not self._is_closed:
            self._start(self._readers, work, done, failed)

    def write(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Run *work*, which writes; pieces follow each other in the order they were asked for."""
        self._start(self._writer, work, done, failed)

    def _start(
        self,
        pool: ThreadPoolExecutor,
        work: Callable[[], Any],
        done: Callable[[Any], object],
        failed: Callable[[Exception], object] | None,
    ) -> None:
        number = next(self._numbers)
        if not self._under_way:
            self.busy.emit(True)
        future = pool.submit(work)
        self._under_way[number] = _Asked(future, done, failed or self.failed.emit)
        future.add_done_callback(lambda _: self._ended.emit(number))

    @Slot(int)
    def _hand_over(self, number: int) -> None:
        """Hand on how a piece of work ended, unless whoever asked is gone."""
        asked = self._under_way.pop(number, None)
        if asked is not None and not asked.future.cancelled():
            _answer(asked)
        if not self._under_way:
            self.busy.emit(False)

    def finish(self, milliseconds: int = 10_000) -> bool:
        """Wait until no work is under way any more, at most so long; return whether that is so."""
        waiting = [one.future for one in self._under_way.values()]
        return not wait(waiting, timeout=milliseconds / 1000).not_done

    def finish_and_tell(self) -> None:
        """Wait until what is under way now has ended, and hand over how, without going back to Qt first."""
        for number, asked in list(self._under_way.items()):
            wait([asked.future])
            self._hand_over(number)

    def close(self) -> None:
        """Begin nothing more; what is being written is finished first."""
        self._is_closed = True
        self._readers.shutdown(wait=False, cancel_futures=True)
        self._writer.shutdown(wait=True)


def _answer(asked: _Asked) -> None:
    error = asked.future.exception()
    if error is None:
        if not _is_gone(asked.done):
            asked.done(asked.future.result())
    elif not isinstance(error, Exception):
        raise error
    elif not _is_gone(asked.failed):
        asked.failed(error)


def _is_gone(callback: Callable[[Any], object]) -> bool:
    """Return whether *callback* belongs to a widget that was closed while the work went on."""
    inner = callback.func if isinstance(callback, partial) else callback
    owner = getattr(inner, "__self__", None)
    return isinstance(owner, QObject) and not isValid(owner)
