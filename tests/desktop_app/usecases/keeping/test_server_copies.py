"""Copies of what is on a server: ordinary files on this computer."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from db.dialects.address import Address
from db.store import Store, open_store
from db.store.copies.manifest import Reason
from desktop_app.usecases.keeping.backup import back_up_to, copies_of, keep_safe, put_away
from tests.db.builders import person, save, save_dossier


@pytest.fixture
def at_server(address: Address, tmp_path: Path) -> Iterator[Store]:
    """Return an open database whose copies lie in a folder of the test's."""
    made = open_store(address, tmp_path / "copies")
    yield made
    made.close()


def test_a_copy_of_a_server_is_a_file_that_opens(at_server: Store, tmp_path: Path) -> None:
    save_dossier(at_server)
    made = keep_safe(at_server, Reason.WORKING)
    assert made is not None
    assert keep_safe(at_server, Reason.WORKING) is None
    assert made.contents.head == at_server.contents().head
    assert made.contents.identity == at_server.contents().identity
    file = tmp_path / "back.rapporteur"
    file.write_bytes(made.path.read_bytes())
    with closing(open_store(file)) as store, store.reading() as unit:
        assert unit.verify() == []
        assert [one.full_name for one in unit.people.all()] == ["Ana Soares"]


def test_a_desk_that_goes_home_leaves_a_copy_on_its_computer(at_server: Store, tmp_path: Path) -> None:
    save(at_server, person())
    put_away(at_server)
    with closing(open_store(at_server.place, tmp_path / "copies")) as store:
        copies = copies_of(store)
    assert copies.is_up_to_date
    assert [one.reason for one in copies.here] == [Reason.CLOSING]


def test_a_copy_by_hand_lies_where_it_is_wanted(at_server: Store, tmp_path: Path) -> None:
    made = back_up_to(at_server, tmp_path / "stick")
    assert made.path.parent == tmp_path / "stick"
    assert made.file == at_server.place.name


def test_a_computer_that_never_had_a_file_keeps_copies(
    address: Address, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "new" / "home"))
    with closing(open_store(address)) as store:
        made = keep_safe(store, Reason.WORKING)
    assert made is not None
    assert tmp_path / "new" / "home" in made.path.parents
