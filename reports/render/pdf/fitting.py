"""Texts for a place of a given size: set as large as they fit, smaller and in more lines, never cut."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from db.records.paragraph import Run, Runs
from reports.render.pdf.canvas import TaggedCanvas
from reports.render.pdf.paragraph import Paragraph, Setting, leading_of, stands_right, width_of
from reports.render.pdf.tags import Element
from reports.style import TextStyle
from reports.text.words import Part, Word, words_of_runs

SMALLER = 0.93
SMALLEST = 0.02
ONE_LINE = 0.6
"""How far a name shrinks to stay in one line before it is broken over several."""
LEADING = 1.22
SLOWER = 0.5
LONGEST_WHOLE = 14_000.0
"""1/1000 em: what is longer than about 25 letters without a space may be broken."""


class Said(NamedTuple):
    """A text to be fitted: its size where there is room, whether bold, whether it is rather kept in a line.

    `gap` is the room over it, as a share of its size; the first text has none.
    """

    text: str
    size: float
    bold: bool = False
    is_name: bool = False
    gap: float = 0.25


class Fitted(NamedTuple):
    """Texts as paragraphs that stand under each other, and how high they are together."""

    paragraphs: list[Paragraph]
    height: float
    is_content: bool = True


class _Shaped(NamedTuple):
    said: Said
    runs: Runs
    words: list[Word]

    def size(self, scale: float, width: float) -> float:
        """Return the size: a name shrinks more than the rest, and a little further to stay in one line."""
        size = self.said.size * (scale if self.said.is_name else scale**SLOWER)
        wide = width_of(self.words, size)
        if not self.said.is_name or wide <= width:
            return size
        narrow = size * width / wide * 0.995
        return narrow if narrow >= ONE_LINE * size else size

    def is_torn(self, scale: float, width: float) -> bool:
        """Return whether a word is wider than a line, so that it would be broken inside."""
        widest = max((word.width for word in self.words), default=0.0)
        return widest * self.size(scale, width) > 1000 * width


def fitted(texts: Sequence[Said], room: tuple[float, float], language: str, parent: Element | None) -> Fitted:
    """Return *texts* centred under each other in *room* (width, height), smaller until all of them fit.

    Without *parent* they only repeat what stands elsewhere, and nobody reads them aloud.
    """
    width, height = room
    shaped = [_shaped(one, language) for one in texts if one.text]
    scale = 1.0
    while scale > SMALLEST:
        if not any(one.is_torn(scale, width) for one in shaped):
            made = [_paragraph(one, scale, width, language) for one in shaped]
            if _height(made) <= height:
                break
        scale *= SMALLER
    else:
        made = [_paragraph(one, scale, width, language) for one in shaped]
    for paragraph in made if parent else ():
        paragraph.setting.element = Element("P", parent)
    return Fitted(made, _height(made), parent is not None)


def _shaped(said: Said, language: str) -> _Shaped:
    runs = (Run(" ".join(said.text.split())),)
    words = words_of_runs(runs, language, bold=said.bold)
    return _Shaped(said, runs, list(_unbroken(words)) if said.is_name else words)


def _unbroken(words: Sequence[Word]) -> Iterator[Word]:
    """Yield *words* put together up to the next space: no dictionary knows where a name may be broken."""
    parts: list[Word] = []
    for word in words:
        parts.append(word)
        if word.gap is not None or word.ends_line or word is words[-1]:
            pieces = tuple(piece for part in parts for piece in part.parts)
            width = sum(part.width for part in parts)
            long = width > LONGEST_WHOLE
            yield from parts if long or len(parts) == 1 else (_joined(word, pieces, width),)
            parts = []


def _joined(last: Word, pieces: tuple[Part, ...], width: float) -> Word:
    return last._replace(parts=pieces, width=width, plain=None)


def _paragraph(one: _Shaped, scale: float, width: float, language: str) -> Paragraph:
    size = one.size(scale, width)
    style = TextStyle(
        size=size,
        leading=LEADING * size,
        bold=one.said.bold,
        align="center",
        space_before=one.said.gap * size,
        space_after=0.0,
    )
    leading = leading_of(one.words, style)
    leftwards = stands_right(one.runs, language)
    made = Paragraph(Setting(one.words, one.runs, style, Element("P"), leading, leftwards=leftwards))
    made.wrap(width, 0.0)
    return made


def _height(paragraphs: Sequence[Paragraph]) -> float:
    gaps = sum(one.space_before for one in paragraphs[1:])
    return gaps + sum(len(one.lines) * one.setting.leading for one in paragraphs)


def draw_fitted(canvas: TaggedCanvas, texts: Fitted, x: float, top: float) -> None:
    """Draw the texts from *top* down, each centred in its width from *x*."""
    for paragraph, y in _places(texts, top):
        if texts.is_content:
            paragraph.drawOn(canvas, x, y)
        else:
            with canvas.artifact("Layout"):
                paragraph.draw_lines(canvas, x, y)


def _places(texts: Fitted, top: float) -> Iterator[tuple[Paragraph, float]]:
    """Yield each text with the lower edge of its box."""
    for place, paragraph in enumerate(texts.paragraphs):
        top -= paragraph.space_before if place else 0.0
        top -= len(paragraph.lines) * paragraph.setting.leading
        yield paragraph, top
