"""Line icons that take their colour at the moment they are painted."""

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

import resources
from desktop_app.ui.look.paint import mirrored
from desktop_app.ui.look.theme import look_now, look_style
from desktop_app.ui.look.tokens import Tone

_TURNED = frozenset(
    {"chevron-left", "chevron-right", "corner-down-right", "list", "list-check", "list-numbers"}
)


def icon(name: str, tone: Tone = "text2") -> QIcon:
    """Return the icon of that name in `resources/icons`; its colour follows theme and state."""
    return QIcon(_LineIcon(name, tone))


def draw_icon(
    painter: QPainter, name: str, rect: QRectF, tone: Tone = "text2", widget: QWidget | None = None
) -> None:
    """Draw an icon; one that shows a direction is turned round in a mirrored *widget*."""
    renderer = _renderer(name, look_now().color(tone).name())
    if not (name in _TURNED and mirrored(widget)):
        renderer.render(painter, rect)
        return
    painter.save()
    painter.translate(rect.center().x() * 2, 0)
    painter.scale(-1, 1)
    renderer.render(painter, rect)
    painter.restore()


def _renderer(name: str, color: str) -> QSvgRenderer:
    style = look_style()
    if style is None:
        return _load(name, color)
    if (name, color) not in style.drawn:
        style.drawn[name, color] = _load(name, color)
    return style.drawn[name, color]


def _load(name: str, color: str) -> QSvgRenderer:
    text = (resources.icons() / f"{name}.svg").read_text("utf-8")
    text = text.replace("currentColor", color).replace('stroke-width="2"', 'stroke-width="1.7"')
    return QSvgRenderer(QByteArray(text.encode()))


class _LineIcon(QIconEngine):
    def __init__(self, name: str, tone: Tone) -> None:
        super().__init__()
        self._name, self._tone = name, tone

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(rect).center())
        tones: dict[QIcon.Mode, Tone] = {QIcon.Mode.Disabled: "disabled", QIcon.Mode.Selected: "on_accent"}
        device = painter.device()
        draw_icon(
            painter,
            self._name,
            square,
            tones.get(mode, self._tone),
            device if isinstance(device, QWidget) else None,
        )

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        image = QPixmap(size)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint(painter, QRect(QPoint(), size), mode, state)
        painter.end()
        return image

    def clone(self) -> QIconEngine:
        return _LineIcon(self._name, self._tone)


class Picture(QWidget):
    """One icon as a part of a window; it says nothing to a screen reader, the words beside it do."""

    def __init__(self, name: str, tone: Tone = "text2", size: int = 18) -> None:
        super().__init__()
        self._name, self._tone, self._size = name, tone, size

    def sizeHint(self) -> QSize:
        """Return a square of the icon's size at this scale."""
        side = look_now().px(self._size)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Return the same: an icon is never squeezed."""
        return self.sizeHint()

    def paintEvent(self, _event: object) -> None:
        """Draw the icon in the colours of now."""
        side = look_now().px(self._size)
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(self.rect()).center())
        draw_icon(QPainter(self), self._name, square, self._tone, self)
