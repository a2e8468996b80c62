"""A person who is erased goes out of the copies of the file, too, and there are never too few of these."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from db.dialects.sqlite_seal import KEY_RING, DataKey, is_sealed
from db.records.history import Occasion
from db.store.copies.manifest import Reason, list_copies
from db.store.copies.restoring import try_copy
from db.store.protection.switching import protect
from db.store.rewriting import WORKSHOP
from desktop_app.usecases.file.opening import open_file, verify_file
from desktop_app.usecases.keeping.backup import back_up, carry_elsewhere, copies_of, return_to
from desktop_app.usecases.paper.printing import Cancelled
from desktop_app.usecases.register.erased_copies import clean_copies, copies_holding
from desktop_app.usecases.register.erasing import erase_person, erased_people
from desktop_app.usecases.register.merging import merge_people, merged_person
from desktop_app.usecases.register.people import file_person, get_person, list_people, remove_person
from tests.db.builders import person

if TYPE_CHECKING:
    from pathlib import Path

    from db.records.person import Person
    from db.store import Store

NAME, MAIL = "Zenobia Quillfeather", "zq@isles.example"
NOW = datetime.now(UTC)


@pytest.fixture
def zenobia(store: Store) -> Person:
    """Return somebody who stands in three copies of the file, and in none before them."""
    back_up(store, Reason.WORKING)
    filed = file_person(store, person(NAME, email=MAIL))
    for number in range(3):
        file_person(store, person(f"Bo {number}"))
        back_up(store, Reason.WORKING)
    return filed


def names_in(copies: Path) -> list[bool]:
    """Return for each copy, the newest first, whether its bytes have the name or the address."""
    found = [one.path.read_bytes() for one in list_copies(copies)]
    return [NAME.encode() in one or MAIL.encode() in one for one in found]


def test_the_copies_that_hold_a_person_are_counted(store: Store, zenobia: Person) -> None:
    holding = copies_holding(store, [zenobia.uid])
    assert [one.sequence for one in holding.here] == [4, 3, 2]
    assert not holding.sees_elsewhere
    assert holding.until is not None
    assert timedelta(days=300) < holding.until - NOW < timedelta(days=450)


def test_a_copy_made_by_hand_has_no_end(store: Store, zenobia: Person) -> None:
    back_up(store, Reason.HAND)
    assert copies_holding(store, [zenobia.uid]).until is None


def merged_away(store: Store, other: Person) -> Person:
    """Return somebody who stands in the register for *other*, and for somebody who was both before."""
    third = file_person(store, person("Z. Quillfeather"))
    kept = file_person(store, person("Zenobia Q."))
    merge_people(store, merged_person(other, third), third.uid)
    merge_people(store, merged_person(kept, get_person(store, other.uid)), other.uid)
    return get_person(store, kept.uid)


def test_whoever_was_merged_into_an_erased_person_is_erased_with_that_one(
    store: Store, zenobia: Person
) -> None:
    kept = merged_away(store, zenobia)
    file_person(store, person("Bo the last"))
    erase_person(store, kept.uid)
    assert len(erased_people(store)) == 3
    assert zenobia.uid in erased_people(store)
    clean_copies(store)
    assert names_in(store.copies) == [False] * 5
    with store.reading() as unit:
        assert list(unit.verify()) == []


def test_a_twin_who_had_nothing_of_its_own_goes_too(store: Store, zenobia: Person) -> None:
    twin = file_person(store, person(NAME, email=MAIL))
    merge_people(store, merged_person(twin, zenobia), zenobia.uid)
    erase_person(store, twin.uid)
    assert set(erased_people(store)) == {twin.uid, zenobia.uid}


def test_what_an_earlier_version_left_of_a_merged_entry_goes_with_the_copies(
    store: Store, zenobia: Person
) -> None:
    kept = merged_away(store, zenobia)
    with store.unit() as unit:  # as it was done then
        unit.on(Occasion.ERASE)
        unit.people.remove(kept.uid, for_good=True)
        unit.history.forget(kept.uid)
        unit.commit()
    clean_copies(store)
    assert names_in(store.copies) == [False] * 5


def test_others_who_were_removed_are_not_forgotten_with_an_erased_person(
    store: Store, zenobia: Person
) -> None:
    bo, other = file_person(store, person("Bo")), file_person(store, person("Bo"))
    merge_people(store, bo, other.uid)
    remove_person(store, bo.uid)
    erase_person(store, zenobia.uid)
    assert erased_people(store) == [zenobia.uid]


def test_an_erased_person_is_known_by_the_history(store: Store, zenobia: Person) -> None:
    assert erased_people(store) == []
    erase_person(store, zenobia.uid)
    assert erased_people(store) == [zenobia.uid]


def test_the_copies_are_written_anew_without_the_person(store: Store, zenobia: Person) -> None:
    before = list_copies(store.copies)
    erase_person(store, zenobia.uid)
    done = clean_copies(store)
    after = list_copies(store.copies)
    assert (done.rewritten, done.removed, done.left) == (3, 0, 0)
    assert names_in(store.copies) == [False] * 5
    assert [one.sequence for one in after] == [5, 4, 3, 2, 1]
    assert [one.made_at for one in after[1:]] == [one.made_at for one in before]
    assert not any(one.name.startswith(".") for one in store.copies.iterdir())


@pytest.mark.files
def test_each_is_whole_and_can_be_gone_back_to(store: Store, zenobia: Person) -> None:
    erase_person(store, zenobia.uid)
    clean_copies(store)
    path, copies = store.path, list_copies(store.copies)
    for one in copies:
        try_copy(one, path)
    store.close()
    return_to(copies[1], path)
    assert verify_file(path) == []
    assert NAME.encode() not in path.read_bytes()


def test_nobody_else_goes(store: Store, zenobia: Person) -> None:
    erase_person(store, zenobia.uid)
    clean_copies(store)
    counts = [one.contents.counts["person"] for one in list_copies(store.copies)]
    assert counts == [3, 3, 2, 1, 0]


def test_a_person_in_the_bin_of_a_copy_goes_too(store: Store, zenobia: Person) -> None:
    gone = file_person(store, person("Ylva Example"))
    remove_person(store, gone.uid)
    back_up(store, Reason.WORKING)
    erase_person(store, zenobia.uid)
    clean_copies(store)
    assert names_in(store.copies) == [False] * 6


def test_copies_in_the_second_place_are_cleaned_where_they_lie(
    store: Store, zenobia: Person, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    carry_elsewhere(store, stick)
    erase_person(store, zenobia.uid)
    assert clean_copies(store, stick).rewritten == 4
    there = copies_of(store, stick).elsewhere
    assert len(there) == 2
    assert names_in(there[0].path.parent) == [False, False]


def test_a_second_place_that_is_away_is_told(store: Store, zenobia: Person, tmp_path: Path) -> None:
    holding = copies_holding(store, [zenobia.uid], tmp_path / "not there")
    assert not holding.sees_elsewhere


def test_a_damaged_copy_goes_only_while_enough_whole_ones_stay(store: Store, zenobia: Person) -> None:
    _spoil(store, 2)
    erase_person(store, zenobia.uid)
    done = clean_copies(store)
    assert (done.rewritten, done.removed, done.left) == (2, 1, 0)
    assert sum(one.is_whole() for one in list_copies(store.copies)) == 4


def test_with_too_few_whole_ones_it_is_left_and_told(store: Store, zenobia: Person) -> None:
    for sequence in (1, 2, 3):
        _spoil(store, sequence)
    erase_person(store, zenobia.uid)
    done = clean_copies(store)
    assert (done.rewritten, done.removed, done.left) == (1, 0, 2)


def _spoil(store: Store, sequence: int) -> None:
    (copy,) = (one for one in list_copies(store.copies) if one.sequence == sequence)
    copy.path.chmod(0o600)
    data = bytearray(copy.path.read_bytes())
    data[len(data) // 2] ^= 1
    copy.path.write_bytes(data)


def test_stopped_work_goes_on_where_it_was(store: Store, zenobia: Person) -> None:
    def stop(done: int, _of: int) -> None:
        if done == 1:
            raise Cancelled

    erase_person(store, zenobia.uid)
    with pytest.raises(Cancelled):
        clean_copies(store, step=stop)
    assert names_in(store.copies).count(True) == 2
    assert clean_copies(store).rewritten == 2
    assert [one.full_name for one in list_people(store)] == ["Bo 0", "Bo 1", "Bo 2"]


def test_a_copy_is_written_anew_a_second_time_for_the_next_person(store: Store, zenobia: Person) -> None:
    for uid in (zenobia.uid, list_people(store)[0].uid):
        erase_person(store, uid)
        clean_copies(store)
    assert not any(b"Bo 0" in one.path.read_bytes() for one in list_copies(store.copies))
    assert any(one.path.stem.endswith("rewritten 2") for one in list_copies(store.copies))


@pytest.mark.files
def test_an_encrypted_copy_is_written_anew_with_its_key(store: Store, zenobia: Person) -> None:
    path, key = store.path, DataKey.new()
    store.close()
    protect(path, key, "seven cups of tea")
    with closing(open_file(path)) as again:
        back_up(again, Reason.WORKING)
        erase_person(again, zenobia.uid)
        done = clean_copies(again)
        copies = list_copies(again.copies)
        assert (done.left, done.removed) == (0, 0)
        assert copies_holding(again, [zenobia.uid]).count == 0
        sealed = [one for one in copies if one.key == key.name]
        assert len(sealed) >= 2
        assert all(is_sealed(one.path) for one in sealed)
    KEY_RING.drop(key.name)


@pytest.mark.files
def test_a_copy_whose_key_is_not_known_goes_while_enough_stay(store: Store, zenobia: Person) -> None:
    path, former, key = store.path, DataKey.new(), DataKey.new()
    store.close()
    protect(path, former, "seven cups of tea")
    with closing(open_file(path)) as again:
        back_up(again, Reason.WORKING)
    protect(path, key, "eight cups of tea")
    KEY_RING.drop(former.name)
    with closing(open_file(path)) as again:
        for number in range(3):
            file_person(again, person(f"Cy {number}"))
            back_up(again, Reason.WORKING)
        locked = sum(one.key == former.name for one in list_copies(again.copies))
        erase_person(again, zenobia.uid)
        done = clean_copies(again)
        assert (done.removed, done.left) == (locked, 0)
        assert not any(one.key == former.name for one in list_copies(again.copies))
    KEY_RING.drop(key.name)


@pytest.mark.files
def test_files_that_were_set_aside_are_named(store: Store, zenobia: Person) -> None:
    assert copies_holding(store, [zenobia.uid]).aside is None
    path, copy = store.path, list_copies(store.copies)[0]
    store.close()
    aside = return_to(copy, path)
    with closing(open_file(path)) as again:
        folder = copies_holding(again, [zenobia.uid]).aside
        assert folder is not None
        assert aside.is_relative_to(folder)


def test_what_a_power_cut_left_of_such_work_costs_no_copy(store: Store, zenobia: Person) -> None:
    workshop = store.copies / WORKSHOP
    workshop.mkdir()
    (workshop / "copy.rapporteur").write_bytes(b"half of a copy")
    last = list_copies(store.copies)[1].path
    last.with_name(f"{last.stem} rewritten.part").write_bytes(b"half of another")
    erase_person(store, zenobia.uid)
    done = clean_copies(store)
    assert (done.removed, done.left) == (0, 0)
    assert done.rewritten
