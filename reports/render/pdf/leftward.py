"""Lines with leftward words, written so that every reader gives back what stands in the record.

Poppler takes what is written in the order of the file, and turns each leftward word around. PDFium
sorts what is written in one go by its place, and turns the line around by rules of its own (see
`turning`). So what is written in one go stands in the file as it is read, and inside it letters stand
as PDFium must find them. Where that is not how they are read, their text is said beside them
(ActualText) by a letter without ink, and they say nothing (an empty ActualText): PDFium, which takes
neither, overlooks what has no ink, and reads the letters themselves.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby, pairwise
from typing import NamedTuple

from reports.render.pdf.pieces import Piece, Said, Spaced, Stretch
from reports.text.face import Cluster, Face, Shape
from reports.text.turning import LEFTWARD, NEUTRAL, OPPOSITE, WEAK, Found, goes_from_right, kinds_of, turning

REACH = 90.0
"""What is further away than this, in 1/1000 em, readers take for another word."""
APART = 125.0
"""What is this far away Poppler takes for another word, but not for one after a space."""
STEP = 2.0


class _Letter(NamedTuple):
    """A cluster at its place; `piece` is that of its piece. It `holds` to those beside it in a word."""

    cluster: Cluster
    piece: int
    kind: str
    holds: bool
    x: float
    width: float


class _Chunk(NamedTuple):
    """Letters of one piece that stand side by side; `places` are theirs in the line, from the left."""

    face: Face
    run: int
    letter: float
    clusters: tuple[Cluster, ...]
    places: tuple[int, ...]
    x: float
    width: float


class _Group(NamedTuple):
    """Chunks that are written in one go, in this order."""

    chunks: tuple[_Chunk, ...]

    @property
    def places(self) -> list[int]:
        """Return the places of the letters in the line, in order of writing."""
        return [place for chunk in self.chunks for place in chunk.places]


def arranged(pieces: Sequence[Piece], places: Sequence[float], *, alone: bool) -> list[Stretch]:
    """Return *pieces*, which are in reading order, at their *places* from the left, in reading order.

    *alone* says that nothing else stands beside them.
    """
    return _Line(pieces, places, alone=alone).stretches()


class _Line:
    def __init__(self, pieces: Sequence[Piece], places: Sequence[float], *, alone: bool) -> None:
        self.pieces = pieces
        self.letters = [*_letters(pieces, places)]
        self.beside = not alone and any(piece.level % 2 for piece in pieces)

    def stretches(self) -> list[Stretch]:
        """Return what is written in one go, in reading order."""
        text = self._text(range(len(self.letters)))
        from_right = goes_from_right(text, otherwise=self.beside)
        found = turning([letter.kind for letter in self.letters], from_right=from_right)
        groups = [one for group in _groups(self._chunks(found)) for one in self._writable(group)]
        stretches: list[Stretch] = []
        for group in sorted(self._reaching(groups), key=lambda group: min(group.places)):
            stretches.append(self._stretch(group, stretches[-1] if stretches else None))
        return stretches

    def _chunks(self, found: Sequence[Found]) -> Iterator[_Chunk]:
        """Yield the letters of *found*, those together that stand side by side in one piece."""
        start = 0
        for end in range(1, len(found) + 1):
            if end == len(found) or not self._follows(found[end - 1], found[end]):
                yield self._chunk(found[start:end])
                start = end

    def _follows(self, one: Found, other: Found) -> bool:
        """Return whether *other* stands at the right of *one* in the same piece and holds to it."""
        first, second = self.letters[one.place], self.letters[other.place]
        step = -1 if self.pieces[first.piece].level % 2 else 1
        is_next = first.piece == second.piece and other.place - one.place == step
        return is_next and first.holds and second.holds

    def _chunk(self, found: Sequence[Found]) -> _Chunk:
        letters = [self.letters[one.place] for one in found]
        (shape, letter, _space), run, _level = self.pieces[letters[0].piece]
        clusters = tuple(one.cluster for one in letters)
        if found[0].is_turned and clusters[0].text in OPPOSITE:
            clusters = (clusters[0]._replace(text=OPPOSITE[clusters[0].text]), *clusters[1:])
        places = tuple(one.place for one in found)
        width = sum(one.width for one in letters)
        return _Chunk(shape.face, run, letter, clusters, places, letters[0].x, width)

    def _writable(self, group: _Group) -> list[_Group]:
        """Return *group* so that each is in one font and run; where several are needed, one by one."""
        if len(group.chunks) == 1:
            return [group]
        faces = {chunk.face: chunk for chunk in group.chunks if not self._is_space(chunk)}
        face = next(iter(faces), group.chunks[0].face)
        if len(faces) <= 1 and len({chunk.run for chunk in group.chunks}) == 1:
            return [_Group(tuple(_in_face(chunk, face) for chunk in group.chunks))]
        runs = [_Group(tuple(chunks)) for _face, chunks in groupby(group.chunks, lambda chunk: chunk.face)]
        if all(self.letters[place].kind in {WEAK, NEUTRAL} for place in group.places):
            return _ascending(runs)
        return [_Group((chunk,)) for chunk in group.chunks]

    def _is_space(self, chunk: _Chunk) -> bool:
        return self._text(chunk.places) == " "

    def _reaching(self, groups: Sequence[_Group]) -> list[_Group]:
        """Return *groups* so that nobody sees a space between them: the last letter of each is wide enough.

        A space before a letter made wide is written with it, or else nobody would see that.
        """
        found: list[_Group] = []
        for group, following in zip(groups, [*groups[1:], None], strict=True):
            reach = self._gap(group, following)
            if reach >= REACH:
                is_space = found and self._text(found[-1].places) == " "
                before = (
                    [_in_face(chunk, group.chunks[0].face) for chunk in found.pop().chunks]
                    if is_space
                    else ()
                )
                found.append(_Group((*before, *group.chunks[:-1], _widened(group.chunks[-1], reach))))
            else:
                found.append(group)
        return found

    def _gap(self, group: _Group, following: _Group | None) -> float:
        """Return the distance between both, or nothing where there is a space between them."""
        if following is None or " " in self._text((group.places[-1], following.places[0])):
            return 0.0
        last = group.chunks[-1]
        return following.chunks[0].x - last.x - last.width

    def _text(self, places: Sequence[int]) -> str:
        return "".join(self.letters[place].cluster.text for place in places)

    def _stretch(self, group: _Group, before: Stretch | None) -> Stretch:
        chunks = group.chunks
        spaces = [other.x - one.x - one.width for one, other in pairwise(chunks)]
        shapes = [
            Spaced(_shape(chunk.face, chunk.clusters), chunk.letter, space)
            for chunk, space in zip(chunks, [*spaces, 0.0], strict=True)
        ]
        left = min(chunk.x for chunk in chunks)
        right = max(chunk.x + chunk.width for chunk in chunks)
        stretch = Stretch(chunks[0].run, shapes, left, right - left, chunks[0].x)
        return stretch._replace(said=self._said(group, stretch, before))

    def _said(self, group: _Group, stretch: Stretch, before: Stretch | None) -> Said | None:
        """Return what is said in place of *group*, apart from the stretch *before* it."""
        first = min(group.places)
        is_beside = before is not None and " " not in self._text((first - 1, first))
        if not self._may_be_said(group) or not (
            self._is_disordered(group) or (is_beside and before and self._is_drawn_in(first, stretch, before))
        ):
            return None
        x = stretch.x
        if is_beside and before and x > before.end - REACH:
            x = before.end + APART
        return Said(self._text(sorted(group.places)), x, max(stretch.x + stretch.width - x, STEP))

    def _is_drawn_in(self, first: int, stretch: Stretch, before: Stretch) -> bool:
        """Return whether the sign at *first* would be turned around with the leftward word *before* it."""
        is_sign = self.letters[first].kind in {NEUTRAL, WEAK} and not self._text((first,)).isdigit()
        follows = abs(stretch.start - before.end) < REACH
        return is_sign and follows and self.letters[first - 1].kind == LEFTWARD

    def _is_disordered(self, group: _Group) -> bool:
        """Return whether *group* is not written as it is read."""
        written = "".join(cluster.text for chunk in group.chunks for cluster in chunk.clusters)
        return self._text(sorted(group.places)) != written

    def _may_be_said(self, group: _Group) -> bool:
        """Return whether *group* has no leftward word, which would be turned around, and has no hole."""
        places = group.places
        is_whole = max(places) - min(places) == len(places) - 1
        return is_whole and all(self.letters[place].kind != LEFTWARD for place in places)


def _letters(pieces: Sequence[Piece], places: Sequence[float]) -> Iterator[_Letter]:
    """Yield the letters of *pieces* in reading order."""
    for number, (piece, x) in enumerate(zip(pieces, places, strict=True)):
        is_word = piece.level % 2 == 1
        placed = [*_placed(piece.spaced, x)]
        placed = placed[::-1] if is_word else placed
        kinds = kinds_of([cluster.text for cluster, _x, _width in placed], is_word=is_word)
        for place, ((cluster, at, width), kind) in enumerate(zip(placed, kinds, strict=True)):
            holds = not is_word or kind == LEFTWARD or _is_within(kinds, place)
            yield _Letter(cluster, number, kind, holds, at, width)


def _placed(spaced: Spaced, x: float) -> Iterator[tuple[Cluster, float, float]]:
    """Yield each letter of a shape with its place, from *x* on, and its width."""
    for cluster in spaced.shape.clusters:
        width = cluster.advance + spaced.letter
        yield cluster, x, width
        x += width


def _is_within(kinds: Sequence[str], place: int) -> bool:
    """Return whether a single stop or figure is at *place* of a leftward word, and goes with it."""
    beside = (*kinds[max(0, place - 1) : place], *kinds[place + 1 : place + 2])
    return kinds[place] == WEAK and beside == (LEFTWARD, LEFTWARD)


def _groups(chunks: Iterator[_Chunk]) -> list[_Group]:
    """Return *chunks* in groups so that those who sort groups by their first letter leave them as they are.

    What is read between letters of a group belongs to it.
    """
    found: list[_Group] = []
    for chunk in chunks:
        if found and chunk.x <= found[-1].chunks[0].x:
            found.append(_Group((*found.pop().chunks, chunk)))
        else:
            found.append(_Group((chunk,)))
        while len(found) > 1 and _overlap(found[-2].places, found[-1].places):
            last = found.pop()
            found.append(_Group((*found.pop().chunks, *last.chunks)))
    return found


def _overlap(some: Sequence[int], others: Sequence[int]) -> bool:
    return min(some) < max(others) and min(others) < max(some)


def _widened(chunk: _Chunk, reach: float) -> _Chunk:
    """Return *chunk*, its last letter wider by *reach*."""
    *others, last = chunk.clusters
    return chunk._replace(clusters=(*others, last._replace(advance=last.advance + reach)))


def _in_face(chunk: _Chunk, face: Face) -> _Chunk:
    """Return *chunk* as letters of *face*: it is in that already, or is a space, which leaves no ink."""
    if chunk.face is face:
        return chunk
    blank = tuple(cluster._replace(glyphs=()) for cluster in chunk.clusters)
    return chunk._replace(face=face, clusters=blank)


def _ascending(groups: Sequence[_Group]) -> list[_Group]:
    """Return *groups*, each but the last moved to the left of the next one, while its ink stays.

    A mark at the end of a word is read before the full stop, which stands at its left.
    """
    found = [groups[-1]]
    for group in groups[-2::-1]:
        first = group.chunks[0]
        letters = [one for chunk in group.chunks for one in _letters_of(chunk)]
        x = found[0].chunks[0].x - STEP * len(letters)
        clusters = tuple(
            _moved(cluster, at - x - STEP * place, first.face) for place, (cluster, at) in enumerate(letters)
        )
        places = tuple(group.places)
        moved = first._replace(clusters=clusters, places=places, x=x, width=STEP * len(letters))
        found.insert(0, _Group((moved,)))
    return found


def _letters_of(chunk: _Chunk) -> Iterator[tuple[Cluster, float]]:
    """Yield each letter of *chunk* with its place."""
    x = chunk.x
    for cluster in chunk.clusters:
        yield cluster, x
        x += cluster.advance + chunk.letter


def _moved(cluster: Cluster, distance: float, face: Face) -> Cluster:
    """Return *cluster* with its ink at a *distance* from its place."""
    move = round(distance / face.scale)
    glyphs = tuple((glyph, x + move, y) for glyph, x, y in cluster.glyphs)
    return Cluster(cluster.text, glyphs, round(STEP / face.scale) * face.scale)


@lru_cache(maxsize=20_000)
def _shape(face: Face, clusters: tuple[Cluster, ...]) -> Shape:
    """Return *clusters* as a shape, the same one each time: fonts remember how they write it."""
    return Shape(face, clusters)
