"""Corrigenda: what was adopted is put right by a record of its own."""

from dataclasses import replace
from datetime import date

import pytest

from db.records.meeting import Meeting
from db.records.paragraph import Paragraph, Run
from db.records.problems import Refused
from db.records.record import Family, Record, RecordStatus
from db.records.signatory import Signatory
from db.store import Store
from desktop_app.usecases.meeting.meetings import file_meeting
from desktop_app.usecases.record.corrigendum import start_corrigendum
from desktop_app.usecases.record.records import file_record, get_record, set_status, start_record
from desktop_app.usecases.record.unagreed import unagreed

DAY = date(2027, 5, 3)


@pytest.fixture
def draft(store: Store) -> Record:
    """Return a statement of one paragraph with one signatory."""
    meeting = file_meeting(store, Meeting(title="Harbour Meeting", first_day=DAY))
    made = start_record(store, meeting.uid, Family.STATEMENT, "Harbour Statement")
    with store.unit() as unit:
        unit.signatories.save(Signatory(record=made.uid, printed_name="Lan Le", signed_on=DAY))
        unit.commit()
    return file_record(store, replace(made, paragraphs=(Paragraph(runs=(Run("Boats are safe."),)),)))


@pytest.fixture
def adopted(store: Store, draft: Record) -> Record:
    """Return the statement, adopted."""
    set_status(store, draft.uid, RecordStatus.CIRCULATED)
    return set_status(store, draft.uid, RecordStatus.ADOPTED, day=DAY)


def test_it_names_what_it_corrects_and_when_that_was_adopted(store: Store, adopted: Record) -> None:
    made = start_corrigendum(store, adopted.uid)
    assert made.title == "Corrigendum: Harbour Statement"
    assert made.paragraphs[0].text == "“Harbour Statement”, adopted on 3 May 2027, is corrected as follows:"


def test_it_is_a_draft_of_the_same_meeting_and_family(store: Store, adopted: Record) -> None:
    made = start_corrigendum(store, adopted.uid)
    assert (made.meeting, made.family, made.status) == (
        adopted.meeting,
        Family.STATEMENT,
        RecordStatus.DRAFT,
    )


def test_its_first_correction_is_still_to_be_written(store: Store, adopted: Record) -> None:
    assert unagreed(start_corrigendum(store, adopted.uid))


def test_the_same_people_have_yet_to_sign_it(store: Store, adopted: Record) -> None:
    made = start_corrigendum(store, adopted.uid)
    with store.reading() as unit:
        signatories = list(unit.signatories.of(made.uid))
    assert [(one.printed_name, one.has_signed) for one in signatories] == [("Lan Le", False)]


def test_what_it_corrects_stays_as_it_was(store: Store, adopted: Record) -> None:
    start_corrigendum(store, adopted.uid)
    assert get_record(store, adopted.uid) == adopted


def test_a_draft_is_corrected_as_it_is(store: Store, draft: Record) -> None:
    with pytest.raises(Refused):
        start_corrigendum(store, draft.uid)
