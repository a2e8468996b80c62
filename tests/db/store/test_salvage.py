"""What can be read of a damaged file is saved, the history brings back the rest, losses are told."""

import random
from contextlib import closing
from pathlib import Path

import pytest

from db.dialects import sqlite
from db.records.problems import FileInUse, Trouble
from db.store import create, open_store
from db.store.salvage import Salvaged, salvage
from tests.db.builders import ask, meeting, person, record, save, save_dossier

PEOPLE = 300
COUNTS = ("person", "record", "paragraph", "meeting", "organisation")


@pytest.fixture
def filled(path: Path) -> Path:
    """Return a closed file with a meeting that has everything, and many people and records."""
    with closing(create(path)) as store:
        save_dossier(store)
        save(store, *(person(f"Person {number}", notes="word " * 40) for number in range(PEOPLE)))
        (home,) = save(store, meeting("Home"))
        save(store, *(record(home.uid, "one", "two", title=f"Record {number}") for number in range(60)))
        with store.unit() as unit:
            unit.people.remove(unit.people.all()[5].uid)
            unit.commit()
    return path


def counts(path: Path) -> list[int]:
    return [ask(path, f"SELECT count(*) FROM {name}")[0][0] for name in COUNTS]  # noqa: S608 - our own names


def pages_of(path: Path, table: str) -> list[int]:
    """Return where the leaves of *table* stand in the file, by looking for its rows."""
    data = path.read_bytes()
    size = sqlite.PAGE_SIZE
    (root,) = ask(path, f"SELECT rootpage FROM sqlite_master WHERE name = '{table}'")[0]  # noqa: S608 - the same
    interior, pages = [root], []
    while interior:
        page = interior.pop()
        start = (page - 1) * size
        cells = int.from_bytes(data[start + 3 : start + 5], "big")
        if data[start] == 5:
            pointers = [int.from_bytes(data[start + 12 + 2 * number :][:2], "big") for number in range(cells)]
            interior += [int.from_bytes(data[start + one :][:4], "big") for one in pointers]
            interior.append(int.from_bytes(data[start + 8 : start + 12], "big"))
        else:
            pages.append(page)
    return pages


def spoil(path: Path, pages: list[int]) -> None:
    """Overwrite *pages* with noise."""
    rng = random.Random(7)  # noqa: S311 - the same noise every time
    with path.open("rb+") as file:
        for page in pages:
            file.seek((page - 1) * sqlite.PAGE_SIZE)
            file.write(rng.randbytes(sqlite.PAGE_SIZE))


def saved(path: Path) -> tuple[Path, Salvaged]:
    target = path.with_name("saved.rapporteur")
    return target, salvage(path, target)


def test_a_sound_file_is_saved_whole(filled: Path) -> None:
    target, report = saved(filled)
    assert report.is_whole, [one.sentence() for one in report.findings()]
    assert counts(target) == counts(filled)
    with closing(open_store(target)) as store, store.reading() as unit:
        assert unit.search.find("Person 7")


def test_lost_pages_of_rows_come_back_from_the_history(filled: Path) -> None:
    before = counts(filled)
    leaves = pages_of(filled, "person")
    assert len(leaves) > 4
    spoil(filled, leaves[1:4])
    target, report = saved(filled)
    assert counts(target) == before
    assert report.mended["person"] > 10
    assert report.still_wrong == []


def test_a_flipped_bit_is_put_right(filled: Path) -> None:
    with closing(sqlite.bare(filled)) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("UPDATE person SET full_name = 'Persom 7' WHERE full_name = 'Person 7'")
    target, report = saved(filled)
    assert ask(target, "SELECT count(*) FROM person WHERE full_name = 'Person 7'") == [(1,)]
    assert report.mended == {"person": 1}


def test_lost_pages_of_the_history_leave_the_rows_alone(filled: Path) -> None:
    before = counts(filled)
    spoil(filled, pages_of(filled, "trace")[2:4])
    target, report = saved(filled)
    assert counts(target) == before
    assert any("The history was altered" in one.sentence() for one in report.findings())


def test_what_belonged_to_something_lost_is_left_out_and_told(filled: Path) -> None:
    with closing(sqlite.bare(filled)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("DELETE FROM trace")
        connection.execute("DELETE FROM meeting WHERE title = 'Home'")
    target, report = saved(filled)
    assert report.left_out["record"] == 60
    assert ask(target, "PRAGMA foreign_key_check") == []


def test_the_damaged_file_stays_as_it_is(filled: Path) -> None:
    spoil(filled, pages_of(filled, "record")[:1])
    before = {one: one.read_bytes() for one in filled.parent.iterdir()}
    target, _ = saved(filled)
    assert {one: one.read_bytes() for one in filled.parent.iterdir() if one != target} == before


def test_a_key_is_not_used_again(filled: Path) -> None:
    last = "SELECT seq FROM sqlite_sequence WHERE name = 'person'"
    with closing(open_store(filled)) as store, store.unit() as unit:
        unit.people.remove(unit.people.all()[-1].uid)
        unit.commit()
    target, _ = saved(filled)
    assert ask(target, last) == ask(filled, last)


def test_a_file_whose_first_page_is_lost_is_said(filled: Path) -> None:
    with filled.open("rb+") as file:
        file.seek(100)
        file.write(bytes(sqlite.PAGE_SIZE - 100))
    with pytest.raises(Trouble, match=r"Nothing of “office\.rapporteur” can be read"):
        saved(filled)


def test_nothing_is_overwritten_and_nothing_open_is_read(filled: Path) -> None:
    filled.with_name("saved.rapporteur").write_bytes(b"mine")
    with pytest.raises(Trouble, match="There is a file of that name already"):
        saved(filled)
    filled.with_name("saved.rapporteur").unlink()
    with closing(open_store(filled)), pytest.raises(FileInUse):
        saved(filled)


def test_a_key_is_not_used_again_where_no_row_of_its_kind_is_left(path: Path) -> None:
    last = "SELECT seq FROM sqlite_sequence WHERE name = 'person'"
    with closing(create(path)) as store:
        (one,) = save(store, person())
        with store.unit() as unit:
            unit.people.remove(one.uid, for_good=True)
            unit.commit()
    target, _ = saved(path)
    assert ask(target, last) == ask(path, last) == [(1,)]
