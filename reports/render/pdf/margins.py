"""What stands outside the text of each page: header, footer, number, draft mark. None of it is content."""

from reports.document import Document
from reports.render.pdf.canvas import Artifact, TaggedCanvas
from reports.render.pdf.flow import Frame
from reports.render.pdf.outlines import draw_outline, outline_width
from reports.render.pdf.paragraph import draw_words, width_of
from reports.style import MILLIMETRE, Style
from reports.text.words import Word, words_of_text

MARK_SIZE = 120.0
MARK_GREY = 0.9


class Margins:
    """Draws the margins of every page of one document."""

    def __init__(self, document: Document, style: Style, frame: Frame) -> None:
        self.document = document
        self.style = style
        self.frame = frame
        self.size = style.small.size
        self.header = self._words(document.header)
        self.footer = self._words(document.footer)

    def _words(self, text: str) -> list[Word]:
        return words_of_text(" ".join(text.split()), self.document.language)

    def draw(self, canvas: TaggedCanvas, pages: int) -> None:
        """Draw header, footer and number on the page in hand of *pages*; call it before the text."""
        if self.document.mark:
            self._draw_mark(canvas)
        top = self.frame.y + self.frame.height
        if self.header:
            x = self.frame.x + self.frame.width - width_of(self.header, self.size)
            self._draw(canvas, "Header", self.header, x, top + 8 * MILLIMETRE)
        base = self.frame.y - 10 * MILLIMETRE
        if self.footer:
            self._draw(canvas, "Footer", self.footer, self.frame.x, base)
        if self.document.page_of:
            self._draw_number(canvas, pages, base)

    def _draw_number(self, canvas: TaggedCanvas, pages: int, base: float) -> None:
        words = self._words(self.document.page_of.format(page=canvas.page + 1, pages=pages))
        spare = self.frame.width - width_of(words, self.size)
        self._draw(canvas, "Footer", words, self.frame.x + (spare if self.footer else spare / 2), base)

    def _draw(self, canvas: TaggedCanvas, kind: Artifact, words: list[Word], x: float, y: float) -> None:
        with canvas.artifact(kind):
            draw_words(canvas, words, x, y, self.size)

    def _draw_mark(self, canvas: TaggedCanvas) -> None:
        """Draw the mark as outlines, aslant: it must not get into text that is read or copied."""
        words = words_of_text(self.document.mark, self.document.language, bold=True)
        width, height = canvas.size
        size = min(MARK_SIZE, 0.8 * (width**2 + height**2) ** 0.5 * 1000 / max(1.0, outline_width(words)))
        with canvas.artifact("Watermark"):
            draw_outline(canvas, words, size, MARK_GREY)
