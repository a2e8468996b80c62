"""What was being typed is kept apart until it is saved."""

from db.records.identity import new_uid
from db.records.printing import PrintNote
from db.store import Store
from db.tables import now
from tests.db.builders import meeting, person, record, save

HALF: dict[str, object] = {"title": "half a \ud83d and a \0", "posts": [{"title": None}]}


def keep(store: Store, form: str, payload: dict[str, object]) -> None:
    with store.unit() as unit:
        unit.drafts.keep(form, UID, 3, payload)
        unit.commit()


UID = new_uid()


def test_a_draft_comes_back_exactly_as_it_was_typed(store: Store) -> None:
    keep(store, "person", HALF)
    with store.reading() as unit:
        found = unit.drafts.find("person", UID)
        assert found is not None
        assert (found.payload, found.base_version) == (HALF, 3)
        assert unit.drafts.find("meeting", UID) is None


def test_a_later_draft_takes_the_place_of_the_one_before(store: Store) -> None:
    keep(store, "person", {"title": "one"})
    keep(store, "meeting", {})
    keep(store, "person", {"title": "two"})
    with store.reading() as unit:
        assert [(one.form, one.payload) for one in unit.drafts.all()] == [
            ("person", {"title": "two"}),
            ("meeting", {}),
        ]


def test_a_draft_goes_in_the_transaction_that_saves_its_record(store: Store) -> None:
    keep(store, "person", HALF)
    with store.unit() as unit:
        unit.people.save(person())
        unit.drafts.drop("person", UID)
    with store.reading() as unit:
        assert unit.drafts.all()
    with store.unit() as unit:
        unit.people.save(person())
        unit.drafts.drop("person", UID)
        unit.commit()
    with store.reading() as unit:
        assert not unit.drafts.all()


def test_printings_are_noted_with_their_record(store: Store) -> None:
    (home,) = save(store, meeting())
    (one,) = save(store, record(home.uid))
    note = PrintNote(record=one.uid, form="statement", printed_at=now(), printed_by="Ana", sha256="ab" * 32)
    with store.unit() as unit:
        assert unit.prints.save(note) == note
        unit.commit()
    with store.reading() as unit:
        assert unit.prints.of(one.uid) == unit.prints.all() == [note]


def drafts(store: Store) -> int:
    with store.reading() as unit:
        return len(unit.drafts.all())


def test_what_is_saved_takes_its_draft_along_in_one_transaction(store: Store) -> None:
    keep(store, "person", HALF)
    with store.settling("person", UID), store.unit() as unit:
        unit.people.save(person())
        assert drafts(store) == 1  # nobody sees it go before the record stays
        unit.commit()
    assert drafts(store) == 0


def test_a_save_that_fails_leaves_the_draft(store: Store) -> None:
    keep(store, "person", HALF)
    with store.settling("person", UID), store.unit() as unit:
        unit.people.save(person())
    assert drafts(store) == 1


def test_a_later_save_has_nothing_to_do_with_the_draft(store: Store) -> None:
    keep(store, "person", HALF)
    with store.settling("person", UID):
        pass
    save(store, person())
    assert drafts(store) == 1


def test_a_part_of_a_draft_is_found_by_its_name_and_goes_with_the_draft(store: Store) -> None:
    keep(store, "import", {"rows": 3})
    keep(store, "import/source", {"text": "the list"})
    keep(store, "important", {})
    with store.reading() as unit:
        part = unit.drafts.find("import/source", UID)
        assert part is not None
        assert part.payload == {"text": "the list"}
        assert [one.form for one in unit.drafts.all()] == ["important", "import"]
    with store.settling("import", UID), store.unit() as unit:
        unit.people.save(person())
        unit.commit()
    with store.reading() as unit:
        assert unit.drafts.find("import/source", UID) is None
        assert [one.form for one in unit.drafts.all()] == ["important"]
