"""Buttons: the one primary action of a page, ordinary ones, flat ones of toolbars, links."""

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QDialog, QMenu, QPushButton, QSizePolicy, QToolButton

from desktop_app.ui.look.icons import icon

Kind = Literal["", "primary", "flat", "removes", "link"]


class Push(QPushButton):
    """A button that Enter presses, too; in a dialog Enter is for what the dialog is about."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do on Enter what Space does."""
        by_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if by_enter and not isinstance(self.window(), QDialog):
            self.showMenu() if self.menu() else self.click()
        else:
            super().keyPressEvent(event)


def button(text: str, picture: str = "", kind: Kind = "", *, tip: str = "") -> QPushButton:
    """Return a push button; an empty *text* makes an icon button named by *tip*."""
    push = Push(text)
    push.setAutoDefault(False)
    push.setProperty("kind", kind)
    if picture:
        push.setIcon(icon(picture, "accent_text" if kind == "link" else "text2"))
    if tip:
        push.setToolTip(tip)
        if not text:
            push.setAccessibleName(tip)
    if kind == "link":
        push.setCursor(Qt.CursorShape.PointingHandCursor)
    push.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return push


def named(push: QPushButton, name: str) -> QPushButton:
    """Return *push*, found by *name* from now on."""
    push.setObjectName(name)
    return push


def primary(text: str, *, tip: str = "") -> QPushButton:
    """Return the filled button of a page; a page has one, it has no icon, and Enter presses it too."""
    push = button(text, kind="primary", tip=tip)
    push.setAutoDefault(True)
    return push


def icon_button(picture: str, tip: str) -> QPushButton:
    """Return a flat button with an icon; *tip* is its tooltip and its name."""
    return button("", picture, "flat", tip=tip)


def menu_button(text: str, menu: QMenu, picture: str = "", kind: Kind = "", *, tip: str = "") -> QPushButton:
    """Return a button that opens *menu* and shows a small arrow."""
    push = button(text, picture, kind, tip=tip)
    menu.setParent(push, menu.windowFlags())
    push.setMenu(menu)
    return push


def more_button(menu: QMenu, tip: str) -> QPushButton:
    """Return the ⋯ that opens *menu*; it looks the same wherever it stands, and shows no arrow."""
    push = icon_button("dots", tip)
    menu.setParent(push, menu.windowFlags())
    push.clicked.connect(lambda: menu.popup(push.mapToGlobal(push.rect().bottomLeft())))
    return push


def tool_button(action: QAction) -> QToolButton:
    """Return a button of a tool row for *action*; it takes name, tip, icon and state from it."""
    tool = QToolButton()
    tool.setDefaultAction(action)
    tool.setAutoRaise(True)
    tool.setIconSize(QSize(18, 18))
    tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    tool.setAccessibleName(action.text())
    return tool
