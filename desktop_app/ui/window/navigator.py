"""Going from place to place: pages made on demand, the way back, and what the keys do on a page."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop_app.ui.window.copy_banner import kind_of_file
from desktop_app.ui.window.sections import make_page
from desktop_app.ui.window.visited import Visited

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from desktop_app.ui.desk import Desk, Place, PlaceName
    from desktop_app.ui.page import Page
    from desktop_app.ui.window.main_window import MainWindow


class Navigator(QObject):
    """Shows the places of one open file in the window. `arrived` tells each place that is shown."""

    arrived = Signal(object)

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._pages: dict[PlaceName, Page] = {}
        self._visited = Visited()
        desk.asked.connect(self.go)
        desk.tasks.busy.connect(self._retitle)

    @property
    def here(self) -> Place | None:
        """Return the place that is shown."""
        return self._visited.here

    def go(self, place: Place) -> None:
        """Show *place*, unless the page that is shown has a reason to stay."""
        if not self.may_leave():
            if self.here is not None:
                self._window.frame.show_page(self._page(self.here.name), self.here)
            return
        saves = self.here is not None and (self.here.name, self.here.uid) == (place.name, None)
        self._visited.arrive(place)
        self._show(place, stays=saves and place.uid is not None)

    def back(self) -> None:
        """Show the place before this one."""
        if self._visited.can_go_back and self.may_leave():
            place = self._visited.back()
            if place is not None:
                self._show(place)

    def may_leave(self) -> bool:
        """Return whether the page that is shown can be left."""
        return self.here is None or self._page(self.here.name).may_leave()

    @property
    def page(self) -> Page | None:
        """Return the page that is shown."""
        return self._page(self.here.name) if self.here is not None else None

    def actions_here(self) -> Sequence[QAction]:
        """Return what only the page that is shown does."""
        return tuple(self.page.offered_actions()) if self.page is not None else ()

    def help_page(self) -> str:
        """Return the name of the manual's page about what is shown."""
        if self.here is None:
            return "first-steps"
        return self._page(self.here.name).help_page() or self.here.name

    def show_again(self) -> None:
        """Show the page that was about to be left, with what was not saved on it."""
        if self.here is not None:
            self._show(replace(self.here, spot="draft"))

    def close(self) -> None:
        """Let go of all pages."""
        self._desk.asked.disconnect(self.go)
        self._desk.tasks.busy.disconnect(self._retitle)
        for page in self._pages.values():
            page.let_go()
        self._window.frame.drop_pages()
        self._pages.clear()
        self._visited.forget()

    def _page(self, name: PlaceName) -> Page:
        if name not in self._pages:
            self._pages[name] = make_page(name, self._desk)
            self._window.frame.add_page(self._pages[name])
        return self._pages[name]

    def _show(self, place: Place, *, stays: bool = False) -> None:
        """Show *place*; the focus *stays* where it is on the page, as when a new form was saved."""
        page = self._page(place.name)
        page.show_place(place)
        self._window.frame.show_page(page, place)
        self._retitle()
        QTimer.singleShot(0, self, partial(self._focus, stays=stays))
        self.arrived.emit(place)

    def _focus(self, *, stays: bool) -> None:
        now = QApplication.focusWidget()
        if self.page is not None and not (stays and now and self.page.isAncestorOf(now)):
            self.page.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _retitle(self) -> None:
        if self.page is not None:
            self._window.name_after(
                self.page.title(), self._desk.store.origin, kind_of_file(self._desk.store)
            )
