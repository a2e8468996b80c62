"""Cards to be cut out: badges, and name plates that stand like tents. They use the margins too."""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from itertools import product
from typing import NamedTuple

from reports.document import Card, Cards
from reports.render.pdf.canvas import TaggedCanvas
from reports.render.pdf.figure import draw_picture
from reports.render.pdf.fitting import Fitted, Said, draw_fitted, fitted
from reports.render.pdf.flow import Flowable, Frame, Whole
from reports.render.pdf.objects import numbers, text_string
from reports.render.pdf.tags import Element
from reports.render.picture import read_picture
from reports.style import MILLIMETRE

MARK_FROM, MARK_TO = 2 * MILLIMETRE, 6 * MILLIMETRE
HAIRLINE = "0.3 w 0.6 G"
FOLD = "0.3 w 0.6 G [4 4] 0 d"
BAND = "0.92 g"
PAD = 0.045
"""Room inside a card's edge, as a share of its width; never less than printers leave white."""
LEAST_PAD = 4 * MILLIMETRE
TOP, BAND_HEIGHT = 0.2, 0.15
NAME, LINE, ABOVE, BELOW = 0.2, 0.078, 0.055, 0.075
"""Sizes of letters as shares of the height of a card, where there is room."""
SLENDER = 0.62
"""A card higher than this share of its width has letters as if it were not."""
BLANK_LINES = 0.34


class Grid(NamedTuple):
    """How cards stand on a page: how many across and down, and the lower left corner of them all."""

    across: int
    down: int
    x: float
    y: float
    width: float
    height: float


def card_sheets(
    block: Cards, size: tuple[float, float], frame: Frame, language: str, parent: Element
) -> Iterator[Flowable]:
    """Yield a sheet for each page of cards on paper of *size*."""
    grid = _grid(block, size)
    for start in range(0, len(block.cards), grid.across * grid.down):
        yield CardSheet(block, start, grid, (frame.height, language), parent)


def _grid(block: Cards, size: tuple[float, float]) -> Grid:
    """Return the grid; a card larger than the paper becomes as large as that."""
    width = min(block.width, size[0])
    height = min(block.height * (1 + block.folded), size[1])
    across, down = int(size[0] / width + 0.001), int(size[1] / height + 0.001)
    return Grid(across, down, (size[0] - across * width) / 2, (size[1] - down * height) / 2, width, height)


class CardSheet(Whole):
    """The cards of one page, with what they are cut and folded by."""

    keep_with_next = False
    space_before = 0.0
    space_after = 0.0

    def __init__(
        self, block: Cards, start: int, grid: Grid, sheet: tuple[float, str], parent: Element
    ) -> None:
        self.block, self.grid = block, grid
        self.height, self.language = sheet
        self.logo = read_picture(block.logo) if block.logo else None
        cards = self.cards = block.cards[start : start + grid.across * grid.down]
        self.sections = [Element("Sect", parent) for _ in cards]

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the whole page: nothing else stands on it."""
        del height
        return width, self.height

    def drawOn(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        """Draw the cards in rows from the top, then the marks."""
        del x, y
        grid = self.grid
        spots = product(range(grid.down), range(grid.across))
        for card, section, (row, column) in zip(self.cards, self.sections, spots, strict=False):
            left = grid.x + column * grid.width
            bottom = grid.y + (grid.down - 1 - row) * grid.height
            if self.block.folded:
                self._draw_tent(canvas, card, section, (left, bottom))
            else:
                self._draw_card(canvas, card, section, (left, bottom, grid.width, grid.height))
        with canvas.artifact("Layout"):
            canvas.code.append(f"q {HAIRLINE} {' '.join(_cuts(grid, canvas.size))} Q")

    def _draw_tent(self, canvas: TaggedCanvas, card: Card, section: Element, at: tuple[float, float]) -> None:
        """Draw both halves of a card; who reads aloud hears the upright one."""
        x, y = at
        width, half = self.grid.width, self.grid.height / 2
        self._draw_card(canvas, card, section, (x, y, width, half))
        with canvas.artifact("Layout"):
            canvas.code.append(f"q {FOLD} {numbers(x, y + half)} m {numbers(x + width, y + half)} l S Q")
        canvas.code.append(f"q -1 0 0 -1 {numbers(2 * x + width, 2 * (y + half))} cm")
        self._draw_card(canvas, card, None, (x, y, width, half))
        canvas.code.append("Q")

    def _draw_card(
        self,
        canvas: TaggedCanvas,
        card: Card,
        section: Element | None,
        box: tuple[float, float, float, float],
    ) -> None:
        x, y, width, height = box
        pad = max(PAD * width, LEAST_PAD)
        inner = width - 2 * pad
        top = TOP * self._measure if card.above or self.logo else pad
        bottom = BAND_HEIGHT * self._measure if card.below else pad
        if card.above or self.logo:
            self._draw_top(canvas, card, section, (x + pad, y + height - top, inner, top))
        self._draw_middle(canvas, card, section, (x + pad, y + bottom, inner, height - top - bottom))
        if card.below:
            with canvas.artifact("Layout"):
                edge = pad / 2
                band = numbers(x + edge, y + edge, width - 2 * edge, bottom - edge)
                canvas.code.append(f"q {BAND} {band} re f Q")
            said = Said(card.below, BELOW * self._measure, bold=True)
            room = (x + pad, y + pad / 2, inner, bottom - pad / 2)
            self._draw_in(canvas, [said], section, room)

    def _draw_top(
        self,
        canvas: TaggedCanvas,
        card: Card,
        section: Element | None,
        box: tuple[float, float, float, float],
    ) -> None:
        """Draw the logo, if there is one, and the small print beside it."""
        x, y, width, height = box
        if self.logo is not None:
            high = height * 0.7
            wide = min(high * self.logo.width / self.logo.height, width / 3)
            high = wide * self.logo.height / self.logo.width
            with self._marked(canvas, section):
                draw_picture(canvas, self.logo, (x, y + (height - high) / 2 - height * 0.08, wide, high))
            x, width = x + wide + 6, width - wide - 6
        said = Said(card.above, ABOVE * self._measure)
        self._draw_in(canvas, [said], section, (x, y, width, height * 0.84))

    def _marked(self, canvas: TaggedCanvas, section: Element | None) -> AbstractContextManager[None]:
        if section is None:
            return canvas.artifact("Layout")
        words = b"/Alt" + text_string(self.block.alternative or "Logo")
        return canvas.marked(Element("Figure", section, words))

    @property
    def _measure(self) -> float:
        """Return what the sizes of letters are shares of."""
        return min(self.grid.height / (1 + self.block.folded), SLENDER * self.grid.width)

    def _draw_middle(
        self,
        canvas: TaggedCanvas,
        card: Card,
        section: Element | None,
        box: tuple[float, float, float, float],
    ) -> None:
        """Draw the name and the lines under it, or a line to write the name on."""
        x, y, width, height = box
        high = self._measure
        lines = [Said(line, LINE * high) for line in card.lines]
        if card.name:
            self._draw_in(
                canvas, [Said(card.name, NAME * high, bold=True, is_name=True), *lines], section, box
            )
            return
        base = y + height * (1 - BLANK_LINES)
        with canvas.artifact("Layout"):
            canvas.code.append(f"0.6 w {numbers(x, base)} m {numbers(x + width, base)} l S")
        self._draw_in(canvas, lines, section, (x, y, width, height * (1 - BLANK_LINES) - 4))

    def _draw_in(
        self,
        canvas: TaggedCanvas,
        texts: Sequence[Said],
        section: Element | None,
        box: tuple[float, float, float, float],
    ) -> None:
        """Draw *texts* in the middle of *box*."""
        x, y, width, height = box
        made: Fitted = fitted(texts, (width, height), self.language, section)
        draw_fitted(canvas, made, x, y + (height + made.height) / 2)


def _cuts(grid: Grid, size: tuple[float, float]) -> Iterator[str]:
    """Yield the marks to cut by: short ones around the cards, or whole lines where there is no room."""
    across = [grid.x + place * grid.width for place in range(grid.across + 1)]
    down = [grid.y + place * grid.height for place in range(grid.down + 1)]
    for x in across:
        yield from (_line((x, low), (x, high)) for low, high in _stretches(grid.y, size[1], x, size[0]))
    for y in down:
        yield from (_line((low, y), (high, y)) for low, high in _stretches(grid.x, size[0], y, size[1]))


def _stretches(margin: float, length: float, across: float, breadth: float) -> Iterator[tuple[float, float]]:
    """Yield where the marks along one line begin and end; none at the very edge of the paper."""
    if not 1 < across < breadth - 1:
        return
    if margin < MARK_TO:
        yield 0.0, length
        return
    yield margin - MARK_TO, margin - MARK_FROM
    yield length - margin + MARK_FROM, length - margin + MARK_TO


def _line(start: tuple[float, float], end: tuple[float, float]) -> str:
    return f"{numbers(*start)} m {numbers(*end)} l S"
