"""What nobody uses any more: looked for on the window's thread alone, a little at a time."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 1000
"""Milliseconds from one look to the next."""


class Garbage(QObject):
    """Frees what only holds itself: until `begin` not at all, from then on here, after `end` as Python does.

    Python looks wherever it happens to be. A model or a timer of Qt's that it finds on a thread that reads
    is destroyed there, while the window's thread may be using it.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._clock = QTimer(self)
        self._clock.setInterval(EVERY)
        self._clock.timeout.connect(self.look)

    def begin(self) -> None:
        """Look from now on, and never through what was loaded before: modules leave nothing behind.

        That is said once only. What has been set aside stays to the end, used or not, and a file that is
        opened later shall go when it is closed.
        """
        if not gc.get_freeze_count():
            gc.freeze()
        self._clock.start()

    def look(self) -> None:
        """Look as far as Python would by now."""
        due = [age for age, held in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if held[0] > held[1]]
        if due:
            gc.collect(due[-1])

    def sweep(self) -> None:
        """Look everywhere, as soon as Qt has taken away what was closed just now."""
        QTimer.singleShot(0, self, self._sweep)

    def _sweep(self) -> None:
        gc.collect()

    def end(self) -> None:
        """Look no more, and leave it to Python."""
        self._clock.stop()
        gc.enable()
