"""How far the start has come, for tests and benchmarks that start the program and read what it says.

With RAPPORTEUR_EXIT_AFTER_SHOW=1, or the name of a section, the program writes a line of JSON when the
window has been painted and one when the first rows have been, and ends.
"""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.desk import PlaceName
    from desktop_app.ui.main_window import MainWindow
    from desktop_app.ui.tasks import Tasks

ASKED_BY = "RAPPORTEUR_EXIT_AFTER_SHOW"
HEAVY = (
    "sqlalchemy",
    "alembic",
    "reportlab",
    "PIL",
    "pypdfium2",
    "docx",
    "babel",
    "icu4py",
    "uharfbuzz",
    "lxml",
)


def wanted() -> PlaceName | None:
    """Return the section the start is measured to, or None for an ordinary start."""
    asked = os.environ.get(ASKED_BY, "")
    return cast("PlaceName", "home" if asked == "1" else asked) if asked else None


class Milestones(QObject):
    """Says when the first rows were painted, and ends the program."""

    def __init__(self, window: MainWindow, tasks: Tasks, is_open: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window, self._tasks, self._is_open = window, tasks, is_open
        tasks.busy.connect(self._rows_came)

    def _rows_came(self, busy: bool) -> None:  # noqa: FBT001 - Qt's signal
        if not busy and self._is_open():
            QTimer.singleShot(0, self, self._rows_painted)

    def _rows_painted(self) -> None:
        if not self._tasks.is_busy:
            self._window.repaint()
            _say("rows")
            self._window.close()


def painted() -> None:
    """Say that the window is there."""
    _say("painted")


def _say(what: str) -> None:
    at = time.time()
    import json

    loaded = [name for name in HEAVY if name in sys.modules]
    sys.stdout.write(json.dumps({"milestone": what, "at": at, "loaded": loaded}) + "\n")
    sys.stdout.flush()
