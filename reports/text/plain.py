"""Lines of plain text in one face, as table cells have by the thousand. All widths: 1/1000 em."""

from typing import NamedTuple

from reports.text.breaks import pieces, tokens
from reports.text.face import Face


class PlainLines(NamedTuple):
    """Lines ready to be written: their TJ arrays (see `Shape`) and their widths."""

    face: Face
    arrays: tuple[str, ...]
    widths: tuple[float, ...]


def plain_lines(text: str, face: Face, language: str, room: float) -> PlainLines:
    """Return *text*, plain in *face* and without line feeds, in lines not wider than *room*.

    There is a space behind the last one too, so that no reader takes it and the next text for one word.
    Where each word fits they are those of `break_lines` for a text that is not justified.
    """
    width, array = face.pairs.line(text)
    if width <= room:
        return PlainLines(face, (array[:-1] + face.pairs.gap[1:],), (width,))
    filling = _Filling(face, room)
    for token in tokens(text):
        for piece in pieces(token, language) if token else ():
            filling.add(piece)
        filling.add_gap()
    return filling.finished()


class _Filling:
    """Lines filled word by word."""

    def __init__(self, face: Face, room: float) -> None:
        self.face = face
        self.room = room
        self.gap_width, self.gap = face.pairs.line(" ")
        self.arrays: list[str] = []
        self.widths: list[float] = []
        self.array: list[str] = []
        self.width = 0.0
        self.trailing = 0.0

    def add(self, word: str) -> None:
        """Add *word*, on a new line if it doesn't fit, in parts if it fits on none."""
        width, array = self.face.pairs.line(word)
        if self.array and self.width + width > self.room:
            self.turn()
        while width > self.room and len(word) > 1:
            count = self.face.pairs.fitting(word, self.room)
            if count == len(word):
                break
            self.width, part = self.face.pairs.line(word[:count])
            self.array.append(part)
            self.turn()
            word = word[count:]
            width, array = self.face.pairs.line(word)
        self.array.append(array)
        self.width += width
        self.trailing = 0.0

    def add_gap(self) -> None:
        """Add a space; at the end of a line it takes no room."""
        if self.array and not self.trailing:
            self.array.append(self.gap)
            self.width += self.gap_width
            self.trailing = self.gap_width

    def turn(self) -> None:
        """End the line."""
        self.arrays.append("".join(self.array).replace("><", ""))
        self.widths.append(self.width - self.trailing)
        self.array, self.width, self.trailing = [], 0.0, 0.0

    def finished(self) -> PlainLines:
        """Return all lines."""
        if self.array:
            self.turn()
        return PlainLines(self.face, tuple(self.arrays), tuple(self.widths))
