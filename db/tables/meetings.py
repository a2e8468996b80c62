"""Meetings, the roles at them and their links to each other."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from db.records.attendance import Category
from db.records.meeting import LinkKind, Meeting, MeetingStatus, Mode, RoleKind
from db.records.protocol import Counted, CountryNames, Precedence
from db.records.quorum import QuorumRule
from db.records.text import fold
from db.tables.json import Categories
from db.tables.row import DERIVED, Filed, Part, line, parts, prose, refers
from db.tables.types import Day, Line, Number, OneOf, Uid


class RoleRow(Part):
    """What somebody does at a meeting, as printed."""

    __tablename__ = "meeting_role"

    owner: Mapped[int] = refers("meeting.id", "CASCADE")
    uid: Mapped[UUID] = mapped_column(Uid())
    kind: Mapped[RoleKind] = mapped_column(OneOf(RoleKind))
    printed_name: Mapped[str] = line(400)
    printed_post: Mapped[str] = line(400)
    person: Mapped[UUID | None] = refers("person.uid")
    organisation: Mapped[UUID | None] = refers("organisation.uid")


class LinkRow(Part):
    """How a meeting stands to another one."""

    __tablename__ = "meeting_link"

    owner: Mapped[int] = refers("meeting.id", "CASCADE")
    uid: Mapped[UUID] = mapped_column(Uid())
    kind: Mapped[LinkKind] = mapped_column(OneOf(LinkKind))
    meeting: Mapped[UUID | None] = refers("meeting.uid")
    text: Mapped[str] = line(400)


class MeetingRow(Filed):
    """One edition of a meeting."""

    __tablename__ = "meeting"

    series: Mapped[UUID | None] = refers("series.uid", index=False)
    ordinal: Mapped[int | None] = mapped_column(Number)
    title: Mapped[str] = prose(400)
    subtitle: Mapped[str] = line(400)
    short_title: Mapped[str] = line(120)
    status: Mapped[MeetingStatus] = mapped_column(OneOf(MeetingStatus))
    first_day: Mapped[date | None] = mapped_column(Day())
    last_day: Mapped[date | None] = mapped_column(Day())
    date_text: Mapped[str] = line(120)
    mode: Mapped[Mode] = mapped_column(OneOf(Mode))
    city: Mapped[str] = line(120)
    country: Mapped[str] = line(2)
    venue: Mapped[str] = line()
    platform: Mapped[str] = line(120)
    host: Mapped[UUID | None] = refers("organisation.uid")
    background: Mapped[str] = prose()
    objectives: Mapped[str] = prose()
    official_delegates: Mapped[int | None] = mapped_column(Number)
    official_societies: Mapped[int | None] = mapped_column(Number)
    notes: Mapped[str] = prose()
    first_listed: Mapped[Precedence] = mapped_column(OneOf(Precedence), server_default="host", sort_order=4)
    country_names: Mapped[CountryNames] = mapped_column(
        OneOf(CountryNames), server_default="short", sort_order=5
    )
    sequence: Mapped[tuple[Category, ...]] = mapped_column(Categories(), server_default="[]", sort_order=6)
    largest_delegation: Mapped[int | None] = mapped_column(Number, sort_order=7)
    quorum: Mapped[QuorumRule | None] = mapped_column(OneOf(QuorumRule), sort_order=8)
    quorum_number: Mapped[int | None] = mapped_column(Number, sort_order=9)
    counted: Mapped[Counted] = mapped_column(OneOf(Counted), server_default="expected", sort_order=10)
    sort_day: Mapped[str] = mapped_column(Line(10), info=DERIVED)
    sort_title: Mapped[str] = mapped_column(Line(400), info=DERIVED)
    sort_place: Mapped[str] = mapped_column(Line(200), info=DERIVED)
    roles: Mapped[list[RoleRow]] = parts(lambda: RoleRow)
    links: Mapped[list[LinkRow]] = parts(lambda: LinkRow)

    @staticmethod
    def derived(record: Meeting) -> dict[str, Any]:
        """Return what lists sort by; a meeting without days comes after all others, newest first."""
        return {
            "sort_day": record.first_day.isoformat() if record.first_day else "",
            "sort_title": fold(record.label()),
            "sort_place": fold(f"{record.city} {record.country}".strip()),
        }


Index("ix_meeting_by_day", MeetingRow.sort_day, MeetingRow.id)
Index("ix_meeting_by_series", MeetingRow.series, MeetingRow.sort_day, MeetingRow.id)
Index("ix_meeting_by_title", MeetingRow.sort_title, MeetingRow.id)
Index("ix_meeting_by_place", MeetingRow.sort_place, MeetingRow.id)
Index("ix_meeting_by_status", MeetingRow.status, MeetingRow.sort_day, MeetingRow.id)
