"""Going back to a copy: the copy takes the place of the file, which is set aside whole, log and all."""

import json
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from db.dialects import sqlite
from db.records.problems import FileInUse, Trouble
from db.store import Store, open_store
from db.store.copies.making import Order, make_copy
from db.store.copies.manifest import Copy, Reason, list_copies
from db.store.copies.places import ready_part
from db.store.copies.restoring import copy_at, go_back, try_copy
from db.store.copies.wayback import Wayback, aside_folder
from tests.db.builders import meeting, save


@pytest.fixture
def store(file_store: Store) -> Store:
    """Return a file: what is tested here is particular to files."""
    return file_store


def titles(path: Path) -> list[str]:
    """Return the meetings of the file at *path*, which is sound."""
    with closing(open_store(path)) as store, store.reading() as unit:
        assert unit.verify() == []
        return [one.title for one in unit.meetings.all()]


@pytest.fixture
def copy(store: Store) -> Copy:
    """Return a copy of the file with one meeting; the file itself has another one too."""
    save(store, meeting("Early"))
    with store.copying() as connection:
        made = make_copy(connection, Order(store.path, store.copies, Reason.HAND))
    save(store, meeting("Late"))
    return made


def test_the_copy_takes_the_place_of_the_file(store: Store, copy: Copy) -> None:
    store.close()
    go_back(copy, store.path)
    assert titles(store.path) == ["Early"]


def test_the_file_is_set_aside_and_opens_there(store: Store, copy: Copy) -> None:
    store.close()
    aside = go_back(copy, store.path)
    assert aside.parent == aside_folder(store.path)
    assert titles(aside / store.path.name) == ["Early", "Late"]


def test_one_can_go_back_from_going_back(store: Store, copy: Copy) -> None:
    store.close()
    aside = go_back(copy, store.path)
    with closing(open_store(aside / store.path.name)) as old, old.copying() as connection:
        later = make_copy(connection, Order(old.path, store.copies, Reason.HAND))
    go_back(later, store.path)
    assert titles(store.path) == ["Early", "Late"]
    assert len(list(aside_folder(store.path).iterdir())) == 2


@pytest.mark.parametrize("number", [0, 7, 20])
def test_a_log_that_was_left_is_never_read_into_the_copy(
    store: Store, copy: Copy, number: int, tmp_path: Path
) -> None:
    for more in range(number):
        save(store, meeting(f"More {more}"))
    left = tmp_path / "left"
    left.mkdir()
    for end in ("", "-wal", "-shm"):
        shutil.copy(store.path.with_name(store.path.name + end), left / ("office.rapporteur" + end))
    assert sqlite.was_left_open(left / "office.rapporteur")
    aside = go_back(copy, left / "office.rapporteur")
    assert titles(left / "office.rapporteur") == ["Early"]
    assert len(titles(aside / "office.rapporteur")) == number + 2


def test_a_file_that_is_open_is_left_alone(store: Store, copy: Copy) -> None:
    with pytest.raises(FileInUse):
        go_back(copy, store.path)
    with store.reading() as unit:
        assert len(unit.meetings.all()) == 2


def test_a_damaged_copy_is_refused_and_the_file_stays(store: Store, copy: Copy) -> None:
    store.close()
    copy.path.chmod(0o600)
    with copy.path.open("rb+") as file:
        file.seek(20_000)
        file.write(b"x")
    with pytest.raises(Trouble, match="is as it was: this copy can't be used"):
        go_back(copy, store.path)
    assert titles(store.path) == ["Early", "Late"]
    assert not aside_folder(store.path).exists()


def test_a_copy_of_a_later_version_is_refused(store: Store, copy: Copy) -> None:
    told = json.loads(copy.notes.read_text(encoding="utf-8"))
    told["contents"]["format"] = 99
    copy.notes.write_text(json.dumps(told), encoding="utf-8")
    with pytest.raises(Trouble, match="later version"):
        try_copy(copy_at(copy.path, store.path), store.path)


def test_what_is_no_copy_is_refused(store: Store, tmp_path: Path) -> None:
    for name in ("letter.txt", "letter.rapporteur-copy"):
        (tmp_path / name).write_text("Dear colleagues", encoding="utf-8")
        with pytest.raises(Trouble, match="not a copy that Rapporteur made"):
            copy_at(tmp_path / name, store.path)


def test_trying_a_copy_writes_nothing(store: Store, copy: Copy) -> None:
    before = {one: one.read_bytes() for one in store.copies.iterdir()}
    try_copy(copy, store.path)
    assert {one: one.read_bytes() for one in store.copies.iterdir()} == before


def test_the_file_of_now_is_copied_before(store: Store, copy: Copy) -> None:
    store.close()
    go_back(copy, store.path, store.copies)
    newest = list_copies(store.copies)[0]
    assert (newest.reason, newest.contents.counts["meeting"]) == (Reason.RESTORE, 2)


def test_a_file_that_is_lost_comes_back(store: Store, copy: Copy) -> None:
    store.close()
    store.path.unlink()
    go_back(copy, store.path)
    assert titles(store.path) == ["Early"]


def test_a_file_that_is_damaged_gives_way_and_is_kept(store: Store, copy: Copy) -> None:
    store.close()
    store.path.write_bytes(b"\x00" * 5000)
    aside = go_back(copy, store.path)
    assert titles(store.path) == ["Early"]
    assert (aside / store.path.name).read_bytes() == b"\x00" * 5000


@pytest.mark.parametrize("moved", ["nothing", "the log", "the file", "everything"])
def test_going_back_is_finished_by_the_next_opening(store: Store, copy: Copy, moved: str) -> None:
    store.close()
    way, aside = Wayback(store.path), aside_folder(store.path) / "now"
    store.path.with_name("office.rapporteur-wal").write_bytes(b"a log of the old file")
    aside.mkdir(parents=True)
    shutil.copy(copy.path, way.part)
    way.part.chmod(0o600)
    way.note.write_text(json.dumps({"aside": [aside.parent.name, aside.name]}), encoding="utf-8")
    if moved != "nothing":
        store.path.with_name("office.rapporteur-wal").replace(aside / "office.rapporteur-wal")
    if moved in {"the file", "everything"}:
        store.path.replace(aside / store.path.name)
    if moved == "everything":
        way.part.replace(store.path)
    assert titles(store.path) == ["Early"]
    assert sorted(one.name for one in aside.iterdir()) == ["office.rapporteur", "office.rapporteur-wal"]
    assert not way.note.exists()


def test_a_copy_that_can_t_take_its_place_is_not_left_beside_the_file(store: Store, copy: Copy) -> None:
    store.close()
    aside_folder(store.path).write_bytes(b"a file of that name")
    with pytest.raises(Trouble):
        go_back(copy, store.path)
    assert not ready_part(store.path).exists()
    assert titles(store.path) == ["Early", "Late"]
