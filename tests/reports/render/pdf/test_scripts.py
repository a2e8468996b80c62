"""Every script of the region to paper and back, with the Universal Declaration in its languages."""

import os
import re
from collections.abc import Callable
from pathlib import Path
from unicodedata import combining

import pytest

from db.records.paragraph import Run
from db.records.text import clean_text
from reports.document import Cell, Column, Document, Labelled, Plain, Table
from reports.render.pdf import render
from reports.style import Style
from reports.text.bidi import levels_of, visual_order
from reports.text.chain import MissingGlyph
from reports.text.lines import WIDEST, Line, Measure, break_lines
from reports.text.words import words_of_runs
from tests.conftest import SEEDS
from tests.reports.render.pdf.printed import (
    failures,
    letters_by_plumber,
    paper,
    printed,
    runs,
    simple_table,
    text_as_written,
    text_by_pdfium,
    text_by_plumber,
    text_by_poppler,
)

SIDES = [float(side) for side in os.environ.get("RAPPORTEUR_SIDES", "70 190").split()]
"""The margins beside the columns that are tried; RAPPORTEUR_SIDES names others, such as every tenth point."""

DECLARATIONS = SEEDS.parent / "samples" / "documents" / "udhr_txt"
PARAGRAPHS = int(os.environ.get("RAPPORTEUR_PARAGRAPHS", "16"))
"""How many paragraphs a slow reader gets."""
UNSEEN = re.compile("[\\s\u200b\u202a-\u202e]+")
LANGUAGES = {
    "arb": "ar", "eng": "en", "fra": "fr", "ind": "id", "khm": "km", "lao": "lo", "mly_latn": "ms",
    "mya": "my", "por_PT": "pt", "rus": "ru", "spa": "es", "tet": "tet", "tgl": "fil", "tha": "th",
    "vie": "vi",
}  # fmt: skip


def solid(text: str) -> str:
    """Return *text* without spaces and line ends, which scripts without spaces gain on paper."""
    return UNSEEN.sub("", text)


def spaced(text: str) -> str:
    """Return *text* with each white space as one space, without what nobody sees."""
    return re.sub("\\s+", " ", re.sub("[\u200b\u202a-\u202e]", "", text)).strip()


def first_difference(read: str, text: str) -> str:
    """Return where *read* says something else than *text*, each space counted; nothing if it doesn't.

    Lines of scripts without spaces may end anywhere, so a line end stands for a space or for nothing.
    """
    lines = [spaced(line) for line in re.split("[\r\n\f]+", read.replace("\ufffe", "-"))]
    place, text = 0, spaced(text)
    for line in filter(None, lines):
        place += text[place : place + 1] == " "
        if not text.startswith(line, place):
            return f"{line!r} is not {text[place : place + len(line)]!r}"
        place += len(line)
    return text[place:].strip()


def declaration(name: str, language: str) -> Document:
    path = DECLARATIONS / f"udhr_{name}.txt"
    if not path.exists():
        pytest.fail(f"{path} is missing: put the folder `shared` beside the project's own.", pytrace=False)
    lines = (clean_text(line).strip() for line in path.read_text("utf-8").splitlines())
    return paper(*(Plain(runs(line)) for line in lines if line), language=language)


def written(document: Document) -> str:
    return " ".join(block.runs[0].text for block in document.blocks if isinstance(block, Plain))


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("name", LANGUAGES)
def test_readers_give_back_the_declaration_to_the_last_space(name: str, side: float) -> None:
    document = declaration(name, LANGUAGES[name])
    data = render(document, Style(margin_side=side))
    assert first_difference(text_by_poppler(data), written(document)) == ""
    assert first_difference(text_by_pdfium(data), written(document)) == ""


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("name", LANGUAGES)
def test_one_call_gives_back_every_script_as_it_was_written(name: str, side: float) -> None:
    document = paper(*declaration(name, LANGUAGES[name]).blocks[:PARAGRAPHS], language=LANGUAGES[name])
    data = render(document, Style(margin_side=side))
    assert first_difference(text_as_written(data), written(document)) == ""


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("name", [name for name in LANGUAGES if name != "arb"])
def test_whoever_reads_letter_by_letter_finds_words_and_spaces(name: str, side: float) -> None:
    document = paper(*declaration(name, LANGUAGES[name]).blocks[:PARAGRAPHS], language=LANGUAGES[name])
    data = render(document, Style(margin_side=side))
    assert first_difference(text_by_plumber(data), written(document)) == ""
    assert solid(letters_by_plumber(data)) == solid(written(document))


def test_whoever_reads_from_left_to_right_finds_arabic_as_it_is_seen() -> None:
    data = render(declaration("arb", "ar"), Style())
    lines = [line.strip() for line in text_by_pdfium(data).split("\n") if line.strip()]
    assert [bare(line) for line in text_by_plumber(data).split("\n")] == [bare(seen(line)) for line in lines]


def seen(line: str) -> str:
    """Return a leftward *line* as it stands on paper from left to right, brackets as they are written."""
    return "".join(line[place] for place in visual_order(levels_of(line, 1)))


def bare(text: str) -> str:
    """Return *text* without marks, which stand over letters and so at no side of them, and the unseen."""
    return "".join(char for char in text if not combining(char) and char not in "\u200b\u200c").strip()


@pytest.mark.parametrize("name", ["tha", "khm", "mya", "lao"])
def test_every_script_is_archival_and_accessible(name: str) -> None:
    assert failures(render(declaration(name, LANGUAGES[name]), Style())) == []


def test_leftward_papers_are_archival_and_accessible() -> None:
    blocks = (
        Labelled("numbered", "1)", runs("عُقد الاجتماع السنوي السابع عشر في هانوي (IFRC) يوم 14.")),
        simple_table(("الاسم", "المنصب"), ("محمد", "الرئيس")),
    )
    assert failures(printed(*blocks, language="ar")) == []


def test_names_of_all_scripts_stand_in_one_line() -> None:
    text = "Nguyễn Thị, สมชาย ใจดี, ຄຳຮຸ່ງ, ពុំ ចន្ទីនី, မောင်မောင်မြင့်, ஸ்ரீ and “Дружба” ✓"
    data = printed(Plain((Run(text, bold=True),)))
    for read in (text_by_poppler, text_by_pdfium, text_by_plumber):
        assert first_difference(read(data), text) == ""


def test_a_character_without_glyph_is_named_with_its_paragraph() -> None:
    with pytest.raises(MissingGlyph) as caught:
        printed(Plain(runs("The sign 世 is not there")))
    assert caught.value.char == "世"
    assert "CJK UNIFIED IDEOGRAPH-4E16" in caught.value.problems[0].sentence()
    assert "The sign 世 is not there" in caught.value.problems[0].sentence()


def test_a_character_without_glyph_in_a_cell_is_named_too() -> None:
    with pytest.raises(MissingGlyph, match="WATERMELON"):
        printed(Table((Column(runs("Fruit")),), ((Cell(runs("A \U0001f349")),),)))


def test_files_stay_small(tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(render(declaration("mya", "my"), Style()))
    assert path.stat().st_size < 250_000


@pytest.mark.parametrize("name", ["tha", "lao", "khm", "mya"])
def test_scripts_without_spaces_are_justified_as_others_are(name: str) -> None:
    lines: list[Line] = []
    for block in declaration(name, LANGUAGES[name]).blocks:
        assert isinstance(block, Plain)
        words = words_of_runs(block.runs, LANGUAGES[name])
        lines += break_lines(words, Measure(30_000), justified=True)[1]
    inner = [line for line in lines if not line.ends]
    assert len(inner) > 100
    assert sum(30_000 - line.width <= WIDEST * line.elastic for line in inner) > 0.96 * len(inner)


TAMIL = "இருதரப்பு ஒத்துழைப்பைப் பற்றி உறுப்பினர்கள் பேசினர்; அடுத்த கூட்டம் மே மாதம் நடைபெறும். " * 6


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("read", [text_by_poppler, text_by_pdfium, text_by_plumber])
def test_tamil_comes_back_too(read: Callable[[bytes], str], side: float) -> None:
    data = render(paper(Plain(runs(TAMIL.strip())), language="ta"), Style(margin_side=side))
    assert first_difference(read(data), TAMIL) == ""
