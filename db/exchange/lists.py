"""Lists of people as they come in: rows of cells, whatever kind of file they stood in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.records.problems import Problem, Refused, Trouble
from db.records.text import clean_text
from db.records.words import T

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MOST_ROWS = 100_000
MOST_COLUMNS = 200
LONGEST_CELL = 100_000
TOO_MANY_ROWS = T("problems", "The list has more than {most} rows. Split it into several files.")
TOO_MANY_COLUMNS = T(
    "problems", "The list has more than {most} columns. Leave out those that are not needed."
)
TOO_LONG_CELL = T("problems", "A cell of row {row} is longer than {most} characters.")
NOTHING_IN_IT = T("problems", "There is nobody in it.")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table of a file. `fields` names its columns where the format itself says what they are."""

    rows: tuple[tuple[str, ...], ...]
    name: str = ""
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ListFile:
    """What a file holds: its tables, its encoding if it is a text, and remarks about spoilt letters.

    `certain` is False where the encoding is a guess; `others` are those to choose from then.
    """

    sheets: tuple[Sheet, ...]
    encoding: str = ""
    certain: bool = True
    others: tuple[str, ...] = ()
    remarks: tuple[Problem, ...] = ()


class NotRead(Trouble):
    """A file that is no list: damaged, protected, too large, or something else altogether."""


def sheet_of(rows: Iterable[Sequence[str]], name: str = "", fields: tuple[str, ...] = ()) -> Sheet:
    """Return *rows* as a table: cleaned, without empty rows and without empty columns at the end.

    Raise Refused where there is more of it than a list of people has.
    """
    kept = []
    for number, row in enumerate(rows, start=1):
        cells = [_cell(one, number) for one in row]
        while cells and not cells[-1]:
            cells.pop()
        if cells:
            kept.append(tuple(cells))
        _refuse_giants(len(kept), len(cells))
    return Sheet(tuple(kept), name, fields)


def _cell(value: str, row: int) -> str:
    if len(value) > LONGEST_CELL:
        raise Refused([Problem("", TOO_LONG_CELL, {"row": f"{row:,}", "most": f"{LONGEST_CELL:,}"})])
    return clean_text(value).strip()


def _refuse_giants(rows: int, columns: int) -> None:
    if rows > MOST_ROWS:
        raise Refused([Problem("", TOO_MANY_ROWS, {"most": f"{MOST_ROWS:,}"})])
    if columns > MOST_COLUMNS:
        raise Refused([Problem("", TOO_MANY_COLUMNS, {"most": str(MOST_COLUMNS)})])
