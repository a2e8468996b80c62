"""Tabs of a page: words, a quiet count, a line under the one in use."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QRegion, QResizeEvent
from PySide6.QtWidgets import QTabBar, QToolButton

from desktop_app.ui.look.paint import box, flip, ring_wanted, say
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Height, Type

_SIDE = 12  # the words of the first tab stand under the title at every size of text


class Tabs(QTabBar):
    """A tab bar that paints itself; `currentChanged` tells the tab in use.

    Where it has not the room, the counts go; where even the words don't fit, it scrolls to the tab in use.
    """

    def __init__(self) -> None:
        super().__init__()
        self._has_counts = True
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)

    def add(self, text: str, count: str = "") -> int:
        """Add a tab and return its place."""
        at = self.addTab(text)
        self.set_count(at, count)
        return at

    def set_count(self, at: int, count: str) -> None:
        """Show how many there are beside the words of a tab."""
        self.setTabData(at, count)
        self.setAccessibleTabName(at, f"{self.tabText(at)}, {count}" if count else self.tabText(at))
        self._measure()
        self.setTabText(at, self.tabText(at))

    def _measure(self) -> None:
        """Let the counts go, into the tooltips, where there is no room for them."""
        self._has_counts = self.width() >= self.sizeHint().width()
        for at in range(self.count()):
            self.setTabToolTip(at, "" if self._has_counts else self.accessibleTabName(at))

    def sizeHint(self) -> QSize:
        """Return the room all tabs need with their counts."""
        width = sum(self._width(at, with_count=True) for at in range(self.count()))
        return QSize(width, look_now().px(Height.TAB))

    def tabSizeHint(self, at: int) -> QSize:
        """Return the room words and count need."""
        return QSize(self._width(at, with_count=self._has_counts), look_now().px(Height.TAB))

    def _width(self, at: int, *, with_count: bool) -> int:
        look = look_now()
        width = QFontMetrics(look.font(weight=500)).horizontalAdvance(self.tabText(at)) + 2 * _SIDE
        if with_count and (count := self._count(at)):
            count_font = look.font(Type.CAPTION, tabular=True)
            width += QFontMetrics(count_font).horizontalAdvance(count) + look.px(9)
        return width

    def _count(self, at: int) -> str:
        return str(self.tabData(at) or "")

    def minimumTabSizeHint(self, at: int) -> QSize:
        """Return the same: words of tabs are never cut."""
        return self.tabSizeHint(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure before the tabs are laid out."""
        self._measure()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure the tabs again in a new look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()
            self.updateGeometry()

    def paintEvent(self, _event: object) -> None:
        """Draw the tabs."""
        painter = QPainter(self)
        painter.setClipRegion(self._open_region())
        for at in range(self.count()):
            self._draw(painter, at)

    def _open_region(self) -> QRegion:
        """Return where tabs are seen: not under the buttons that scroll them."""
        region = QRegion(self.rect())
        for button in self.findChildren(QToolButton):
            if button.isVisible():
                region -= QRegion(button.geometry())
        return region

    def _draw(self, painter: QPainter, at: int) -> None:
        look, rect = look_now(), self.tabRect(at)
        here = at == self.currentIndex()
        inner = rect.adjusted(_SIDE, 0, -_SIDE, 0)
        painter.setFont(look.font(weight=500))
        enabled = self.isTabEnabled(at)
        painter.setPen(look.color("disabled" if not enabled else "text" if here else "text2"))
        say(painter, self, inner, self.tabText(at))
        away = painter.fontMetrics().horizontalAdvance(self.tabText(at)) + look.px(8)
        if self._has_counts and (count := self._count(at)):
            painter.setFont(look.font(Type.CAPTION, tabular=True))
            painter.setPen(look.color("text3"))
            say(painter, self, flip(self, inner.adjusted(away, 1, 0, 0), inner), count)
        if here:
            line = QRectF(inner.x(), rect.bottom() - 1, inner.width(), 2)
            box(painter, line, look.color("accent_text"), radius=1)
            if ring_wanted(self):
                box(painter, QRectF(rect.adjusted(3, 6, -3, -6)), None, look.color("focus"), width=2)
