"""A state in words with its sign."""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.look.paint import box, flip, mirrored, say
from desktop_app.ui.look.signs import Sign, draw_sign
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Height, Tone, Type

_GROUNDS: dict[Tone, Tone] = {"ok": "ok_soft", "warn": "warn_soft", "bad": "bad_soft", "accent_text": "soft"}


class Chip(QWidget):
    """Sign and word; in a header on a soft ground (*tinted*), elsewhere bare."""

    def __init__(self, sign: Sign, text: str, *, tinted: bool = True) -> None:
        super().__init__()
        self._sign, self._text, self._tinted = sign, text, tinted
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, sign: Sign, text: str) -> None:
        """Show another state."""
        self._sign, self._text = sign, text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room sign and word need."""
        look = look_now()
        words = QFontMetrics(look.font(Type.CAPTION, 500)).horizontalAdvance(self._text)
        return QSize(words + look.px(40 if self._tinted else 28), look.px(Height.CHIP))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a new look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, _event: object) -> None:
        """Draw ground, sign and word."""
        look, painter, whole = look_now(), QPainter(self), QRectF(self.rect())
        side, start = look.px(14), look.px(8) if self._tinted else 0
        if self._tinted:
            box(painter, whole, look.color(_GROUNDS.get(self._sign.tone, "hover")), radius=whole.height() / 2)
        place = QRectF(start, (whole.height() - side) / 2, side, side)
        draw_sign(painter, flip(self, place, whole), self._sign, mirror=mirrored(self))
        painter.setFont(look.font(Type.CAPTION, 500))
        painter.setPen(look.color("text"))
        say(painter, self, flip(self, whole.adjusted(start + look.px(20), 0, 0, 0), whole), self._text)
