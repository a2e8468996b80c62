"""Hostile and clumsy input: printed whole or refused with a sentence, soon and without losing a word."""

import io
import struct
import time
import unicodedata
import zlib

import pikepdf
import pytest
from hypothesis import given, settings, strategies
from PIL import Image

from db.records.paragraph import Run
from db.records.problems import Refused, Trouble
from db.records.text import clean_text
from reports.document import Cell, Column, Figure, Heading, Plain, SignatureEntry, Signatures, Table, words_of
from reports.render.pdf import render
from reports.style import Style
from tests.reports.render.pdf.printed import (
    failures,
    page_count,
    paper,
    printed,
    runs,
    simple_table,
    text_by_pdfium,
    text_by_poppler,
)

MARKUP = 'A <b>bold</b> <img src="/etc/passwd"/> & <Name of society> {x} %(y)s \\ ) ( attended'


def picture(width: int, height: int, form: str = "PNG", **options: object) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (width, height), (200, 120, 30)).save(buffer, form, **options)
    return buffer.getvalue()


def bomb(width: int, height: int) -> bytes:
    """Return a few bytes that say to be a picture of *width* times *height*."""
    header = struct.pack(">LLBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(1000))), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">L", len(data)) + tag + data + struct.pack(">L", zlib.crc32(tag + data))
        for tag, data in chunks
    )


def test_text_is_never_markup() -> None:
    assert text_by_poppler(printed(Plain(runs(MARKUP)))).split() == MARKUP.split()


@pytest.mark.parametrize("text", ["x" * 300_000, "Lorem ipsum dolor " * 16_000])
def test_hundreds_of_thousands_of_letters_are_printed_whole(text: str) -> None:
    started = time.process_time()
    data = printed(Plain(runs(text)))
    assert time.process_time() - started < 10
    assert "".join(text_by_poppler(data).split()) == text.replace(" ", "")


@pytest.mark.parametrize("text", ["word " * 20_000, "line\n" * 2_000])
def test_a_cell_of_any_length_goes_on_over_pages(text: str) -> None:
    data = printed(simple_table(("", ""), ("x", text)))
    assert text_by_poppler(data).split() == ["x", *text.split()]


def test_a_column_of_three_points_holds_its_words() -> None:
    columns = (Column(runs("a"), 0.006), Column(runs("b"), 1))
    data = printed(Table(columns, ((Cell(runs("narrow words")), Cell(runs("x"))),)))
    assert sorted("".join(text_by_pdfium(data).split())) == sorted("abnarrowwordsx")


def test_a_head_higher_than_a_page_is_printed_whole() -> None:
    document = paper(simple_table(("head " * 3000, "b"), ("x", "y")))
    assert sorted(text_by_poppler(render(document, Style())).split()) == sorted(words_of(document))


def test_cells_without_a_column_are_not_lost() -> None:
    data = printed(
        Table((Column(runs("a")), Column(runs("b"))), ((Cell(runs("1")),) * 5, (Cell(runs("2")),)))
    )
    assert text_by_poppler(data).split().count("1") == 5


def test_headings_without_text_under_them_dont_fill_a_page_each() -> None:
    assert page_count(printed(*(Heading(1, runs("heading")) for _ in range(80)))) == 3


def test_a_signatory_longer_than_a_page_is_refused() -> None:
    with pytest.raises(Refused, match="higher than a page"):
        printed(Signatures((SignatureEntry("name " * 20_000),)))


def test_long_margins_and_odd_page_words_are_printed() -> None:
    data = printed(Plain(runs("x")), header="head " * 40, footer="foot " * 40, page_of="{page of {page}")
    words = text_by_poppler(data).split()
    assert (words.count("head"), words.count("foot"), words.count("1")) == (40, 40, 1)


def test_an_address_that_runs_a_program_is_no_link() -> None:
    data = printed(
        Plain((Run("press", link="javascript:alert(1)"), Run(" here", link="https://example.org")))
    )
    with pikepdf.open(io.BytesIO(data)) as document:
        assert [str(link.A.URI) for link in document.pages[0].Annots] == ["https://example.org"]


def test_thousands_of_accents_on_one_letter() -> None:
    assert failures(printed(Plain(runs("e" + "\u0301" * 5000)))) == []


def test_invisible_characters_neither_vanish_nor_stop_the_print() -> None:
    text = text_by_poppler(printed(Plain(runs("a\u200bb\u2060c\u00a0d\u2009e\u202ff\u3000g"))))
    assert [char for char in text if char.isalpha()] == list("abcdefg")


@pytest.mark.parametrize("data", [b"", b"no picture", bomb(60_000, 60_000), bomb(9_000, 9_000)])
def test_what_is_no_picture_is_told_in_a_sentence(data: bytes) -> None:
    with pytest.raises(Trouble, match="picture"):
        printed(Figure(data, "A photo"))


def test_a_photo_is_upright_small_and_keeps_its_place_to_itself() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    exif.get_ifd(0x8825)[2] = (21.0, 1.0, 40.0)
    data = printed(Figure(picture(4000, 2000, "JPEG", exif=exif), "A photo", runs("Caption"), width=144.0))
    with pikepdf.open(io.BytesIO(data)) as document:
        (image,) = document.pages[0].get_images().values()
        assert (int(image.Width), int(image.Height)) == (600, 1200)
        assert b"Exif" not in image.read_raw_bytes()
    assert failures(data) == []


@pytest.mark.parametrize("size", [(1, 20_000), (20_000, 1), (300, 3000)])
def test_a_picture_of_any_shape_fits_the_page(size: tuple[int, int]) -> None:
    assert page_count(printed(Plain(runs("x")), Figure(picture(*size), "A strip"), landscape=True)) <= 2


ALPHABETS = (
    "abcdefgh ÀÉñøđặữ-/.,;:()“”’…—\n", "กขคงจฉชซเแโใไะาิีึืุู่้๊๋์ ", "ກຂຄງຈເແໂໄະາິີຶຸູ່້ໍ ", "កខគឃងចឆជ្ាិីឹឺុូួេែៃោៅំះ ",
    "ကခဂဃငစဆဇဈျြွှာိီုူေဲံ့း္် ", "கஙசஞடணதநபமயரலவாிீுூெேைொோௌ் ", "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئىةًٌٍَُِّْ،؛؟ـ0123 (a) ",
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя ",
)  # fmt: skip


@settings(max_examples=20, deadline=None, derandomize=True)
@given(strategies.lists(strategies.sampled_from(ALPHABETS).flatmap(strategies.text), min_size=1, max_size=4))
def test_any_text_of_any_script_is_archival_and_loses_no_letter(texts: list[str]) -> None:
    texts = [clean_text(text) for text in texts]
    table = Table((Column(runs("a")), Column(())), tuple((Cell(runs(text)),) * 2 for text in texts))
    document = paper(*(Plain(runs(text)) for text in texts), table, language="ar")
    data = render(document, Style())
    assert failures(data) == []
    assert letters(text_by_poppler(data)) == letters(" ".join(words_of(document)))


def letters(text: str) -> list[str]:
    """Return the letters of *text* in the order of their codes: readers may turn leftward words around."""
    return sorted(char for char in text if unicodedata.category(char)[0] in "LMN")
