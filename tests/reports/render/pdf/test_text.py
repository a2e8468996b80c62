import io
from itertools import groupby, pairwise
from typing import Any

import pdfplumber
import pytest
from PIL import Image

from db.records.paragraph import Run
from reports.document import (
    Block,
    Cell,
    Column,
    Continuation,
    Figure,
    Heading,
    Labelled,
    Letterhead,
    PageBreak,
    Plain,
    Preface,
    SignatureEntry,
    Signatures,
    Table,
    Title,
    words_of,
)
from reports.render.pdf import render
from reports.style import Style
from tests.conftest import Seeds
from tests.reports.render.pdf.printed import (
    STYLE,
    failures,
    page_count,
    pages_by_poppler,
    paper,
    printed,
    runs,
    simple_table,
    structure,
    text_by_pdfium,
    text_by_poppler,
)

SENTENCE = "The leaders agreed on the continued significance of preparedness. "
ENTRY = SignatureEntry("Nguyễn Thị Xuân Thu", "President", "Vietnam Red Cross Society")


def blocks_of_hanoi(text: str) -> tuple[Block, ...]:
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    bullets = (Labelled("bullet", "•", runs(line[1:].strip())) for line in lines if line.startswith("·"))
    others = (Plain(runs(line)) for line in lines if not line.startswith("·"))
    return (Title(runs("Statement")), *others, *bullets)


@pytest.mark.parametrize("read", [text_by_poppler, text_by_pdfium])
def test_the_words_of_a_real_statement_come_back_in_order(seeds: Seeds, read: object) -> None:
    document = paper(*blocks_of_hanoi(seeds.hanoi))
    assert callable(read)
    assert read(render(document, Style())).split() == words_of(document)


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_every_word_of_every_real_document_is_printed(seeds: Seeds, seed: int) -> None:
    document = paper(*(Plain(runs(line)) for line in seeds[seed].split("\n") if line.strip()))
    assert text_by_poppler(render(document, Style())).split() == words_of(document)


def test_every_kind_of_block_is_read_in_the_order_of_the_model() -> None:
    document = paper(
        Preface(runs("Hosted in Hanoi")),
        Title(runs("RECORD OF MEETING")),
        Heading(1, runs("Opening")),
        Labelled("numbered", "1)", runs(SENTENCE)),
        Continuation(runs("It goes on.")),
        Labelled("sub_paragraph", "(a)", runs("first")),
        Labelled("bullet", "•", runs("second")),
        simple_table(("Name", "Post"), ("Nguyễn Thị", "President"), ("Vũ Đức", "Head of delegation")),
        Signatures((ENTRY, ENTRY), 2),
    )
    assert text_by_poppler(render(document, Style())).split() == words_of(document)


def test_no_word_is_lost_or_doubled_wherever_the_page_ends() -> None:
    for lines in range(36, 52):
        document = paper(
            *(Plain(runs(f"line {place}")) for place in range(lines)), Plain(runs(SENTENCE * 30))
        )
        assert text_by_poppler(render(document, Style())).split() == words_of(document)


def test_a_paragraph_leaves_two_lines_on_each_page() -> None:
    for lines in range(26, 34):
        pages = pages_by_poppler(
            printed(*(Plain(runs(f"line {place}")) for place in range(lines)), Plain(runs("word " * 100)))
        )
        words = [page.count("word") for page in pages]
        assert all(count == 0 or count > 19 for count in words)


def test_a_heading_stands_with_what_follows() -> None:
    for lines in range(25, 36):
        before = (Plain(runs(f"line {place}")) for place in range(lines))
        pages = pages_by_poppler(printed(*before, Heading(1, runs("HEADING")), Plain(runs(SENTENCE * 9))))
        (home,) = [page for page in pages if "HEADING" in page]
        assert home.count("leaders") >= 2


def test_an_entry_to_sign_is_never_split() -> None:
    for lines in range(24, 34):
        before = (Plain(runs(f"line {place}")) for place in range(lines))
        pages = pages_by_poppler(printed(*before, Signatures((ENTRY,) * 3)))
        assert [page.count("Nguyễn") for page in pages] == [page.count("Vietnam") for page in pages]
        assert sum(page.count("Vietnam") for page in pages) == 3


def test_the_longest_signatory_of_the_seeds_fits(seeds: Seeds) -> None:
    longest = max((line for line in seeds.hanoi.split("\n") if "Her Highness" in line), key=len)
    name, *rest = longest.split(", ")
    document = paper(Signatures((SignatureEntry(name, ", ".join(rest)), ENTRY), 2))
    assert text_by_poppler(render(document, Style())).split() == words_of(document)


def test_the_head_of_a_table_stands_on_every_page() -> None:
    data = printed(
        simple_table(("Name", "Post"), *((f"Person {place}", "President") for place in range(120)))
    )
    assert page_count(data) > 2
    assert all(page.startswith("Name Post") for page in pages_by_poppler(data))


def test_a_row_higher_than_a_page_goes_on() -> None:
    document = paper(simple_table(("Name", "Said"), ("Person", SENTENCE * 200), ("Other", "Nothing")))
    data = render(document, Style())
    words = [word for page in pages_by_poppler(data) for word in page.removeprefix("Name Said").split()]
    assert words == words_of(document)[2:]


def test_a_page_break_begins_a_page() -> None:
    assert page_count(printed(Plain(runs("one")), PageBreak(), Plain(runs("two")))) == 2


def test_margins_say_the_page_and_how_many_there_are() -> None:
    data = printed(
        *(Plain(runs(SENTENCE * 20)) for _ in range(6)),
        header="Leaders' Meeting",
        footer="R/2020/07",
        page_of="Page {page} of {pages}",
    )
    last = page_count(data)
    for number, text in enumerate(pages_by_poppler(data), 1):
        assert f"Page {number} of {last}" in text
        assert "R/2020/07" in text


def test_the_draft_mark_is_seen_and_not_read() -> None:
    assert text_by_poppler(printed(Plain(runs("word")), mark="DRAFT")).split() == ["word"]
    assert len(printed(Plain(runs("word")), mark="DRAFT")) > len(printed(Plain(runs("word"))))


def test_line_feeds_break_lines() -> None:
    text = text_by_poppler(printed(Plain(runs("first\nsecond\n\nthird"))))
    places = [text.index(word) for word in ("first", "second", "third")]
    assert all("\n" in text[start:end] for start, end in pairwise(places))


def test_the_last_lines_of_the_text_stand_with_who_signs_it() -> None:
    for lines in range(26, 36):
        before = (Plain(runs(f"line {place}")) for place in range(lines))
        pages = pages_by_poppler(printed(*before, Plain(runs(SENTENCE * 8)), Signatures((ENTRY,))))
        (home,) = [page for page in pages if "Nguyễn" in page]
        assert "leaders" in home


def test_a_colon_stands_with_its_list() -> None:
    for lines in range(26, 36):
        before = (Plain(runs(f"line {place}")) for place in range(lines))
        text = Plain(runs("They agreed that the following areas require priority:"))
        pages = pages_by_poppler(printed(*before, text, Labelled("bullet", "•", runs("FIRST"))))
        (home,) = [page for page in pages if "FIRST" in page]
        assert "priority:" in home


def test_drafts_have_every_fifth_line_numbered() -> None:
    words = text_by_poppler(printed(Plain(runs("word " * 200)), line_numbers=True)).split()
    assert [word for word in words if word != "word"] == ["5", "10"]


def test_addresses_in_cells_are_links() -> None:
    row = (Cell((Run("press", link="mailto:press@example.org"),)), Cell(runs("x")))
    data = printed(Table((Column(runs("Address")), Column(())), (row,)))
    assert failures(data) == []
    assert "Link" in [tag for _depth, tag in structure(data)]


def test_a_title_of_two_lines_is_balanced() -> None:
    data = printed(
        Title(runs("The Outcome of the 17th Annual Southeast Asia Leadership Meeting held in Hanoi"))
    )
    first, second = text_by_poppler(data).strip().split("\n")
    assert abs(len(first) - len(second)) < 15


def test_nobody_signs_alone_on_the_last_page() -> None:
    for lines in range(20, 34):
        before = (Plain(runs(f"line {place}")) for place in range(lines))
        pages = pages_by_poppler(printed(*before, Signatures((ENTRY,) * 4)))
        assert pages[-1].count("Nguyễn") != 1


def test_a_few_who_sign_stand_together_under_the_end_of_the_text() -> None:
    for lines in range(20, 34):
        before = (Plain(runs(f"line {place}")) for place in range(lines))
        pages = pages_by_poppler(printed(*before, Plain(runs(SENTENCE * 8)), Signatures((ENTRY,) * 3)))
        (home,) = [page for page in pages if "Nguyễn" in page]
        assert "leaders" in home


def test_the_last_row_of_a_table_stands_with_who_signs_it() -> None:
    rows = tuple((Cell(runs(f"row {place}")),) for place in range(60))
    for count in range(20, 40):
        pages = pages_by_poppler(printed(Table((Column(runs("Head")),), rows[:count]), Signatures((ENTRY,))))
        (home,) = [page for page in pages if "Nguyễn" in page]
        assert f"row {count - 1}" in home


def photo(width: int, height: int) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (width, height), (90, 120, 150)).save(buffer, "JPEG")
    return buffer.getvalue()


@pytest.mark.parametrize("count", [1, 2, 3, 8])
def test_photos_stand_two_by_two_with_their_captions(count: int) -> None:
    pictures = [Figure(photo(800, 500), f"Photo {place}", runs(f"Caption{place}")) for place in range(count)]
    document = paper(Plain(runs("Photos")), *pictures, Plain(runs("End")))
    data = render(document, Style())
    assert text_by_poppler(data).split() == words_of(document)
    assert [tag for _depth, tag in structure(data)].count("Figure") == count
    assert page_count(data) == 1
    assert failures(data) == []


def test_one_photo_twice_is_printed_twice() -> None:
    picture = Figure(photo(200, 100), "Photo", runs("Caption"))
    assert text_by_poppler(printed(picture, picture, Plain(runs("x")), picture)).split().count("Caption") == 3


def base_line(char: dict[str, Any]) -> int:
    return -round(float(char["matrix"][5]))


def line_ends(data: bytes) -> list[tuple[float, float]]:
    """Return the left and right end of each line on the first page, in points."""
    with pdfplumber.open(io.BytesIO(data)) as document:
        letters = [char for char in document.pages[0].chars if char["text"].strip()]
    letters.sort(key=base_line)
    lines = [list(group) for _base, group in groupby(letters, base_line)]
    return [(min(char["x0"] for char in line), max(char["x1"] for char in line)) for line in lines]


def test_justified_lines_end_at_both_margins() -> None:
    left, right = STYLE.margin_side, STYLE.page_size()[0] - STYLE.margin_side
    ends = line_ends(printed(Plain(runs(SENTENCE * 12))))
    assert [start for start, _end in ends] == pytest.approx([left] * len(ends), abs=0.1)
    assert [end for _start, end in ends[:-1]] == pytest.approx([right] * (len(ends) - 1), abs=0.3)


def test_lines_of_arabic_end_at_both_margins() -> None:
    left, right = STYLE.margin_side, STYLE.page_size()[0] - STYLE.margin_side
    ends = line_ends(printed(Plain(runs("عُقد الاجتماع السنوي السابع عشر في هانوي. " * 8)), language="ar"))
    assert [end for _start, end in ends] == pytest.approx([right] * len(ends), abs=0.5)
    assert [start for start, _end in ends[:-1]] == pytest.approx([left] * (len(ends) - 1), abs=0.5)


def pictures_of(data: bytes) -> list[tuple[float, float]]:
    """Return the left and right edge of each picture on the first page, in points, in the file's order."""
    with pdfplumber.open(io.BytesIO(data)) as document:
        return [(image["x0"], image["x1"]) for image in document.pages[0].images]


@pytest.mark.parametrize("language", ["ar", "prs", "fa"])
def test_logo_and_photos_begin_at_the_right_in_leftward_papers(language: str) -> None:
    right = STYLE.page_size()[0] - STYLE.margin_side
    head = Letterhead(("جمعية الجزر",), photo(200, 100))
    photos = (Figure(photo(400, 300), "one"), Figure(photo(400, 301), "two"))
    logo, first, second = pictures_of(printed(*photos, language=language, letterhead=head))
    assert [logo[1], first[1]] == pytest.approx([right, right], abs=0.1)
    assert second[1] < first[0]


def test_logo_and_photos_begin_at_the_left_in_other_papers() -> None:
    photos = (Figure(photo(400, 300), "one"), Figure(photo(400, 301), "two"))
    logo, first, second = pictures_of(printed(*photos, letterhead=Letterhead((), photo(200, 100))))
    assert [logo[0], first[0]] == pytest.approx([STYLE.margin_side] * 2, abs=0.1)
    assert second[0] > first[1]


def test_nothing_stands_in_the_side_margins(seeds: Seeds) -> None:
    left, right = STYLE.margin_side, STYLE.page_size()[0] - STYLE.margin_side
    table = simple_table(("No.", "Address"), ("1", "a-very-long-address-that-goes-on@example.org" * 9))
    ends = line_ends(printed(*blocks_of_hanoi(seeds.hanoi)[:9], table))
    assert all(left - 1 <= start and end <= right + 1 for start, end in ends)
