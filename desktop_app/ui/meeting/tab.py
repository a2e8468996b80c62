"""What the page of a meeting asks of each of its tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

if TYPE_CHECKING:
    from uuid import UUID

    from db.records.dossier import Dossier
    from db.records.record import Record
    from desktop_app.usecases.meeting.tally import Tally


class TakesBack(Protocol):
    """What was done on a tab, and can be taken back there."""

    def undo(self) -> None:
        """Take back the latest thing done, if there is one."""

    def redo(self) -> None:
        """Do again what was last taken back, if there is something."""


class MeetingTab(QWidget):
    """A tab of a meeting. What a tab has nothing to say to, it leaves as it stands here.

    `outdated` tells that something of the meeting was changed and is to be read anew; `print_wanted`
    names a printed form and the record it is of, if it is of one.
    """

    outdated = Signal()
    print_wanted = Signal(str, object)
    undos: TakesBack | None = None
    paper = "event_page"
    """The printed form that shows what the tab is about, unless that is a record."""

    def show_dossier(self, dossier: Dossier, counted: Tally) -> None:
        """Show the meeting of *dossier*, whose attendance *counted* sums up."""

    def restore(self, dossier: Dossier, form: str, key: UUID | None) -> None:
        """Show what was typed and never saved: on the tab itself, or of *key* in a *form* of its own."""

    def may_leave(self) -> bool:
        """Return False if something unsaved can't be kept and the person wants to stay."""
        return True

    def first_focus(self) -> QWidget:
        """Return what takes the focus first: a button that can be pushed, unless a tab has more to show."""
        pushes = (one for one in self.findChildren(QPushButton) if one.isVisibleTo(self) and one.isEnabled())
        return next(pushes, self)

    def save(self) -> None:
        """Save what is typed."""

    def record_here(self) -> Record | None:
        """Return the record that the tab is about, if it is about one."""
        return None

    def find_here(self) -> bool:
        """Find on the tab; return False where nothing can be found on it."""
        return False
