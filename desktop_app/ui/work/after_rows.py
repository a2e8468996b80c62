"""What can wait until the first rows of a file have been painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.work.tasks import Tasks


LATEST = 2000
"""Milliseconds after which it is done in any case: a minimised window is not painted."""


class AfterRows(QObject):
    """Does *act* once, so many milliseconds after all that was read at first has been painted."""

    def __init__(
        self, window: QWidget, tasks: Tasks, act: Callable[[], object], milliseconds: int = 0
    ) -> None:
        super().__init__(tasks)
        self._window, self._tasks, self._act = window, tasks, act
        self._milliseconds = milliseconds
        self._waits = True
        tasks.busy.connect(self._note)

    def _note(self, busy: bool) -> None:  # noqa: FBT001 - Qt's signal
        if not busy:
            self._tasks.busy.disconnect(self._note)
            QTimer.singleShot(LATEST, self, self._do)
            self._window.installEventFilter(self)
            self._window.update(0, 0, 1, 1)  # painted together with what is still to be painted

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        """Hear when the window is about to paint."""
        if event.type() == QEvent.Type.UpdateRequest:
            self._window.removeEventFilter(self)
            QTimer.singleShot(self._milliseconds, self, self._do)
        return False

    def _do(self) -> None:
        if self._waits:
            self._waits = False
            self._act()
            self.deleteLater()
