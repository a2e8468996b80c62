"""The history of a record: what each change did, and how everything was before."""

import dataclasses
from typing import Any

import pytest

from db.records.agenda import AgendaItem
from db.records.meeting import Meeting
from db.records.organisation import Organisation
from db.records.paragraph import Paragraph, Run
from db.records.person import Person, Post
from db.records.problems import NotFound
from db.records.record import Record
from db.records.series import Series
from db.store import Store
from tests.db.builders import meeting, organisation, person, save, save_dossier, series


def changes(store: Store, kind: type[Any], one: Any) -> list[list[tuple[str, Any, Any]]]:
    """Return what each change did to *one* and what belongs to it: class, before, after; the latest first."""
    with store.reading() as unit:
        return [
            [(type(step.before or step.after).__name__, step.before, step.after) for step in change.steps]
            for change in unit.history.of(kind, one.uid)
        ]


def same(one: Any, other: Any) -> bool:
    """Return whether both say the same, whatever the number of the save."""
    return bool(dataclasses.replace(one, version=0) == dataclasses.replace(other, version=0))


def test_every_state_of_a_record_is_told_as_it_was(store: Store) -> None:
    dossier = save_dossier(store)
    states = [dossier.records[0]]
    paragraphs = dossier.records[0].paragraphs
    for texts in (
        (paragraphs[1], paragraphs[0], paragraphs[2]),
        (dataclasses.replace(paragraphs[1], runs=(Run("Agreed weakly", bold=True),)), paragraphs[2]),
        (Paragraph(runs=(Run("Anew"),)),),
        (),
    ):
        states += save(store, dataclasses.replace(states[-1], paragraphs=texts))
    told = changes(store, Record, states[0])
    assert [before is None for _, before, _ in told[-1]] == [True, True]  # the record and its signatory
    for change, before, after in zip(reversed(told[:-1]), states, states[1:], strict=False):
        ((_, was, became),) = change
        assert same(was, before)
        assert same(became, after)


def test_the_history_of_a_meeting_tells_of_all_that_belongs_to_it(store: Store) -> None:
    dossier = save_dossier(store)
    save(store, dataclasses.replace(dossier.attendance[0], printed_post="Guest"))
    items = (*dossier.agenda.items, AgendaItem(title="Farewell"))
    save(store, dataclasses.replace(dossier.agenda, items=items))
    save(store, dataclasses.replace(dossier.signatories[0], printed_post="President"))
    told = changes(store, Meeting, dossier.meeting)
    assert [[name for name, *_ in change] for change in told[:3]] == [
        ["Signatory"],
        ["Agenda"],
        ["Attendance"],
    ]
    _, was, became = told[1][0]
    assert same(was, dossier.agenda)
    assert [one.title for one in became.walk()][-1] == "Farewell"
    assert {name for name, *_ in told[3]} >= {"Meeting", "Record", "Delegation", "Attachment"}


def test_what_was_removed_is_still_told(store: Store) -> None:
    dossier = save_dossier(store)
    with store.unit() as unit:
        unit.records.remove(dossier.records[0].uid)
        unit.commit()
    told = {name: (before, after) for name, before, after in changes(store, Meeting, dossier.meeting)[0]}
    assert same(told["Record"][0], dossier.records[0])
    assert told["Record"][1] is None
    assert same(told["Signatory"][0], dossier.signatories[0])


@pytest.mark.parametrize(
    ("kind", "made", "edit"),
    [
        (Person, person(posts=(Post(title="Guest"),)), {"posts": (), "notes": "n"}),
        (Organisation, organisation(aliases=("A", "B")), {"aliases": ("B",), "country": "FJ"}),
        (Series, series(), {"title": "Other"}),
        (Meeting, meeting(ordinal=4), {"ordinal": None, "first_day": None}),
    ],
)
def test_each_kind_of_record_is_told_before_and_after(store: Store, kind: Any, made: Any, edit: Any) -> None:
    (first,) = save(store, made)
    (second,) = save(store, dataclasses.replace(first, **edit))
    latest, earliest = changes(store, kind, first)
    assert (latest[0][1], latest[0][2]) == (dataclasses.replace(first, version=2), second)
    assert (earliest[0][1], same(earliest[0][2], first)) == (None, True)


def test_only_the_last_changes_are_told_if_there_are_many(store: Store) -> None:
    (one,) = save(store, person())
    for number in range(5):
        (one,) = save(store, dataclasses.replace(one, notes=str(number)))
    with store.reading() as unit:
        told = unit.history.of(Person, one.uid, limit=2)
    assert [change.steps[0].after.notes for change in told] == ["4", "3"]


def test_a_change_that_only_touched_others_is_not_told(store: Store) -> None:
    one, _ = save(store, person(), person("Nurul Hassan"))
    (other,) = save(store, person("José Reyes"))
    assert len(changes(store, Person, one)) == 1
    assert other


def test_all_that_differs_from_an_earlier_moment_is_told(store: Store) -> None:
    dossier = save_dossier(store)
    with store.reading() as unit:
        number = unit.history.of(Meeting, dossier.meeting.uid)[0].number
    save(store, dataclasses.replace(dossier.meeting, city="Astana"))
    save(store, dataclasses.replace(dossier.agenda, items=()))
    with store.reading() as unit:
        steps = unit.history.since(Meeting, dossier.meeting.uid, number)
    assert [same(one.after, then) for one, then in zip(steps, (dossier.meeting, dossier.agenda), strict=True)]
    assert steps[0].before.city == "Astana"


def test_what_is_not_there_has_no_history(store: Store) -> None:
    with store.reading() as unit, pytest.raises(NotFound):
        unit.history.of(Person, person().uid)
