"""Live fields on the surface: each is one whole, which is moved over, removed and told of as such."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from desktop_app.ui.editor import schema
from desktop_app.ui.editor.formats import FIELD, dress, field_of, kind_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QTextEdit

    from db.records.paragraph import Runs

_KEEP = QTextCursor.MoveMode.KeepAnchor


@dataclass(frozen=True, slots=True)
class Stretch:
    """Where a field stands in the document, and its name."""

    start: int
    end: int
    name: str


def stretches(block: QTextBlock) -> Iterator[Stretch]:
    """Yield the fields in *block*; pieces of one field that differ in style only are one."""
    found: Stretch | None = None
    for piece in schema.fragments(block):
        name = field_of(piece.charFormat())
        if found and (name != found.name or piece.position() != found.end):
            yield found
            found = None
        if name:
            start = found.start if found else piece.position()
            found = Stretch(start, piece.position() + piece.length(), name)
    if found:
        yield found


def field_around(document: QTextDocument, place: int) -> Stretch | None:
    """Return the field that *place* is inside of, not at an edge."""
    block = document.findBlock(place)
    return next((one for one in stretches(block) if one.start < place < one.end), None)


class Caret:
    """Keeps the caret out of fields, a selection around whole ones, and what is typed beside them plain."""

    def __init__(self, surface: QTextEdit) -> None:
        self._surface = surface
        self._last = 0
        self._moving = False

    def moved(self) -> None:
        """Follow a caret that was moved."""
        if self._moving or self._surface.isReadOnly():
            return
        self._moving = True
        try:
            self._step_out()
            self._type_plainly()
        finally:
            self._moving = False
            self._last = self._surface.textCursor().position()

    def _step_out(self) -> None:
        cursor = self._surface.textCursor()
        document = self._surface.document()
        inside, begun = field_around(document, cursor.position()), field_around(document, cursor.anchor())
        if not inside and not begun:
            return
        back = cursor.position() < (cursor.anchor() if begun and cursor.hasSelection() else self._last)
        place = (inside.start if back else inside.end) if inside else cursor.position()
        anchor = (begun.end if back else begun.start) if begun else cursor.anchor()
        cursor.setPosition(anchor if self._surface.textCursor().hasSelection() else place)
        cursor.setPosition(place, _KEEP)
        self._surface.setTextCursor(cursor)

    def _type_plainly(self) -> None:
        form = self._surface.currentCharFormat()
        cursor = self._surface.textCursor()
        if field_of(form) and not cursor.hasSelection():
            self._surface.setCurrentCharFormat(plain(form, cursor.block()))


def plain(form: QTextCharFormat, block: QTextBlock) -> QTextCharFormat:
    """Return *form* as text looks in *block* that comes from nowhere else."""
    bare = QTextCharFormat(form)
    bare.clearProperty(FIELD)
    dress(bare, kind_of(block))
    return bare


def remove_beside(cursor: QTextCursor, event: QKeyEvent) -> bool:
    """Remove the field that Backspace or Delete meets, as a whole; return whether there was one."""
    back = event.key() == Qt.Key.Key_Backspace
    if cursor.hasSelection() or not (back or event.key() == Qt.Key.Key_Delete):
        return False
    for one in stretches(cursor.block()):
        if cursor.position() == (one.end if back else one.start):
            cursor.setPosition(one.start)
            cursor.setPosition(one.end, _KEEP)
            cursor.removeSelectedText()
            return True
    return False


def insert(surface: QTextEdit, runs: Runs) -> None:
    """Put *runs* at the caret, in place of what is selected, in one step that can be undone."""
    cursor = surface.textCursor()
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    before = cursor.block().text()[: cursor.positionInBlock()]
    if len(runs) > 1 and before.strip() and not before.endswith(" "):
        schema.insert_words(cursor, " ")
    schema.insert_runs(cursor, runs, kind_of(cursor.block()))
    cursor.endEditBlock()
    surface.setTextCursor(cursor)
    surface.ensureCursorVisible()


def turn_into_text(surface: QTextEdit) -> None:
    """Make plain text of the fields that are selected, or of the one at the caret, in one step."""
    cursor = surface.textCursor()
    first, last = cursor.selectionStart(), cursor.selectionEnd()
    block, end = surface.document().findBlock(first), surface.document().findBlock(last)
    cursor.beginEditBlock()
    while block.isValid() and block.blockNumber() <= end.blockNumber():
        for one in list(stretches(block)):
            if one.start <= last and one.end >= first:
                _settle(block, one, cursor)
        block = block.next()
    cursor.endEditBlock()


def _settle(block: QTextBlock, field: Stretch, cursor: QTextCursor) -> None:
    pieces = [(one.position(), one.length(), one.charFormat()) for one in schema.fragments(block)]
    for start, length, form in pieces:
        if field.start <= start < field.end:
            cursor.setPosition(start)
            cursor.setPosition(start + length, _KEEP)
            cursor.setCharFormat(plain(form, block))
    cursor.clearSelection()
