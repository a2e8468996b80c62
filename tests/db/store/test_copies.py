"""Copies: whole, read back before they get their name, kept in the right number, in order without a clock."""

import dataclasses
import os
import shutil
import stat
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db.dialects import sqlite
from db.records.problems import Trouble
from db.store import Store, open_store
from db.store.copies.elsewhere import carry
from db.store.copies.inside import MeetingInside, look_inside
from db.store.copies.making import Order, copy_if_changed, make_copy
from db.store.copies.manifest import Contents, Copy, Reason, list_copies, read_notes
from db.store.copies.places import copies_folder
from db.store.copies.thinning import thin, wanted
from tests.db.builders import meeting, person, record, save

NOON = datetime(2026, 5, 20, 12, tzinfo=UTC)
CONTENTS = Contents("this file", 1, "0001", {"meeting": 1}, "mark")


@pytest.fixture
def store(file_store: Store) -> Store:
    """Return a file: what is tested here is particular to files."""
    return file_store


def made(store: Store, reason: Reason = Reason.HAND) -> Copy:
    """Return a copy of the open file, made now."""
    with store.copying() as connection:
        return make_copy(connection, Order(store.path, store.copies, reason))


def made_if_changed(store: Store) -> Copy | None:
    """Return a copy of the open file if it differs from the newest one."""
    with store.copying() as connection:
        return copy_if_changed(connection, Order(store.path, store.copies, Reason.WORKING))


def copy_of(number: int, made_at: datetime, reason: Reason = Reason.CLOSING) -> Copy:
    """Return a copy that lies nowhere."""
    return Copy(Path(f"{number:06}"), number, made_at, reason, 0, "", CONTENTS)


def test_a_copy_opens_as_the_file_it_was(store: Store, tmp_path: Path) -> None:
    (home,) = save(store, meeting("Harbour Meeting"))
    save(store, record(home.uid, "one", "two"))
    copy = made(store)
    shutil.copy(copy.path, tmp_path / "again.rapporteur")
    (tmp_path / "again.rapporteur").chmod(0o600)
    with closing(open_store(tmp_path / "again.rapporteur")) as again, again.reading() as unit:
        assert [one.title for one in unit.meetings.all()] == ["Harbour Meeting"]
        assert unit.verify() == []


def test_a_copy_holds_what_was_saved_a_moment_before(store: Store) -> None:
    save(store, meeting())
    assert made(store).contents.counts["meeting"] == 1


def test_a_copy_lies_beside_the_file_with_what_is_known_of_it(store: Store) -> None:
    copy = made(store)
    assert copy.path.parent == store.path.with_name("office copies")
    assert read_notes(copy.notes) == copy
    assert copy.is_whole()


def test_a_copy_is_a_file_of_its_own_that_nobody_writes_by_mistake(store: Store) -> None:
    copy = made(store)
    assert sorted(copy.path.parent.iterdir()) == sorted([copy.path, copy.notes])
    if os.name != "nt":
        assert stat.S_IMODE(copy.path.stat().st_mode) == 0o400


def test_copies_are_in_the_order_they_were_made_whatever_the_clock_says(store: Store) -> None:
    first, second = made(store), made(store)
    later = dataclasses.replace(first, made_at=second.made_at + timedelta(days=400))
    assert later.sequence < second.sequence
    assert [one.sequence for one in list_copies(store.copies)] == [2, 1]


def test_nothing_is_copied_twice(store: Store) -> None:
    save(store, meeting())
    assert made_if_changed(store)
    assert made_if_changed(store) is None
    (one,) = save(store, person("Ana"))
    assert made_if_changed(store)
    save(store, dataclasses.replace(one, full_name="Eva"))
    assert made_if_changed(store)


def test_people_go_on_saving_while_a_copy_is_made(store: Store) -> None:
    (home,) = save(store, meeting())
    saved = threading.Event()

    def go_on() -> None:
        save(store, record(home.uid, "meanwhile"))
        saved.set()

    with store.copying() as connection:
        connection.execute("BEGIN")
        connection.execute("SELECT count(*) FROM meeting").fetchone()
        threading.Thread(target=go_on).start()
        assert saved.wait(10)
        connection.execute("ROLLBACK")


def test_a_full_disk_leaves_nothing_under_the_name_of_a_copy(store: Store, small_disk: Path) -> None:
    with store.unit() as unit:
        unit.attachments.keep([os.urandom(3_000_000)])
        unit.commit()
    folder = small_disk / "copies"
    with store.copying() as connection, pytest.raises(Trouble, match="The disk is full"):
        make_copy(connection, Order(store.path, folder, Reason.CLOSING))
    assert list(folder.iterdir()) == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Return a real disk of 2 MB, or of no more room than a file of that size where none can be made."""
    from tests.db.store.test_disk_full import disk_of

    with disk_of(tmp_path / "disk", 2 * 1024 * 1024) as folder:
        yield folder


def test_a_place_that_is_not_there_is_said(store: Store, tmp_path: Path) -> None:
    with store.copying() as connection, pytest.raises(Trouble, match="is not there or can't be written"):
        make_copy(connection, Order(store.path, tmp_path / "stick" / "copies", Reason.CLOSING))


def test_a_changed_byte_makes_a_copy_no_longer_whole(store: Store) -> None:
    copy = made(store)
    copy.path.chmod(0o600)
    with copy.path.open("rb+") as file:
        file.seek(copy.size // 2)
        file.write(b"x")
    assert not copy.is_whole()


def test_a_copy_cut_short_is_not_listed(store: Store) -> None:
    copy = made(store)
    copy.path.chmod(0o600)
    os.truncate(copy.path, copy.size - 1)
    assert list_copies(store.copies) == []


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"contents": 3}', '{"sequence": "x"}', "\x00"])
def test_notes_that_are_none_are_passed_over(store: Store, text: str) -> None:
    copy = made(store)
    copy.notes.write_text(text, encoding="utf-8")
    assert list_copies(store.copies) == []


def test_a_copy_goes_to_a_second_place_once(store: Store, tmp_path: Path) -> None:
    copy, stick = made(store), tmp_path / "stick"
    stick.mkdir()
    first = carry(copy, store.path, stick / "office copies")
    again = carry(copy, store.path, stick / "office copies")
    assert first == again
    assert first.is_whole()
    assert len(list_copies(stick / "office copies")) == 1


def test_a_second_place_that_is_full_is_said(store: Store, small_disk: Path) -> None:
    with store.unit() as unit:
        unit.attachments.keep([os.urandom(3_000_000)])
        unit.commit()
    with pytest.raises(Trouble, match="The disk is full"):
        carry(made(store), store.path, small_disk / "office copies")
    assert list((small_disk / "office copies").iterdir()) == []


def test_looking_inside_shows_meetings_and_figures(store: Store) -> None:
    save(store, meeting("Early"), meeting("Late", first_day=None, date_text="in May"))
    inside = look_inside(made(store).path)
    assert inside.meetings == (MeetingInside("Early", "2026-05-04"), MeetingInside("Late", "in May"))
    assert inside.contents.counts["meeting"] == 2


def test_an_older_file_is_copied_before_it_is_brought_up_to_date(store: Store) -> None:
    path = store.path
    store.close()
    with closing(sqlite.bare(path)) as connection:
        connection.execute("PRAGMA user_version = 0")
    open_store(path).close()
    (copy,) = list_copies(copies_folder(path))
    assert (copy.reason, copy.contents.format) == (Reason.MIGRATION, 0)


# which ones are kept


def test_all_of_two_days_are_kept() -> None:
    copies = [copy_of(99 - number, NOON - timedelta(minutes=30 * number)) for number in range(96)]
    assert len(wanted(copies, NOON)) == 96


def test_then_one_a_day_a_week_and_a_month() -> None:
    copies = [copy_of(9999 - number, NOON - timedelta(hours=6 * number)) for number in range(4 * 400)]
    kept_ones = wanted(copies, NOON)
    kept = [one for one in copies if one.path in kept_ones]
    ages = [(NOON - one.made_at).days for one in kept]
    days = {f"{one.made_at.astimezone():%Y-%m-%d}" for one in kept}
    assert sum(age < 2 for age in ages) == 8
    assert all(f"{NOON.astimezone() - timedelta(days=age):%Y-%m-%d}" in days for age in range(14))
    assert 300 < ages[-1] < 370
    assert len(kept) < 9 + 14 + 10 + 12


def test_copies_from_before_something_are_kept_for_ninety_days() -> None:
    days = (89, 91)
    copies = [copy_of(1000 - age, NOON - timedelta(days=age)) for age in range(200)]
    copies = [
        dataclasses.replace(one, reason=Reason.IMPORT if age in days else one.reason)
        for age, one in enumerate(copies)
    ]
    kept = wanted(copies, NOON)
    assert [copies[age].path in kept for age in days] == [True, False]


def test_copies_made_by_hand_are_kept() -> None:
    old = copy_of(1, NOON - timedelta(days=3000), Reason.HAND)
    others = [copy_of(900 - age, NOON - timedelta(days=age)) for age in range(800)]
    assert old.path in wanted([*others, old], NOON)


@pytest.mark.parametrize("jump", [timedelta(days=5000), timedelta(days=-5000)])
def test_a_clock_that_jumps_loses_nothing_of_the_last_days(jump: timedelta) -> None:
    before = [copy_of(50 - number, NOON - timedelta(minutes=30 * number)) for number in range(40)]
    after = copy_of(51, NOON + jump)
    assert len(wanted([after, *before], NOON + jump)) == 41


def test_thinning_never_leaves_fewer_than_three_whole_ones(store: Store) -> None:
    copies = [made(store, Reason.CLOSING) for _ in range(6)]
    for one in copies[3:]:
        one.path.chmod(0o600)
        one.path.write_bytes(bytes(one.size))
    thin(store.copies, copies[0].contents.identity, copies[0].made_at + timedelta(days=3))
    assert [one.sequence for one in list_copies(store.copies) if one.is_whole()] == [3, 2, 1]


def test_thinning_leaves_the_copies_of_another_file_alone(store: Store) -> None:
    copy = made(store, Reason.CLOSING)
    thin(store.copies, "another file", copy.made_at + timedelta(days=3000))
    assert list_copies(store.copies) == [copy]


def test_what_a_power_cut_left_of_a_copy_is_tidied_away(store: Store) -> None:
    copy = made(store)
    for name in ("000009 2026-05-04 10.00.part", "000009 2026-05-04 10.00.json"):
        (store.copies / name).write_bytes(b"half")
        os.utime(store.copies / name, (NOON.timestamp(), NOON.timestamp()))
    thin(store.copies, copy.contents.identity, copy.made_at)
    assert sorted(store.copies.iterdir()) == sorted([copy.path, copy.notes])


def test_a_copy_that_another_program_is_making_in_the_same_place_is_left_alone(store: Store) -> None:
    copy = made(store)
    part = store.copies / "000009 2026-05-04 10.00.part"
    part.write_bytes(b"being written")
    thin(store.copies, copy.contents.identity, copy.made_at)
    assert part.exists()
