"""Duplicates of the register: found, made one, taken back; and what was printed stays as it was."""

from dataclasses import replace
from datetime import date

import pytest

from db.records.meeting import Meeting, Role, RoleKind
from db.records.organisation import Organisation, OrganisationKind
from db.records.person import Consent, Person, Post
from db.records.problems import NotFound, Refused
from db.store import Store
from desktop_app.usecases.meeting.meetings import file_meeting, read_dossier
from desktop_app.usecases.meeting.participants import add_participant
from desktop_app.usecases.meeting.series import file_series, get_series
from desktop_app.usecases.register import twins
from desktop_app.usecases.register.merging import (
    merge_organisations,
    merge_people,
    merged_organisation,
    merged_person,
    same_organisations,
    same_people,
)
from desktop_app.usecases.register.organisations import (
    file_organisation,
    get_organisation,
    list_organisations,
)
from desktop_app.usecases.register.people import file_person, get_person, list_people, remove_person
from desktop_app.usecases.register.twins import list_twins
from tests.db.builders import meeting, organisation, person, series


@pytest.fixture
def pair(store: Store) -> tuple[Person, Person]:
    """Return two entries of one person."""
    post = Post(title="President", organisation=list_organisations(store, text="Lao Red Cross")[0].uid)
    kept = file_person(store, person("Ana Soares", posts=(post,), phone="1"))
    return kept, file_person(store, person("SOARES Ána", email="ana@isles.example", phone="2", notes="late"))


def test_people_who_may_be_one_are_found(store: Store, pair: tuple[Person, Person]) -> None:
    file_person(store, person("Bo Lindh"))
    (found,) = same_people(store)
    assert {found.one, found.other} == {one.uid for one in pair}
    assert found.score >= 0.9


def test_nobody_is_found_twice(store: Store) -> None:
    for name in ("Ana Soares", "Ana Soares", "Soares Ana"):
        file_person(store, person(name))
    found = [frozenset((one.one, one.other)) for one in same_people(store)]
    assert len(found) == len(set(found)) == 3


@pytest.mark.usefixtures("pair")
def test_looking_tells_how_far_it_is_and_stops_when_told(store: Store) -> None:
    heard: list[tuple[int, int]] = []
    list_twins(store, "person", progress=lambda done, of: heard.append((done, of)))
    assert heard == [(0, 2)]

    def stop(_done: int, _of: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        list_twins(store, "person", progress=stop)


@pytest.mark.usefixtures("pair")
def test_the_likeliest_pairs_are_shown_and_all_are_counted(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(twins, "LIKELIEST", 1)
    file_person(store, person("A. Soares"))
    found = list_twins(store, "person")
    assert [one.pair.score for one in found.shown] == [same_people(store)[0].score]
    assert found.number == len(same_people(store)) > 1
    assert list_twins(store, "person", {one.key for one in same_people(store)}).number == 0


def test_a_merged_person_has_what_both_had(pair: tuple[Person, Person]) -> None:
    found = merged_person(*pair)
    assert (found.full_name, found.email, found.phone) == ("Ana Soares", "ana@isles.example", "1")
    assert (found.aliases, found.notes, len(found.posts)) == (("SOARES Ána",), "late", 1)


def test_consent_that_was_given_is_kept() -> None:
    asked = person(consent=Consent.GIVEN, consent_on=date(2026, 1, 2), consent_purpose="Invitations")
    found = merged_person(person(), asked)
    assert (found.consent, found.consent_purpose) == (Consent.GIVEN, "Invitations")


def test_lists_refer_to_the_one_who_stays_and_print_what_they_printed(
    store: Store, boats: Meeting, pair: tuple[Person, Person]
) -> None:
    kept, gone = pair
    role = Role(kind=RoleKind.CHAIR, person=gone.uid, printed_name="The Chair")
    file_meeting(store, replace(boats, roles=(role,)))
    add_participant(store, meeting=boats.uid, person=gone.uid)
    done = merge_people(store, merged_person(kept, gone), gone.uid)
    dossier = read_dossier(store, boats.uid)
    assert [(one.person, one.printed_name) for one in dossier.attendance] == [(kept.uid, "SOARES Ána")]
    assert dossier.meeting.roles[0].person == kept.uid
    with pytest.raises(NotFound):
        get_person(store, gone.uid)
    assert done.sentence() == "Merged into “Ana Soares”"


def test_a_merge_is_taken_back_whole(store: Store, boats: Meeting, pair: tuple[Person, Person]) -> None:
    kept, gone = pair
    add_participant(store, meeting=boats.uid, person=gone.uid)
    again = merge_people(store, merged_person(kept, gone), gone.uid).undo(store)
    assert read_dossier(store, boats.uid).attendance[0].person == gone.uid
    assert get_person(store, kept.uid).aliases == ()
    assert len(list_people(store)) == 2
    again.undo(store)
    assert read_dossier(store, boats.uid).attendance[0].person == kept.uid
    assert len(list_people(store)) == 1


def test_the_other_spelling_is_found_from_now_on(store: Store, pair: tuple[Person, Person]) -> None:
    kept, gone = pair
    merge_people(store, merged_person(kept, gone), gone.uid)
    assert [one.uid for one in list_people(store, text="soares ana")] == [kept.uid]
    assert same_people(store) == []


def test_nobody_is_merged_with_oneself(store: Store, pair: tuple[Person, Person]) -> None:
    with pytest.raises(Refused, match="itself"):
        merge_people(store, pair[0], pair[0].uid)


def test_organisations_are_found_and_merged_with_members_posts_and_delegations(
    store: Store, boats: Meeting
) -> None:
    kept = list_organisations(store, text="Lao Red Cross")[0].uid
    gone = file_organisation(store, organisation("Lao Red Cross Societies", country="LA"))
    assert [(one.one, one.other) for one in same_organisations(store)] == [(kept, gone.uid)]
    filed = file_series(store, series(members=(kept, gone.uid)))
    holder = file_person(store, person(posts=(Post(title="Mate", organisation=gone.uid),)))
    add_participant(store, meeting=boats.uid, organisation=gone.uid, printed_name="Bo")
    together = merged_organisation(get_organisation(store, kept), gone)
    done = merge_organisations(store, together, gone.uid)
    assert get_series(store, filed.uid).members == (kept,)
    assert get_person(store, holder.uid).posts[0].organisation == kept
    home = read_dossier(store, boats.uid).delegations[0]
    assert (home.organisation, home.printed_name) == (kept, "Lao Red Cross Societies")
    assert "Lao Red Cross Societies" in get_organisation(store, kept).aliases
    done.undo(store)
    assert get_series(store, filed.uid).members == (kept, gone.uid)
    assert get_organisation(store, gone.uid).kind is OrganisationKind.NATIONAL_SOCIETY


def test_the_register_itself_has_no_duplicates(store: Store) -> None:
    assert [one for one in same_organisations(store) if one.score >= 0.92] == []


def test_what_changes_later_leaves_lists_as_they_were_printed(store: Store, boats: Meeting) -> None:
    body: Organisation = file_organisation(store, organisation("Boat Club", kind=OrganisationKind.OTHER))
    ana = file_person(store, person(posts=(Post(title="Skipper", organisation=body.uid),)))
    add_participant(store, meeting=boats.uid, person=ana.uid)
    file_person(store, replace(get_person(store, ana.uid), full_name="Ana Lindh", posts=()))
    named = replace(body.names[0], text="Ship Club")
    file_organisation(store, replace(get_organisation(store, body.uid), names=(named,)))
    dossier = read_dossier(store, boats.uid)
    line, home = dossier.attendance[0], dossier.delegations[0]
    assert (line.printed_name, line.printed_post, home.printed_name) == ("Ana Soares", "Skipper", "Boat Club")


def test_the_post_of_the_day_is_printed(store: Store) -> None:
    early = Post(title="Mate", until=date(2020, 1, 1))
    late = Post(title="Skipper", since=date(2020, 1, 2))
    ana = file_person(store, person(posts=(early, late)))
    for day, expected in ((date(2019, 5, 1), "Mate"), (date(2021, 5, 1), "Skipper")):
        filed = file_meeting(store, meeting(first_day=day, last_day=day))
        done = add_participant(store, meeting=filed.uid, person=ana.uid)
        assert done.saved[-1].printed_post == expected


def test_who_is_removed_while_all_are_compared_is_not_shown(
    store: Store, pair: tuple[Person, Person]
) -> None:
    def remove_one(done: int, _of: int) -> None:
        if not done:
            remove_person(store, pair[0].uid)

    found = list_twins(store, "person", progress=remove_one)
    assert (found.shown, found.number) == ((), 0)
