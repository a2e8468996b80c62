"""The window: sections at the side, one page, a line at the foot. It is told what to show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSettings, QSize, Qt, Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from desktop_app.ui.look.footer import Footer
from desktop_app.ui.look.mark import mark_icon
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.words import column, hairline
from desktop_app.ui.preferences import NAME
from desktop_app.ui.sections import section_of
from desktop_app.ui.sidebar import Sidebar, beside

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from desktop_app.ui.desk import Done, PlaceName

NARROW = 1120
_USUAL, _LEAST = QSize(1280, 800), QSize(960, 600)


class MainWindow(QMainWindow):
    """The frame every page stands in.

    `shown_first` tells once that the window has been painted; `closing` that it is about to
    close: a listener may keep it open by `stay_open`.
    """

    shown_first = Signal()
    closing = Signal()

    def __init__(self, preferences: QSettings) -> None:
        super().__init__()
        self.preferences = preferences
        self._painted = self._stays = False
        self.setWindowTitle(NAME)
        self.setWindowIcon(mark_icon())
        self.setMinimumSize(_LEAST)
        self.sidebar = Sidebar()
        self.footer = Footer()
        self._line = hairline(upright=True)
        self._news = column(margins=(0, 0, 0, 0))
        self._stack = QStackedWidget()
        self._stack.addWidget(QWidget())
        right = QWidget()
        right.setLayout(column(self._news, (self._stack, 1), self.footer))
        self.setCentralWidget(beside(self.sidebar, self._line, right))
        self.sidebar.set_ready(ready=False)
        self._restore()

    # pages

    @property
    def page(self) -> QWidget:
        """Return the page that is shown."""
        return self._stack.currentWidget() or self

    def add_page(self, page: QWidget) -> None:
        """Take *page* in, without showing it."""
        self._stack.addWidget(page)

    def show_page(self, page: QWidget, name: PlaceName | None = None) -> None:
        """Show *page*; *name* is the place whose section is marked, None marks none."""
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.sidebar.set_current(section_of(name) if name else "")
        self._fit()

    def drop_pages(self) -> None:
        """Let go of all pages: another file is about to be opened."""
        self._stack.setCurrentIndex(0)
        for place in range(self._stack.count() - 1, 0, -1):
            if (page := self._stack.widget(place)) is not None:
                self._stack.removeWidget(page)
                page.deleteLater()
        self.show_news(None)

    def name_after(self, title: str, path: Path | None) -> None:
        """Put the page and the file in the window's title."""
        parts = [part for part in (title, path.name if path else "") if part]
        self.setWindowTitle(" · ".join(parts) + f" – {NAME}" if parts else NAME)

    def show_news(self, banner: QWidget | None) -> None:
        """Show *banner* above the page, in the place of the one before."""
        while (item := self._news.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        side = look_now().px(16)
        self._news.setContentsMargins(*((side, side // 2, side, side // 2) if banner else (0, 0, 0, 0)))
        if banner is not None:
            self._news.addWidget(banner)

    def tell(self, done: Done) -> None:
        """Say at the foot what was done."""
        self.footer.say(done.words, can_undo=done.undo is not None)

    def focus_next_part(self) -> None:
        """Move the focus to the next part: sections, page, foot."""
        parts = [self.sidebar.sections, self._first_of_page(), self.footer]
        parts = [one for one in parts if one.isVisible() and one.isEnabled()]
        here = next((place for place, one in enumerate(self._homes()) if one.isAncestorOf(self._focus())), -1)
        target = parts[(here + 1) % len(parts)]
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _homes(self) -> list[QWidget]:
        return [self.sidebar, self._stack, self.footer]

    def _focus(self) -> QWidget:
        return self.focusWidget() or self

    def _first_of_page(self) -> QWidget:
        first = getattr(self.page, "first_focus", None)
        found = first() if first is not None else self.page
        return found if isinstance(found, QWidget) else self.page

    # the window itself

    def stay_open(self) -> None:
        """Don't close after all."""
        self._stays = True

    def _restore(self) -> None:
        kept = self.preferences.value("window/geometry")
        if not (isinstance(kept, QByteArray) and self.restoreGeometry(kept)):
            self.resize(_USUAL)

    def _fit(self) -> None:
        narrow = self.width() < look_now().px(NARROW)
        self.sidebar.set_rail(on=narrow or bool(getattr(self.page, "wants_rail", False)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the sections become a rail where room is short."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in a new look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def event(self, event: QEvent) -> bool:
        """Tell once that the window has been painted."""
        done = super().event(event)
        if event.type() == QEvent.Type.UpdateRequest and not self._painted:
            self._painted = True
            self.shown_first.emit()
        return done

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask whether anything is in the way, and remember size and place."""
        self._stays = False
        self.closing.emit()
        if self._stays:
            event.ignore()
            return
        self.preferences.setValue("window/geometry", self.saveGeometry())
        super().closeEvent(event)
