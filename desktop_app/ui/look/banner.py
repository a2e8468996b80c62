"""A line of news above the content, for a draft to restore, a file that is read-only, a backup overdue."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QPushButton

from desktop_app.ui.look.icons import Picture
from desktop_app.ui.look.paint import box
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import RADIUS_BIG, Tone, Type
from desktop_app.ui.look.words import Words, column, row

Mood = Literal["warn", "bad", "ok", "info"]
_PICTURES: dict[Mood, str] = {
    "warn": "alert-triangle",
    "bad": "alert-circle",
    "ok": "shield-check",
    "info": "info-circle",
}
_GROUNDS: dict[Mood, Tone] = {"warn": "warn_soft", "bad": "bad_soft", "ok": "ok_soft", "info": "soft"}
_SIGNS: dict[Mood, Tone] = {"warn": "warn", "bad": "bad", "ok": "ok", "info": "accent_text"}


class Banner(QFrame):
    """One sentence on a soft ground with at most three actions; the wanted one is ordinary and last."""

    def __init__(
        self,
        text: str,
        mood: Mood,
        actions: Sequence[QPushButton] = (),
        *,
        second: str = "",
        picture: str = "",
    ) -> None:
        super().__init__()
        self._mood = mood
        self._text = Words(text, weight=500, wrap=True)
        self._second = Words(second, Type.CAPTION, tone="text2", wrap=True)
        if not second:
            self._second.hide()
        sign = Picture(picture or _PICTURES[mood], _SIGNS[mood], 20)
        words = column(self._text, self._second, gap=1)
        self.setLayout(row(sign, 4, (words, 1), *actions, gap=8, margins=(14, 8, 10, 8)))
        self.setMinimumHeight(48 if actions else 0)
        self.setAccessibleName(text)

    def say(self, text: str, second: str = "") -> None:
        """Show other news."""
        self._text.setText(text)
        self._second.setText(second)
        self._second.setVisible(bool(second))
        self.setAccessibleName(text)

    def paintEvent(self, _event: object) -> None:
        """Draw the soft ground."""
        box(QPainter(self), self.rect(), look_now().color(_GROUNDS[self._mood]), radius=RADIUS_BIG)
