from itertools import pairwise

import pytest

from db.records.paragraph import Run
from reports.text.breaks import pieces
from reports.text.chain import MissingGlyph, chain
from reports.text.face import load_face
from reports.text.itemise import SIMPLE
from reports.text.lines import WIDEST, Line, Measure, break_lines
from reports.text.plain import plain_lines
from reports.text.words import JOINT, LETTER, Word, words_of_runs, words_of_text
from tests.conftest import Seeds

FACES = ("Tinos-Regular", "Tinos-Bold", "Tinos-Italic", "Tinos-BoldItalic")
WIDTH = Measure(40_000)


def text(words: list[Word]) -> str:
    return "".join(
        cluster.text
        for word in words
        for shape in (*(part.shape for part in word.parts), *((word.gap,) if word.gap else ()))
        for cluster in shape.clusters
    )


@pytest.mark.parametrize("name", FACES)
def test_pairs_of_letters_are_set_as_harfbuzz_sets_whole_words(seeds: Seeds, name: str) -> None:
    face = load_face(name)
    for word in {word for seed in seeds for word in seed.split()} | {"Việt", "AVATAR", "Đặng", "Nguyễn"}:
        if face.pairs.plain.issuperset(word):
            assert face.pairs.shape(word).clusters == face.shape_fully(word, "en").clusters


@pytest.mark.parametrize("name", FACES)
def test_the_first_font_has_all_simple_characters(name: str) -> None:
    face = load_face(name)
    simple = [chr(code) for code in range(0x21, 0x2100) if SIMPLE.fullmatch(chr(code))]
    assert [char for char in simple if not face.glyph_of(char)] == []


def test_no_character_is_lost_between_runs() -> None:
    runs = (Run("The "), Run("bold", bold=True), Run("ly "), Run("italic", italic=True), Run(" end."))
    assert text(words_of_runs(runs, "en")) == "The boldly italic end. "


def test_a_word_of_two_styles_is_one_word() -> None:
    (word,) = words_of_runs((Run("bold", bold=True), Run("ly")), "en")
    assert [part.run for part in word.parts] == [0, 1]


@pytest.mark.parametrize(
    ("token", "language", "expected"),
    [
        ("whole-of-society", "en", ("whole-", "of-", "society")),
        ("COVID-19", "en", ("COVID-19",)),
        ("Turkey/Emergency", "en", ("Turkey/", "Emergency")),
        ("ประชุมผู้นำ", "th", ("ประชุม", "ผู้นำ")),
        ("កិច្ចប្រជុំថ្នាក់", "km", ("កិច្ចប្រជុំ", "ថ្នាក់")),
    ],
)
def test_words_break_where_readers_expect(token: str, language: str, expected: tuple[str, ...]) -> None:
    assert pieces(token, language) == expected


def test_lines_hold_all_words_in_order() -> None:
    words, lines = break_lines(words_of_text("The leaders agreed. " * 80, "en"), WIDTH, justified=True)
    assert lines[0].first == 0
    assert lines[-1].last == len(words)
    assert all(upper.last == lower.first for upper, lower in pairwise(lines))


def test_no_line_is_wider_than_its_gaps_can_shrink() -> None:
    _words, lines = break_lines(words_of_text("The leaders agreed. " * 80, "en"), WIDTH, justified=True)
    assert all(line.width <= WIDTH.width + line.elastic * 0.12 for line in lines)


def test_even_lines_are_not_worse_than_full_ones(seeds: Seeds) -> None:
    for paragraph in (line for line in seeds.hanoi.split("\n") if len(line) > 300):
        words = words_of_text(paragraph, "en")
        even = break_lines(words, WIDTH, justified=True)[1]
        full = break_lines(words, WIDTH, justified=False)[1]
        assert looseness(even) <= looseness(full) + 1


def looseness(lines: list[Line]) -> float:
    """Return how many times the spaces are widened in the loosest line but the last."""
    return max((WIDTH.width - line.width) / max(1.0, line.elastic) for line in lines[:-1])


def test_a_word_wider_than_the_line_is_cut_and_kept() -> None:
    words, lines = break_lines(words_of_text("x" * 500 + " end", "en"), WIDTH, justified=True)
    assert text(words) == "x" * 500 + " end "
    assert all(line.width <= WIDTH.width for line in lines)


def test_the_writers_line_ends_are_kept() -> None:
    words, lines = break_lines(words_of_text("one\ntwo\n\nthree", "en"), WIDTH, justified=True)
    assert len(lines) == 4
    assert all(line.ends for line in lines)
    assert [len(words[line.first].parts) for line in lines] == [1, 1, 0, 1]


def test_each_script_finds_its_font() -> None:
    names = [chain(bold=False, italic=False).face_of(char).name for char in "Aกກកကஅعж✓"]
    assert names == [
        "Tinos-Regular", "NotoSerifThai-Regular", "NotoSerifLao-Regular", "NotoSerifKhmer-Regular",
        "NotoSerifMyanmar-Regular", "NotoSerifTamil-Regular", "NotoNaskhArabic-Regular",
        "Tinos-Regular", "NotoSansSymbols2-Regular",
    ]  # fmt: skip


def test_what_no_font_has_is_told_with_its_words() -> None:
    with pytest.raises(MissingGlyph, match=r"U\+4E16.*The sign 世"):
        words_of_text("The sign 世", "en")


@pytest.mark.parametrize("room", [9_000, 15_000])
def test_plain_lines_break_where_all_others_do(seeds: Seeds, room: int) -> None:
    face = load_face("Tinos-Regular")
    for line in (" ".join(line.split()) for line in seeds.hanoi.split("\n")):
        if line and face.pairs.plain.issuperset(line):
            _words, lines = break_lines(words_of_text(line, "en"), Measure(room), justified=False)
            ours = plain_lines(line, face, "en", room).widths
            assert ours == pytest.approx([one.width for one in lines], rel=0.02)  # spaces kern, too


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("ที่ประชุมเห็นชอบร่วมกัน", "th"),
        ("ກອງປະຊຸມຕົກລົງເຫັນດີ", "lo"),
        ("អង្គប្រជុំបានយល់ព្រម", "km"),
        ("အစည်းအဝေးကသဘောတူသည်", "my"),
    ],
)
def test_lines_of_scripts_without_spaces_can_be_widened_between_words(said: str, language: str) -> None:
    *words, last = words_of_text(said, language)
    assert words
    assert all(word.joint and word.elastic > LETTER for word in words)
    assert last.gap
    assert last.elastic == last.gap.width + LETTER * last.letters > last.gap.width
    assert WIDEST * (JOINT + LETTER) < 100  # of 1000: what readers take for a space


def test_no_joint_stands_between_scripts_or_in_words_with_hyphens() -> None:
    words = words_of_text("whole-of-society ASEANเห็นชอบ", "th")
    assert [word.joint for word in words] == [False, False, False, True, False]


def test_the_space_between_words_is_of_their_own_font() -> None:
    first, *_ = words_of_text("မြန်မာ စကား", "my")
    assert first.gap is not None
    assert first.gap.face is first.parts[-1].shape.face
