"""The end of an open file: a copy if something changed, then it is closed, both off the window's thread."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from db.records.words import T
from desktop_app.ui.language.translate import tr

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.ui.window.at_work import AtWork
    from desktop_app.ui.work.tasks import Tasks
    from desktop_app.usecases.file.opening import Store

PATIENCE = 400
"""Milliseconds that a window which is closing may stand still; what takes longer is spoken of."""


class FileEnd(QObject):
    """Puts files away. A window that is to close stays, and says why, only while that takes long."""

    def __init__(self, program: AtWork, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._program, self._tasks = program, tasks
        self._closes = False

    def put_away(self, store: Store, elsewhere: Path | None) -> None:
        """Make a copy of the file if something changed, and close it."""
        from desktop_app.usecases.keeping.backup import put_away

        self._tasks.write(partial(put_away, store, elsewhere), self._done, self._failed)

    def is_waited_for(self) -> bool:
        """Return whether the window must stay for a while; it closes by itself then."""
        if self._tasks.finish(PATIENCE):
            self._tasks.finish_and_tell()
            return False
        self._closes = True
        words = tr("backup", T("backup", "Making a copy before the window closes"))
        self._program.window.setEnabled(False)
        self._program.window.frame.footer.begin(words, can_stop=False)
        return True

    def _done(self, _nothing: None) -> None:
        if self._closes:
            self._closes = False
            self._program.window.close()

    def _failed(self, error: Exception) -> None:
        self._program.take_failure(error)
        self._done(None)
