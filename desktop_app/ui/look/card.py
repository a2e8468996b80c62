"""Sheets on the window's ground: a card, and a card of settings."""

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QLayout, QSizePolicy, QWidget

from desktop_app.ui.look.paint import box
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import RADIUS_BIG, Type
from desktop_app.ui.look.words import Words, column, hairline, pane, row


class Card(QFrame):
    """A sheet with a hairline and round corners; a list inside wants margins (1, 4, 1, 4)."""

    def __init__(self, layout: QLayout) -> None:
        super().__init__()
        self.setLayout(layout)

    def paintEvent(self, _event: object) -> None:
        """Draw the sheet."""
        look = look_now()
        box(QPainter(self), self.rect(), look.color("surface"), look.color("line"), radius=RADIUS_BIG)


def setting(title: str, about: str, control: QWidget) -> QWidget:
    """Return a line of a card: words left, control right; the title names the control."""
    name = Words(title, weight=500)
    name.setBuddy(control)
    if not control.accessibleName():
        control.setAccessibleName(title)
    control.setAccessibleDescription(about)
    words = column(name, 2, Words(about, Type.CAPTION, tone="text2", wrap=True)) if about else column(name)
    line = pane(row((words, 1), control, gap=24, margins=(16, 11, 16, 11)))
    line.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return line


def card_of(*lines: QWidget) -> Card:
    """Return a card of lines with hairlines between them."""
    return Card(lined(*lines))


def lined(*lines: QWidget) -> QLayout:
    """Return lines one under another with hairlines between them."""
    layout = column()
    for number, line in enumerate(lines):
        if number:
            layout.addWidget(hairline())
        layout.addWidget(line)
    return layout
