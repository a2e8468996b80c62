"""The head of a page: way back, title, state and facts, what can be done, tabs."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QTextLayout
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop_app.ui.look.chip import Chip
from desktop_app.ui.look.icons import draw_icon
from desktop_app.ui.look.paint import box, cut, flip, ring_wanted, say
from desktop_app.ui.look.tabs import Tabs
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Height, Type
from desktop_app.ui.look.words import Words, column, empty, hairline, pane, row

_LINES = 2


class PageHeader(QWidget):
    """The head of a page. `back` tells that the person wants to go back."""

    back = Signal()

    def __init__(self, title: str = "", *, back: str = "", margin: int = 32) -> None:
        super().__init__()
        self._back = BackLink(back)
        self._back.clicked.connect(self.back)
        if not back:
            self._back.hide()
        self.title = Title(title)
        self._second = Words("", tone="text2", wrap=True)
        self._second.hide()
        self._actions = QHBoxLayout()
        self._actions.setSpacing(8)
        head = row((self.title, 1), self._actions, gap=8)
        head.setAlignment(self._actions, Qt.AlignmentFlag.AlignTop)
        self.chip: Chip | None = None
        self._facts = Facts()
        self._facts.hide()
        self._state = row((self._facts, 1), gap=14)
        self._tabs = column()
        top = column(
            row(max(margin - 6, 0), self._back, None, gap=0),
            column(head, self._second, self._state, gap=6, margins=(margin, 0, margin, 0)),
            gap=2,
            margins=(0, 8 if back else 22, 0, 8),
        )
        self.setLayout(column(top, self._tabs))
        self._margin = margin

    def set_back(self, text: str) -> None:
        """Show another way back; an empty text takes it away."""
        self._back.setText(text)
        self._back.setVisible(bool(text))
        self._back.updateGeometry()

    def set_title(self, title: str) -> None:
        """Show another title."""
        self.title.setText(title)

    def set_second(self, text: str) -> None:
        """Show a quiet line under the title; an empty text takes it away."""
        self._second.setText(text)
        self._second.setVisible(bool(text))

    def set_facts(self, facts: Sequence[tuple[str, str]], chip: Chip | None = None) -> None:
        """Show the state and the facts, each an icon and a word; the last ones go when there is no room."""
        if self.chip is not None and self.chip is not chip:
            self._state.removeWidget(self.chip)
            self.chip.deleteLater()
        if chip is not None and self.chip is not chip:
            self._state.insertWidget(0, chip)
        self.chip = chip
        self._facts.show_facts(facts)

    def set_actions(self, *parts: QWidget) -> None:
        """Put the actions at the end of the title's line: quiet ones first, the primary last."""
        empty(self._actions, but=parts)
        for part in parts:
            self._actions.addWidget(part)

    def set_tabs(self, tabs: Tabs) -> None:
        """Put tabs under the head, on a hairline."""
        side = self._margin - 12
        self._tabs.addWidget(pane(row(tabs, None, gap=0, margins=(max(side, 0), 0, side, 0))))
        self._tabs.addWidget(hairline())


class BackLink(QPushButton):
    """The quiet way back above a title."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return arrow and words at the height of a target."""
        look = look_now()
        words = QFontMetrics(look.font()).horizontalAdvance(self.text())
        return QSize(words + look.px(16 + 2 + 12), look.px(Height.TARGET))

    def paintEvent(self, _event: object) -> None:
        """Draw arrow and words; a ground under the pointer, a ring for the focus."""
        look, painter, whole = look_now(), QPainter(self), QRectF(self.rect())
        if self.underMouse():
            box(painter, whole, look.color("hover"))
        if ring_wanted(self):
            box(painter, whole, None, look.color("focus"), width=2)
        side = look.px(16)
        place = QRectF(look.px(4), (whole.height() - side) / 2, side, side)
        draw_icon(painter, "chevron-left", flip(self, place, whole), widget=self)
        painter.setFont(look.font())
        painter.setPen(look.color("text2"))
        away = place.right() + look.px(2)
        say(painter, self, flip(self, whole.adjusted(away, 0, 0, 0), whole), self.text())


class Title(Words):
    """A title that may take two lines; more than that ends in an ellipsis, whole in the tooltip."""

    def __init__(self, text: str) -> None:
        super().__init__(text, Type.TITLE, 600, wrap=True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _lines(self, width: int) -> list[str]:
        layout, text = QTextLayout(self.text(), self.font()), self.text()
        lines: list[str] = []
        layout.beginLayout()
        while len(lines) < _LINES:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(width, 1))
            last = len(lines) == _LINES - 1
            lines.append(text[line.textStart() :] if last else text[line.textStart() :][: line.textLength()])
        layout.endLayout()
        return lines

    def heightForWidth(self, width: int) -> int:
        """Return the height of one line or two."""
        spacing = self.fontMetrics().lineSpacing()
        return max(len(self._lines(width)) * spacing, look_now().px(Height.FIELD))

    def sizeHint(self) -> QSize:
        """Return the room the title takes at its width of now."""
        return QSize(look_now().px(320), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Return room for a few words."""
        return QSize(look_now().px(160), look_now().px(Height.FIELD))

    def paintEvent(self, _event: object) -> None:
        """Draw the lines, the last cut if it must be."""
        painter = QPainter(self)
        painter.setPen(look_now().color("text"))
        lines, spacing = self._lines(self.width()), self.fontMetrics().lineSpacing()
        y = max(0, (min(self.height(), look_now().px(Height.FIELD)) - spacing) // 2) if len(lines) == 1 else 0
        for number, line in enumerate(lines):
            place = QRect(0, y + number * spacing, self.width(), spacing)
            say(painter, self, place, cut(painter, line.rstrip(), self.width()))


class Facts(QWidget):
    """Icon and word pairs on one line; those that don't fit are left out from the end."""

    def __init__(self) -> None:
        super().__init__()
        self._facts: Sequence[tuple[str, str]] = ()

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these pairs of icon name and word."""
        self._facts = facts
        words = ", ".join(word for _, word in facts)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setVisible(bool(facts))
        self.update()

    def sizeHint(self) -> QSize:
        """Return one line."""
        return QSize(look_now().px(80), look_now().px(Height.CHIP))

    def paintEvent(self, _event: object) -> None:
        """Draw what fits."""
        look, painter, x, whole = look_now(), QPainter(self), 0, QRectF(self.rect())
        painter.setFont(look.font())
        painter.setPen(look.color("text2"))
        side, measure = look.px(16), QFontMetrics(look.font())
        for picture, word in self._facts:
            width = side + look.px(6) + measure.horizontalAdvance(word)
            if x + width > whole.width():
                return
            place = QRectF(x, (whole.height() - side) / 2, side, side)
            draw_icon(painter, picture, flip(self, place, whole), widget=self)
            words = QRectF(x + side + look.px(6), 0, width - side, whole.height())
            say(painter, self, flip(self, words, whole), word)
            x += width + look.px(18)
