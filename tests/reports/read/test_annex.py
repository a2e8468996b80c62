"""Annexes read: pages of a PDF as pictures with their words; what can't be read is told in a sentence."""

import io
import subprocess
import sys
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from db.records.problems import Trouble
from reports.document import Facsimile, Figure, Plain
from reports.read import annex
from reports.read.annex import count_pages, read_annex
from tests.reports.render.pdf.printed import printed, runs, simple_table
from tests.reports.render.pdf.test_safety import bomb, picture

TWO_PAGES = printed(simple_table(("Item", "Cost"), *((f"Boat {place}", "much") for place in range(60))))


def locked(data: bytes) -> bytes:
    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.save(made, encryption=pikepdf.Encryption(user="secret", owner="secret"))
    return made.getvalue()


def of_size(width: float, height: float, color: tuple[int, int, int] | None = None) -> bytes:
    """Return a PDF of one page, all of one *color*."""
    pdf = pypdfium2.PdfDocument.new()
    page = pdf.new_page(width, height)
    if color:
        image = pypdfium2.PdfImage.new(pdf)
        image.set_bitmap(pypdfium2.PdfBitmap.from_pil(Image.new("RGB", (9, 9), color)))
        image.set_matrix(pypdfium2.PdfMatrix().scale(width, height))
        page.insert_obj(image)
        page.gen_content()
    made = io.BytesIO()
    pdf.save(made)
    return made.getvalue()


def facsimiles(data: bytes) -> list[Facsimile]:
    return [page for page in read_annex(data, "Budget") if isinstance(page, Facsimile)]


def test_each_page_becomes_a_picture_with_its_words() -> None:
    pages = facsimiles(TWO_PAGES)
    assert [len(pages), count_pages(TWO_PAGES, "Budget")] == [2, 2]
    words = [word for page in pages for line in page.lines for word in line.text.split()]
    assert [word for word in words if word.isdigit()] == [str(place) for place in range(60)]


def test_words_know_where_they_stand() -> None:
    (page,) = facsimiles(printed(Plain(runs("Boats\nand nets"))))
    first, second = page.lines
    assert first.bottom > second.top
    assert 0 < first.left < first.right < page.width


@pytest.mark.parametrize(("turn", "is_upper"), [(0, True), (180, False)])
def test_words_are_where_they_are_seen_on_a_turned_and_cut_page(*, turn: int, is_upper: bool) -> None:
    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(printed(Plain(runs("Boats"))))) as pdf:
        page = pdf.pages[0]
        page.CropBox = pikepdf.Array([50, 400, 595, 842])
        page.Rotate = turn
        pdf.save(made)
    (seen,) = facsimiles(made.getvalue())
    (line,) = seen.lines
    assert (round(seen.width), round(seen.height)) == (545, 442)
    assert (line.bottom > seen.height / 2) is is_upper
    assert 0 < line.left < line.right < seen.width


def test_a_page_on_its_side_lies() -> None:
    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(printed(Plain(runs("Boats"))))) as pdf:
        pdf.pages[0].Rotate = 90
        pdf.save(made)
    (seen,) = facsimiles(made.getvalue())
    assert seen.is_landscape
    assert seen.lines[0].top <= seen.height


LETTERHEAD = printed(Figure(picture(60, 40), "A mark", width=80.0), Plain(runs("Boats and nets. " * 200)))


@pytest.mark.parametrize("data", [TWO_PAGES, LETTERHEAD], ids=["grey", "coloured"])
def test_a_page_of_text_is_a_small_png_on_white_paper(data: bytes) -> None:
    made = facsimiles(data)[0].data
    assert made.startswith(b"\x89PNG")
    assert len(made) < 300_000
    with Image.open(io.BytesIO(made)) as image:
        assert image.convert("RGB").getpixel((5, 5)) == (255, 255, 255)


def test_a_page_with_a_photo_is_a_jpeg() -> None:
    rainbow = Image.merge("RGB", [Image.linear_gradient("L").rotate(turn) for turn in (0, 90, 180)])
    photo = io.BytesIO()
    rainbow.resize((900, 900)).save(photo, "JPEG")
    assert facsimiles(printed(Figure(photo.getvalue(), "A photo", width=400.0)))[0].data.startswith(
        b"\xff\xd8"
    )


def test_colours_of_a_page_are_kept() -> None:
    with Image.open(io.BytesIO(facsimiles(of_size(300, 300, (200, 30, 30)))[0].data)) as image:
        seen = image.convert("RGB").getpixel((50, 50))
    assert isinstance(seen, tuple)
    assert max(abs(one - two) for one, two in zip(seen, (200, 30, 30), strict=True)) <= 3


def test_pages_are_drawn_at_300_dots_to_the_inch_and_large_ones_no_finer_than_they_are_printed() -> None:
    sizes = {}
    for width, height in ((144, 72), (14_000, 10_000)):
        with Image.open(io.BytesIO(facsimiles(of_size(width, height))[0].data)) as image:
            sizes[width] = image.size
    assert sizes[144] == (600, 300)
    assert max(sizes[14_000]) <= annex.LONGEST + 1


AFTER_PAPERS = """
import sys
from pathlib import Path
import reports.render.pdf.paper
from reports.read.annex import read_annex
print(len(list(read_annex(Path(sys.argv[1]).read_bytes(), "Budget"))))
"""


def test_annexes_are_read_in_a_process_that_only_made_papers_before(tmp_path: Path) -> None:
    path = tmp_path / "budget.pdf"
    path.write_bytes(TWO_PAGES)
    told = subprocess.check_output([sys.executable, "-c", AFTER_PAPERS, str(path)], text=True)
    assert told.split() == ["2"]


def test_a_picture_stays_as_it_is() -> None:
    photo = picture(30, 20, "JPEG")
    assert list(read_annex(photo, "Photo")) == [Figure(photo, "")]
    assert count_pages(photo, "Photo") == 1


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (locked(TWO_PAGES), "locked with a password"),
        (b"%PDF-1.7 and no more", "damaged or empty"),
        (TWO_PAGES[:200], "damaged or empty"),
        (b"PK\x03\x04 a text of Word", "neither a PDF nor a picture"),
        (b"", "neither a PDF nor a picture"),
        (bomb(20_000, 20_000), "100 million pixels"),
    ],
)
def test_what_can_t_be_printed_is_told_by_its_name(data: bytes, why: str) -> None:
    with pytest.raises(Trouble) as caught:
        count_pages(data, "Budget 2031")
    told = str(caught.value)
    assert "The annex “Budget 2031” can’t be printed." in told
    assert why in told


def test_a_book_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(annex, "MOST_PAGES", 1)
    with pytest.raises(Trouble, match="It has 2 pages; at most 1 are printed"):
        count_pages(TWO_PAGES, "Budget")
