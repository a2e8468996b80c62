"""Who came, on which day, in whose place; whether a meeting can decide."""

from dataclasses import replace
from datetime import date, time

import pytest

from db.records.agenda import Agenda, AgendaItem, AgendaKind
from db.records.attendance import Attendance, AttendanceState, Category, Delegation, Visit
from db.records.dossier import Dossier
from db.records.identity import new_uid
from db.records.meeting import Meeting
from db.records.problems import Refused
from db.records.protocol import Counted
from db.records.quorum import QuorumRule
from db.records.series import Series
from db.store import Store
from desktop_app.usecases.meeting.meetings import file_meeting, get_meeting, list_meetings, read_dossier
from desktop_app.usecases.meeting.participants import add_participant, mark
from desktop_app.usecases.meeting.registration import (
    Sitting,
    at_sitting,
    mark_at,
    mark_left,
    quorum_of,
    replace_by,
    set_visits,
    sittings_of,
    too_large,
)
from desktop_app.usecases.meeting.tally import tally_of

FIRST, SECOND = Sitting(date(2026, 5, 4)), Sitting(date(2026, 5, 5))
PRESENT, ABSENT, INVITED = AttendanceState.PRESENT, AttendanceState.ABSENT, AttendanceState.INVITED
NINE, NOON = time(9, 12), time(12, 0)


def line(store: Store, meeting: Meeting, name: str = "Ana Soares") -> Attendance:
    done = add_participant(
        store, meeting=meeting.uid, printed_organisation="Harbour Office", printed_name=name
    )
    return done.saved[-1]  # type: ignore[no-any-return]  # the line comes last


def stored(store: Store, one: Attendance) -> Attendance:
    lines = read_dossier(store, one.meeting).attendance
    return next(each for each in lines if each.uid == one.uid)


def states(store: Store, one: Attendance) -> list[AttendanceState]:
    found = stored(store, one)
    return [found.state, *(found.state_on(sitting.day) for sitting in (FIRST, SECOND))]


def test_present_on_one_day_is_present_at_the_meeting_and_open_on_the_other(
    store: Store, boats: Meeting
) -> None:
    one = line(store, boats)
    mark_at(store, [one.uid], PRESENT, FIRST, NINE)
    assert states(store, one) == [PRESENT, PRESENT, AttendanceState.CONFIRMED]
    assert stored(store, one).visits == (Visit(day=FIRST.day, arrived=NINE),)


def test_present_at_the_meeting_is_present_on_every_day_while_none_is_marked(
    store: Store, boats: Meeting
) -> None:
    one = line(store, boats)
    mark_at(store, [one.uid], PRESENT)
    assert states(store, one) == [PRESENT, PRESENT, PRESENT]


def test_absent_on_one_day_stays_invited_to_the_meeting(store: Store, boats: Meeting) -> None:
    one = line(store, boats)
    mark_at(store, [one.uid], ABSENT, SECOND)
    assert states(store, one) == [INVITED, INVITED, ABSENT]


def test_marking_a_day_is_taken_back(store: Store, boats: Meeting) -> None:
    one = line(store, boats)
    mark_at(store, [one.uid], PRESENT, FIRST, NINE).undo(store)
    assert (stored(store, one).visits, stored(store, one).state) == ((), INVITED)


def test_who_comes_twice_keeps_the_first_arrival(store: Store, boats: Meeting) -> None:
    one = line(store, boats)
    mark_at(store, [one.uid], PRESENT, FIRST, NINE)
    mark_at(store, [one.uid], PRESENT, FIRST, NOON)
    assert stored(store, one).visits[0].arrived == NINE


def test_who_leaves_was_there(store: Store, boats: Meeting) -> None:
    one = line(store, boats)
    mark_left(store, [one.uid], FIRST, NOON)
    assert stored(store, one).visits == (Visit(day=FIRST.day, left=NOON),)


def test_nobody_leaves_before_arriving(store: Store, boats: Meeting) -> None:
    one = line(store, boats)
    mark_at(store, [one.uid], PRESENT, FIRST, NOON)
    with pytest.raises(Refused, match="before the arrival"):
        mark_left(store, [one.uid], FIRST, NINE)
    with pytest.raises(Refused, match="before the arrival"):
        set_visits(store, one.uid, (Visit(day=FIRST.day, arrived=NOON, left=NINE),))


def test_many_are_marked_for_an_entry_of_the_agenda(store: Store, boats: Meeting) -> None:
    several = [line(store, boats, name) for name in ("Ana", "Bo", "Chan")]
    item = Sitting(item=new_uid())
    done = mark_at(store, [one.uid for one in several], PRESENT, item)
    assert done.sentence() == "3 people marked present"
    assert all(stored(store, one).visit(item=item.item) for one in several)


def test_one_is_replaced_by_another_who_is_then_expected(store: Store, boats: Meeting) -> None:
    ana, bo = line(store, boats, "Ana"), line(store, boats, "Bo")
    done = replace_by(store, ana.uid, bo.uid)
    assert done.sentence() == "Ana replaced by Bo"
    assert (stored(store, ana).state, stored(store, ana).replaced_by) == (AttendanceState.REPLACED, bo.uid)
    assert stored(store, bo).state is AttendanceState.CONFIRMED
    mark(store, [ana.uid], PRESENT)
    assert stored(store, ana).replaced_by is None


def test_nobody_replaces_himself(store: Store, boats: Meeting) -> None:
    ana = line(store, boats, "Ana")
    with pytest.raises(Refused):
        replace_by(store, ana.uid, ana.uid)


def meeting_of(present: int, absent: int, **more: object) -> Dossier:
    """Return a meeting of so many member Societies, each with one person."""
    meeting = replace(Meeting(title="Meeting"), **more)  # type: ignore[arg-type]  # the caller knows the fields
    homes = tuple(
        Delegation(meeting=meeting.uid, printed_name=f"S{place}") for place in range(present + absent)
    )
    people = tuple(
        Attendance(
            meeting=meeting.uid,
            delegation=home.uid,
            head_count=place + 1,
            state=PRESENT if place < present else INVITED,
        )
        for place, home in enumerate(homes)
    )
    return Dossier(meeting=meeting, agenda=Agenda(meeting=meeting.uid), delegations=homes, attendance=people)


@pytest.mark.parametrize(
    ("rule", "number", "present", "members", "needed", "reached"),
    [
        (QuorumRule.MAJORITY, None, 5, 10, 6, False),
        (QuorumRule.MAJORITY, None, 6, 11, 6, True),
        (QuorumRule.TWO_THIRDS, None, 7, 11, 8, False),
        (QuorumRule.TWO_THIRDS, None, 6, 9, 6, True),
        (QuorumRule.NUMBER, 3, 3, 11, 3, True),
    ],
)
def test_a_quorum_is_reached_or_not(
    rule: QuorumRule, number: int | None, present: int, members: int, needed: int, *, reached: bool
) -> None:
    quorum = quorum_of(meeting_of(present, members - present, quorum=rule, quorum_number=number))
    assert quorum is not None
    assert (quorum.present, quorum.members, quorum.needed) == (present, members, needed)
    assert quorum.is_reached is reached


def test_the_rule_and_the_members_of_the_series_count_where_the_meeting_says_nothing() -> None:
    dossier = meeting_of(2, 1)
    bodies = [new_uid() for _ in range(5)]
    homes = [replace(home, organisation=one) for home, one in zip(dossier.delegations, bodies, strict=False)]
    series = Series(title="Meetings", members=tuple(bodies), quorum=QuorumRule.MAJORITY)
    quorum = quorum_of(replace(dossier, series=series, delegations=tuple(homes)))
    assert quorum is not None
    assert (quorum.present, quorum.needed, quorum.members) == (2, 3, 5)


def test_observers_make_no_quorum() -> None:
    dossier = meeting_of(1, 0, quorum=QuorumRule.NUMBER, quorum_number=1)
    guests = tuple(replace(home, category=Category.GUEST) for home in dossier.delegations)
    quorum = quorum_of(replace(dossier, delegations=guests))
    assert quorum is not None
    assert not quorum.is_reached


def test_a_meeting_without_a_rule_has_no_quorum() -> None:
    assert quorum_of(meeting_of(1, 1)) is None


def test_a_delegation_that_is_too_large_is_told() -> None:
    dossier = meeting_of(3, 0, largest_delegation=2)
    assert too_large(dossier) == ((dossier.delegations[2].uid, "S2", 3),)
    assert too_large(meeting_of(3, 0)) == ()


def test_a_meeting_sits_as_a_whole_by_days_and_by_entries() -> None:
    item, rest = AgendaItem(title="Report"), AgendaItem(title="Lunch", kind=AgendaKind.BREAK)
    dossier = meeting_of(1, 0, first_day=FIRST.day, last_day=SECOND.day)
    dossier = replace(dossier, agenda=Agenda(meeting=dossier.meeting.uid, items=(item, rest)))
    assert list(sittings_of(dossier)) == [Sitting(), FIRST, SECOND, Sitting(item=item.uid)]


def test_a_sitting_shows_everybody_in_the_state_of_that_day() -> None:
    dossier = meeting_of(1, 0)
    (one,) = dossier.attendance
    visited = replace(one, visits=(Visit(day=FIRST.day, state=ABSENT),))
    dossier = replace(dossier, attendance=(visited,))
    assert [each.state for each in at_sitting(dossier, FIRST).attendance] == [ABSENT]
    assert at_sitting(dossier, Sitting()) is dossier


def test_lists_of_meetings_count_as_the_meeting_counts(store: Store, boats: Meeting) -> None:
    one = line(store, boats, "Ana")
    line(store, boats, "Bo")
    mark(store, [one.uid], PRESENT)
    assert list_meetings(store)[0].delegates == 2
    file_meeting(store, replace(get_meeting(store, boats.uid), counted=Counted.PRESENT))
    assert list_meetings(store)[0].delegates == 1
    assert tally_of(read_dossier(store, boats.uid)).delegates == 1
