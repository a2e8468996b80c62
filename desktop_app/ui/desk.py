"""What every page is handed: the open file, the way to do work, and the way to the other pages."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal, Protocol

from PySide6.QtCore import QObject, QSettings, Signal

from desktop_app.ui.keeping.backups import BackupKeeper
from desktop_app.ui.keeping.health import HealthKeeper
from desktop_app.ui.messages.late_boxes import LateBoxes
from desktop_app.ui.work.long_work import LongWork

if TYPE_CHECKING:
    from uuid import UUID

    from desktop_app.ui.messages.boxes import Messages
    from desktop_app.ui.work.tasks import Tasks
    from desktop_app.usecases.file.opening import Store
    from desktop_app.usecases.keeping.undo import Undo

PlaceName = Literal[
    "home", "meetings", "meeting", "records", "record", "people", "person", "organisations", "organisation",
    "series_list", "series", "settings", "backup", "protection", "history", "bin", "import", "duplicates",
    "series_figures",
]  # fmt: skip


ONCE = ("distribute", "find", "draft")
"""How spots begin that ask for something to be done on arriving, such as a dialog to be opened."""


class KeepsUndo(Protocol):
    """Where a page keeps what was done, so that it can be taken back there."""

    def note(self, undo: Undo) -> None:
        """Keep what was just done."""


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere to go: a section, or one record in it; `tab` is a tab of a meeting, `spot` a field."""

    name: PlaceName
    uid: UUID | None = None
    tab: str = ""
    spot: str = ""

    def to_come_back(self) -> Place:
        """Return the place as it is on the way back: what its spot asks to be done is not done again."""
        is_done = self.spot.startswith(ONCE)
        return replace(self, spot="") if is_done else self


@dataclass(frozen=True, slots=True)
class Done:
    """What was just done, for the footer line: translated words, and how to take it back if it can be."""

    words: str
    undo: Undo | None = None


class Desk(QObject):
    """The open file as pages see it. Built once by the application and handed down.

    `changed` tells, on the window's thread, which record classes were changed by a commit;
    `asked` asks the window to go to a Place; `told` puts a line at the foot of the window;
    `wanted_back` asks to go back to a copy of the file, `wanted_switch` to
    encrypt it or not; `has_no_news` tells that nothing stands above pages.
    """

    changed = Signal(frozenset)
    asked = Signal(object)
    told = Signal(object)
    wanted_back = Signal(object)
    wanted_switch = Signal(object)
    has_no_news = Signal()

    def __init__(
        self,
        store: Store,
        tasks: Tasks,
        preferences: QSettings,
        parent: QObject | None = None,
        *,
        messages: Messages | None = None,
    ) -> None:
        super().__init__(parent)
        self.messages: Messages = messages or LateBoxes()
        self.store = store
        self.tasks = tasks
        self.preferences = preferences
        self.long_work = LongWork(tasks, self)
        self.backups = BackupKeeper(store, tasks, preferences, self)
        self.health = HealthKeeper(store, tasks, preferences, self)
        self.unkept: dict[tuple[str, object], Any] = {}
        """Texts of which no draft could be kept, by form and record: they last while the file is open."""
        self.undo_lists: dict[UUID, KeepsUndo] = {}
        """Where a page keeps what was done to the list of a meeting, for what is done to it elsewhere."""
        store.listen(self.changed.emit)

    def go(self, place: Place) -> None:
        """Ask the window to show *place*."""
        self.asked.emit(place)

    def tell(self, done: Done) -> None:
        """Say at the foot of the window what was done."""
        self.told.emit(done)
