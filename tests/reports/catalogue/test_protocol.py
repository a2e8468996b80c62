"""Who stands before whom: one order for lists, sentences, sheets and signatures."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from db.records.agenda import Agenda
from db.records.attendance import Attendance, Category, Delegation
from db.records.dossier import Dossier
from db.records.language import Language
from db.records.meeting import Meeting, Role, RoleKind
from db.records.organisation import Organisation, OrganisationKind, OrganisationName
from db.records.person import Person
from db.records.protocol import CountryNames, Precedence
from db.records.series import Series, Turn
from reports.catalogue.protocol import sort_key
from reports.catalogue.roll import roll_of
from tests.reports.catalogue.test_sentences import DAY


def body(name: str, **more: object) -> Organisation:
    made = Organisation(names=(OrganisationName(language=Language.ENGLISH, text=name),))
    return replace(made, **more)  # type: ignore[arg-type]  # the caller knows the fields


def at(bodies: Sequence[Organisation], *, categories: Sequence[Category] = (), **meeting: object) -> Dossier:
    held = replace(Meeting(title="Meeting", first_day=DAY), **meeting)  # type: ignore[arg-type]  # as declared
    homes = [Delegation(meeting=held.uid, organisation=one.uid, printed_name=one.name()) for one in bodies]
    placed = zip(homes, categories or [Category.MEMBER_SOCIETY] * len(homes), strict=True)
    return Dossier(
        meeting=held,
        agenda=Agenda(meeting=held.uid),
        delegations=tuple(replace(home, category=one) for home, one in placed),
        organisations=tuple(bodies),
    )


def names(dossier: Dossier, language: str = "en") -> list[str]:
    return [party.name for group in roll_of(dossier, language) for party in group.parties]


ALPHA, BETA, GAMMA = body("Alpha Society"), body("The Beta Society"), body("Gamma Society")


@pytest.mark.parametrize(
    ("name", "language", "key"),
    [
        ("The Élan", "en", "elan"),
        ("Theodora", "en", "theodora"),
        ("La Cruz Roja", "es", "cruz roja"),
        ("L’Étoile", "fr", "etoile"),
        ("الهلال", "ar", "هلال"),
        ("เมียนมา", "th", "มเียนมา"),
    ],
)
def test_names_are_sorted_without_article_and_accents(name: str, language: str, key: str) -> None:
    assert sort_key(name, language) == key


def test_an_own_sort_name_comes_before_the_name() -> None:
    assert names(at((ALPHA, replace(GAMMA, sort_name="Aardvark")))) == ["Gamma Society", "Alpha Society"]


def test_the_host_comes_first_and_the_others_by_name() -> None:
    dossier = at((BETA, ALPHA, GAMMA), host=GAMMA.uid)
    assert names(dossier) == ["Gamma Society", "Alpha Society", "The Beta Society"]


def test_a_host_that_is_not_first_stands_among_the_societies() -> None:
    categories = (Category.HOST, Category.MEMBER_SOCIETY, Category.MEMBER_SOCIETY)
    dossier = at((BETA, ALPHA, GAMMA), categories=categories, host=BETA.uid, first_listed=Precedence.NOBODY)
    (group,) = roll_of(dossier, "en")
    assert (group.category, names(dossier)) == (
        Category.MEMBER_SOCIETY,
        ["Alpha Society", "The Beta Society", "Gamma Society"],
    )


def test_the_chair_of_the_year_comes_first() -> None:
    series = Series(title="Meetings", rota=(Turn(year=DAY.year, organisation=GAMMA.uid),))
    dossier = replace(at((ALPHA, GAMMA), first_listed=Precedence.CHAIR), series=series)
    assert names(dossier) == ["Gamma Society", "Alpha Society"]


def test_who_has_the_role_of_the_chair_comes_first_with_the_delegation() -> None:
    chair = Person(full_name="Ms. One")
    role = Role(kind=RoleKind.CHAIR, printed_name="Ms. One", person=chair.uid)
    dossier = at((ALPHA, GAMMA), first_listed=Precedence.CHAIR, roles=(role,))
    line = Attendance(
        meeting=dossier.meeting.uid,
        delegation=dossier.delegations[1].uid,
        person=chair.uid,
        printed_name="One",
    )
    assert names(replace(dossier, attendance=(line,))) == ["Gamma Society", "Alpha Society"]


def test_host_then_chair_then_the_others() -> None:
    series = Series(title="Meetings", rota=(Turn(year=DAY.year, organisation=GAMMA.uid),))
    dossier = at((ALPHA, BETA, GAMMA), host=BETA.uid, first_listed=Precedence.HOST_AND_CHAIR)
    expected = ["The Beta Society", "Gamma Society", "Alpha Society"]
    assert names(replace(dossier, series=series)) == expected


def test_places_given_by_hand_come_before_names() -> None:
    dossier = at((ALPHA, BETA, GAMMA))
    first, second, third = dossier.delegations
    placed = (first, replace(second, position=2), replace(third, position=1))
    expected = ["Gamma Society", "The Beta Society", "Alpha Society"]
    assert names(replace(dossier, delegations=placed)) == expected


def test_categories_stand_in_the_sequence_of_the_meeting() -> None:
    categories = (Category.MEMBER_SOCIETY, Category.GOVERNMENT)
    dossier = at((ALPHA, GAMMA), categories=categories, sequence=(Category.GOVERNMENT,))
    assert [group.category for group in roll_of(dossier, "en")] == [
        Category.GOVERNMENT,
        Category.MEMBER_SOCIETY,
    ]


def test_a_paper_in_another_language_is_sorted_anew() -> None:
    french = (OrganisationName(language=Language.FRENCH, text="Zone Alpha"),)
    dossier = at((replace(ALPHA, names=(*ALPHA.names, *french)), GAMMA))
    assert names(dossier, "fr") == ["Gamma Society", "Zone Alpha"]


@pytest.mark.parametrize(
    ("called", "name"),
    [(CountryNames.SHORT, "Iran"), (CountryNames.OFFICIAL, "Islamic Republic of Iran")],
)
def test_countries_are_called_as_the_meeting_calls_them(called: CountryNames, name: str) -> None:
    iran = body("Islamic Republic of Iran", kind=OrganisationKind.COUNTRY, country="IR")
    assert names(at((iran,), country_names=called)) == [name]
