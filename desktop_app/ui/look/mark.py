"""The mark of the program: a tile, two lines of text and a signature."""

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

import resources
from desktop_app.ui.look.paint import kept, round_pen
from desktop_app.ui.look.theme import look_now

_SIZES = (16, 24, 32, 48, 64, 128, 256)


class Mark(QWidget):
    """The mark as a part of a window."""

    def __init__(self, size: int = 26) -> None:
        super().__init__()
        self._size = size
        self._drawing = QSvgRenderer(str(resources.icons() / "rapporteur.svg"), self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a square of the mark's size."""
        side = look_now().px(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: object) -> None:
        """Draw the mark; it is the same in both themes."""
        self._drawing.render(QPainter(self), QRectF(self.rect()))


def mark_icon() -> QIcon:
    """Return the mark as the icon of windows."""
    drawing, result = QSvgRenderer(str(resources.icons() / "rapporteur.svg")), QIcon()
    for side in _SIZES:
        image = QPixmap(side, side)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        drawing.render(painter)
        painter.end()
        result.addPixmap(image)
    return result


def draw_signature(painter: QPainter, square: QRectF, lines: QColor, ink: QColor) -> None:
    """Draw the mark without its tile, thinner, in two colours."""
    with kept(painter):
        painter.translate(square.topLeft())
        painter.scale(square.width() / 32, square.height() / 32)
        painter.setPen(round_pen(lines, 1.6))
        painter.drawLines([QLineF(8, 9.2, 24, 9.2), QLineF(8, 14.4, 18.5, 14.4)])
        painter.setPen(round_pen(ink, 1.7))
        painter.drawPath(_signature())


def _signature() -> QPainterPath:
    path = QPainterPath(QPointF(7.5, 22.6))
    path.cubicTo(10, 17.2, 14.6, 17.6, 12.6, 21.6)
    path.cubicTo(10.9, 25.2, 14.6, 25.4, 16.6, 21.6)
    path.cubicTo(17.8, 19.4, 18.8, 20.4, 18.6, 22)
    path.cubicTo(18.5, 23.8, 21.2, 23.6, 24.5, 21.2)
    return path
