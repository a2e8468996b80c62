"""Tables: the head on every page, rows that go on over the end of a page."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate
from typing import NamedTuple

from reports.document import Cell, Table
from reports.render.pdf.canvas import TaggedCanvas
from reports.render.pdf.cells import Spot
from reports.render.pdf.flow import Flowable
from reports.render.pdf.grid import PAD_Y, Grid
from reports.render.pdf.objects import numbers
from reports.render.pdf.paragraph import Paragraph, setting
from reports.render.pdf.rows import draw_rows
from reports.render.pdf.tags import Element
from reports.style import Style

RULE = "0.4 w 0.55 G"
HEAD_GREY, GROUP_GREY = "0.9 g", "0.95 g"
HIGHEST_HEAD = 200.0
LEAST_LINES = 3  # of a row that goes on on the next page, on each of both


def tables(block: Table, style: Style, language: str, parent: Element, width: float) -> Iterator[Flowable]:
    """Yield the caption, if there is one, and the table; a head that would fill the page becomes a row."""
    element = Element("Table", parent)
    if block.caption:
        caption = replace(style.body, align="start", bold=True, space_after=4.0, keep_with_next=True)
        yield Paragraph(setting(block.caption, caption, Element("Caption", element), language))
    if block.columns:
        grid = Grid(block, style, language, element)
        grid.fit(width)
        if grid.head_height > HIGHEST_HEAD:
            grid = Grid(_with_head_as_row(block), style, language, element)
        yield TablePart(grid, Cut(0, 0), Cut(len(grid.block.rows), 0))


def _with_head_as_row(block: Table) -> Table:
    head = tuple(Cell(tuple(replace(run, bold=True) for run in column.head)) for column in block.columns)
    columns = tuple(replace(column, head=()) for column in block.columns)
    return replace(block, columns=columns, rows=(head, *block.rows))


class Cut(NamedTuple):
    """A place between rows, or inside one: before line `line` of row `row`."""

    row: int
    line: int


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
        return self.grid.height(self.grid.rows[row], slice(start, stop))

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
        rest = TablePart(self.grid, cut, self.last)
        rest.keep_with_next = self.keep_with_next
        return [TablePart(self.grid, self.first, cut), rest]

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
        texts = self.grid.rows[row]
        most = max(text.rows for text in texts)
        if not most:
            return None
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

    def drawOn(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        """Draw rules, head and rows."""
        top = y + self.wrap(self.grid.width, 0)[1]
        pieces = list(self.pieces())
        self._draw_rules(canvas, x, top, pieces)
        top -= self._draw_head(canvas, x, top)
        draw_rows(canvas, self.grid, pieces, (x, top))

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
        found = [f"{x:.2f} {y:.2f} m {right:.2f} {y:.2f} l" for y in dict.fromkeys(edges)]
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
