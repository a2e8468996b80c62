"""A person's data can be taken out of the history, and the history still proves itself."""

import dataclasses
from uuid import UUID

import pytest

from db.records.attendance import Attendance, Delegation
from db.records.person import Person, Post
from db.store import Store
from db.store.chain import digest_of
from tests.db.builders import ask, ask_past_triggers, meeting, person, save

NAME = "Wilhelmina Quastenberg"
EVERY_WORD = """
SELECT coalesce(before, '') || coalesce(after, '') FROM trace
UNION ALL SELECT payload || title FROM bin UNION ALL SELECT payload FROM draft
"""


@pytest.fixture
def wilhelmina(store: Store) -> Person:
    """Return somebody with a history: in the register, in a list, in a list that lies in the bin."""
    one: Person
    (one,) = save(store, person(NAME, posts=(Post(title="Chief of Quastenberg House"),)))
    (one,) = save(store, dataclasses.replace(one, email="w@quastenberg.example"))
    for title in ("Kept", "Removed"):
        (home,) = save(store, meeting(title))
        (group,) = save(store, Delegation(meeting=home.uid, printed_name="Isles"))
        line = Attendance(meeting=home.uid, delegation=group.uid, person=one.uid, printed_name=NAME)
        (line,) = save(store, line)
        save(store, dataclasses.replace(line, printed_post="Chief of Quastenberg House"))
    with store.unit() as unit:
        unit.meetings.remove(home.uid)
        unit.drafts.keep("person", one.uid, one.version, {"name": NAME})
        unit.commit()
    return one


def erase(store: Store, uid: UUID) -> int:
    """Erase somebody as a person would: from the register, from lists, from what was."""
    with store.unit() as unit:
        lines = (one for one in unit.referring(Person, uid) if isinstance(one, Attendance))
        for line in lines:
            unit.attendance.save(dataclasses.replace(line, printed_name="(erased)", printed_post=""))
        unit.people.remove(uid, for_good=True)
        erased = unit.history.forget(uid, "(erased)")
        unit.commit()
    return erased


def test_nothing_that_is_kept_says_the_name_any_more(store: Store, wilhelmina: Person) -> None:
    assert any("Quastenberg" in words for (words,) in ask(store.place, EVERY_WORD))
    assert erase(store, wilhelmina.uid) > 0
    assert not any("uastenberg" in words for (words,) in ask(store.place, EVERY_WORD))


def test_the_history_still_proves_itself(store: Store, wilhelmina: Person) -> None:
    erase(store, wilhelmina.uid)
    with store.reading() as unit:
        assert unit.verify() == []
    assert ask(store.place, "SELECT occasion FROM change ORDER BY id DESC LIMIT 1") == [("erase",)]


@pytest.mark.parametrize("store", ["file"], indirect=True)
def test_the_bytes_of_the_file_written_anew_do_not_hold_it_either(store: Store, wilhelmina: Person) -> None:
    erase(store, wilhelmina.uid)
    store.rewrite()
    store.close()
    assert b"uastenberg" not in store.path.read_bytes()


def test_what_lies_in_the_bin_comes_back_without_the_name(store: Store, wilhelmina: Person) -> None:
    erase(store, wilhelmina.uid)
    with store.reading() as unit:
        (thing,) = unit.bin.all()
    with store.unit() as unit:
        unit.put_back(thing.keys)
        unit.commit()
    with store.reading() as unit:
        assert {(one.printed_name, one.person) for one in unit.attendance.all()} == {("(erased)", None)}
        assert unit.verify() == []


def test_others_keep_their_history(store: Store, wilhelmina: Person) -> None:
    (other,) = save(store, person("Nurul Hassan"))
    erase(store, wilhelmina.uid)
    with store.reading() as unit:
        (change,) = unit.history.of(Person, other.uid)
    assert (change.steps[0].after.full_name, change.is_erased) == ("Nurul Hassan", False)


def test_a_page_of_history_says_that_something_was_erased(store: Store, wilhelmina: Person) -> None:
    with store.reading() as unit:
        (home,) = (one for one in unit.meetings.all() if one.title == "Kept")
    erase(store, wilhelmina.uid)
    with store.reading() as unit:
        changes = unit.history.of(type(home), home.uid)
    assert [one.is_erased for one in changes] == [True, True, True, False, False]


def test_whoever_erases_without_a_trace_is_found(store: Store, wilhelmina: Person) -> None:
    first = "SELECT id, salt, before, after FROM trace WHERE table_name = 'person' ORDER BY id LIMIT 1"
    ((number, salt, before, after),) = ask(store.place, first)
    gone = f"salt = NULL, before = NULL, after = NULL, digest = '{digest_of(salt, before, after)}'"
    ask_past_triggers(store.place, f"UPDATE trace SET {gone} WHERE id = {number}")  # noqa: S608 - our own
    with store.reading() as unit:
        assert any("nothing says so" in one.sentence() for one in unit.verify())
    assert wilhelmina.uid


def test_a_digest_in_place_of_other_words_is_found(store: Store, wilhelmina: Person) -> None:
    erase(store, wilhelmina.uid)
    ask_past_triggers(store.place, "UPDATE trace SET digest = 'abc' WHERE digest IS NOT NULL")
    with store.reading() as unit:
        assert any("altered" in one.sentence() for one in unit.verify())
