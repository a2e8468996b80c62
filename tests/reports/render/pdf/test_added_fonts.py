"""Fonts that an office adds: a record in Chinese, printed with one and without."""

import shutil
from collections.abc import Callable
from math import hypot
from pathlib import Path

import pytest

from db.records.paragraph import Run
from reports.document import Plain
from reports.render.pdf import render
from reports.render.pdf.redrawn import TOLERANCE, redrawn
from reports.style import Style
from reports.text import pack
from reports.text.chain import MissingGlyph, chain
from reports.text.face import load_face
from tests.reports.render.pdf.printed import (
    failures,
    paper,
    printed,
    runs,
    text_as_written,
    text_by_pdfium,
    text_by_plumber,
    text_by_poppler,
)
from tests.reports.render.pdf.test_scripts import declaration, first_difference, written

CHINESE = Path("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf")  # Debian's fonts-droid-fallback
needs_font = pytest.mark.skipif(not CHINESE.exists(), reason="no font for Chinese is on this machine")


@pytest.fixture
def fonts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder for added fonts, empty."""
    monkeypatch.setenv("RAPPORTEUR_FONTS", str(tmp_path))
    forget()
    return tmp_path


def forget() -> None:
    """Forget which font has which character, as when the program starts."""
    chain.cache_clear()


@pytest.fixture
def added(fonts: Path) -> Path:
    """Return the folder with a font for Chinese in it."""
    shutil.copy(CHINESE, fonts / "added.ttf")
    return fonts


def test_without_a_font_the_sentence_names_character_paragraph_and_folder(fonts: Path) -> None:
    with pytest.raises(MissingGlyph) as caught:
        printed(Plain(runs("The sign 世 is not there")))
    said = caught.value.problems[0].sentence()
    assert "世 (U+4E16, CJK UNIFIED IDEOGRAPH-4E16)" in said
    assert "The sign 世 is not there" in said
    assert str(fonts) in said


@needs_font
@pytest.mark.usefixtures("added")
@pytest.mark.parametrize("side", [70.0, 215.0])
def test_readers_give_back_the_declaration_in_chinese(side: float) -> None:
    document = declaration("cmn_hans", "zh")
    data = render(document, Style(margin_side=side))
    assert first_difference(text_by_poppler(data), written(document)) == ""
    assert first_difference(text_by_pdfium(data), written(document)) == ""
    assert first_difference(text_by_plumber(data), written(document)) == ""
    assert first_difference(text_as_written(data), written(document)) == ""
    assert failures(data) == []


@needs_font
@pytest.mark.usefixtures("added")
@pytest.mark.parametrize("read", [text_by_poppler, text_by_pdfium, text_as_written])
def test_chinese_words_come_back_from_leftward_lines(read: Callable[[bytes], str]) -> None:
    text = "قال السيد 王小明 في هانوي (红十字会)، ثم «北京 2020»."
    assert first_difference(read(printed(Plain(runs(text)), language="ar")), text) == ""


@needs_font
@pytest.mark.usefixtures("added")
def test_a_bold_word_and_a_latin_one_stand_in_one_chinese_line() -> None:
    mixed = (Run("第十七届会议"), Run("决定", bold=True), Run(" (IFRC)，2026年。"))
    data = render(paper(Plain(mixed), language="zh"), Style())
    assert text_by_poppler(data).strip() == "第十七届会议决定 (IFRC)，2026年。"
    assert failures(data) == []


@needs_font
def test_a_font_that_is_put_there_meanwhile_is_found(fonts: Path) -> None:
    with pytest.raises(MissingGlyph):
        printed(Plain(runs("世")))
    shutil.copy(CHINESE, fonts / "added.ttf")
    assert text_by_poppler(printed(Plain(runs("世")))).strip() == "世"


@needs_font
@pytest.mark.usefixtures("added")
def test_the_same_record_gives_the_same_bytes_with_added_fonts_too() -> None:
    first = printed(Plain(runs("世界人权宣言")), language="zh")
    forget()
    assert printed(Plain(runs("世界人权宣言")), language="zh") == first


def test_files_that_are_no_fonts_are_passed_over(fonts: Path) -> None:
    (fonts / "a.ttf").write_bytes(b"no font")
    (fonts / "b.otf").write_bytes(b"")
    (fonts / "c.ttc").mkdir()
    assert pack.face_for("世", bold=False) is None


def test_a_redrawn_font_holds_the_wanted_glyphs_with_their_widths(fonts: Path) -> None:
    face = load_face("Tinos-Regular")
    (fonts / "redrawn.ttf").write_bytes(redrawn(face, [0, *map(face.glyph_of, "Ago")]))
    (again,) = pack._faces_in(fonts / "redrawn.ttf", 0, pack.REGULAR)  # noqa: SLF001 - as the program reads it
    assert again.hb_face.glyph_count == 4
    assert [again.advance(place) for place in (1, 2, 3)] == [
        face.advance(face.glyph_of(char)) for char in "Ago"
    ]


def test_curves_of_the_third_degree_are_followed_closely() -> None:
    from reports.render.pdf.redrawn import _at, _quadratic

    curve = ((0.0, 0.0), (0.0, 552.0), (448.0, 1000.0), (1000.0, 1000.0))
    begin, farthest = curve[0], 0.0
    for control, end in _quadratic(*curve):
        for step in range(11):
            t = step / 10
            x, y = (
                (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t * t * c
                for a, b, c in zip(begin, control, end, strict=True)
            )
            true = (_at(*curve, place / 2000) for place in range(2001))
            farthest = max(farthest, min(hypot(x - p, y - q) for p, q in true))
        begin = end
    assert farthest < 2 * TOLERANCE
