"""Words as shapes without text: what is seen and never read."""

from collections.abc import Sequence
from math import atan2, cos, sin

from reports.render.pdf.canvas import TaggedCanvas
from reports.render.pdf.objects import number, numbers
from reports.text.words import Word

CAP_HEIGHT = 662.0
Point = tuple[float, float]


def outline_width(words: Sequence[Word]) -> float:
    """Return how wide *words* are in one line, in 1/1000 em."""
    gaps = sum(word.gap.width for word in words[:-1] if word.gap)
    return sum(word.width for word in words) + gaps


def draw_outline(canvas: TaggedCanvas, words: Sequence[Word], size: float, grey: float) -> None:
    """Fill the outlines of *words* in *grey*, centred on the page and rising along its diagonal."""
    pen = _Pen(canvas, size / 1000)
    canvas.code.append(f"q {number(grey)} g")
    x = -outline_width(words) / 2
    for word in words:
        for part in word.parts:
            face = part.shape.face
            for cluster in part.shape.clusters:
                for glyph, right, up in cluster.glyphs:
                    pen.hold(x + right * face.scale, up * face.scale - CAP_HEIGHT / 2, face.scale)
                    face.font.draw_glyph_with_pen(glyph, pen)
                x += cluster.advance
        x += word.gap.width if word.gap else 0.0
    canvas.code.append("f Q")


class _Pen:
    """Takes outlines from the shaper and writes them to the page, turned and moved."""

    def __init__(self, canvas: TaggedCanvas, scale: float) -> None:
        self.code = canvas.code
        width, height = canvas.size
        angle = atan2(height, width)
        self.middle = (width / 2, height / 2)
        self.turn = (scale * cos(angle), scale * sin(angle))
        self.at: Point = (0.0, 0.0)

    def hold(self, x: float, y: float, scale: float) -> None:
        """Draw the next glyph at (x, y) in 1/1000 em; *scale* leads from its units to those."""
        self.origin = (x, y)
        self.scale = scale

    def moveTo(self, point: Point) -> None:
        """Begin an outline."""
        self._write("m", point)

    def lineTo(self, point: Point) -> None:
        """Draw a straight line."""
        self._write("l", point)

    def qCurveTo(self, control: Point, point: Point) -> None:
        """Draw a curve of the second degree, written as one of the third."""
        first = tuple(a + 2 / 3 * (c - a) for a, c in zip(self.at, control, strict=True))
        second = tuple(b + 2 / 3 * (c - b) for b, c in zip(point, control, strict=True))
        self._write("c", (first[0], first[1]), (second[0], second[1]), point)

    def curveTo(self, first: Point, second: Point, point: Point) -> None:
        """Draw a curve of the third degree."""
        self._write("c", first, second, point)

    def closePath(self) -> None:
        """Close the outline."""
        self.code.append("h")

    def _write(self, operator: str, *points: Point) -> None:
        self.at = points[-1]
        self.code.append(" ".join(numbers(*self._place(point)) for point in points) + " " + operator)

    def _place(self, point: Point) -> Point:
        x = self.origin[0] + point[0] * self.scale
        y = self.origin[1] + point[1] * self.scale
        along, across = self.turn
        return self.middle[0] + x * along - y * across, self.middle[1] + x * across + y * along
