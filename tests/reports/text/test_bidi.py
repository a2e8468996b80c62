from pathlib import Path

import pytest

from reports.text.bidi import base_level, directions, levels_of, visual_order

CASES = Path("/usr/share/unicode/BidiCharacterTest.txt")  # where Debian's package unicode-data puts it


def seen(text: str, language: str = "en") -> str:
    """Return *text* as it stands on paper from left to right."""
    levels = levels_of(text, base_level(text, language))
    return "".join(text[place] for place in visual_order(levels))


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("plain words", "en", "plain words"),
        ("אבג", "en", "גבא"),
        ("abc אבג 12", "en", "abc 12 גבא"),
        ("אבג abc 12", "en", "abc 12 גבא"),
        ("IFRC", "ar", "IFRC"),
        ("(IFRC) אבג", "ar", "גבא )IFRC("),
        ("a \u2067אב\u2069 b", "en", "a \u2067בא\u2069 b"),
    ],
)
def test_words_stand_where_the_algorithm_puts_them(text: str, language: str, expected: str) -> None:
    assert seen(text, language) == expected


def test_each_line_is_a_paragraph() -> None:
    assert levels_of("אב 1\nאב 1", 1) == [1, 1, 1, 2, 1, 1, 1, 1, 2]


@pytest.mark.skipif(not CASES.exists(), reason="the package unicode-data is not on this machine")
def test_every_case_of_the_unicode_consortium() -> None:
    wrong = [line for line in CASES.read_text("utf-8").splitlines() if not is_right(line)]
    assert wrong == []


def is_right(line: str) -> bool:
    """Return whether we agree with a line of the file: `codes;base;resolved base;levels;order`."""
    if not line or line.startswith("#"):
        return True
    codes, base, resolved, levels, order = line.split(";")
    text = "".join(chr(int(code, 16)) for code in codes.split())
    found = directions(text, None if base == "2" else int(base))
    kept = [place for place, level in enumerate(levels.split()) if level != "x"]
    expected = [int(level) for level in levels.split() if level != "x"]
    ours = [found.levels[place] for place in kept]
    shown = [kept[place] for place in visual_order(ours)]
    return (found.base, ours, shown) == (int(resolved), expected, [int(place) for place in order.split()])
