"""Who is looked for at the door: names that begin as typed, those who are not there yet first."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from db.records.attendance import AttendanceState
from db.records.text import fold
from db.records.words import T
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.cells import Role
from desktop_app.ui.meeting.participants.words import SIGNS, name_words
from desktop_app.ui.tables.plain_model import PlainModel

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from PySide6.QtCore import QObject

    from desktop_app.ui.meeting.participants.lines import Line

HEADS = (T("door", "Name"), T("door", "Organisation"), T("door", "State"))
LETTERS = 2
"""Typed before anybody is looked for."""


@dataclass(frozen=True, slots=True)
class Guest:
    """A line of the list as it is looked for: `words` are the folded words of name and organisation."""

    line: Line
    name: str
    folded: str
    words: tuple[str, ...]

    @property
    def uid(self) -> UUID:
        """Return what the line is known by."""
        return self.line.uid

    @property
    def state(self) -> AttendanceState:
        """Return the state of the line."""
        return self.line.person.state if self.line.person else AttendanceState.INVITED

    @property
    def is_there(self) -> bool:
        """Return whether the line is marked present."""
        return self.state is AttendanceState.PRESENT

    def rank(self, typed: str) -> int | None:
        """Return how well *typed*, folded, fits, 0 best: the name begins so, a word does, it is in there."""
        if self.folded.startswith(typed):
            return 0
        if all(any(word.startswith(part) for word in self.words) for part in typed.split()):
            return 1
        return 2 if typed in self.folded else None


def guest_of(line: Line) -> Guest:
    """Return *line* as it is looked for."""
    name = name_words(line)
    folded = fold(name)
    return Guest(line, name, folded, tuple(f"{folded} {fold(line.delegation.printed_name)}".split()))


class DoorModel(PlainModel[Guest]):
    """The people of the list that fit what was typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__([tr("door", one) for one in HEADS], parent)
        self._everybody: list[Guest] = []
        self._typed = ""

    def follow(self, lines: Iterable[Line]) -> None:
        """Take the list as it stands."""
        self._everybody = [guest_of(line) for line in lines if line.person is not None]
        self.look_for(self._typed)

    def look_for(self, typed: str) -> None:
        """Show who fits *typed*, the best first; everybody while fewer than two letters are typed."""
        self._typed = typed
        wanted = " ".join(fold(typed).split())
        if len(wanted) < LETTERS:
            self.show_lines(sorted(self._everybody, key=lambda one: one.is_there))
        else:
            ranked = ((one.rank(wanted), one) for one in self._everybody)
            found = [(rank, one) for rank, one in ranked if rank is not None]
            found.sort(key=lambda pair: (pair[1].is_there, pair[0]))
            self.show_lines([one for _, one in found])

    @property
    def is_found(self) -> bool:
        """Return whether enough is typed to look for somebody."""
        return len(" ".join(fold(self._typed).split())) >= LETTERS

    def mark(self, guest: Guest, state: AttendanceState) -> None:
        """Show at once what is being saved."""
        assert guest.line.person is not None
        marked = replace(guest, line=replace(guest.line, person=replace(guest.line.person, state=state)))
        self._everybody = [marked if one.uid == guest.uid else one for one in self._everybody]

    def find(self, uid: UUID) -> Guest | None:
        """Return the line of that identifier, shown or not."""
        return next((one for one in self._everybody if one.uid == uid), None)

    def place_of(self, guest: Guest | None) -> int:
        """Return the row in which *guest* stands; the first one if that is nowhere."""
        places = (place for place, one in enumerate(self.lines) if guest and one.uid == guest.uid)
        return next(places, 0)

    def heads(self) -> tuple[int, int]:
        """Return how many people are there, and how many are expected: who excused himself is not."""
        gone = {AttendanceState.EXCUSED, AttendanceState.ABSENT, AttendanceState.REPLACED}
        people = [one.line.person for one in self._everybody if one.line.person and one.state not in gone]
        there = sum(one.head_count for one in people if one.state is AttendanceState.PRESENT)
        return there, sum(one.head_count for one in people)

    def words(self, line: Guest, column: int) -> str:
        """Return what a cell says."""
        return (line.name, line.line.delegation.printed_name, tr("attendance", line.state.label))[column]

    def shown(self, line: Guest, column: int, role: int) -> Any:
        """Return the sign of the state; who is not there yet stands out."""
        match role:
            case Role.STATE:
                return SIGNS[line.state] if column == len(HEADS) - 1 else None
            case Role.STRONG:
                return column == 0 and not line.is_there
            case Role.TONE:
                return "text2" if column == 1 or line.is_there else None
        return None
