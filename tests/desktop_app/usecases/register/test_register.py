from dataclasses import replace

import pytest

from db.records.meeting import Meeting
from db.records.organisation import OrganisationKind
from db.records.person import Person, Post
from db.records.problems import Refused
from db.records.series import Series, Turn
from db.store import Store
from desktop_app.usecases.meeting.meetings import file_meeting, get_meeting
from desktop_app.usecases.meeting.series import file_series, list_series, next_edition, remove_series
from desktop_app.usecases.register.organisations import (
    file_organisation,
    get_organisation,
    list_organisations,
    remove_organisation,
    suggest_organisations,
)
from desktop_app.usecases.register.people import file_person, list_people, remove_person, suggest_people
from tests.db.builders import meeting, organisation


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("vietnam", "Vietnam Red Cross Society"),
        ("viet nam", "Vietnam Red Cross Society"),
        ("croix-rouge lao", "Lao Red Cross"),
        ("ifrc", "International Federation of Red Cross and Red Crescent Societies"),
        ("cote d'ivoire", "Red Cross Society of Côte d'Ivoire"),
        ("الصليب الأحمر الأندوري", "Andorran Red Cross"),
        ("hoi chu thap do viet", "Vietnam Red Cross Society"),
    ],
)
def test_organisations_are_found_by_any_name(store: Store, typed: str, first: str) -> None:
    assert suggest_organisations(store, typed)[0].name == first


def test_names_that_begin_so_come_first_and_not_more_than_asked(store: Store) -> None:
    names = [one.name for one in suggest_organisations(store, "ma", limit=5)]
    assert len(names) == 5
    assert all(name.startswith(("Ma", "The Ma")) for name in names)


def test_nothing_typed_suggests_nothing(store: Store) -> None:
    assert suggest_organisations(store, "  ") == []
    assert suggest_people(store, "") == []


def test_the_list_goes_on_after_its_last_line(store: Store) -> None:
    societies = OrganisationKind.NATIONAL_SOCIETY
    first = list_organisations(store, limit=100, kind=societies)
    rest = list_organisations(store, limit=100, kind=societies, after=first[-1])
    assert (len(first), len(rest)) == (100, 92)
    assert first[-1].name < rest[0].name


def test_an_organisation_needs_a_name(store: Store) -> None:
    with pytest.raises(Refused) as refused:
        file_organisation(store, replace(organisation(), names=()))
    assert [one.place for one in refused.value.problems] == ["names"]


def test_an_organisation_in_use_is_not_removed_unasked(store: Store, boats: Meeting) -> None:
    isles = file_organisation(store, organisation())
    hosted = file_meeting(store, replace(boats, host=isles.uid))
    file_series(store, Series(title="Harbours", members=(isles.uid,)))
    with pytest.raises(Refused) as refused:
        remove_organisation(store, isles.uid)
    assert "2 other places" in refused.value.problems[0].sentence()
    done = remove_organisation(store, isles.uid, anyway=True)
    assert get_meeting(store, boats.uid).host is None
    done.undo(store)
    assert get_meeting(store, boats.uid) == hosted
    assert get_organisation(store, isles.uid) == isles


def test_people_are_found_without_accents_and_come_back(store: Store) -> None:
    isles = file_organisation(store, organisation())
    post = Post(title="President", organisation=isles.uid)
    thu = file_person(store, Person(full_name="Trần Thị Đào", posts=(post,)))
    (line,) = suggest_people(store, "tran thi dao")
    assert (line.post, line.organisation_name) == ("President", "Society of the Isles")
    remove_person(store, thu.uid).undo(store)
    assert [one.uid for one in list_people(store)] == [thu.uid]


def test_the_next_edition_follows_the_highest_number(store: Store) -> None:
    isles = file_organisation(store, organisation())
    annual = Series(title="Annual Harbour Meeting", rota=(Turn(year=2027, organisation=isles.uid),))
    file_series(store, annual)
    for ordinal in (16, 17, 3):
        file_meeting(store, meeting(series=annual.uid, ordinal=ordinal))
    following = next_edition(store, annual.uid)
    assert (following.ordinal, following.title) == (18, "18th Annual Harbour Meeting")
    assert (following.host, following.version) == (isles.uid, 0)


def test_the_first_edition_of_a_series(store: Store) -> None:
    annual = file_series(store, Series(title="Harbours", abbreviation="HM"))
    first = next_edition(store, annual.uid)
    assert (first.ordinal, first.title, first.short_title) == (1, "1st Harbours", "HM 1")


def test_a_series_with_meetings_is_not_removed_unasked(store: Store) -> None:
    annual = file_series(store, Series(title="Harbours"))
    file_meeting(store, meeting(series=annual.uid))
    with pytest.raises(Refused):
        remove_series(store, annual.uid)
    remove_series(store, annual.uid, anyway=True).undo(store)
    assert [one.meetings for one in list_series(store)] == [1]
