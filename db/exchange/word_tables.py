"""The tables of a Word file as rows of cells, each after the short line that stands above it.

Called only in the process that reads workbooks, which has a limit of time and memory.
"""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING
from xml.etree.ElementTree import iterparse

from db.exchange.lists import MOST_COLUMNS, MOST_ROWS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

DOCUMENT = "word/document.xml"
LONGEST_LINE = 80
"""Letters of a paragraph that may be the heading of a table, such as a day."""
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TEXT, _BREAKS = f"{_W}t", {f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}tab": " "}


def is_word(path: str) -> bool:
    """Return whether the file at *path* is one of Word's."""
    if not zipfile.is_zipfile(path):
        return False
    with zipfile.ZipFile(path) as archive:
        return DOCUMENT in archive.namelist()


def word_rows(path: str) -> list[list[str]]:
    """Return the rows of all tables in the order they are read; without a table, the paragraphs as rows."""
    rows: list[list[str]] = []
    lines: list[list[str]] = []
    above = ""
    for part in _body(path):
        if part.tag == f"{_W}tbl":
            rows += [[above]] if 0 < len(above) <= LONGEST_LINE else []
            rows += _rows(part)
            above = ""
        elif text := _text(part):
            lines.append([text])
            above = text
        if len(rows) > MOST_ROWS or len(lines) > MOST_ROWS:
            break
    return rows or lines


def _body(path: str) -> Iterator[Element]:
    """Yield the paragraphs and tables that stand in the text itself, not in each other."""
    with zipfile.ZipFile(path) as archive, archive.open(DOCUMENT) as file:
        inside = 0
        for event, part in iterparse(file, events=("start", "end")):  # noqa: S314 - limits are around it
            if part.tag == f"{_W}tbl":
                inside += 1 if event == "start" else -1
            is_whole = event == "end" and not inside and part.tag in {f"{_W}tbl", f"{_W}p"}
            if is_whole:
                yield part
                part.clear()


def _rows(table: Element) -> Iterator[list[str]]:
    for row in table.iterfind(f"{_W}tr"):
        cells: list[str] = []
        for cell in row.iterfind(f"{_W}tc"):
            cells.append("\n".join(filter(None, map(_text, cell.iterfind(f"{_W}p")))))
            cells += [""] * (_wide(cell) - 1)
        yield cells[: MOST_COLUMNS + 1]


def _wide(cell: Element) -> int:
    span = cell.find(f"{_W}tcPr/{_W}gridSpan")
    said = span.get(f"{_W}val", "1") if span is not None else "1"
    return min(int(said), MOST_COLUMNS) if said.isdecimal() and len(said) < 5 else 1  # noqa: PLR2004 - digits


def _text(part: Element) -> str:
    found = (one.text or "" if one.tag == _TEXT else _BREAKS.get(one.tag, "") for one in part.iter())
    return "".join(found).strip()
