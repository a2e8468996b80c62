"""Records and their annexes as one file: archival, accessible, numbered on, the words of other pages kept."""

import io
from dataclasses import replace

import pdfplumber
import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat

from reports.document import Block, Facsimile, Figure, Heading, PageBreak, Plain, SeenLine, words_of
from reports.read.annex import read_annex
from reports.render.pdf import render
from tests.reports.render.pdf.printed import (
    STYLE,
    failures,
    pages_by_poppler,
    paper,
    printed,
    runs,
    structure,
    text_by_pdfium,
    text_by_poppler,
)
from tests.reports.render.pdf.test_safety import picture

OTHER = printed(
    Plain(runs("Budget of the boats. " * 40)), PageBreak(), Plain(runs("งบประมาณของเรือ and Nguyễn Thị"))
)
ORANGE = (200, 120, 30)
COLOURED = printed(Figure(picture(60, 40), "A mark", width=80.0), Plain(runs("Boats and nets. " * 50)))
ARABIC = printed(Plain(runs("ميزانية القوارب (IFRC) لعام 2031.")), language="ar")


def annexed(other: bytes) -> tuple[Block, ...]:
    """Return a record of one line, and *other* as its annex."""
    pages = (page for page in read_annex(other, "Budget") if isinstance(page, Facsimile))
    named = tuple(replace(page, alternative=f"Page {place}") for place, page in enumerate(pages, 1))
    return Plain(runs("The record.")), PageBreak(), Heading(1, runs("Annex: Budget")), *named


@pytest.mark.parametrize("part", [2, 3])
def test_a_record_with_annexes_is_archival_and_accessible(part: int) -> None:
    source = {} if part == 3 else {"source": None}
    data = printed(*annexed(OTHER), header="Head", page_of="Page {page} of {pages}", **source)
    assert failures(data, part=part) == []


def test_a_coloured_annex_is_archival_and_keeps_its_colours() -> None:
    data = printed(*annexed(COLOURED))
    assert failures(data) == []
    with pypdfium2.PdfDocument(data) as document:
        colours = document[2].render(scale=0.5).to_pil().convert("RGB").getcolors(1 << 20) or []
    assert any(
        max(abs(one - two) for one, two in zip(seen, ORANGE, strict=True)) < 9 for _count, seen in colours
    )


@pytest.mark.parametrize("read", [text_by_poppler, text_by_pdfium])
def test_the_words_of_the_annex_can_be_read_and_searched(read: object) -> None:
    document = paper(*annexed(OTHER))
    assert callable(read)
    assert read(render(document, STYLE)).split() == words_of(document)


def test_arabic_words_of_an_annex_can_be_searched() -> None:
    found = text_by_pdfium(printed(*annexed(ARABIC), language="ar"))
    assert "ميزانية القوارب" in found


def test_pages_are_numbered_on() -> None:
    pages = pages_by_poppler(printed(*annexed(OTHER), page_of="Page {page} of {pages}"))
    assert [f"Page {place} of 4" in page for place, page in enumerate(pages, 1)] == [True] * 4


def test_each_page_is_a_figure_that_says_what_it_is_with_its_words_after_it() -> None:
    data = printed(*annexed(OTHER))
    assert [tag for _depth, tag in structure(data)][-4:] == ["Figure", "P", "Figure", "P"]
    with pikepdf.open(io.BytesIO(data)) as document:
        figures = [one for one in document.objects if isinstance(one, pikepdf.Dictionary) and "/Alt" in one]
        assert [str(one.Alt) for one in figures] == ["Page 1", "Page 2"]


def test_a_page_that_lies_is_printed_on_a_page_that_lies() -> None:
    other = printed(Plain(runs("Wide")), landscape=True)
    with pypdfium2.PdfDocument(printed(*annexed(other), header="Head")) as document:
        sizes = [document.get_page_size(place) for place in range(len(document))]
    assert [width > height for width, height in sizes] == [False, False, True]


def test_the_picture_looks_like_the_page() -> None:
    def drawn(data: bytes, number: int) -> Image.Image:
        with pypdfium2.PdfDocument(data) as document:
            picture: Image.Image = document[number].render(scale=1).to_pil().convert("L")
            return picture

    before, after = drawn(OTHER, 0), drawn(printed(*annexed(OTHER)), 2)
    seen = after.crop(ImageChops.invert(after.point(lambda level: 255 * (level > 250))).getbbox())
    difference = ImageChops.difference(before, seen.resize(before.size))
    assert ImageStat.Stat(difference).mean[0] < 12
    assert difference.getbbox()


@pytest.mark.parametrize("text", ["世界 and boats", "\U0001f349", "a\u0378b boats"])
def test_a_character_that_no_font_has_does_not_stop_an_annex(text: str) -> None:
    page = Facsimile(picture(60, 80), "Page 1", 600, 800, (SeenLine(text, 70, 700, 200, 712),))
    data = printed(page)
    assert failures(data) == []
    assert ("boats" in text_by_poppler(data)) is (" boats" in text)


def test_unseen_words_lie_over_those_in_the_picture() -> None:
    with (
        pdfplumber.open(io.BytesIO(OTHER)) as other,
        pdfplumber.open(io.BytesIO(printed(*annexed(OTHER)))) as made,
    ):
        before, page = other.pages[0], made.pages[2]
        (picture,) = page.images
        scale = (picture["x1"] - picture["x0"]) / float(before.width)
        pairs = zip(before.extract_words(), page.extract_words(), strict=True)
        away = [
            max(
                abs(picture["x0"] + one["x0"] * scale - two["x0"]),
                abs(picture["top"] + one["top"] * scale - two["top"]),
            )
            for one, two in pairs
        ]
    assert len(away) == 160
    assert max(away) < 3  # points


def test_unseen_words_leave_no_ink() -> None:
    (page,) = [block for block in annexed(printed(Plain(()))) if isinstance(block, Facsimile)]
    written = replace(page, lines=(SeenLine("BOATS", 70, 300, 500, 500),))

    def inked(block: Facsimile) -> bytes:
        with pypdfium2.PdfDocument(printed(block)) as document:
            return bytes(document[0].render(scale=0.5).to_pil().tobytes())

    assert inked(page) == inked(written)


def test_the_same_annex_gives_the_same_bytes() -> None:
    assert printed(*annexed(OTHER)) == printed(*annexed(OTHER))
