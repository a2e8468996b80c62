"""Pairs of entries that may be one, likeliest first."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt

from db.records.words import T
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.cells import Role
from desktop_app.ui.tables.plain_model import PlainModel
from desktop_app.usecases.register.twins import Twins

HEADS = (T("twins", "Entry"), T("twins", "And another one"), T("twins", "Alike"))


class TwinsModel(PlainModel[Twins]):
    """Shows pairs."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__([tr("twins", one) for one in HEADS], parent)

    def words(self, line: Twins, column: int) -> str:
        """Return the names of the two, and how alike they are."""
        return (line.name, line.other_name, f"{round(line.pair.score * 100)}%")[column]

    def shown(self, line: Twins, column: int, role: int) -> Any:
        """Return what the quieter line and the tooltip say."""
        if role in {Role.SECOND, Qt.ItemDataRole.ToolTipRole}:
            return (line.about, line.other_about, "")[column]
        return None
