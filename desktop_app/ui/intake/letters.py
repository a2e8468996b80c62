"""The letters of a list that is text: in which encoding they are read, and whether they are right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.usecases.intake.origins import can_be_mended

if TYPE_CHECKING:
    from db.records.problems import Problem
    from desktop_app.usecases.intake.origins import ListFile


class Letters(QObject):
    """What a person chose about the letters. `chosen` tells so, and whether the list is to be read again."""

    chosen = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.begin()

    def begin(self, encoding: str = "", *, is_mended: bool = False, is_confirmed: bool = False) -> None:
        """Read another list: as it was read before, or with nothing chosen yet."""
        self.found: ListFile | None = None
        self.encoding, self.is_mended, self.is_confirmed = encoding, is_mended, is_confirmed

    def are_asked_for(self) -> bool:
        """Return whether the encoding is a guess that nobody has confirmed yet."""
        is_sure = self.found is None or self.found.certain or bool(self.encoding)
        return not is_sure and not self.is_confirmed

    def remarks(self) -> tuple[Problem, ...]:
        """Return what is wrong with the letters, by name."""
        return self.found.remarks if self.found else ()

    def can_mend(self) -> bool:
        """Return whether letters that were decoded twice can be taken back whole."""
        return not self.is_mended and any(can_be_mended(one) for one in self.remarks())

    def choose(self, encoding: str) -> None:
        """Read the text in another encoding."""
        self.encoding = encoding
        self.chosen.emit(True)

    def confirm(self) -> None:
        """Take the letters as they are read now."""
        self.is_confirmed = True
        self.chosen.emit(False)

    def mend(self) -> None:
        """Take back the second decoding."""
        self.is_mended = True
        self.chosen.emit(True)
