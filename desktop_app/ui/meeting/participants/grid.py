"""The participants grid: a list whose cells are edited in place and marked by single keys."""

from typing import TYPE_CHECKING, cast
from uuid import UUID

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QDropEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QApplication, QLineEdit, QWidget

from db.records.attendance import AttendanceState
from db.records.words import T
from desktop_app.ui.forms.sources import Source
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.record_table import RecordTable
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Height
from desktop_app.ui.meeting.participants.cells import GridCells
from desktop_app.ui.meeting.participants.lines import Line
from desktop_app.ui.meeting.participants.model import ParticipantsModel
from desktop_app.ui.meeting.participants.words import Column

if TYPE_CHECKING:
    from collections.abc import Iterable

_Hint = QAbstractItemDelegate.EndEditHint
MARKS = {
    Qt.Key.Key_P: AttendanceState.PRESENT,
    Qt.Key.Key_C: AttendanceState.CONFIRMED,
    Qt.Key.Key_X: AttendanceState.EXCUSED,
    Qt.Key.Key_A: AttendanceState.ABSENT,
    Qt.Key.Key_I: AttendanceState.INVITED,
}
"""The letter that gives a state to the chosen lines."""
_WIDTHS = (0, 180, 244, 118, 122, 36)
_NARROW = 960
_NO_MODIFIER = Qt.KeyboardModifier.NoModifier


class ParticipantsGrid(RecordTable):
    """Shows a `ParticipantsModel`. Signals tell what a person wants done with the selected lines."""

    marked = Signal(object)
    added = Signal()
    removed = Signal()
    moved = Signal(int)
    pasted = Signal(str)
    dropped = Signal(object, object, bool)
    """A line was dragged to another one; True if below it."""
    typed = Signal(QPersistentModelIndex, str)
    """A cell is typed into; what stands there so far."""
    ended = Signal(QModelIndex, bool)
    """A cell is no longer edited; True if it was ended by Enter."""

    def __init__(self, model: ParticipantsModel, persons: Source, bodies: Source) -> None:
        super().__init__(tr("participants", T("participants", "Participants")), height=Height.CLOSE_ROW)
        self.setObjectName("participants-grid")
        cells = GridCells(self, persons, bodies, model.people)
        cells.typed.connect(self.typed)
        self.setItemDelegate(cells)
        self._lines = model
        self.show_model(model, _WIDTHS)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.opened.connect(self.edit_cell)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.is_fixed = False
        """Whether the lines can only be read and copied."""

    @property
    def is_editing(self) -> bool:
        """Return whether a cell is being edited."""
        return self.state() == QAbstractItemView.State.EditingState

    def lines(self) -> list[Line]:
        """Return the selected lines, in the order they stand."""
        model = self._lines
        chosen = self.selectionModel().selection()
        ranges = cast("Iterable[QItemSelectionRange]", chosen)  # the stub does not say that it can be walked
        places = {  # Qt's own selectedRows asks the model about every cell of every row
            (one.parent().row(), row) for one in ranges for row in range(one.top(), one.bottom() + 1)
        }
        rows = (model.index(row, 0, model.index(group, 0)) for group, row in sorted(places))
        return [line for one in rows if (line := model.line(one)) is not None]

    def beside(self) -> list[UUID]:
        """Return the line after those that are selected, else the one before; none if there is no other."""
        model, chosen = cast("ParticipantsModel", self.model()), self.selectionModel().selectedRows()
        for step in (self.indexBelow, self.indexAbove):
            index = step(self.currentIndex())
            while index.isValid() and (index in chosen or model.line(index) is None):
                index = step(index)
            if (line := model.line(index)) is not None:
                return [line.uid]
        return []

    def edit_cell(self, index: QModelIndex) -> None:
        """Begin to edit the cell at *index*, if it can be edited."""
        if not self.is_fixed and index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self.edit(index)

    def edit_again(self, index: QModelIndex, text: str) -> None:
        """Open the cell at *index* with *text*, which could not be kept as it is."""
        self.edit_cell(index)
        self.write(text)

    def write(self, text: str) -> None:
        """Put *text* into the cell that is being edited."""
        for editor in self.viewport().findChildren(QLineEdit):
            if editor.isVisible():
                editor.setText(text)
                editor.setCursorPosition(len(text))

    def select(self, uids: list[UUID], column: int = 0) -> None:
        """Select the lines of those identifiers; the first becomes the current one."""
        places = self._lines.places(frozenset(uids), column)
        found = [places[uid] for uid in uids if uid in places]
        whole = QItemSelection()
        for index in found:
            whole.select(index, index)
        selection = self.selectionModel()
        flag = QItemSelectionModel.SelectionFlag
        for index in found[:1]:
            selection.setCurrentIndex(index, flag.NoUpdate)
            self.scrollTo(index)
        if found:  # at once: each change of the selection is heard by many
            selection.select(whole, flag.ClearAndSelect | flag.Rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the keys of the grid say, unless a cell is being edited."""
        if not self.is_editing and self._do(event):
            return
        super().keyPressEvent(event)

    def _do(self, event: QKeyEvent) -> bool:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        plain = modifiers == _NO_MODIFIER
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif self.is_fixed:
            return False
        elif plain and key in MARKS and self.lines():
            self.marked.emit(MARKS[key])
        elif plain and key == Qt.Key.Key_Insert:
            self.added.emit()
        elif plain and key == Qt.Key.Key_Delete and self.lines():
            self.removed.emit()
        elif plain and key == Qt.Key.Key_F2:
            self.edit_cell(self.currentIndex())
        elif modifiers == Qt.KeyboardModifier.AltModifier and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QApplication.clipboard().text())
        else:
            return False
        return True

    def _copy(self) -> None:
        rows = sorted(self.selectionModel().selectedRows(), key=lambda one: (one.internalId(), one.row()))
        cells = (
            "\t".join(str(row.siblingAtColumn(column).data() or "") for column in range(Column.PRESENCE))
            for row in rows
        )
        QApplication.clipboard().setText("\n".join(cells))

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go to the next cell after Tab, and tell where editing ended otherwise."""
        here = QPersistentModelIndex(self.currentIndex())
        super().closeEditor(editor, _Hint.NoHint)
        index = self.model().index(here.row(), here.column(), here.parent())
        step = {_Hint.EditNextItem: 1, _Hint.EditPreviousItem: -1}.get(hint, 0)
        beside = self._beside(index, step) if step else QModelIndex()
        if beside.isValid():
            self.edit_cell(beside)
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ended.emit(index, hint == _Hint.SubmitModelCache or step > 0)

    def _beside(self, index: QModelIndex, step: int) -> QModelIndex:
        column = index.column() + step
        while 0 <= column < Column.PRESENCE:
            beside = index.siblingAtColumn(column)
            if not self.isColumnHidden(column) and beside.flags() & Qt.ItemFlag.ItemIsEditable:
                return beside
            column += step
        return QModelIndex()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where a line was put; the model changes only when that was saved."""
        model, target = self._lines, self.indexAt(event.position().toPoint())
        source, beside = model.line(self.currentIndex()), model.line(target)
        if not self.is_fixed and source is not None and beside is not None and source.uid != beside.uid:
            middle = self.visualRect(target).center().y()
            self.dropped.emit(source, beside, event.position().y() > middle)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the organisation out while there is little room; the tooltip of the row has it."""
        super().resizeEvent(event)
        self.fit_columns()

    def fit_columns(self, *, entering: bool = False) -> None:
        """Show the organisation where there is room for it, and always while a line is *entered*."""
        narrow = self.width() < look_now().px(_NARROW) and not entering
        if self.isColumnHidden(Column.ORGANISATION) != narrow:
            self._fitting = True  # the width it comes back with is nobody's choice
            self.setColumnHidden(Column.ORGANISATION, narrow)
            self._fit()
