"""Letters of a line in chunks that stand side by side, and chunks in groups that are written in one go.

Readers find a letter where it is written, people where its ink is: the two can be set apart.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, zip_longest
from operator import itemgetter
from typing import NamedTuple

from reports.render.pdf.heights import Turn
from reports.text.face import Cluster, Face
from reports.text.turning import OPPOSITE

STEP = 10.0
"""The width of a letter that takes hardly any room."""
REACH = 90.0
"""What is further away than this, in 1/1000 em, readers take for another word."""
APART_FROM_NEXT = "\u0093"
"""Behind a sign that PDFium finds in ActualText, or newer ones don't turn around what stands beside it.

It is of no direction, and left out of what is given back.
"""


class Chunk(NamedTuple):
    """Letters of one piece that stand side by side; `places` are theirs in the line, as it is read.

    `turned` are the places of signs among them that PDFium turns into their opposites.
    """

    face: Face
    run: int
    letter: float
    clusters: tuple[Cluster, ...]
    places: tuple[int, ...]
    x: float
    width: float
    turned: frozenset[int] = frozenset()


class Group:
    """Chunks that are written in one go, in this order; `places` are those of their letters in the line."""

    __slots__ = ("chunks", "places")

    def __init__(self, chunks: tuple[Chunk, ...]) -> None:
        self.chunks = chunks
        self.places = [place for chunk in chunks for place in chunk.places]


def groups_of(chunks: Iterable[Chunk]) -> list[Group]:
    """Return *chunks* in groups so that those who sort groups by their first letter leave them as they are.

    What is read between letters of a group belongs to it.
    """
    found: list[Group] = []
    for chunk in chunks:
        if found and chunk.x <= found[-1].chunks[0].x:
            found.append(Group((*found.pop().chunks, chunk)))
        else:
            found.append(Group((chunk,)))
        while len(found) > 1 and _overlap(found[-2].places, found[-1].places):
            last = found.pop()
            found.append(Group((*found.pop().chunks, *last.chunks)))
    return found


def _overlap(some: Sequence[int], others: Sequence[int]) -> bool:
    return min(some) < max(others) and min(others) < max(some)


def wide_at_end(chunk: Chunk, reach: float) -> Chunk:
    """Return *chunk*, its last letter wider by *reach*."""
    *others, last = chunk.clusters
    return chunk._replace(clusters=(*others, last._replace(advance=last.advance + reach)))


def in_face(chunk: Chunk, face: Face) -> Chunk:
    """Return *chunk* as letters of *face*: it is in that already, or is a space, which leaves no ink."""
    if chunk.face is face:
        return chunk
    blank = tuple(cluster._replace(glyphs=()) for cluster in chunk.clusters)
    return chunk._replace(face=face, clusters=blank)


def ascending(groups: Sequence[Group]) -> list[Group]:
    """Return *groups*, each but the last moved to the left of the next one, while its ink stays.

    A mark at the end of a word is read before the full stop, which stands at its left.
    """
    found = [groups[-1]]
    for group in groups[-2::-1]:
        found.insert(0, _moved(group, found[0].chunks[0].x - STEP * len(group.places)))
    return found


def beside_each_other(groups: Sequence[Group], fixed: int) -> list[Group]:
    """Return *groups* moved to both sides of the *fixed* one, while their ink stays."""
    first, *others = groups_of(groups[fixed].chunks)
    found = [*ascending([*groups[:fixed], first]), *others]
    for group in groups[fixed + 1 :]:
        before = found[-1]
        last = before.chunks[-1]
        found.append(_moved(group, max(last.x + last.width, before.chunks[0].x + STEP)))
    return found


def _moved(group: Group, x: float) -> Group:
    """Return *group* at *x*, its letters close together and their ink where it was."""
    first = group.chunks[0]
    letters = [one for chunk in group.chunks for one in _letters_of(chunk)]
    clusters = tuple(
        _apart(cluster, at - x - STEP * place, first.face) for place, (cluster, at) in enumerate(letters)
    )
    places, turned = tuple(group.places), frozenset().union(*(chunk.turned for chunk in group.chunks))
    width = STEP * len(letters)
    return Group((first._replace(clusters=clusters, places=places, x=x, width=width, turned=turned),))


def turn_of(group: Group, *, is_apart: bool) -> Turn | None:
    """Return from where the letters of *group* are read, wherever they are written; None if from nowhere.

    Where *group* is apart from what is before it, a space at its end may be read first, and one without
    room is; elsewhere that one is read last.
    """
    if not group.chunks[0].places:
        return 0 if is_apart else 1
    places = group.places
    if places == sorted(places):
        return 0
    if len(group.chunks) == 1 and places == sorted(places, reverse=True):
        return 1
    written = [letter for chunk in reaching(group.chunks) for letter in _letters_of(chunk)]
    letters = [letter for _place, letter in sorted(zip(places, written, strict=False), key=itemgetter(0))]
    turn = _turn(letters)
    return _turn(letters[:-1]) if turn is None and is_apart and letters[-1][0].text == " " else turn


def _turn(letters: Sequence[tuple[Cluster, float]]) -> Turn | None:
    """Return from where *letters* are read that stand, as they are read, at these places."""
    lefts = [x for _cluster, x in letters]
    if lefts == sorted(lefts):
        return -1
    rights = [x + cluster.advance for cluster, x in letters]
    return 1 if rights == sorted(rights, reverse=True) else None


def found_in(group: Group, *, from_right: bool) -> str:
    """Return what PDFium must find in place of *group*, in a line *from_right*, if it turns signs of it."""
    if not any(chunk.turned for chunk in group.chunks):
        return ""
    written = [sign for chunk in group.chunks for sign in _signs_of(chunk)]
    if not any(is_turned and sign in OPPOSITE for is_turned, sign in written):
        return ""
    found = ""
    for is_turned, run in groupby(written, itemgetter(0)):
        signs = [sign for _is_turned, sign in run]
        signs = [OPPOSITE.get(sign, sign) + APART_FROM_NEXT for sign in signs] if is_turned else signs
        found += "".join(signs[::-1] if is_turned and not from_right else signs)
    return found


def _signs_of(chunk: Chunk) -> Iterator[tuple[bool, str]]:
    """Yield each letter of *chunk* behind whether PDFium turns it around."""
    for place, cluster in zip_longest(chunk.places, chunk.clusters):
        yield place in chunk.turned if chunk.places else bool(chunk.turned), cluster.text


def reaching(chunks: Sequence[Chunk]) -> Iterator[Chunk]:
    """Yield *chunks*, the last letter of each as wide as up to the next: a way would be taken for a space."""
    for chunk, following in zip(chunks, (*chunks[1:], None), strict=True):
        way = way_to(chunk, following)
        is_torn = way >= REACH and chunk.clusters[-1].text != " "
        yield wide_at_end(chunk, way)._replace(width=chunk.width + way) if is_torn else chunk


def way_to(chunk: Chunk, following: Chunk | None) -> float:
    """Return how far the *following* chunk stands at the right of *chunk*."""
    return following.x - chunk.x - chunk.width if following else 0.0


def _letters_of(chunk: Chunk) -> Iterator[tuple[Cluster, float]]:
    """Yield each letter of *chunk* with its place."""
    x = chunk.x
    for cluster in chunk.clusters:
        yield cluster, x
        x += cluster.advance + chunk.letter


def _apart(cluster: Cluster, distance: float, face: Face) -> Cluster:
    """Return *cluster* with its ink at a *distance* from its place."""
    move = round(distance / face.scale)
    glyphs = tuple((glyph, x + move, y) for glyph, x, y in cluster.glyphs)
    return Cluster(cluster.text, glyphs, round(STEP / face.scale) * face.scale)
