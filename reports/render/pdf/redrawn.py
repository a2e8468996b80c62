"""A font of any kind as a small TrueType font: its outlines are drawn anew with curves of the second degree.

Fonts that are added may be of another kind (CFF), change with their weight (variable) or hold tens of
thousands of glyphs. What comes out holds the wanted ones only, numbered in their order.
"""

import struct
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise
from math import ceil

from reports.render.pdf.composites import LONG_OFFSETS, font_of
from reports.text.face import Face

Point = tuple[float, float]
Dot = tuple[int, int, bool]  # x, y, whether the outline goes through it

TRUE_TYPE = b"\x00\x01\x00\x00"
MAGIC = 0x5F0F3CF5  # of the table `head`
ON_CURVE = 1
TOLERANCE = 0.3  # of a unit of the font
MOST_PARTS = 16


def redrawn(face: Face, glyphs: Sequence[int]) -> bytes:
    """Return a TrueType font whose glyphs are those numbers of *face*, in that order."""
    outlines, metrics = [], []
    for number in glyphs:
        contours = _contours(face, number)
        outline = _outline(contours)
        left = struct.unpack_from(">h", outline, 2)[0] if outline else 0
        outlines.append(outline + bytes(-len(outline) % 4))
        metrics.append(struct.pack(">Hh", round(face.advance(number) / face.scale), left))
    offsets = [0]
    for outline in outlines:
        offsets.append(offsets[-1] + len(outline))
    tables = {
        "glyf": b"".join(outlines) or bytes(4),
        "loca": struct.pack(f">{len(offsets)}L", *offsets),
        "hmtx": b"".join(metrics),
        "head": _head(face),
        "hhea": _hhea(face, len(glyphs)),
        "maxp": struct.pack(">LHHHHHHHHHHHHHH", 0x10000, len(glyphs), 0xFFFF, 999, 0, 0, 2, *[0] * 7, 0),
    }
    return font_of(TRUE_TYPE, tables)


def _head(face: Face) -> bytes:
    upem = round(1000 / face.scale)
    box = (-upem, round(face.descent / face.scale), 2 * upem, round(face.ascent / face.scale))
    begin = struct.pack(">LLLLHHQQ", 0x10000, 0x10000, 0, MAGIC, 0, upem, 0, 0)
    return begin + struct.pack(">hhhhHHhhh", *box, 0, 8, 2, LONG_OFFSETS, 0)


def _hhea(face: Face, count: int) -> bytes:
    ends = (round(face.ascent / face.scale), round(face.descent / face.scale))
    return struct.pack(">LhhhHhhhhhhhhhhhH", 0x10000, *ends, 0, 0xFFFF, *[0] * 11, count)


def _contours(face: Face, number: int) -> list[list[Dot]]:
    pen = _Pen()
    face.font.draw_glyph_with_pen(number, pen)
    return [contour for contour in pen.contours if len(contour) > 1]


def _outline(contours: list[list[Dot]]) -> bytes:
    """Return the outline of a glyph as the table `glyf` has it; empty without contours."""
    dots = list(chain.from_iterable(contours))
    if not dots:
        return b""
    across, up = [dot[0] for dot in dots], [dot[1] for dot in dots]
    ends, end = [], -1
    for contour in contours:
        end += len(contour)
        ends.append(end)
    head = struct.pack(">hhhhh", len(contours), min(across), min(up), max(across), max(up))
    flags = bytes(ON_CURVE if dot[2] else 0 for dot in dots)
    moves = b"".join(_moves(line) for line in (across, up))
    return head + struct.pack(f">{len(ends)}HH", *ends, 0) + flags + moves


def _moves(values: list[int]) -> bytes:
    return struct.pack(f">{len(values)}h", *(after - before for before, after in pairwise([0, *values])))


class _Pen:
    """Takes outlines from the shaper."""

    def __init__(self) -> None:
        self.contours: list[list[Dot]] = []
        self._at: Point = (0.0, 0.0)

    def moveTo(self, point: Point) -> None:
        """Begin an outline."""
        self.contours.append([])
        self._add(point)

    def lineTo(self, point: Point) -> None:
        """Draw a straight line."""
        self._add(point)

    def qCurveTo(self, control: Point, point: Point) -> None:
        """Draw a curve of the second degree."""
        self._add(control, on=False)
        self._add(point)

    def curveTo(self, first: Point, second: Point, point: Point) -> None:
        """Draw a curve of the third degree as some of the second that nobody can tell from it."""
        for control, end in _quadratic(self._at, first, second, point):
            self.qCurveTo(control, end)

    def closePath(self) -> None:
        """Close the outline; its last dot is its first one."""
        contour = self.contours[-1]
        if len(contour) > 1 and contour[0] == contour[-1]:
            contour.pop()

    def _add(self, point: Point, *, on: bool = True) -> None:
        self.contours[-1].append((round(point[0]), round(point[1]), on))
        if on:
            self._at = point


def _quadratic(begin: Point, first: Point, second: Point, end: Point) -> Iterator[tuple[Point, Point]]:
    """Yield control point and end of each curve of the second degree that one of the third is cut into."""
    bend = max(abs(d - 3 * c + 3 * b - a) for a, b, c, d in zip(begin, first, second, end, strict=True))
    count = min(MOST_PARTS, max(1, ceil((bend * 3**0.5 / 36 / TOLERANCE) ** (1 / 3))))
    for place in range(count):
        start, stop = place / count, (place + 1) / count
        a, b = _at(begin, first, second, end, start), _at(begin, first, second, end, stop)
        here = _slope(begin, first, second, end, start)
        there = _slope(begin, first, second, end, stop)
        third = (stop - start) / 3
        control = tuple(
            (3 * ((p + third * u) + (q - third * v)) - p - q) / 4
            for p, q, u, v in zip(a, b, here, there, strict=True)
        )
        yield (control[0], control[1]), b


def _at(begin: Point, first: Point, second: Point, end: Point, t: float) -> Point:
    s = 1 - t
    x, y = (
        s**3 * a + 3 * s * s * t * b + 3 * s * t * t * c + t**3 * d
        for a, b, c, d in zip(begin, first, second, end, strict=True)
    )
    return x, y


def _slope(begin: Point, first: Point, second: Point, end: Point, t: float) -> Point:
    s = 1 - t
    x, y = (
        3 * (s * s * (b - a) + 2 * s * t * (c - b) + t * t * (d - c))
        for a, b, c, d in zip(begin, first, second, end, strict=True)
    )
    return x, y
