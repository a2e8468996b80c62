"""The rows of a table as operators of a page; plain cells are written straight away."""

from collections.abc import Iterable

from reports.document import Align, Cell
from reports.render.pdf.canvas import TaggedCanvas
from reports.render.pdf.cells import CellText, Spot
from reports.render.pdf.grid import PAD_Y, Grid

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
        self.face: object = None
        self.starts = [f"{left:.2f}" for left in self.lefts]

    def draw(self, row: int, lines: slice, top: float) -> None:
        """Draw the *lines* of *row* from *top* down."""
        texts = self.grid.rows[row]
        leading = max([text.leading for text in texts])
        if self.grid.block.row_height and lines == WHOLE:
            top -= self.grid.slack(row) / 2
        if lines == WHOLE and len(texts) > 1 and not any(text.marked for text in texts):
            self._draw_whole(self.grid.block.rows[row], texts, top - PAD_Y - leading, leading)
        else:
            self._draw_cells(row, lines, top, leading)

    def _draw_cells(self, row: int, lines: slice, top: float, leading: float) -> None:
        """Draw each cell of a row for itself: it may be cut, have links in it, or be a group's name."""
        cells, texts = self.grid.block.rows[row], self.grid.rows[row]
        elements = self.grid.elements(row)
        self.face = None
        if self.grid.is_group(cells):
            spot = Spot(self.x + self.grid.pad(self.grid.width), top - PAD_Y, lines, cells[0].align, leading)
            self.grid.bold.draw(self.canvas, texts[0], spot, elements[0])
            return
        for place, text in enumerate(texts):
            spot = Spot(self.lefts[place], top - PAD_Y, lines, self._align(cells[place], place), leading)
            self.grid.plain.draw(self.canvas, text, spot, elements[place])

    def _align(self, cell: Cell, place: int) -> Align:
        return cell.align if cell.align != "start" else self.aligns[place]

    def _draw_whole(
        self, cells: tuple[Cell, ...], texts: list[CellText], bottom: float, leading: float
    ) -> None:
        """Draw a row that stands on one page; its first lines, all on one base line, end at *bottom*."""
        filled = [place for place, text in enumerate(texts) if text.rows]
        first = self.canvas.mark_row(self.grid.body(), len(texts), filled)
        height = round(bottom + self.grid.plain.base(leading), 2)
        base = f"{height:.2f}"
        for mark, place in enumerate(filled, first):
            text = texts[place]
            align = self._align(cells[place], place)
            if not text.plain:
                top = height - self.grid.plain.base(leading) + leading
                self._draw_shaped(mark, text, Spot(self.lefts[place], top, WHOLE, align, leading))
                base = self.canvas.heights.of(height)
                continue
            if align == "start" and not text.leftwards:
                at = f"{self.starts[place]} {base} Tm"
                body = self._lines(text, leading)
            else:
                at = f"{self.lefts[place]:.2f} {base} Tm"
                body = self._shifted(text, align, leading)
            self.canvas.code.append(
                f"/TD<</MCID {mark}>>BDC BT{self._font_of(text)} 1 0 0 1 {at}{body} ET EMC"
            )

    def _draw_shaped(self, mark: int, text: CellText, spot: Spot) -> None:
        """Draw a cell of another script; the font in hand is another one after that."""
        self.canvas.code.append(f"/TD<</MCID {mark}>>BDC")
        self.grid.plain.draw(self.canvas, text, spot, None)
        self.canvas.code.append("EMC")
        self.face = None

    def _font_of(self, text: CellText) -> str:
        """Return what takes the font of *text* in hand, if it is not there yet."""
        assert text.plain is not None
        face = text.plain.face
        if face is self.face:
            return ""
        self.face = face
        return f"/{self.canvas.fonts.use(face).name} {self.size:g} Tf"

    def _lines(self, text: CellText, leading: float) -> str:
        assert text.plain is not None
        first, *rest = text.plain.arrays
        return f"[{first}]TJ" + "".join([f" 0 -{leading:.2f} Td[{array}]TJ" for array in rest])

    def _shifted(self, text: CellText, align: Align, leading: float) -> str:
        """Return lines that begin each at a place of its own; each goes on from where the last began."""
        assert text.plain is not None
        found = []
        before = 0.0
        for place, (array, width) in enumerate(zip(text.plain.arrays, text.plain.widths, strict=True)):
            shift = self.grid.plain.shift(text, width, align)
            found.append(f" {shift - before:.2f} {-leading if place else 0:.2f} Td[{array}]TJ")
            before = shift
        return "".join(found)
