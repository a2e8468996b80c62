"""The rows of a table as operators of a page; plain cells are written straight away."""

from collections.abc import Iterable

from reports.document import Align
from reports.render.pdf.canvas import TaggedCanvas
from reports.render.pdf.cells import Cells, CellText, PlainLines, Spot
from reports.render.pdf.grid import PAD_Y, Grid
from reports.render.pdf.tags import Element

Piece = tuple[int, slice, float]  # row, lines of it, height
WHOLE = slice(None)


def draw_rows(canvas: TaggedCanvas, grid: Grid, pieces: Iterable[Piece], at: tuple[float, float]) -> None:
    """Draw *pieces* under each other; *at* is the upper left corner of the first."""
    for cells in (grid.plain, grid.bold):
        for face, chars in cells.chars.items():
            canvas.fonts.use(face).chars.update(chars)
    writer = _Rows(canvas, grid, at[0])
    top = at[1]
    for row, lines, height in pieces:
        writer.draw(row, lines, top)
        top -= height


class _Rows:
    """Writes rows; knows where its columns begin and which font the page holds."""

    def __init__(self, canvas: TaggedCanvas, grid: Grid, x: float) -> None:
        self.canvas = canvas
        self.grid = grid
        self.x = x
        self.lefts = [x + grid.left(place) for place in range(len(grid.block.columns))]
        self.aligns = [column.align for column in grid.block.columns]
        self.size = grid.style.cell.size
        self.font = ""

    def draw(self, row: int, lines: slice, top: float) -> None:
        """Draw the *lines* of *row* from *top* down."""
        cells, texts = self.grid.block.rows[row], self.grid.rows[row]
        elements = self.grid.elements(row)
        leading = max([text.leading for text in texts])
        if self.grid.is_group(cells):
            left = self.x + self.grid.pad(self.grid.width)
            spot = Spot(left, top - PAD_Y, lines, cells[0].align, leading)
            self._draw_slowly(self.grid.bold, texts[0], spot, elements[0])
            return
        base = top - PAD_Y - leading + self.grid.plain.base(leading)
        for place, text in enumerate(texts):
            if not text.rows:
                continue
            align = cells[place].align if cells[place].align != "start" else self.aligns[place]
            if text.plain is not None and lines == WHOLE:
                self._draw_plain(text, (self.lefts[place], base), (align, leading), elements[place])
            else:
                spot = Spot(self.lefts[place], top - PAD_Y, lines, align, leading)
                self._draw_slowly(self.grid.plain, text, spot, elements[place])

    def _draw_slowly(self, cells: Cells, text: CellText, spot: Spot, element: Element) -> None:
        cells.draw(self.canvas, text, spot, element)
        self.font = ""

    def _draw_plain(
        self, text: CellText, at: tuple[float, float], how: tuple[Align, float], element: Element
    ) -> None:
        """Write all lines of a plain text from the base line *at*."""
        plain = text.plain
        assert plain is not None
        x, y = at
        align, leading = how
        font = self.canvas.fonts.use(plain.face).name
        head = f"/TD<</MCID {self.canvas.mark(element)}>>BDC BT"
        if font != self.font:
            head += f"/{font} {self.size:g} Tf"
            self.font = font
        if align == "start" and not text.leftwards:
            first = f"{head} 1 0 0 1 {x:.2f} {y:.2f} Tm[{plain.arrays[0]}]TJ"
            rest = [f" 0 -{leading:.2f} Td[{array}]TJ" for array in plain.arrays[1:]]
        else:
            first, rest = head, self._shifted(text, plain, at, how)
        self.canvas.code.append(f"{first}{''.join(rest)} ET EMC")

    def _shifted(
        self, text: CellText, plain: PlainLines, at: tuple[float, float], how: tuple[Align, float]
    ) -> list[str]:
        x, y = at
        align, leading = how
        starts = [x + self.grid.plain.shift(text, width, align) for width in plain.widths]
        return [
            f" 1 0 0 1 {start:.2f} {y - place * leading:.2f} Tm[{array}]TJ"
            for place, (start, array) in enumerate(zip(starts, plain.arrays, strict=True))
        ]
