"""Pairs of entries that may be one, likeliest first."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt

from db.records.words import T
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.cells import Role
from desktop_app.ui.tables.plain_model import Index, PlainModel
from desktop_app.usecases.register.twins import Twins

HEADS = (T("twins", "Entry"), T("twins", "And another one"), T("twins", "Alike"))


class TwinsModel(PlainModel[Twins]):
    """Shows pairs."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__([tr("twins", one) for one in HEADS], parent)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell says."""
        one = self.line(index)
        if one is None:
            return None
        share = f"{round(one.pair.score * 100)}%"
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return (one.name, one.other_name, share)[index.column()]
        if role in {Role.SECOND, Qt.ItemDataRole.ToolTipRole}:
            return (one.about, one.other_about, "")[index.column()]
        return None
