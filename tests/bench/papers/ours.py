"""Ours: everything that is shipped, tags and archive format included."""

from datetime import UTC, datetime
from typing import Any

from reports.document import (
    Block,
    Cell,
    Column,
    Document,
    Heading,
    Labelled,
    Plain,
    SignatureEntry,
    Signatures,
    Table,
    Title,
    plain_runs,
)
from reports.render.pdf import render
from reports.style import Style
from reports.uncollected import uncollected
from tests.bench.papers.printer import say

DAY = datetime(2026, 5, 4, tzinfo=UTC)


def make(content: dict[str, Any]) -> bytes:
    """Return *content* as our PDF, made as the program makes its papers."""
    with uncollected():
        return render(_document(content), Style())


def _document(content: dict[str, Any]) -> Document:
    blocks: list[Block] = [Title(plain_runs(content["title"]))]
    blocks += [_block(kind, text) for kind, text in content["paragraphs"]]
    if content["rows"]:
        blocks.append(_table(content))
    if content["signatories"]:
        blocks.append(Signatures(tuple(SignatureEntry(line) for line in content["signatories"])))
    return Document(title=content["title"], language="en", blocks=tuple(blocks), date=DAY)


def _block(kind: str, text: str) -> Block:
    match kind:
        case "heading":
            return Heading(1, plain_runs(text))
        case "bullet":
            return Labelled("bullet", "•", plain_runs(text))
        case _:
            return Plain(plain_runs(text))


def _table(content: dict[str, Any]) -> Table:
    columns = tuple(Column(plain_runs(head)) for head in content["heads"])
    rows = tuple(tuple(Cell(plain_runs(text)) for text in row) for row in content["rows"])
    return Table(columns, rows)


if __name__ == "__main__":
    say(make)
