from datetime import date

import pytest

from db.records.attendance import Category, DelegationRole
from db.records.meeting import Meeting
from db.records.problems import Refused
from db.records.record import Family, Record, RecordStatus
from db.records.signatory import Signatory, SignedHow
from db.store import Store
from desktop_app.usecases.meeting.participants import add_participant
from desktop_app.usecases.record.records import file_record, set_status
from desktop_app.usecases.signing.signatures import (
    arrange_signatories,
    file_signatory,
    list_signatories,
    mark_signed,
    remove_signatory,
    signatories_from_heads,
)
from tests.db.builders import record

DAY = date(2026, 5, 5)


@pytest.fixture
def statement(store: Store, boats: Meeting) -> Record:
    return file_record(store, record(boats.uid, "Agreed.", family=Family.STATEMENT))


def lines(store: Store, statement: Record) -> list[str]:
    return [one.line() for one in list_signatories(store, statement.uid)]


def test_heads_of_delegations_sign_as_they_are_printed(store: Store, statement: Record) -> None:
    for name, organisation, role in (
        ("Bo", "Reef Society", DelegationRole.HEAD),
        ("Cy", "Reef Society", DelegationRole.DELEGATE),
        ("Ana", "Isles Society", DelegationRole.HEAD),
    ):
        add_participant(
            store,
            meeting=statement.meeting,
            printed_organisation=organisation,
            printed_name=name,
            printed_post="President",
            role=role,
        )
    done = signatories_from_heads(store, statement.uid)
    assert lines(store, statement) == ["Ana, President, Isles Society", "Bo, President, Reef Society"]
    assert signatories_from_heads(store, statement.uid).steps == ()
    done.undo(store)
    assert lines(store, statement) == []


def test_where_no_head_is_marked_the_first_of_each_society_signs(store: Store, statement: Record) -> None:
    for name, organisation, category in (
        ("Bo", "Reef Society", Category.MEMBER_SOCIETY),
        ("Cy", "Reef Society", Category.MEMBER_SOCIETY),
        ("Ana", "Isles Society", Category.MEMBER_SOCIETY),
        ("Dee", "Ministry of Tides", Category.GOVERNMENT),
    ):
        add_participant(
            store,
            meeting=statement.meeting,
            printed_organisation=organisation,
            printed_name=name,
            category=category,
        )
    done = signatories_from_heads(store, statement.uid)
    assert lines(store, statement) == ["Ana, Isles Society", "Bo, Reef Society"]
    assert "no head is marked" in done.words


def test_nobody_can_be_taken_from_an_empty_list(store: Store, statement: Record) -> None:
    with pytest.raises(Refused, match="Nobody is named"):
        signatories_from_heads(store, statement.uid)


def test_new_signatories_stand_last_and_can_be_arranged(store: Store, statement: Record) -> None:
    made = [file_signatory(store, Signatory(record=statement.uid, printed_name=name)) for name in "AB"]
    done = arrange_signatories(store, [one.uid for one in reversed(made)])
    assert lines(store, statement) == ["B", "A"]
    done.undo(store)
    assert lines(store, statement) == ["A", "B"]


def test_signing_is_noted_and_taken_back(store: Store, statement: Record) -> None:
    ana = file_signatory(store, Signatory(record=statement.uid, printed_name="Ana"))
    done = mark_signed(store, [ana.uid], DAY, SignedHow.ELECTRONIC)
    assert (done.saved[0].signed_on, done.saved[0].how) == (DAY, SignedHow.ELECTRONIC)
    done.undo(store)
    assert list_signatories(store, statement.uid)[0].signed_on is None


def test_a_signed_record_keeps_its_signatories(store: Store, statement: Record) -> None:
    ana = file_signatory(store, Signatory(record=statement.uid, printed_name="Ana"))
    mark_signed(store, [ana.uid], DAY)
    for status in (RecordStatus.CIRCULATED, RecordStatus.ADOPTED, RecordStatus.SIGNED):
        set_status(store, statement.uid, status)
    for change in (
        lambda: remove_signatory(store, ana.uid),
        lambda: file_signatory(store, Signatory(record=statement.uid, printed_name="Bo")),
        lambda: mark_signed(store, [ana.uid], None),
    ):
        with pytest.raises(Refused):
            change()
    assert lines(store, statement) == ["Ana"]
