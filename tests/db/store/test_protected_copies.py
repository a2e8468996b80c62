"""Copies of files that open with a passphrase, and encrypted copies of files that do not."""

from contextlib import closing
from pathlib import Path

import pytest

from db.dialects.sqlite_seal import KEY_RING, DataKey, is_sealed
from db.records.problems import Locked
from db.store import create, open_store
from db.store.copies.elsewhere import carry
from db.store.copies.inside import look_inside
from db.store.copies.making import Order, copy_if_changed, make_copy
from db.store.copies.manifest import Reason, list_copies
from db.store.copies.places import copies_folder
from db.store.copies.restoring import go_back
from db.store.protection.switching import (
    protect,
    protect_elsewhere,
    unprotect,
)
from db.store.protection.unlocking import unlock
from tests.db.builders import meeting, save
from tests.db.store.locked_files import PHRASE, TITLE, copied, files_that_say, titles


def test_the_new_passphrase_opens_older_copies_too(protected: Path, key: DataKey) -> None:
    new = DataKey.new()
    protect(protected, new, "another one")
    for one in (key, new):
        KEY_RING.drop(one.name)
    unlock(protected, "another one")
    older = next(one for one in list_copies(copies_folder(protected)) if one.key == key.name)
    assert look_inside(older.path).meetings
    KEY_RING.drop(new.name)


def test_copies_of_a_protected_file_are_protected_and_gone_back_to(protected: Path, key: DataKey) -> None:
    with closing(open_store(protected)) as store:
        with store.copying() as connection:
            copy = make_copy(connection, Order(protected, store.copies, Reason.HAND))
        save(store, meeting("Afterwards"))
    assert (copy.key, is_sealed(copy.path)) == (key.name, True)
    go_back(copy, protected)
    assert "Afterwards" not in titles(protected)


def test_a_copy_carried_elsewhere_takes_its_key_file_along(
    protected: Path, key: DataKey, tmp_path: Path
) -> None:
    with closing(open_store(protected)) as store, store.copying() as connection:
        copy = make_copy(connection, Order(protected, store.copies, Reason.HAND))
    carried = carry(copy, protected, tmp_path / "stick")
    KEY_RING.drop(key.name)
    assert unlock(carried.path, PHRASE) == key


def test_once_a_file_is_protected_its_next_copy_is_too(protected: Path, key: DataKey) -> None:
    assert not list_copies(copies_folder(protected))[0].is_sealed
    with closing(open_store(protected)) as store, store.copying() as connection:
        order = Order(protected, store.copies, Reason.WORKING)
        made = copy_if_changed(connection, order)
        assert made is not None
        assert made.key == key.name
        assert copy_if_changed(connection, order) is None


def test_going_back_to_a_plain_copy_leaves_the_file_protected(protected: Path) -> None:
    plain = list_copies(copies_folder(protected))[-1]
    assert not plain.is_sealed
    go_back(plain, protected)
    assert is_sealed(protected)
    assert TITLE in titles(protected)


def test_going_back_to_a_protected_copy_leaves_a_plain_file_plain(protected: Path) -> None:
    unprotect(protected)
    sealed = next(one for one in list_copies(copies_folder(protected)) if one.is_sealed)
    go_back(sealed, protected)
    assert not is_sealed(protected)
    assert TITLE in titles(protected)


def test_a_copy_whose_key_is_not_held_is_locked(protected: Path, key: DataKey) -> None:
    unprotect(protected)
    sealed = next(one for one in list_copies(copies_folder(protected)) if one.is_sealed)
    KEY_RING.drop(key.name)
    with pytest.raises(Locked):
        look_inside(sealed.path)
    with pytest.raises(Locked):
        go_back(sealed, protected)
    unlock(sealed.path, PHRASE)
    assert look_inside(sealed.path).meetings


def test_copies_of_a_plain_file_are_encrypted_in_the_second_place(
    path: Path, key: DataKey, tmp_path: Path
) -> None:
    stick = tmp_path / "stick" / "office copies"
    with closing(create(path)) as store:
        save(store, meeting("Early"))
        early = copied(store)
        stick.parent.mkdir()
        carry(early, path, stick)
        protect_elsewhere(store.copies, stick, key, PHRASE)
        save(store, meeting("Late"))
        late = carry(copied(store), path, stick)
    assert late.key == key.name
    assert [is_sealed(one.path) for one in list_copies(stick)] == [True, True]
    assert all(one.is_whole() for one in list_copies(stick))
    assert not is_sealed(path)
    assert files_that_say(stick, b"Early", b"Late", key.secret.hex().encode()) == []


def test_the_same_copy_is_carried_and_encrypted_once(path: Path, key: DataKey, tmp_path: Path) -> None:
    with closing(create(path)) as store:
        copy = copied(store)
        protect_elsewhere(store.copies, tmp_path / "stick", key, PHRASE)
    assert carry(copy, path, tmp_path / "stick") == carry(copy, path, tmp_path / "stick")
    assert len(list_copies(tmp_path / "stick")) == 1


def test_an_encrypted_copy_from_a_stick_becomes_the_file_of_another_computer(
    path: Path, key: DataKey, tmp_path: Path
) -> None:
    with closing(create(path)) as store:
        save(store, meeting("Early"))
        copy = copied(store)
        protect_elsewhere(store.copies, tmp_path / "stick", key, PHRASE)
        carried = carry(copy, path, tmp_path / "stick")
    KEY_RING.drop(key.name)
    there = tmp_path / "other computer" / "office.rapporteur"
    there.parent.mkdir()
    with pytest.raises(Locked):
        go_back(carried, there)
    unlock(carried.path, PHRASE)
    go_back(carried, there)
    KEY_RING.drop(key.name)
    unlock(there, PHRASE)
    assert titles(there) == ["Early"]
