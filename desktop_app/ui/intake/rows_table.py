"""The table of rows, with a letter for each decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from desktop_app.ui.look.record_table import RecordTable
from desktop_app.ui.look.tokens import Height
from desktop_app.usecases.intake.proposals import Decision

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

KEYS = {Qt.Key.Key_N: Decision.NEW, Qt.Key.Key_S: Decision.SAME, Qt.Key.Key_X: Decision.SKIP}


class RowsTable(RecordTable):
    """Rows of a list. `key` tells a Decision: N new, S same person, X skip."""

    key = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__(name, height=Height.CLOSE_ROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Decide by a letter; everything else as in any list."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        decision = KEYS.get(Qt.Key(event.key())) if plain else None
        if decision is not None:
            self.key.emit(decision)
        else:
            super().keyPressEvent(event)
