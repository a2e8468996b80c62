"""Every other door of the store, with a file that opens with a passphrase: damage, salvage, moving."""

from contextlib import closing
from pathlib import Path

import pytest

from db.dialects import sqlite
from db.dialects.sqlite_seal import KEY_RING, DataKey, is_sealed
from db.records.problems import DamagedFile
from db.store import open_store
from db.store.copies.bringing import bring
from db.store.key_file import key_file_of
from db.store.looking import look_into
from db.store.protection.unlocking import unlock
from db.store.salvage import salvage
from tests.crash.flips import dump
from tests.db.builders import make_later
from tests.db.store.locked_files import PHRASE, TITLE, flip, page_of, titles


def test_a_damaged_page_of_a_protected_file_is_found(protected: Path) -> None:
    flip(protected, 20 * sqlite.PAGE_SIZE + 1000)
    with closing(open_store(protected)) as store, store.reading() as unit:
        assert unit.verify()


def test_the_rest_of_a_damaged_file_can_still_be_read(protected: Path) -> None:
    flip(protected, page_of(protected, "record") * sqlite.PAGE_SIZE - 2000)
    with closing(open_store(protected)) as store:
        with pytest.raises(DamagedFile), store.reading() as unit:
            unit.records.all()
        with store.reading() as unit:
            assert unit.meetings.all()


def test_salvage_brings_back_what_is_not_damaged_and_keeps_it_protected(
    protected: Path, tmp_path: Path
) -> None:
    said = dump(protected)
    flip(protected, page_of(protected, "person") * sqlite.PAGE_SIZE - 2000)
    target = tmp_path / "saved.rapporteur"
    salvage(protected, target)
    assert is_sealed(target)
    assert key_file_of(target).exists()
    assert set(said) <= set(dump(target))


def test_a_damaged_first_page_does_not_look_like_a_wrong_passphrase(protected: Path, key: DataKey) -> None:
    flip(protected, 2000)
    KEY_RING.drop(key.name)
    unlock(protected, PHRASE)
    with pytest.raises(DamagedFile):
        open_store(protected)


def test_a_newer_protected_file_is_looked_into(protected: Path) -> None:
    make_later(protected)
    with closing(look_into(protected)) as store, store.reading() as unit:
        assert is_sealed(store.path)
        assert TITLE in [one.title for one in unit.meetings.all()]


def test_a_protected_file_brought_elsewhere_takes_its_key_file_along(
    protected: Path, key: DataKey, tmp_path: Path
) -> None:
    target = tmp_path / "elsewhere" / "office.rapporteur"
    bring(protected, target)
    KEY_RING.drop(key.name)
    unlock(target, PHRASE)
    assert TITLE in titles(target)


def test_rewriting_a_protected_file_keeps_it_protected(protected: Path) -> None:
    with closing(open_store(protected)) as store:
        store.rewrite()
    assert is_sealed(protected)
    assert TITLE in titles(protected)
