"""A table on the clipboard: cells of Excel or a table of Word, as HTML or as lines with tabs."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from db.exchange.lists import MOST_COLUMNS, MOST_ROWS, Sheet, sheet_of

LARGEST = 20_000_000
_BREAKS = {"br", "p", "div", "li"}
_BLANKS = re.compile(r"\s+")


class _Tables(HTMLParser):
    """Gathers the cells of the outermost tables; what is inside a cell is its text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[list[str]] = []
        self._cell: list[str] | None = None
        self._wide, self._tall = 1, 1
        self._is_in_row = False
        self._left: dict[int, tuple[int, str]] = {}
        self._depth = 0
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "table":
            self._depth += 1
            if self._depth == 1:
                self._left.clear()
        elif tag in {"style", "script"}:
            self._hidden += 1
        elif self._depth == 1 and tag == "tr":
            self._end_row()
            self.rows.append([])
            self._is_in_row = True
        elif self._depth == 1 and tag in {"td", "th"} and self.rows:
            self._end_cell()
            self._cell = []
            self._wide = min(_number(given.get("colspan")), MOST_COLUMNS)
            self._tall = min(_number(given.get("rowspan")), MOST_ROWS)
            self._fill()
        elif tag in _BREAKS and self._cell:
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == "table":
            self._end_row() if self._depth == 1 else None
            self._depth = max(self._depth - 1, 0)
        elif tag in {"style", "script"}:
            self._hidden = max(self._hidden - 1, 0)
        elif self._depth == 1 and tag == "tr":
            self._end_row()
        elif self._depth == 1 and tag in {"td", "th"}:
            self._end_cell()

    def handle_data(self, data: str) -> None:
        if self._cell is not None and not self._hidden:
            self._cell.append(_BLANKS.sub(" ", data))

    def _fill(self) -> None:
        """Stand in for cells that a taller one above reaches down into."""
        row = self.rows[-1]
        while len(row) in self._left and len(row) < MOST_COLUMNS:
            place = len(row)
            more, text = self._left.pop(place)
            row.append(text)
            if more > 1:
                self._left[place] = (more - 1, text)

    def _end_cell(self) -> None:
        if self._cell is None or not self.rows:
            return
        text = "\n".join(" ".join(line.split()) for line in "".join(self._cell).split("\n")).strip()
        row = self.rows[-1]
        for _ in range(self._wide):
            if self._tall > 1:
                self._left[len(row)] = (self._tall - 1, text)
            row.append(text)
            text = ""
        self._cell = None

    def _end_row(self) -> None:
        """End the row, with what taller cells above put behind its own last one."""
        self._end_cell()
        if self._is_in_row:
            row = self.rows[-1]
            while len(row) < MOST_COLUMNS and len(row) <= max(self._left, default=-1):
                row.append("") if len(row) not in self._left else self._fill()
        self._is_in_row = False


def read_html(html: str) -> Sheet | None:
    """Return the table that *html* holds, or None if there is none of two columns at least."""
    if "<table" not in html[:LARGEST].lower():
        return None
    reader = _Tables()
    reader.feed(html[:LARGEST])
    reader.close()
    sheet = sheet_of(reader.rows)
    return sheet if any(len(row) > 1 for row in sheet.rows) else None


def _number(value: str | None) -> int:
    return max(int(value), 1) if value and value.isdecimal() and len(value) < 7 else 1  # noqa: PLR2004 - digits
