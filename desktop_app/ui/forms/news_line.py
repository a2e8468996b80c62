"""The place above a page's content for one line of news, and areas that scroll."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QWidget

from desktop_app.ui.look.banner import Banner, Mood
from desktop_app.ui.look.buttons import button
from desktop_app.ui.look.words import column, empty


class News(QWidget):
    """Shows one banner or nothing; pressing one of its actions takes it away."""

    def __init__(self, margins: tuple[int, int, int, int] = (32, 16, 32, 0)) -> None:
        super().__init__()
        self._column = column(margins=margins)
        self._passing = False
        self.setLayout(self._column)
        self.hide()

    def tell(self, text: str, mood: Mood, *actions: QPushButton, below: QWidget | None = None) -> None:
        """Show *text* with its actions, and *below* it more of it, in place of what was shown before."""
        self.clear()
        self._passing = mood == "info"
        for action in actions:
            action.clicked.connect(self.clear)
        self._column.addWidget(Banner(text, mood, actions))
        if below is not None:
            self._column.addWidget(below)
        self.show()

    def pass_by(self) -> None:
        """Take away what was only worth a glance: the person goes on."""
        if self._passing:
            self.clear()

    def clear(self) -> None:
        """Show nothing."""
        empty(self._column)
        self.hide()


def action(name: str, words: str, *, quiet: bool = False) -> QPushButton:
    """Return a button for a banner; the wanted one stands last and is not *quiet*."""
    push = button(words, kind="flat" if quiet else "")
    push.setObjectName(name)
    return push


def scrolled(content: QWidget) -> QScrollArea:
    """Return an area that scrolls *content* up and down, on the ground of the window."""
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    return area
