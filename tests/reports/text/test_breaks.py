"""Where lines may end and letters be parted, by the cases of the Unicode consortium."""

from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

import pytest

from reports.text.bidi import DIRECTED
from reports.text.breaks import PAIRS, TOKEN, pieces
from reports.text.chain import MissingGlyph
from reports.text.words import words_of_text

CASES = Path("/usr/share/unicode/auxiliary")  # where Debian's package unicode-data puts them
NEWER = 0.01
"""The share of cases that later versions of the standard decide in another way than the file."""

needs_cases = pytest.mark.skipif(not CASES.exists(), reason="the package unicode-data is not on this machine")


def cases(name: str) -> Iterator[tuple[str, list[int]]]:
    """Yield each text of the file with the places where it may be parted."""
    for line in (CASES / name).read_text("utf-8").splitlines():
        text, places = "", []
        for sign in line.partition("#")[0].split():
            if sign == "÷":
                places.append(len(text))
            elif sign != "×":
                text += chr(int(sign, 16))
        if text:
            yield text, [place for place in places if place]


@needs_cases
def test_lines_end_where_unicode_lets_them() -> None:
    tried = [(text, places) for text, places in cases("LineBreakTest.txt") if " " not in text]
    wrong = [text for text, places in tried if list(accumulate(map(len, pieces(text, "en")))) != places]
    assert len(tried) > 3000
    assert len(wrong) < NEWER * len(tried)


@needs_cases
def test_no_letter_is_parted_from_its_marks() -> None:
    """Leftward text is left out: it is cut by letters, because readers turn it around by letters.

    So are marks that the font of their letter does not have: they come from another one.
    """
    seen = 0
    for text, places in cases("GraphemeBreakTest.txt"):
        if DIRECTED.search(text) or not text.isprintable():
            continue
        try:
            words = words_of_text(text, "en")
        except MissingGlyph:
            continue
        clusters = [one.text for word in words for part in word.parts for one in part.shape.clusters]
        faces = {part.shape.face for word in words for part in word.parts}
        if "".join(clusters) == text and len(faces) == 1:
            seen += 1
            assert set(accumulate(map(len, clusters))) <= set(places), [hex(ord(char)) for char in text]
    assert seen > 10


@pytest.mark.parametrize("pair", PAIRS)
def test_no_sign_stands_alone_at_the_end_or_beginning_of_a_line(pair: str) -> None:
    text = f"before{pair}after" if pair.startswith(" ") else f"before {pair}after"
    tokens = [match[1] for match in TOKEN.finditer(text)]
    cut = [piece for token in tokens if token for piece in pieces(token, "fr")]
    assert not any(piece.strip() == pair.strip() for piece in cut)
    assert any(pair in piece for piece in cut)


def test_signs_set_apart_as_in_french_stay_with_their_words() -> None:
    words = words_of_text("Quoi ? Oui : « mot » ; fin !", "fr")
    said = ["".join(one.text for part in word.parts for one in part.shape.clusters) for word in words]
    assert said == ["Quoi ?", "Oui :", "« mot » ;", "fin !"]
