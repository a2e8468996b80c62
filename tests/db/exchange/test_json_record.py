from datetime import date, time
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.exchange.content import KINDS
from db.exchange.json_reading import Reading
from db.exchange.json_record import written
from db.records.agenda import Agenda, AgendaItem
from db.records.meeting import Meeting, Mode
from db.records.organisation import Organisation
from db.records.person import Person
from db.records.record import Record
from tests.db.exchange.shapes import any_record

UID = UUID("019aa000-0000-7000-8000-000000000001")


def read(kind: type, value: object) -> tuple[object, dict[str, str]]:
    reading = Reading()
    record = reading.record(kind, value, "it")
    return record, {one.place: one.sentence() for one in reading.problems}


@pytest.mark.parametrize("name", KINDS)
@given(data=st.data())
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
def test_what_is_written_is_read_the_same(name: str, data: st.DataObject) -> None:
    record = data.draw(any_record(KINDS[name]))
    assert read(KINDS[name], written(record)) == (record, {})


def test_empty_fields_are_left_out() -> None:
    meeting = Meeting(title="Boats", first_day=date(2026, 5, 4), mode=Mode.HYBRID, uid=UID)
    assert written(meeting) == {
        "title": "Boats",
        "status": "planned",
        "first_day": "2026-05-04",
        "mode": "hybrid",
        "first_listed": "host",
        "country_names": "short",
        "counted": "expected",
        "uid": str(UID),
    }


def test_version_stays_at_home() -> None:
    assert "version" not in written(Person(full_name="Ana", version=7))


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("first_day", "4 May", "“4 May” is not a date such as 2020-10-14."),
        ("ordinal", "17", "A whole number is expected here."),
        ("ordinal", True, "A whole number is expected here."),
        ("title", 5, "A text is expected here."),
        ("title", None, "A text is expected here."),
        ("host", "x", "“x” is not an identifier (UUID)."),
        ("roles", {}, "A list is expected here."),
        ("mode", "phone", "“phone” is not one of in_person, virtual, hybrid."),
        ("colour", "blue", "“colour” is not known here."),
    ],
)
def test_what_is_wrong_is_told_with_its_place(field: str, value: object, sentence: str) -> None:
    given_value = {"title": "Boats", "uid": str(UID), field: value}
    assert read(Meeting, given_value) == (None, {f"it.{field}": sentence})


def test_places_go_down_into_the_parts() -> None:
    value = {"names": [{"language": "en", "text": "A"}, {"language": "xx"}], "uid": str(UID)}
    _, problems = read(Organisation, value)
    assert list(problems) == ["it.names.1.text", "it.names.1.language"]


def test_a_record_on_its_own_needs_its_identifier() -> None:
    assert read(Person, {"full_name": "Ana"}) == (None, {"it.uid": "This is needed."})


def test_parts_without_identifier_get_the_same_one_each_time() -> None:
    value = {"meeting": str(UID), "uid": str(uuid4()), "paragraphs": [{"kind": "plain"}, {"kind": "plain"}]}
    first, _ = read(Record, value)
    again, _ = read(Record, value)
    assert isinstance(first, Record)
    assert first == again
    assert first.paragraphs[0].uid != first.paragraphs[1].uid


def test_entries_of_an_agenda_get_theirs_from_the_meeting() -> None:
    agenda, problems = read(Agenda, {"meeting": str(UID), "items": [{"title": "Opening"}]})
    assert isinstance(agenda, Agenda)
    assert not problems
    assert agenda == read(Agenda, {"meeting": str(UID), "items": [{"title": "Opening"}]})[0]


def test_times_come_back_as_times() -> None:
    item = AgendaItem(title="Opening", starts=time(9, 30))
    assert read(AgendaItem, written(item))[0] == item
