"""Signs of a state: each a shape of its own, so that colour is never alone."""

from enum import Enum

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from desktop_app.ui.look.icons import draw_icon
from desktop_app.ui.look.paint import disc, kept, round_pen, tick
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Tone


class Shape(Enum):
    """How a sign is drawn."""

    RING = "ring"
    DOT = "ring with dot"
    DISC = "disc"
    TICK = "disc with tick"
    DASHES = "dashed ring"
    PEN = "pen"
    ARROW = "disc with arrow"
    BAR = "ring with bar"
    SLASH = "ring with slash"
    MARK = "disc with exclamation mark"


class Sign(Enum):
    """The states that have a sign; the word for it is always shown beside it."""

    DRAFT = "draft"
    CIRCULATED = "circulated"
    ADOPTED = "adopted"
    SIGNING = "signing"
    SIGNED = "signed"
    DISTRIBUTED = "distributed"
    PLANNED = "planned"
    UNDER_WAY = "under way"
    HELD = "held"
    CANCELLED = "cancelled"
    INVITED = "invited"
    CONFIRMED = "confirmed"
    PRESENT = "present"
    EXCUSED = "excused"
    ABSENT = "absent"
    WAITING = "waiting"
    OPEN = "open"
    DONE = "done"
    VERIFIED = "verified"
    FINDING = "finding"
    OVERDUE = "overdue"
    WRONG = "wrong"

    @property
    def shape(self) -> Shape:
        """Return how the sign is drawn."""
        return _DRAWN[self][0]

    @property
    def tone(self) -> Tone:
        """Return the colour of the sign."""
        return _DRAWN[self][1]


_DRAWN: dict[Sign, tuple[Shape, Tone]] = {
    Sign.DRAFT: (Shape.DASHES, "text2"),
    Sign.CIRCULATED: (Shape.DOT, "accent_text"),
    Sign.ADOPTED: (Shape.DISC, "accent_text"),
    Sign.SIGNING: (Shape.PEN, "accent_text"),
    Sign.SIGNED: (Shape.TICK, "ok"),
    Sign.DISTRIBUTED: (Shape.ARROW, "ok"),
    Sign.PLANNED: (Shape.RING, "text2"),
    Sign.UNDER_WAY: (Shape.DOT, "accent_text"),
    Sign.HELD: (Shape.TICK, "ok"),
    Sign.CANCELLED: (Shape.SLASH, "text2"),
    Sign.INVITED: (Shape.RING, "text2"),
    Sign.CONFIRMED: (Shape.DOT, "accent_text"),
    Sign.PRESENT: (Shape.TICK, "ok"),
    Sign.EXCUSED: (Shape.BAR, "text2"),
    Sign.ABSENT: (Shape.SLASH, "warn"),
    Sign.WAITING: (Shape.RING, "text2"),
    Sign.OPEN: (Shape.RING, "text2"),
    Sign.DONE: (Shape.TICK, "ok"),
    Sign.VERIFIED: (Shape.TICK, "ok"),
    Sign.FINDING: (Shape.MARK, "warn"),
    Sign.OVERDUE: (Shape.MARK, "warn"),
    Sign.WRONG: (Shape.MARK, "bad"),
}
_SIDE = 14.0  # the signs are drawn on a square of 14 and scaled


def draw_sign(painter: QPainter, rect: QRectF, sign: Sign, *, mirror: bool = False) -> None:
    """Draw a sign into the square *rect*; *mirror* turns the arrow of "distributed" round."""
    with kept(painter):
        painter.translate(rect.topLeft())
        painter.scale(rect.width() / _SIDE, rect.height() / _SIDE)
        if mirror and sign.shape is Shape.ARROW:
            painter.translate(_SIDE, 0)
            painter.scale(-1, 1)
        if sign.shape is Shape.PEN:
            draw_icon(painter, "ballpen", QRectF(-1, -1, 16, 16), sign.tone)
        elif sign.shape in {Shape.DISC, Shape.TICK, Shape.ARROW, Shape.MARK}:
            _draw_disc(painter, sign)
        else:
            _draw_ring(painter, sign)


def _draw_disc(painter: QPainter, sign: Sign) -> None:
    round_ = QRectF(1, 1, 12, 12)
    disc(painter, round_, look_now().color(sign.tone))
    inside = look_now().color("surface")
    if sign.shape is Shape.TICK:
        tick(painter, round_, inside, 1.6)
    elif sign.shape is Shape.ARROW:
        painter.setPen(round_pen(inside, 1.6))
        painter.drawLines([QLineF(4.4, 7, 9.6, 7), QLineF(9.6, 7, 7.4, 4.8), QLineF(9.6, 7, 7.4, 9.2)])
    elif sign.shape is Shape.MARK:
        painter.setPen(round_pen(inside, 1.7))
        painter.drawLine(QPointF(7, 4), QPointF(7, 7.6))
        painter.drawPoint(QPointF(7, 10.1))


def _draw_ring(painter: QPainter, sign: Sign) -> None:
    color = look_now().color(sign.tone)
    pen = QPen(color, 1.5)
    if sign.shape is Shape.DASHES:
        pen.setDashPattern([1.8, 1.55])
    painter.setPen(pen)
    painter.drawEllipse(QRectF(1.5, 1.5, 11, 11))
    painter.setPen(round_pen(color, 1.5))
    if sign.shape is Shape.DOT:
        disc(painter, QRectF(4.6, 4.6, 4.8, 4.8), color)
    elif sign.shape is Shape.BAR:
        painter.drawLine(QPointF(4.6, 7), QPointF(9.4, 7))
    elif sign.shape is Shape.SLASH:
        painter.drawLine(QPointF(3.1, 10.9), QPointF(10.9, 3.1))
