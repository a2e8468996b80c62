"""Looking a file through finds what is wrong."""

import re
from contextlib import closing
from pathlib import Path

import pytest

from db.store import Store, create, open_store
from tests.db.builders import ask, ask_past_triggers, person, save, save_dossier


def findings(store: Store, statement: str) -> list[str]:
    """Return what is found after *statement* was run past the store."""
    save_dossier(store)
    ask(store.place, statement)
    with store.reading() as unit:
        return [one.sentence() for one in unit.verify()]


def test_what_was_merged_since_a_search_is_no_damage(store: Store) -> None:
    gone = person("Zenobia Quillfeather")
    save(store, gone)
    with store.reading() as unit:
        assert unit.search.find("quillfeather")
    for number in range(3):
        save(store, person(f"Bo {number}"))
    with store.unit() as unit:
        unit.people.remove(gone.uid, for_good=True)
        unit.history.forget(gone.uid)
        unit.commit()
    with store.reading() as unit:
        assert unit.verify() == []


def test_a_sound_file_has_no_findings(store: Store) -> None:
    assert findings(store, "SELECT 1") == []


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        (
            "UPDATE figure SET number = 9 WHERE name = 'person'",
            "1 entries of “person” are there, and 9 are counted",
        ),
        (
            "UPDATE search_entry SET title = 'x' WHERE kind = 'person'",
            "The search does not know “Ana Soares”",
        ),
        (
            "DELETE FROM search_entry WHERE kind = 'series'",
            "The search does not know “Annual Harbour Meeting”",
        ),
        ("DELETE FROM chunk", "The file “s.pdf” of a meeting is damaged or not there"),
    ],
)
def test_what_is_wrong_is_found(store: Store, statement: str, said: str) -> None:
    found = findings(store, statement)
    assert said in found[0]
    assert all("Another program made" in one for one in found[1:])


def test_what_refers_to_nothing_is_found(store: Store) -> None:
    save_dossier(store)
    ask_past_triggers(store.place, "UPDATE delegation SET organisation = (SELECT uid FROM meeting LIMIT 1)")
    with store.reading() as unit:
        found = [one.sentence() for one in unit.verify()]
    assert "1 entries of “delegation” refer to something" in found[0]


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE person SET full_name = 'Ana Soarez'", "Entry 1 of “person” is not what it was"),
        ("UPDATE paragraph SET runs = replace(runs, 'a', 'e') WHERE id = 1", "Entry 1 of “paragraph” is not"),
        ("UPDATE paragraph SET owner = owner + 1 WHERE id = 1", "Entry 1 of “paragraph” is not what it was"),
        ("UPDATE attendance SET head_count = 7 WHERE id = 1", "Entry 1 of “attendance” is not what it was"),
        ("UPDATE meeting SET venue = venue || ' '", "Entry 1 of “meeting” is not what it was"),
        ("UPDATE person SET sort_key = 'zzz'", "The times of entry 1 of “person” are not what they were"),
        ("UPDATE record SET version = 9 WHERE id = 1", "The times of entry 1 of “record” are not what"),
        ("DELETE FROM stamp WHERE table_name = 'person'", "The times of entry 1 of “person”"),
        ("DELETE FROM signatory WHERE id = 1", "Entry 1 of “signatory” is missing"),
    ],
)
def test_a_row_that_changed_by_itself_is_found(store: Store, statement: str, said: str) -> None:
    save_dossier(store)
    ask_past_triggers(store.place, statement)
    with store.reading() as unit:
        found = [one.sentence() for one in unit.verify()]
    assert any(said in one for one in found), found


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE person SET email = x''", "Entry 1 of “person” is not what it was"),
        ("UPDATE record SET created_at = CAST(created_at AS BLOB) WHERE id = 1", "The times of entry 1"),
    ],
)
def test_bytes_where_text_should_be_are_found_in_a_file(file_store: Store, statement: str, said: str) -> None:
    save_dossier(file_store)
    ask_past_triggers(file_store.place, statement)
    with file_store.reading() as unit:
        assert any(said in one.sentence() for one in unit.verify())


def test_every_bit_of_a_name_is_watched_wherever_it_stands(path: Path) -> None:
    with closing(create(path)) as store:
        save(store, person("Filomena Quintão"))
    whole = path.read_bytes()
    places = [one.start() for one in re.finditer(b"Filomena", whole)]
    assert len(places) >= 3
    for place in places:
        path.write_bytes(whole)
        with path.open("rb+") as file:
            file.seek(place + 2)
            file.write(bytes([whole[place + 2] ^ 1]))
        with closing(open_store(path)) as store, store.reading() as unit:
            assert unit.verify() != []


def test_a_row_that_was_removed_and_put_back_is_sound(store: Store) -> None:
    save_dossier(store)
    with store.unit() as unit:
        removed = unit.people.remove(unit.people.all()[0].uid)
        unit.commit()
    with store.unit() as unit:
        unit.restore(removed)
        unit.commit()
    with store.reading() as unit:
        assert unit.verify() == []
