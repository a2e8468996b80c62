"""Delegations and the list of participants."""

from collections.abc import Sequence
from typing import TypeVar
from uuid import UUID

from sqlalchemy import func, select

from db.records.attendance import Attendance, Delegation
from db.records.removed import Removed
from db.store.shelf import Shelf
from db.tables import AttendanceRow

L = TypeVar("L", bound=Attendance | Delegation)


class Listed(Shelf[L]):
    """What stands in lists of participants, and so is found with its meeting."""

    def remove(self, uid: UUID, *, for_good: bool = False) -> Removed:
        """Take the record out; it is not found with its meeting any more. See `Shelf.remove`."""
        meeting = self.get(uid).meeting
        removed = super().remove(uid, for_good=for_good)
        self._work.told_anew.add(meeting)
        return removed

    def _let_find(self, kept: Sequence[L]) -> None:
        """Let the search find the meetings of *kept* by what their lists say now."""
        self._work.told_anew.update(one.meeting for one in kept)


class Delegations(Listed[Delegation]):
    """The delegations."""

    record = Delegation
    order = ("position", "id")

    def of(self, meeting: UUID) -> list[Delegation]:
        """Return the delegations at *meeting*, in their order."""
        return self._with("meeting", meeting)


class Attendances(Listed[Attendance]):
    """The lines of all lists of participants."""

    record = Attendance
    order = ("position", "id")

    def of(self, meeting: UUID) -> list[Attendance]:
        """Return the lines of *meeting*, in their order."""
        return self._with("meeting", meeting)

    def count(self, meeting: UUID) -> int:
        """Return how many lines *meeting* has."""
        query = select(func.count(AttendanceRow.id)).where(AttendanceRow.meeting == meeting)
        return self._work.session.scalar(query) or 0
