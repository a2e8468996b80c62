"""Lines of words as operators of a page."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

from db.records.paragraph import Runs
from reports.render.pdf.canvas import TaggedCanvas
from reports.render.pdf.fonts import Fonts
from reports.render.pdf.objects import number, numbers
from reports.text.bidi import kind_of, visual_order
from reports.text.bidi_rules import NUMERIC
from reports.text.face import Face, Shape
from reports.text.lines import Line
from reports.text.words import JOINT, LETTER, Word, is_unspaced


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


class Stretch(NamedTuple):
    """Shapes of one run in a line; `x` is from the line's left end."""

    run: int
    shapes: list[Spaced]
    x: float
    width: float


class Pen:
    """Writes shapes inside a text object; knows which font it holds."""

    def __init__(self, fonts: Fonts, code: list[str], size: float) -> None:
        self._fonts = fonts
        self._code = code
        self.size = size
        self._face: Face | None = None
        self._letter = 0.0

    def move(self, x: float, y: float) -> None:
        """Go to a place on the page."""
        self._code.append(f"1 0 0 1 {number(x)} {number(y)} Tm")

    def write(self, shapes: Iterable[Spaced]) -> None:
        """Write each shape, moved on by the space behind it (in 1/1000 em)."""
        array: list[str] = []
        for shape, letter, space in shapes:
            if shape.face is not self._face or letter != self._letter:
                self._show(array)
                array = []
                self._take(shape.face)
                self._space_letters(letter)
            array.append(self._fonts.use(shape.face).write(shape))
            if space:
                array.append(f" {number(-space)}")
        self._show(array)
        self._space_letters(0.0)  # it would last beyond this text object

    def write_plain(self, words: Sequence[Word], at: tuple[float, float], widening: float) -> bool:
        """Write a line of plain words of one face from *at*; return False if it isn't one."""
        first = words[0].plain if words else None
        if first is None:
            return False
        face = first.face
        chars = self._fonts.use(face).chars
        space = f" {-widening * first.face.pairs.line(' ')[0]:.1f}" if widening else ""
        array = []
        for word in words:
            plain = word.plain
            if plain is None or plain.face is not face:
                return False
            chars.update(plain.text)
            array.append(plain.with_gap + space if word.gap else plain.with_gap)
        if words[-1].gap and space:
            array[-1] = array[-1][: -len(space)]
        self.write_array(face, "".join(array).replace("><", ""), at)
        return True

    def write_array(self, face: Face, array: str, at: tuple[float, float]) -> None:
        """Write the elements of a TJ array in *face* from *at*."""
        self.move(*at)
        if face is not self._face:
            self._take(face)
        self._code.append(f"[{array}]TJ")

    def _take(self, face: Face) -> None:
        if face is not self._face:
            self._face = face
            self._code.append(f"/{self._fonts.use(face).name} {number(self.size)} Tf")

    def _space_letters(self, letter: float) -> None:
        if letter != self._letter:
            self._letter = letter
            self._code.append(f"{number(letter * self.size / 1000)} Tc")

    def _show(self, array: list[str]) -> None:
        if array:
            self._code.append(f"[{''.join(array)}]TJ".replace("><", ""))


def stretches_of(words: Sequence[Word], line: Line, widening: float) -> list[Stretch]:
    """Return the stretches of *line* in reading order, its elastic places widened *widening* times."""
    pieces = _pieces(words, line, widening)
    levels = [piece.level for piece in pieces]
    if any(levels):
        return _placed(pieces, levels)
    found: list[Stretch] = []
    x = 0.0
    for run, group in groupby(pieces, lambda piece: piece.run):
        shapes = [piece.spaced for piece in group]
        width = sum(one.width for one in shapes)
        found.append(Stretch(run, shapes, x, width))
        x += width
    return found


class _Piece(NamedTuple):
    spaced: Spaced
    run: int
    level: int


def _pieces(words: Sequence[Word], line: Line, widening: float) -> list[_Piece]:
    """Return the shapes of *line* in reading order; the gap at its end is written too."""
    found: list[_Piece] = []
    for place in range(line.first, line.last):
        word = words[place]
        is_last = place == line.last - 1
        wide = 0.0 if is_last else widening
        letter = LETTER * wide if word.letters else 0.0
        for part in word.parts:
            spaced = Spaced(part.shape, letter if letter and is_unspaced(part.shape) else 0.0, 0.0)
            found.append(_Piece(spaced, part.run, part.level))
        if word.gap is not None:
            run = word.parts[-1].run if word.parts else 0
            level = word.gap_level if not is_last else 0
            same = bool(word.parts) and word.parts[-1].shape.face is word.gap.face
            before = found[-1].spaced.letter if same else 0.0
            spaced = Spaced(word.gap, before, word.gap.width * wide - before)  # in one array with its word
            found.append(_Piece(spaced, run, level))
        elif wide and word.joint:
            found[-1] = found[-1]._replace(spaced=found[-1].spaced._replace(space=JOINT * wide))
    return found


def _placed(pieces: list[_Piece], levels: list[int]) -> list[Stretch]:
    """Return each of *pieces* at its place from the left, in reading order; a gap at the end is left out.

    Words stand in the file as they are read, letters inside a word from left to right: this is
    what readers expect of leftward text.
    """
    if _is_space(pieces[-1]):
        pieces, levels = pieces[:-1], levels[:-1]
    places = [0.0] * len(pieces)
    x = 0.0
    for index in visual_order(levels):
        places[index] = x
        x += pieces[index].spaced.width
    found: list[Stretch] = []
    start = 0
    for end in range(1, len(pieces) + 1):
        if end == len(pieces) or _is_space(pieces[end]) or _is_space(pieces[start]):
            found += _as_written(pieces[start:end], places[start:end])
            start = end
    return found


def _is_space(piece: _Piece) -> bool:
    """Return whether *piece* parts two words."""
    return piece.spaced.shape.clusters[0].text == " "


def _as_written(pieces: list[_Piece], places: list[float]) -> list[Stretch]:
    """Return the stretches of what stands between two spaces: a number with its signs is one.

    Readers put what stands in one line in order by its place, and take `.2020` as it is seen: only what
    is written in one go do they leave in the order of writing.
    """
    first = pieces[0]
    if len(pieces) == 1 or not all(_goes_on(first, piece) for piece in pieces):
        return [
            Stretch(piece.run, [piece.spaced], place, piece.spaced.width)
            for piece, place in zip(pieces, places, strict=True)
        ]
    shapes = [first.spaced]
    for piece, before, place in zip(pieces[1:], places, places[1:], strict=False):
        last = shapes.pop()
        shapes += [last._replace(space=place - before - last.shape.width), piece.spaced]
    return [Stretch(first.run, shapes, places[0], sum(one.width for one in shapes))]


def _goes_on(first: _Piece, piece: _Piece) -> bool:
    """Return whether *piece* is of a number, and of the font and run of the *first* one."""
    shape = piece.spaced.shape
    texts = (char for cluster in shape.clusters for char in cluster.text)
    same = shape.face is first.spaced.shape.face and piece.run == first.run
    return same and all(kind_of(char) in NUMERIC for char in texts)


def underline(canvas: TaggedCanvas, x: float, y: float, width: float, size: float) -> None:
    """Draw the line under a stretch of text whose base line is at *y*."""
    with canvas.artifact("Layout"):
        canvas.code.append(f"{numbers(x, y - 0.11 * size, width, 0.05 * size)} re f")


def draw_line(pen: Pen, words: Sequence[Word], line: Line, at: tuple[float, float], widening: float) -> None:
    """Draw *line* from *at*, its left end on the base line, widened as in `stretches_of`."""
    if pen.write_plain(words[line.first : line.last], at, widening):
        return
    x, y = at
    stretches = stretches_of(words, line, widening)
    for stretch in stretches:
        pen.move(x + stretch.x * pen.size / 1000, y)
        pen.write(stretch.shapes)


def is_plain(runs: Runs) -> bool:
    """Return whether no run needs an element or a line of its own."""
    return not any(run.link or run.language or run.underline for run in runs)
