"""What is searched for is found, and nothing else."""

import dataclasses
import random
import re
from pathlib import Path

import pytest
from icu4py.breakers import LineBreaker

from db.records.agenda import Agenda, AgendaItem
from db.records.attendance import Attendance, Delegation
from db.records.language import Language
from db.records.organisation import OrganisationName
from db.records.text import fold
from db.store import Store
from db.store.indexing import has_unspaced
from db.store.snippets import around
from tests.db.builders import meeting, organisation, person, record, save


def found(store: Store, typed: str, limit: int = 20) -> list[str]:
    with store.reading() as unit:
        return [one.title for one in unit.search.find(typed, limit)]


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


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("ประชุม กาชาด ที่ไทย", "กาชาดไทย"),
        ("ประชุมของกาชาดไทย", "ไทยกาชาด"),
        ("ປະຊຸມ ມະຫາຊົນ ລາວ", "ມະຫາຊົນລາວ"),
        ("ລາວ ແລະ ມະຫາຊົນ", "ມະຫາຊົນລາວ"),
        ("កម្ពុជា កាកបាទក្រហម", "កាកបាទក្រហមកម្ពុជា"),
        ("ကြက်ခြေနီ မြန်မာနိုင်ငံ", "မြန်မာနိုင်ငံကြက်ခြေနီ"),
        ("Meeting of the กาชาด in ไทย", "meetingไทยกาชาด"),
    ],
)
def test_words_typed_without_their_space_are_found_apart_and_in_any_order(
    store: Store, text: str, typed: str
) -> None:
    (home,) = save(store, meeting("A", background=text))
    save(store, record(home.uid, text, title="Apart"), person(text))
    with store.reading() as unit:
        assert {one.title for one in unit.search.find(typed)} == {"A", "Apart", text}
        assert all(one.snippet for one in unit.search.find(typed, kinds=("record",)))
        assert [one.title for one in unit.meetings.lines(text=typed)] == ["A"]
        assert [one.full_name for one in unit.people.matching(typed)] == [text]


def test_what_holds_the_words_together_goes_before_what_holds_them_apart(store: Store) -> None:
    save(store, person("ไทย กาชาด"), person("กาชาดไทย"), person("กาชาด"))
    assert found(store, "กาชาดไทย") == ["กาชาดไทย", "ไทย กาชาด"]


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
    assert found(store, "soares") == ["Ana Soares"]


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


def test_a_piece_of_two_letters_is_found_at_the_beginning_of_words_alone(store: Store) -> None:
    save(store, person("Banana"), person("Ana Bo"))
    assert found(store, "an") == ["Ana Bo"]


def test_text_around_a_hit_is_cut_at_both_ends() -> None:
    text = "x" * 100 + " Đỏ " + "y" * 200
    assert around(text, ["do"]).startswith("…")
    assert around(text, ["do"]).endswith("…")
    assert "Đỏ" in around(text, ["do"])
    assert around("short", ["short"]) == "short"
    assert around("short", ["other"]) == ""


@pytest.fixture
def listed(store: Store) -> Attendance:
    """Return somebody who stands only in a list of participants."""
    (home,) = save(store, meeting("Forum"))
    (society,) = save(store, Delegation(meeting=home.uid, printed_name="Society of the Reefs"))
    (one,) = save(store, Attendance(meeting=home.uid, delegation=society.uid, printed_name="Đặng Thị Hoà"))
    assert isinstance(one, Attendance)
    return one


@pytest.mark.usefixtures("listed")
def test_names_in_a_list_of_participants_are_found_with_the_meeting(store: Store) -> None:
    assert (found(store, "dang hoa"), found(store, "reefs")) == (["Forum"], ["Forum"])
    with store.reading() as unit:
        assert unit.search.find("dang hoa")[0].snippet == "Đặng Thị Hoà"


def test_a_name_taken_off_the_list_is_not_found_and_comes_back_with_it(
    store: Store, listed: Attendance
) -> None:
    with store.unit() as unit:
        removed = unit.attendance.remove(listed.uid)
        unit.commit()
    assert found(store, "dang hoa") == []
    with store.unit() as unit:
        unit.restore(removed)
        unit.commit()
    assert found(store, "dang hoa") == ["Forum"]


SPOKEN = {
    "vi": "vie",
    "th": "tha",
    "lo": "lao",
    "km": "khm",
    "my": "mya",
    "id": "ind",
    "en": "eng",
    "ar": "arb",
}
WORDS = 60


@pytest.mark.parametrize("language", SPOKEN)
def test_everything_that_stands_in_a_text_is_found_in_it(store: Store, language: str) -> None:
    articles = articles_in(SPOKEN[language])
    (home,) = save(store, meeting("Home"))
    save(store, *(record(home.uid, text, title=str(number)) for number, text in enumerate(articles)))
    rng = random.Random(language)  # noqa: S311 - the same words every time
    for typed in some_words(articles, rng):
        wanted = {str(number) for number, text in enumerate(articles) if holds(text, typed)}
        with store.reading() as unit:
            assert wanted
            assert wanted <= {one.title for one in unit.search.find(typed, limit=500)}, typed


@pytest.mark.parametrize("language", ["th", "lo", "km", "my"])
def test_two_words_of_a_text_typed_as_one_are_nearly_always_found(store: Store, language: str) -> None:
    articles = articles_in(SPOKEN[language])
    (home,) = save(store, meeting("Home"))
    save(store, *(record(home.uid, text, title=str(number)) for number, text in enumerate(articles)))
    rng = random.Random(language)  # noqa: S311 - the same words every time
    typed = [(str(number), pair) for number, text in enumerate(articles) if (pair := two_words(text, rng))]
    missed = [pair for title, pair in typed if title not in found(store, pair, limit=500)]
    assert len(typed) > 50
    assert len(missed) <= len(typed) * 0.08, missed


def two_words(text: str, rng: random.Random) -> str:
    """Return two words that stand somewhere in *text*, joined; nothing if it has less than two."""
    cut = (word for part in re.split(r"[\s\d().,]+", text) for word in LineBreaker(part or " ", "th"))
    words = [word for word in cut if len(word) > 2 and has_unspaced(word)]
    return "".join(rng.sample(words, 2)) if len(words) > 1 else ""


def articles_in(code: str) -> list[str]:
    """Return the declaration of human rights in a language, a text for each paragraph."""
    path = Path(__file__).parents[4] / "shared" / "samples" / "documents" / "udhr_txt" / f"udhr_{code}.txt"
    lines = [line.strip() for line in path.read_text(encoding="utf-8").splitlines()]
    return [line for line in lines if len(line) > 20]


def some_words(articles: list[str], rng: random.Random) -> list[str]:
    """Return words of the texts; where words are not parted, pieces of four to eight letters."""
    text = " ".join(articles)
    if has_unspaced(text):
        places = (rng.randrange(len(text) - 8) for _ in range(WORDS * 3))
        pieces = (text[one : one + rng.randint(4, 8)] for one in places)
        return [one for one in pieces if one.isalpha() or not any(char.isspace() for char in one)][:WORDS]
    words = sorted({one for one in re.findall(r"\w+", text) if len(one) > 2})
    return rng.sample(words, min(WORDS, len(words)))


def holds(text: str, typed: str) -> bool:
    """Return whether the folded text holds what was typed: the measure that no index is needed for."""
    wanted = fold(typed)
    folded = fold(text)
    return (
        wanted in folded
        if has_unspaced(text)
        else any(one.startswith(wanted) for one in re.findall(r"\w+", folded))
    )
