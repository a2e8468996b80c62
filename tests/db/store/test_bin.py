"""What is removed lies in the bin until it is put back or gone for good."""

import dataclasses
from collections.abc import Iterable
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import update

from db.records.attendance import Attendance, Delegation
from db.records.binned import KEPT
from db.records.problems import NotFound, Refused
from db.store import Store, open_store
from db.tables import BinRow, now
from tests.db.builders import ask, meeting, organisation, person, record, save, save_dossier

CONTENTS = "SELECT count(*) FROM content"


def remove(store: Store, shelf: str, *uids: UUID) -> None:
    """Remove records together."""
    with store.unit() as unit:
        for uid in uids:
            getattr(unit, shelf).remove(uid)
        unit.commit()


def put_back(store: Store, keys: Iterable[int]) -> None:
    """Put back what has those keys."""
    with store.unit() as unit:
        unit.put_back(tuple(keys))
        unit.commit()


def binned(store: Store) -> list[tuple[str, tuple[str, ...]]]:
    """Return kind and titles of what lies in the bin."""
    with store.reading() as unit:
        return [(one.kind, one.titles) for one in unit.bin.all()]


def grow_old(store: Store, days: int) -> None:
    """Let everything in the bin have been removed so many days earlier."""
    with store.unit() as unit:
        unit._work.session.execute(update(BinRow).values(removed_at=now() - timedelta(days=days)))  # noqa: SLF001 - nobody else turns the clock back
        unit.commit()


def test_a_removed_meeting_comes_back_whole_after_the_file_was_closed(store: Store) -> None:
    dossier = save_dossier(store)
    remove(store, "meetings", dossier.meeting.uid)
    place = store.place
    store.close()
    again = open_store(place)
    assert binned(again) == [("meeting", ("17th Harbour Meeting",))]
    with again.reading() as unit:
        (thing,) = unit.bin.all()
    put_back(again, thing.keys)
    with again.reading() as unit:
        assert unit.dossier(dossier.meeting.uid) == dossier
        assert unit.search.find("firmly")
        assert (unit.bin.all(), unit.verify()) == ([], [])
    again.close()


def test_a_removed_organisation_comes_back_everywhere(store: Store) -> None:
    dossier = save_dossier(store)
    remove(store, "organisations", dossier.organisations[0].uid)
    with store.reading() as unit:
        (thing,) = unit.bin.all()
    put_back(store, thing.keys)
    with store.reading() as unit:
        assert unit.dossier(dossier.meeting.uid) == dossier


def test_participants_removed_at_once_are_one_thing(store: Store) -> None:
    (home,) = save(store, meeting())
    (group,) = save(store, Delegation(meeting=home.uid, printed_name="Society of the Isles"))
    lines = [
        Attendance(meeting=home.uid, delegation=group.uid, printed_name=name, position=place)
        for place, name in enumerate(("Ana Soares", "Nurul Hassan"))
    ]
    kept = save(store, *lines)
    with store.unit() as unit:
        for one in kept:
            unit.attendance.remove(one.uid)
        unit.delegations.remove(group.uid)
        unit.commit()
    assert binned(store) == [("attendance", ("Ana Soares", "Nurul Hassan"))]
    with store.reading() as unit:
        (thing,) = unit.bin.all()
        assert thing.home == "17th Harbour Meeting"
    put_back(store, thing.keys)
    with store.reading() as unit:
        assert (unit.attendance.of(home.uid), unit.delegations.of(home.uid)) == (kept, [group])


def test_the_bin_says_who_removed_what_and_when_it_goes(store: Store) -> None:
    store.desk = "Ana Soares"
    (one,) = save(store, person("Nurul Hassan"))
    remove(store, "people", one.uid)
    with store.reading() as unit:
        (thing,) = unit.bin.all()
    assert (thing.removed_by, thing.gone_on - thing.removed_at) == ("Ana Soares", KEPT)


def test_what_is_undone_leaves_the_bin(store: Store) -> None:
    (one,) = save(store, person())
    with store.unit() as unit:
        removed = unit.people.remove(one.uid)
        unit.commit()
    with store.unit() as unit:
        unit.restore(removed)
        unit.commit()
    assert binned(store) == []


def test_what_went_since_is_not_referred_to_any_more(store: Store) -> None:
    (host,) = save(store, organisation())
    (home,) = save(store, meeting(host=host.uid))
    remove(store, "meetings", home.uid)
    remove(store, "organisations", host.uid)
    with store.reading() as unit:
        thing = unit.bin.all()[-1]
    put_back(store, thing.keys)
    with store.reading() as unit:
        assert unit.meetings.get(home.uid) == dataclasses.replace(home, host=None)


def test_a_record_whose_meeting_is_gone_is_refused_in_one_sentence(store: Store) -> None:
    (home,) = save(store, meeting())
    (statement,) = save(store, record(home.uid, "Agreed"))
    remove(store, "records", statement.uid)
    remove(store, "meetings", home.uid)
    with store.reading() as unit:
        thing = unit.bin.all()[-1]
    with pytest.raises(Refused, match="Put that back first"):
        put_back(store, thing.keys)


def test_what_is_there_already_is_refused(store: Store) -> None:
    (one,) = save(store, person())
    remove(store, "people", one.uid)
    with store.reading() as unit:
        (thing,) = unit.bin.all()
    save(store, dataclasses.replace(one, version=0))
    with pytest.raises(Refused, match="in the file already"):
        put_back(store, thing.keys)


def test_a_removed_file_keeps_its_bytes_until_the_bin_is_emptied(store: Store) -> None:
    dossier = save_dossier(store)
    remove(store, "attachments", dossier.attachments[0].uid)
    store.sweep()
    assert ask(store.place, CONTENTS) == [(1,)]
    with store.unit() as unit:
        unit.bin.empty()
        unit.attachments.sweep()
        unit.commit()
    assert ask(store.place, CONTENTS) == [(0,)]


def test_after_ninety_days_it_goes_by_itself(store: Store) -> None:
    dossier = save_dossier(store)
    remove(store, "meetings", dossier.meeting.uid)
    grow_old(store, KEPT.days - 1)
    store.sweep()
    assert len(binned(store)) == 1
    grow_old(store, KEPT.days + 1)
    store.sweep()
    assert (binned(store), ask(store.place, CONTENTS)) == ([], [(0,)])


def test_what_is_gone_for_good_is_not_found(store: Store) -> None:
    (one,) = save(store, person())
    remove(store, "people", one.uid)
    with store.reading() as unit:
        (thing,) = unit.bin.all()
    with store.unit() as unit:
        unit.bin.empty(thing.keys)
        unit.commit()
    with pytest.raises(NotFound):
        put_back(store, thing.keys)
