"""What people read of the history, and the way back."""

from dataclasses import fields, is_dataclass, replace
from typing import Any, get_args, get_type_hints
from uuid import UUID

import pytest

from db.exchange.content import KINDS
from db.records.agenda import AgendaItem
from db.records.attendance import Attendance, AttendanceState, Delegation
from db.records.field import fields_of
from db.records.history import Occasion, TraceKind
from db.records.meeting import Meeting, MeetingStatus
from db.records.paragraph import Paragraph, Run
from db.records.person import Person, Post
from db.records.problems import Refused
from db.records.record import Family, Record, RecordStatus
from db.records.signatory import Signatory
from db.store import Store
from desktop_app.usecases.keeping.comparing import LABELS, NOT_TOLD, Difference, differences
from desktop_app.usecases.keeping.history import Entry, read_history, take_back
from desktop_app.usecases.keeping.wordwise import Stay, pieces_of, shortened, words_in
from desktop_app.usecases.meeting.delegations import remove_delegation
from desktop_app.usecases.meeting.meetings import file_meeting, get_meeting
from desktop_app.usecases.record.records import (
    file_record,
    get_record,
    remove_record,
    set_status,
    start_record,
)
from desktop_app.usecases.register.people import file_person, get_person
from tests.db.builders import meeting, organisation, person, save, save_dossier


def list_history(store: Store, kind: type[Any], uid: UUID) -> list[Entry]:
    return [*read_history(store, kind, uid, 50).entries]


def told(entry: Entry) -> list[tuple[str, TraceKind, tuple[str, ...]]]:
    return [(one.kind, one.what, one.names) for one in entry.told]


def parts_in(kind: type) -> set[type]:
    """Return the classes of the parts of *kind*, and of theirs."""
    found: set[type] = set()
    for hint in get_type_hints(kind).values():
        for one in get_args(hint):
            if is_dataclass(one) and isinstance(one, type) and one is not kind:
                found |= {one, *parts_in(one)}
    return found


@pytest.mark.parametrize("kind", KINDS.values())
def test_every_field_that_can_differ_has_words(kind: Any) -> None:
    if kind.__name__ == "PrintNote":
        return  # written once, never changed
    for one in {kind, *parts_in(kind)} - {Run}:
        declared = {each.name for each in fields_of(one)}
        names = {each.name for each in fields(one)}
        assert names <= declared | NOT_TOLD | LABELS.keys() | {"runs", "rows", "meeting"}, one


def test_a_changed_field_is_told_by_its_label_with_both_values(store: Store) -> None:
    first = file_meeting(store, meeting(city="Ha Noi"))
    host = save(store, organisation())[0]
    file_meeting(store, replace(first, city="Đà Nẵng", status=MeetingStatus.HELD, host=host.uid))
    entry = list_history(store, Meeting, first.uid)[0]
    found = {one.label[1]: (one.before, one.after) for one in entry.told[0].differences}
    assert found == {
        "City": ("Ha Noi", "Đà Nẵng"),
        "Status": (MeetingStatus.PLANNED, MeetingStatus.HELD),
        "Host": (None, "Society of the Isles"),
    }


def test_people_who_came_at_once_are_one_line(store: Store, boats: Meeting) -> None:
    (group,) = save(store, Delegation(meeting=boats.uid, printed_name="Isles"))
    with store.unit() as unit:
        names = ("Ana Soares", "Nurul Hassan")
        unit.attendance.save_many(
            [Attendance(meeting=boats.uid, delegation=group.uid, printed_name=one) for one in names]
        )
        unit.commit()
    assert told(list_history(store, Meeting, boats.uid)[0]) == [("attendance", TraceKind.ADDED, names)]


def test_people_who_were_changed_alike_are_one_line(store: Store, boats: Meeting) -> None:
    (group,) = save(store, Delegation(meeting=boats.uid, printed_name="Isles"))
    names = ("Ana Soares", "Nurul Hassan", "José Reyes")
    lines = save(
        store, *(Attendance(meeting=boats.uid, delegation=group.uid, printed_name=one) for one in names)
    )
    states = (AttendanceState.PRESENT, AttendanceState.ABSENT, AttendanceState.PRESENT)
    with store.unit() as unit:
        unit.attendance.save_many(
            [replace(one, state=state) for one, state in zip(lines, states, strict=True)]
        )
        unit.commit()
    entry = list_history(store, Meeting, boats.uid)[0]
    assert [one.names for one in entry.told] == [("Ana Soares", "José Reyes"), ("Nurul Hassan",)]


def test_a_paragraph_is_told_word_by_word() -> None:
    old = Paragraph(runs=(Run("We agree to share boats in every harbour."),))
    new = replace(old, runs=(Run("We agree to share all boats in every harbour."),))
    first, last = (Record(meeting=meeting().uid, paragraphs=(one,)) for one in (old, new))
    (found,) = differences(first, replace(last, uid=first.uid, meeting=first.meeting))
    assert (found.label[1], found.part) == ("Paragraph", "1")
    assert [one.text for one in found.pieces if one.stay is not Stay.SAME] == [" all"]


def test_paragraphs_that_came_went_and_moved_are_told() -> None:
    a, b, c = (Paragraph(runs=(Run(text),)) for text in "abc")
    first = Record(meeting=meeting().uid, paragraphs=(a, b))
    found = list(differences(first, replace(first, paragraphs=(c, b, a))))
    assert [(one.label[1], one.what, one.part) for one in found] == [
        ("Paragraph", TraceKind.ADDED, "1"),
        ("Order", TraceKind.CHANGED, ""),
    ]
    (gone,) = differences(first, replace(first, paragraphs=(b,)))
    assert (gone.what, gone.part, gone.pieces[0].text) == (TraceKind.REMOVED, "1", "a")


def test_parts_are_told_by_their_names() -> None:
    post = Post(title="Delegate")
    found = list(
        differences(one := person(posts=(post,)), replace(one, posts=(replace(post, title="Head"),)))
    )
    assert found == [Difference(("person", "Post"), "Head", before="Delegate", after="Head")]


@pytest.mark.parametrize(
    ("before", "after", "gone", "new"),
    [
        ("one two three", "one three", ["two "], []),
        ("", "new", [], ["new"]),
        ("ສະບາຍດີ ບໍ", "ສະບາຍດີ ນໍ", ["ບໍ"], ["ນໍ"]),
        ("Điều 1.", "Điều 2.", ["1"], ["2"]),
        ("same", "same", [], []),
    ],
)
def test_words_that_went_and_came(before: str, after: str, gone: list[str], new: list[str]) -> None:
    found = pieces_of(before, after)
    assert [one.text for one in found if one.stay is Stay.GONE] == gone
    assert [one.text for one in found if one.stay is Stay.NEW] == new


def test_both_texts_can_be_read_from_the_pieces() -> None:
    before, after = "The boats sail at nine, not ten.", "All boats sail at ten."
    found = pieces_of(before, after)
    assert "".join(one.text for one in found if one.stay is not Stay.NEW) == before
    assert "".join(one.text for one in found if one.stay is not Stay.GONE) == after
    assert "".join(words_in(before)) == before


def test_a_long_text_is_told_around_what_changed() -> None:
    text = "word " * 200
    found = shortened(pieces_of(text + "old", text + "new"))
    assert len(found[0].text) < 130
    assert [one.text for one in found[1:]] == ["old", "new"]


def test_very_long_texts_are_told_whole() -> None:
    before = "a b " * 3000
    assert [one.stay for one in pieces_of(before, before + "c")] == [Stay.GONE, Stay.NEW]


# the way back


def state(store: Store, kind: type[Any], uid: Any, place: int) -> Entry:
    return list_history(store, kind, uid)[place]


def test_a_person_goes_back_and_the_history_stays(store: Store) -> None:
    first = file_person(store, person(notes="first", posts=(Post(title="Guest"),)))
    file_person(store, replace(first, notes="second", posts=()))
    before = list_history(store, Person, first.uid)
    undo = take_back(store, Person, first.uid, before[1])
    assert get_person(store, first.uid) == replace(first, version=3)
    after = list_history(store, Person, first.uid)
    assert (after[0].occasion, after[1:]) == (Occasion.RESTORE, before)
    undo.undo(store)
    assert get_person(store, first.uid).notes == "second"


def test_a_meeting_goes_back_with_all_that_belongs_to_it(store: Store) -> None:
    dossier = save_dossier(store)
    entry = state(store, Meeting, dossier.meeting.uid, 0)
    with store.unit() as unit:
        unit.attendance.save(replace(dossier.attendance[0], printed_name="Somebody Else"))
        unit.agendas.save(replace(dossier.agenda, items=(AgendaItem(title="Only this"),)))
        unit.signatories.remove(dossier.signatories[0].uid)
        unit.delegations.save(Delegation(meeting=dossier.meeting.uid, printed_name="Added"))
        unit.commit()
    take_back(store, Meeting, dossier.meeting.uid, entry)
    with store.reading() as unit:
        back = unit.dossier(dossier.meeting.uid)
        assert unit.verify() == []
    assert [one.printed_name for one in back.attendance] == ["Ana Soares"]
    assert [one.title for one in back.agenda.walk()] == [one.title for one in dossier.agenda.walk()]
    assert [one.uid for one in back.signatories] == [dossier.signatories[0].uid]
    assert [one.uid for one in back.delegations] == [dossier.delegations[0].uid]


def test_the_text_of_a_record_goes_back_and_its_state_stays(store: Store, boats: Meeting) -> None:
    made = start_record(store, boats.uid, Family.STATEMENT, "STATEMENT")
    first = file_record(store, replace(made, paragraphs=(Paragraph(runs=(Run("First."),)),)))
    file_record(store, replace(first, paragraphs=()))
    set_status(store, made.uid, RecordStatus.CIRCULATED)
    take_back(store, Record, made.uid, state(store, Record, made.uid, 2))
    back = get_record(store, made.uid)
    assert ([one.text for one in back.paragraphs], back.status) == (["First."], RecordStatus.CIRCULATED)


def test_an_adopted_record_does_not_go_back(store: Store, boats: Meeting) -> None:
    made = start_record(store, boats.uid, Family.STATEMENT, "STATEMENT")
    first = file_record(store, replace(made, paragraphs=(Paragraph(runs=(Run("First."),)),)))
    for status in (RecordStatus.CIRCULATED, RecordStatus.ADOPTED):
        set_status(store, made.uid, status)
    with pytest.raises(Refused, match="was adopted"):
        take_back(store, Record, first.uid, state(store, Record, first.uid, 2))
    assert get_record(store, made.uid).status is RecordStatus.ADOPTED


def test_what_went_since_is_not_named_any_more(store: Store) -> None:
    (host,) = save(store, organisation())
    first = file_meeting(store, meeting(host=host.uid))
    file_meeting(store, replace(first, city="Dili"))
    with store.unit() as unit:
        unit.organisations.remove(host.uid)
        unit.commit()
    take_back(store, Meeting, first.uid, state(store, Meeting, first.uid, 2))
    assert (get_meeting(store, first.uid).city, get_meeting(store, first.uid).host) == ("", None)


def test_nothing_to_take_back_is_said(store: Store) -> None:
    one = file_person(store, person())
    with pytest.raises(Refused, match="Nothing has changed"):
        take_back(store, Person, one.uid, state(store, Person, one.uid, 0))


def belongings(store: Store, home: Meeting) -> list[int]:
    with store.reading() as unit:
        found = unit.dossier(home.uid)
    return [*map(len, (found.records, found.signatories, found.delegations, found.attendance))]


def test_what_belonged_to_a_thing_that_goes_on_the_way_back_goes_with_it(store: Store) -> None:
    home = file_meeting(store, meeting())
    first = state(store, Meeting, home.uid, 0)
    text = start_record(store, home.uid, Family.STATEMENT, "Statement")
    (party,) = save(store, Delegation(meeting=home.uid, printed_name="Isles"))
    line = Attendance(meeting=home.uid, delegation=party.uid, printed_name="Ana")
    save(store, Signatory(record=text.uid, printed_name="Ana"), line)
    full = state(store, Meeting, home.uid, 0)
    remove_record(store, text.uid)
    remove_delegation(store, party.uid)
    take_back(store, Meeting, home.uid, full)
    assert belongings(store, home) == [1, 1, 1, 1]
    undo = take_back(store, Meeting, home.uid, first)
    assert belongings(store, home) == [0, 0, 0, 0]
    undo.undo(store)
    assert belongings(store, home) == [1, 1, 1, 1]


def test_a_change_that_undid_itself_does_not_hide_the_earlier_ones(store: Store) -> None:
    first = file_meeting(store, meeting(city="Ha Noi"))
    with store.unit() as unit:
        other = unit.meetings.save(replace(first, city="Vinh"))
        same = unit.meetings.save(replace(other, city="Ha Noi"))
        unit.commit()
    file_meeting(store, replace(same, city="Hue"))
    past = read_history(store, Meeting, first.uid, 2)
    assert len(past.entries) == 1
    assert past.has_more
