"""When and to whom a record went out: noted once it is adopted and signed, and put right later."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from db.records.paragraph import Paragraph, Run
from db.records.problems import Refused
from db.records.record import Family, Record, RecordStatus
from db.records.signatory import Signatory
from desktop_app.usecases.meeting.meetings import file_meeting
from desktop_app.usecases.record.distributing import distribute
from desktop_app.usecases.record.records import file_record, get_record, set_status, start_record
from desktop_app.usecases.signing.signatures import file_signatory
from tests.db.builders import meeting

if TYPE_CHECKING:
    from db.store.store import Store

DAY = date(2020, 11, 2)
WHOM = "All delegations by e-mail\nThe archive, two signed copies"


@pytest.fixture
def draft(store: Store) -> Record:
    """Return a draft that says something."""
    home = file_meeting(store, meeting("17th Harbour Meeting"))
    made = start_record(store, home.uid, Family.STATEMENT, "Harbour Statement")
    return file_record(store, replace(made, paragraphs=(Paragraph(runs=(Run("Agreed."),)),)))


@pytest.fixture
def adopted(store: Store, draft: Record) -> Record:
    """Return a record adopted in October."""
    set_status(store, draft.uid, RecordStatus.CIRCULATED)
    return set_status(store, draft.uid, RecordStatus.ADOPTED, day=date(2020, 10, 15))


def sentences(refused: pytest.ExceptionInfo[Refused]) -> list[tuple[str, str]]:
    return [(one.place, one.text.format_map(one.values)) for one in refused.value.problems]


def test_what_is_noted_stands_with_the_record(store: Store, adopted: Record) -> None:
    distribute(store, adopted.uid, DAY, f"  {WHOM}\n")
    stored = get_record(store, adopted.uid)
    assert stored.status is RecordStatus.DISTRIBUTED
    assert (stored.distributed_on, stored.distributed_to) == (DAY, WHOM)
    assert stored.content_hash == adopted.content_hash


def test_it_is_put_right_later(store: Store, adopted: Record) -> None:
    distribute(store, adopted.uid, DAY, WHOM)
    distribute(store, adopted.uid, DAY + timedelta(1), "The host too")
    stored = get_record(store, adopted.uid)
    assert (stored.distributed_on, stored.distributed_to) == (DAY + timedelta(1), "The host too")


def test_it_is_taken_back(store: Store, adopted: Record) -> None:
    distribute(store, adopted.uid, DAY, WHOM).undo(store)
    stored = get_record(store, adopted.uid)
    assert stored.status is RecordStatus.ADOPTED
    assert (stored.distributed_on, stored.distributed_to) == (None, "")


def test_day_and_recipients_are_needed(store: Store, adopted: Record) -> None:
    with pytest.raises(Refused) as refused:
        distribute(store, adopted.uid, None, " ")
    needed = "This is needed."
    assert sentences(refused) == [("distributed_on", needed), ("distributed_to", needed)]
    assert get_record(store, adopted.uid).status is RecordStatus.ADOPTED


def test_nothing_goes_out_before_it_is_adopted(store: Store, adopted: Record) -> None:
    with pytest.raises(Refused) as refused:
        distribute(store, adopted.uid, date(2020, 10, 14), WHOM)
    assert sentences(refused) == [("distributed_on", "This is before the day of adoption.")]


def test_a_draft_is_refused(store: Store, draft: Record) -> None:
    with pytest.raises(Refused) as refused:
        distribute(store, draft.uid, DAY, WHOM)
    assert sentences(refused) == [("status", "A record can't go from “Draft” to “Distributed”.")]


def test_what_is_not_signed_yet_is_refused(store: Store, draft: Record) -> None:
    file_signatory(store, Signatory(record=draft.uid, printed_name="Ana Soares"))
    set_status(store, draft.uid, RecordStatus.CIRCULATED)
    set_status(store, draft.uid, RecordStatus.ADOPTED, day=DAY)
    with pytest.raises(Refused) as refused:
        distribute(store, draft.uid, DAY, WHOM)
    assert sentences(refused) == [("status", "A record can't go from “Adopted” to “Distributed”.")]
