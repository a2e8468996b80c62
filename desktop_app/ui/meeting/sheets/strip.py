"""How far the sign-in sheets of a meeting have come back: a line for each, above its documents."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from db.records.words import T
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import button
from desktop_app.ui.look.words import column, empty, row
from desktop_app.usecases.paper.sheets import states_of

if TYPE_CHECKING:
    from db.records.dossier import Dossier
    from desktop_app.usecases.paper.sheets import SheetState

SIGNED = T("sheet", "{signed} of {rows} signed")
SIGNED_AND_OTHERS = T("sheet", "{signed} of {rows} signed, {others} in blank rows")
SHEET = T("sheet", "{sheet}: {signed}")
ONLY = T("sheet", "Sign-in sheet")


def signed_words(state: SheetState) -> str:
    """Return "7 of 11 signed"."""
    others = state.kept.others if state.kept else 0
    values = {"signed": str(state.signed), "rows": str(len(state.rows)), "others": str(others)}
    return tr("sheet", SIGNED_AND_OTHERS if others else SIGNED, values)


def sheet_words(state: SheetState) -> str:
    """Return the day or session of a sheet, and how many signed."""
    name = state.words or tr("sheet", ONLY)
    return tr("sheet", SHEET, {"sheet": name, "signed": signed_words(state)})


class SheetStrip(QWidget):
    """A button for each sheet of which something came back. `wanted` gives its name."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._lines = column(gap=2, margins=(32, 0, 32, 10))
        self.setLayout(self._lines)
        self.hide()

    def show_dossier(self, dossier: Dossier) -> None:
        """Show the sheets of *dossier* that came back; nothing where none did."""
        empty(self._lines)
        states = [state for state in states_of(dossier) if state.kept] if dossier.signed_sheets else []
        for state in states:
            push = button(sheet_words(state), "scan", "flat")
            push.setObjectName(f"sheet-{state.name}")
            push.clicked.connect(partial(self._want, state.name))
            line = QWidget()
            line.setLayout(row(push, None))
            self._lines.addWidget(line)
        self.setVisible(bool(states))

    def _want(self, name: str, _checked: object = None) -> None:
        self.wanted.emit(name)
