"""Files that can't be opened: one sentence each, and nothing changed."""

import hashlib
import os
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as driver

from db.dialects import sqlite
from db.records.problems import FileInUse, NewerFile, Trouble
from db.store import Store, create, open_store
from db.store.format import FORMAT
from tests.db.builders import ask, organisation, person, save

NOBODY = 65534


@pytest.fixture
def store(file_store: Store) -> Store:
    """Return a file: what is tested here is particular to files."""
    return file_store


def digests(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of every file in *folder*."""
    return {
        one.name: hashlib.sha256(one.read_bytes()).hexdigest() for one in folder.iterdir() if one.is_file()
    }


@pytest.fixture
def closed(path: Path) -> Path:
    """Return the path of a file with one person in it, closed."""
    store = create(path)
    save(store, person())
    store.close()
    return path


def change(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def nothing(_: Path) -> None:
    """Leave the place empty."""


def foreign(path: Path) -> None:
    change(path, "CREATE TABLE t (x)")


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (nothing, "is not there"),
        (lambda path: path.mkdir(), "It is a folder"),
        (lambda path: path.write_bytes(b""), "It is not a file of Rapporteur"),
        (lambda path: path.write_bytes(b"\x00" * 10_000), "It is not a file of Rapporteur"),
        (lambda path: path.write_bytes(b"SQLite format 3\0"), "It is not a file of Rapporteur"),
        (lambda path: path.write_bytes(os.urandom(5000)), "It is not a file of Rapporteur"),
        (foreign, "It is not a file of Rapporteur"),
    ],
)
def test_what_is_not_ours_is_left_as_it_is(path: Path, make: object, said: str) -> None:
    assert callable(make)
    make(path)
    before = digests(path.parent)
    with pytest.raises(Trouble, match=said):
        open_store(path)
    assert digests(path.parent) == before


def test_a_file_is_never_overwritten(closed: Path) -> None:
    before = digests(closed.parent)
    with pytest.raises(Trouble, match="There is a file of that name already"):
        create(closed)
    assert digests(closed.parent) == before


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="Choose a folder of your own"):
        create(tmp_path / "none" / "x.rapporteur")


def test_a_new_file_is_for_its_owner_alone_and_holds_the_register(path: Path) -> None:
    store = create(path, [organisation("First"), organisation("Second")])
    with store.reading() as unit:
        assert [one.name for one in unit.organisations.lines()] == ["First", "Second"]
    store.close()
    assert path.stat().st_mode & 0o777 == 0o600 or sys.platform == "win32"
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_a_newer_file_names_the_version_it_needs_and_stays_as_it_is(closed: Path) -> None:
    change(
        closed,
        "PRAGMA user_version = 99",
        "UPDATE about SET needs = '4.2'",
        "UPDATE alembic_version SET version_num = 'ffff'",
    )
    before = digests(closed.parent)
    with pytest.raises(NewerFile, match=r"it needs version 4\.2"):
        open_store(closed)
    assert digests(closed.parent) == before


def test_a_file_of_an_unknown_revision_is_newer(closed: Path) -> None:
    change(closed, "UPDATE alembic_version SET version_num = 'ffff'")
    before = digests(closed.parent)
    with pytest.raises(NewerFile):
        open_store(closed)
    assert digests(closed.parent) == before


def test_a_newer_file_without_that_table_is_newer_all_the_same(closed: Path) -> None:
    change(closed, "PRAGMA user_version = 99", "DROP TABLE about")
    with pytest.raises(NewerFile):
        open_store(closed)


def test_a_file_whose_tables_are_damaged_is_not_opened(closed: Path) -> None:
    spoilt = spoil(closed, 100, 6000)
    with pytest.raises(Trouble, match="is damaged"):
        open_store(closed)
    assert closed.read_bytes() == spoilt


def test_damage_that_is_met_later_is_said_too(closed: Path) -> None:
    ((page,),) = ask(closed, "SELECT rootpage FROM sqlite_master WHERE name = 'person'")
    spoil(closed, (page - 1) * 8192, 4000)
    store = open_store(closed)
    with pytest.raises(Trouble, match="is damaged"), store.reading() as unit:
        unit.people.all()
    with store.reading() as unit:
        assert unit.organisations.all() == []
        assert unit.verify()
    store.close()


def spoil(path: Path, first: int, length: int) -> bytes:
    """Overwrite *length* bytes of the file and return what it holds now."""
    data = bytearray(path.read_bytes())
    data[first : first + length] = b"\xa5" * length
    path.write_bytes(data)
    return bytes(data)


def test_half_a_file_is_said_to_be_damaged(closed: Path) -> None:
    closed.write_bytes(closed.read_bytes()[:20_000])
    with pytest.raises(Trouble, match="is damaged"):
        open_store(closed)


def test_a_file_that_is_open_is_in_use(store: Store) -> None:
    save(store, person())
    with pytest.raises(FileInUse, match="is open already"):
        open_store(store.path)
    save(store, person())


def test_after_closing_it_can_be_opened_again(closed: Path) -> None:
    for _ in range(2):
        store = open_store(closed)
        with store.reading() as unit:
            assert len(unit.people.all()) == 1
        store.close()
        store.close()
    assert [one.name for one in closed.parent.iterdir()] == [closed.name]


def test_a_closed_file_says_so(store: Store) -> None:
    store.close()
    with pytest.raises(Trouble, match="is closed"), store.unit():
        pass


def test_a_lock_left_by_a_program_that_died_does_not_hold(closed: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from db.store import open_store;"
        "open_store(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(closed)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline()
        with pytest.raises(FileInUse):
            open_store(closed)
        other.kill()
        other.wait()
    open_store(closed).close()


def test_a_moved_file_is_noticed_before_anything_is_called_saved(store: Store) -> None:
    moved = store.path.rename(store.path.with_name("elsewhere.rapporteur"))
    with pytest.raises(Trouble, match="is not where it was"):
        save(store, person())
    moved.rename(store.path)
    save(store, person())


@pytest.mark.skipif(sys.platform == "win32", reason="rights of folders are those of POSIX")
@pytest.mark.parametrize(("file", "folder"), [(0o444, 0o755), (0o600, 0o555), (0o000, 0o755), (0o600, 0o000)])
def test_what_may_not_be_written_is_said(file: int, folder: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "office.rapporteur"
        create(path).close()
        before = digests(path.parent)
        os.chown(path, *([NOBODY] * 2 if os.getuid() == 0 else [-1, -1]))
        path.chmod(file)
        path.parent.chmod(folder)
        said = told_as_somebody(path)
        path.parent.chmod(0o700)
        path.chmod(0o600)
        assert said.startswith("“office.rapporteur” could not be opened. The file or its folder can't be")
        assert digests(path.parent) == before


def told_as_somebody(path: Path) -> str:
    """Return what opening *path* says to somebody who is not the all-mighty root."""
    code = (
        "import os, sys; from pathlib import Path; from db.store import open_store;"
        "from db.records.problems import Trouble\n"
        "if os.getuid() == 0: os.setgroups([]); os.setgid(int(sys.argv[2])); os.setuid(int(sys.argv[2]))\n"
        "try: open_store(Path(sys.argv[1]))\n"
        "except Trouble as trouble: print(trouble)"
    )
    command = [sys.executable, "-c", code, str(path), str(NOBODY)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


def test_the_file_is_ours_by_its_first_bytes(closed: Path) -> None:
    header = closed.read_bytes()[:100]
    assert header[68:72] == b"Rapp"
    assert int.from_bytes(header[60:64], "big") == FORMAT
    assert ask(closed, "PRAGMA page_size") == [(8192,)]


@pytest.mark.parametrize("writes", [True, False])
def test_every_connection_is_careful(closed: Path, writes: bool) -> None:  # noqa: FBT001 - a value of the table
    with closing(sqlite.connect(closed, writes=writes)) as connection:
        asked = (
            "journal_mode",
            "synchronous",
            "foreign_keys",
            "trusted_schema",
            "secure_delete",
            "query_only",
        )
        values = [connection.execute(f"PRAGMA {one}").fetchone()[0] for one in asked]
    assert values == ["wal", 2, 1, 0, 2, int(not writes)]


def test_the_engine_has_no_known_fault() -> None:
    assert driver.sqlite_version_info >= (3, 51, 3)
