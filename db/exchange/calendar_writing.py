"""A meeting as a calendar file (RFC 5545), for any calendar to take in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from db.records.meeting import MeetingStatus
from db.records.problems import Problem, Refused
from db.records.text import fold
from db.records.words import T

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from db.records.agenda import Agenda
    from db.records.meeting import Meeting

NO_DAYS = T("problems", "The days of the meeting are not set: a calendar needs them.")
PRODUCT = "-//Rapporteur//Meetings//EN"
_STATUS = {
    MeetingStatus.PLANNED: "TENTATIVE",
    MeetingStatus.UNDER_WAY: "CONFIRMED",
    MeetingStatus.HELD: "CONFIRMED",
    MeetingStatus.CANCELLED: "CANCELLED",
}


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody in the calendar: name, e-mail address, and whether the invitation was taken up (RFC 5545)."""

    name: str
    email: str
    part: str = "NEEDS-ACTION"


def calendar_bytes(
    meeting: Meeting,
    agenda: Agenda,
    *,
    place: str,
    programme: str,
    guests: Sequence[Guest] = (),
    made: datetime,
) -> bytes:
    """Return the calendar file of a meeting; *programme* is its description, *made* the time it is written.

    A meeting of one day whose agenda has times lasts from the first to the last of them, in the zone of
    its place where that is known; any other takes whole days. Raise Refused where the days are not set.
    """
    import icalendar

    if meeting.first_day is None:
        raise Refused([Problem("first_day", NO_DAYS)])
    calendar = icalendar.Calendar()
    for name, value in (("prodid", PRODUCT), ("version", "2.0"), ("method", "PUBLISH")):
        calendar.add(name, value)
    event = icalendar.Event()
    for name, value in _said(meeting, agenda, place, programme, made):
        event.add(name, value)
    for guest in guests:
        event.add("attendee", _attendee(guest), encode=False)
    calendar.add_component(event)
    calendar.add_missing_timezones()
    data: bytes = calendar.to_ical()
    return data


def _said(
    meeting: Meeting, agenda: Agenda, place: str, programme: str, made: datetime
) -> Iterator[tuple[str, Any]]:
    begins, ends = _span(meeting, agenda)
    yield "uid", f"{meeting.uid}@rapporteur"
    yield "sequence", max(meeting.version, 0)
    yield "dtstamp", made.astimezone(UTC).replace(microsecond=0)
    yield "dtstart", begins
    yield "dtend", ends
    yield "summary", " ".join(meeting.title.split())
    yield "status", _STATUS[meeting.status]
    if place:
        yield "location", place
    if programme:
        yield "description", programme


def _span(meeting: Meeting, agenda: Agenda) -> tuple[date, date]:
    """Return beginning and end: moments where they are known, else days, the end being the day after."""
    first = meeting.first_day
    assert first is not None
    last = meeting.last_day or first
    starts = [item.starts for item in agenda.walk() if item.starts and item.day in {None, first}]
    ends = [item.ends for item in agenda.walk() if item.ends and item.day in {None, first}]
    if first != last or not starts or max((*starts, *ends)) <= min(starts):
        return first, last + timedelta(days=1)
    zone = zone_of(meeting)
    return _moment(first, min(starts), zone), _moment(first, max((*starts, *ends)), zone)


def _moment(day: date, at: time, zone: ZoneInfo | None) -> datetime:
    return datetime.combine(day, at.replace(tzinfo=None), tzinfo=zone)


def zone_of(meeting: Meeting) -> ZoneInfo | None:
    """Return the time zone of the place of a meeting; None where its country has several and none is meant.

    A zone is meant if it is named after the city, or if all of the country keep the same time that day.
    """
    from babel.core import get_global

    names: list[str] = get_global("territory_zones").get(meeting.country, [])
    city = fold(meeting.city)
    named = [name for name in names if city and fold(name.rpartition("/")[2].replace("_", " ")) == city]
    zones = [ZoneInfo(name) for name in named or names]
    noon = datetime.combine(meeting.first_day or date(2000, 1, 1), time(12))
    offsets = {zone.utcoffset(noon) for zone in zones}
    return zones[0] if len(offsets) == 1 else None


def _attendee(guest: Guest) -> Any:
    from icalendar import vCalAddress, vText

    address = vCalAddress(f"mailto:{guest.email}")
    address.params["cn"] = vText(guest.name)
    address.params["role"] = vText("REQ-PARTICIPANT")
    address.params["partstat"] = vText(guest.part)
    return address
