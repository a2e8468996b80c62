"""Lines with leftward words, written so that every reader gives back what stands in the record.

Poppler takes what is written in the order of the file, and turns each leftward word around. PDFium
sorts what is written in one go by its place, and turns the line around by rules of its own (see
`turning`). So what is written in one go stands in the file as it is read, and inside it letters stand
as PDFium must find them. Where that is not how they are read, their text is said beside them
(ActualText) by a letter without ink, and they say nothing (an empty ActualText): PDFium, which takes
neither, overlooks what has no ink, and reads the letters themselves. What it must find for signs that it
turns into their opposites is said in marks that nobody else asks (see `Stretch.found`). pdfplumber sorts
letters by their height (see `heights`), so they must be read from one side in all that is written in one go.

A few letters are written beside their ink, or wider than it, so that no reader sees a space or another
order there; what is printed stays the same.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from reports.render.pdf.chunks import (
    REACH,
    STEP,
    Chunk,
    Group,
    ascending,
    beside_each_other,
    found_in,
    groups_of,
    in_face,
    reaching,
    turn_of,
    way_to,
    wide_at_end,
)
from reports.render.pdf.heights import Turn
from reports.render.pdf.parted import parted
from reports.render.pdf.pieces import Piece, Said, Spaced, Stretch
from reports.text.bidi import kind_of
from reports.text.face import THIN, Cluster, Face, Shape
from reports.text.turning import (
    LEFTWARD,
    MARKS,
    NEUTRAL,
    RIGHTWARD,
    WEAK,
    Found,
    goes_from_right,
    kinds_of,
    turning,
)

APART = 125.0
"""What is this far away Poppler takes for another word, but not for one after a space."""
SPACE = 200.0
"""What is this far away it takes for a word after a space."""
UNDIRECTED = frozenset((WEAK, NEUTRAL))


class _Letter(NamedTuple):
    """A cluster at its place; `piece` is that of its piece. It `holds` to those beside it in a word."""

    cluster: Cluster
    piece: int
    kind: str
    holds: bool
    x: float
    width: float


def arranged(pieces: Sequence[Piece], places: Sequence[float], *, alone: bool) -> list[Stretch]:
    """Return *pieces*, which are in reading order, at their *places* from the left, in reading order.

    *alone* says that nothing else stands beside them.
    """
    letters = [*_letters(pieces, places)]
    line = _Line(pieces, letters, beside=not alone and any(piece.level % 2 for piece in pieces))
    if not line.is_torn:
        return line.stretches()
    return parted([stretches for part in _parts(letters) for stretches in _torn(pieces, part)])


def _torn(pieces: Sequence[Piece], part: Sequence[_Letter]) -> list[list[Stretch]]:
    """Return the stretches of *part*, those of each word for itself where it must be torn as well.

    The space behind is written for itself: it may stand at the other side.
    """
    end = len(part) - (part[-1].cluster.text == " ")
    line = _Line(pieces, part[:end], beside=False)
    blank = _Line(pieces, part[end:], beside=False).stretches()
    words = [*_words(part)]
    if line.is_torn and len(words) > 1:
        return [stretches for word in words for stretches in _torn(pieces, word)]
    return [line.stretches() + blank]


class _Line:
    """Letters of a line, or a part of it. It `is_torn` if PDFium will not find them as it must."""

    def __init__(self, pieces: Sequence[Piece], letters: Sequence[_Letter], *, beside: bool) -> None:
        self.pieces = pieces
        self.letters = letters
        self.texts = [letter.cluster.text for letter in letters]
        self.from_right = goes_from_right("".join(self.texts), otherwise=beside)
        found = turning([letter.kind for letter in letters], from_right=self.from_right)
        self.is_torn = not self.from_right and _has_marks_within(letters)
        groups = [one for group in groups_of(self._chunks(found)) for one in self._writable(group)]
        self.groups = self._reaching(groups)
        self.is_torn = self.is_torn or None in map(self._turn_of, self.groups)

    def stretches(self) -> list[Stretch]:
        """Return what is written in one go, in reading order."""
        found: list[Stretch] = []
        for group in sorted(self.groups, key=lambda group: min(group.places)):
            stretch = self._stretch(group, found[-1] if found else None)
            if found and self._is_beside(min(group.places)):
                found.append(_up_to(found.pop(), stretch))
            found.append(stretch)
            if stretch.turn and self.texts[max(group.places)] == " ":
                found.append(_blank(stretch))
        return found

    def _is_beside(self, place: int) -> bool:
        """Return whether no space is before the letter at *place*."""
        return " " not in self.texts[place - 1] + self.texts[place]

    def _chunks(self, found: Sequence[Found]) -> Iterator[Chunk]:
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

    def _chunk(self, found: Sequence[Found]) -> Chunk:
        letters = [self.letters[one.place] for one in found]
        (shape, letter, _space), run, _level = self.pieces[letters[0].piece]
        clusters = tuple(one.cluster for one in letters)
        places = tuple(one.place for one in found)
        width = sum(one.width for one in letters)
        turned = [one.place for one in found if one.is_turned and self.letters[one.place].kind == NEUTRAL]
        return Chunk(shape.face, run, letter, clusters, places, letters[0].x, width, frozenset(turned))

    def _writable(self, group: Group) -> list[Group]:
        """Return *group* so that each is in one font and run; where several are needed, one by one."""
        if len(group.chunks) == 1:
            return [group]
        faces = {chunk.face: chunk for chunk in group.chunks if not self._is_space(chunk)}
        face = next(iter(faces), group.chunks[0].face)
        if len(faces) <= 1 and len({chunk.run for chunk in group.chunks}) == 1:
            one = Group(tuple(in_face(chunk, face) for chunk in group.chunks))
            return self._singly(group) if self._turn_of(one) is None else [one]
        runs = [Group(tuple(chunks)) for _face, chunks in groupby(group.chunks, lambda chunk: chunk.face)]
        words = [place for place, run in enumerate(runs) if not self._are_signs(run)]
        is_undirected = all(self.letters[place].kind in UNDIRECTED for place in group.places)
        if (is_undirected or not words) and " " not in self._text(group.places):
            return ascending(runs) if self.from_right else beside_each_other(runs, 0)
        if len(words) == 1:
            return beside_each_other(runs, words[0])
        return self._singly(group)

    def _turn_of(self, group: Group) -> Turn | None:
        """Return from where *group* is read, None if not from one side."""
        first = min(group.places)
        return turn_of(group, is_apart=not first or self.letters[first - 1].cluster.text == " ")

    def _singly(self, group: Group) -> list[Group]:
        """Return each chunk of *group* for itself; the line must be torn."""
        self.is_torn = True
        return [Group((chunk,)) for chunk in group.chunks]

    def _are_signs(self, group: Group) -> bool:
        """Return whether *group* has no letters and no figures."""
        return not any(char.isalnum() for char in self._text(group.places))

    def _is_space(self, chunk: Chunk) -> bool:
        return self._text(chunk.places) == " "

    def _reaching(self, groups: Sequence[Group]) -> list[Group]:
        """Return *groups* so that nobody sees a space between them: the last letter of each is wide enough.

        A space before a letter made wide is written with it, or else nobody would see that.
        """
        found: list[Group] = []
        for group, following in zip(groups, [*groups[1:], None], strict=False):
            reach = self._gap(group, following)
            if reach >= REACH:
                found.append(self._widened(group, reach, found))
            else:
                found.append(group)
        return found

    def _widened(self, group: Group, reach: float, found: list[Group]) -> Group:
        """Return *group*, its last letter wider by *reach*, with the space before it taken out of *found*.

        The first letter of a line must not be wide, or the line would go on from the one above. So a
        space without room begins it, or stands behind a sign that ends the line.
        """
        wide = Group((*group.chunks[:-1], wide_at_end(group.chunks[-1], reach)))
        if len(group.places) > 1:
            return wide
        if found:
            is_space = self._text(found[-1].places) == " "
            before = [in_face(chunk, wide.chunks[0].face) for chunk in found.pop().chunks] if is_space else ()
            return Group((*before, *wide.chunks))
        last = group.chunks[-1]
        blank = last._replace(clusters=(Cluster(" ", (), 0.0),), letter=0.0, places=(), width=0.0)
        if self.from_right and self.letters[last.places[-1]].kind == NEUTRAL and not last.turned:
            return Group((*group.chunks, blank._replace(x=last.x + last.width)))
        return Group((blank._replace(x=group.chunks[0].x), *wide.chunks))

    def _gap(self, group: Group, following: Group | None) -> float:
        """Return the distance between both, or nothing where there is a space between them."""
        if following is None or " " in self._text((group.places[-1], following.places[0])):
            return 0.0
        last = group.chunks[-1]
        return following.chunks[0].x - last.x - last.width

    def _text(self, places: Sequence[int]) -> str:
        return "".join([self.texts[place] for place in places])

    def _stretch(self, group: Group, before: Stretch | None) -> Stretch:
        chunks = group.chunks
        first = group.places[0]
        if len(chunks) == 1 and (self.letters[first].kind == LEFTWARD or self.texts[first] == " "):
            return _simple(chunks[0], self._turn_of(group))
        written = [*reaching(chunks)]
        shapes = [*map(_spaced, written, (*written[1:], None))]
        left = min(chunk.x for chunk in chunks)
        right = max(chunk.x + chunk.width for chunk in chunks)
        text = self._text(sorted(group.places)) if self._may_be_said(group) else ""
        stretch = Stretch(chunks[0].run, chunks[0].face, shapes, left, right - left, chunks[0].x, text)
        said, found = self._said(group, stretch, before), found_in(group, from_right=self.from_right)
        return stretch._replace(said=said, found=found, turn=self._turn_of(group))

    def _said(self, group: Group, stretch: Stretch, before: Stretch | None) -> Said | None:
        """Return what is said in place of *group*, apart from the stretch *before* it."""
        first = min(group.places)
        is_beside = before is not None and self._is_beside(first)
        if not stretch.text or not (
            self._is_disordered(group) or (is_beside and before and self._is_drawn_in(first, stretch, before))
        ):
            return None
        x = stretch.x
        if before and x > before.end - REACH:
            x = before.end + APART if is_beside else max(x, before.end + SPACE)
        return Said(stretch.text, x, max(stretch.x + stretch.width - x, STEP))

    def _is_drawn_in(self, first: int, stretch: Stretch, before: Stretch) -> bool:
        """Return whether the sign at *first* would be turned around with the leftward word *before* it."""
        is_sign = self.letters[first].kind in UNDIRECTED and not self._text((first,)).isdigit()
        follows = abs(stretch.start - before.end) < REACH
        return is_sign and follows and self.letters[first - 1].kind == LEFTWARD

    def _is_disordered(self, group: Group) -> bool:
        """Return whether *group* is not written as it is read."""
        written = "".join(cluster.text for chunk in group.chunks for cluster in chunk.clusters)
        return self._text(sorted(group.places)) != written

    def _may_be_said(self, group: Group) -> bool:
        """Return whether *group* has no leftward word, which would be turned around, and has no hole."""
        places = group.places
        is_whole = max(places) - min(places) == len(places) - 1
        return is_whole and all(self.letters[place].kind != LEFTWARD for place in places)


def _spaced(chunk: Chunk, following: Chunk | None) -> Spaced:
    """Return *chunk* with what is to the *following* one."""
    return Spaced(_shape(chunk.face, chunk.clusters), chunk.letter, way_to(chunk, following))


def _has_marks_within(letters: Sequence[_Letter]) -> bool:
    """Return whether a leftward word has marks within: PDFium parts it there, and puts the parts in order."""
    return any(letter.kind == LEFTWARD and kind_of(letter.cluster.text[0]) in MARKS for letter in letters)


def _simple(chunk: Chunk, turn: Turn | None) -> Stretch:
    """Return *chunk*, a leftward word or a space, as it stands."""
    (text, *others) = (cluster.text for cluster in chunk.clusters)
    shapes = [Spaced(_shape(chunk.face, chunk.clusters), chunk.letter, 0.0)]
    said = text if text == " " and not others else ""
    return Stretch(chunk.run, chunk.face, shapes, chunk.x, chunk.width, chunk.x, said, turn=turn)


def _blank(stretch: Stretch) -> Stretch:
    """Return a space behind *stretch*, whose own one is not read as its last letter wherever it stands."""
    shape = Spaced(stretch.face.shape(" ", "en"), 0.0, 0.0)
    return Stretch(stretch.run, stretch.face, [shape], stretch.x, 0.0, stretch.x, turn=0)


def _up_to(stretch: Stretch, following: Stretch) -> Stretch:
    """Return *stretch*, said as wide as up to the *following* one: Poppler takes a gap for a space."""
    begin = following.said.x if following.said else following.start
    if not stretch.text or begin < stretch.end + REACH:
        return stretch
    x = stretch.said.x if stretch.said else stretch.x
    return stretch._replace(said=Said(stretch.text, x, begin - x))


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


def _parts(letters: Sequence[_Letter]) -> Iterator[list[_Letter]]:
    """Yield *letters* parted at the spaces where leftward words begin or end."""
    part: list[_Letter] = []
    side = ""
    for word in _words(letters):
        kinds = {letter.kind for letter in word if letter.cluster.text[0].isalpha()}
        own = next((kind for kind in (LEFTWARD, RIGHTWARD) if kind in kinds), "")
        if own and side and own != side:
            yield part
            part = []
        part += word
        side = own or side
    yield part


def _words(letters: Sequence[_Letter]) -> Iterator[list[_Letter]]:
    """Yield the words of *letters*, each with the space behind it."""
    word: list[_Letter] = []
    for letter in letters:
        word.append(letter)
        if letter.cluster.text == " ":
            yield word
            word = []
    if word:
        yield word


def _placed(spaced: Spaced, x: float) -> Iterator[tuple[Cluster, float, float]]:
    """Yield each letter of a shape with its place, from *x* on, and its width."""
    for cluster in spaced.shape.clusters:
        for letter in (cluster,) if len(cluster.text) == 1 else _letter_by_letter(cluster, spaced):
            width = letter.advance + spaced.letter
            yield letter, x, width
            x += width


def _letter_by_letter(cluster: Cluster, spaced: Spaced) -> Iterator[Cluster]:
    """Yield *cluster* so that each says one letter, and all are about as wide.

    PDFium parts words at marks, and takes what is beside a wide letter for its line. The first letter draws
    all; a mark at the end, which may stand apart, what marks there are, as what draws nothing is overlooked.
    """
    face = spaced.shape.face
    count = len(cluster.text)
    share = round((cluster.advance - spaced.letter * (count - 1)) / count / face.scale) * face.scale
    before = cluster.advance - share - spaced.letter
    marks = [glyph for glyph in cluster.glyphs if face.advance(glyph[0]) < THIN]
    if kind_of(cluster.text[-1]) not in MARKS or len(marks) == len(cluster.glyphs):
        marks = []
    letters = tuple(glyph for glyph in cluster.glyphs if glyph not in marks)
    yield Cluster(cluster.text[0], letters, before - (share + spaced.letter) * (count - 2))
    yield from (Cluster(char, (), share) for char in cluster.text[1:-1])
    moved = tuple((glyph, x - round(before / face.scale), y) for glyph, x, y in marks)
    yield Cluster(cluster.text[-1], moved, share)


def _is_within(kinds: Sequence[str], place: int) -> bool:
    """Return whether a single stop or figure is at *place* of a leftward word, and goes with it."""
    beside = (*kinds[max(0, place - 1) : place], *kinds[place + 1 : place + 2])
    return kinds[place] == WEAK and beside == (LEFTWARD, LEFTWARD)


@lru_cache(maxsize=20_000)
def _shape(face: Face, clusters: tuple[Cluster, ...]) -> Shape:
    """Return *clusters* as a shape, the same one each time: fonts remember how they write it."""
    return Shape(face, clusters)
