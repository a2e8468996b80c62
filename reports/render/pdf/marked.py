"""Runs with a mark of their own: links, words in another language, underlined words."""

from collections.abc import Sequence

from db.records.paragraph import Run, Runs
from reports.render.pdf import ink
from reports.render.pdf.canvas import TaggedCanvas
from reports.render.pdf.objects import language_tag, text_string
from reports.render.pdf.pieces import Stretch
from reports.render.pdf.tags import Element
from reports.text.lines import Line
from reports.text.words import Word

SAFE_ADDRESSES = ("https:", "http:", "mailto:", "tel:", "ftp:")
LINK_BODY = b"/Subtype/Link/F 4/Border[0 0 0]/A<</S/URI/URI<%s>>>/Contents%s"


class MarkedRuns:
    """Draws lines run after run, each as content of an element of its own where it needs one."""

    def __init__(self, runs: Runs, element: Element, size: float) -> None:
        self.runs = runs
        self.element = element
        self.size = size
        self._elements: dict[int, Element] = {}

    def draw_line(
        self,
        canvas: TaggedCanvas,
        words: Sequence[Word],
        line: Line,
        at: tuple[float, float],
        widening: float = 0.0,
        *,
        alone: bool = False,
    ) -> None:
        """Draw *line* from *at*, widened and *alone* as in `stretches_of`."""
        for stretch in ink.stretches_of(words, line, widening, alone=alone):
            self._draw_stretch(canvas, stretch, at)

    def _draw_stretch(self, canvas: TaggedCanvas, stretch: Stretch, at: tuple[float, float]) -> None:
        run = self.runs[stretch.run]
        element = self._element_of(stretch.run, run)
        with canvas.marked(element):
            canvas.code.append("BT")
            pen = ink.Pen(canvas, self.size)
            pen.write_stretch(stretch, at)
            canvas.code.append("ET")
        x, y = at[0] + stretch.x * self.size / 1000, at[1]
        width = stretch.width * self.size / 1000
        address = address_of(run)
        if stretch.drop:
            return
        if run.underline or address:
            ink.underline(canvas, x, y, width, self.size)
        if address:
            box = (x, y - 0.25 * self.size, x + width, y + 0.8 * self.size)
            body = LINK_BODY % (address.encode("utf-8").hex().encode(), text_string(run.text))
            canvas.annotate(element, box, lambda: body)

    def _element_of(self, place: int, run: Run) -> Element:
        address = address_of(run)
        if not (address or run.language):
            return self.element
        if place not in self._elements:
            language = b"/Lang" + text_string(language_tag(run.language)) if run.language else b""
            self._elements[place] = Element("Link" if address else "Span", self.element, language)
        return self._elements[place]


def address_of(run: Run) -> str:
    """Return the address that *run* leads to; nothing for addresses that run a program."""
    return run.link if run.link.lower().startswith(SAFE_ADDRESSES) else ""
