"""Looking through the register for pairs: told how far it has come, and stopped when nobody waits for it."""

from __future__ import annotations

from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.usecases.register.twins import list_twins

if TYPE_CHECKING:
    from desktop_app.ui.desk import Desk
    from desktop_app.usecases.register.merging import Pair
    from desktop_app.usecases.register.twins import Kind, Likeliest

APART = "twins/apart"
"""Pairs that somebody said are two, in the preferences of this desk."""


class Looking(QObject):
    """One look at a time. `stepped` gives how far it is, in percent; `found` what came of it."""

    stepped = Signal(int)
    found = Signal(object)
    _stepped = Signal(object, int)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stop = Event()
        self._stepped.connect(self._tell)

    def start(self, kind: Kind) -> None:
        """Look for pairs of that *kind*, and stop looking for others."""
        self.stop()
        stop = self._stop = Event()
        self.stepped.emit(0)
        work = partial(list_twins, self._desk.store, kind, self._apart(), partial(self._step, stop))
        self._desk.tasks.read(work, partial(self._show, stop), self._not_found)

    def stop(self) -> None:
        """Stop what is under way at its next step; nothing is told of it."""
        self._stop.set()

    def set_apart(self, pair: Pair) -> None:
        """Leave *pair* out from now on: they are two."""
        self._desk.preferences.setValue(APART, " ".join(sorted({*self._apart(), pair.key})))

    def _apart(self) -> set[str]:
        return set(str(self._desk.preferences.value(APART) or "").split())

    def _step(self, stop: Event, done: int, of: int) -> None:
        """Hear how far it is, on the thread that looks."""
        if stop.is_set():
            from desktop_app.usecases.paper.printing import Cancelled

            raise Cancelled
        self._stepped.emit(stop, 100 * done // of)

    def _tell(self, stop: Event, share: int) -> None:
        if not stop.is_set():
            self.stepped.emit(share)

    def _show(self, stop: Event, found: Likeliest) -> None:
        if not stop.is_set():
            self.found.emit(found)

    def _not_found(self, error: Exception) -> None:
        from desktop_app.usecases.paper.printing import Cancelled

        if not isinstance(error, Cancelled):
            self._desk.tasks.failed.emit(error)
