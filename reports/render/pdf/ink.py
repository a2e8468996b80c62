"""Lines of words as operators of a page."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from db.records.paragraph import Runs
from reports.render.pdf.canvas import TaggedCanvas
from reports.render.pdf.fonts import DESCENT
from reports.render.pdf.heights import LATER, MATRICES
from reports.render.pdf.leftward import arranged
from reports.render.pdf.objects import number, numbers, text_string
from reports.render.pdf.pieces import Piece, Said, Spaced, Stretch
from reports.text.bidi import visual_order
from reports.text.face import Cluster, Face, Shape
from reports.text.lines import Line
from reports.text.words import JOINT, LETTER, Word, is_unspaced

UNSEEN = "\u00a0"
"""What a letter without ink says to who doesn't know ActualText, beside a space or at the end of the line.

It is no plain space, as PDFium takes any of a font's spaces for the measure of all of them.
"""


class Pen:
    """Writes shapes inside a text object; knows which font it holds. What is unseen stays so."""

    def __init__(self, canvas: TaggedCanvas, size: float, *, is_unseen: bool = False) -> None:
        self._is_unseen = is_unseen
        self._fonts = canvas.fonts
        self._code = canvas.code
        self._heights = canvas.heights
        self.size = size
        self._face: Face | None = None
        self._letter = 0.0
        self._blank = (0.0, "")
        """The base line that the last space of a leftward line is on, and its height."""

    def move(self, x: float, y: float) -> None:
        """Go to a place on the page."""
        self._code.append(f"1 0 0 1 {number(x)} {self._heights.of(y)} Tm")

    def write_stretch(self, stretch: Stretch, at: tuple[float, float]) -> None:
        """Write *stretch* of a line that begins at the place *at*."""
        said = stretch.said
        if said is not None:
            self._say(said, stretch.face, at)
        if stretch.found:
            self._code.append(f"/Found<</ActualText{text_string(stretch.found).decode()}>>BDC")
        if stretch.drop:
            self._write_dropped(stretch, at)
        else:
            self._go_to(stretch, at)
            self.write(stretch.shapes)
        if stretch.found:
            self._code.append("EMC")
        if said is not None:
            self._code.append("EMC")

    def _go_to(self, stretch: Stretch, at: tuple[float, float]) -> None:
        x = at[0] + stretch.start * self.size / 1000
        if stretch.turn is None:
            self.move(x, at[1])
        else:
            height = self._heights.next_of(at[1])
            self._code.append(f"{MATRICES[stretch.turn]} {number(x)} {height} Tm")
            if stretch.text == " ":
                self._blank = at[1], height

    def _write_dropped(self, stretch: Stretch, at: tuple[float, float]) -> None:
        """Write *stretch* as low as it shall be, so large that it reaches as high as all on the base line."""
        above = 1 + DESCENT / 1000
        size = round(self.size * (1 - stretch.drop / 1000 / above), 3)
        x = at[0] + stretch.start * self.size / 1000
        y = float(self._heights.next_of(at[1])) - above * (size - self.size)
        font = self._fonts.use(stretch.face)
        array = "".join(font.write(one.shape) for one in stretch.shapes)
        visible = "3 Tr" if self._is_unseen else "0 Tr"
        self._code.append(
            f"/{font.name} {number(size)} Tf 1 0 0 1 {number(x)} {y:.6f} Tm 3 Tr [{array}]TJ {visible}"
        )
        self._face = None

    def _say(self, said: Said, face: Face, at: tuple[float, float]) -> None:
        """Write what is *said* in place of the letters to come, for all who know ActualText."""
        self._code.append(f"/Span<</ActualText{text_string(said.text).decode()}>>BDC")
        y, blank = self._blank
        height = blank if y == at[1] else number(at[1] - LATER)
        self._code.append(f"1 0 0 1 {number(at[0] + said.x * self.size / 1000)} {height} Tm")
        mark = Shape(face, (Cluster(UNSEEN, (), said.width),))
        self.write((Spaced(mark, 0.0, 0.0),))
        self._code.append("EMC /Span<</ActualText()>>BDC")

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


def stretches_of(words: Sequence[Word], line: Line, widening: float, *, alone: bool = False) -> list[Stretch]:
    """Return the stretches of *line* in reading order, its elastic places widened *widening* times.

    *alone* says that no other text stands beside the line.
    """
    pieces = _pieces(words, line, widening)
    levels = [piece.level for piece in pieces]
    if any(levels):
        return _placed(pieces, levels, alone=alone)
    found: list[Stretch] = []
    x = 0.0
    for run, group in groupby(pieces, lambda piece: piece.run):
        shapes = [piece.spaced for piece in group]
        width = sum(one.width for one in shapes)
        found.append(Stretch(run, shapes[0].shape.face, shapes, x, width, x))
        x += width
    if pieces and is_gap(pieces[-1]):
        found[-1] = found[-1]._replace(width=found[-1].width - pieces[-1].spaced.width)
    return found


def _pieces(words: Sequence[Word], line: Line, widening: float) -> list[Piece]:
    """Return the shapes of *line* in reading order; the gap at its end is written too."""
    found: list[Piece] = []
    for place in range(line.first, line.last):
        word = words[place]
        is_last = place == line.last - 1
        wide = 0.0 if is_last else widening
        letter = LETTER * wide if word.letters else 0.0
        for part in word.parts:
            spaced = Spaced(part.shape, letter if letter and is_unspaced(part.shape) else 0.0, 0.0)
            found.append(Piece(spaced, part.run, part.level))
        if word.gap is not None:
            run = word.parts[-1].run if word.parts else 0
            level = word.gap_level if not is_last else 0
            same = bool(word.parts) and word.parts[-1].shape.face is word.gap.face
            before = found[-1].spaced.letter if same else 0.0
            spaced = Spaced(word.gap, before, word.gap.width * wide - before)  # in one array with its word
            found.append(Piece(spaced, run, level))
        elif wide and word.joint:
            found[-1] = found[-1]._replace(spaced=found[-1].spaced._replace(space=JOINT * wide))
    return found


def _placed(pieces: list[Piece], levels: list[int], *, alone: bool) -> list[Stretch]:
    """Return each of *pieces* at its place from the left, in reading order; a gap at the end stands aside."""
    last = pieces[-1] if is_gap(pieces[-1]) else None
    if last is not None:
        pieces, levels = pieces[:-1], levels[:-1]
    places = [0.0] * len(pieces)
    x = 0.0
    for index in visual_order(levels):
        places[index] = x
        x += pieces[index].spaced.width
    found = arranged(pieces, places, alone=alone)
    if last is not None:
        spaced = last.spaced
        start = places[-1] - spaced.width if levels[-1] % 2 else places[-1] + pieces[-1].spaced.width
        found.append(Stretch(last.run, spaced.shape.face, [spaced], start, 0.0, start, turn=0))
    return found


def is_gap(piece: Piece) -> bool:
    """Return whether *piece* is nothing but white space."""
    return piece.spaced.shape.clusters[0].text == " "


def underline(canvas: TaggedCanvas, x: float, y: float, width: float, size: float) -> None:
    """Draw the line under a stretch of text whose base line is at *y*."""
    with canvas.artifact("Layout"):
        canvas.code.append(f"{numbers(x, y - 0.11 * size, width, 0.05 * size)} re f")


def draw_line(
    pen: Pen,
    words: Sequence[Word],
    line: Line,
    at: tuple[float, float],
    widening: float,
    *,
    alone: bool = False,
) -> None:
    """Draw *line* from *at*, its left end on the base line, widened and *alone* as in `stretches_of`."""
    if pen.write_plain(words[line.first : line.last], at, widening):
        return
    for stretch in stretches_of(words, line, widening, alone=alone):
        pen.write_stretch(stretch, at)


def is_plain(runs: Runs) -> bool:
    """Return whether no run needs an element or a line of its own."""
    return not any(run.link or run.language or run.underline for run in runs)
