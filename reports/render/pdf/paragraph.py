"""A paragraph as ReportLab's flowables are: it wraps, splits and draws itself."""

from collections.abc import Sequence
from dataclasses import dataclass

from db.records.paragraph import Runs, text_of
from reports.render.pdf import ink
from reports.render.pdf.canvas import Bookmark, Place, TaggedCanvas
from reports.render.pdf.marked import MarkedRuns
from reports.render.pdf.tags import Element
from reports.style import TextStyle
from reports.text.bidi import base_level, is_leftwards
from reports.text.lines import WIDEST, Line, Measure, balanced, break_lines
from reports.text.words import Word, words_of_runs


@dataclass(slots=True)
class Label:
    """What hangs left of a paragraph; `x` is its place from the left edge of the column."""

    words: list[Word]
    element: Element
    x: float


@dataclass(slots=True)
class Setting:
    """Everything about a paragraph but its lines. `bookmark` is its level in the outline, if it has one."""

    words: list[Word]
    runs: Runs
    style: TextStyle
    element: Element
    leading: float
    indent: float = 0.0
    label: Label | None = None
    bookmark: int | None = None
    leftwards: bool = False
    marked: MarkedRuns | None = None

    @property
    def first_indent(self) -> float:
        """Return what the first line is moved beside the others: room for a label that is too wide."""
        if self.label is None:
            return 0.0
        width = sum(word.width for word in self.label.words) * self.style.size / 1000
        return max(0.0, self.label.x + width + 0.4 * self.style.size - self.indent)


def setting(
    runs: Runs,
    style: TextStyle,
    element: Element,
    language: str,
    *,
    indent: float = 0.0,
    label: Label | None = None,
    bookmark: int | None = None,
) -> Setting:
    """Return *runs* ready to be set; raise MissingGlyph where no font has a character."""
    words = words_of_runs(runs, language, bold=style.bold, italic=style.italic)
    leading = leading_of(words, style)
    leftwards = stands_right(runs, language)
    return Setting(words, runs, style, element, leading, indent + style.indent, label, bookmark, leftwards)


def stands_right(runs: Runs, language: str) -> bool:
    """Return whether lines of *runs* begin at the right: in leftward papers all do."""
    return is_leftwards(language) or base_level(text_of(runs), language) == 1


def leading_of(words: Sequence[Word], style: TextStyle) -> float:
    """Return the distance of base lines that the fonts of *words* need, at least that of *style*."""
    faces = {part.shape.face for word in words for part in word.parts}
    return max([style.leading, *(face.leading * style.size for face in faces)])


class Paragraph:
    """Lines of a setting: all of them, or those that stand on one page."""

    def __init__(self, setting: Setting, *, widows: int = 2, orphans: int = 2) -> None:
        self.setting = setting
        self.widows = widows
        self.orphans = orphans
        self.lines: list[Line] = []
        self.measure: Measure | None = None
        self.width = 0.0
        self.begins = True
        self.space_before = setting.style.space_before
        self.space_after = setting.style.space_after
        self.keep_with_next = setting.style.keep_with_next

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Break the lines for *width*; return width and height."""
        del height
        text = self.setting
        self.width = width
        unit = 1000 / text.style.size
        measure = Measure(max(1.0, (width - text.indent) * unit), text.first_indent * unit)
        if self.measure is None or (self.begins and measure != self.measure):
            justified = text.style.align == "justify"
            text.words, self.lines = break_lines(text.words, measure, justified=justified)
            if text.style.align == "center":
                self.lines = balanced(text.words, self.lines, measure)
            self.measure = measure
        return width, len(self.lines) * text.leading

    def split(self, width: float, height: float) -> list["Paragraph"]:
        """Return what fits into *height* and the rest; nothing if a widow or an orphan would stay."""
        self.wrap(width, height)
        count = len(self.lines)
        fitting = min(int(height / self.setting.leading + 0.001), count - self.widows)
        if fitting < self.orphans:
            return []
        return [self._part(0, fitting), self._part(fitting, count)]

    def least(self, width: float) -> float:
        """Return the least height that may stand at the end of a page."""
        self.wrap(width, 0)
        count = len(self.lines)
        lines = count if count < self.widows + self.orphans else self.orphans
        return lines * self.setting.leading

    def _part(self, first: int, last: int) -> "Paragraph":
        part = Paragraph(self.setting, widows=self.widows, orphans=self.orphans)
        part.lines = self.lines[first:last]
        part.measure, part.width = self.measure, self.width
        part.begins = self.begins and first == 0
        part.space_before = self.space_before if part.begins else 0.0
        part.keep_with_next = self.keep_with_next
        return part

    def drawOn(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        """Draw the lines into the box whose lower left corner is (x, y)."""
        text = self.setting
        base = self._base()
        top = y + len(self.lines) * text.leading
        if self.begins:
            self._begin(canvas, x, top - text.leading + base, top)
        if ink.is_plain(text.runs):
            with canvas.marked(text.element):
                self.draw_lines(canvas, x, y)
        else:
            self._draw_marked(canvas, x, top - text.leading + base)
        if canvas.number_lines:
            canvas.number_lines(top - text.leading + base, len(self.lines), text.leading)

    def _begin(self, canvas: TaggedCanvas, x: float, base: float, top: float) -> None:
        text = self.setting
        if text.bookmark is not None:
            title = " ".join(text_of(text.runs).split())
            canvas.bookmarks.append(Bookmark(title, text.bookmark, Place(canvas.page, top)))
        if text.label is not None:
            label = text.label
            if text.leftwards:
                right = x + self.width - label.x
                start = right - width_of(label.words, text.style.size)
            else:
                start = x + label.x
            with canvas.marked(label.element):
                draw_words(canvas, label.words, start, base, text.style.size)

    def draw_lines(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        """Draw nothing but the lines into the box whose lower left corner is (x, y); they are not marked."""
        text = self.setting
        base = y + (len(self.lines) - 1) * text.leading + self._base()
        canvas.code.append("BT")
        pen = ink.Pen(canvas, text.style.size)
        for place, line in enumerate(self.lines):
            start, widening = self._start(line, x, is_first=self.begins and place == 0)
            ink.draw_line(pen, text.words, line, (start, base - place * text.leading), widening, alone=True)
        canvas.code.append("ET")

    def _base(self) -> float:
        """Return how high the base line stands over the lower edge of a line."""
        text = self.setting
        return (text.leading - text.style.size) / 2 + 0.216 * text.style.size

    def _start(self, line: Line, x: float, *, is_first: bool) -> tuple[float, float]:
        """Return where *line* begins, and by how many times its elastic places are widened."""
        text = self.setting
        assert self.measure is not None
        moved = self.measure.start if is_first else 0.0
        unit = text.style.size / 1000
        spare = self.measure.width - moved - line.width
        widening = _widening(line, spare) if text.style.align == "justify" else 0.0
        spare -= widening * line.elastic
        left = x if text.leftwards else x + text.indent + moved * unit
        if text.style.align == "center":
            return left + spare * unit / 2, widening
        at_right = (text.style.align == "end") != text.leftwards
        return left + spare * unit * at_right, widening

    def _draw_marked(self, canvas: TaggedCanvas, x: float, base: float) -> None:
        text = self.setting
        text.marked = text.marked or MarkedRuns(text.runs, text.element, text.style.size)
        for place, line in enumerate(self.lines):
            start, widening = self._start(line, x, is_first=self.begins and place == 0)
            at = (start, base - place * text.leading)
            text.marked.draw_line(canvas, text.words, line, at, widening, alone=True)


def _widening(line: Line, spare: float) -> float:
    """Return by how many times a justified line is widened; nothing where that would tear it apart."""
    if not line.elastic or (line.ends and spare >= 0):
        return 0.0
    widening = spare / line.elastic
    return widening if widening <= WIDEST else 0.0


def draw_words(canvas: TaggedCanvas, words: Sequence[Word], x: float, y: float, size: float) -> None:
    """Draw *words* in one line from *x* on the base line *y*."""
    canvas.code.append("BT")
    line = Line(0, len(words), 0.0, 0.0, ends=True)
    ink.draw_line(ink.Pen(canvas, size), words, line, (x, y), 0.0)
    canvas.code.append("ET")


def width_of(words: Sequence[Word], size: float) -> float:
    """Return how wide *words* stand in one line, in points."""
    gaps = sum(word.gap.width for word in words[:-1] if word.gap)
    return (sum(word.width for word in words) + gaps) * size / 1000
