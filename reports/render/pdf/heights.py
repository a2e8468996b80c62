"""How high letters stand, where that tells in which order they are read; nobody sees it.

A reader that knows no direction, such as pdfplumber, can sort the letters of a page by their height and
leave letters of one height in the order of the file. So what follows a leftward word on its base line
stands a hair lower than the word, and its base line rises to the right by a hair (`SLOPE`).
"""

from typing import Literal

from reports.render.pdf.objects import number

Turn = Literal[-1, 0, 1]
"""How letters written in one go are read: as they are written (0), from the right (1) or the left (-1)."""

HAIR = 0.00001
"""In points: a base line may have a thousand of them before any eye or printer sees it."""
SLOPE = 0.00000001
"""Over the width of a page less than a hair."""
LATER = 0.01
"""What stands so much lower is read after all that is on its base line."""
MATRICES = {0: "1 0 0 1", 1: f"1 {SLOPE:.8f} 0 1", -1: f"1 -{SLOPE:.8f} 0 1"}


class Heights:
    """The base lines of a page that have leftward words, and how many hairs the last one is lowered."""

    def __init__(self) -> None:
        self._hairs: dict[str, int] = {}

    def of(self, y: float) -> str:
        """Return the height of what is read as it is written on the base line *y*."""
        return self.next_of(y) if self._hairs and number(y) in self._hairs else number(y)

    def next_of(self, y: float) -> str:
        """Return a height below all that was written on the base line *y*."""
        line = number(y)
        self._hairs[line] = hairs = self._hairs.get(line, 0) + 1
        return f"{float(line) - hairs * HAIR:.5f}"

    def clear(self) -> None:
        """Begin a page."""
        self._hairs.clear()
