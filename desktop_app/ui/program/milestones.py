"""How far the start has come, for tests and benchmarks that start the program and read what it says.

With RAPPORTEUR_EXIT_AFTER_SHOW=1, or the name of a section, the program writes a line of JSON when the
window has been painted and one when the first rows have been, and ends.
"""

from __future__ import annotations

import os
import sys
import time
from functools import partial
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from desktop_app.ui.desk import PlaceName
    from desktop_app.ui.window.main_window import MainWindow
    from desktop_app.ui.work.tasks import Tasks

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
    "db.tables",
    "db.exchange",
    "db.records.meeting",
    "db.records.record",
    "db.store.copies.manifest",
    "desktop_app.ui.window.menu_bar",
    "desktop_app.ui.messages.boxes",
    "desktop_app.usecases.paper.printing",
    "desktop_app.usecases.keeping.undo",
    "reports",
)
"""What is not loaded before the first rows stand: libraries, and rooms of ours that nothing there needs."""


def wanted() -> PlaceName | None:
    """Return the section the start is measured to, or None for an ordinary start."""
    asked = os.environ.get(ASKED_BY, "")
    return cast("PlaceName", "home" if asked == "1" else asked) if asked else None


def painted() -> None:
    """Say that the window is there."""
    _say("painted")


def end_after_rows(window: MainWindow, tasks: Tasks) -> None:
    """Say when the first rows have been painted, and end the program."""
    from desktop_app.ui.work.after_rows import AfterRows

    AfterRows(window, tasks, partial(_rows_painted, window))


def _rows_painted(window: MainWindow) -> None:
    _say("rows")
    window.close()


def _say(what: str) -> None:
    at = time.time()
    import json

    loaded = [name for name in HEAVY if name in sys.modules]
    if sys.stdout is not None:  # opened by a double click on Windows, nobody listens
        sys.stdout.write(json.dumps({"milestone": what, "at": at, "loaded": loaded}) + "\n")
        sys.stdout.flush()
