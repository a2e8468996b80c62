"""The gate for text: what gets through and what does not."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.records.text import clean_name, clean_text, fold

ANY = st.text(alphabet=st.characters(exclude_categories=()), max_size=200)
ISOLATES = "\u2066\u2067\u2068"


@given(ANY)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean_text(clean_text(text)) == clean_text(text)
    assert clean_name(clean_name(text)) == clean_name(text)


@given(ANY)
def test_what_was_cleaned_can_be_kept_and_printed(text: str) -> None:
    cleaned = clean_text(text)
    cleaned.encode("utf-8")
    assert unicodedata.is_normalized("NFC", cleaned)
    assert not [char for char in cleaned if unicodedata.category(char) in {"Cc", "Cs"} and char not in "\n\t"]
    assert not set("\u202a\u202b\u202d\u202e\ufeff") & set(cleaned)


@given(ANY)
def test_every_isolate_is_closed_on_its_line(text: str) -> None:
    for line in clean_text(text).split("\n"):
        depth = 0
        for char in line:
            depth += (char in ISOLATES) - (char == "\u2069")
            assert depth >= 0
        assert depth == 0 or not set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069") & set(text)


@given(st.text(alphabet=st.characters(categories=("L", "N", "P", "S", "Zs")), max_size=200))
def test_letters_figures_and_signs_all_stay(text: str) -> None:
    assert clean_text(text) == unicodedata.normalize("NFC", text)


@given(ANY)
def test_a_name_is_one_line_without_spaces_around(text: str) -> None:
    name = clean_name(text)
    assert name == " ".join(name.split())
    assert not set("\n\t\u2066\u2067\u2068\u2069") & set(name)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\r\nb\rc\vd\fe\x85f\u2028g\u2029h", "a\nb\nc\nd\ne\nf\ng\nh"),
        ("nul\0 bell\a esc\x1b del\x7f", "nul bell esc del"),
        ("half \ud83d and \udc00", "half  and "),
        ("\ufeffmark \ufdd0\uffff\U0001ffff", "mark "),
        ("Tie\u0302\u0301ng", "Tiếng"),
        ("tab\tstays", "tab\tstays"),
        ("မြန်\u200bမာ ក\u200dខ \u200c", "မြန်\u200bမာ ក\u200dខ \u200c"),
        ("a\u202eb\u202cc", "a\u2067b\u2069c"),
        ("open \u202eover\nnext", "open \u2067over\u2069\nnext"),
        ("\u2069stray", "stray"),
    ],
)
def test_what_stays_and_what_goes(typed: str, kept: str) -> None:
    assert clean_text(typed) == kept


@given(ANY)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet="aăâáàảãạbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐÊÔƠƯ ", max_size=50))
def test_folded_vietnamese_is_plain_latin(text: str) -> None:
    assert fold(text).isascii()
    assert fold(text) == fold(text.upper()) == fold(unicodedata.normalize("NFD", text))


@pytest.mark.parametrize("word", ["กี่", "ເມືອງ", "ភ្នំពេញ", "မြန်မာ"])
def test_marks_of_the_region_stay(word: str) -> None:
    assert fold(word) == unicodedata.normalize("NFD", word)
