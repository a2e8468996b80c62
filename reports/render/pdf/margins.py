"""What stands outside the text of each page: header, footer, number, draft mark. None of it is content."""

from typing import NamedTuple

from db.records.text import written_in
from reports.document import Align, Document
from reports.render.pdf import ink
from reports.render.pdf.canvas import Artifact, TaggedCanvas
from reports.render.pdf.flow import Frame
from reports.render.pdf.outlines import draw_outline, outline_width
from reports.render.pdf.paragraph import draw_words, width_of
from reports.style import MILLIMETRE, Style
from reports.text.bidi import is_leftwards
from reports.text.lines import Line, Measure, break_lines
from reports.text.words import Word, words_of_text

NUMBERED_LINE = 5
MARK_SIZE = 120.0
MARK_GREY = 0.93
HEADER_GAP = 8 * MILLIMETRE
FOOTER_GAP = 10 * MILLIMETRE
BESIDE_NUMBER = 14.0


class Broken(NamedTuple):
    """Words and the lines they make."""

    words: list[Word]
    lines: list[Line]


class Margins:
    """Draws the margins of every page of one document; the number stands opposite the footer's words."""

    def __init__(self, document: Document, style: Style, frame: Frame) -> None:
        self.document = document
        self.style = style.small
        self.frame = frame
        self.leftwards = is_leftwards(document.language)
        self.header = self._words(document.header)
        self.footer = self._words(document.footer)

    def _words(self, text: str) -> list[Word]:
        return words_of_text(" ".join(text.split()), self.document.language)

    def draw(self, canvas: TaggedCanvas, pages: int) -> None:
        """Draw header, footer and number on the page in hand of *pages*; call it before the text."""
        if self.document.mark:
            self._draw_mark(canvas)
        if self.header:
            lines = self._lines(self.header, self.frame.width)
            base = self.frame.y + self.frame.height + HEADER_GAP
            self._draw(canvas, "Header", lines, base + (len(lines.lines) - 1) * self.style.leading, "end")
        base = self.frame.y - FOOTER_GAP
        here, last = (written_in(canvas.digits, str(one)) for one in (canvas.page + 1, pages))
        number = self._words(self.document.page_of.replace("{page}", here).replace("{pages}", last))
        if self.footer:
            taken = width_of(number, self.style.size) + BESIDE_NUMBER if number else 0.0
            self._draw(canvas, "Footer", self._lines(self.footer, self.frame.width - taken), base, "start")
        if number:
            lines = self._lines(number, self.frame.width)
            self._draw(canvas, "Footer", lines, base, "end" if self.footer else "center")

    def number_lines(self, canvas: TaggedCanvas) -> None:
        """Let every fifth line of the page in hand have its number in the margin; the first line is 1."""
        count = 0

        def draw(base: float, lines: int, leading: float) -> None:
            nonlocal count
            with canvas.artifact("Layout"):
                for place in range(lines):
                    count += 1
                    if count % NUMBERED_LINE == 0:
                        self._draw_line_number(canvas, count, base - place * leading)

        canvas.number_lines = draw

    def _draw_line_number(self, canvas: TaggedCanvas, number: int, base: float) -> None:
        words = self._words(str(number))
        width = width_of(words, self.style.size)
        x = self.frame.x + self.frame.width + 10 if self.leftwards else self.frame.x - 10 - width
        draw_words(canvas, words, x, base, self.style.size)

    def _lines(self, words: list[Word], width: float) -> Broken:
        room = max(1.0, width * 1000 / self.style.size)
        return Broken(*break_lines(words, Measure(room), justified=False))

    def _draw(self, canvas: TaggedCanvas, kind: Artifact, text: Broken, base: float, side: Align) -> None:
        """Draw *text* from the base line *base* down, at a *side* of the column."""
        share = {"start": float(self.leftwards), "center": 0.5, "end": float(not self.leftwards)}[side]
        with canvas.artifact(kind):
            canvas.code.append("BT")
            pen = ink.Pen(canvas, self.style.size)
            for place, line in enumerate(text.lines):
                spare = self.frame.width - line.width * self.style.size / 1000
                at = (self.frame.x + spare * share, base - place * self.style.leading)
                ink.draw_line(pen, text.words, line, at, 0.0)
            canvas.code.append("ET")

    def _draw_mark(self, canvas: TaggedCanvas) -> None:
        """Draw the mark as outlines, aslant: it must not get into text that is read or copied."""
        words = words_of_text(self.document.mark, self.document.language, bold=True)
        width, height = canvas.size
        size = min(MARK_SIZE, 0.8 * (width**2 + height**2) ** 0.5 * 1000 / max(1.0, outline_width(words)))
        with canvas.artifact("Watermark"):
            draw_outline(canvas, words, size, MARK_GREY)
