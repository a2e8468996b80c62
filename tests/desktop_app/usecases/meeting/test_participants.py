from uuid import UUID

import pytest

from db.records.attendance import Attendance, AttendanceState, Category, Delegation
from db.records.meeting import Meeting
from db.records.person import Person, Post
from db.records.problems import ChangedMeanwhile, Refused
from db.store import Store
from desktop_app.usecases.meeting.delegations import add_delegation, remove_delegation
from desktop_app.usecases.meeting.meetings import read_dossier
from desktop_app.usecases.meeting.participants import (
    add_participant,
    arrange,
    mark,
    move_attendance,
    remove_attendance,
)
from desktop_app.usecases.register.organisations import suggest_organisations
from desktop_app.usecases.register.people import file_person

PRESENT = AttendanceState.PRESENT


def add(store: Store, meeting: Meeting, name: str = "", **fields: object) -> Attendance:
    given = {"printed_organisation": "Isles Society", "printed_name": name, **fields}
    line = add_participant(store, meeting=meeting.uid, **given).saved[-1]  # type: ignore[arg-type]  # any field
    assert isinstance(line, Attendance)
    return line


def delegations(store: Store, meeting: Meeting) -> tuple[Delegation, ...]:
    return read_dossier(store, meeting.uid).delegations


def names(store: Store, meeting: Meeting) -> list[str]:
    return [one.printed_name for one in read_dossier(store, meeting.uid).attendance]


def society(store: Store, text: str) -> UUID:
    return suggest_organisations(store, text)[0].uid


def test_people_of_one_organisation_share_its_delegation(store: Store, boats: Meeting) -> None:
    ana, bo = add(store, boats, "Ana"), add(store, boats, "Bo")
    assert ana.delegation == bo.delegation
    assert (ana.position, bo.position) == (0, 1)


def test_a_society_has_one_delegation_by_whatever_name(store: Store, boats: Meeting) -> None:
    body = society(store, "cambod")
    add(store, boats, "Ana", organisation=body, printed_organisation="Cambodia Red Cross")
    add(store, boats, "Bo", organisation=body, printed_organisation="Cambodian Red Cross")
    assert [one.printed_name for one in delegations(store, boats)] == ["Cambodia Red Cross"]


def test_another_name_of_a_society_names_its_delegation_anew(store: Store, boats: Meeting) -> None:
    body = society(store, "cambod")
    ana = add(store, boats, "Ana", organisation=body, printed_organisation="Cambodia Red Cross")
    bo = add(store, boats, "Bo", organisation=body)
    done = move_attendance(
        store, [bo.uid], organisation=body, printed_organisation="The Red Cross of Cambodia"
    )
    assert [one.printed_name for one in delegations(store, boats)] == ["The Red Cross of Cambodia"]
    assert {one.delegation for one in (ana, bo)} == {delegations(store, boats)[0].uid}
    assert done.values == {"name": "The Red Cross of Cambodia"}
    done.undo(store)
    assert [one.printed_name for one in delegations(store, boats)] == ["Cambodia Red Cross"]


def test_another_category_is_another_delegation(store: Store, boats: Meeting) -> None:
    ana, bo = add(store, boats, "Ana"), add(store, boats, "Bo", category=Category.GUEST)
    assert ana.delegation != bo.delegation


def test_an_organisation_of_the_register_is_printed_by_its_name(store: Store, boats: Meeting) -> None:
    add(store, boats, "Ana", organisation=society(store, "lao"), printed_organisation="")
    assert [one.printed_name for one in delegations(store, boats)] == ["Lao Red Cross"]


def test_a_person_brings_name_post_and_organisation_of_that_day(store: Store, boats: Meeting) -> None:
    lao = society(store, "lao")
    post = Post(title="President", organisation=lao)
    ana = file_person(store, Person(honorific="Dr.", full_name="Ana Soares", posts=(post,)))
    line = add(store, boats, person=ana.uid, printed_organisation="")
    assert (line.printed_name, line.printed_post) == ("Dr. Ana Soares", "President")
    assert delegations(store, boats)[0].organisation == lao


def test_a_line_that_is_wrong_is_refused_and_leaves_nothing(store: Store, boats: Meeting) -> None:
    with pytest.raises(Refused) as refused:
        add(store, boats, "Ana", head_count=5)
    assert [one.place for one in refused.value.problems] == ["head_count"]
    assert delegations(store, boats) == ()


def test_marking_many_is_taken_back_at_once(store: Store, boats: Meeting) -> None:
    lines = [add(store, boats, name) for name in ("Ana", "Bo", "Cy")]
    lines.append(add(store, boats, head_count=5))
    done = mark(store, [one.uid for one in lines], PRESENT)
    assert done.sentence() == "8 people marked present"
    forward = done.undo(store)
    assert {one.state for one in read_dossier(store, boats.uid).attendance} == {AttendanceState.INVITED}
    forward.undo(store)
    assert {one.state for one in read_dossier(store, boats.uid).attendance} == {PRESENT}


def test_marking_one_says_who(store: Store, boats: Meeting) -> None:
    assert mark(store, [add(store, boats, "Ana").uid], PRESENT).sentence() == "Ana marked present"


def test_what_was_changed_since_is_not_taken_back(store: Store, boats: Meeting) -> None:
    ana = add(store, boats, "Ana")
    done = mark(store, [ana.uid], PRESENT)
    mark(store, [ana.uid], AttendanceState.ABSENT)
    with pytest.raises(ChangedMeanwhile):
        done.undo(store)
    assert read_dossier(store, boats.uid).attendance[0].state is AttendanceState.ABSENT


def test_the_last_one_takes_the_delegation_along_and_brings_it_back(store: Store, boats: Meeting) -> None:
    ana = add(store, boats, "Ana")
    done = remove_attendance(store, [ana.uid])
    assert delegations(store, boats) == ()
    done.undo(store)
    assert names(store, boats) == ["Ana"]
    assert delegations(store, boats)[0].uid == ana.delegation


def test_a_delegation_entered_for_itself_stays(store: Store, boats: Meeting) -> None:
    add_delegation(store, meeting=boats.uid, printed_name="Isles Society")
    ana = add(store, boats, "Ana")
    remove_attendance(store, [ana.uid])
    assert [one.printed_name for one in delegations(store, boats)] == ["Isles Society"]


def test_a_delegation_that_has_people_can_be_listed_for_itself(store: Store, boats: Meeting) -> None:
    ana = add(store, boats, "Ana")
    done = add_delegation(store, meeting=boats.uid, printed_name="Isles Society")
    remove_attendance(store, [ana.uid]).undo(store)
    assert [one.listed for one in delegations(store, boats)] == [True]
    done.undo(store)
    assert [one.listed for one in delegations(store, boats)] == [False]


def test_taking_back_an_addition_spares_who_came_later(store: Store, boats: Meeting) -> None:
    first = add_participant(store, meeting=boats.uid, printed_organisation="Isles", printed_name="Ana")
    add_participant(store, meeting=boats.uid, printed_organisation="Isles", printed_name="Bo")
    first.undo(store)
    assert names(store, boats) == ["Bo"]


def test_moving_finds_or_makes_the_delegation(store: Store, boats: Meeting) -> None:
    ana = add(store, boats, "Ana")
    done = move_attendance(store, [ana.uid], category=Category.GUEST)
    assert [one.category for one in delegations(store, boats)] == [Category.GUEST]
    done.undo(store)
    assert [one.category for one in delegations(store, boats)] == [Category.MEMBER_SOCIETY]
    assert names(store, boats) == ["Ana"]


def test_moving_to_an_organisation_of_the_register(store: Store, boats: Meeting) -> None:
    ana = add(store, boats, "Ana")
    lao = society(store, "lao")
    move_attendance(store, [ana.uid], organisation=lao)
    assert [(one.organisation, one.printed_name) for one in delegations(store, boats)] == [
        (lao, "Lao Red Cross")
    ]


def test_arranging_shares_out_the_places(store: Store, boats: Meeting) -> None:
    lines = [add(store, boats, name) for name in ("Ana", "Bo", "Cy")]
    done = arrange(store, [lines[2].uid, lines[0].uid])
    assert names(store, boats) == ["Cy", "Bo", "Ana"]
    done.undo(store)
    assert names(store, boats) == ["Ana", "Bo", "Cy"]


def test_removing_a_delegation_brings_its_people_back_too(store: Store, boats: Meeting) -> None:
    ana = add(store, boats, "Ana")
    done = remove_delegation(store, ana.delegation)
    assert names(store, boats) == []
    done.undo(store)
    assert names(store, boats) == ["Ana"]
