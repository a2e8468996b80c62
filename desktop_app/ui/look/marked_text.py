"""Text in which some words stand out: what was taken out, what was put in."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QSize
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.look.paint import direction_of
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Tone

Mark = Literal["plain", "strong", "quiet", "gone", "new"]
Marked = tuple[str, Mark]
_TONES: dict[Mark, Tone] = {"plain": "text", "strong": "text", "quiet": "text2", "gone": "bad", "new": "ok"}
_GROUNDS: dict[Mark, Tone] = {"gone": "bad_soft", "new": "ok_soft"}


class MarkedText(QWidget):
    """Words that wrap. What is gone is struck through, what is new is stronger: colour only repeats it.

    *spoken* is what a screen reader says.
    """

    def __init__(self, marked: Sequence[Marked], spoken: str = "") -> None:
        super().__init__()
        self._marked = tuple((text.replace("\n", "\u2028"), mark) for text, mark in marked if text)
        self._layout: QTextLayout | None = None
        self._width = -1
        self._height = 0
        self.setAccessibleName(spoken or "".join(text for text, _ in marked))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def text(self) -> str:
        """Return the words without their marks."""
        return "".join(text for text, _ in self._marked).replace("\u2028", "\n")

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at that width."""
        self._lay_out(width)
        return self._height

    def sizeHint(self) -> QSize:
        """Return the room at the width of now."""
        return QSize(look_now().px(320), self.heightForWidth(max(self.width(), look_now().px(120))))

    def minimumSizeHint(self) -> QSize:
        """Return room for a few words."""
        return QSize(look_now().px(120), self.fontMetrics().lineSpacing())

    def changeEvent(self, event: QEvent) -> None:
        """Follow a new look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._width = -1
            self.updateGeometry()

    def paintEvent(self, _event: object) -> None:
        """Draw the lines."""
        self._lay_out(self.width())
        assert self._layout is not None
        painter = QPainter(self)
        painter.setPen(look_now().color("text"))
        self._layout.draw(painter, QPointF(0, 0))

    def _lay_out(self, width: int) -> None:
        if width == self._width:
            return
        look, text = look_now(), "".join(text for text, _ in self._marked)
        layout = QTextLayout(text, look.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(direction_of(text))
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, height))
            height += line.height() + look.px(2)
        layout.endLayout()
        self._layout, self._width, self._height = layout, width, round(height)

    def _formats(self) -> list[QTextLayout.FormatRange]:
        found, start = [], 0
        for text, mark in self._marked:
            one = QTextLayout.FormatRange()
            one.start, one.length = start, len(text.encode("utf-16-le")) // 2
            one.format = _format(mark)
            found.append(one)
            start += one.length
        return found


def _format(mark: Mark) -> QTextCharFormat:
    look, made = look_now(), QTextCharFormat()
    made.setForeground(look.color(_TONES[mark]))
    if mark in _GROUNDS:
        made.setBackground(look.color(_GROUNDS[mark]))
    made.setFontStrikeOut(mark == "gone")
    if mark in {"strong", "new"}:
        made.setFontWeight(QFont.Weight.Medium)
    return made
