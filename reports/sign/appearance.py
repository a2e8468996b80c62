"""What a signature looks like on the page: a few lines drawn by our own text engine, in any script."""

from collections.abc import Sequence
from datetime import UTC, datetime

from reports.document import Document
from reports.render.pdf import ink
from reports.render.pdf.canvas import TaggedCanvas
from reports.render.pdf.file import finish
from reports.render.pdf.tags import Element
from reports.text.bidi import base_level
from reports.text.lines import Line, Measure, break_lines
from reports.text.words import Word, words_of_text

LARGEST, SMALLEST = 9.0, 3.0
STEP = 0.5
SMALLER = 0.8
LEAST_LEADING = 1.2
ABOVE_LINE = 2.0


class _Lines:
    """A text broken for a width at a size."""

    def __init__(self, text: str, language: str, width: float, size: float, *, bold: bool) -> None:
        words = words_of_text(text, language, bold=bold)
        self.size = size
        self.leftwards = base_level(text, language) == 1
        self.room = max(1.0, width * 1000 / size)
        self.words: list[Word]
        self.lines: list[Line]
        self.words, self.lines = break_lines(words, Measure(self.room), justified=False)
        leadings = [part.shape.face.leading for word in self.words for part in word.parts]
        self.leading = size * max([LEAST_LEADING, *leadings])

    @property
    def height(self) -> float:
        """Return the height of all lines, in points."""
        return self.leading * len(self.lines)


def appearance(lines: Sequence[str], language: str, size: tuple[float, float]) -> bytes:
    """Return a PDF of one page of *size* (points) that shows *lines*: the first bold, the others small.

    The letters are as large as lets all of them stand there, at most 9 points. Raise MissingGlyph.
    """
    canvas = TaggedCanvas(size)
    texts = _fitted([one for one in lines if one], language, size)
    y = ABOVE_LINE + sum(text.height for text in texts)
    with canvas.artifact("Layout"):
        canvas.code.append("BT")
        for text in texts:
            _draw(canvas, text, size[0], y)
            y -= text.height
        canvas.code.append("ET")
    canvas.showPage()
    nothing = Document(title="-", language=language, blocks=(), date=datetime(2000, 1, 1, tzinfo=UTC))
    return finish(canvas, nothing, Element("Document"))


def _fitted(lines: Sequence[str], language: str, size: tuple[float, float]) -> list[_Lines]:
    letters = LARGEST
    while True:
        sizes = [letters if place == 0 else letters * SMALLER for place in range(len(lines))]
        texts = [
            _Lines(text, language, size[0], at, bold=place == 0)
            for place, (text, at) in enumerate(zip(lines, sizes, strict=True))
        ]
        if sum(text.height for text in texts) <= size[1] - ABOVE_LINE or letters <= SMALLEST:
            return texts
        letters -= STEP


def _draw(canvas: TaggedCanvas, text: _Lines, width: float, top: float) -> None:
    pen = ink.Pen(canvas, text.size)
    base = top - text.leading + (text.leading - text.size) / 2 + 0.216 * text.size
    for place, line in enumerate(text.lines):
        x = (width - line.width * text.size / 1000) * text.leftwards
        ink.draw_line(pen, text.words, line, (x, base - place * text.leading), 0.0)
