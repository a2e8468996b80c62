"""F1 in a dialog: the manual opens over it, where the keys of the main window are not heard."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog


def give_help(dialog: QDialog, page: str) -> None:
    """Let F1 in *dialog* open the page of the manual called *page*."""
    key = QShortcut(QKeySequence("F1"), dialog)
    key.activated.connect(partial(_show, dialog, page))


def _show(dialog: QDialog, page: str) -> None:
    from desktop_app.ui.help.manual import ManualWindow

    manual = dialog.findChild(ManualWindow) or ManualWindow(dialog)
    manual.show_page(page)
