"""Keeps the open file safe while people work: a copy each half hour in which something changed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.ui.keeping.copy_places import (
    copies_place,
    keep_copies_place,
    keep_second_place,
    keep_seen_elsewhere,
    second_place,
    seen_elsewhere,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from PySide6.QtCore import QSettings

    from db.records.problems import Trouble
    from desktop_app.ui.work.tasks import Tasks
    from desktop_app.usecases.file.opening import Store
    from desktop_app.usecases.file.places import RecordsPlace
    from desktop_app.usecases.keeping.backup import Copies, Copy

EVERY = 30 * 60 * 1000
"""Milliseconds between two looks at whether something changed."""
FIRST = 300
"""Milliseconds after which the copies are looked at first: the first rows of the file come before."""
SOON = 60 * 1000
"""Milliseconds after which copies are thinned out and one is made if the last session could not."""


class BackupKeeper(QObject):
    """The copies of the open file. `changed` tells that there is something else to say of them.

    What fails while nobody asked stays in `trouble` until it is mended: no box stands in the way of work.
    """

    changed = Signal()

    def __init__(
        self, store: Store, tasks: Tasks, preferences: QSettings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store, self._tasks, self._preferences = store, tasks, preferences
        self.copies: Copies | None = None
        self.trouble: Trouble | None = None
        self.is_copying = False
        store.copies = copies_place(preferences, store.origin) or store.copies
        self._clock = QTimer(self, interval=EVERY)
        self._clock.timeout.connect(self.keep)
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._tidy)

    def begin(self) -> None:
        """Look at the copies there are, and keep looking."""
        self._clock.start()
        self._soon.start()
        QTimer.singleShot(FIRST, self, self.look)

    # where

    @property
    def file(self) -> RecordsPlace:
        """Return the place that copies are made of."""
        return self._store.origin

    @property
    def folder(self) -> Path:
        """Return where its copies lie."""
        return self._store.copies

    @property
    def usual(self) -> Path:
        """Return where its copies lie unless another folder is chosen."""
        from desktop_app.usecases.keeping.backup import usual_folder

        return usual_folder(self.file)

    @property
    def elsewhere(self) -> Path | None:
        """Return the second place, if one is chosen."""
        return second_place(self._preferences, self.file)

    @property
    def seen_elsewhere(self) -> datetime | None:
        """Return when the last good copy in the second place was made."""
        return seen_elsewhere(self._preferences, self.file)

    def move_to(self, folder: Path | None) -> None:
        """Make copies in a folder of their own inside *folder* from now on, or beside the file."""
        keep_copies_place(self._preferences, self.file, folder)
        self._store.copies = copies_place(self._preferences, self.file) or self.usual
        self.look()

    def carry_to(self, folder: Path | None) -> None:
        """Carry copies to *folder* too from now on, and the newest one at once; None: to no second place."""
        keep_second_place(self._preferences, self.file, folder)
        self.keep() if folder else self.look()

    # what is done

    def look(self) -> None:
        """Look at the copies there are."""
        from desktop_app.usecases.keeping.backup import copies_of

        self._tasks.read(partial(copies_of, self._store, self.elsewhere), self._show, self._fail)

    def keep(self) -> None:
        """Make a copy if something changed since the last one, and carry the newest elsewhere."""
        from desktop_app.usecases.keeping.backup import Reason, keep_safe

        self._copy(partial(keep_safe, self._store, Reason.WORKING, self.elsewhere))

    def back_up_now(self) -> None:
        """Make a copy because the person wants one."""
        from desktop_app.usecases.keeping.backup import back_up_by_hand

        self._copy(partial(back_up_by_hand, self._store, self.elsewhere))

    def _copy(self, work: Callable[[], Copy | None]) -> None:
        if not self.is_copying:
            self.is_copying = True
            self.changed.emit()
            self._tasks.read(work, self._made, self._fail)

    def _tidy(self) -> None:
        from desktop_app.usecases.keeping.backup import thin_copies

        self._tasks.read(partial(thin_copies, self._store), lambda _: self.keep(), self._fail)

    def _made(self, _copy: Copy | None) -> None:
        self.is_copying, self.trouble = False, None
        self.look()

    def _show(self, copies: Copies) -> None:
        self.copies = copies
        if copies.elsewhere:
            keep_seen_elsewhere(self._preferences, self.file, copies.elsewhere[0].made_at)
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        from db.records.problems import Trouble

        self.is_copying = False
        if isinstance(error, Trouble):
            self.trouble = error
            self.changed.emit()
        else:
            self.changed.emit()
            self._tasks.failed.emit(error)
