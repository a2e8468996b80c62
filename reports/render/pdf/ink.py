"""Lines of words as operators of a page."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from db.records.paragraph import Runs
from reports.render.pdf.canvas import TaggedCanvas
from reports.render.pdf.fonts import Fonts
from reports.render.pdf.objects import number, numbers
from reports.text.face import Face, Shape
from reports.text.lines import Line
from reports.text.words import Word


class Stretch(NamedTuple):
    """Shapes of one run in a line, with the space that is added to each gap, and their width."""

    run: int
    shapes: list[tuple[Shape, float]]
    width: float


class Pen:
    """Writes shapes inside a text object; knows which font it holds."""

    def __init__(self, fonts: Fonts, code: list[str], size: float) -> None:
        self._fonts = fonts
        self._code = code
        self._size = number(size)
        self._face: Face | None = None

    def move(self, x: float, y: float) -> None:
        """Go to a place on the page."""
        self._code.append(f"1 0 0 1 {number(x)} {number(y)} Tm")

    def write(self, shapes: Iterable[tuple[Shape, float]]) -> None:
        """Write each shape, moved on by the space behind it (in 1/1000 em)."""
        array: list[str] = []
        for shape, space in shapes:
            if shape.face is not self._face:
                self._show(array)
                array = []
                self._take(shape.face)
            array.append(self._fonts.use(shape.face).write(shape))
            if space:
                array.append(f" {number(-space)}")
        self._show(array)

    def _take(self, face: Face) -> None:
        self._face = face
        self._code.append(f"/{self._fonts.use(face).name} {self._size} Tf")

    def _show(self, array: list[str]) -> None:
        if array:
            self._code.append(f"[{''.join(array)}]TJ".replace("><", ""))


def shapes_of(words: Sequence[Word], line: Line, extra: float) -> list[tuple[int, Shape, float]]:
    """Return (run, shape, space behind it) of *line*; the gap at its end is written and takes no room."""
    found: list[tuple[int, Shape, float]] = []
    for place in range(line.first, line.last):
        word = words[place]
        found += [(part.run, part.shape, 0.0) for part in word.parts]
        if word.gap is not None:
            run = word.parts[-1].run if word.parts else 0
            found.append((run, word.gap, extra if place < line.last - 1 else 0.0))
    return found


def stretches(shapes: list[tuple[int, Shape, float]]) -> list[Stretch]:
    """Return *shapes* put together by their run."""
    found: list[Stretch] = []
    for run, shape, space in shapes:
        if found and found[-1].run == run:
            last = found.pop()
            found.append(Stretch(run, [*last.shapes, (shape, space)], last.width + shape.width + space))
        else:
            found.append(Stretch(run, [(shape, space)], shape.width + space))
    return found


def underline(canvas: TaggedCanvas, x: float, y: float, width: float, size: float) -> None:
    """Draw the line under a stretch of text whose base line is at *y*."""
    with canvas.artifact("Layout"):
        canvas.code.append(f"{numbers(x, y - 0.11 * size, width, 0.05 * size)} re f")


def is_plain(runs: Runs) -> bool:
    """Return whether no run needs an element or a line of its own."""
    return not any(run.link or run.language or run.underline for run in runs)
