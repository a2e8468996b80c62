"""The block of signatures: a line to sign on, and under it who signs."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from db.records.paragraph import Run
from reports.document import SignatureEntry, Signatures
from reports.render.pdf.canvas import TaggedCanvas
from reports.render.pdf.fields import lay_field
from reports.render.pdf.flow import Flowable, Frame, Whole
from reports.render.pdf.objects import numbers
from reports.render.pdf.paragraph import Paragraph, setting
from reports.render.pdf.tags import Element
from reports.style import Style
from reports.text.bidi import is_leftwards

ROOM_TO_SIGN = 34.0
LINE_WIDTH = 0.6
GUTTER = 28.0
LONGEST_LINE = 250.0
TOGETHER = 0.5  # of a page's height


def signatures(
    block: Signatures, style: Style, language: str, parent: Element, frame: Frame
) -> Iterator[Flowable]:
    """Yield a row for each entry, or each two; none is ever split, and none stands alone on a page.

    All of them stand together, so with the end of the text they sign, unless they are as high as half a page:
    then the first two do, and the last two.
    """
    element = Element("Sect", parent)
    rows = []
    for start in range(0, len(block.entries), block.columns):
        entries = block.entries[start : start + block.columns]
        places = [_place(entry, style, language, element) for entry in entries]
        rows.append(SignatureRow(places, block.columns, leftwards=is_leftwards(language)))
    height = sum(row.wrap(frame.width, 0)[1] + row.space_after for row in rows)
    leading = rows[:-1]
    for row in leading if height < TOGETHER * frame.height else leading[:1] + leading[-1:]:
        row.keep_with_next = True
    yield from rows


class Place(NamedTuple):
    """A place to sign: the element of its field, if it has one, and the texts under its line."""

    entry: SignatureEntry
    form: Element | None
    texts: list[Paragraph]


def _place(entry: SignatureEntry, style: Style, language: str, parent: Element) -> Place:
    form = Element("Form", parent) if entry.field else None
    return Place(entry, form, _texts(entry, style, language, parent))


def _texts(entry: SignatureEntry, style: Style, language: str, parent: Element) -> list[Paragraph]:
    """Return the lines under the line: one paragraph to who reads aloud, a line each to the eye."""
    plain = replace(style.body, align="start", space_after=0.0)
    element = Element("P", parent)
    texts = [Paragraph(setting(entry.runs(), plain, element, language))]
    if entry.signed:
        small = replace(style.small, italic=True)
        texts.append(Paragraph(setting((Run(entry.signed),), small, Element("P", parent), language)))
    return texts


class SignatureRow(Whole):
    """Entries beside each other."""

    keep_with_next = False

    def __init__(self, entries: list[Place], columns: int, *, leftwards: bool) -> None:
        self.leftwards = leftwards
        self.entries = entries
        self.columns = columns
        self.space_before = 0.0
        self.space_after = 4.0
        self.width = 0.0
        self.height = 0.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size of the row: room to sign and the highest of its texts."""
        self.width = (width - GUTTER * (self.columns - 1)) / self.columns
        heights = [sum(text.wrap(self.width, height)[1] for text in place.texts) for place in self.entries]
        self.height = ROOM_TO_SIGN + max(heights)
        return width, self.height

    def drawOn(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        """Draw the lines to sign on and the texts under them."""
        step = self.width + GUTTER
        if self.leftwards:
            x, step = x + step * (self.columns - 1), -step
        for place in self.entries:
            top = y + self.height - ROOM_TO_SIGN
            self._draw_line(canvas, place, x, top)
            top -= 2
            for text in place.texts:
                top -= len(text.lines) * text.setting.leading
                text.drawOn(canvas, x, top)
            x += step

    def _draw_line(self, canvas: TaggedCanvas, place: Place, x: float, y: float) -> None:
        """Draw the line to sign on, and lay the field over it."""
        length = min(self.width, LONGEST_LINE)
        start = x + (self.width - length) * self.leftwards
        with canvas.artifact("Layout"):
            canvas.code.append(f"{LINE_WIDTH} w {numbers(start, y)} m {numbers(start + length, y)} l S")
        if place.form is not None:
            box = (start, y + LINE_WIDTH, start + length, y + ROOM_TO_SIGN)
            lay_field(canvas, place.entry, place.form, box)
