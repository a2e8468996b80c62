"""Cells of a list of participants change one thing and leave the rest."""

import pytest

from db.records.attendance import Attendance, AttendanceState, Category, DelegationRole
from db.records.meeting import Meeting
from db.records.problems import Refused
from db.store import Store
from desktop_app.usecases.meeting.delegations import add_delegation
from desktop_app.usecases.meeting.list_edits import (
    arrange_categories,
    arrange_delegations,
    change_attendance,
    name_one,
    sort_delegations,
)
from desktop_app.usecases.meeting.meetings import read_dossier
from desktop_app.usecases.meeting.participants import add_participant, mark
from reports.catalogue.roll import roll_of


def line(store: Store, meeting: Meeting, **values: object) -> Attendance:
    place = {"meeting": meeting.uid, "printed_organisation": "Harbour Office"}
    return add_participant(store, **place, **values).saved[-1]  # type: ignore[arg-type,no-any-return]  # fields by name


def test_a_cell_changes_what_is_stored_now(store: Store, boats: Meeting) -> None:
    one = line(store, boats, printed_name="Ana Soares")
    mark(store, [one.uid], AttendanceState.PRESENT)
    saved = change_attendance(store, one.uid, role=DelegationRole.HEAD).saved[-1]
    assert (saved.role, saved.state) == (DelegationRole.HEAD, AttendanceState.PRESENT)


def test_a_cell_that_is_wrong_is_refused_and_nothing_changes(store: Store, boats: Meeting) -> None:
    one = line(store, boats, printed_name="Ana Soares")
    with pytest.raises(Refused):
        change_attendance(store, one.uid, printed_name="x" * 400)
    assert read_dossier(store, boats.uid).attendance == (one,)


def test_the_same_value_is_no_change(store: Store, boats: Meeting) -> None:
    one = line(store, boats, printed_name="Ana Soares")
    assert change_attendance(store, one.uid, printed_name="Ana Soares").steps == ()


def test_one_of_five_is_named_and_taken_back(store: Store, boats: Meeting) -> None:
    one = line(store, boats, head_count=5)
    done = name_one(store, one.uid, printed_name="Ana Soares")
    heads = [(each.printed_name, each.head_count) for each in read_dossier(store, boats.uid).attendance]
    assert sorted(heads) == [("", 4), ("Ana Soares", 1)]
    done.undo(store)
    assert [each.head_count for each in read_dossier(store, boats.uid).attendance] == [5]


def test_the_last_one_without_a_name_simply_gets_it(store: Store, boats: Meeting) -> None:
    one = line(store, boats, head_count=1)
    name_one(store, one.uid, printed_name="Ana Soares")
    assert [each.uid for each in read_dossier(store, boats.uid).attendance] == [one.uid]


def test_delegations_change_places(store: Store, boats: Meeting) -> None:
    first, second = (
        add_delegation(store, meeting=boats.uid, printed_name=name).saved[-1] for name in ("Alpha", "Beta")
    )
    done = arrange_delegations(store, [second.uid, first.uid])
    names = [one.printed_name for one in read_dossier(store, boats.uid).delegations]
    assert names == ["Beta", "Alpha"]
    done.undo(store)
    assert [one.printed_name for one in read_dossier(store, boats.uid).delegations] == ["Alpha", "Beta"]


def test_one_that_joins_later_stands_after_those_put_in_a_place(store: Store, boats: Meeting) -> None:
    alpha, beta = (
        add_delegation(store, meeting=boats.uid, printed_name=name).saved[-1] for name in ("Alpha", "Beta")
    )
    arrange_delegations(store, [beta.uid, alpha.uid])
    add_delegation(store, meeting=boats.uid, printed_name="Aaa")
    assert listed(store, boats) == ["Beta", "Alpha", "Aaa"]


def test_delegations_stand_by_name_again(store: Store, boats: Meeting) -> None:
    alpha, beta = (
        add_delegation(store, meeting=boats.uid, printed_name=name).saved[-1] for name in ("Alpha", "Beta")
    )
    arrange_delegations(store, [beta.uid, alpha.uid])
    done = sort_delegations(store, [alpha.uid, beta.uid])
    assert listed(store, boats) == ["Alpha", "Beta"]
    done.undo(store)
    assert listed(store, boats) == ["Beta", "Alpha"]


def test_a_meeting_has_its_own_sequence_of_categories(store: Store, boats: Meeting) -> None:
    add_delegation(store, meeting=boats.uid, printed_name="Alpha", category=Category.MEMBER_SOCIETY)
    add_delegation(store, meeting=boats.uid, printed_name="Zeta", category=Category.GUEST)
    done = arrange_categories(store, boats.uid, [Category.GUEST])
    assert listed(store, boats) == ["Zeta", "Alpha"]
    done.undo(store)
    assert listed(store, boats) == ["Alpha", "Zeta"]


def listed(store: Store, meeting: Meeting) -> list[str]:
    groups = roll_of(read_dossier(store, meeting.uid), "en")
    return [party.name for group in groups for party in group.parties]
