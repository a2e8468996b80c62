"""The table of contents: one entry a heading, with the number of its page."""

from collections.abc import Sequence
from dataclasses import replace

from db.records.text import written_in
from reports.render.pdf.canvas import TaggedCanvas
from reports.render.pdf.objects import number, numbers, text_string
from reports.render.pdf.paragraph import Paragraph, Setting, draw_words, setting, width_of
from reports.render.pdf.tags import Element
from reports.style import Style
from reports.text.words import words_of_text

NUMBER_ROOM = 30.0
INDENT = 14.0
LEADER_GAP = 6.0
LINK_BODY = b"/Subtype/Link/F 4/Border[0 0 0]/Dest[%s/XYZ null %s null]/Contents%s"


class Entry(Paragraph):
    """The lines of one heading; `wrap` leaves room for the number at the right."""

    def __init__(self, text: Setting, heading: Element, language: str) -> None:
        super().__init__(text)
        self.heading = heading
        self.language = language
        self.right = 0.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Break the lines for *width* without the room of the number."""
        self.right = width
        return width, super().wrap(width - NUMBER_ROOM, height)[1]

    def drawOn(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        """Draw the heading's words and the number of its page, and lay a link over both."""
        text = self.setting
        super().drawOn(canvas, x + NUMBER_ROOM * text.leftwards, y)
        place = canvas.headings[self.heading]
        words = words_of_text(written_in(canvas.digits, str(place.page + 1)), self.language)
        width = width_of(words, text.style.size)
        base = y + (text.leading - text.style.size) / 2 + 0.216 * text.style.size
        with canvas.marked(text.element):
            draw_words(canvas, words, x if text.leftwards else x + self.right - width, base, text.style.size)
        last = text.indent + self.lines[-1].width * text.style.size / 1000
        sides = (x + width, x + self.right - last) if text.leftwards else (x + last, x + self.right - width)
        self._draw_leader(canvas, sides, base)
        title = text_string("".join(run.text for run in text.runs))
        top = number(place.top).encode()
        ends = (x, x + self.right - text.indent) if text.leftwards else (x + text.indent, x + self.right)
        box = (ends[0], y, ends[1], y + len(self.lines) * text.leading)
        canvas.annotate(text.element, box, lambda: LINK_BODY % (canvas.pages[place.page], top, title))

    def _draw_leader(self, canvas: TaggedCanvas, sides: tuple[float, float], base: float) -> None:
        """Draw a row of points from the words to the number: as a line, so that nobody reads it."""
        left, right = sides[0] + LEADER_GAP, sides[1] - LEADER_GAP
        if left < right:
            with canvas.artifact("Layout"):
                ends = f"{numbers(left, base)} m {numbers(right, base)} l"
                canvas.code.append(f"q 1 J 0.7 w 0.4 G [0 4] 0 d {ends} S Q")


class ContentsList:
    """All entries; it is filled while the headings that follow are met."""

    keep_with_next = False

    def __init__(self, style: Style, language: str, element: Element) -> None:
        self.style = style
        self.language = language
        self.element = element
        self.entries: list[Entry] = []
        self.space_before = 0.0
        self.space_after = style.body.space_after

    def add(self, heading: Setting, level: int) -> None:
        """Add an entry for *heading*."""
        style = replace(self.style.body, align="start", space_after=2.0)
        item = Element("TOCI", self.element)
        link = Element("Link", item)
        plain = tuple(replace(run, link="", underline=False) for run in heading.runs)
        text = setting(plain, style, link, self.language, indent=INDENT * (level - 1))
        self.entries.append(Entry(text, heading.element, self.language))

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size of all entries."""
        return width, sum(self._height(entry, width, height) for entry in self.entries)

    def _height(self, entry: Entry, width: float, height: float) -> float:
        return entry.wrap(width, height)[1] + entry.space_after

    def split(self, width: float, height: float) -> Sequence["ContentsList"]:
        """Return the entries that fit and the others."""
        fitting = 0
        for entry in self.entries:
            height -= self._height(entry, width, height)
            if height < 0:
                break
            fitting += 1
        return [self._part(0, fitting), self._part(fitting, None)] if fitting else []

    def _part(self, first: int, last: int | None) -> "ContentsList":
        part = ContentsList(self.style, self.language, self.element)
        part.entries = self.entries[first:last]
        return part

    def least(self, width: float) -> float:
        """Return the height of the first entry."""
        return self._height(self.entries[0], width, 0) if self.entries else 0.0

    def drawOn(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        """Draw the entries from the top."""
        heights = [len(entry.lines) * entry.setting.leading + entry.space_after for entry in self.entries]
        top = y + sum(heights)
        for entry, height in zip(self.entries, heights, strict=True):
            entry.drawOn(canvas, x, top - height + entry.space_after)
            top -= height
