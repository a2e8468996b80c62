"""Calendar files and e-mails that wait to be sent."""

import email
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

import icalendar
import pytest

from db.exchange.calendar_writing import Guest, calendar_bytes
from db.records.agenda import Agenda, AgendaItem
from db.records.attendance import AttendanceState, Category
from db.records.meeting import Meeting, MeetingStatus
from db.records.person import Person
from db.records.problems import Refused
from db.store.store import Store
from desktop_app.usecases.meeting.meetings import file_meeting
from desktop_app.usecases.meeting.participants import add_participant
from desktop_app.usecases.paper.sending import Mail, mail_to_all, save_calendar, save_mail
from desktop_app.usecases.register.organisations import suggest_organisations
from desktop_app.usecases.register.people import file_person

DAY = date(2031, 5, 6)
NOW = datetime(2031, 1, 2, 3, 4, tzinfo=UTC)


def held(**more: Any) -> Meeting:
    return Meeting(**{"title": "Harbour\nMeeting", "first_day": DAY, "last_day": DAY, **more})


def event(meeting: Meeting, *items: AgendaItem, guests: tuple[Guest, ...] = ()) -> Any:
    """Return the event in the calendar file of a meeting."""
    agenda = Agenda(meeting=meeting.uid, items=items)
    data = calendar_bytes(meeting, agenda, place="Hanoi", programme="09:00 Opening", guests=guests, made=NOW)
    return icalendar.Calendar.from_ical(data).walk("VEVENT")[0]


def opening(**more: Any) -> AgendaItem:
    return AgendaItem(**{"title": "Opening", "day": DAY, "starts": time(9), "ends": time(17), **more})


def test_a_meeting_of_several_days_takes_whole_days() -> None:
    found = event(held(last_day=DAY + timedelta(days=1), country="VN"), opening())
    assert (DAY, DAY + timedelta(days=2)) == (found.DTSTART, found.DTEND)


def test_a_meeting_of_a_day_has_its_times_in_the_zone_of_its_country() -> None:
    found = event(held(country="VN"), opening())
    assert found.DTSTART.utcoffset() == timedelta(hours=7)
    assert (found.DTSTART.time(), found.DTEND.time()) == (time(9), time(17))


def test_where_a_country_has_several_zones_the_city_decides() -> None:
    assert event(held(country="ID", city="Jakarta"), opening()).DTSTART.utcoffset() == timedelta(hours=7)
    assert event(held(country="ID", city="Bali"), opening()).DTSTART.tzinfo is None


def test_a_zone_comes_with_its_rules() -> None:
    agenda = Agenda(meeting=held().uid, items=(opening(),))
    data = calendar_bytes(held(country="VN"), agenda, place="", programme="", made=NOW)
    assert b"BEGIN:VTIMEZONE\r\nTZID:Asia/Ho_Chi_Minh" in data


def test_without_times_it_takes_the_day() -> None:
    assert event(held(country="VN")).DTSTART == DAY


def test_a_cancelled_meeting_says_so() -> None:
    assert event(held(status=MeetingStatus.CANCELLED))["STATUS"] == "CANCELLED"


def test_the_same_meeting_is_known_again_when_it_changed() -> None:
    first, second = held(), held(version=3)
    assert event(first)["UID"] == f"{first.uid}@rapporteur"
    assert event(second)["SEQUENCE"] == 3


def test_a_meeting_without_days_is_refused(store: Store, tmp_path: Path) -> None:
    meeting = file_meeting(store, Meeting(title="Harbour", date_text="in May"))
    with pytest.raises(Refused, match="days of the meeting"):
        save_calendar(store, meeting.uid, tmp_path / "a.ics")


def listed(store: Store) -> Meeting:
    """Return a meeting with somebody who has an address and somebody who has none."""
    meeting = file_meeting(store, held(city="Port Lumen"))
    for name, address in (("Nguyễn Thị Phương", "phuong@example.org"), ("Ba", "")):
        person = file_person(store, Person(full_name=name, email=address))
        add_participant(
            store,
            meeting=meeting.uid,
            organisation=suggest_organisations(store, "Viet")[0].uid,
            category=Category.GUEST,
            printed_name=name,
            person=person.uid,
            state=AttendanceState.CONFIRMED,
        )
    return meeting


def test_guests_are_named_only_where_that_is_wanted(store: Store, tmp_path: Path) -> None:
    meeting = listed(store)
    save_calendar(store, meeting.uid, tmp_path / "a.ics")
    save_calendar(store, meeting.uid, tmp_path / "b.ics", with_guests=True)
    found = icalendar.Calendar.from_ical((tmp_path / "b.ics").read_bytes()).walk("VEVENT")[0]
    assert b"ATTENDEE" not in (tmp_path / "a.ics").read_bytes()
    assert str(found["ATTENDEE"]) == "mailto:phuong@example.org"
    assert found["ATTENDEE"].params["PARTSTAT"] == "ACCEPTED"


def sent(store: Store, meeting: Meeting, path: Path, mail: Mail) -> EmailMessage:
    save_mail(store, meeting.uid, path, mail)
    read = email.message_from_bytes(path.read_bytes(), policy=default)
    assert isinstance(read, EmailMessage)
    return read


def test_a_draft_goes_to_everybody_with_an_address_and_brings_the_list(store: Store, tmp_path: Path) -> None:
    meeting = listed(store)
    message = sent(store, meeting, tmp_path / "a.eml", mail_to_all(store, meeting.uid))
    assert message["X-Unsent"] == "1"
    assert str(message["To"]) == "Nguyễn Thị Phương <phuong@example.org>"
    assert message["Subject"] == "Harbour Meeting"
    (attached,) = message.iter_attachments()
    assert attached.get_filename() == "List of participants.pdf"
    assert attached.get_content().startswith(b"%PDF")


def test_copies_and_the_calendar_file_go_with_it(store: Store, tmp_path: Path) -> None:
    meeting = listed(store)
    mail = Mail(to=(("A", "a@example.org"),), copies=(("B", "b@example.org"),), with_calendar=True)
    message = sent(store, meeting, tmp_path / "a.eml", mail)
    assert (str(message["To"]), str(message["Cc"])) == ("A <a@example.org>", "B <b@example.org>")
    assert [part.get_content_type() for part in message.iter_attachments()] == ["text/calendar"]


def test_the_calendar_file_in_an_e_mail_names_those_it_goes_to(store: Store, tmp_path: Path) -> None:
    meeting = listed(store)
    mail = replace(mail_to_all(store, meeting.uid, "event_page"), with_calendar=True)
    (_, attached) = sent(store, meeting, tmp_path / "a.eml", mail).iter_attachments()
    assert "mailto:phuong@example.org" in attached.get_content().replace("\r\n ", "").replace("\n ", "")


@pytest.mark.parametrize("address", ["nobody", "a@b\r\nBcc: x@y", "a b@example.org", "@", "a@b,c@d"])
def test_what_is_no_address_is_refused(store: Store, tmp_path: Path, address: str) -> None:
    meeting = listed(store)
    with pytest.raises(Refused, match="is not an e-mail address"):
        save_mail(store, meeting.uid, tmp_path / "a.eml", Mail(to=(("A", address),)))
    assert not (tmp_path / "a.eml").exists()


def test_a_name_cannot_bring_a_header_of_its_own(store: Store, tmp_path: Path) -> None:
    meeting = listed(store)
    message = sent(store, meeting, tmp_path / "a.eml", Mail(to=(("A\r\nBcc: x@y.org", "a@example.org"),)))
    assert message["Bcc"] is None
