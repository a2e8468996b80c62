"""Who is taken for the same person, and which organisation is meant."""

from dataclasses import replace
from itertools import permutations, product
from uuid import UUID

import pytest

from db.records.identity import new_uid
from desktop_app.usecases.likeness.names import parted
from desktop_app.usecases.likeness.organisations import ALIKE as ALIKE_BODY
from desktop_app.usecases.likeness.organisations import Bodies, core
from desktop_app.usecases.likeness.people import (
    ALIKE,
    SAME,
    Face,
    Faces,
    are_apart,
    glance_at,
    likeness,
    name_likeness,
)
from desktop_app.usecases.offices.exchange import starting_register


@pytest.fixture(scope="module")
def bodies() -> Bodies:
    return Bodies(starting_register())


def country(bodies: Bodies, name: str) -> str:
    found = bodies.find(name)
    by_uid = {one.uid: one.country for one in starting_register()}
    return by_uid[found[0].uid] if found and found[0].score > ALIKE_BODY else ""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bùi Thị An", "Bui Thi An"),
        ("SOARES, Ana", "Ana Soares"),
        ("H.E. Mr. Bo Lindh", "Bo Lindh"),
        ("Abdullah Al Amani", "Abdullah Alamani"),
        ("Henedina R. Abadia", "Abadia, Henedina"),
        ("Maria Gonzales", "María González"),
        ("Đỗ Văn Sáu (Sáu Dân)", "Đỗ Văn Sáu"),
        ("Prof. Dr. Ana Soares, PhD", "Ana Soares"),
        ("Anna-Lena Lindh", "Annalena Lindh"),
        ("William Q. Harbour", "W. Q. Harbour"),
        ("Askar Al Aminzi", "Askar Al-Aminezi"),
        ("Marzoq AlGhanam", "Marzoq Al Ghanam"),
    ],
)
def test_one_person_spelt_in_two_ways(one: str, other: str) -> None:
    assert name_likeness(one, other) >= SAME
    assert name_likeness(other, one) >= SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nguyễn Văn Hùng", "Nguyễn Văn Hưng Thịnh"),
        ("Nguyễn Thị Thu", "Nguyễn Thị Thuý"),
        ("Lê Minh Trọng", "Lê Minh Thông"),
        ("Maung Maung Myint", "Maung Maung Myo"),
        ("Jose Harbour Jr.", "Jose Harbour III"),
        ("Nguyễn Thị Hà", "Nguyễn Thị Hạ"),
        ("Nguyễn Sơn", "Nguyễn Cao Sơn"),
        ("Ana Soares", "Ana Lindh"),
        ("Kim", "Kim Soo"),
    ],
)
def test_two_people_with_names_alike(one: str, other: str) -> None:
    assert name_likeness(one, other) < SAME


def face(name: str, email: str = "", post: str = "", bodies: frozenset[str] = frozenset()) -> Face:
    return Face(new_uid(), name, email, post, bodies)


def test_one_address_is_one_person_however_the_name_is_cut() -> None:
    assert likeness(face("Ana Soares", "ana@isles.example"), face("A. Soares", "ANA@isles.example")) == 1


def test_an_office_address_makes_nobody_the_same() -> None:
    assert likeness(face("Ana Soares", "info@isles.example"), face("Bo Lindh", "info@isles.example")) < SAME


def test_a_word_alone_needs_the_same_organisation() -> None:
    isles, harbour = frozenset({"isles"}), frozenset({"harbour"})
    assert likeness(face("Suryo", bodies=isles), face("Suryo", bodies=isles)) >= SAME
    assert likeness(face("Suryo", bodies=isles), face("Suryo", bodies=harbour)) < SAME


def test_people_are_found_among_many() -> None:
    ana = face("Ana Soares")
    faces = Faces([ana, *(face(f"Person{number} Soares{number}") for number in range(300))])
    assert [one.uid for one in faces.find(face("Soarez, Ana"))] == [ana.uid]


def test_nobody_is_found_twice_or_as_oneself() -> None:
    ana = face("Ana Soares", "a@b.example")
    assert Faces([ana]).find(ana) == []
    assert len(Faces([ana]).find(replace(ana, uid=UUID(int=1)))) == 1


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Thai Red Cross Society", "TH"),
        ("Lao Red Cross", "LA"),
        ("Timor Leste Red Cross", "TL"),
        ("Timor-Leste Red Cross Society", "TL"),
        ("Hội Chữ thập đỏ Việt Nam", "VN"),
        ("Viet Nam Red Cross", "VN"),
        ("Red Cross of Thailand", "TH"),
        ("Palang Merah Indonesia", "ID"),
        ("Croix-Rouge française", "FR"),
        ("Malaysia Red Crescent", "MY"),
        ("Maynmar Red Cross", "MM"),
        ("Niger Red Cross", "NE"),
        ("Nigerian Red Cross", "NG"),
        ("IFRC", "CH"),
        ("Boat Club", ""),
        ("Red Cross", ""),
        ("Thailand", ""),
    ],
)
def test_societies_by_any_name(bodies: Bodies, name: str, expected: str) -> None:
    assert country(bodies, name) == expected


def test_a_country_alone_may_mean_its_society(bodies: Bodies) -> None:
    assert [one.score for one in bodies.find("Thailand")] == [ALIKE_BODY]


def test_what_all_societies_share_is_taken_off() -> None:
    assert core("The Isles Red Cross Society") == core("Croix-Rouge des Isles") == "isles"


@pytest.mark.parametrize(
    "name", ["H.E. Mr. Bo Lindh", "Dr. Ana Soares, PhD", "Suryo", "Mr.", "Tunku Ana", "Ana Soares, Jr."]
)
def test_a_name_taken_apart_reads_the_same_again(name: str) -> None:
    before, full, after = parted(name)
    assert f"{before} {full}".strip() + (f", {after}" if after else "") == name
    assert full


def test_whoever_is_set_aside_at_a_glance_is_unlike() -> None:
    words = ("Ana", "Anna", "Soares", "Soarez", "Maung", "A.", "Nguyen", "Thi", "Harbour", "Habour", "Jr.")
    names = [" ".join(some) for size in (1, 2, 3) for some in permutations(words, size)]
    faces = [face(name) for name in names[::3]]
    glances = [(one, glance_at(one)) for one in (*faces, face("Maung Maung Thi"), face("Annasoares"))]
    apart = [
        (one, other) for (one, seen), (other, too) in product(glances[::4], glances) if are_apart(seen, too)
    ]
    assert len(apart) > 10_000
    assert max(likeness(one, other) for one, other in apart) < ALIKE
