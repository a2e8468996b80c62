"""The way to the history of what a page shows: in its menu and in the palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from db.records.words import T
from desktop_app.ui.language.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject


def history_action(parent: QObject, show: Callable[[], object]) -> QAction:
    """Return the action that calls *show*."""
    action = QAction(tr("history", T("history", "History")), parent)
    action.setObjectName("show-history")
    action.setProperty("picture", "history")
    action.triggered.connect(lambda _checked: show())
    return action
