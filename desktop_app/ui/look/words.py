"""Labels, hairlines, and the two layouts every window is put together from."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from desktop_app.ui.look.paint import mirrored, say
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Tone, Type

Part = QWidget | QLayout | int | None | tuple[QWidget | QLayout, int]
_ROLES: dict[Tone, QPalette.ColorRole] = {
    "text": QPalette.ColorRole.WindowText,
    "text2": QPalette.ColorRole.Dark,
    "text3": QPalette.ColorRole.PlaceholderText,
    "accent_text": QPalette.ColorRole.Link,
}


class Words(QLabel):
    """A label whose letters and colour follow the look; its text is never read as mark-up."""

    def __init__(
        self,
        text: str = "",
        size: Type = Type.BODY,
        weight: int = 400,
        *,
        tone: Tone = "text",
        wrap: bool = False,
    ) -> None:
        super().__init__(text)
        self._size, self._weight, self._tone = size, weight, tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self._dress()

    def set_tone(self, tone: Tone) -> None:
        """Show the words in another colour."""
        self._tone = tone
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Take the letters and colours of a new look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _dress(self) -> None:
        look = look_now()
        self.setFont(look.font(self._size, self._weight))
        role = _ROLES.get(self._tone)
        if role is not None:
            self.setForegroundRole(role)
        else:
            self.setForegroundRole(QPalette.ColorRole.WindowText)
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.WindowText, look.color(self._tone))
            self.setPalette(palette)
        self._align()

    def _align(self) -> None:
        # a plain QLabel leaves Latin words on the left of a mirrored window
        if not self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            side = Qt.AlignmentFlag.AlignRight if mirrored(self) else Qt.AlignmentFlag.AlignLeft
            self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


class CutWords(Words):
    """One line that ends in an ellipsis when there is no room; the whole stands in its tooltip."""

    def minimumSizeHint(self) -> QSize:
        """Return room for three letters."""
        return QSize(look_now().px(24), super().minimumSizeHint().height())

    def paintEvent(self, _event: object) -> None:
        """Draw as much as fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        say(painter, self, self.rect(), shown)

    def event(self, event: QEvent) -> bool:
        """Set the tooltip at the moment it is asked for."""
        if event.type() == QEvent.Type.ToolTip:
            whole = self.fontMetrics().horizontalAdvance(self.text()) <= self.width()
            self.setToolTip("" if whole else self.text())
        return super().event(event)


class Ground(QWidget):
    """A widget with a ground of one colour of the look: the sections, a side panel, the save bar."""

    def __init__(self, tone: Tone, layout: QLayout | None = None) -> None:
        super().__init__()
        self._tone = tone
        if layout is not None:
            self.setLayout(layout)

    def paintEvent(self, _event: object) -> None:
        """Fill with the colour of now."""
        QPainter(self).fillRect(self.rect(), look_now().color(self._tone))


def hairline(*, upright: bool = False) -> QFrame:
    """Return a line of one pixel between two parts."""
    line = QFrame()
    if upright:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    line.setAutoFillBackground(True)
    line.setBackgroundRole(QPalette.ColorRole.Midlight)
    return line


def column(*parts: Part, gap: int = 0, margins: Sequence[int] = (0, 0, 0, 0)) -> QVBoxLayout:
    """Return the parts one under another: an int is room, None spare room, (part, 1) a part that grows."""
    layout = QVBoxLayout()
    _fill(layout, parts, gap, margins)
    return layout


def row(*parts: Part, gap: int = 8, margins: Sequence[int] = (0, 0, 0, 0)) -> QHBoxLayout:
    """Return the parts side by side; the same signs as in `column`."""
    layout = QHBoxLayout()
    _fill(layout, parts, gap, margins)
    return layout


def _fill(layout: QBoxLayout, parts: Sequence[Part], gap: int, margins: Sequence[int]) -> None:
    left, top, right, bottom = margins
    layout.setContentsMargins(left, top, right, bottom)
    layout.setSpacing(gap)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        elif isinstance(part, tuple):
            _add(layout, *part)
        else:
            _add(layout, part, 0)


def _add(layout: QBoxLayout, part: QWidget | QLayout, stretch: int) -> None:
    if isinstance(part, QWidget):
        layout.addWidget(part, stretch)
    else:
        layout.addLayout(part, stretch)


def empty(layout: QLayout, *, but: Collection[QWidget] = ()) -> None:
    """Take everything out of *layout*, unseen at once and for good; what is in *but* is only taken out."""
    while (item := layout.takeAt(0)) is not None:
        widget, inside = item.widget(), item.layout()
        if inside is not None:
            empty(inside, but=but)
        elif widget is not None and widget not in but:
            widget.hide()
            widget.deleteLater()


def pane(layout: QLayout) -> QWidget:
    """Return a widget that holds a layout and paints nothing."""
    widget = QWidget()
    widget.setLayout(layout)
    return widget
