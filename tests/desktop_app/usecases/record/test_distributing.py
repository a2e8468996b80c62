"""When and to whom a record went out, each time: noted once it is adopted and signed, and put right later."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from db.exchange.json_reading import Reading
from db.exchange.json_record import written
from db.records.distribution import Distribution, Means
from db.records.paragraph import Paragraph, Run
from db.records.problems import Refused
from db.records.record import Family, Record, RecordStatus
from db.records.signatory import Signatory
from desktop_app.usecases.keeping.history import read_history
from desktop_app.usecases.meeting.meetings import file_meeting, read_dossier
from desktop_app.usecases.meeting.participants import add_participant
from desktop_app.usecases.record.distributing import distribute, for_each_delegation
from desktop_app.usecases.record.records import file_record, get_record, set_status, start_record
from desktop_app.usecases.signing.signatures import file_signatory
from tests.db.builders import meeting

if TYPE_CHECKING:
    from db.store.store import Store

DAY = date(2020, 11, 2)


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


def entry(day: date | None = DAY, recipients: str = "All delegations", **fields: Any) -> Distribution:
    return Distribution(day=day, recipients=recipients, **fields)


def test_what_is_noted_stands_with_the_record(store: Store, adopted: Record) -> None:
    noted = (
        entry(recipients="  All delegations\n", means=Means.EMAIL),
        entry(recipients="The archive", copies=2, acknowledged_on=DAY + timedelta(3), note="by the driver"),
    )
    distribute(store, adopted.uid, noted)
    stored = get_record(store, adopted.uid)
    assert stored.status is RecordStatus.DISTRIBUTED
    assert stored.distributions == (replace(noted[0], recipients="All delegations"), noted[1])
    assert stored.content_hash == adopted.content_hash


def test_another_one_is_added_later(store: Store, adopted: Record) -> None:
    first = entry()
    distribute(store, adopted.uid, [first])
    distribute(store, adopted.uid, [replace(first, acknowledged_on=DAY), entry(recipients="The host too")])
    stored = get_record(store, adopted.uid).distributions
    assert [(one.recipients, one.acknowledged_on) for one in stored] == [
        ("All delegations", DAY),
        ("The host too", None),
    ]


def test_the_history_tells_each(store: Store, adopted: Record) -> None:
    distribute(store, adopted.uid, [entry()])
    latest, *_ = read_history(store, Record, adopted.uid, 5).entries
    labels = [one.label[1] for told in latest.told for one in told.differences]
    assert "Distribution" in labels


def test_going_back_in_the_history_keeps_them(store: Store, adopted: Record) -> None:
    distribute(store, adopted.uid, [entry()])
    assert get_record(store, adopted.uid).distributions
    with store.reading() as unit:
        assert unit.verify() == []


def test_it_is_taken_back(store: Store, adopted: Record) -> None:
    distribute(store, adopted.uid, [entry()]).undo(store)
    stored = get_record(store, adopted.uid)
    assert (stored.status, stored.distributions) == (RecordStatus.ADOPTED, ())


def test_day_and_recipients_are_needed(store: Store, adopted: Record) -> None:
    with pytest.raises(Refused) as refused:
        distribute(store, adopted.uid, [entry(), entry(None, " ")])
    needed = "This is needed."
    places = [("distributions.1.day", needed), ("distributions.1.recipients", needed)]
    assert sentences(refused) == places
    assert get_record(store, adopted.uid).status is RecordStatus.ADOPTED


def test_something_must_be_noted(store: Store, adopted: Record) -> None:
    with pytest.raises(Refused) as refused:
        distribute(store, adopted.uid, [])
    assert sentences(refused) == [("distributions", "This is needed.")]


def test_days_follow_each_other(store: Store, adopted: Record) -> None:
    with pytest.raises(Refused) as refused:
        distribute(
            store,
            adopted.uid,
            [entry(date(2020, 10, 14)), entry(acknowledged_on=DAY - timedelta(1), copies=0)],
        )
    assert sentences(refused) == [
        ("distributions.0.day", "This is before the day of adoption."),
        ("distributions.1.copies", "At least one copy went out."),
        ("distributions.1.acknowledged_on", "This is before the day on which it went out."),
    ]


def test_a_line_for_each_delegation_leaves_out_those_noted(store: Store, adopted: Record) -> None:
    for name in ("Isles Society", "Harbour Society", "Harbour Society"):
        add_participant(
            store, meeting=adopted.meeting, printed_name=f"Somebody of {name}", printed_organisation=name
        )
    distribute(store, adopted.uid, [entry(recipients="isles society")])
    more = for_each_delegation(read_dossier(store, adopted.meeting), adopted.uid, DAY)
    assert [(one.day, one.recipients) for one in more] == [(DAY, "Harbour Society")]


def test_an_older_text_with_one_distribution_is_read(adopted: Record) -> None:
    value = {**written(adopted), "distributed_on": "2020-11-02", "distributed_to": "All"}
    read = Reading().record(Record, value, "record")
    assert [(one.day, one.recipients) for one in read.distributions] == [(DAY, "All")]
    assert Reading().record(Record, value, "record") == read


def test_a_draft_is_refused(store: Store, draft: Record) -> None:
    with pytest.raises(Refused) as refused:
        distribute(store, draft.uid, [entry()])
    assert sentences(refused) == [("status", "A record can't go from “Draft” to “Distributed”.")]


def test_what_is_not_signed_yet_is_refused(store: Store, draft: Record) -> None:
    file_signatory(store, Signatory(record=draft.uid, printed_name="Ana Soares"))
    set_status(store, draft.uid, RecordStatus.CIRCULATED)
    set_status(store, draft.uid, RecordStatus.ADOPTED, day=DAY)
    with pytest.raises(Refused) as refused:
        distribute(store, draft.uid, [entry()])
    assert sentences(refused) == [("status", "1 of 1 have not signed yet.")]


def test_what_all_have_signed_goes_out_without_being_marked_as_signed_first(
    store: Store, draft: Record
) -> None:
    file_signatory(store, Signatory(record=draft.uid, printed_name="Ana Soares", signed_on=DAY))
    set_status(store, draft.uid, RecordStatus.CIRCULATED)
    set_status(store, draft.uid, RecordStatus.ADOPTED, day=DAY)
    distribute(store, draft.uid, [entry()])
    assert get_record(store, draft.uid).status is RecordStatus.DISTRIBUTED
