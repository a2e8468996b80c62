"""Codes for machines at the foot of pages: a QR code drawn as rectangles, and words beside it."""

from collections.abc import Iterator, Sequence

from reports.document import PageCode
from reports.render.pdf.canvas import TaggedCanvas
from reports.render.pdf.flow import Frame, Placed, Whole
from reports.render.pdf.objects import numbers
from reports.render.pdf.paragraph import draw_words, width_of
from reports.style import MILLIMETRE, Style
from reports.text.bidi import is_leftwards
from reports.text.words import words_of_text

SIZE = 15 * MILLIMETRE
LOWEST = 6 * MILLIMETRE
BESIDE = 6.0
LEVEL = "M"
"""A seventh of the code may be soiled and it is still read."""


class CodeMark(Whole):
    """Where the pages of a sheet begin; it takes no room."""

    keep_with_next = True
    space_before = 0.0
    space_after = 0.0

    def __init__(self, block: PageCode) -> None:
        self.block = block

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return no height."""
        del height
        return width, 0.0

    def drawOn(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        """Draw nothing: the foot of the page is drawn by `PageCodes`."""


class PageCodes:
    """Knows which code each page bears, and draws it at the beginning of the foot."""

    def __init__(self, pages: Sequence[Sequence[Placed]], style: Style, frame: Frame, language: str) -> None:
        self.codes = [*_codes(pages)]
        self.style = style.small
        self.frame = frame
        self.language = language

    def draw(self, canvas: TaggedCanvas) -> None:
        """Draw the code of the page in hand, if it has one."""
        block, page = self.codes[canvas.page]
        if block is None:
            return
        leftwards = is_leftwards(self.language)
        left = self.frame.x + (self.frame.width - SIZE) * leftwards
        words = words_of_text(block.words.replace("{page}", str(page)), self.language)
        beside = left - BESIDE - width_of(words, self.style.size) if leftwards else left + SIZE + BESIDE
        with canvas.artifact("Footer"):
            boxes = squares(block.code.replace("{page}", str(page)), (left, LOWEST), SIZE)
            canvas.code.append(f"{' '.join(boxes)} f")
            draw_words(canvas, words, beside, LOWEST + 0.3 * self.style.size, self.style.size)


def _codes(pages: Sequence[Sequence[Placed]]) -> Iterator[tuple[PageCode | None, int]]:
    """Yield for each page the code it bears and its number in the sheet."""
    block, page = None, 0
    for slots in pages:
        page += 1
        for slot in slots:
            if isinstance(slot.flowable, CodeMark):
                block, page = slot.flowable.block, 1
        yield block, page


def squares(text: str, at: tuple[float, float], size: float) -> Iterator[str]:
    """Yield the dark bars of the QR code of *text* as rectangles of a page, *size* points wide in all."""
    from reportlab.graphics.barcode.qr import QrCodeWidget

    code = QrCodeWidget(text, barLevel=LEVEL).qr
    code.make()
    count = code.getModuleCount()
    unit = size / count
    for row in range(count):
        start = None
        for column in range(count + 1):
            dark = column < count and code.isDark(row, column)
            if dark and start is None:
                start = column
            elif not dark and start is not None:
                bottom = at[1] + (count - 1 - row) * unit
                box = numbers(at[0] + start * unit, bottom, (column - start) * unit, unit)
                yield f"{box} re"
                start = None
