"""Tables: of rows and columns, and of places to sign."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import cast

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement as Element

from db.records.paragraph import Runs
from reports.document import Cell, SignatureEntry, Signatures, Table, plain_runs
from reports.render.docx.elements import element, is_right_to_left, keep_with_next, twips, valued
from reports.render.docx.runs import Paragraphs
from reports.render.docx.styles import CELL_MARGIN

RULED = "TableGrid"
_ALIGNMENTS = {"start": "left", "center": "center", "end": "right"}
_HEAD_SHADE, _GROUP_SHADE = "EEEEEE", "F6F6F6"
_LINE_SHARE = 0.5
"""How much of the width the line to sign on takes."""


def table(block: Table, paragraphs: Paragraphs, width: float) -> Element:
    """Return a table as wide as the text (*width* in points); its head is repeated, its rows never split."""
    whole = sum(column.share for column in block.columns) or 1.0
    widths = [twips(width * column.share / whole) for column in block.columns]
    head = [Cell(_bold(column.head), column.align) for column in block.columns]
    rows = [_row(head, widths, paragraphs, _row_marks(block, head=True), shade=_HEAD_SHADE)]
    for row in block.rows:
        if len(row) == 1 < len(widths):
            rows.append(
                _row(row, [sum(widths)], paragraphs, _row_marks(block), shade=_GROUP_SHADE, span=len(widths))
            )
        else:
            rows.append(_row(row, widths, paragraphs, _row_marks(block)))
    return _table(widths, rows, RULED if block.ruled else "TableNormal", paragraphs.language)


def _bold(runs: Runs) -> Runs:
    return tuple(replace(run, bold=True) for run in runs)


def _table(widths: Sequence[int], rows: Sequence[Element], style: str, language: str) -> Element:
    turned = [element("w:bidiVisual")] if is_right_to_left(language) else []
    indent = twips(CELL_MARGIN) if style == RULED else 0
    properties = element(
        "w:tblPr",
        None,
        valued("w:tblStyle", style),
        *turned,
        element("w:tblW", {"w:w": sum(widths), "w:type": "dxa"}),
        element("w:tblInd", {"w:w": indent, "w:type": "dxa"}),
        element("w:tblLayout", {"w:type": "fixed"}),
        element("w:tblLook", {"w:firstRow": 1, "w:noHBand": 1, "w:noVBand": 1}),
    )
    grid = element("w:tblGrid", None, *(element("w:gridCol", {"w:w": width}) for width in widths))
    return element("w:tbl", None, properties, grid, *rows)


def _row_marks(block: Table, *, head: bool = False) -> Element:
    marks = [element("w:cantSplit")]
    if block.row_height and not head:
        marks.append(element("w:trHeight", {"w:val": twips(block.row_height), "w:hRule": "atLeast"}))
    if head:
        marks.append(element("w:tblHeader"))
    return element("w:trPr", None, *marks)


def _row(
    cells: Sequence[Cell],
    widths: Sequence[int],
    paragraphs: Paragraphs,
    marks: Element,
    *,
    shade: str = "",
    span: int = 1,
) -> Element:
    made = [_cell(cell, width, paragraphs, shade, span) for cell, width in zip(cells, widths, strict=False)]
    made += [_cell(Cell(), width, paragraphs, shade) for width in widths[len(made) :]]
    return element("w:tr", None, marks, *made)


def _cell(cell: Cell, width: int, paragraphs: Paragraphs, shade: str, span: int = 1) -> Element:
    marks = [element("w:tcW", {"w:w": width, "w:type": "dxa"})]
    if span > 1:
        marks.append(valued("w:gridSpan", span))
    if shade:
        marks.append(element("w:shd", {"w:val": "clear", "w:color": "auto", "w:fill": shade}))
    runs = () if cell.blank else cell.runs
    kept = [element("w:keepNext")] if shade else []
    text = paragraphs.make("TableText", runs, *kept, valued("w:jc", _ALIGNMENTS[cell.align]))
    return element("w:tc", None, element("w:tcPr", None, *marks), text)


def signature_table(block: Signatures, paragraphs: Paragraphs, width: float) -> Element:
    """Return the places to sign, one an entry, never split; the first two stay together, and the last two."""
    widths = [twips(width / block.columns)] * block.columns
    line_end = twips(width / block.columns * (1 - _LINE_SHARE))
    rows = []
    for entries in _batched(block.entries, block.columns):
        cells = [_place(one, size, line_end, paragraphs) for one, size in zip(entries, widths, strict=False)]
        empty = (
            element("w:tc", None, _size(size), paragraphs.make("Signatory", ()))
            for size in widths[len(cells) :]
        )
        rows.append(element("w:tr", None, element("w:trPr", None, element("w:cantSplit")), *cells, *empty))
    leading = rows[:-1]
    for row in leading[:1] + leading[-1:]:
        for paragraph in row.iter(qn("w:p")):
            keep_with_next(cast("Element", paragraph))
    return _table(widths, rows, "TableNormal", paragraphs.language)


def _batched(entries: Sequence[SignatureEntry], size: int) -> Iterator[Sequence[SignatureEntry]]:
    return (entries[place : place + size] for place in range(0, len(entries), size))


def _size(width: int) -> Element:
    return element("w:tcPr", None, element("w:tcW", {"w:w": width, "w:type": "dxa"}))


def _place(entry: SignatureEntry, width: int, line_end: int, paragraphs: Paragraphs) -> Element:
    return element("w:tc", None, _size(width), *_place_lines(entry, line_end, paragraphs))


def _place_lines(entry: SignatureEntry, line_end: int, paragraphs: Paragraphs) -> Iterator[Element]:
    """Yield the line to sign on, what is printed of the signatory, and when it was signed."""
    border = element("w:bottom", {"w:val": "single", "w:sz": 6, "w:space": 1, "w:color": "000000"})
    yield paragraphs.make(
        "SignatureLine", (), element("w:pBdr", None, border), element("w:ind", {"w:right": line_end})
    )
    yield paragraphs.make("Signatory", entry.runs())
    if entry.signed:
        yield paragraphs.make("SmallPrint", plain_runs(entry.signed))
