"""Menus that narrow a list down, one choice each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from desktop_app.ui.look.buttons import menu_button

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to narrow down to, in translated words."""

    value: Any
    words: str


class Filter(QObject):
    """A button whose menu offers "any" and the choices. `chosen` tells that another one was taken."""

    chosen = Signal()

    def __init__(self, name: str, every: str, choices: Sequence[Choice], parent: QObject) -> None:
        super().__init__(parent)
        self.name = name
        self.value: Any = None
        self.menu = QMenu()
        self._group = QActionGroup(self)
        self.button = menu_button(every, self.menu)
        self.button.setObjectName(f"filter-{name}")
        self._every = every
        self.offer(choices)

    @property
    def words(self) -> str:
        """Return what the filter lets through, in words."""
        return self.button.text()

    def offer(self, choices: Sequence[Choice]) -> None:
        """Offer other choices; the present one stays if it is among them."""
        self.menu.clear()
        kept = self.value if any(one.value == self.value for one in choices) else None
        for choice in (Choice(None, self._every), *choices):
            action = QAction(choice.words, self.menu)
            action.setCheckable(True)
            action.setChecked(choice.value == kept)
            action.triggered.connect(lambda _=False, taken=choice: self._take(taken))
            self._group.addAction(action)
            self.menu.addAction(action)
        self.menu.setTitle(self._every)

    def clear(self) -> None:
        """Let everything through again, without telling."""
        self.value = None
        self.button.setText(self._every)
        self.menu.actions()[0].setChecked(True)

    def _take(self, choice: Choice) -> None:
        self.value = choice.value
        self.button.setText(choice.words)
        self.chosen.emit()
