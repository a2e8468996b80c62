"""What would change the file while it is a copy to look at: greyed out, with the reason in its tooltip."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QMenu, QWidget

from db.records.words import T
from desktop_app.ui.desk import Done
from desktop_app.ui.language.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QAction

    from desktop_app.ui.desk import Desk

Needs = Literal["", "file", "change"]
"""What something needs: nothing, a file that is open, or one that can be changed."""
NO_CHANGE = T("looking", "This is a copy to look at: nothing can be saved.")
NO_FILE = T("looking", "Open a file first.")


def may_change(desk: Desk) -> bool:
    """Return whether the open file can be changed; where it can't, say why at the foot of the window.

    For keys, drops and double clicks, which have no place of their own that could be grey.
    """
    if desk.store.is_only_read:
        desk.tell(Done(tr("looking", NO_CHANGE)))
    return not desk.store.is_only_read


def shut(desk: Desk, *doors: QWidget | QAction) -> None:
    """Grey out *doors*, which lead to a change, for as long as the open file is a copy to look at."""
    if desk.store.is_only_read:
        for door in doors:
            Shut(door, tr("looking", NO_CHANGE))


class Shut(QObject):
    """Keeps a button or action greyed out, whatever else switches it on, and says why in its tooltip."""

    def __init__(self, door: QWidget | QAction, why: str) -> None:
        super().__init__(door)
        self._door, self._why = door, why
        if isinstance(door, QWidget):
            door.installEventFilter(self)
        else:
            door.changed.connect(self._keep)
        self._keep()

    def open_again(self) -> None:
        """Let it be used from now on."""
        door = self._door
        if isinstance(door, QWidget):
            door.removeEventFilter(self)
        else:
            door.changed.disconnect(self._keep)
        door.setToolTip("")
        door.setEnabled(True)
        self.deleteLater()

    def eventFilter(self, _door: QObject, event: QEvent) -> bool:
        """Hear that the door was switched on, or got another tooltip."""
        if event.type() in {QEvent.Type.EnabledChange, QEvent.Type.ToolTipChange}:
            self._keep()
        return False

    def _keep(self) -> None:
        door = self._door
        if door.toolTip() != self._why:
            door.setToolTip(self._why)
        if isinstance(door, QWidget):
            if not door.testAttribute(Qt.WidgetAttribute.WA_ForceDisabled):
                door.setEnabled(False)
            return
        if door.isEnabled():
            door.setEnabled(False)
        for menu in door.associatedObjects():
            if isinstance(menu, QMenu):
                menu.setToolTipsVisible(True)


class ShutActions:
    """The actions of the window, each with what it needs: nothing, a "file" that is open, or to "change" it.

    At first no file is open.
    """

    def __init__(self, actions: Iterable[tuple[QAction, Needs]]) -> None:
        self._actions = tuple(actions)
        self._shut: list[Shut] = []
        self.follow(None)

    def follow(self, desk: Desk | None) -> None:
        """Grey out what can't be done with the file that is open now; None if there is none."""
        for one in self._shut:
            one.open_again()
        has = {"": True, "file": desk is not None, "change": desk is not None and not desk.store.is_only_read}
        why = tr("looking", NO_FILE if desk is None else NO_CHANGE)
        self._shut = [Shut(action, why) for action, needs in self._actions if not has[needs]]
