"""Cells parted by commas, semicolons, tabs or bars."""

from __future__ import annotations

import csv
import io
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

from db.exchange.lists import LONGEST_CELL, TOO_LONG_CELL, Sheet, sheet_of
from db.exchange.written_list import unguarded
from db.records.problems import Problem, Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

MARKS = "\t;,|"
_LOOKED_AT = 60
_SETTING = "sep="
"""Excel's own first line that names the mark."""
_ENOUGH = 0.5


def read_csv(text: str) -> Sheet:
    """Return the cells of *text*, parted by the mark that parts its lines most evenly.

    An apostrophe that only kept a spreadsheet from taking a cell for a formula is no part of it.
    """
    text = text.lstrip("\ufeff")
    mark = delimiter(text)
    if text[: len(_SETTING)].lower() == _SETTING:
        text = text.partition("\n")[2]
    rows = _rows(text.replace("\0", ""), mark or ",")
    return sheet_of([unguarded(cell) for cell in row] for row in rows)


def delimiter(text: str) -> str:
    """Return the mark between the cells of *text*, or nothing if its lines are not parted evenly."""
    if text[: len(_SETTING)].lower() == _SETTING:
        return text[len(_SETTING) : len(_SETTING) + 1]
    return max(MARKS, key=lambda mark: _evenness(text, mark)) if any(map(text.count, MARKS)) else ""


def evenness(text: str) -> float:
    """Return which share of the lines have the usual number of cells; 0 if that is one cell."""
    mark = delimiter(text)
    return _evenness(text, mark)[0] if mark else 0.0


def _evenness(text: str, mark: str) -> tuple[float, int]:
    """Return the share of lines that have the usual number of cells, and that number."""
    try:
        widths = Counter(len(row) for row in islice(_rows(text[:100_000], mark), _LOOKED_AT) if any(row))
    except Refused:
        return 0.0, 0
    widths_of_many = {width: times for width, times in widths.items() if width > 1}
    if not widths_of_many:
        return 0.0, 0
    usual, times = max(widths_of_many.items(), key=lambda one: (one[1], one[0]))
    share = times / widths.total()
    return (share if share > _ENOUGH else share / 10), usual


def _rows(text: str, mark: str) -> Iterator[list[str]]:
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark, skipinitialspace=mark != "\t")
    if _quotes_are_odd(text):
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark, quoting=csv.QUOTE_NONE)
    try:
        yield from reader
    except csv.Error as error:
        values = {"row": f"{reader.line_num:,}", "most": f"{LONGEST_CELL:,}"}
        raise Refused([Problem("", TOO_LONG_CELL, values)]) from error


def _quotes_are_odd(text: str) -> bool:
    """Return whether quotation marks don't pair: then they are the text's own."""
    return text.count('"') % 2 == 1
