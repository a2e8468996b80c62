from collections import Counter

import pytest

import resources
from db.exchange.json_file import read_text
from db.records.organisation import Organisation, OrganisationKind
from db.records.text import fold


@pytest.fixture(scope="module")
def register() -> tuple[Organisation, ...]:
    data = (resources.reference() / "national_societies.json").read_bytes()
    return read_text(data).content.organisations


def test_it_holds_the_societies_and_the_two_international_bodies(register: tuple[Organisation, ...]) -> None:
    assert Counter(one.kind for one in register) == {
        OrganisationKind.NATIONAL_SOCIETY: 192,
        OrganisationKind.FEDERATION: 1,
        OrganisationKind.COMMITTEE: 1,
    }


def test_each_has_its_name_in_four_languages(register: tuple[Organisation, ...]) -> None:
    wanted = {"en", "fr", "es", "ar"}
    assert all(wanted <= {str(name.language) for name in one.names} for one in register)


def test_those_who_meet_in_hanoi_have_vietnamese_names(register: tuple[Organisation, ...]) -> None:
    neighbours = {"BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "TL", "VN"}
    asked = [one for one in register if one.country in neighbours or one.kind != "national_society"]
    assert len(asked) == len(neighbours) + 2
    assert all("đỏ" in one.name("vi") for one in asked)


def test_no_spelling_means_two_organisations(register: tuple[Organisation, ...]) -> None:
    known = Counter(name for one in register for name in {fold(name) for name in one.all_names()})
    assert [name for name, count in known.items() if count > 1] == []


@pytest.mark.parametrize(
    ("spelling", "country"),
    [
        ("Indonesian Red Cross", "ID"),
        ("Singapore Red Cross", "SG"),
        ("Thai Red Cross Society", "TH"),
        ("Timor Leste Red Cross", "TL"),
        ("Viet Nam Red Cross Society", "VN"),
        ("Cambodian Red Cross Society", "KH"),
    ],
)
def test_spellings_of_real_statements_are_known(
    register: tuple[Organisation, ...], spelling: str, country: str
) -> None:
    assert [one.country for one in register if spelling in one.all_names()] == [country]


def test_sort_names_begin_with_the_country_where_the_name_does_not(
    register: tuple[Organisation, ...],
) -> None:
    by_country = {one.country: one for one in register if one.kind is OrganisationKind.NATIONAL_SOCIETY}
    assert by_country["CN"].sort_key() == "china red cross society"
    assert by_country["TH"].sort_key() == "thai red cross society"
