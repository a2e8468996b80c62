"""Delegations and who came."""

from datetime import date, time
from uuid import UUID

from sqlalchemy import Boolean
from sqlalchemy.orm import Mapped, mapped_column

from db.records.attendance import AttendanceState, Category, DelegationRole, Presence
from db.tables.row import Filed, Part, line, parts, refers
from db.tables.types import Clock, Day, Number, OneOf, Uid


class DelegationRow(Filed):
    """An organisation at a meeting."""

    __tablename__ = "delegation"

    meeting: Mapped[UUID] = refers("meeting.uid", "CASCADE")
    organisation: Mapped[UUID | None] = refers("organisation.uid")
    printed_name: Mapped[str] = line()
    category: Mapped[Category] = mapped_column(OneOf(Category))
    listed: Mapped[bool] = mapped_column(Boolean)
    position: Mapped[int] = mapped_column(Number)


class VisitRow(Part):
    """Whether somebody was there on one day or for one entry of the agenda."""

    __tablename__ = "attendance_visit"

    owner: Mapped[int] = refers("attendance.id", "CASCADE")
    day: Mapped[date | None] = mapped_column(Day())
    item: Mapped[UUID | None] = mapped_column(Uid())
    state: Mapped[AttendanceState] = mapped_column(OneOf(AttendanceState))
    arrived: Mapped[time | None] = mapped_column(Clock())
    left: Mapped[time | None] = mapped_column(Clock())


class AttendanceRow(Filed):
    """One line of the list of participants."""

    __tablename__ = "attendance"

    meeting: Mapped[UUID] = refers("meeting.uid", "CASCADE")
    delegation: Mapped[UUID] = refers("delegation.uid", "CASCADE")
    person: Mapped[UUID | None] = refers("person.uid")
    printed_name: Mapped[str] = line(300)
    printed_post: Mapped[str] = line()
    role: Mapped[DelegationRole] = mapped_column(OneOf(DelegationRole))
    state: Mapped[AttendanceState] = mapped_column(OneOf(AttendanceState))
    presence: Mapped[Presence] = mapped_column(OneOf(Presence))
    head_count: Mapped[int] = mapped_column(Number)
    replaced_by: Mapped[UUID | None] = refers("attendance.uid")
    note: Mapped[str] = line()
    position: Mapped[int] = mapped_column(Number)
    visits: Mapped[list[VisitRow]] = parts(lambda: VisitRow)
