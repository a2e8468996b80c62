"""Keys that know about kinds: Enter, Backspace, Tab; and where pasted paragraphs go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextCursor, QTextTable

from db.records.paragraph import Paragraph, ParagraphKind, Run, Runs
from desktop_app.ui.editor import schema
from desktop_app.ui.editor.formats import LEVELS, block_format, char_format, kind_of, level_of
from desktop_app.ui.editor.live_fields import remove_beside
from reports.read.pasted import cut

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

_AFTER = {ParagraphKind.HEADING: ParagraphKind.PLAIN, ParagraphKind.CONTINUATION: ParagraphKind.CONTINUATION}
_TABLE_ROWS, _TABLE_COLUMNS = 3, 3


class Sheet(Protocol):
    """What keys need of the surface they are pressed on."""

    def textCursor(self) -> QTextCursor:
        """Return the caret."""

    def setTextCursor(self, cursor: QTextCursor, /) -> None:
        """Move the caret."""

    def ensureCursorVisible(self) -> None:
        """Scroll to the caret."""

    def change_level(self, by: int) -> None:
        """Move the chosen paragraphs in or out."""

    def set_kind(self, kind: ParagraphKind) -> None:
        """Give the chosen paragraphs a kind."""

    def one_step(self) -> AbstractContextManager[QTextCursor]:
        """Make what follows one step to undo."""


def press(surface: Sheet, event: QKeyEvent) -> bool:
    """Handle a key that means something of its own in a record; return whether it did."""
    key, modifiers = event.key(), event.modifiers()
    if remove_beside(surface.textCursor(), event):
        return True
    if modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
        return False
    table = surface.textCursor().currentTable()
    if key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
        back = key == Qt.Key.Key_Backtab or bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        return _tab(surface, table, back=back)
    if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
        return _enter(surface, table)
    if key == Qt.Key.Key_Backspace:
        return _backspace(surface, table)
    return key == Qt.Key.Key_Delete and _before_table(surface.textCursor())


def _tab(surface: Sheet, table: QTextTable | None, *, back: bool) -> bool:
    if table is None:
        surface.change_level(-1 if back else 1)
        return True
    cell = table.cellAt(surface.textCursor())
    place = cell.row() * table.columns() + cell.column() + (-1 if back else 1)
    row, column = divmod(max(0, place), table.columns())
    if row == table.rows():
        table.appendRows(1)
    surface.setTextCursor(table.cellAt(row, column).lastCursorPosition())
    return True


def _enter(surface: Sheet, table: QTextTable | None) -> bool:
    if table is not None:
        return _tab(surface, table, back=False)
    block = surface.textCursor().block()
    if not block.text() and kind_of(block) is not ParagraphKind.PLAIN:
        surface.set_kind(ParagraphKind.PLAIN)
        return True
    with surface.one_step():
        cursor = surface.textCursor()
        cursor.removeSelectedText()
        _split(cursor)
    surface.setTextCursor(cursor)
    surface.ensureCursorVisible()
    return True


def _split(cursor: QTextCursor) -> None:
    """Begin a new paragraph at *cursor*; what follows a heading is plain, all else goes on in its kind."""
    block = cursor.block()
    kind = kind_of(block)
    at_start = cursor.positionInBlock() == 0 and bool(block.text())
    cursor.insertBlock()
    fresh = kind if cursor.block().text() else _AFTER.get(kind, kind)
    moved = cursor.block().previous() if at_start else cursor.block()
    spot = QTextCursor(moved)
    spot.setBlockFormat(block_format(fresh, level_of(moved) if fresh is kind else 0))
    if fresh is not kind:
        spot.setBlockCharFormat(char_format(Run(""), fresh))
        cursor.setCharFormat(char_format(Run(""), fresh))


def _backspace(surface: Sheet, table: QTextTable | None) -> bool:
    cursor = surface.textCursor()
    if cursor.hasSelection() or cursor.positionInBlock() > 0:
        return False
    if table is not None:
        return cursor.block() == table.cellAt(cursor).firstCursorPosition().block()
    block = cursor.block()
    if level_of(block) and kind_of(block) in LEVELS:
        surface.change_level(-1)
    elif kind_of(block) is not ParagraphKind.PLAIN:
        surface.set_kind(ParagraphKind.PLAIN)
    else:
        return _after_table(cursor)
    return True


def _after_table(cursor: QTextCursor) -> bool:
    """Return whether a table ends right before *cursor*: it is not eaten from outside."""
    before = cursor.block().previous()
    return before.isValid() and bool(schema.table_at(before))


def _before_table(cursor: QTextCursor) -> bool:
    after: QTextBlock = cursor.block().next()
    return (
        cursor.atBlockEnd() and not cursor.hasSelection() and after.isValid() and bool(schema.table_at(after))
    )


def insert_at(cursor: QTextCursor, paragraphs: tuple[Paragraph, ...]) -> None:
    """Insert pasted *paragraphs* at *cursor* and leave it behind them.

    In a cell, and for one plain paragraph, the words go into the line. Else the first one takes an
    empty block or continues the words before the caret, and each other one stands alone.
    """
    if cursor.currentTable() is not None:
        schema.insert_runs(cursor, _in_one_line(paragraphs), ParagraphKind.PLAIN)
        return
    first, *others = paragraphs
    if cursor.block().text() and first.kind is not ParagraphKind.TABLE:
        rest = _cut_rest(cursor) if others else None
        schema.insert_runs(cursor, first.runs, kind_of(cursor.block()))
        schema.insert(cursor, tuple(others))
        _put_rest(cursor, rest)
    elif not others and first.kind is ParagraphKind.PLAIN:
        schema.insert_runs(cursor, first.runs, kind_of(cursor.block()))
    else:
        schema.insert(cursor, paragraphs)


def _in_one_line(paragraphs: tuple[Paragraph, ...]) -> Runs:
    parts: list[Run] = []
    for one in paragraphs:
        parts.extend((Run(" "),) if parts else ())
        parts.extend(one.runs or (Run(one.text),))
    return tuple(parts)


def _cut_rest(cursor: QTextCursor) -> Paragraph | None:
    """Take away what follows *cursor* in its block, to be put back behind what is pasted."""
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    if not cursor.hasSelection():
        return None
    block = cursor.block()
    runs = cut(schema.runs_of(block), cursor.selectionStart() - block.position())
    cursor.removeSelectedText()
    return Paragraph(kind=kind_of(block), level=level_of(block), runs=runs)


def _put_rest(cursor: QTextCursor, rest: Paragraph | None) -> None:
    if rest is not None:
        place = cursor.position()
        schema.insert_runs(cursor, rest.runs, kind_of(cursor.block()))
        cursor.setPosition(place)


def begin_table(surface: Sheet) -> None:
    """Begin an empty table under the caret, with the caret in its first cell."""
    if surface.textCursor().currentTable() is not None:
        return
    cursor = surface.textCursor()
    cursor.beginEditBlock()
    if cursor.block().text():
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.insertBlock()
    rows = (((),) * _TABLE_COLUMNS,) * _TABLE_ROWS
    table = schema.insert_table(cursor, Paragraph(kind=ParagraphKind.TABLE, rows=rows))
    cursor.endEditBlock()
    surface.setTextCursor(table.cellAt(0, 0).firstCursorPosition())
