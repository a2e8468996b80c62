"""Wherever a page ends, and however long what stands there is: no word is lost, none is printed twice."""

import os
from collections.abc import Iterator
from itertools import product
from typing import Literal

import pytest

from reports.document import Block, Continuation, Document, Labelled, Plain, SignatureEntry, Signatures
from reports.render.pdf.blocks import Flow
from reports.render.pdf.flow import Placed, lay_out
from reports.render.pdf.paper import frame_of
from reports.render.pdf.paragraph import Paragraph
from reports.render.pdf.signatures import SignatureRow
from reports.render.pdf.tags import Element
from reports.style import Style
from tests.reports.render.pdf.printed import paper, runs

STYLE = Style()
LINES_A_PAGE = 44
EVERY = int(os.environ.get("RAPPORTEUR_PAGE_ENDS", "7"))
"""Every so many lengths are tried at every place on the page; 1 tries all of them."""


def pages_of(document: Document) -> list[list[Placed]]:
    frame = frame_of(STYLE, STYLE.page_size())
    root = Element("Document")
    return lay_out(Flow(document, STYLE, root, frame).flowables(), frame)


def words_on(pages: list[list[Placed]]) -> list[str]:
    """Return the words of the lines as they stand on the pages."""
    paragraphs = [slot.flowable for page in pages for slot in page if isinstance(slot.flowable, Paragraph)]
    return [word for one in paragraphs for word in words_in(one)]


def words_in(paragraph: Paragraph) -> Iterator[str]:
    for line in paragraph.lines:
        for word in paragraph.setting.words[line.first : line.last]:
            yield "".join(one.text for part in word.parts for one in part.shape.clusters)


def long(lines: int) -> str:
    """Return a text of about so many lines, each word another one."""
    return " ".join(f"word{place:03}of{lines}" for place in range(lines * 7))


def around(block: Block, before: int) -> tuple[Block, ...]:
    fill = tuple(Plain(runs(f"line{place}")) for place in range(before))
    return (*fill, block, Plain(runs("after")))


LENGTHS = range(1, 2 * LINES_A_PAGE + 4, EVERY)
PLACES = range(40)


@pytest.mark.parametrize("lines", LENGTHS)
def test_no_word_of_a_paragraph_is_lost_or_doubled_at_any_place_of_the_page(lines: int) -> None:
    text = long(lines)
    for before in PLACES:
        said = words_on(pages_of(paper(*around(Plain(runs(text)), before))))
        assert said == [*(f"line{place}" for place in range(before)), *text.split(), "after"], before


@pytest.mark.parametrize("lines", LENGTHS)
def test_no_paragraph_leaves_a_single_line_on_a_page(lines: int) -> None:
    for before in PLACES:
        pages = pages_of(paper(*around(Plain(runs(long(lines))), before)))
        parts = [slot.flowable for page in pages for slot in page]
        counts = [
            len(one.lines)
            for one in parts
            if isinstance(one, Paragraph) and "word" in next(words_in(one), "")
        ]
        assert len(counts) == 1 or min(counts) > 1, before


@pytest.mark.parametrize("kind", ["numbered", "bullet", "continuation"])
def test_labelled_paragraphs_are_cut_as_well(kind: str) -> None:
    for lines, before in product(LENGTHS[::2], PLACES[::3]):
        text = long(lines)
        block = Continuation(runs(text)) if kind == "continuation" else _labelled(kind, text)
        said = words_on(pages_of(paper(*around(block, before))))
        assert [word for word in said if word.startswith("word")] == text.split()


def _labelled(kind: str, text: str) -> Labelled:
    return Labelled("bullet", "•", runs(text)) if kind == "bullet" else Labelled("numbered", "7)", runs(text))


@pytest.mark.parametrize("language", ["th", "km"])
def test_scripts_without_spaces_lose_no_letter_at_the_end_of_a_page(language: str) -> None:
    said = {"th": "ที่ประชุมเห็นชอบร่วมกันในการเตรียมความพร้อม", "km": "អង្គប្រជុំបានយល់ព្រមរួមគ្នាលើការត្រៀមខ្លួន"}
    text = " ".join(said[language] * count for count in (3, 5, 2, 4)) * 6
    for before in PLACES[::2]:
        document = paper(*around(Plain(runs(text)), before), language=language)
        on_pages = "".join(words_on(pages_of(document)))
        assert text.replace(" ", "") in on_pages
        assert on_pages.count(said[language]) == text.count(said[language])


@pytest.mark.parametrize("columns", [1, 2])
@pytest.mark.parametrize("people", [2, 5, 11, 13, 24, 36])
def test_nobody_signs_alone_on_a_page_and_the_first_sign_under_some_of_the_text(
    people: int, columns: Literal[1, 2]
) -> None:
    entries = tuple(SignatureEntry(f"Person {place}", "Chair", "A Society") for place in range(people))
    fewest = min(2, -(-people // columns))
    for before in PLACES:
        fill = tuple(Plain(runs(f"line{place}")) for place in range(before))
        pages = pages_of(paper(*fill, Plain(runs("Done.")), Signatures(entries, columns)))
        signed = [[one for one in page if isinstance(one.flowable, SignatureRow)] for page in pages]
        assert all(len(rows) >= fewest for rows in signed if rows), before
        first = next(page for page, rows in zip(pages, signed, strict=True) if rows)
        assert isinstance(first[0].flowable, Paragraph), before
