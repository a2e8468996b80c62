"""Several desks at once on one database."""

import socket
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from db.dialects import postgresql
from db.dialects.address import Address
from db.records.organisation import Organisation
from db.records.person import Person
from db.records.problems import NewerFile, PasswordWanted, Trouble
from db.store import Store, create, open_store
from db.store.moving import move
from tests.db.builders import ask, organisation, person, save
from tests.postgres import Server, told

DESK = """
import sys
from db.dialects.address import Address
from db.store import open_store
from tests.db.builders import person, save

store = open_store(Address.of(sys.argv[1]))
store.desk = sys.argv[2]
for number in range(15):
    save(store, person(f"{sys.argv[2]} {number}"))
store.close()
"""


DYING = """
import sys
from db.dialects.address import Address
from db.store import open_store
from tests.db.builders import person

with open_store(Address.of(sys.argv[1])).unit() as unit:
    unit.people.save(person("Half"))
    print("in the middle", flush=True)
    sys.stdin.read()
"""


def break_connections(store: Store) -> None:
    """Let the server end every connection to the database, as when it is started anew."""
    others = "FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()"
    ask(store.place, f"SELECT pg_terminate_backend(pid) {others}")


def test_desks_that_save_at_once_make_one_history(address: Address) -> None:
    desks = [
        subprocess.Popen([sys.executable, "-c", DESK, told(address), name], cwd=Path(__file__).parents[3])
        for name in ("Ana", "Nurul", "Tuan")
    ]
    assert [desk.wait(60) for desk in desks] == [0, 0, 0]
    with closing(open_store(address)) as store, store.reading() as unit:
        assert unit.figures()["person"] == 45
        assert unit.verify() == []
    by = ask(address, "SELECT changed_by, count(*) FROM change GROUP BY 1 ORDER BY 1")
    assert by == [("Ana", 15), ("Nurul", 15), ("Tuan", 15)]


def test_a_desk_that_dies_in_the_middle_leaves_nothing_half_and_holds_up_nobody(address: Address) -> None:
    command = [sys.executable, "-c", DYING, told(address)]
    root = Path(__file__).parents[3]
    with subprocess.Popen(command, cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as desk:
        assert desk.stdout is not None
        assert desk.stdout.readline() == b"in the middle\n"
        desk.kill()
    with closing(open_store(address)) as store:
        save(store, person("Whole"))
        with store.reading() as unit:
            assert [one.full_name for one in unit.people.all()] == ["Whole"]
            assert unit.verify() == []


def test_whoever_waits_too_long_for_another_desk_is_told(
    server_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(postgresql.SETTINGS, "lock_timeout", "50ms")
    other = open_store(server_store.place)
    with server_store.unit(), pytest.raises(Trouble, match="Another desk is saving"):
        save(other, person())
    other.close()
    save(server_store, person())


def test_a_reader_waits_for_nobody(server_store: Store) -> None:
    with closing(open_store(server_store.place)) as other, server_store.unit() as unit:
        unit.people.save(person())
        with other.reading() as reading:
            assert reading.people.count() == 0


def test_a_reader_can_not_write(server_store: Store) -> None:
    with pytest.raises(Trouble, match="may only be read"), server_store.reading() as unit:
        unit.people.save(person())


def test_a_desk_finds_its_way_back_after_the_server_was_started_anew(server_store: Store) -> None:
    save(server_store, person())
    break_connections(server_store)
    save(server_store, person())
    with server_store.reading() as unit:
        assert unit.people.count() == 2


def test_a_connection_that_breaks_in_the_middle_saves_nothing_and_says_so(server_store: Store) -> None:
    def save_while_it_breaks() -> None:
        with server_store.unit() as unit:
            unit.people.save(person())
            break_connections(server_store)
            unit.commit()

    with pytest.raises(Trouble, match="can't be reached"):
        save_while_it_breaks()
    with server_store.reading() as unit:
        assert unit.people.count() == 0


def test_saves_last_also_on_a_server_that_is_told_to_be_hasty(address: Address) -> None:
    told = {}
    for writes in (True, False):
        with closing(postgresql.connect(address, writes=writes)) as connection:
            told[writes] = connection.execute("SHOW synchronous_commit").fetchone()[0]
    assert told == {True: "on", False: "off"}


def test_a_desk_hears_what_another_one_changed(server_store: Store) -> None:
    heard: list[frozenset[type[object]]] = []
    told = threading.Event()

    def hear(changed: frozenset[type[object]]) -> None:
        heard.append(changed)
        told.set()

    server_store.listen(hear)
    with closing(open_store(server_store.place)) as other:
        while not told.wait(0.2):  # until the first desk listens
            save(other, person())
    assert heard[-1] == {Person}


def test_a_desk_hears_nothing_of_what_did_not_last_and_its_own_changes_once(server_store: Store) -> None:
    heard: list[frozenset[type[object]]] = []
    told = threading.Event()
    server_store.listen(heard.append)
    with closing(open_store(server_store.place)) as other:
        other.listen(lambda _: told.set())
        while not told.wait(0.2):
            save(server_store, person())
        mine = len(heard)
        with other.unit() as unit:
            unit.people.save(person())
        told.clear()
        save(server_store, organisation())
        assert told.wait(10)
    assert heard[mine:] == [{Organisation}]


def test_each_desk_has_drafts_of_its_own(server_store: Store) -> None:
    ours = person()
    with closing(open_store(server_store.place)) as other:
        other._hold.desk = "nurul@elsewhere"  # type: ignore[misc]  # noqa: SLF001 - another computer
        for store, words in ((server_store, "ours"), (other, "theirs")):
            with store.unit() as unit:
                unit.drafts.keep("person", ours.uid, 0, {"notes": words})
                unit.commit()
        with other.settling("person", ours.uid):
            save(other, ours)
        with other.reading() as theirs, server_store.reading() as unit:
            assert theirs.drafts.all() == []
            assert [one.payload for one in unit.drafts.all()] == [{"notes": "ours"}]


def test_an_import_under_way_is_that_of_the_desk_where_it_began(server_store: Store) -> None:
    key = person().uid
    with closing(open_store(server_store.place)) as other:
        other._hold.desk = "nurul@elsewhere"  # type: ignore[misc]  # noqa: SLF001 - another computer
        for store, words in ((server_store, "ours"), (other, "theirs")):
            with store.unit() as unit:
                unit.drafts.keep("import", key, 0, {})
                unit.drafts.keep("import/source", key, 0, {"text": words})
                unit.commit()
        with other.settling("import", key):
            save(other, person())
        with other.reading() as theirs, server_store.reading() as unit:
            assert theirs.drafts.find("import/source", key) is None
            ours = unit.drafts.find("import/source", key)
            assert ours is not None
            assert ours.payload == {"text": "ours"}


def test_what_was_typed_in_a_file_is_offered_at_any_desk(server: Server, path: Path) -> None:
    with closing(create(path)) as store, store.unit() as unit:
        unit.drafts.keep("person", person().uid, 0, {"notes": "half"})
        unit.commit()
    address = server.new_database()
    move(path, address)
    with closing(open_store(address)) as store, store.glancing() as glance:
        assert glance.has_drafts()


def test_what_is_done_to_files_is_refused_in_a_sentence(server_store: Store) -> None:
    with pytest.raises(Trouble, match="is on a server"):
        _ = server_store.path


def test_an_empty_database_is_no_secretariat(server: Server) -> None:
    with pytest.raises(Trouble, match="nothing of Rapporteur is in it"):
        open_store(server.new_database())


def test_nothing_is_made_where_there_is_something(address: Address) -> None:
    with pytest.raises(Trouble, match="There are tables in the database already"):
        create(address)


def test_a_new_place_on_a_server_begins_its_history_with_the_register(server: Server) -> None:
    address = server.new_database()
    create(address, [organisation()]).close()
    assert ask(address, "SELECT occasion FROM change") == [("first",)]


def test_a_database_that_is_not_there_is_said_in_a_sentence(server: Server) -> None:
    with pytest.raises(Trouble, match="has no database of that name"):
        open_store(server.address("nowhere"))


def test_a_server_that_does_not_answer_is_said_in_a_sentence() -> None:
    with pytest.raises(Trouble, match=r"The server of “records \(127\.0\.0\.1\)” can't be reached"):
        open_store(Address.of("postgresql://127.0.0.1:9/records"))


def test_a_wrong_password_is_asked_for_anew_and_told_to_nobody(address: Address) -> None:
    with pytest.raises(PasswordWanted) as wanted:
        open_store(address.known_by("wrong-one"))
    assert "wrong-one" not in str(wanted.value)


def test_a_server_that_dies_over_a_password_is_not_said_to_have_refused_it() -> None:
    with socket.create_server(("127.0.0.1", 0)) as door:
        dying = threading.Thread(target=die_over_a_password, args=(door,))
        dying.start()
        with pytest.raises(Trouble, match="can't be reached") as trouble:
            open_store(Address.of(f"postgresql://ana:secret@127.0.0.1:{door.getsockname()[1]}/records"))
        dying.join()
    assert not isinstance(trouble.value, PasswordWanted)


def die_over_a_password(door: socket.socket) -> None:
    """Do what a server does up to the password (the protocol's R message of 8 bytes, kind 3), and no more."""
    line, _ = door.accept()
    with line:
        line.recv(1024)
        line.sendall(b"N")
        line.recv(1024)
        line.sendall(b"R" + (8).to_bytes(4, "big") + (3).to_bytes(4, "big"))
        line.recv(1024)


def test_no_password_is_asked_for(address: Address) -> None:
    with pytest.raises(PasswordWanted):
        open_store(address.known_by(""))


def test_what_a_later_version_changed_meanwhile_is_not_written_to(server_store: Store) -> None:
    save(server_store, person())
    ask(server_store.place, "UPDATE alembic_version SET version_num = 'ffff'; UPDATE about SET needs = '4.2'")
    with pytest.raises(NewerFile, match=r"it needs version 4\.2"):
        save(server_store, person())
    with pytest.raises(NewerFile, match=r"it needs version 4\.2"):
        open_store(server_store.place)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (
            "postgresql+psycopg://ana:secret@db.example.org/records",
            "postgresql+psycopg://ana@db.example.org/records",
        ),
        ("postgres://db:6000/a%20b", "postgresql+psycopg://db:6000/a%20b"),
        ("postgresql:///records?sslmode=verify-full", "postgresql+psycopg:///records?sslmode=verify-full"),
        ("postgresql://a%40b:p%2Fw@[::1]/x", "postgresql+psycopg://a%40b@[::1]/x"),
    ],
)
def test_an_address_is_shown_without_its_password(text: str, shown: str) -> None:
    address = Address.of(text)
    assert str(address) == shown
    assert Address.of(shown) == address
    assert "secret" not in repr(address)


@pytest.mark.parametrize(
    "text", ["postgresql://server", "mysql://server/x", "postgresql://server/x?odd=1", "x"]
)
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        Address.of(text)


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("postgresql://db.example.org/x", "require"),
        ("postgresql://db.example.org/x?sslmode=verify-full", "verify-full"),
        ("postgresql://localhost/x", "prefer"),
        ("postgresql:///x", "prefer"),
    ],
)
def test_what_goes_to_another_computer_is_encrypted(text: str, mode: str) -> None:
    assert Address.of(text).parameters()["sslmode"] == mode


def test_a_file_needs_nothing_of_servers(path: Path) -> None:
    asked = (
        "import sys; from pathlib import Path; from db.store import create; "
        "store = create(Path(sys.argv[1]))\n"
        "with store.unit() as unit: unit.commit()\n"
        "store.close(); print(sorted(one for one in sys.modules if 'psycopg' in one or 'postgres' in one))"
    )
    command = [sys.executable, "-c", asked, str(path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=Path(__file__).parents[3])
    assert done.stdout.strip() == "[]"
