"""The end of an open file: a copy if something changed, then it is closed, both off the window's thread."""

from __future__ import annotations

from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from db.records.words import T
from desktop_app.ui.language.translate import tr

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.ui.window.at_work import AtWork
    from desktop_app.ui.work.tasks import Tasks
    from desktop_app.usecases.file.opening import Store

PATIENCE = 400
"""Milliseconds that a window which is closing may stand still; what takes longer is spoken of."""
HURRY = 4000
"""The same where the computer is being shut down: a second longer, and the system speaks of it itself."""


class FileEnd(QObject):
    """Puts files away. A window that is to close stays, and says why, only while that takes long.

    It closes by itself as soon as nothing is under way any more.
    """

    def __init__(self, program: AtWork, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._program, self._tasks = program, tasks
        self._closes = self._hurries = False

    def hurry(self) -> None:
        """Make no copies from now on: the computer is being shut down. The next start makes the one due."""
        self._hurries = True

    def put_away(self, store: Store, elsewhere: Path | None) -> None:
        """Make a copy of the file if something changed, and close it."""
        from desktop_app.usecases.keeping.backup import put_away

        work = store.close if self._hurries else partial(put_away, store, elsewhere)
        self._tasks.write(work, lambda _: None)

    def must_wait(self) -> bool:
        """Return whether what is under way lasts: the window closes once it has ended or was stopped."""
        if self._is_soon_free():
            return False
        footer = self._program.window.frame.footer
        if not self._closes and footer.speaks_of_work():
            footer.add(tr("backup", T("backup", "the window closes after it")))
        elif not self._closes:
            words = tr("backup", T("backup", "Finishing before the window closes"))
            footer.begin(words, can_stop=False)
        self._close_later()
        return True

    def is_waited_for(self) -> bool:
        """Return whether a file is still being put away: the window must stay for a while."""
        if self._is_soon_free():
            return False
        words = tr("backup", T("backup", "Making a copy before the window closes"))
        self._program.window.setEnabled(False)
        self._program.window.frame.footer.begin(words, can_stop=False)
        self._close_later()
        return True

    def _is_soon_free(self) -> bool:
        """Return whether all that is under way, and what follows from it, ends while the window can wait."""
        until = monotonic() + (HURRY if self._hurries else PATIENCE) / 1000
        while self._tasks.is_busy:
            if not self._tasks.finish(max(0, round(1000 * (until - monotonic())))):
                return False
            self._tasks.finish_and_tell()
        return True

    def _close_later(self) -> None:
        if not self._closes:
            self._closes = True
            self._tasks.busy.connect(self._note)

    def _note(self, busy: bool) -> None:  # noqa: FBT001 - Qt's signal
        if not busy:
            self._closes = False
            self._tasks.busy.disconnect(self._note)
            QTimer.singleShot(0, self._program.window, self._program.window.close)
