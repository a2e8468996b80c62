"""The window itself: its size and place, its title, its first paint and its end.

It is painted before anything else is loaded, so this file imports as little as it can: what stands in
the window is put in by `furnish`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSettings, QSize, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QMainWindow

from desktop_app.places import NAME
from desktop_app.ui.look.tokens import DARK, LIGHT, Tokens
from desktop_app.ui.window.widths import NARROW, RAIL, WIDE

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from desktop_app.ui.window.frame import Frame
    from desktop_app.usecases.file.places import RecordsPlace

_USUAL, _LEAST = QSize(1280, 800), QSize(960, 600)
_FRAME = QSize(16, 40)  # as in look/dialog_size.py, which would load more than the first paint needs


class MainWindow(QMainWindow):
    """The window. Until it is furnished it shows the grounds of its parts.

    `shown_first` tells once that it has been painted; `closing` that it is about to close: a
    listener may keep it open by `stay_open`; `closed` that it has.
    """

    shown_first = Signal()
    closing = Signal()
    closed = Signal()

    def __init__(self, preferences: QSettings) -> None:
        super().__init__()
        self.preferences = preferences
        self._frame: Frame | None = None
        self._painted = self._stays = False
        self.setWindowTitle(NAME)
        self.setMinimumSize(_LEAST)
        kept = preferences.value("window/geometry")
        if not (isinstance(kept, QByteArray) and self.restoreGeometry(kept)):
            self.resize(_USUAL.boundedTo(self.screen().availableSize() - _FRAME))

    @property
    def frame(self) -> Frame:
        """Return what stands in the window."""
        assert self._frame is not None, "the window is not furnished yet"
        return self._frame

    def furnish(self) -> None:
        """Put the sections and the place of pages in; the look must be on."""
        from desktop_app.ui.look.mark import mark_icon
        from desktop_app.ui.window.frame import Frame

        self._frame = Frame()
        self.setCentralWidget(self._frame)
        self.setWindowIcon(mark_icon())

    def name_after(self, title: str, place: RecordsPlace | None, kind: str = "") -> None:
        """Put the page, the file and what *kind* of file it is in the window's title."""
        parts = [part for part in (title, place.name if place else "", kind) if part]
        self.setWindowTitle(" · ".join(parts) + f" – {NAME}" if parts else NAME)

    def stay_open(self) -> None:
        """Don't close after all."""
        self._stays = True

    def _tokens(self) -> Tokens:
        theme = self.preferences.value("look/theme")
        dark = self.palette().window().color().lightness() < 128  # noqa: PLR2004 - half of 255
        return DARK if theme == "dark" or (theme != "light" and dark) else LIGHT

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the grounds of the sections and of the page while nothing stands on them."""
        if self._frame is not None:
            super().paintEvent(event)
            return
        painter, tokens = QPainter(self), self._tokens()
        side = WIDE if self.width() >= NARROW else RAIL
        painter.fillRect(self.rect(), QColor(tokens.window))
        painter.fillRect(0, 0, side, self.height(), QColor(tokens.sidebar))
        painter.fillRect(side, 0, 1, self.height(), QColor(tokens.line))

    def event(self, event: QEvent) -> bool:
        """Tell once that the window has been painted."""
        done = super().event(event)
        if not self._painted and event.type() == QEvent.Type.UpdateRequest:
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
        self.closed.emit()
