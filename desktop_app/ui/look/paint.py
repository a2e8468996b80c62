"""Drawing that every part shares: rounded boxes, arrows, ticks, and words that keep their direction."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import overload
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from desktop_app.ui.look.tokens import RADIUS

_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
DOWN, LEFT, UP, RIGHT = 0, 90, 180, 270
# whole numbers, because Python's own flags cost more than the drawing
_LINE = (Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute).value
_LINE |= (Qt.TextFlag.TextDontClip | Qt.TextFlag.TextSingleLine).value
_AT_LEFT, _AT_RIGHT = _LINE | Qt.AlignmentFlag.AlignLeft.value, _LINE | Qt.AlignmentFlag.AlignRight.value


@contextmanager
def kept(painter: QPainter) -> Iterator[None]:
    """Give the painter back as it was, and draw smooth edges meanwhile."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    try:
        yield
    finally:
        painter.restore()


def round_pen(color: QColor, width: float) -> QPen:
    """Return a pen with round ends and corners."""
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    return QPen(color, width, Qt.PenStyle.SolidLine, cap, join)


def box(
    painter: QPainter,
    rect: QRectF | QRect,
    fill: QColor | None,
    edge: QColor | None = None,
    *,
    width: float = 1,
    radius: float = RADIUS,
) -> None:
    """Draw a rounded rectangle whose line lies inside *rect*."""
    half = width / 2 if edge is not None else 0
    with kept(painter):
        painter.setPen(QPen(edge, width) if edge is not None else QPen(Qt.PenStyle.NoPen))
        if fill is not None:
            painter.setBrush(fill)
        painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius)


def disc(painter: QPainter, rect: QRectF, fill: QColor) -> None:
    """Draw a filled round."""
    with kept(painter):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawEllipse(rect)


def chevron(painter: QPainter, middle: QPointF, color: QColor, size: float = 3.5, turn: int = DOWN) -> None:
    """Draw a small open arrow; *turn* is one of DOWN, LEFT, UP, RIGHT."""
    with kept(painter):
        painter.translate(middle)
        painter.rotate(turn)
        painter.setPen(round_pen(color, 1.5))
        half = size / 2
        painter.drawPolyline(QPolygonF([QPointF(-size, -half), QPointF(0, half), QPointF(size, -half)]))


def tick(painter: QPainter, rect: QRectF, color: QColor, width: float = 1.75) -> None:
    """Draw a tick that fills *rect*."""
    points = ((0.26, 0.52), (0.43, 0.68), (0.75, 0.33))
    corner, wide, high = rect.topLeft(), rect.width(), rect.height()
    with kept(painter):
        painter.setPen(round_pen(color, width))
        painter.drawPolyline(QPolygonF([corner + QPointF(x * wide, y * high) for x, y in points]))


def mirrored(widget: QWidget | None) -> bool:
    """Say whether the widget reads from right to left."""
    return widget is not None and widget.isRightToLeft()


@overload
def flip(widget: QWidget | None, rect: QRect, whole: QRect) -> QRect: ...
@overload
def flip(widget: QWidget | None, rect: QRectF, whole: QRectF) -> QRectF: ...
def flip(widget: QWidget | None, rect: QRect | QRectF, whole: QRect | QRectF) -> QRect | QRectF:
    """Return *rect* where it belongs inside *whole* in a widget that may be mirrored."""
    if not mirrored(widget):
        return rect
    across = whole.right() + whole.left() - rect.right() - rect.left()
    if isinstance(rect, QRect):
        return rect.translated(int(across), 0)
    return rect.translated(across, 0)


def ring_wanted(widget: QWidget) -> bool:
    """Say whether the focus is on *widget* and came by key, so that a ring shows it."""
    return widget.hasFocus() and widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)


def direction_of(text: str) -> Qt.LayoutDirection:
    """Return the direction of the first strong letter (Unicode UAX 9, rule P2); left to right without one."""
    if text.isascii():
        return _LEFT_TO_RIGHT
    strong = next((kind for kind in map(bidirectional, text) if kind in {"L", "R", "AL"}), "L")
    return _LEFT_TO_RIGHT if strong == "L" else _RIGHT_TO_LEFT


def say(
    painter: QPainter, widget: QWidget | None, rect: QRect | QRectF, text: str, *, end: bool = False
) -> None:
    """Draw one line at the leading or the *end* edge.

    The text keeps its own direction, so that "14-15 Oct" isn't turned round in a mirrored window.
    """
    painter.setLayoutDirection(direction_of(text))
    painter.drawText(QRectF(rect), _AT_LEFT if mirrored(widget) == end else _AT_RIGHT, text)


def cut(painter: QPainter, text: str, width: float) -> str:
    """Return *text*, or as much of it as fits with an ellipsis."""
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(width))
