"""Delegations and the list of participants."""

from uuid import UUID

from sqlalchemy import func, select

from db.records.attendance import Attendance, Delegation
from db.store.shelf import Shelf
from db.tables import AttendanceRow, DelegationRow


class Delegations(Shelf[Delegation]):
    """The delegations."""

    record = Delegation
    order = ("position", "id")

    def of(self, meeting: UUID) -> list[Delegation]:
        """Return the delegations at *meeting*, in their order."""
        return self._where(DelegationRow.meeting == meeting)


class Attendances(Shelf[Attendance]):
    """The lines of all lists of participants."""

    record = Attendance
    order = ("position", "id")

    def of(self, meeting: UUID) -> list[Attendance]:
        """Return the lines of *meeting*, in their order."""
        return self._where(AttendanceRow.meeting == meeting)

    def of_person(self, person: UUID) -> list[Attendance]:
        """Return every line of one person of the register."""
        return self._where(AttendanceRow.person == person)

    def count(self, meeting: UUID) -> int:
        """Return how many lines *meeting* has."""
        query = select(func.count(AttendanceRow.id)).where(AttendanceRow.meeting == meeting)
        return self._work.session.scalar(query) or 0
