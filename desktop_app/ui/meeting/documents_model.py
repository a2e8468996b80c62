"""The files of a meeting as a list whose titles and kinds are edited in place."""

from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum
from typing import Any
from uuid import UUID

from PySide6.QtCore import (
    QAbstractItemModel,
    QLocale,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemDelegate, QLineEdit, QStyleOptionViewItem, QWidget

from db.records.attachment import Attachment, AttachmentKind
from db.records.record import Record
from db.records.text import clean_name
from db.records.words import T
from desktop_app.ui.forms.choice_editors import Combo
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.cells import Cells, Role
from desktop_app.ui.look.fields import LineEdit
from desktop_app.ui.look.record_table import RecordTable
from desktop_app.ui.look.tokens import Height
from desktop_app.ui.tables.plain_model import Index, PlainModel

_MEGABYTE = 1_000_000


class Column(IntEnum):
    """The columns, in order."""

    TITLE = 0
    KIND = 1
    ANNEX_OF = 2
    CAPTION = 3
    CREDIT = 4
    SIZE = 5


HEADS = {
    Column.TITLE: T("documents", "Title"),
    Column.KIND: T("documents", "Kind"),
    Column.ANNEX_OF: T("documents", "Annex of"),
    Column.CAPTION: T("documents", "Caption"),
    Column.CREDIT: T("documents", "Credit"),
    Column.SIZE: T("documents", "Size"),
}
_FIELDS = {
    Column.TITLE: "title",
    Column.KIND: "kind",
    Column.ANNEX_OF: "record",
    Column.CAPTION: "caption",
    Column.CREDIT: "credit",
}
_WORDS = (Column.TITLE, Column.CAPTION, Column.CREDIT)
NO_ANNEX = T("documents", "No annex")
_PICTURES = {AttachmentKind.PHOTO: "photo", AttachmentKind.SCAN: "scan", AttachmentKind.LOGO: "photo"}


class DocumentsModel(PlainModel[Attachment]):
    """Shows attachments. `edited` tells one of them, the field and the value a person entered."""

    edited = Signal(object, str, object)

    def __init__(self, parent: QObject | None = None, *, is_fixed: bool = False) -> None:
        headings = [tr("documents", HEADS[one]) for one in Column]
        super().__init__(headings, parent, at_end={Column.SIZE})
        self._is_fixed = is_fixed
        self.records: tuple[Record, ...] = ()

    def show_attachments(self, attachments: Sequence[Attachment], records: Sequence[Record]) -> None:
        """Show these; each may be an annex of one of *records*."""
        self.records = tuple(records)
        self.show_lines(attachments)

    def rows_of(self, uids: Sequence[UUID]) -> list[int]:
        """Return the rows of the attachments with these identifiers."""
        return [row for row, one in enumerate(self.lines) if one.uid in uids]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let all be edited but the size, unless nothing can be."""
        flags = super().flags(index)
        is_open = index.column() in _FIELDS and not self._is_fixed
        return flags | Qt.ItemFlag.ItemIsEditable if is_open else flags

    def words(self, line: Attachment, column: int) -> str:
        """Return what a cell says."""
        match Column(column):
            case Column.TITLE:
                return line.title
            case Column.KIND:
                return tr("attachment", line.kind.label)
            case Column.ANNEX_OF:
                record = _value(line, Column.ANNEX_OF)
                return next((each.title for each in self.records if each.uid == record), "")
            case Column.CAPTION:
                return line.caption
            case Column.CREDIT:
                return line.credit
            case Column.SIZE:
                return _size(line.size)

    def shown(self, line: Attachment, column: int, role: int) -> Any:
        """Return what a cell holds to be edited, and what stands beside its words."""
        match Column(column), role:
            case at, Qt.ItemDataRole.EditRole:
                return _value(line, at)
            case _, Qt.ItemDataRole.ToolTipRole:
                return line.caption or line.title
            case Column.TITLE, Role.ICON:
                return _PICTURES.get(line.kind, "file-text")
            case Column.TITLE, Role.SECOND:
                return line.file_name
            case at, Role.TONE if at not in {Column.TITLE, Column.KIND}:
                return "text2"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what a person entered and tell of it."""
        line = self.line(index)
        if role != Qt.ItemDataRole.EditRole or index.column() not in _FIELDS or line is None:
            return False
        self.edited.emit(line, _FIELDS[Column(index.column())], value)
        return True


def _value(one: Attachment, column: Column) -> Any:
    """Return what a cell holds to be edited; only an annex is the annex of something."""
    if column not in _FIELDS or (column is Column.ANNEX_OF and one.kind is not AttachmentKind.ANNEX):
        return None
    return getattr(one, _FIELDS[column])


def _size(size: int) -> str:
    kind = QLocale.DataSizeFormat.DataSizeSIFormat
    return QLocale().formattedDataSize(size, 0 if size < _MEGABYTE else 1, kind)


class DocumentsTable(RecordTable):
    """The list of files; F2, Enter or a double click edits the cell.

    `typed` tells the file as it would be with what stands in the cell so far, `ended` that it was left.
    """

    typed = Signal(object)
    ended = Signal()

    def __init__(self, model: DocumentsModel) -> None:
        super().__init__(tr("documents", T("documents", "Files")))
        self.setObjectName("documents-table")
        cells = _DocumentCells(self, model)
        cells.typed.connect(self._type)
        self.setItemDelegate(cells)
        self.show_model(model, (0, 110, 160, 170, 110, 70))
        self.setEditTriggers(RecordTable.EditTrigger.EditKeyPressed)
        self.opened.connect(self.edit)
        self._documents = model

    def chosen(self) -> list[Attachment]:
        """Return the selected files, in order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._documents.lines[row] for row in rows]

    def edit_again(self, typed: Attachment) -> None:
        """Open the cell in which *typed* differs from the file that is listed, with what was typed there."""
        for row in self._documents.rows_of([typed.uid]):
            listed = self._documents.lines[row]
            column = next((one for one in _WORDS if _value(typed, one) != _value(listed, one)), None)
            if column is not None:
                index = self._documents.index(row, column)
                self.setCurrentIndex(index)
                self.edit(index)
                for editor in self.viewport().findChildren(QLineEdit):
                    editor.setText(_value(typed, column))

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Tell that a cell was left."""
        super().closeEditor(editor, hint)
        self.ended.emit()

    def _type(self, index: QPersistentModelIndex, text: str) -> None:
        if index.isValid():
            name, words = _FIELDS[Column(index.column())], clean_name(text)
            attachment = self._documents.lines[index.row()]
            self.typed.emit(replace(attachment, **{name: words}))  # type: ignore[arg-type]  # a field of words

    def select(self, uids: Sequence[UUID]) -> None:
        """Select the files with these identifiers."""
        flags = self.selectionModel().SelectionFlag
        for row in self._documents.rows_of(uids):
            self.selectionModel().select(self._documents.index(row, 0), flags.Select | flags.Rows)


class _DocumentCells(Cells):
    typed = Signal(QPersistentModelIndex, str)

    def __init__(self, table: DocumentsTable, model: DocumentsModel) -> None:
        super().__init__(table, Height.TWO_LINES)
        self._model = model

    def _choices(self, column: int) -> list[tuple[Any, str]]:
        """Return what may be chosen in a column, with its words; nothing where it is typed."""
        if column == Column.KIND:
            return [(kind, tr("attachment", kind.label)) for kind in AttachmentKind]
        if column == Column.ANNEX_OF:
            records = [(one.uid, one.title) for one in self._model.records]
            return [(None, tr("documents", NO_ANNEX)), *records]
        return []

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor: QWidget = LineEdit()
        if choices := self._choices(index.column()):
            combo = Combo()
            for _value, words in choices:
                combo.addItem(words)
            combo.activated.connect(lambda _: self.commitData.emit(combo))
            combo.activated.connect(lambda _: self.closeEditor.emit(combo))
            QTimer.singleShot(0, combo, combo.showPopup)
            editor = combo
        editor.setParent(parent)
        editor.setObjectName(f"cell-{Column(index.column()).name.lower()}")
        editor.setAccessibleName(tr("documents", HEADS[Column(index.column())]))
        if isinstance(editor, QLineEdit):
            here = QPersistentModelIndex(index)
            editor.textEdited.connect(lambda text: self.typed.emit(here, text))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, Combo):
            values = [one for one, _words in self._choices(index.column())]
            editor.setCurrentIndex(values.index(value) if value in values else 0)
        elif isinstance(editor, QLineEdit):
            editor.setText(str(value or ""))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        value: Any = clean_name(editor.text()) if isinstance(editor, QLineEdit) else None
        if isinstance(editor, Combo):
            value = self._choices(index.column())[editor.currentIndex()][0]
        if value != index.data(Qt.ItemDataRole.EditRole):
            model.setData(index, value)
