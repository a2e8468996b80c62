"""Every change is in the history, and whoever touches the history is found out."""

import dataclasses
import json
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
import pytest

from db.dialects import sqlite
from db.dialects.address import Address, Place
from db.dialects.engines import dialect_of
from db.records.history import BEGINNING
from db.records.paragraph import Run
from db.store import Store, create, open_store
from db.store.upgrading import upgrade
from db.tables import Row
from db.tables.history import traced_tables
from tests.db.builders import (
    ask,
    ask_past_triggers,
    meeting,
    organisation,
    person,
    record,
    save,
    save_dossier,
)

OF_THE_MACHINE = {
    "about", "bin", "bin_content", "change", "chunk", "content", "draft", "figure", "lineage", "office_key",
    "search_entry", "stamp", "trace",
}  # fmt: skip
TRACES = "SELECT table_name, kind, before, after FROM trace WHERE change = (SELECT max(id) FROM change)"
CHANGES = "SELECT changed_by, occasion FROM change ORDER BY id"


@pytest.fixture
def tampered(store: Store) -> Any:
    """Return a way to change the history behind its triggers, as somebody would who knows how."""
    dossier = save_dossier(store)
    save(store, dataclasses.replace(dossier.meeting, city="Astana"))
    save(store, dataclasses.replace(dossier.people[0], notes="Speaks four languages"))

    def tamper(*statements: str) -> list[str]:
        ask_past_triggers(store.place, *statements)
        return findings(store)

    return tamper


def findings(store: Store) -> list[str]:
    """Return what is wrong with the file, as sentences."""
    with store.reading() as unit:
        return [one.sentence() for one in unit.verify()]


def last(store: Store) -> list[tuple[str, str, Any, Any]]:
    """Return what the last change traced: table, kind, values before and after."""
    return [
        (table, kind, json.loads(before), json.loads(after))
        for table, kind, before, after in ask(store.place, TRACES)
    ]


def test_every_table_of_records_is_watched() -> None:
    assert traced_tables().keys() == Row.metadata.tables.keys() - OF_THE_MACHINE


def test_every_watched_table_has_its_triggers(store: Store) -> None:
    with store.reading() as unit:
        connection = unit.meetings._work.session.connection()  # noqa: SLF001 - triggers are nobody else's business
        made = dialect_of(connection).triggers(connection, "trace_").keys()
    kinds = ("added", "changed", "removed")
    assert {f"trace_{name}_{kind}" for name in traced_tables() for kind in kinds} <= made


def test_a_change_says_only_what_changed_before_and_after(store: Store) -> None:
    (home,) = save(store, meeting(city="Ha Noi"))
    save(store, dataclasses.replace(home, city="Đà Nẵng", notes='a "b"\nc'))
    assert last(store) == [
        ("meeting", "changed", {"city": "Ha Noi", "notes": ""}, {"city": "Đà Nẵng", "notes": 'a "b"\nc'})
    ]


def test_a_changed_paragraph_leaves_the_others_out(store: Store) -> None:
    (home,) = save(store, meeting())
    (first,) = save(store, record(home.uid, "one", "two", "three"))
    paragraphs = list(first.paragraphs)
    paragraphs[1] = dataclasses.replace(paragraphs[1], runs=(Run("two and a half"),))
    save(store, dataclasses.replace(first, paragraphs=tuple(paragraphs)))
    ((table, kind, before, after),) = last(store)
    assert (table, kind, before.keys(), after.keys()) == ("paragraph", "changed", {"runs"}, {"runs"})
    assert "two and a half" in after["runs"]


def test_a_save_that_changes_nothing_leaves_no_trace(store: Store) -> None:
    (one,) = save(store, person())
    before = ask(store.place, CHANGES)
    save(store, one)
    assert ask(store.place, CHANGES) == before


def test_a_draft_is_no_change(store: Store) -> None:
    before = ask(store.place, CHANGES)
    with store.unit() as unit:
        unit.drafts.keep("person", person().uid, 0, {"a": 1})
        unit.commit()
    assert ask(store.place, CHANGES) == before


def test_a_change_says_who_made_it(store: Store) -> None:
    store.desk = "Ana Soares"
    save(store, person())
    assert ask(store.place, CHANGES)[-1] == ("Ana Soares", "edit")


def test_a_removed_meeting_leaves_everything_that_went_in_the_history(store: Store) -> None:
    dossier = save_dossier(store)
    with store.unit() as unit:
        unit.meetings.remove(dossier.meeting.uid)
        unit.commit()
    gone = {table for table, kind, *_ in last(store) if kind == "removed"}
    assert {"meeting", "record", "paragraph", "attendance", "agenda_item", "signatory"} <= gone


def test_what_is_not_committed_is_not_in_the_history(store: Store) -> None:
    before = ask(store.place, CHANGES)
    with store.unit() as unit:
        unit.people.save(person())
    assert ask(store.place, CHANGES) == before
    assert findings(store) == []


def test_a_sound_history_has_no_findings(tampered: Any) -> None:
    assert tampered() == []


@pytest.mark.parametrize(
    "statement",
    [
        """UPDATE trace SET after = replace(after, 'Astana', 'Almaty') WHERE after LIKE '%Astana%'""",
        "UPDATE trace SET before = '{}' WHERE id = (SELECT max(id) FROM trace)",
        "UPDATE trace SET key = key + 1 WHERE id = 7",
        "UPDATE trace SET table_name = 'record' WHERE table_name = 'person'",
        "UPDATE trace SET kind = 'added' WHERE id = (SELECT max(id) FROM trace)",
        "UPDATE trace SET change = 2 WHERE change = 3",
        "UPDATE trace SET home = NULL WHERE id = 9",
        "UPDATE change SET changed_by = 'somebody else' WHERE id = 2",
        "UPDATE change SET changed_at = '2001-01-01T00:00:00.000000+00:00' WHERE id = 2",
        "UPDATE change SET occasion = 'import' WHERE id = 2",
        "UPDATE change SET hash = (SELECT hash FROM change WHERE id = 1) WHERE id = 2",
    ],
)
def test_an_edited_history_is_found(tampered: Any, statement: str) -> None:
    assert any("altered" in one for one in tampered(statement))


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM trace WHERE id = 5",
        "DELETE FROM change WHERE id = 2",
        "DELETE FROM trace WHERE change = 2",
    ],
)
def test_a_history_with_something_taken_out_is_found(tampered: Any, statement: str) -> None:
    assert any("altered" in one for one in tampered(statement))


def test_a_history_with_something_put_in_is_found(tampered: Any) -> None:
    copied = "change, table_name, key, owner, home, kind, salt, before, after"
    found = tampered(f"INSERT INTO trace ({copied}) SELECT {copied} FROM trace WHERE id = 5")  # noqa: S608 - our own names
    assert any("altered" in one for one in found)


@pytest.mark.parametrize("table", ["trace", "change"])
def test_a_reordered_history_is_found(tampered: Any, table: str) -> None:
    found = tampered(
        f"UPDATE {table} SET id = -1 WHERE id = 2",  # noqa: S608 - our own names
        f"UPDATE {table} SET id = 2 WHERE id = 3",  # noqa: S608 - our own names
        f"UPDATE {table} SET id = 3 WHERE id = -1",  # noqa: S608 - our own names
    )
    assert any("altered" in one for one in found)


def test_a_trigger_that_was_taken_away_is_found(store: Store) -> None:
    on = " ON person" if isinstance(store.place, Address) else ""
    ask(store.place, f"DROP TRIGGER trace_person_changed{on}")
    assert findings(store) == [
        "The history does not hear of every change: “trace_person_changed” is missing or altered."
    ]


@pytest.mark.parametrize(
    "statement", ["DELETE FROM trace", "DELETE FROM change", "UPDATE change SET hash = ''"]
)
def test_another_program_can_not_change_the_history_by_mistake(store: Store, statement: str) -> None:
    save(store, person())
    with pytest.raises((sqlite.Error, psycopg.Error), match="history is never"):
        ask(store.place, statement)


def test_what_another_program_changes_is_found_and_never_passes_for_ours(store: Store) -> None:
    (one,) = save(store, person())
    ask(store.place, "UPDATE person SET phone = '112'")
    assert findings(store) == ["Another program made 1 changes since Rapporteur saved last."]
    with store.unit() as unit:
        unit.people.save(dataclasses.replace(unit.people.get(one.uid), notes="ours"))
        unit.commit()
    assert [occasion for _, occasion in ask(store.place, CHANGES)[-2:]] == ["outside", "edit"]
    assert last(store) == [("person", "changed", {"notes": ""}, {"notes": "ours"})]
    assert findings(store) == []


def test_the_head_follows_from_all_that_was_done(store: Store) -> None:
    heads = []
    for _ in range(3):
        with store.reading() as unit:
            heads.append(unit.history.head())
        save(store, person())
    assert heads[0] == BEGINNING
    assert len(set(heads)) == 3


def test_a_tail_that_was_cut_is_found_by_the_head_in_an_adopted_record(store: Store) -> None:
    (home,) = save(store, meeting())
    save(store, person())
    with store.reading() as unit:
        head = unit.history.head()
    (draft,) = save(store, record(home.uid, "Agreed"))
    save(store, dataclasses.replace(draft, history_head=head))
    assert findings(store) == []
    cut(store.place, after=1)
    assert any("was cut" in one for one in findings(store))


def cut(place: Place, *, after: int) -> None:
    """Take everything out of the history that came after the change of that number."""
    ask_past_triggers(
        place,
        f"DELETE FROM trace WHERE change > {after}",  # noqa: S608 - our own number
        f"DELETE FROM change WHERE id > {after}",  # noqa: S608 - our own number
    )


def test_the_register_of_a_new_file_is_its_first_change(path: Path) -> None:
    create(path, [organisation()]).close()
    assert [occasion for _, occasion in ask(path, CHANGES)] == ["first"]


def test_an_upgrade_stands_in_the_history_and_what_comes_after_is_watched(path: Path) -> None:
    create(path).close()
    for (name,) in ask(
        path, "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name GLOB 'trace_*_*'"
    ):
        ask(path, f"DROP TRIGGER {name}")
    upgrade(path, path.with_name("copies"))
    with closing(open_store(path)) as store:
        assert ask(path, CHANGES)[-1][1] == "upgrade"
        save(store, person())
        assert last(store)[0][:2] == ("person", "added")
        assert findings(store) == []
