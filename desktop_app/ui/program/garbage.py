"""What nobody uses any more: looked for on the window's thread alone, a little at a time."""

from __future__ import annotations

import gc
from typing import ClassVar

from PySide6.QtCore import QObject, QTimer

EVERY = 1000
"""Milliseconds from one look to the next."""


class Garbage(QObject):
    """Frees what only holds itself: until `begin` not at all, from then on here, after `end` as Python does.

    Python looks on whatever thread it is. A model or a timer of Qt's that it finds on one that reads is
    destroyed there, while the window's thread may be using it.
    """

    _is_set_aside: ClassVar = False  # asking Python takes as long as looking: it counts what it has set aside

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._clock = QTimer(self, interval=EVERY)
        self._clock.timeout.connect(_look)

    def begin(self) -> None:
        """Look from now on, and never through what was loaded before: modules leave nothing behind.

        That is set aside once. It stays to the end, used or not, and a file that is opened later shall go
        when it is closed.
        """
        if not Garbage._is_set_aside:
            Garbage._is_set_aside = True
            gc.freeze()
        self._clock.start()

    def sweep(self) -> None:
        """Look everywhere, as soon as Qt has taken away what was closed just now."""
        QTimer.singleShot(0, self, _sweep)

    def end(self) -> None:
        """Look no more, and leave it to Python."""
        self._clock.stop()
        gc.enable()


def _look() -> None:
    """Look as far as Python would by now."""
    held = zip(gc.get_count(), gc.get_threshold(), strict=True)
    due = [age for age, (number, limit) in enumerate(held) if number > limit]
    if due:
        gc.collect(due[-1])


def _sweep() -> None:
    gc.collect()
