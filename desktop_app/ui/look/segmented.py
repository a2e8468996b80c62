"""One of a few: the choices side by side, one stop of the Tab key, arrows move between them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from desktop_app.ui.look.paint import box
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Height, Tone


class Segmented(QWidget):
    """A choice of at most four; `chosen` tells the value a person picked."""

    chosen = Signal(object)

    def __init__(self, choices: Sequence[tuple[object, str]], value: object = None) -> None:
        super().__init__()
        self._values = [each for each, _ in choices]
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for number, (_, text) in enumerate(choices):
            part = _Segment(text, self)
            part.focused.connect(self.update)
            self._group.addButton(part, number)
            layout.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self._group.button(0))
        self._group.idToggled.connect(self._aim)
        self.set_value(value)
        self._group.idClicked.connect(self._tell)

    def value(self) -> object:
        """Return the value chosen, or None."""
        number = self._group.checkedId()
        return self._values[number] if number >= 0 else None

    def set_value(self, value: object) -> None:
        """Choose a value without telling; one that isn't offered leaves nothing chosen."""
        if value in self._values:
            self._group.button(self._values.index(value)).setChecked(True)
        elif (chosen := self._group.checkedButton()) is not None:
            self._group.setExclusive(False)
            chosen.setChecked(False)
            self._group.setExclusive(True)

    def _aim(self, number: int, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if on:
            self.setFocusProxy(self._group.button(number))

    def _tell(self, number: int) -> None:
        self.chosen.emit(self._values[number])

    def parts(self) -> list[QAbstractButton]:
        """Return the buttons in reading order."""
        return self._group.buttons()

    def paintEvent(self, _event: object) -> None:
        """Draw the common ground; while nothing is chosen it bears the ring, which on a part is a choice."""
        look = look_now()
        has_ring = self._group.checkedId() < 0 and any(part.hasFocus() for part in self.parts())
        edge: Tone = "bad" if self.property("bad") else "edge" if self.isEnabled() else "line"
        ground = look.color("hover" if self.isEnabled() else "window")
        ring = look.color("focus" if has_ring else edge)
        box(QPainter(self), self.rect(), ground, ring, width=2 if has_ring else 1)


class _Segment(QRadioButton):
    focused = Signal()
    """It got the focus or lost it."""

    def sizeHint(self) -> QSize:
        look = look_now()
        words = QFontMetrics(look.font(weight=500)).horizontalAdvance(self.text())
        return QSize(words + look.px(28), look.px(Height.FIELD))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.focused.emit()
        return super().event(event)

    def paintEvent(self, _event: object) -> None:
        look, painter, rect = look_now(), QPainter(self), QRectF(self.rect())
        on = self.isChecked()
        if on:
            focused = self.hasFocus()
            edge = look.color("focus" if focused else "accent" if self.isEnabled() else "line")
            box(painter, rect, look.color("surface"), edge, width=2 if focused else 1.5)
        elif self.isEnabled() and (self.underMouse() or self.hasFocus()):
            box(painter, rect.adjusted(3, 3, -3, -3), look.color("pressed"), radius=4)
        painter.setFont(look.font(weight=500))
        painter.setPen(look.color("disabled" if not self.isEnabled() else "accent_text" if on else "text2"))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), self.text())
