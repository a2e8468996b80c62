"""What the window asks of each page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from desktop_app.ui.desk import Place


class Page(QWidget):
    """A page of the window. What a page has nothing to say to, it leaves as it stands here.

    Those that return whether they did something are asked by keys and menus; where they return False,
    the window does what it usually does.
    """

    wants_rail = False
    """Whether the page needs the room that the words of the sections take."""

    def show_place(self, place: Place) -> None:
        """Load what the place shows, in a task, and show it."""

    def may_leave(self) -> bool:
        """Return False if something unsaved can't be kept and the person wants to stay."""
        return True

    def let_go(self) -> None:
        """End what works for the page: the file is about to be closed."""

    def title(self) -> str:
        """Return the words for the window's title."""
        return ""

    def first_focus(self) -> QWidget:
        """Return what takes the focus first."""
        return self

    def help_page(self) -> str:
        """Return the name of the manual's page about what is shown, or nothing: that of its place."""
        return ""

    def offered_actions(self) -> Sequence[QAction]:
        """Return what only this page does, for the palette."""
        return ()

    # what keys ask

    def new(self) -> bool:
        """Begin another one of what is shown."""
        return False

    def save(self) -> bool:
        """Save what is typed."""
        return False

    def print_(self) -> bool:
        """Print what is shown."""
        return False

    def find_here(self) -> bool:
        """Find in what is shown."""
        return False

    def undo(self) -> bool:
        """Take back what was done last on the page."""
        return False

    def redo(self) -> bool:
        """Do again what was taken back."""
        return False
