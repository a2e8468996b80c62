"""Saving, reading, removing, putting back."""

import dataclasses
from typing import Any

import pytest
from sqlalchemy.exc import InvalidRequestError

from db.records.agenda import Agenda, AgendaItem
from db.records.attendance import Delegation
from db.records.meeting import Meeting
from db.records.organisation import Organisation
from db.records.paragraph import Paragraph, Run
from db.records.person import Person, Post
from db.records.problems import ChangedMeanwhile, NotFound, Refused
from db.records.record import Record
from db.store import Store
from db.store.cleaning import cleaned
from tests.db.builders import ask, meeting, organisation, person, record, save, save_dossier, series


def test_everything_is_read_as_it_was_saved(store: Store) -> None:
    dossier = save_dossier(store)
    with store.reading() as unit:
        every: list[Any] = [dossier.meeting, *dossier.records, *dossier.delegations, *dossier.attendance]
        for one in every:
            assert unit.shelf(type(one)).get(one.uid) == one
    assert [item.title for item in dossier.agenda.walk()] == [
        "Opening", "Welcome", "By the host", "Roll", "Closing",
    ]  # fmt: skip
    assert dossier.records[0].paragraphs[2].text == "What\tWho\nBoats\tAll"


def test_a_new_record_has_version_1_and_each_save_one_more(store: Store) -> None:
    (first,) = save(store, person())
    (second,) = save(store, first)
    assert (first.version, second.version) == (1, 2)


def test_a_save_that_another_has_overtaken_changes_nothing(store: Store) -> None:
    (first,) = save(store, person())
    save(store, dataclasses.replace(first, full_name="Ana Maria Soares"))
    with pytest.raises(ChangedMeanwhile):
        save(store, dataclasses.replace(first, full_name="A. Soares"))
    with store.reading() as unit:
        assert unit.people.get(first.uid).full_name == "Ana Maria Soares"


def test_what_was_removed_meanwhile_is_not_found(store: Store) -> None:
    (first,) = save(store, person())
    with store.unit() as unit:
        unit.people.remove(first.uid)
        unit.commit()
    with pytest.raises(NotFound):
        save(store, first)


def test_leaving_a_unit_without_commit_undoes_everything(store: Store) -> None:
    with store.unit() as unit:
        unit.people.save(person())
    with store.reading() as unit:
        assert unit.people.all() == []
        assert unit.figures()["person"] == 0


def test_a_unit_sees_what_it_has_saved(store: Store) -> None:
    with store.unit() as unit:
        saved = unit.people.save(person())
        again = unit.people.save(dataclasses.replace(saved, notes="Twice"))
        assert unit.people.get(saved.uid) == again
        assert again.version == 2


def test_a_reference_to_what_is_not_there_is_refused_beside_its_field(store: Store) -> None:
    with pytest.raises(Refused) as refused:
        save(store, meeting(host=person().uid))
    assert [one.place for one in refused.value.problems] == ["host"]
    with store.reading() as unit:
        assert unit.meetings.all() == []


def test_records_that_refer_to_each_other_may_come_in_any_order(store: Store) -> None:
    parent = organisation("Ministry")
    save(store, organisation("Department", parent=parent.uid), parent)
    with store.reading() as unit:
        assert len(unit.organisations.all()) == 2


def test_parts_keep_their_rows_over_saves(store: Store) -> None:
    posts = (Post(title="Delegate"), Post(title="President"))
    (saved,) = save(store, person(posts=posts))
    moved = dataclasses.replace(saved, posts=(Post(title="Guest"), saved.posts[1], saved.posts[0]))
    (again,) = save(store, moved)
    assert again.posts == moved.posts
    keys = dict(ask(store.place, "SELECT title, id FROM post"))
    assert (keys["Delegate"], keys["President"], keys["Guest"]) == (1, 2, 3)


def test_paragraphs_with_one_identifier_are_both_kept(store: Store) -> None:
    (home,) = save(store, meeting())
    twin = Paragraph(runs=(Run("Said twice"),))
    (saved,) = save(store, record(home.uid, paragraphs=(twin, twin)))
    assert [one.text for one in saved.paragraphs] == ["Said twice", "Said twice"]
    assert len({one.uid for one in saved.paragraphs}) == 2


def test_what_nobody_can_see_never_gets_in(store: Store) -> None:
    (home,) = save(store, meeting("A\0B\ud800\r\nC\u202e", venue="Hall\n2", notes="one\r\ntwo\x07"))
    assert (home.title, home.venue, home.notes) == ("AB\nC\u2067\u2069", "Hall 2", "one\ntwo")
    (saved,) = save(store, record(home.uid, "x\0y\udfff"))
    assert saved.paragraphs[0].text == "xy"
    (one,) = save(store, organisation(aliases=("a\0b", " c  d ")))
    assert one.aliases == ("ab", "c d")


@pytest.mark.parametrize("made", [meeting("A\0 B", notes="\ud800"), organisation(" Two  words ")])
def test_cleaned_says_how_a_record_will_stand(store: Store, made: Meeting | Organisation) -> None:
    (saved,) = save(store, made)
    assert dataclasses.replace(saved, version=0) == cleaned(made)


def test_cleaned_reaches_the_whole_agenda(store: Store) -> None:
    (home,) = save(store, meeting())
    made = Agenda(meeting=home.uid, items=(AgendaItem(title="a\0", items=(AgendaItem(title=" b "),)),))
    (saved,) = save(store, made)
    assert [one.title for one in cleaned(made).walk()] == [one.title for one in saved.walk()] == ["a", "b"]


def test_text_of_any_length_is_kept_whole(store: Store) -> None:
    (home,) = save(store, meeting())
    text = "Điều 1. " * 200_000
    (saved,) = save(store, record(home.uid, text))
    assert saved.paragraphs[0].text == text


def test_a_number_no_file_can_hold_is_refused(store: Store) -> None:
    with pytest.raises(Refused) as refused:
        save(store, meeting(ordinal=10**30))
    assert refused.value.problems[0].place == "ordinal"


def test_listeners_hear_what_kinds_of_record_changed(store: Store) -> None:
    heard: list[frozenset[type[Any]]] = []
    store.listen(heard.append)
    save(store, person(), organisation())
    with store.unit() as unit:
        unit.people.save(person())
    assert heard == [frozenset({Person, Organisation})]


def test_a_listener_may_save(store: Store) -> None:
    def heard(changed: frozenset[type[Any]]) -> None:
        if Person in changed:
            save(store, series())

    store.listen(heard)
    save(store, person())
    with store.reading() as unit:
        assert unit.figures()["series"] == 1


def test_a_removed_meeting_takes_everything_with_it_and_comes_back_whole(store: Store) -> None:
    dossier = save_dossier(store)
    with store.unit() as unit:
        removed = unit.meetings.remove(dossier.meeting.uid)
        unit.commit()
    assert removed.record == dossier.meeting
    with store.reading() as unit:
        assert [*unit.records.all(), *unit.attendance.all(), *unit.signatories.all()] == []
        assert not unit.search.find("firmly")
    with store.unit() as unit:
        unit.restore(removed)
        unit.commit()
    with store.reading() as unit:
        assert unit.dossier(dossier.meeting.uid) == dossier
        assert unit.search.find("firmly")
        assert unit.verify() == []


def test_a_removed_organisation_leaves_printed_names_and_comes_back_everywhere(store: Store) -> None:
    dossier = save_dossier(store)
    host = dossier.organisations[0]
    with store.unit() as unit:
        removed = unit.organisations.remove(host.uid)
        unit.commit()
    with store.reading() as unit:
        left = unit.dossier(dossier.meeting.uid)
        assert (left.meeting.host, left.delegations[0].organisation) == (None, None)
        assert left.delegations[0].printed_name == host.name()
        assert left.series is not None
        assert left.series.members == ()
    with store.unit() as unit:
        unit.restore(removed)
        unit.commit()
    with store.reading() as unit:
        assert unit.dossier(dossier.meeting.uid) == dossier


def test_removing_tells_which_kinds_lost_something(store: Store) -> None:
    dossier = save_dossier(store)
    heard: list[frozenset[type[Any]]] = []
    store.listen(heard.append)
    with store.unit() as unit:
        unit.organisations.remove(dossier.organisations[0].uid)
        unit.commit()
    assert {Organisation, Meeting, Person, Delegation} <= heard[0]


def test_a_removed_record_can_be_saved_anew_under_its_identifier(store: Store) -> None:
    dossier = save_dossier(store)
    gone = dossier.records[0]
    with store.unit() as unit:
        unit.records.remove(gone.uid)
        unit.commit()
    (back,) = save(store, dataclasses.replace(gone, version=0))
    assert back == dataclasses.replace(gone, version=1)
    assert isinstance(back, Record)


def test_an_agenda_that_was_never_saved_is_empty(store: Store) -> None:
    (home,) = save(store, meeting())
    with store.reading() as unit:
        assert unit.agendas.get(home.uid) == Agenda(meeting=home.uid)


def test_the_office_is_kept_once(store: Store) -> None:
    with store.unit() as unit:
        first = unit.office.save(dataclasses.replace(unit.office.get(), name="Secretariat"))
        unit.commit()
    with store.unit() as unit:
        second = unit.office.save(dataclasses.replace(first, letterhead="Line 1\nLine 2"))
        unit.commit()
        assert unit.office.get() == second
        assert len(unit.office.all()) == 1


def test_a_unit_that_has_ended_takes_no_connection_any_more(store: Store) -> None:
    with store.reading() as unit:
        people = unit.people
    with pytest.raises(InvalidRequestError, match="permanently closed"):
        people.lines()
