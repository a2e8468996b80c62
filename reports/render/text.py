"""A document as plain text: UTF-8, one line a paragraph, labels and columns as in the model."""

from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import assert_never

from db.records.paragraph import Runs, text_of
from reports.document import (
    Block,
    Cards,
    Certificate,
    Contents,
    Continuation,
    Document,
    Facsimile,
    Figure,
    Heading,
    Labelled,
    Letterhead,
    PageBreak,
    PageCode,
    Plain,
    Preface,
    Signatures,
    Table,
    Title,
    texts_of_block,
    texts_of_card,
)

INDENT = 4
WIDEST_COLUMN = 48
"""Columns are filled up with spaces to this width; a longer cell pushes its row."""


def render(document: Document) -> bytes:
    """Return the text of *document*; headers, footers and marks belong to pages and stay out."""
    pieces: list[str] = []
    lines_above: list[str] = []
    for block in document.blocks:
        text = _block(block, document)
        if isinstance(block, Preface):
            lines_above.append(text)
            continue
        pieces += ["\n".join(lines_above), text]
        lines_above = []
    pieces.append("\n".join(lines_above))
    return ("\n\n".join(piece for piece in pieces if piece) + "\n").encode()


def _block(block: Block, document: Document) -> str:  # noqa: C901, PLR0911 - one case a kind
    match block:
        case Preface(runs) | Title(runs) | Plain(runs) | Heading(runs=runs):
            return text_of(runs)
        case Labelled():
            return _labelled(block)
        case Continuation(runs, level):
            indent = " " * INDENT * (level + 1)
            return indent + _hanging(text_of(runs), indent)
        case Table():
            return "\n".join(_table(block))
        case Signatures(entries=entries):
            return "\n\n".join(
                "\n".join(part for part in (one.line(), one.signed) if part) for one in entries
            )
        case Figure(caption=caption):
            return text_of(caption)
        case Letterhead() | Certificate():
            return "\n".join(texts_of_block(block))
        case Cards(cards=cards):
            return "\n\n".join("\n".join(texts_of_card(card)) for card in cards)
        case Facsimile(lines=lines):
            return "\n".join(line.text for line in lines)
        case PageBreak() | PageCode():
            return ""
        case Contents(runs):
            return "\n".join([text_of(runs), *_outline(document.blocks)])
        case _:
            assert_never(block)


def _labelled(block: Labelled) -> str:
    """Return label and text; later lines of the text stand under its first word."""
    steps = block.level + (block.kind == "sub_paragraph")
    first = f"{' ' * INDENT * steps}{block.label} "
    return first + _hanging(text_of(block.runs), " " * len(first))


def _hanging(text: str, indent: str) -> str:
    return text.replace("\n", f"\n{indent}")


def _outline(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Heading):
            yield " " * INDENT * (block.level - 1) + text_of(block.runs)


def _table(table: Table) -> Iterator[str]:
    if table.caption:
        yield text_of(table.caption)
    head = [_cell(column.head) for column in table.columns]
    rows = [["" if cell.blank else _cell(cell.runs) for cell in row] for row in table.rows]
    widths = _widths([head, *(row for row in rows if len(row) > 1)])
    yield _line(head, widths)
    for row in rows:
        yield _line(row, widths)


def _cell(runs: Runs) -> str:
    return " ".join(text_of(runs).split())


def _widths(rows: Iterable[list[str]]) -> list[int]:
    columns = zip_longest(*rows, fillvalue="")
    return [min(max(map(len, column)), WIDEST_COLUMN) for column in columns]


def _line(cells: list[str], widths: list[int]) -> str:
    return "  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=False)).rstrip()
