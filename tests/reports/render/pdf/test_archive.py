import io
import subprocess
import sys

import pdfplumber
import pikepdf
import pytest

import resources
from db.records.paragraph import Run
from reports.document import (
    Cell,
    Column,
    Contents,
    Continuation,
    Document,
    Figure,
    Heading,
    Labelled,
    Letterhead,
    Plain,
    SignatureEntry,
    Signatures,
    Table,
    Title,
)
from reports.render.pdf import render
from reports.style import Style
from tests.reports.render.pdf.printed import failures, paper, printed, runs, simple_table, structure
from tests.reports.render.pdf.test_safety import picture

LINKED = (
    Run("See "),
    Run("the report", link="https://example.org/a b?c=ü"),
    Run(" of "),
    Run("Đại hội", language="vi"),
)


def whole_paper() -> Document:
    return paper(
        Title(runs("RECORD OF MEETING")),
        Contents(runs("Contents")),
        Heading(1, runs("Opening")),
        Plain(LINKED),
        *(Labelled("numbered", f"{place})", runs("It was agreed. " * 30)) for place in range(1, 20)),
        Continuation(runs("It goes on.")),
        Labelled("sub_paragraph", "(a)", runs("first")),
        Heading(3, runs("A level is skipped here")),
        Labelled("bullet", "•", runs("point")),
        simple_table(("Name", "Post"), *(("A. Person", "President"),) * 80, caption=runs("Who came")),
        Table((Column(runs("Name")), Column(())), ((Cell(runs("Guests")),), (Cell(), Cell(blank=True)))),
        Signatures((SignatureEntry("A. Person", "President", "A Society", signed="in ink"),)),
        letterhead=Letterhead(("A Society", "A street")),
        header="head",
        footer="foot",
        mark="DRAFT",
        page_of="Page {page} of {pages}",
    )


def test_a_paper_with_everything_is_archival_and_accessible() -> None:
    assert failures(render(whole_paper(), Style())) == []


def test_a_paper_without_source_is_archival_too() -> None:
    assert failures(printed(Title(runs("Title")), Plain(runs("word")), source=None), part=2) == []


@pytest.mark.parametrize("blocks", [(), (Plain(()),), (simple_table(("Name", "Post")),), (Table((), ()),)])
def test_next_to_nothing_is_archival_too(blocks: tuple[Plain, ...]) -> None:
    assert failures(printed(*blocks)) == []


def test_lists_stand_inside_each_other() -> None:
    data = printed(
        Labelled("numbered", "1)", runs("one")),
        Continuation(runs("goes on")),
        Labelled("sub_paragraph", "(a)", runs("sub")),
        Labelled("numbered", "2)", runs("two")),
    )
    assert [f"{'.' * depth}{tag}" for depth, tag in structure(data)] == [
        "Document", ".L", "..LI", "...Lbl", "...LBody", "....P", "....P",
        "....L", ".....LI", "......Lbl", "......LBody", ".......P",
        "..LI", "...Lbl", "...LBody", "....P",
    ]  # fmt: skip


def test_headings_never_skip_a_level() -> None:
    data = printed(Title(runs("Title")), Heading(3, runs("deep")), Heading(1, runs("high")))
    assert [tag for _depth, tag in structure(data)] == ["Document", "H1", "H2", "H2"]


def test_a_table_has_its_head_once() -> None:
    data = printed(simple_table(("Name", "Post"), *(("A. Person", "President"),) * 200))
    tags = [tag for _depth, tag in structure(data)]
    assert (tags.count("TH"), tags.count("TR"), tags.count("TD")) == (2, 201, 400)


def test_a_figure_says_where_it_stands() -> None:
    head = Letterhead(("A Society",), picture(200, 100))
    data = printed(Figure(picture(300, 200), "A photo"), letterhead=head)
    with pikepdf.open(io.BytesIO(data)) as document, pdfplumber.open(io.BytesIO(data)) as seen:
        figures = [one for one in document.objects if isinstance(one, pikepdf.Dictionary) and "/Alt" in one]
        boxes = sorted([float(side) for side in one.A.BBox] for one in figures)
        high = float(seen.pages[0].height)
        drawn = sorted(
            [one["x0"], high - one["bottom"], one["x1"], high - one["top"]] for one in seen.pages[0].images
        )
    assert len(boxes) == 2
    for box, picture_seen in zip(boxes, drawn, strict=True):
        assert box == pytest.approx([float(side) for side in picture_seen], abs=0.01)


def test_bookmarks_follow_the_headings() -> None:
    data = printed(Heading(1, runs("One")), Heading(2, runs("Part")), Heading(1, runs("Two")))
    with pikepdf.open(io.BytesIO(data)) as document, document.open_outline() as outline:
        assert [(entry.title, [kid.title for kid in entry.children]) for entry in outline.root] == [
            ("One", ["Part"]),
            ("Two", []),
        ]


def test_the_source_is_inside() -> None:
    with pikepdf.open(io.BytesIO(printed(Plain(runs("word"))))) as document:
        assert document.attachments["record.json"].get_file().read_bytes() == b'{"title": "Statement"}'
        assert str(document.Root.AF[0].AFRelationship) == "/Source"


def test_title_language_and_date_are_those_of_the_document() -> None:
    data = printed(Plain(runs("từ")), title="Tuyên bố", language="vi")
    with pikepdf.open(io.BytesIO(data)) as document:
        assert str(document.Root.Lang) == "vi"
        assert document.Root.ViewerPreferences.DisplayDocTitle
        assert str(document.docinfo.Title) == "Tuyên bố"
        assert str(document.docinfo.CreationDate) == "D:20201015093000+00'00'"


def test_two_processes_write_the_same_bytes() -> None:
    code = (
        "import sys; from tests.reports.render.pdf.test_archive import whole_paper;"
        "from reports.render.pdf import render; from reports.style import Style;"
        "sys.stdout.buffer.write(render(whole_paper(), Style()))"
    )
    other = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout
    assert other == render(whole_paper(), Style())


def test_a_paper_without_title_is_called_by_its_first_heading() -> None:
    data = printed(Heading(1, runs("Opening")), title="")
    assert failures(data) == []
    with pikepdf.open(io.BytesIO(data)) as document:
        assert str(document.docinfo.Title) == "Opening"


@pytest.mark.parametrize("language", ["en-GB", "prs", "", "not a language!"])
def test_a_language_is_a_tag_or_undetermined(language: str) -> None:
    foreign = Run(" from", language=language)
    assert failures(printed(Plain((Run("word"), foreign)), language=language)) == []


def test_the_colours_are_those_that_pillow_makes() -> None:
    from PIL import ImageCms

    made = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    kept = (resources.colours() / "srgb.icc").read_bytes()
    made[24:36], made[84:100] = kept[24:36], bytes(16)  # the day it was made, and a digest of that
    assert kept == bytes(made)


WITHOUT_PICTURES = """
import sys
from datetime import UTC, datetime
from reports.document import Document, Plain, plain_runs
from reports.render.pdf import render
from reports.style import Style
words = Plain(plain_runs("word"))
render(Document(title="t", language="en", blocks=(words,), date=datetime(2031, 5, 6, tzinfo=UTC)), Style())
print(*sorted(name for name in sys.modules if name.startswith("PIL.")))
from PIL import Image
print(Image.new("L", (2, 3)).size)
"""


def test_a_paper_without_pictures_loads_nothing_that_reads_pictures() -> None:
    program = [sys.executable, "-c", WITHOUT_PICTURES]
    done = subprocess.run(program, capture_output=True, text=True, check=True)
    loaded, size = done.stdout.splitlines()
    assert "PIL.ExifTags" not in loaded
    assert size == "(2, 3)"
