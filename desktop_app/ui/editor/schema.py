"""Typed paragraphs into the text surface and out of it; never HTML."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import cast
from uuid import UUID

from PySide6.QtGui import (
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from db.records.identity import new_uid
from db.records.paragraph import Paragraph, ParagraphKind, Run, Runs, joined, text_of
from desktop_app.ui.editor.formats import (
    ATTRIBUTED,
    UID,
    attributed_of,
    block_format,
    char_format,
    kind_of,
    level_of,
    run_of,
    uid_of,
)
from desktop_app.ui.look.theme import look_now

LINE_SEPARATOR = "\u2028"


def fill(document: QTextDocument, paragraphs: Iterable[Paragraph]) -> None:
    """Put *paragraphs* into *document* in place of what was there; nothing of it can be undone."""
    document.setUndoRedoEnabled(False)
    document.clear()
    cursor = QTextCursor(document)
    set_block(cursor, Paragraph())
    insert(cursor, tuple(paragraphs))
    document.setUndoRedoEnabled(True)
    document.setModified(False)


def insert(cursor: QTextCursor, paragraphs: tuple[Paragraph, ...]) -> None:
    """Insert whole paragraphs at *cursor*; an empty block there is taken for the first one."""
    for one in paragraphs:
        if cursor.block().text() or cursor.currentTable() is not None:
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            cursor.insertBlock()
        if one.kind is ParagraphKind.TABLE:
            insert_table(cursor, one)
        else:
            set_block(cursor, one)
            insert_runs(cursor, one.runs, one.kind)


def set_block(cursor: QTextCursor, paragraph: Paragraph) -> None:
    """Give the block at *cursor* the kind, level and identity of *paragraph*."""
    told_by = " ".join(str(one) for one in paragraph.attributed_to)
    cursor.setBlockFormat(block_format(paragraph.kind, paragraph.level, paragraph.uid, told_by))
    cursor.setBlockCharFormat(char_format(Run(""), paragraph.kind))


def insert_runs(cursor: QTextCursor, runs: Runs, kind: ParagraphKind) -> None:
    """Insert *runs* at *cursor* as they look in a paragraph of *kind*."""
    for run in runs:
        cursor.insertText(run.text.replace("\n", LINE_SEPARATOR), char_format(run, kind))


def insert_words(cursor: QTextCursor, words: str) -> None:
    """Insert *words* that a person writes at *cursor*: styled as what is before them, in no live field."""
    run = replace(run_of(words, cursor.charFormat()), field="")
    insert_runs(cursor, (run,), kind_of(cursor.block()))


def insert_table(cursor: QTextCursor, paragraph: Paragraph) -> QTextTable:
    """Insert a table with the cells of *paragraph*; the cursor then stands in the block after it."""
    width = max((len(row) for row in paragraph.rows), default=1)
    table = cursor.insertTable(max(1, len(paragraph.rows)), width, _table_format(paragraph, width))
    for at, row in enumerate(paragraph.rows):
        for column, cell in enumerate(row):
            inside = table.cellAt(at, column).firstCursorPosition()
            inside.setBlockFormat(block_format(ParagraphKind.PLAIN))
            insert_runs(inside, cell, ParagraphKind.PLAIN)
    cursor.setPosition(table.lastPosition() + 1)
    set_block(cursor, Paragraph())
    return table


def _table_format(paragraph: Paragraph, width: int) -> QTextTableFormat:
    look = look_now()
    form = QTextTableFormat()
    form.setProperty(UID, str(paragraph.uid))
    form.setProperty(ATTRIBUTED, " ".join(str(one) for one in paragraph.attributed_to))
    form.setBorderCollapse(True)
    form.setBorder(1)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(look.color("edge"))
    form.setCellPadding(look.px(5))
    form.setHeaderRowCount(1)
    form.setBottomMargin(look.px(8))
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 98))
    form.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, 98 / width)] * width)
    return form


def read(document: QTextDocument) -> tuple[Paragraph, ...]:
    """Return the paragraphs of *document*; those without any text are left out, no identity comes twice."""
    return tuple(_with_own_uids(_paragraphs(document)))


def _paragraphs(document: QTextDocument) -> Iterator[Paragraph]:
    block = document.begin()
    while block.isValid():
        table = table_at(block)
        if table:
            yield _table_paragraph(table)
            block = document.findBlock(table.lastPosition() + 1)
            continue
        yield paragraph_of(block)
        block = block.next()


def table_at(block: QTextBlock) -> QTextTable | None:
    """Return the table that *block* stands in, if any."""
    return QTextCursor(block).currentTable()


def paragraph_of(block: QTextBlock) -> Paragraph:
    """Return *block* as a paragraph."""
    return Paragraph(
        kind=kind_of(block),
        level=level_of(block),
        runs=runs_of(block),
        attributed_to=attributed_of(block),
        uid=uid_of(block),
    )


def runs_of(block: QTextBlock) -> Runs:
    """Return the text of *block* as runs."""
    return joined(
        run_of(one.text().replace(LINE_SEPARATOR, "\n"), one.charFormat()) for one in fragments(block)
    )


def fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    """Yield the stretches of one style in *block*."""
    pieces = cast("Iterable[QTextBlock.iterator]", block)  # the stub does not say that it can be walked
    yield from (piece.fragment() for piece in pieces)


def bare_paragraph(block: QTextBlock) -> Paragraph:
    """Return the kind and level of *block* without its text: enough to count by."""
    return Paragraph(kind=kind_of(block), level=level_of(block), uid=uid_of(block))


def _table_paragraph(table: QTextTable) -> Paragraph:
    rows = tuple(tuple(_cell(table, row, at) for at in range(table.columns())) for row in range(table.rows()))
    kept = table.format().property(UID)
    told_by = str(table.format().property(ATTRIBUTED) or "").split()
    return Paragraph(
        kind=ParagraphKind.TABLE,
        rows=rows,
        attributed_to=tuple(UUID(one) for one in told_by),
        uid=UUID(str(kept)) if kept else new_uid(),
    )


def _cell(table: QTextTable, row: int, column: int) -> Runs:
    cell = table.cellAt(row, column)
    block, last = cell.firstCursorPosition().block(), cell.lastCursorPosition().block()
    runs = list(runs_of(block))
    while block != last:
        block = block.next()
        runs.extend((Run("\n"), *runs_of(block)))
    return joined(runs)


def _with_own_uids(paragraphs: Iterable[Paragraph]) -> Iterator[Paragraph]:
    """Yield the paragraphs that say something; one that was split off another gets an identity of its own."""
    seen: set[UUID] = set()
    for one in paragraphs:
        if not any(text_of(cell).strip() for row in one.rows for cell in row) and not one.text.strip():
            continue
        mine = replace(one, uid=new_uid()) if one.uid in seen else one
        seen.add(mine.uid)
        yield mine
