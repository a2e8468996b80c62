"""Looks the open file through: its pages at each start, everything once a week and after a crash."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.ui.keeping.copy_places import keep_verified, verified_at

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

    from desktop_app.ui.work.tasks import Tasks
    from desktop_app.usecases.file.opening import Store
    from desktop_app.usecases.keeping.health import Checked, Finding

WEEK = timedelta(days=7)
AFTER_OPENING = 30 * 1000
"""Milliseconds after which the pages are looked through, or everything if the program did not end well."""
LOOK_FOR_IDLENESS = 10 * 60 * 1000
SMALL = 300 * 1024 * 1024
"""Bytes of a file whose pages are looked through at each start."""


class HealthKeeper(QObject):
    """What is known of the health of the open file. `changed` tells that it is something else."""

    changed = Signal()

    def __init__(
        self, store: Store, tasks: Tasks, preferences: QSettings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store, self._tasks, self._preferences = store, tasks, preferences
        self.findings: tuple[Finding, ...] = ()
        self.is_checking = False
        self._soon = QTimer(self, singleShot=True, interval=AFTER_OPENING)
        self._soon.timeout.connect(self.look)
        self._idle = QTimer(self, interval=LOOK_FOR_IDLENESS)
        self._idle.timeout.connect(self.check_if_due)

    @property
    def verified_at(self) -> datetime | None:
        """Return when everything was last found to be sound at this desk."""
        return verified_at(self._preferences, self._store.place)

    def begin(self) -> None:
        """Look at the file soon, and again while it is open."""
        self._soon.start()
        self._idle.start()

    def look(self) -> None:
        """Look everything through if the program did not end well last time, else the pages."""
        if self._store.was_left_open:
            self.check()
        elif isinstance(self._store.place, Path):
            work = partial(_looks_sound, self._store, self._store.place)
            self._tasks.read(work, lambda is_sound: None if is_sound else self.check())

    def check_if_due(self) -> None:
        """Look everything through if that was last done a week ago and nothing else is being done."""
        last = self.verified_at
        is_due = last is None or datetime.now(UTC) - last > WEEK
        if is_due and not self.findings and not self._tasks.is_busy:
            self.check()

    def check(self) -> None:
        """Look everything through now."""
        from desktop_app.usecases.keeping.health import check

        if not self.is_checking:
            self.is_checking = True
            self.changed.emit()
            self._tasks.read(partial(check, self._store), self._checked, self._failed)

    def _checked(self, checked: Checked) -> None:
        self.is_checking, self.findings = False, checked.findings
        if not checked.findings:
            keep_verified(self._preferences, self._store.place, checked.at)
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self.is_checking = False
        self.changed.emit()
        self._tasks.failed.emit(error)


def _looks_sound(store: Store, file: Path) -> bool:
    """Return whether the pages of *file* are sound, as far as it is small enough to look at them all."""
    from desktop_app.usecases.keeping.health import looks_sound

    try:
        is_small = file.stat().st_size < SMALL
    except OSError:  # a drive that went away is told by whoever reads or saves next
        return True
    return not is_small or looks_sound(store)
