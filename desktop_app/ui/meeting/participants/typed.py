"""What is typed into the list and not saved yet: kept as a draft, and put back where it was typed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex

from db.records.attendance import TypedLine
from db.records.text import clean_name
from desktop_app.ui.meeting.participants.entry_line import NAMES
from desktop_app.ui.meeting.participants.words import Column

if TYPE_CHECKING:
    from uuid import UUID

    from desktop_app.ui.forms.cell_draft import CellDraft
    from desktop_app.ui.meeting.participants.entry_line import EntryLine
    from desktop_app.ui.meeting.participants.grid import ParticipantsGrid
    from desktop_app.ui.meeting.participants.model import ParticipantsModel


class TypedCells(QObject):
    """Hears what is typed into *grid* and keeps it in *draft*: one cell, or the whole row of somebody new."""

    def __init__(
        self,
        model: ParticipantsModel,
        grid: ParticipantsGrid,
        entry: EntryLine,
        draft: CellDraft,
    ) -> None:
        super().__init__(grid)
        self._model, self._grid, self._entry, self._draft = model, grid, entry, draft
        grid.typed.connect(self._type)
        entry.entered.connect(lambda: draft.type(entry.typed()))

    def restore(self, key: UUID) -> None:
        """Put back what was typed and is kept under *key*."""
        self._draft.look_for(key, self._put_back)

    def _type(self, index: QPersistentModelIndex, text: str) -> None:
        line, column, words = self._model.line(index), Column(index.column()), clean_name(text)
        if line is None:
            return
        if line.is_new:
            self._draft.type(self._entry.typed(column, words))
        elif words:
            cell = TypedLine(meeting=line.delegation.meeting, line=line.uid)
            self._draft.type(replace(cell, **{NAMES[column]: words}))  # type: ignore[arg-type]  # words all
        else:
            self._draft.end()

    def _put_back(self, typed: TypedLine) -> None:
        """Open the cell with what was typed; if its line is gone, that stands in the row of somebody new."""
        column = next((one for one, name in NAMES.items() if getattr(typed, name)), Column.NAME)
        index = self._model.find(typed.line, column) if typed.line else QModelIndex()
        if index.isValid():
            self._grid.edit_again(index, getattr(typed, NAMES[column]))
        else:
            self._entry.resume(typed)
