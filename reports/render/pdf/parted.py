"""Lines in which PDFium would mix up leftward and other words: it is made to take them for several.

Where the words of other scripts are as many, it goes through a line from the left, so that leftward
words come out in the wrong order. So the parts of such a line are parted by two spaces that nobody
sees, written between this line and the next: PDFium takes a line for ended there.
"""

from collections.abc import Sequence
from functools import cache

from reports.render.pdf.pieces import Spaced, Stretch
from reports.text.chain import chain
from reports.text.face import Cluster, Face, Shape

APART = 800.0
"""In 1/1000 em: PDFium takes letters over the same letters for bold ones."""
DROP = -800.0
"""In 1/1000 em: half way to the next line, as letters wider than twice the way are not told apart from it."""


def parted(parts: Sequence[list[Stretch]]) -> list[Stretch]:
    """Return the stretches of all *parts* of a line, each in reading order, parted for PDFium."""
    found = [*parts[0]]
    for number, part in enumerate(parts[1:]):
        found += [_seam(found[-1], APART * number), *part]
    return found


def _seam(before: Stretch, x: float) -> Stretch:
    """Return the spaces that stand at *x*, in the run of what is *before* them."""
    face = chain().first
    shapes = [Spaced(_spaces(face), 0.0, 0.0)]
    return Stretch(before.run, face, shapes, x, 0.0, x, drop=DROP)


@cache
def _spaces(face: Face) -> Shape:
    """Return two spaces that have the ink of something else, as PDFium overlooks what has none."""
    hyphen = face.glyph_of("-")
    return Shape(face, (Cluster(" ", ((hyphen, 0, 0),), face.advance(hyphen)),) * 2)
