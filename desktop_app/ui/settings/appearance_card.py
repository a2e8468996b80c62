"""How the windows look on this computer, and which language they speak; each choice is worn at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from db.records.words import T
from desktop_app.ui import preferences as preferred
from desktop_app.ui.desk import Desk, Done
from desktop_app.ui.language.chosen import offered_languages, spoken_language
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.card import Card, lined, setting
from desktop_app.ui.look.install import Theme, change_look
from desktop_app.ui.look.segmented import Segmented
from desktop_app.ui.look.tokens import TextSize
from desktop_app.ui.settings.desk_name import desk_name_setting

if TYPE_CHECKING:
    from collections.abc import Sequence

THEMES = (
    (Theme.COMPUTER, T("settings", "Computer")),
    (Theme.LIGHT, T("settings", "Light")),
    (Theme.DARK, T("settings", "Dark")),
)
SIZES = (
    (TextSize.SMALL, T("settings", "Small")),
    (TextSize.NORMAL, T("settings", "Normal")),
    (TextSize.LARGE, T("settings", "Large")),
    (TextSize.LARGER, T("settings", "Larger")),
)
CLOSE_ROWS = ((True, T("settings", "Close")), (False, T("settings", "Normal")))
THEME = T("settings", "Theme"), T("settings", "Follows the computer unless you choose.")
SIZE = T("settings", "Size of text"), T("settings", "Buttons and rows grow with it.")
ROWS = T("settings", "Row height in lists"), T("settings", "Participants always use the close rows.")
SPOKEN = (
    T("settings", "Language of the windows"),
    T("settings", "Spoken when the program is next opened. Records keep theirs."),
)
LATER = T("settings", "The windows speak it when the program is next opened.")


class AppearanceCard(Card):
    """Theme, size of text, height of rows, the language of the windows, and who works at them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        now = preferred.appearance(desk.preferences)
        self.theme = _choice("theme", THEMES, now.theme)
        self._size = _choice("text-size", SIZES, now.size)
        self._rows = _choice("row-height", CLOSE_ROWS, now.close_rows)
        offered = offered_languages()
        spoken = Segmented(offered, spoken_language(desk.preferences))
        spoken.setObjectName("window-language")
        languages = (_line(SPOKEN, spoken),) if len(offered) > 1 else ()
        looks = _line(THEME, self.theme), _line(SIZE, self._size), _line(ROWS, self._rows)
        super().__init__(lined(*looks, *languages, desk_name_setting(desk)))
        for choice in (self.theme, self._size, self._rows):
            choice.chosen.connect(self._wear)
        spoken.chosen.connect(self._speak)

    def read(self) -> None:
        """Show what is chosen now; it may have been changed by keys."""
        now = preferred.appearance(self._desk.preferences)
        self.theme.set_value(now.theme)
        self._size.set_value(now.size)
        self._rows.set_value(now.close_rows)

    def _wear(self, _value: object) -> None:
        now = preferred.appearance(self._desk.preferences)
        theme, size = self.theme.value(), self._size.value()
        assert isinstance(theme, Theme)
        assert isinstance(size, TextSize)
        chosen = replace(now, theme=theme, size=size, close_rows=bool(self._rows.value()))
        preferred.keep_appearance(self._desk.preferences, chosen)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        change_look(app, chosen)

    def _speak(self, code: object) -> None:
        preferred.keep_window_language(self._desk.preferences, str(code))
        self._desk.tell(Done(tr("settings", LATER)))


def _choice(name: str, choices: Sequence[tuple[object, str]], now: object) -> Segmented:
    choice = Segmented([(value, tr("settings", words)) for value, words in choices], now)
    choice.setObjectName(name)
    return choice


def _line(words: tuple[str, str], control: QWidget) -> QWidget:
    title, about = words
    return setting(tr("settings", title), tr("settings", about), control)
