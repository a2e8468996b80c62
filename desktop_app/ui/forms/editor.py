"""What every editor of one field has in common: a widget, a value, and telling when either changes."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from db.records.problems import Problem

_STILL_THERE = frozenset(
    {
        Qt.FocusReason.PopupFocusReason,
        Qt.FocusReason.ActiveWindowFocusReason,
        Qt.FocusReason.MenuBarFocusReason,
    }
)


class Editor(QObject):
    """Lets a person change one value of a record in `widget`.

    `changed` tells that the person changed it, `left` that the person has gone on to something else.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, name: str, widget: QWidget) -> None:
        super().__init__(widget)
        self.widget = widget
        self.watch(widget)
        widget.setObjectName(name)

    def watch(self, part: QWidget) -> None:
        """Notice when the focus leaves *part*."""
        part.installEventFilter(self)

    def value(self) -> Any:
        """Return the value as it is kept in the record."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show *value* without telling that it changed."""
        raise NotImplementedError

    def misread(self) -> Problem | None:
        """Return what is wrong where what was typed can't become a value; its place is the field's name."""
        return None

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - like Qt's setter of that name
        """Let the value be read and copied but not changed."""
        self.widget.setEnabled(not read_only)

    def show_inner_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show the problems of parts inside, where the value has parts; their places begin inside it."""
        del problems

    def focus(self, place: str = "") -> None:
        """Put the cursor into the editor, at *place* inside it where it has parts."""
        del place
        self.widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the focus goes; popups and other windows don't count."""
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _STILL_THERE:
            self.left.emit()
        return super().eventFilter(watched, event)
