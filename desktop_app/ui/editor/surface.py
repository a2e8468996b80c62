"""The one surface a record is written on: paragraphs of known kinds, and nothing that can't be printed."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from db.records.language import Language
from db.records.paragraph import Paragraph, ParagraphKind
from db.records.record import Family, Record
from db.records.words import T
from desktop_app.ui.editor import keys, schema
from desktop_app.ui.editor.clipboard import OWN_TYPE, copied, pasted
from desktop_app.ui.editor.formats import (
    ATTRIBUTED,
    LEVELS,
    STYLES,
    UID,
    block_format,
    dress,
    kind_of,
    level_of,
    uid_of,
)
from desktop_app.ui.editor.gutter import GUTTER, Gutter
from desktop_app.ui.editor.live_fields import Caret, field_around
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.undo_keys import leaves_undo
from reports.numbering import labels_of

TEXT_OF_THE_RECORD = T("editor", "Text of the record")


class Surface(QTextEdit):
    """Shows and edits paragraphs. `edited` follows every change of text, `kind_changed` the caret's kind."""

    edited = Signal()
    kind_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("record-text")
        self.setAccessibleName(tr("editor", TEXT_OF_THE_RECORD))
        self.setAcceptRichText(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(False)
        self.family = Family.STATEMENT
        self.language = str(Language.ENGLISH)
        self._filling = False
        self._dressed: object = None
        self._caret = Caret(self)
        self.tell_field: Callable[[str], str] = str
        self.in_step: Callable[[tuple[Paragraph, ...]], tuple[Paragraph, ...]] = tuple
        """What a field is, and pasted paragraphs with what their fields say of this meeting."""
        self.gutter = Gutter(self, lambda found: labels_of(found, self.family, self.language))
        self._dress()
        self.document().contentsChange.connect(self._content_changed)
        self.cursorPositionChanged.connect(self._caret_moved)

    # --- what is written
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """Return the text as typed paragraphs."""
        return schema.read(self.document())

    def set_paragraphs(self, paragraphs: Iterable[Paragraph]) -> None:
        """Show *paragraphs*; the way back by undo begins anew."""
        self._filling = True
        try:
            schema.fill(self.document(), paragraphs)
        finally:
            self._filling = False
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._caret_moved()

    def show_record(self, record: Record) -> None:
        """Show the text of *record* in its own direction."""
        self.family, self.language = record.family, str(record.language)
        turned = record.language.is_right_to_left
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)
        self.set_paragraphs(record.paragraphs)
        self.setReadOnly(False)

    def go_to(self, uid: str, words: str = "") -> None:
        """Put the caret into the paragraph called *uid*, if it is there, and select *words* of it."""
        block = self.document().begin()
        while uid and block.isValid():
            if block.blockFormat().property(UID) == uid:
                cursor, start = QTextCursor(block), block.text().find(words)
                if words and start >= 0:
                    cursor.setPosition(block.position() + start)
                    cursor.setPosition(block.position() + start + len(words), cursor.MoveMode.KeepAnchor)
                self.setTextCursor(cursor)
                self.ensureCursorVisible()
                return
            block = block.next()

    # --- kinds
    def kind(self) -> ParagraphKind:
        """Return the kind of the paragraph at the caret."""
        cursor = self.textCursor()
        return ParagraphKind.TABLE if cursor.currentTable() is not None else kind_of(cursor.block())

    def set_kind(self, kind: ParagraphKind, level: int | None = None) -> None:
        """Make the selected paragraphs *kind*; a table begins under the caret."""
        if kind is ParagraphKind.TABLE:
            keys.begin_table(self)
            return
        with self.one_step() as cursor:
            for block in self.selected_blocks():
                set_block_kind(cursor, block, kind, level)
        self._caret_moved()

    def change_level(self, by: int) -> None:
        """Move the selected paragraphs *by* levels in or out, as far as their kind allows."""
        with self.one_step() as cursor:
            for block in self.selected_blocks():
                kind = kind_of(block)
                level = max(0, min(LEVELS.get(kind, 0), level_of(block) + by))
                set_block_kind(cursor, block, kind, level)

    def selected_blocks(self) -> list[QTextBlock]:
        """Return the blocks the selection touches, outside tables."""
        cursor = self.textCursor()
        block = self.document().findBlock(cursor.selectionStart())
        last = self.document().findBlock(cursor.selectionEnd())
        found = [block]
        while block != last and block.isValid():
            block = block.next()
            found.append(block)
        return [one for one in found if not schema.table_at(one)]

    @contextmanager
    def one_step(self) -> Iterator[QTextCursor]:
        """Give a cursor whose changes are undone in one step."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        try:
            yield cursor
        finally:
            cursor.endEditBlock()

    # --- styles
    def has_style(self, name: str) -> bool:
        """Return whether `bold`, `italic` or `underline` is on at the caret."""
        return bool(self.currentCharFormat().property(STYLES[name]))

    def toggle_style(self, name: str) -> None:
        """Turn `bold`, `italic` or `underline` on or off for the selection."""
        form = QTextCharFormat()
        for style, key in STYLES.items():
            form.setProperty(key, self.has_style(style) != (style == name))
        dress(form, self.kind())
        self.textCursor().mergeCharFormat(form)
        self.mergeCurrentCharFormat(form)

    # --- Qt's own doors
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that know about kinds; leave the rest to the text."""
        self._make_room(event.text())
        if self.isReadOnly() or not keys.press(self, event):
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what is composed from several keys."""
        self._make_room(event.commitString())
        super().inputMethodEvent(event)

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window while there is nothing to take back here; tell of a field on hover."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._tell(event)
            return True
        document = self.document()
        if leaves_undo(event, undo=document.isUndoAvailable(), redo=document.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text, whatever it is dressed in."""
        return source.hasText() or source.hasHtml() or source.hasFormat(OWN_TYPE)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as typed paragraphs; no text is lost and nothing foreign stays."""
        self.insert_paragraphs(self.in_step(pasted(source)))

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy with kinds for ourselves, as HTML and text for others."""
        return copied(self.textCursor().selection())

    def insert_paragraphs(self, paragraphs: tuple[Paragraph, ...]) -> None:
        """Insert *paragraphs* at the caret in one step that can be undone."""
        if not paragraphs:
            return
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        keys.insert_at(cursor, paragraphs)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the gutter beside the text."""
        super().resizeEvent(event)
        self.gutter.place()

    def changeEvent(self, event: QEvent) -> None:
        """Take the sizes of a new look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    # --- inside
    def _dress(self) -> None:
        look = look_now()
        if self._dressed == (look.scale, look.dark):
            return
        self._dressed = (look.scale, look.dark)
        self._filling = True  # a look is nothing that a person edits
        font = look.font(Type.BODY)
        font.setPixelSize(look.px(14))
        self.document().setDefaultFont(font)
        self.document().setDocumentMargin(look.px(16))
        side = look.px(GUTTER)
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setViewportMargins(0 if right_to_left else side, 0, side if right_to_left else 0, 0)
        self._relevel()
        self._filling = False

    def _relevel(self) -> None:
        """Give every block the measures of the look in use, without a step of its own to undo."""
        cursor = QTextCursor(self.document())
        cursor.joinPreviousEditBlock()
        block = self.document().begin()
        while block.isValid():
            if not schema.table_at(block) and block.blockFormat().property(UID):
                set_block_kind(cursor, block, kind_of(block), level_of(block))
            block = block.next()
        cursor.endEditBlock()

    def _content_changed(self, _at: int, removed: int, added: int) -> None:
        self.gutter.forget()
        if not self._filling and (removed or added):
            self.edited.emit()

    def _make_room(self, typed: str) -> None:
        """Remove what is selected before something is *typed* in its place: it is not part of a field."""
        cursor = self.textCursor()
        if typed.isprintable() and typed and cursor.hasSelection() and not self.isReadOnly():
            cursor.removeSelectedText()
            self.setTextCursor(cursor)
            self._caret.moved()

    def _tell(self, event: QHelpEvent) -> None:
        place = self.viewport().mapFrom(self, event.pos())
        field = field_around(self.document(), self.cursorForPosition(place).position())
        words = self.tell_field(field.name) if field else ""
        QToolTip.showText(event.globalPos(), words, self)

    def _caret_moved(self) -> None:
        self._caret.moved()
        self.gutter.update()
        self.kind_changed.emit(str(self.kind()))


def set_block_kind(cursor: QTextCursor, block: QTextBlock, kind: ParagraphKind, level: int | None) -> None:
    """Make *block* *kind*; its level stays where the kind does and *level* says nothing else."""
    kept = min(LEVELS.get(kind, 0), level_of(block)) if kind is kind_of(block) else 0
    told_by = str(block.blockFormat().property(ATTRIBUTED) or "")
    cursor.setPosition(block.position())
    cursor.setBlockFormat(block_format(kind, kept if level is None else level, uid_of(block), told_by))
    restyle(cursor, block, kind)


def restyle(cursor: QTextCursor, block: QTextBlock, kind: ParagraphKind) -> None:
    """Dress the text of *block* for *kind*; what is bold or italic by hand stays so."""
    pieces = [(one.position(), one.length(), one.charFormat()) for one in schema.fragments(block)]
    for start, length, form in pieces:
        dress(form, kind)
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(form)
    cursor.setPosition(block.position())
    form = block.charFormat()
    dress(form, kind)
    cursor.setBlockCharFormat(form)
