"""The menu bar: at the head of the screen on macOS, elsewhere hidden until Alt is pressed.

It is made of the window's actions, once the first rows stand; nothing in it is done otherwise than by key.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMenuBar

from db.records.words import T
from desktop_app.ui.language.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QFocusEvent

    from desktop_app.ui.window.main_window import MainWindow

LINE = ""
MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        T("menus", "&File"),
        ("new", "open", LINE, "import", "take-in", LINE, "save", "print", LINE, "lock", "quit"),
    ),
    (
        T("menus", "&Edit"),
        ("undo", "redo", LINE, "find", "search", LINE, "duplicates", "protection", "settings"),
    ),
    (T("menus", "&View"), ("larger", "smaller", "usual_size", LINE, "theme")),
    (T("menus", "&Go"), ("home", "meetings", "records", "bin", LINE, "back", "next_part")),
    (T("menus", "&Help"), ("help", "keys")),
)
_NO_MODIFIER = Qt.KeyboardModifier.NoModifier
_ROLES = {"settings": QAction.MenuRole.PreferencesRole, "quit": QAction.MenuRole.QuitRole}


def add_menu_bar(window: MainWindow, actions: Mapping[str, QAction]) -> None:
    """Give *window* its menu bar, unless it has one."""
    if window.findChild(MenuBar) is None:
        window.setMenuBar(MenuBar(window, actions))


class MenuBar(QMenuBar):
    """Menus of the window's actions. Alt alone opens the first one and Alt with a letter its own."""

    def __init__(self, window: MainWindow, actions: Mapping[str, QAction]) -> None:
        super().__init__(window)
        self.setObjectName("menu-bar")
        self._alone = False
        for title, names in MENUS:
            self._add(tr("menus", title), names, actions)
        if not self.isNativeMenuBar():
            self.hide()
            window.installEventFilter(self)

    def _add(self, title: str, names: tuple[str, ...], actions: Mapping[str, QAction]) -> None:
        menu = self.addMenu(title)
        for name in names:
            if name == LINE:
                menu.addSeparator()
            else:
                actions[name].setMenuRole(_ROLES.get(name, QAction.MenuRole.NoRole))
                menu.addAction(actions[name])
        menu.aboutToHide.connect(self._hide_soon)

    def open(self, title: QAction) -> None:
        """Show the bar with the menu of *title* open."""
        self.show()
        if (layout := self.window().layout()) is not None:
            layout.activate()
        self.setActiveAction(title)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        """Hear Alt in the window: each key comes here first as one that a part may want for itself."""
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            self._alone = event.key() == Qt.Key.Key_Alt
            self._open_named(QKeySequence(event.keyCombination()))
        elif kind == QEvent.Type.WindowDeactivate:
            self._alone = False
        elif kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent) and self._alone:
            self._alone = False
            self._switch()
        return False

    def _open_named(self, keys: QKeySequence) -> None:
        for title in self.actions():
            if not self.isVisible() and QKeySequence.mnemonic(title.text()) == keys:
                QTimer.singleShot(0, self, lambda title=title: self.open(title))

    def _switch(self) -> None:
        if self.isVisible():
            self.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, _NO_MODIFIER))
        else:
            self.open(self.actions()[0])

    def _hide_soon(self) -> None:
        QTimer.singleShot(0, self, self._hide_unused)

    def _hide_unused(self) -> None:
        unused = QApplication.activePopupWidget() is None and self.activeAction() is None
        if unused and not self.isNativeMenuBar():
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the menus; Esc leaves them."""
        super().keyPressEvent(event)
        self._hide_soon()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Go when something else is used."""
        super().focusOutEvent(event)
        self._hide_soon()
