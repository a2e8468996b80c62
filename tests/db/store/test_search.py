"""What is searched for is found, and nothing else."""

import dataclasses

import pytest

from db.records.agenda import Agenda, AgendaItem
from db.records.language import Language
from db.records.organisation import OrganisationName
from db.store import Store
from db.store.snippets import around
from tests.db.builders import meeting, organisation, person, record, save


def found(store: Store, typed: str) -> list[str]:
    with store.reading() as unit:
        return [one.title for one in unit.search.find(typed)]


@pytest.mark.parametrize(
    "typed",
    ["Hội Chữ thập đỏ", "hoi chu thap do", "HỘI", "chữ đỏ", "  hoi   do ", "“hoi”", "thap-do", "hội ch"],
)
def test_accents_case_and_signs_do_not_matter(store: Store, typed: str) -> None:
    save(store, person("Hội Chữ thập-đỏ Việt Nam"), person("Somebody else"))
    assert found(store, typed.replace("“", "").replace("”", "")) == ["Hội Chữ thập-đỏ Việt Nam"]


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("สภากาชาดไทยประชุมที่กรุงเทพ", "กาชาด"),
        ("កាកបាទក្រហមកម្ពុជា", "ក្រហម"),
        ("ມະຫາຊົນລາວ", "ຊົນລາວ"),
        ("မြန်မာနိုင်ငံကြက်ခြေနီ", "နိုင်ငံ"),
        ("中国红十字会代表团", "十字会"),
    ],
)
def test_words_of_scripts_without_spaces_are_found_inside(store: Store, text: str, typed: str) -> None:
    (home,) = save(store, meeting("A"))
    save(store, record(home.uid, "Filler " * 400, text, title="Unspaced"))
    assert found(store, typed) == ["Unspaced"]


def test_a_hit_in_a_record_names_its_paragraph_and_shows_the_text_around(store: Store) -> None:
    (home,) = save(store, meeting())
    (one,) = save(
        store, record(home.uid, "Nothing here.", "The Societies agreed on Đà Nẵng as the next place.")
    )
    with store.reading() as unit:
        (hit,) = unit.search.find("da nang")
    assert (hit.kind, hit.uid, hit.paragraph) == ("record", one.uid, one.paragraphs[1].uid)
    assert "Đà Nẵng" in hit.snippet


def test_what_the_agenda_says_is_found_with_the_meeting(store: Store) -> None:
    (home,) = save(store, meeting("Forum"))
    (agenda,) = save(store, Agenda(meeting=home.uid, items=(AgendaItem(title="Tsunami", speakers="Dr Ana"),)))
    save(store, dataclasses.replace(home, venue="Hall"))
    with store.reading() as unit:
        assert [one.snippet for one in unit.search.find("tsunami ana")] == ["Tsunami Dr Ana"]
    save(store, dataclasses.replace(agenda, items=()))
    assert found(store, "tsunami") == []


def test_a_title_goes_before_a_text(store: Store) -> None:
    home, _ = save(store, meeting("One"), meeting("About floods"))
    save(store, record(home.uid, "floods " * 3, title="Other"))
    assert found(store, "floods") == ["About floods", "Other"]


def test_the_search_follows_every_change(store: Store) -> None:
    (one,) = save(store, person("Ana Soares"))
    save(store, dataclasses.replace(one, full_name="Ana Belo"))
    assert (found(store, "soares"), found(store, "belo")) == ([], ["Ana Belo"])
    with store.unit() as unit:
        unit.people.remove(one.uid)
        unit.commit()
    assert found(store, "belo") == []


@pytest.mark.parametrize(
    "typed", ["", "   ", "“", '"', "*", "AND", "a OR b", "NEAR(", "title:", "^", "\0", "\ud800"]
)
def test_signs_of_the_search_engine_are_only_signs(store: Store, typed: str) -> None:
    save(store, person("Ana Soares"))
    with store.reading() as unit:
        unit.search.find(typed)
        unit.meetings.lines(text=typed)
        unit.people.matching(typed)


def test_an_organisation_is_suggested_by_any_of_its_names(store: Store) -> None:
    names = (
        OrganisationName(language=Language.ENGLISH, text="Society of the Isles", short="Isles"),
        OrganisationName(language=Language.PORTUGUESE, text="Sociedade das Ilhas"),
    )
    save(store, organisation(names=names, abbreviation="SOI", aliases=("Isle Society",), country="TL"))
    with store.reading() as unit:
        for typed in ("soc", "isl", "ilha", "SOI", "isle soc", "tl", "dade"):
            assert [one.abbreviation for one in unit.organisations.matching(typed)] == ["SOI"], typed


def test_names_that_begin_so_come_before_words_and_parts(store: Store) -> None:
    save(store, person("Banana"), person("Bo Ana"), person("Ana Zo"), person("Ana Bo"), person("Other"))
    with store.reading() as unit:
        assert [one.full_name for one in unit.people.matching("ana")] == [
            "Ana Bo",
            "Ana Zo",
            "Bo Ana",
            "Banana",
        ]
        assert len(unit.people.matching("ana", limit=2)) == 2


def test_text_around_a_hit_is_cut_at_both_ends() -> None:
    text = "x" * 100 + " Đỏ " + "y" * 200
    assert around(text, ["do"]).startswith("…")
    assert around(text, ["do"]).endswith("…")
    assert "Đỏ" in around(text, ["do"])
    assert around("short", ["short"]) == "short"
    assert around("short", ["other"]) == ""
