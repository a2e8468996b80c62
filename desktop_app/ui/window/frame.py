"""What stands in the window: sections at the side, one page, news above it, a line at its foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.ui.look.footer import Footer
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.words import column, empty, hairline, row
from desktop_app.ui.page import Page
from desktop_app.ui.window.sections import section_of
from desktop_app.ui.window.sidebar import Sidebar
from desktop_app.ui.window.widths import NARROW

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop_app.ui.desk import Done, Place


class Frame(QWidget):
    """The parts every page stands among. It is told what to show; nothing is read here."""

    def __init__(self) -> None:
        super().__init__()
        self.sidebar = Sidebar()
        self.footer = Footer()
        self._news = column(margins=(0, 0, 0, 0))
        self._stack = QStackedWidget()
        self._stack.addWidget(Page())
        right = QWidget()
        right.setLayout(column(self._news, (self._stack, 1), self.footer))
        self.setLayout(row(self.sidebar, hairline(upright=True), (right, 1), gap=0))
        self.sidebar.set_ready(ready=False)

    # pages

    @property
    def page(self) -> Page:
        """Return the page that is shown."""
        page = self._stack.currentWidget()
        assert isinstance(page, Page)
        return page

    def add_page(self, page: Page) -> None:
        """Take *page* in, without showing it."""
        self._stack.addWidget(page)

    def show_page(self, page: Page, place: Place | None = None) -> None:
        """Show *page*; the section of *place* is marked, None marks none."""
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.sidebar.set_current(section_of(place) if place else "")
        self._fit()

    def drop_pages(self) -> None:
        """Let go of all pages: another file is about to be opened."""
        self._stack.setCurrentIndex(0)
        for place in range(self._stack.count() - 1, 0, -1):
            if (page := self._stack.widget(place)) is not None:
                self._stack.removeWidget(page)
                page.deleteLater()
        self.show_news(None)

    def show_news(self, banner: QWidget | None) -> None:
        """Show *banner* above the page, in the place of the one before."""
        empty(self._news)
        side = look_now().px(16)
        self._news.setContentsMargins(*((side, side // 2, side, side // 2) if banner else (0, 0, 0, 0)))
        if banner is not None:
            self._news.addWidget(banner)

    def tell(self, done: Done) -> None:
        """Say at the foot what was done."""
        self.footer.say(done.words, can_undo=done.undo is not None)

    def focus_next_part(self) -> None:
        """Move the focus to the next part: sections, page, foot."""
        parts = [self.sidebar.sections, self.page.first_focus(), self.footer]
        parts = [one for one in parts if one.isVisible() and one.isEnabled()]
        here = next((place for place, one in enumerate(self._homes()) if one.isAncestorOf(self._focus())), -1)
        target = parts[(here + 1) % len(parts)]
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _homes(self) -> list[QWidget]:
        return [self.sidebar, self._stack, self.footer]

    def _focus(self) -> QWidget:
        return self.focusWidget() or self

    # room

    def _fit(self) -> None:
        narrow = self.width() < look_now().px(NARROW)
        self.sidebar.set_rail(on=narrow or self.page.wants_rail)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the sections become a rail where room is short."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in a new look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()
