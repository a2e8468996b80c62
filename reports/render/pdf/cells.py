"""The texts of table cells, broken into lines for the width of their column."""

from typing import NamedTuple

from db.records.paragraph import Runs
from reports.document import Align
from reports.render.pdf import ink
from reports.render.pdf.canvas import TaggedCanvas
from reports.render.pdf.paragraph import leading_of, stands_right
from reports.render.pdf.tags import Element
from reports.style import TextStyle
from reports.text.lines import Line, Measure, break_lines
from reports.text.words import Word, words_of_runs


class CellText(NamedTuple):
    """The lines of one cell; `room` is the width they have, in 1/1000 em."""

    words: list[Word]
    lines: list[Line]
    leading: float
    room: float
    leftwards: bool = False

    @property
    def width(self) -> float:
        """Return the width of the widest line in 1/1000 em."""
        return max(line.width for line in self.lines)


class Spot(NamedTuple):
    """Where a text stands (its upper left corner), which of its lines, how in the column, how far apart."""

    x: float
    y: float
    lines: slice
    align: Align
    leading: float


NOTHING = CellText([], [], 0.0, 0.0)


class Cells:
    """Sets cells in one style and language; the same text in the same width is set once."""

    def __init__(self, style: TextStyle, language: str) -> None:
        self.style = style
        self.language = language
        self._known: dict[tuple[Runs, float], CellText] = {}

    def text(self, runs: Runs, width: float) -> CellText:
        """Return *runs* in lines not wider than *width* points."""
        if not runs:
            return NOTHING
        key = (runs, width)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._set(runs, width)
        return known

    def _set(self, runs: Runs, width: float) -> CellText:
        style = self.style
        words = words_of_runs(runs, self.language, bold=style.bold, italic=style.italic)
        room = max(1.0, width * 1000 / style.size)
        words, lines = break_lines(words, Measure(room), justified=False)
        return CellText(words, lines, leading_of(words, style), room, stands_right(runs, self.language))

    def draw(self, canvas: TaggedCanvas, text: CellText, spot: Spot, element: Element | None) -> None:
        """Draw *text* at *spot*, as content of *element* if given."""
        lines = text.lines[spot.lines]
        if not lines:
            return
        if element is not None:
            canvas.begin(element)
        canvas.code.append("BT")
        pen = ink.Pen(canvas.fonts, canvas.code, self.style.size)
        y = spot.y - spot.leading + (spot.leading - self.style.size) / 2 + 0.216 * self.style.size
        for line in lines:
            x = spot.x + _shift(text, line, spot.align) * self.style.size / 1000
            ink.draw_line(pen, text.words, line, (x, y), 0.0)
            y -= spot.leading
        canvas.code.append("ET")
        if element is not None:
            canvas.end()


def _shift(text: CellText, line: Line, align: Align) -> float:
    spare = max(0.0, text.room - line.width)
    if align == "center":
        return spare / 2
    return spare if (align == "end") != text.leftwards else 0.0
