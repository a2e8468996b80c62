"""The Word file: its words, its numbers, and that it is built as the standard asks."""

from typing import Any

import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings

from reports.document import (
    Cell,
    Column,
    Contents,
    Document,
    Heading,
    Labelled,
    Letterhead,
    PageBreak,
    Plain,
    SignatureEntry,
    Signatures,
    Table,
    plain_runs,
    words_of,
)
from reports.render import docx
from tests.reports.papers import LINK, PIXEL, document, documents, every_block, records
from tests.reports.render.word_reader import opened, words_of_word

ORDER = {
    "w:pPr": "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs bidi spacing ind jc "
    "outlineLvl",
    "w:rPr": "rStyle rFonts b bCs i iCs sz szCs u rtl lang",
    "w:tblPr": "tblStyle bidiVisual tblW tblInd tblLayout tblCellMar tblBorders tblLook",
    "w:tcPr": "tcW gridSpan shd",
    "w:sectPr": "headerReference footerReference pgSz pgMar lnNumType cols titlePg bidi docGrid",
    "w:lvl": "start numFmt pStyle suff lvlText lvlJc pPr",
    "w:style": "name basedOn qFormat pPr rPr tblPr",
}
"""The order of children in ISO/IEC 29500-1, of those that we write."""


def check_structure(data: bytes) -> None:
    """Fail where a child stands out of order, or a style or list is used that is not there."""
    word = opened(data)
    parts: tuple[Any, ...] = (word.element, word.styles.element, word.part.numbering_part.element)
    section = word.sections[0]
    parts += (section.header.part.element, section.footer.part.element)
    styles = {one.get(qn("w:styleId")) for one in word.styles.element.iter(qn("w:style"))}
    lists = {one.get(qn("w:numId")) for one in word.part.numbering_part.element.iter(qn("w:num"))}
    for part in parts:
        for tag, order in ORDER.items():
            for parent in part.iter(qn(tag)):
                places = [order.split().index(child.tag.rpartition("}")[2]) for child in parent]
                assert places == sorted(places), parent.xml
        used = {
            one.get(qn("w:val"))
            for tag in ("w:pStyle", "w:rStyle", "w:tblStyle")
            for one in part.iter(qn(tag))
        }
        assert used <= styles
        assert {one.get(qn("w:val")) for one in part.iter(qn("w:numId"))} <= lists


@given(documents())
@settings(max_examples=25, deadline=None)
def test_a_word_file_says_what_the_document_says(made: Document) -> None:
    data = docx.render(made)
    assert words_of_word(data) == words_of(made)
    check_structure(data)


@given(records())
@settings(max_examples=25, deadline=None)
def test_word_counts_the_numbers_that_the_program_gave(made: Document) -> None:
    assert words_of_word(docx.render(made)) == words_of(made)


def test_the_same_document_gives_the_same_bytes() -> None:
    assert docx.render(every_block()) == docx.render(every_block())


def test_numbers_follow_one_list_so_that_a_new_paragraph_is_counted() -> None:
    labels = ("1)", "2)", "3)")
    word = opened(docx.render(document(*(Labelled("numbered", label, plain_runs("x")) for label in labels))))
    assert {one.get(qn("w:val")) for one in word.element.body.iter(qn("w:numId"))} == {"1"}
    assert [one.style.name for one in word.paragraphs if one.style] == ["List Number"] * 3


def test_headings_and_title_have_words_own_styles() -> None:
    word = opened(docx.render(every_block()))
    names = [one.style.name for one in word.paragraphs if one.style]
    assert {"Title", "Heading 1", "List Number", "List Number 2", "List Bullet", "List Continue"} <= set(
        names
    )


def test_a_table_repeats_its_head_and_splits_no_row() -> None:
    rows = tuple((Cell(plain_runs(str(number))),) for number in range(3))
    made = document(Table((Column(plain_runs("No.")),), rows))
    body = opened(docx.render(made)).element.body
    assert len(list(body.iter(qn("w:tblHeader")))) == 1
    assert len(list(body.iter(qn("w:cantSplit")))) == 4


def test_each_signatory_has_an_unsplit_row() -> None:
    entries = tuple(SignatureEntry(f"Person {number}", "President") for number in range(5))
    body = opened(docx.render(document(Signatures(entries, 2)))).element.body
    assert len(list(body.iter(qn("w:tr")))) == 3
    assert len(list(body.iter(qn("w:cantSplit")))) == 3


def test_the_first_to_sign_stand_under_the_end_of_the_text_and_nobody_signs_alone() -> None:
    entries = tuple(SignatureEntry(f"Person {number}", "President") for number in range(11))
    data = docx.render(document(Plain(plain_runs("Done in Hanoi.")), Signatures(entries, 2)))
    marks = list(opened(data).element.body.iter(qn("w:keepNext")))
    said = ["".join(one.text for one in mark.getparent().getparent().iter(qn("w:t"))) for mark in marks]
    kept = [words.partition(",")[0] for words in said if words]
    assert kept == ["Done in Hanoi.", "Person 0", "Person 1", "Person 8", "Person 9"]


def test_the_footer_counts_pages() -> None:
    footer = opened(docx.render(every_block())).sections[0].footer
    fields = [one.text for one in footer.part.element.iter(qn("w:instrText"))]
    assert fields == [" PAGE ", " NUMPAGES "]
    assert footer.paragraphs[0].text == "\tPage 1 of 1"


def test_a_draft_carries_its_mark_and_the_header_its_text() -> None:
    header = opened(docx.render(every_block())).sections[0].header
    assert header.paragraphs[0].text == "Head"
    assert 'string="DRAFT"' in header.part.element.xml


def test_the_letterhead_stands_on_the_first_page_only() -> None:
    head = Letterhead(("Society of Kaleo",), PIXEL, "The mark of the Society")
    made = Document(title="Letter", language="en", blocks=(), date=document().date, letterhead=head)
    section = opened(docx.render(made)).sections[0]
    assert section.different_first_page_header_footer
    assert "Society of Kaleo" in [one.text for one in section.first_page_header.paragraphs]
    assert 'descr="The mark of the Society"' in section.first_page_header.part.element.xml
    assert section.header.paragraphs[0].text == ""


def test_a_broken_logo_does_not_stop_the_paper() -> None:
    head = Letterhead(("Society of Kaleo",), b"no picture")
    made = Document(title="Letter", language="en", blocks=(), date=document().date, letterhead=head)
    assert docx.render(made)


def test_a_page_break_is_part_of_the_next_paragraph() -> None:
    word = opened(docx.render(document(PageBreak(), Heading(1, plain_runs("Annex")))))
    assert word.paragraphs[0].paragraph_format.page_break_before


def test_arabic_runs_from_the_right() -> None:
    table = Table((Column(plain_runs("الاسم")),), ())
    made = document(Plain(plain_runs("مرحبا")), table, language="ar")
    word = opened(docx.render(made))
    assert 'w:bidi="ar-SA"' in word.styles.element.xml
    assert list(word.styles["Normal"].element.iter(qn("w:bidi")))
    assert list(word.element.body.iter(qn("w:rtl")))
    assert list(word.element.body.iter(qn("w:bidiVisual")))
    check_structure(docx.render(made))


def test_links_are_kept_and_contents_are_a_field() -> None:
    word = opened(docx.render(every_block()))
    assert LINK in [one.target_ref for one in word.part.rels.values() if one.is_external]
    made = document(Contents(plain_runs("Contents")), Heading(1, plain_runs("One")))
    assert "TOC" in opened(docx.render(made)).element.xml


def test_properties_are_the_documents_own() -> None:
    about = opened(docx.render(every_block())).core_properties
    assert (about.title, about.author, about.comments, about.language) == ("Paper", "", "", "en")
    assert about.created == about.modified == document().date


@pytest.mark.parametrize("landscape", [True, False])
def test_the_page_is_turned(landscape: bool) -> None:  # noqa: FBT001 - a parameter of the test
    made = Document(title="Sheet", language="en", blocks=(), date=document().date, landscape=landscape)
    section = opened(docx.render(made)).sections[0]
    assert (int(section.page_width or 0) > int(section.page_height or 0)) is landscape
