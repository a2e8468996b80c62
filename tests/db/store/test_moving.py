"""From a file to a server and back: everything arrives, with its history, and nothing is ever half there."""

import dataclasses
import os
from contextlib import closing
from pathlib import Path

import pytest

from db.dialects.address import Address
from db.records.attachment import Attachment
from db.records.problems import FileInUse, Trouble
from db.store import create, open_store
from db.store.copies.contents import contents_in
from db.store.moving import move
from tests.db.builders import ask, ask_past_triggers, meeting, organisation, person, save, save_dossier
from tests.postgres import Server

STAMPED = "SELECT table_name, key, said FROM stamp ORDER BY table_name, key"
PHOTO = os.urandom(600_000)


@pytest.fixture
def nothing(server: Server) -> Address:
    """Return an empty database."""
    return server.new_database()


@pytest.fixture
def lived_in(path: Path) -> Path:
    """Return a closed file in which a good deal has happened."""
    with closing(create(path, [organisation("Society of the Reefs")])) as store:
        dossier = save_dossier(store)
        save(store, dataclasses.replace(dossier.meeting, city="Đà Nẵng", notes='a "b"\n\\c\t'))
        with store.unit() as unit:
            sha256, size = unit.attachments.keep([PHOTO])
            unit.attachments.save(Attachment(title="Photo", file_name="p.jpg", sha256=sha256, size=size))
            gone = unit.meetings.save(meeting("Cancelled"))
            unit.meetings.remove(gone.uid)
            unit.drafts.keep("person", dossier.people[0].uid, 1, {"notes": "half\ud83d a character"})
            unit.commit()
        erased = save(store, person("Wilhelmina Quastenberg"))[0]
        with store.unit() as unit:
            unit.people.remove(erased.uid, for_good=True)
            unit.history.forget(erased.uid)
            unit.commit()
    return path


def everything(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of every table in the closed file, but for the keys of stamps and the search's own."""
    tables = [
        name for name in contents_in(path).counts if not name.startswith(("search_words", "search_parts"))
    ]
    rows = {name: ask(path, f'SELECT * FROM "{name}" ORDER BY 1') for name in tables}  # noqa: S608 - our own names
    return rows | {"stamp": ask(path, STAMPED)}


def test_there_and_back_nothing_has_changed(lived_in: Path, nothing: Address) -> None:
    back = lived_in.with_name("back.rapporteur")
    before = everything(lived_in)
    move(lived_in, nothing)
    move(nothing, back)
    assert everything(back) == before
    assert contents_in(back) == contents_in(lived_in)
    with closing(open_store(back)) as store, store.reading() as unit:
        assert unit.verify() == []
        assert [one.title for one in unit.search.find("da nang")] == ["17th Harbour Meeting"]


def test_work_goes_on_where_it_arrived_and_comes_back_with_its_history(
    lived_in: Path, nothing: Address
) -> None:
    move(lived_in, nothing)
    with closing(open_store(nothing)) as store:
        (one,) = save(store, person("Nurul Hassan"))
        with store.unit() as unit:
            unit.put_back([unit.bin.all()[0].keys[0]])
            unit.commit()
    back = lived_in.with_name("back.rapporteur")
    move(nothing, back)
    with closing(open_store(back)) as store, store.reading() as unit:
        assert unit.verify() == []
        assert [change.by for change in unit.history.of(type(one), one.uid)] == [store.desk]
        assert "Cancelled" in [each.title for each in unit.meetings.all()]


def test_keys_that_were_used_are_not_used_again(lived_in: Path, nothing: Address) -> None:
    last = max(key for (key,) in ask(lived_in, "SELECT seq FROM sqlite_sequence WHERE name = 'meeting'"))
    move(lived_in, nothing)
    with closing(open_store(nothing)) as store:
        save(store, meeting("Next"))
    assert ask(nothing, "SELECT max(id) FROM meeting") == [(last + 1,)]


def test_a_database_with_tables_takes_nothing(lived_in: Path, address: Address) -> None:
    with pytest.raises(Trouble, match="There are tables in the database already"):
        move(lived_in, address)


def test_a_file_that_is_there_is_not_overwritten(lived_in: Path, address: Address) -> None:
    before = lived_in.read_bytes()
    with pytest.raises(Trouble, match="There is a file of that name already"):
        move(address, lived_in)
    assert lived_in.read_bytes() == before


def test_a_file_that_is_open_stays_where_it_is(lived_in: Path, nothing: Address) -> None:
    with closing(open_store(lived_in)), pytest.raises(FileInUse):
        move(lived_in, nothing)
    assert ask(nothing, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'") == [(0,)]


def test_what_is_not_sound_stays_where_it_is(lived_in: Path, nothing: Address) -> None:
    ask_past_triggers(lived_in, "UPDATE person SET phone = '112'")
    with pytest.raises(Trouble, match="Entry 1 of “person” is not what it was"):
        move(lived_in, nothing)
    assert ask(nothing, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'") == [(0,)]


def test_a_server_that_is_not_sound_leaves_no_file_behind(address: Address, path: Path) -> None:
    with closing(open_store(address)) as store:
        save(store, person())
    ask_past_triggers(address, "UPDATE person SET phone = '112'")
    with pytest.raises(Trouble, match="Entry 1 of “person” is not what it was"):
        move(address, path)
    assert list(path.parent.iterdir()) == []


def test_what_another_program_changed_arrives_as_that(lived_in: Path, nothing: Address) -> None:
    ask(lived_in, "UPDATE person SET phone = '112'")
    move(lived_in, nothing)
    assert ask(nothing, "SELECT occasion FROM change ORDER BY id DESC LIMIT 1") == [("outside",)]
