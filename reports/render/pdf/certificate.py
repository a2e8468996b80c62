"""A certificate: one page with a double frame, everything centred, the places to sign at the foot."""

from collections.abc import Iterator

from reports.document import Certificate, SignatureEntry
from reports.render.pdf.canvas import TaggedCanvas
from reports.render.pdf.figure import draw_figure
from reports.render.pdf.fitting import Fitted, Said, draw_fitted, fitted
from reports.render.pdf.flow import Frame, Whole
from reports.render.pdf.objects import numbers, text_string
from reports.render.pdf.tags import Element
from reports.render.picture import read_picture
from reports.style import MILLIMETRE

FRAMES = ((10 * MILLIMETRE, 1.4), (12 * MILLIMETRE, 0.4))
INSIDE = 22 * MILLIMETRE
LOGO = 24 * MILLIMETRE
SIGNING = 36 * MILLIMETRE
LINE_TO_SIGN = 75 * MILLIMETRE
MOST_SIGNING = 3
GAP = 12.0
TITLE, SMALL, NAME, LINE, ABOUT = 30.0, 13.0, 30.0, 13.0, 17.0


class CertificatePage(Whole):
    """One certificate; it fills its page beyond the margins."""

    keep_with_next = False
    space_before = 0.0
    space_after = 0.0

    def __init__(self, block: Certificate, frame: Frame, language: str, parent: Element) -> None:
        self.block, self.frame, self.language = block, frame, language
        self.logo = read_picture(block.logo) if block.logo else None
        self.section = Element("Sect", parent)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the whole page."""
        del height
        return width, self.frame.height

    def drawOn(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        """Draw frame, logo, text and places to sign."""
        del x, y
        width, height = canvas.size
        with canvas.artifact("Layout"):
            for inset, line in FRAMES:
                box = numbers(inset, inset, width - 2 * inset, height - 2 * inset)
                canvas.code.append(f"q 0.35 G {line} w {box} re S Q")
        top = height - INSIDE
        if self.logo is not None:
            top = self._draw_logo(canvas, top)
        bottom = INSIDE + (SIGNING if self.block.signing else 0)
        self._draw_text(canvas, (INSIDE, bottom, width - 2 * INSIDE, top - bottom))
        self._draw_places(canvas, (INSIDE, INSIDE, width - 2 * INSIDE, SIGNING))

    def _draw_logo(self, canvas: TaggedCanvas, top: float) -> float:
        """Draw the logo in the middle; return where the text begins."""
        assert self.logo is not None
        scale = min(LOGO / self.logo.height, 2.5 * LOGO / self.logo.width)
        wide, high = self.logo.width * scale, self.logo.height * scale
        words = b"/Alt" + text_string(self.block.alternative or "Logo")
        box = ((canvas.size[0] - wide) / 2, top - high, wide, high)
        draw_figure(canvas, Element("Figure", self.section, words), self.logo, box)
        return top - high - GAP

    def _draw_text(self, canvas: TaggedCanvas, box: tuple[float, float, float, float]) -> None:
        x, y, width, height = box
        made = self._texts((width, height))
        made.paragraphs[0].setting.element.kind = "H1"
        draw_fitted(canvas, made, x, y + (height + made.height) / 2)

    def _texts(self, room: tuple[float, float]) -> Fitted:
        block = self.block
        texts = [
            Said(block.title, TITLE, bold=True, gap=0.9),
            Said(block.before, SMALL, gap=0.6),
            Said(block.name, NAME, bold=True, is_name=True, gap=0.35),
            *(Said(line, LINE, gap=0.2) for line in block.lines),
            *(Said(text, size, bold=bold, gap=gap) for text, (size, bold, gap) in self._after()),
        ]
        return fitted(texts, room, self.language, self.section)

    def _after(self) -> Iterator[tuple[str, tuple[float, bool, float]]]:
        """Yield the texts after the name with size, weight and the room over them."""
        for place, text in enumerate(self.block.after):
            yield text, (ABOUT, True, 0.5) if place == 1 else (SMALL, False, 1.4 if place == 0 else 0.5)

    def _draw_places(self, canvas: TaggedCanvas, box: tuple[float, float, float, float]) -> None:
        """Draw the lines to sign on side by side, and under each who signs."""
        x, y, width, height = box
        entries = self.block.signing[:MOST_SIGNING]
        for place, entry in enumerate(entries):
            share = width / len(entries)
            length = min(LINE_TO_SIGN, share - GAP)
            left = x + place * share + (share - length) / 2
            line = y + 0.5 * height
            with canvas.artifact("Layout"):
                canvas.code.append(f"0.6 w {numbers(left, line)} m {numbers(left + length, line)} l S")
            made = fitted([*_who(entry)], (length, line - y), self.language, self.section)
            draw_fitted(canvas, made, left, line - 3)


def _who(entry: SignatureEntry) -> Iterator[Said]:
    yield Said(entry.name, 10.5, bold=True)
    yield Said(entry.post, 9.5)
    yield Said(entry.organisation, 9.5)
