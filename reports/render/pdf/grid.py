"""A table as it is set: the width of its columns, the lines of its cells, the height of its rows."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from db.records.paragraph import Run
from reports.document import Cell, Table
from reports.render.pdf.cells import Cells, CellText
from reports.render.pdf.tags import Element
from reports.style import Style
from reports.text.bidi import is_leftwards

PAD_X, PAD_Y = 4.0, 3.0
HIGHEST_ROW = 300.0
HEAD_SCOPE = b"/A<</O/Table/Scope/Column>>"


class Grid:
    """The measures of a whole table; its parts on the pages share them."""

    def __init__(self, block: Table, style: Style, language: str, element: Element) -> None:
        self.block = _with_all_cells(block)
        self.style = style
        self.element = element
        self.leftwards = is_leftwards(language)
        self.plain = Cells(style.cell, language)
        self.bold = Cells(replace(style.cell, bold=True), language)
        self.body_element: Element | None = None
        self.open_row: tuple[int, list[Element]] = (-1, [])
        self.width = 0.0
        self.edges: list[float] = []
        self.head: list[CellText] = []
        self.head_height = 0.0
        self.ends: list[float] = []
        self.rows: list[list[CellText]] = []

    def fit(self, width: float) -> None:
        """Set head and rows for *width*: `ends` are the lower edges of the rows, from the first's upper."""
        if width == self.width:
            return
        self.width = width
        shares = [max(0.0, column.share) or 1.0 for column in self.block.columns]
        self.edges = [0.0, *(width * part / sum(shares) for part in accumulate(shares))]
        columns = self.block.columns
        self.head = [self.bold.text(column.head, self.room(place)) for place, column in enumerate(columns)]
        has_head = any(column.head for column in columns)
        self.head_height = self.height(self.head) if has_head else 0.0
        rooms = [self.room(place) for place in range(len(columns))]
        self.rows = [self._texts(row, rooms) for row in self.block.rows]
        self.plain.forget()
        self.ends = [0.0, *accumulate(map(self._row_height, self.rows, self.block.rows))]

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

    def _texts(self, row: tuple[Cell, ...], rooms: list[float]) -> list[CellText]:
        """Return the set texts of *row*; each column has its room."""
        if len(row) == 1 < len(rooms):
            return [self.bold.text(row[0].runs, self.room(0, len(rooms)))]
        text = self.plain.text
        return [text(cell.runs, room) for cell, room in zip(row, rooms, strict=False)]

    def is_group(self, row: tuple[Cell, ...]) -> bool:
        """Return whether *row* is one cell across all columns."""
        return len(row) == 1 and len(self.block.columns) > 1

    def leading(self, texts: Sequence[CellText]) -> float:
        """Return the distance of base lines in a row: one for all its cells, so that they stand level."""
        return max((text.leading for text in texts), default=0.0)

    def height(self, texts: Sequence[CellText], lines: slice = slice(None)) -> float:
        """Return the height of a row of *texts*, or of some of its lines."""
        most = max((len(range(text.rows)[lines]) for text in texts), default=0)
        return most * self.leading(texts) + 2 * PAD_Y

    def _row_height(self, texts: list[CellText], row: tuple[Cell, ...]) -> float:
        least = self.style.cell.leading + 2 * PAD_Y
        most = max([text.rows for text in texts]) * max([text.leading for text in texts]) + 2 * PAD_Y
        return max(most, least, 0.0 if self.is_group(row) else min(self.block.row_height, HIGHEST_ROW))

    def slack(self, row: int) -> float:
        """Return by how much a row that is written in by hand is higher than its printed texts."""
        most = max(self.height(self.rows[row]), self.style.cell.leading + 2 * PAD_Y)
        return self.ends[row + 1] - self.ends[row] - most

    def elements(self, place: int) -> list[Element]:
        """Return the elements of the cells of a row; those of a row that goes on are the same."""
        if self.open_row[0] != place:
            row = self.block.rows[place]
            element = Element("TR", self.body())
            span = b"/A<</O/Table/ColSpan %d>>" % len(self.block.columns) if self.is_group(row) else b""
            self.open_row = (place, [Element("TD", element, span) for _cell in row])
        return self.open_row[1]

    def body(self) -> Element:
        """Return the element of all rows under the head."""
        self.body_element = self.body_element or Element("TBody", self.element)
        return self.body_element

    def head_elements(self) -> list[Element]:
        """Return new elements of the head, the first time that it is drawn."""
        row = Element("TR", Element("THead", self.element))
        self.body_element = Element("TBody", self.element)
        return [Element("TH", row, HEAD_SCOPE) for _column in self.block.columns]


def _with_all_cells(block: Table) -> Table:
    """Return *block*; cells that have no column stand in the last one, so that nothing is lost."""
    count = len(block.columns)
    if all(len(row) <= count for row in block.rows):
        return block
    rows = tuple(row if len(row) <= count else _squeezed(row, count) for row in block.rows)
    return replace(block, rows=rows)


def _squeezed(row: tuple[Cell, ...], count: int) -> tuple[Cell, ...]:
    rest = [run for cell in row[count:] for run in (Run(" "), *cell.runs)]
    last = row[count - 1]
    return (*row[: count - 1], replace(last, runs=(*last.runs, *rest)))
