"""Files that open with a passphrase."""

from contextlib import closing
from pathlib import Path

import pytest

from db.dialects.sqlite_seal import KEY_RING, DataKey, is_sealed
from db.records.problems import Locked, Refused, Trouble
from db.store import create, open_store
from db.store.copies.making import Order, make_copy
from db.store.copies.manifest import Reason, list_copies
from db.store.copies.places import copies_folder, ready_part
from db.store.copies.wayback import Wayback, aside_folder, write_note
from db.store.key_file import key_file_of, read_key_file
from db.store.protection.sheet import sheet_lines
from db.store.protection.switching import (
    change_passphrase,
    new_passphrase,
    protect,
    protect_elsewhere,
    unprotect,
)
from db.store.protection.unlocking import has_key_file, unlock, unlock_with_sheet
from tests.crash.flips import dump
from tests.db.builders import meeting, save, save_dossier
from tests.db.store.locked_files import PHRASE, TITLE, files_that_say, titles


def test_protecting_a_file_changes_no_row(path: Path, key: DataKey) -> None:
    with closing(create(path)) as store:
        save_dossier(store)
    before = dump(path)
    protect(path, key, PHRASE)
    assert is_sealed(path)
    assert dump(path) == before


def test_a_protected_file_works_as_any_other(protected: Path) -> None:
    with closing(open_store(protected)) as store:
        save(store, meeting("Afterwards"))
    assert "Afterwards" in titles(protected)


def test_nothing_of_the_records_can_be_read_in_any_file_beside_it(protected: Path) -> None:
    with closing(open_store(protected)) as store:
        save(store, meeting("Afterwards"))
        with store.copying() as connection:
            make_copy(connection, Order(protected, copies_folder(protected), Reason.HAND))
        plain = list_copies(copies_folder(protected))[-1].path.name
        assert files_that_say(protected.parent, b"Harbour", b"Afterwards") == [plain]
    assert not aside_folder(protected).exists()


def test_the_secrets_stand_in_no_file(protected: Path, key: DataKey) -> None:
    titles(protected)
    secrets = (key.secret, key.secret.hex().encode(), key.raw[2:66].encode(), bytes.fromhex(key.raw[2:66]))
    assert files_that_say(protected.parent, *secrets, PHRASE.encode(), sheet_lines(key)[0].encode()) == []


def test_a_key_shows_nothing_of_itself(key: DataKey) -> None:
    assert key.secret.hex() not in repr(key)
    assert str(key.secret) not in repr(key)


def test_a_file_whose_key_is_not_held_is_locked_and_stays_as_it_is(protected: Path, key: DataKey) -> None:
    KEY_RING.drop(key.name)
    before = protected.read_bytes()
    with pytest.raises(Locked, match="opens with a passphrase"):
        open_store(protected)
    assert protected.read_bytes() == before


def test_the_passphrase_opens_the_file(protected: Path, key: DataKey) -> None:
    KEY_RING.drop(key.name)
    unlock(protected, PHRASE)
    assert TITLE in titles(protected)


def test_a_passphrase_is_the_same_however_its_letters_are_composed(path: Path, key: DataKey) -> None:
    create(path).close()
    protect(path, key, "bến cảng")
    KEY_RING.drop(key.name)
    assert unlock(path, "bến cảng") == key


def test_another_passphrase_is_refused(protected: Path, key: DataKey) -> None:
    KEY_RING.drop(key.name)
    with pytest.raises(Refused, match="not the passphrase"):
        unlock(protected, PHRASE.upper())


def test_a_lost_key_file_is_found_among_the_copies_and_laid_back(protected: Path, key: DataKey) -> None:
    key_file_of(protected).unlink()
    KEY_RING.drop(key.name)
    unlock(protected, PHRASE)
    assert key_file_of(protected).exists()


def test_without_any_key_file_it_is_said_that_one_is_missing(protected: Path, key: DataKey) -> None:
    for one in protected.parent.rglob("*.rapporteur-key"):
        one.unlink()
    KEY_RING.drop(key.name)
    assert not has_key_file(protected)
    with pytest.raises(Locked, match="key file is not there"):
        unlock(protected, PHRASE)


def test_a_damaged_key_file_counts_as_none(protected: Path) -> None:
    key_file_of(protected).write_text(
        key_file_of(protected).read_text().replace('"memory": 65536', '"memory": 0')
    )
    assert read_key_file(key_file_of(protected)) is None


def test_the_key_file_of_another_file_is_told_from_a_wrong_passphrase(
    protected: Path, key: DataKey, tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    other, strange = tmp_path / "other" / protected.name, DataKey.new()
    create(other).close()
    protect(other, strange, "other words")
    key_file_of(other).replace(key_file_of(protected))
    KEY_RING.drop(key.name)
    with pytest.raises(Trouble, match="belongs to another file"):
        unlock(protected, "other words")
    KEY_RING.drop(strange.name)


def test_the_sheet_opens_the_file_without_any_key_file(protected: Path, key: DataKey) -> None:
    for one in protected.parent.rglob("*.rapporteur-key"):
        one.unlink()
    KEY_RING.drop(key.name)
    unlock_with_sheet(protected, [one.lower().replace("0", "o") for one in sheet_lines(key)])
    assert TITLE in titles(protected)


def test_a_new_passphrase_can_be_given_by_whoever_has_the_sheet(protected: Path, key: DataKey) -> None:
    for one in protected.parent.rglob("*.rapporteur-key"):
        one.unlink()
    new_passphrase(protected, key, "found again")
    KEY_RING.drop(key.name)
    assert unlock(protected, "found again") == key


def test_the_sheet_of_another_file_is_refused(protected: Path) -> None:
    with pytest.raises(Refused, match="sheet of another file"):
        unlock_with_sheet(protected, list(sheet_lines(DataKey.new())))


def test_a_letter_typed_wrongly_is_named_by_its_line(protected: Path, key: DataKey) -> None:
    lines = list(sheet_lines(key))
    lines[4] = ("8" if lines[4][0] == "7" else "7") + lines[4][1:]
    with pytest.raises(Refused, match="Line 5 is not as it stands on the sheet"):
        unlock_with_sheet(protected, lines)


def test_two_lines_changed_about_are_noticed(protected: Path, key: DataKey) -> None:
    first, second, *rest = sheet_lines(key)
    with pytest.raises(Refused, match="Line 1"):
        unlock_with_sheet(protected, [second, first, *rest])


def test_after_a_change_only_the_new_passphrase_opens_the_file(protected: Path, key: DataKey) -> None:
    change_passphrase(protected, PHRASE, "another one")
    KEY_RING.drop(key.name)
    with pytest.raises(Refused):
        unlock(protected, PHRASE)
    assert unlock(protected, "another one") == key


def test_a_change_of_the_passphrase_reaches_the_copies(protected: Path, key: DataKey) -> None:
    change_passphrase(protected, PHRASE, "another one")
    key_file_of(protected).unlink()
    KEY_RING.drop(key.name)
    with pytest.raises(Refused):
        unlock(protected, PHRASE)


def test_a_change_of_the_passphrase_asks_for_the_old_one(protected: Path) -> None:
    before = key_file_of(protected).read_bytes()
    with pytest.raises(Refused, match="not the passphrase"):
        change_passphrase(protected, "a guess", "another one")
    assert key_file_of(protected).read_bytes() == before


def test_a_new_key_makes_the_old_one_useless(protected: Path, key: DataKey) -> None:
    new = DataKey.new()
    protect(protected, new, "another one")
    assert not key.fits(protected)
    KEY_RING.drop(new.name)
    with pytest.raises(Refused, match="not the passphrase"):
        unlock(protected, PHRASE)
    assert unlock(protected, "another one") == new
    KEY_RING.drop(new.name)


def test_a_file_whose_protection_is_turned_off_is_read_by_anybody(protected: Path, key: DataKey) -> None:
    unprotect(protected)
    KEY_RING.drop(key.name)
    assert not key_file_of(protected).exists()
    assert TITLE in titles(protected)


def test_a_switch_that_is_stopped_leaves_everything_as_it_was(path: Path, key: DataKey) -> None:
    create(path).close()
    before = path.read_bytes()

    def stop(_done: int, _of: int) -> None:
        raise LookupError

    with pytest.raises(LookupError):
        protect(path, key, PHRASE, step=stop)
    assert path.read_bytes() == before
    assert sorted(one.name for one in path.parent.iterdir()) == [copies_folder(path).name, path.name]


def test_what_a_power_cut_left_ready_is_removed_by_the_next_opening(protected: Path) -> None:
    left = ready_part(protected)
    left.write_bytes(b"everything in plain words")
    open_store(protected).close()
    assert not left.exists()


def test_an_old_file_that_can_t_be_erased_yet_is_erased_by_the_next_opening(path: Path, key: DataKey) -> None:
    create(path).close()
    way = Wayback(path)
    protect(path, key, PHRASE)
    aside = aside_folder(path) / "now"
    (aside / "held").mkdir(parents=True)
    write_note(way, aside, erases=True)
    open_store(path).close()
    assert aside.exists()
    (aside / "held").rmdir()
    open_store(path).close()
    assert not aside_folder(path).exists()


def test_how_far_a_switch_is_never_goes_back(path: Path, key: DataKey) -> None:
    create(path).close()
    told: list[tuple[int, int]] = []
    protect(path, key, PHRASE, step=lambda done, of: told.append((done, of)))
    assert told == sorted(told)
    assert all(done <= of for done, of in told)


def test_a_file_that_becomes_protected_leaves_no_open_key_behind(
    path: Path, key: DataKey, tmp_path: Path
) -> None:
    other = DataKey.new()
    with closing(create(path)) as store:
        protect_elsewhere(store.copies, tmp_path / "stick", other, PHRASE)
    protect(path, key, PHRASE)
    assert files_that_say(path.parent, other.secret.hex().encode()) == []


def test_nothing_lies_ready_for_a_file_while_its_old_one_is_still_to_be_erased(
    path: Path, key: DataKey
) -> None:
    with closing(create(path)) as store:
        save(store, meeting("Harbour"))
    aside = aside_folder(path) / "now"
    (aside / "held").mkdir(parents=True)
    write_note(Wayback(path), aside, erases=True)

    def stop(done: int, _of: int) -> None:
        if done:
            raise LookupError

    with pytest.raises(Trouble, match="another program holds it"):
        protect(path, key, PHRASE, step=stop)
    assert titles(path) == ["Harbour"]
