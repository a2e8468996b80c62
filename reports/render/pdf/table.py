"""Tables: the head on every page, rows that go on over the end of a page."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate
from typing import NamedTuple

from reports.document import Cell, Table
from reports.render.pdf.canvas import TaggedCanvas
from reports.render.pdf.cells import Cells, CellText, Spot
from reports.render.pdf.flow import Flowable
from reports.render.pdf.objects import numbers
from reports.render.pdf.paragraph import Paragraph, setting
from reports.render.pdf.tags import Element
from reports.style import Style
from reports.text.bidi import is_leftwards

PAD_X, PAD_Y = 4.0, 3.0
RULE = "0.4 w 0.55 G"
HEAD_GREY, GROUP_GREY = "0.9 g", "0.95 g"
LEAST_LINES = 3  # of a row that goes on on the next page, on each of both
HEAD_SCOPE = b"/A<</O/Table/Scope/Column>>"


def tables(block: Table, style: Style, language: str, parent: Element) -> Iterator[Flowable]:
    """Yield the caption, if there is one, and the table."""
    element = Element("Table", parent)
    if block.caption:
        caption = replace(style.body, align="start", bold=True, space_after=4.0, keep_with_next=True)
        yield Paragraph(setting(block.caption, caption, Element("Caption", element), language))
    if block.columns:
        yield TablePart(Grid(block, style, language, element), Cut(0, 0), Cut(len(block.rows), 0))


class Cut(NamedTuple):
    """A place between rows, or inside one: before line `line` of row `row`."""

    row: int
    line: int


class Grid:
    """The measures of a whole table; its parts on the pages share them."""

    def __init__(self, block: Table, style: Style, language: str, element: Element) -> None:
        self.block = block
        self.style = style
        self.element = element
        self.leftwards = is_leftwards(language)
        self.plain = Cells(style.cell, language)
        self.bold = Cells(replace(style.cell, bold=True), language)
        self.head_element = Element("THead", element)
        self.body_element = Element("TBody", element)
        self.open_row: tuple[int, list[Element]] = (-1, [])
        self.width = 0.0
        self.edges: list[float] = []
        self.head: list[CellText] = []
        self.head_height = 0.0
        self.ends: list[float] = []

    def fit(self, width: float) -> None:
        """Set head and rows for *width*: `ends` are the lower edges of the rows, from the first's upper."""
        if width == self.width:
            return
        self.width = width
        shares = [max(0.0, column.share) or 1.0 for column in self.block.columns]
        self.edges = [0.0, *(width * part / sum(shares) for part in accumulate(shares))]
        columns = self.block.columns
        self.head = [self.bold.text(column.head, self.room(place)) for place, column in enumerate(columns)]
        self.head_height = self.height(self.head) if any(column.head for column in columns) else 0.0
        self.ends = [0.0, *accumulate(self._row_height(row) for row in self.block.rows)]

    def room(self, place: int, span: int = 1) -> float:
        """Return the width of the text in the column at *place*."""
        width = self.edges[place + span] - self.edges[place]
        return width - 2 * self.pad(width)

    def left(self, place: int) -> float:
        """Return the left end of the texts in the column at *place*; leftward papers begin at the right."""
        width = self.edges[place + 1] - self.edges[place]
        start = self.width - self.edges[place + 1] if self.leftwards else self.edges[place]
        return start + self.pad(width)

    def columns_between(self) -> list[float]:
        """Return the places of the lines between columns."""
        return [self.width - edge if self.leftwards else edge for edge in self.edges[1:-1]]

    def pad(self, width: float) -> float:
        """Return the space left and right of a text in a column of *width*."""
        return min(PAD_X, width / 8)

    def texts(self, row: tuple[Cell, ...]) -> list[CellText]:
        """Return the set texts of *row*."""
        if self.is_group(row):
            return [self.bold.text(row[0].runs, self.room(0, len(self.block.columns)))]
        return [self.plain.text(cell.runs, self.room(place)) for place, cell in enumerate(row)]

    def is_group(self, row: tuple[Cell, ...]) -> bool:
        """Return whether *row* is one cell across all columns."""
        return len(row) == 1 and len(self.block.columns) > 1

    def leading(self, texts: Sequence[CellText]) -> float:
        """Return the distance of base lines in a row: one for all its cells, so that they stand level."""
        return max((text.leading for text in texts), default=0.0)

    def height(self, texts: Sequence[CellText], lines: slice = slice(None)) -> float:
        """Return the height of a row of *texts*, or of some of its lines."""
        most = max((len(text.lines[lines]) for text in texts), default=0)
        return most * self.leading(texts) + 2 * PAD_Y

    def _row_height(self, row: tuple[Cell, ...]) -> float:
        texts = self.texts(row)
        least = self.style.cell.leading + 2 * PAD_Y
        return max(self.height(texts), least, 0.0 if self.is_group(row) else self.block.row_height)

    def elements(self, place: int) -> list[Element]:
        """Return the elements of the cells of a row; those of a row that goes on are the same."""
        if self.open_row[0] != place:
            row = self.block.rows[place]
            element = Element("TR", self.body_element)
            span = b"/A<</O/Table/ColSpan %d>>" % len(self.block.columns) if self.is_group(row) else b""
            self.open_row = (place, [Element("TD", element, span) for _cell in row])
        return self.open_row[1]

    def head_elements(self) -> list[Element]:
        """Return new elements of the head, the first time that it is drawn."""
        row = Element("TR", self.head_element)
        return [Element("TH", row, HEAD_SCOPE) for _column in self.block.columns]


class TablePart:
    """The rows between two cuts, under the head."""

    keep_with_next = False

    def __init__(self, grid: Grid, first: Cut, last: Cut) -> None:
        self.grid = grid
        self.first = first
        self.last = last
        self.space_before = 6.0 if first == (0, 0) else 0.0
        self.space_after = 10.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return width and height of head and rows."""
        del height
        self.grid.fit(width)
        return width, self.grid.head_height + sum(self._edge_heights()) + self._whole_height()

    def _whole_height(self) -> float:
        """Return the height of the rows that are not cut."""
        start = self.first.row + bool(self.first.line)
        ends = self.grid.ends
        return ends[self.last.row] - ends[start] if self.last.row > start else 0.0

    def _edge_heights(self) -> Iterator[float]:
        """Yield the heights of the pieces of cut rows at both ends."""
        if self.first.line:
            stop = self.last.line if self.last.row == self.first.row else None
            yield self._piece_height(self.first.row, self.first.line, stop)
        if self.last.line and not (self.first.line and self.last.row == self.first.row):
            yield self._piece_height(self.last.row, 0, self.last.line)

    def _piece_height(self, row: int, start: int, stop: int | None) -> float:
        return self.grid.height(self.grid.texts(self.grid.block.rows[row]), slice(start, stop))

    def pieces(self) -> Iterator[tuple[int, slice, float]]:
        """Yield (row, lines, height) of each row or piece of one."""
        for row in range(self.first.row, self.last.row + bool(self.last.line)):
            start = self.first.line if row == self.first.row else 0
            stop = self.last.line if row == self.last.row else None
            if start or stop is not None:
                yield row, slice(start, stop), self._piece_height(row, start, stop)
            else:
                yield row, slice(None), self.grid.ends[row + 1] - self.grid.ends[row]

    def split(self, width: float, height: float) -> list["TablePart"]:
        """Return the rows that fit and the others; a long row is cut between its lines."""
        self.wrap(width, height)
        room = height - self.grid.head_height + 0.01
        cut = self._cut_first(room) or self._cut_between(room)
        if cut is None or cut in (self.first, self.last):
            return []
        return [TablePart(self.grid, self.first, cut), TablePart(self.grid, cut, self.last)]

    def _cut_first(self, room: float) -> Cut | None:
        """Return a cut inside the rest of a row that stands first, if that rest alone is too high."""
        if not self.first.line:
            return None
        stop = self.last.line if self.last.row == self.first.row else None
        if self._piece_height(self.first.row, self.first.line, stop) <= room:
            return None
        return self._cut_row(self.first.row, self.first.line, room)

    def _cut_between(self, room: float) -> Cut | None:
        start = self.first.row
        if self.first.line:
            room -= next(self._edge_heights())
            start += 1
        ends = self.grid.ends
        row = bisect_right(ends, ends[start] + room) - 1
        if row >= len(self.grid.block.rows):
            return None
        inside = self._cut_row(row, 0, room - (ends[row] - ends[start]))
        if inside is not None:
            return inside
        if row > start and self.grid.is_group(self.grid.block.rows[row - 1]):
            row -= 1  # a group's name doesn't stay behind alone
        return Cut(row, 0) if row > start or self.first.line else None

    def _cut_row(self, row: int, start: int, room: float) -> Cut | None:
        """Return the cut inside *row* that leaves lines for both pages, if the row has enough of them."""
        texts = [text for text in self.grid.texts(self.grid.block.rows[row]) if text.lines]
        if not texts:
            return None
        most = max(len(text.lines) for text in texts)
        fitting = int((room - 2 * PAD_Y) / self.grid.leading(texts))
        fitting = min(fitting, most - start - LEAST_LINES)
        return Cut(row, start + fitting) if fitting >= LEAST_LINES else None

    def least(self, width: float) -> float:
        """Return the height of head and first row, or of the first lines of a long one."""
        self.wrap(width, 0)
        rows = self.grid.block.rows
        if not rows:
            return self.grid.head_height
        first = self.grid.ends[1]
        second = self.grid.ends[min(2, len(rows))] - first if self.grid.is_group(rows[0]) else 0.0
        return self.grid.head_height + min(first, 6 * self.grid.style.cell.leading) + second

    def drawOn(self, canvas: TaggedCanvas, x: float, y: float) -> None:  # noqa: N802 - ReportLab's name
        """Draw rules, head and rows."""
        top = y + self.wrap(self.grid.width, 0)[1]
        pieces = list(self.pieces())
        self._draw_rules(canvas, x, top, pieces)
        top -= self._draw_head(canvas, x, top)
        for row, lines, height in pieces:
            self._draw_row(canvas, row, lines, (x, top))
            top -= height

    def _draw_head(self, canvas: TaggedCanvas, x: float, top: float) -> float:
        grid = self.grid
        if not grid.head_height:
            return 0.0
        if self.first == (0, 0):
            for place, element in enumerate(grid.head_elements()):
                self._draw_head_cell(canvas, place, (x, top), element)
        else:
            with canvas.artifact("Header"):
                for place in range(len(grid.head)):
                    self._draw_head_cell(canvas, place, (x, top), None)
        return grid.head_height

    def _draw_head_cell(
        self, canvas: TaggedCanvas, place: int, at: tuple[float, float], element: Element | None
    ) -> None:
        grid = self.grid
        align, leading = grid.block.columns[place].align, grid.leading(grid.head)
        spot = Spot(at[0] + grid.left(place), at[1] - PAD_Y, slice(None), align, leading)
        grid.bold.draw(canvas, grid.head[place], spot, element)

    def _draw_row(self, canvas: TaggedCanvas, row: int, lines: slice, at: tuple[float, float]) -> None:
        grid = self.grid
        cells = grid.block.rows[row]
        elements = grid.elements(row)
        is_group = grid.is_group(cells)
        setter = grid.bold if is_group else grid.plain
        texts = grid.texts(cells)
        leading = grid.leading(texts)
        for place, (text, cell) in enumerate(zip(texts, cells, strict=True)):
            align = cell.align if is_group or cell.align != "start" else grid.block.columns[place].align
            left = grid.pad(grid.width) if is_group else grid.left(place)
            spot = Spot(at[0] + left, at[1] - PAD_Y, lines, align, leading)
            setter.draw(canvas, text, spot, elements[place])

    def _draw_rules(
        self, canvas: TaggedCanvas, x: float, top: float, pieces: list[tuple[int, slice, float]]
    ) -> None:
        """Draw what is not text: grey under head and groups, lines around cells."""
        grid = self.grid
        heights = [grid.head_height, *(height for _row, _lines, height in pieces)]
        edges = [top, *(top - end for end in accumulate(heights))]
        with canvas.artifact("Layout"):
            code = canvas.code
            if grid.head_height:
                box = numbers(x, edges[1], grid.width, grid.head_height)
                code.append(f"q {HEAD_GREY} {box} re f Q")
            for place, (row, _lines, height) in enumerate(pieces):
                if grid.is_group(grid.block.rows[row]):
                    box = numbers(x, edges[place + 2], grid.width, height)
                    code.append(f"q {GROUP_GREY} {box} re f Q")
            if grid.block.ruled:
                code.append(f"q {RULE} {self._lines(x, edges, pieces)} S Q")

    def _lines(self, x: float, edges: list[float], pieces: list[tuple[int, slice, float]]) -> str:
        grid = self.grid
        right = x + grid.width
        found = [f"{numbers(x, y)} m {numbers(right, y)} l" for y in dict.fromkeys(edges)]
        for place in (0, len(grid.edges) - 1):
            column = x + grid.edges[place]
            found.append(f"{numbers(column, edges[0])} m {numbers(column, edges[-1])} l")
        groups = [grid.is_group(grid.block.rows[row]) for row, _lines, _height in pieces]
        for column in grid.columns_between():
            found += [
                f"{numbers(x + column, upper)} m {numbers(x + column, lower)} l"
                for upper, lower in _stretches([False, *groups], edges)
            ]
        return " ".join(found)


def _stretches(groups: list[bool], edges: list[float]) -> Iterator[tuple[float, float]]:
    """Yield (upper, lower) of the stretches without a group's row: inner lines stand only there."""
    start: int | None = None
    for place, is_group in enumerate([*groups, True]):
        if is_group and start is not None:
            yield edges[start], edges[place]
            start = None
        elif not is_group and start is None:
            start = place
