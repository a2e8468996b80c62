"""The program at work as its menus and pages see it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QSettings

    from db.records.office import Office
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.messages.boxes import Messages
    from desktop_app.ui.window.main_window import MainWindow
    from desktop_app.ui.window.navigator import Navigator
    from desktop_app.ui.work.tasks import Tasks
    from desktop_app.usecases.file.opening import Store
    from desktop_app.usecases.file.places import RecordsPlace


class AtWork(Protocol):
    """What can be asked of the program: its window, the file open in it, another file."""

    @property
    def window(self) -> MainWindow:
        """Return the window."""

    @property
    def preferences(self) -> QSettings:
        """Return what the person at this desk prefers."""

    @property
    def messages(self) -> Messages:
        """Return how the person is spoken to."""

    @property
    def tasks(self) -> Tasks:
        """Return the way to do work off the window's thread."""

    @property
    def desk(self) -> Desk | None:
        """Return the open file as pages see it, if one is open."""

    @property
    def navigator(self) -> Navigator | None:
        """Return what goes from place to place in the open file."""

    def open(self, place: RecordsPlace) -> None:
        """Open another place."""

    def make(self, place: RecordsPlace, *, sample: bool, office: Office | None = None) -> None:
        """Make a new place, with the settings of *office*, and open it."""

    def start_anew(self) -> None:
        """Close the program and start it once more, on the same file."""

    def begin_file(self, words: str, work: Callable[[], Store], place: RecordsPlace, said: str = "") -> None:
        """Close the file that is open and open the one that *work* returns."""

    def say(self, words: str) -> None:
        """Say something at the foot of the window."""

    def take_failure(self, error: Exception) -> None:
        """Tell what failed."""
