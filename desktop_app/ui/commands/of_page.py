"""What keys ask of the page that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.desk import Place

if TYPE_CHECKING:
    from desktop_app.ui.page import Page
    from desktop_app.ui.window.at_work import AtWork


class PageCommands:
    """Hands the keys on to the page that is shown. Each returns whether the page did something."""

    def __init__(self, program: AtWork) -> None:
        self._program = program

    @property
    def _page(self) -> Page | None:
        return self._program.navigator.page if self._program.navigator is not None else None

    def new(self) -> bool:
        """Begin another one of what is shown; where there is no such thing, another meeting."""
        done = self._page is not None and self._page.new()
        if not done and self._program.navigator is not None:
            self._program.navigator.go(Place("meeting"))
        return done

    def save(self) -> bool:
        """Save what is typed."""
        return self._page is not None and self._page.save()

    def print_(self) -> bool:
        """Print what is shown."""
        return self._page is not None and self._page.print_()

    def find(self) -> bool:
        """Find in what is shown."""
        return self._page is not None and self._page.find_here()

    def undo(self) -> bool:
        """Take back what was done last on the page."""
        return self._page is not None and self._page.undo()

    def redo(self) -> bool:
        """Do again what was taken back."""
        return self._page is not None and self._page.redo()
