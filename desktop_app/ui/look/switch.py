"""On or off, at once."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from desktop_app.ui.look.paint import box, flip, ring_wanted
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Height


class Switch(QCheckBox):
    """A check box drawn as a switch: what it says happens at once. *name* is what a screen reader says."""

    def __init__(self, name: str, *, on: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setChecked(on)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def sizeHint(self) -> QSize:
        """Return a target large enough for a finger."""
        return QSize(look_now().px(40), look_now().px(Height.TARGET))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """Take a click anywhere on the switch."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: object) -> None:
        """Draw the track and the knob; a focus ring round both."""
        look, painter, on = look_now(), QPainter(self), self.isChecked()
        track = QRectF(0, 0, look.px(36), look.px(20))
        track.moveCenter(QRectF(self.rect()).center())
        half = track.height() / 2
        fill = look.color(("accent" if self.isEnabled() else "disabled") if on else "surface")
        edge = None if on else look.color("edge" if self.isEnabled() else "line")
        box(painter, track, fill, edge, width=1.25, radius=half)
        side = track.height() - 6
        knob = QRectF(track.right() - side - 3 if on else track.x() + 3, track.y() + 3, side, side)
        color = look.color("on_accent" if on else "edge" if self.isEnabled() else "disabled")
        box(painter, flip(self, knob, track), color, radius=side / 2)
        if ring_wanted(self):
            ring = track.adjusted(-2, -2, 2, 2)
            box(painter, ring, None, look.color("focus"), width=2, radius=half + 2)
