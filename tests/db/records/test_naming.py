from __future__ import annotations

import pytest

from db.records.agenda import Agenda
from db.records.attachment import Attachment
from db.records.attendance import Attendance, Delegation
from db.records.identity import new_uid
from db.records.language import Language
from db.records.meeting import Meeting
from db.records.naming import name_of
from db.records.office import Office
from db.records.organisation import Organisation, OrganisationName
from db.records.person import Person
from db.records.record import Record
from db.records.series import Series
from db.records.signatory import Signatory

HOME = new_uid()
ISLES = (OrganisationName(language=Language.ENGLISH, text="Isles Red Crescent"),)


@pytest.mark.parametrize(
    ("record", "name"),
    [
        (Meeting(title="Annual Meeting", short_title="AM"), "AM"),
        (Person(full_name="Ana Soares", honorific="Dr"), "Dr Ana Soares"),
        (Organisation(names=ISLES), "Isles Red Crescent"),
        (Delegation(meeting=HOME, printed_name="Isles"), "Isles"),
        (Attendance(meeting=HOME, delegation=HOME, printed_name="Ana"), "Ana"),
        (Signatory(record=HOME, printed_name="Ana"), "Ana"),
        (Series(title="Leadership Meeting"), "Leadership Meeting"),
        (Record(meeting=HOME, title="Statement"), "Statement"),
        (Attachment(meeting=HOME, title="Slides"), "Slides"),
        (Office(name="Secretariat"), "Secretariat"),
        (Agenda(meeting=HOME), ""),
    ],
    ids=lambda one: type(one).__name__ if not isinstance(one, str) else "",
)
def test_each_record_is_called_as_people_call_it(record: object, name: str) -> None:
    assert name_of(record) == name
