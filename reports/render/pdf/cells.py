"""The texts of table cells, broken into lines for the width of their column."""

from typing import NamedTuple

from db.records.paragraph import Run, Runs
from reports.document import Align
from reports.render.pdf import ink
from reports.render.pdf.canvas import TaggedCanvas
from reports.render.pdf.marked import MarkedRuns
from reports.render.pdf.paragraph import leading_of, stands_right
from reports.render.pdf.tags import Element
from reports.style import TextStyle
from reports.text.bidi import is_leftwards
from reports.text.chain import chain
from reports.text.face import Face
from reports.text.lines import Line, Measure, break_lines
from reports.text.plain import PlainLines, plain_lines
from reports.text.words import Word, words_of_runs


class CellText(NamedTuple):
    """The `rows` lines of one cell; `room` is the width they have, in 1/1000 em.

    They are either `plain` or made of `words`; `marked` are the runs if some need a mark of their own.
    """

    rows: int
    leading: float
    room: float
    leftwards: bool
    plain: PlainLines | None = None
    words: list[Word] | None = None
    lines: list[Line] | None = None
    marked: Runs = ()


NOTHING = CellText(0, 0.0, 0.0, leftwards=False)


class Spot(NamedTuple):
    """Where a text stands (its upper left corner), which of its lines, how in the column, how far apart."""

    x: float
    y: float
    lines: slice
    align: Align
    leading: float


class Cells:
    """Sets cells in one style and language; the same text in the same width is set once.

    `chars` gathers the characters of plain texts by their face: the fonts of the file must have them.
    """

    def __init__(self, style: TextStyle, language: str) -> None:
        self.style = style
        self.language = language
        self.leftwards = is_leftwards(language)
        self.chars: dict[Face, set[str]] = {}
        self._known: dict[tuple[str, bool, bool, float], CellText] = {}

    def text(self, runs: Runs, width: float) -> CellText:
        """Return *runs* in lines not wider than *width* points."""
        if len(runs) == 1:
            run = runs[0]
            if run.text and not (run.link or run.language or run.underline):
                key = (run.text, run.bold, run.italic, width)
                known = self._known.get(key)
                if known is None:
                    room = self._room(width)
                    known = self._known[key] = self._plain(run, room) or self._lines(runs, room)
                return known
        return self._lines(runs, self._room(width)) if any(run.text for run in runs) else NOTHING

    def _room(self, width: float) -> float:
        return max(1.0, width * 1000 / self.style.size)

    def forget(self) -> None:
        """Forget which texts were set: all are."""
        self._known.clear()

    def _plain(self, run: Run, room: float) -> CellText | None:
        """Return a plain text in lines; None if it isn't plain."""
        style = self.style
        face = chain(bold=style.bold or run.bold, italic=style.italic or run.italic).first
        if not face.pairs.plain.issuperset(run.text):
            return None
        lines = plain_lines(run.text, face, self.language, room)
        self._use(face, f"{run.text} ")
        return CellText(len(lines.arrays), style.leading, room, self.leftwards, lines)

    def _use(self, face: Face, text: str) -> None:
        if face not in self.chars:
            self.chars[face] = set()
        self.chars[face].update(text)

    def _lines(self, runs: Runs, room: float) -> CellText:
        style = self.style
        words = words_of_runs(runs, self.language, bold=style.bold, italic=style.italic)
        words, lines = break_lines(words, Measure(room), justified=False)
        leading, leftwards = leading_of(words, style), stands_right(runs, self.language)
        marked = () if ink.is_plain(runs) else runs
        return CellText(len(lines), leading, room, leftwards, None, words, lines, marked)

    def draw(self, canvas: TaggedCanvas, text: CellText, spot: Spot, element: Element | None) -> None:
        """Draw *text* at *spot*, as content of *element* if given."""
        if not text.rows:
            return
        if element is not None and text.marked:
            self._draw_marked(canvas, text, spot, MarkedRuns(text.marked, element, self.style.size))
            return
        if element is not None:
            canvas.begin(element)
        self._draw_lines(canvas, text, spot)
        if element is not None:
            canvas.end()

    def _draw_lines(self, canvas: TaggedCanvas, text: CellText, spot: Spot) -> None:
        canvas.code.append("BT")
        pen = ink.Pen(canvas, self.style.size)
        y = spot.y - spot.leading + self.base(spot.leading)
        if text.plain:
            face, arrays, widths = text.plain
            for array, width in zip(arrays[spot.lines], widths[spot.lines], strict=True):
                pen.write_array(face, array, (spot.x + self.shift(text, width, spot.align), y))
                y -= spot.leading
        for line in text.lines[spot.lines] if text.lines and text.words else ():
            x = spot.x + self.shift(text, line.width, spot.align)
            ink.draw_line(pen, text.words or [], line, (x, y), 0.0)
            y -= spot.leading
        canvas.code.append("ET")

    def _draw_marked(self, canvas: TaggedCanvas, text: CellText, spot: Spot, runs: MarkedRuns) -> None:
        y = spot.y - spot.leading + self.base(spot.leading)
        for line in text.lines[spot.lines] if text.lines else ():
            x = spot.x + self.shift(text, line.width, spot.align)
            runs.draw_line(canvas, text.words or [], line, (x, y))
            y -= spot.leading

    def base(self, leading: float) -> float:
        """Return how high the base line stands over the lower edge of a line."""
        return (leading - self.style.size) / 2 + 0.216 * self.style.size

    def shift(self, text: CellText, width: float, align: Align) -> float:
        """Return how far from the left a line of *width* (1/1000 em) begins, in points."""
        spare = max(0.0, text.room - width) * self.style.size / 1000
        if align == "center":
            return spare / 2
        return spare if (align == "end") != text.leftwards else 0.0
