"""A list on its way out of the file, as CSV or as a workbook: every cell is text and stays text."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from db.records.problems import Problem, Refused
from db.records.words import T

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

BYTE_ORDER_MARK = "\ufeff"
"""Excel reads CSV as UTF-8 only if it begins so."""
LONGEST_CELL = 32_767
MOST_ROWS = 1_048_576
NARROWEST, WIDEST = 8, 60
_FORMULA = re.compile(r"'*[=+\-@\t\r＝＋－＠]")
_FORBIDDEN_IN_NAMES = re.compile(r"[\[\]:*?/\\]")
LONGEST_SHEET_NAME = 31

TOO_LONG = T(
    "problems", "Row {row}, “{column}” has {length} characters; a cell of Excel holds 32,767. Save it as CSV."
)
TOO_MANY = T("problems", "A sheet of Excel holds 1,048,576 rows. Save the list as CSV.")


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenList:
    """A list: its title, the heads of its columns, its rows. `leftwards` lists begin at the right."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    leftwards: bool = False

    def guarded_cells(self) -> int:
        """Return how many cells look like a formula, so that CSV puts an apostrophe before them."""
        return sum(guarded(cell) != cell for row in self.rows for cell in row)


def guarded(text: str) -> str:
    """Return *text* with an apostrophe before it if a spreadsheet could take it for a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def unguarded(text: str) -> str:
    """Return what `guarded` was given."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text[1:]) else text


def csv_bytes(written: WrittenList) -> bytes:
    """Return the list as CSV in UTF-8, lines ended as Excel ends them."""
    text = io.StringIO(newline="")
    text.write(BYTE_ORDER_MARK)
    writer = csv.writer(text)
    for row in (written.heads, *written.rows):
        writer.writerow([guarded(cell) for cell in row])
    return text.getvalue().encode()


def workbook_bytes(lists: Sequence[WrittenList], *, title: str, author: str, made: datetime) -> bytes:
    """Return a workbook with a sheet for each list: all text, heads frozen, columns as wide as they need.

    Raise Refused if a list or a text is larger than a sheet or a cell can be.
    """
    import xlsxwriter

    target = io.BytesIO()
    for written in lists:
        _refuse_too_large(written)
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        about = {"title": title, "author": author, "created": made.replace(tzinfo=None, microsecond=0)}
        book.set_properties(about)
        head = book.add_format({"bold": True, "valign": "top", "bottom": 1, "bg_color": "#E7E8E6"})
        cell = book.add_format({"num_format": "@", "valign": "top", "text_wrap": True})
        names: list[str] = []
        for written in lists:
            names.append(_sheet_name(written.title, names))
            _fill(book.add_worksheet(names[-1]), written, head, cell)
    return target.getvalue()


def _fill(sheet: Any, written: WrittenList, head: Any, cell: Any) -> None:
    for column, width in enumerate(_widths(written)):
        sheet.set_column(column, column, width, cell)
        sheet.write_string(0, column, written.heads[column], head)
    for place, row in enumerate(written.rows, 1):
        for column, text in enumerate(row):
            if text:
                sheet.write_string(place, column, text, cell)
    sheet.freeze_panes(1, 0)
    if written.rows:
        sheet.autofilter(0, 0, len(written.rows), len(written.heads) - 1)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    if written.leftwards:
        sheet.right_to_left()


def _widths(written: WrittenList) -> list[int]:
    """Return the width of each column in letters: that of its longest line, within reason."""
    columns = zip(written.heads, *written.rows, strict=True)
    longest = (
        max(max(map(len, text.splitlines()), default=0) for text in column if text is not None)
        for column in columns
    )
    return [max(NARROWEST, min(WIDEST, length + 2)) for length in longest]


def _sheet_name(title: str, taken: Sequence[str]) -> str:
    """Return *title* as the name of a sheet, such as Excel takes it, and not twice the same."""
    name = " ".join(_FORBIDDEN_IN_NAMES.sub(" ", title).split()).strip("'")[:LONGEST_SHEET_NAME] or "1"
    return name if name not in taken else f"{name[: LONGEST_SHEET_NAME - 4]} {len(taken) + 1}"


def _refuse_too_large(written: WrittenList) -> None:
    if len(written.rows) >= MOST_ROWS:
        raise Refused([Problem("path", TOO_MANY)])
    for place, row in enumerate(written.rows, 2):
        for head, text in zip(written.heads, row, strict=True):
            if len(text) > LONGEST_CELL:
                values = {"row": str(place), "column": head, "length": f"{len(text):,}"}
                raise Refused([Problem("path", TOO_LONG, values)])
