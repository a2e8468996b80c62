"""What a line is written from: shapes, their place among the runs, and stretches of them."""

from typing import NamedTuple

from reports.render.pdf.heights import Turn
from reports.text.face import Face, Shape


class Spaced(NamedTuple):
    """A shape, what is added behind each of its letters, and the space behind it."""

    shape: Shape
    letter: float
    space: float

    @property
    def width(self) -> float:
        """Return the width of all of it."""
        letters = self.letter * len(self.shape.clusters) if self.letter else 0.0
        return self.shape.width + letters + self.space


class Piece(NamedTuple):
    """A shape in a line, the place of its run among those of the paragraph, and its level (UAX #9)."""

    spaced: Spaced
    run: int
    level: int


class Said(NamedTuple):
    """A text that is said in place of letters, from `x` on."""

    text: str
    x: float
    width: float


class Stretch(NamedTuple):
    """Shapes of one run that are written in one go; all places are from the line's left end.

    `x` and `width` are of all of them, `start` is where the first one stands. `text` is what they say,
    if it may be said in their place: leftward words would be turned around. It is `said` where they
    are written in another order than they are read; what a reader must find that turns signs into their
    opposites is `found`. What has a `drop` is written that much under the base line, and unseen. `turn`
    says whether letters are read from the right or the left, whatever the order they are written in;
    nothing if nobody asks, as in lines without leftward words.
    """

    run: int
    face: Face
    shapes: list[Spaced]
    x: float
    width: float
    start: float
    text: str = ""
    said: Said | None = None
    drop: float = 0.0
    found: str = ""
    turn: Turn | None = None

    @property
    def end(self) -> float:
        """Return where the last shape ends, or what is said in its place."""
        if self.said is not None:
            return self.said.x + self.said.width
        return self.start + sum(one.width for one in self.shapes)
