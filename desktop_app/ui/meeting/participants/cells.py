"""How cells of the participants grid are edited: names from the register, states and roles from lists."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, cast
from uuid import UUID

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QLineEdit, QStyleOptionViewItem, QTreeView, QWidget

from db.records.attendance import AttendanceState, DelegationRole, Presence
from db.records.text import clean_name
from db.records.words import T
from desktop_app.ui.forms.choice_editors import Combo, options_of
from desktop_app.ui.forms.sources import Source
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.cells import Cells
from desktop_app.ui.look.fields import LineEdit
from desktop_app.ui.look.suggestions import Suggestion
from desktop_app.ui.look.tokens import Height
from desktop_app.ui.look.type_ahead import TypeAhead
from desktop_app.ui.meeting.participants.words import HEADS, Column

Index = QModelIndex | QPersistentModelIndex
_Hint = QAbstractItemDelegate.EndEditHint
_CHOICES = {Column.ROLE: DelegationRole, Column.STATE: AttendanceState, Column.PRESENCE: Presence}
_BY_NUMBER = "by number"
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


@dataclass(frozen=True, slots=True)
class Named:
    """What was entered in a cell of names: the words, and the record of the register they stand for.

    `is_new` asks to put the name into the register.
    """

    text: str
    uid: UUID | None = None
    is_new: bool = False


class GridCells(Cells):
    """Draws the cells as every list does, makes their editors. `typed` tells a cell and its words so far."""

    typed = Signal(QPersistentModelIndex, str)

    def __init__(
        self, view: QTreeView, persons: Source, bodies: Source, on_list: Callable[[], frozenset[UUID]]
    ) -> None:
        super().__init__(view, Height.CLOSE_ROW)
        self._persons, self._bodies, self._on_list = persons, bodies, on_list

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return an editor that suits the column, named after it."""
        column = Column(index.column())
        editor = self._editor(column)
        editor.setParent(parent)
        editor.setObjectName(f"cell-{column.name.lower()}")
        head = HEADS[column]
        editor.setAccessibleName(tr("participants", head or T("participants", "Room or online")))
        if isinstance(editor, QLineEdit):
            here = QPersistentModelIndex(index)
            editor.textEdited.connect(lambda text: self.typed.emit(here, text))
        return editor

    def _editor(self, column: Column) -> QWidget:
        if column in _CHOICES:
            return self._combo(options_of(_CHOICES[column], "attendance"))
        if column is Column.NAME:
            number = tr("participants", T("participants", "Delegates by number, without names…"))
            foot = (Suggestion(number, _BY_NUMBER, picture="users-group"),)
            return self._type_ahead(self._offers, self._persons, foot)
        if column is Column.ORGANISATION:
            return self._type_ahead(self._bodies.find, self._bodies, ())
        return LineEdit()

    def _offers(self, text: str) -> list[Suggestion]:
        """Return people of the register; those who are on the list already can't be taken again."""
        there = self._on_list()
        return [_taken(one) if one.value in there else one for one in self._persons.find(text)]

    def _type_ahead(
        self, find: Callable[[str], Sequence[Suggestion]], source: Source, foot: Sequence[Suggestion]
    ) -> TypeAhead:
        editor = TypeAhead(find, create=source.add_words, foot=foot)
        editor.chosen.connect(lambda chosen: self._choose(editor, chosen))
        editor.created.connect(lambda text: self._create(editor, text))
        return editor

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Let a type-ahead see Enter first: it says itself when something was taken or made."""
        if not isinstance(editor, TypeAhead) or not isinstance(event, QKeyEvent):
            return super().eventFilter(editor, event)
        if event.type() != QEvent.Type.KeyPress or event.key() not in _ENTER:
            return super().eventFilter(editor, event)
        if editor.list.isVisible() or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self._finish(editor)
        return True

    def _choose(self, editor: TypeAhead, chosen: Suggestion) -> None:
        if chosen.value == _BY_NUMBER:
            editor.set_choice("1")
            editor.selectAll()
        elif not editor.goes_on:
            self._finish(editor)

    def _create(self, editor: TypeAhead, text: str) -> None:
        """Take somebody new; what the register does not know is typed into the cells that follow."""
        editor.setProperty("new", True)
        editor.set_choice(text)
        self._finish(editor, _Hint.EditNextItem)

    def _finish(self, editor: QWidget, hint: _Hint = _Hint.SubmitModelCache) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, hint)

    def _combo(self, options: Sequence[tuple[Any, str]]) -> Combo:
        editor = Combo()
        for _, words in options:
            editor.addItem(words)
        editor.setProperty("values", [str(value) for value, _ in options])
        editor.activated.connect(lambda _: self._finish(editor))
        QTimer.singleShot(0, editor, editor.showPopup)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the value in the editor."""
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, Combo):
            values = cast("list[str]", editor.property("values"))
            editor.setCurrentIndex(values.index(str(value)) if str(value) in values else -1)
        elif isinstance(editor, TypeAhead):
            editor.set_choice(str(value or ""))
            editor.selectAll()
        elif isinstance(editor, QLineEdit):
            editor.setText(str(value or ""))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand what was entered to the model, if it is something else than before."""
        value = self._entered(editor, Column(index.column()))
        before = index.data(Qt.ItemDataRole.EditRole)
        same = value == before or (isinstance(value, Named) and value == Named(str(before or "")))
        if not same:
            model.setData(index, value)

    def _entered(self, editor: QWidget, column: Column) -> Any:
        if isinstance(editor, Combo):
            return list(_CHOICES[column])[editor.currentIndex()]
        if isinstance(editor, TypeAhead):
            uid = editor.value()
            text = clean_name(editor.text())
            return Named(text, uid if isinstance(uid, UUID) else None, bool(editor.property("new")))
        return clean_name(editor.text()) if isinstance(editor, QLineEdit) else None

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """Let the editor fill the cell; narrow cells get room for their words."""
        rect = option.rect.adjusted(2, 0, -2, 0)
        rect.setWidth(max(rect.width(), editor.minimumSizeHint().width()))
        editor.setGeometry(rect)


def _taken(offer: Suggestion) -> Suggestion:
    there = tr("participants", T("participants", "on this list"))
    return Suggestion(offer.text, offer.value, offer.second, there, "check", usable=False)
