"""A protected file is locked without closing the window: by a key, or when nobody has worked for a while."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from db.records.words import T
from desktop_app.ui import preferences as preferred
from desktop_app.ui.desk import Place
from desktop_app.ui.forms.draft_places import DRAFT
from desktop_app.ui.language.translate import tr
from desktop_app.usecases.file.opening import needs_passphrase

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.ui.desk import Desk
    from desktop_app.ui.window.at_work import AtWork

LOCKING = T("protection", "Locking {name}")
NO_LOCK = T("protection", "Nothing to lock: these records open without a passphrase")
LOOKED_EVERY = 10_000
"""Milliseconds between two looks at whether anybody is there."""
SOON = 100
WORK = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)
"""What tells that somebody works here."""


class Lock(QObject):
    """Locks the file that is open. Whoever unlocks it finds the page and what was typed on it again."""

    def __init__(self, program: AtWork) -> None:
        super().__init__(program.window)
        self._program = program
        self._left: tuple[Path, Place] | None = None
        self._worked_at = monotonic()
        self._watch = QTimer(self, interval=LOOKED_EVERY)
        self._watch.timeout.connect(self.look)

    def follow(self, desk: Desk) -> Place | None:
        """Watch over the file at *desk* if it is protected; return where it was locked, shown again."""
        left, self._left = self._left, None
        place = desk.store.origin
        self._watch.stop()
        _app().removeEventFilter(self)
        if needs_passphrase(desk.store.place):
            self._worked_at = monotonic()
            self._watch.start()
            _app().installEventFilter(self)
        if left is None or left[0] != place:
            return None
        desk.go(left[1])
        return left[1]

    def now(self) -> None:
        """Lock the file, unless somebody wants to stay on a page; where nothing can be locked, say so."""
        desk, navigator = self._program.desk, self._program.navigator
        if desk is None or navigator is None:
            return
        if not needs_passphrase(desk.store.place):
            navigator.go(Place("protection"))
            self._program.say(tr("protection", NO_LOCK))
            return
        from desktop_app.usecases.protection.protecting import lock

        path, copies = desk.store.path, desk.store.copies
        if navigator.here is not None:
            self._left = path, replace(navigator.here, spot=DRAFT)
        words = tr("protection", LOCKING, {"name": path.name})
        self._program.begin_file(words, partial(lock, path, copies), path)

    def look(self) -> None:
        """Lock the file if nobody has worked here for as long as this desk's settings say."""
        minutes = preferred.lock_after(self._program.preferences)
        if not minutes or monotonic() - self._worked_at < minutes * 60:
            return
        over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if over is None:
            self.now()
        else:
            _close(over)
            QTimer.singleShot(SOON, self, self.look)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note that somebody works here; everything goes its way."""
        if event.type() in WORK:
            self._worked_at = monotonic()
        return False


def _close(over: QWidget) -> None:
    """Close a box or list over the window as Esc does, which keeps what was typed there."""
    if isinstance(over, QDialog):
        over.reject()
    else:
        over.close()


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
