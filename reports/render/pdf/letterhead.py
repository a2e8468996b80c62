"""The head of the first page: the Society's own logo and the lines beside it."""

from collections.abc import Iterator

from db.records.paragraph import Run
from reports.document import Letterhead
from reports.render.pdf.canvas import TaggedCanvas
from reports.render.pdf.figure import draw_figure
from reports.render.pdf.flow import Flowable, Whole
from reports.render.pdf.objects import numbers, text_string
from reports.render.pdf.paragraph import Paragraph, setting
from reports.render.pdf.tags import Element
from reports.render.picture import read_picture
from reports.style import MILLIMETRE, Style
from reports.text.bidi import is_leftwards

HIGHEST_LOGO = 20 * MILLIMETRE
WIDEST_LOGO = 45 * MILLIMETRE
BESIDE = 10.0
RULE = 0.5


def letterhead(head: Letterhead, style: Style, language: str, parent: Element) -> Iterator[Flowable]:
    """Yield the letterhead, if there is anything in it."""
    if head.lines or head.logo:
        yield LetterheadBox(head, style, language, parent)


class LetterheadBox(Whole):
    """Logo where lines begin (in leftward papers at the right), lines beside it, a thin rule under both."""

    keep_with_next = True

    def __init__(self, head: Letterhead, style: Style, language: str, parent: Element) -> None:
        self.space_before = 0.0
        self.space_after = 14.0
        self.height = 0.0
        self.width = 0.0
        self.leftwards = is_leftwards(language)
        lines = [line for line in head.lines if line.strip()]
        words = head.alternative or next(iter(lines), "") or "Logo"
        self.logo = read_picture(head.logo) if head.logo else None
        self.logo_element = Element("Figure", parent, b"/Alt" + text_string(words)) if head.logo else None
        self.lines = [
            Paragraph(setting((Run(line, bold=place == 0),), style.small, Element("P", parent), language))
            for place, line in enumerate(lines)
        ]

    @property
    def logo_size(self) -> tuple[float, float]:
        """Return the size of the logo: small, with its own proportions."""
        if self.logo is None:
            return 0.0, 0.0
        scale = min(HIGHEST_LOGO / self.logo.height, WIDEST_LOGO / self.logo.width)
        return self.logo.width * scale, self.logo.height * scale

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size: the higher of logo and lines, and the rule."""
        self.width = width
        wide, high = self.logo_size
        room = width - (wide + BESIDE if wide else 0)
        self.height = max(high, sum(line.wrap(room, height)[1] for line in self.lines)) + 8
        return width, self.height

    def drawOn(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        """Draw logo, lines and rule."""
        with canvas.artifact("Layout"):
            canvas.code.append(f"{RULE} w {numbers(x, y)} m {numbers(x + self.width, y)} l S")
        wide, high = self.logo_size
        beside = wide + BESIDE if wide else 0.0
        middle = y + 8 + (self.height - 8) / 2
        if self.logo is not None and self.logo_element is not None:
            left = x + self.width - wide if self.leftwards else x
            draw_figure(canvas, self.logo_element, self.logo, (left, middle - high / 2, wide, high))
        heights = [len(line.lines) * line.setting.leading for line in self.lines]
        top = middle + sum(heights) / 2
        for line, tall in zip(self.lines, heights, strict=True):
            top -= tall
            line.drawOn(canvas, x if self.leftwards else x + beside, top)
