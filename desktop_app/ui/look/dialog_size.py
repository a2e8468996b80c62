"""How large a dialog opens: as it was drawn, at the scale of now, and never larger than the screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from desktop_app.ui.look.theme import look_now

FRAME = QSize(16, 40)
"""What title bar and edges take, in pixels; they are not known before a window is shown."""


def open_at(window: QWidget, width: int, height: int) -> None:
    """Give *window* that size, in pixels at normal text, as far as its screen has room."""
    look = look_now()
    room = window.screen().availableSize() - FRAME
    window.resize(QSize(look.px(width), look.px(height)).boundedTo(room))
