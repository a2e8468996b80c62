"""Every length of paragraph and of row at every place of a page: no word is lost, doubled or out of order."""

import pytest

from reports.document import Block, Cell, Column, Labelled, Plain, SignatureEntry, Signatures, Table
from reports.render.pdf import render
from reports.style import MILLIMETRE, Style
from tests.reports.render.pdf.printed import page_count, paper, runs, text_by_pdfium

LOW = Style(margin_top=118 * MILLIMETRE, margin_bottom=118 * MILLIMETRE)
"""Pages on which eleven lines have room, so that every page end is near."""
ROOM = 11


def lines(name: str, count: int) -> str:
    return "\n".join(f"{name}{place}" for place in range(count))


def before(offset: int) -> tuple[Block, ...]:
    """Return so many lines that must stand above, none of which may be parted from the others."""
    return (Plain(runs(lines("above", offset))),) if offset else ()


def words(*blocks: Block) -> list[str]:
    return text_by_pdfium(render(paper(*blocks), LOW)).split()


@pytest.mark.parametrize("length", range(1, 2 * ROOM + 4))
def test_a_paragraph_is_whole_wherever_it_begins(length: int) -> None:
    for offset in range(ROOM + 1):
        made = words(*before(offset), Plain(runs(lines("word", length))), Plain(runs("end")))
        assert made == [*lines("above", offset).split(), *lines("word", length).split(), "end"]


@pytest.mark.parametrize("length", [1, 2, 3, 5, 8, 13, 30])
def test_a_row_is_whole_wherever_it_begins(length: int) -> None:
    for offset in range(ROOM + 1):
        row = (Cell(runs(lines("left", length))), Cell(runs("right")))
        table = Table((Column(runs("Head"), 1), Column(runs("Other"), 1)), (row, row))
        made = words(*before(offset), table, Plain(runs("end")))
        rest = [word for word in made if word not in {"Head", "Other"}]
        assert sorted(rest) == sorted(
            [*lines("above", offset).split(), *2 * [*lines("left", length).split(), "right"], "end"]
        )


@pytest.mark.parametrize("length", range(1, ROOM))
def test_a_numbered_paragraph_keeps_its_number_on_its_first_line(length: int) -> None:
    for offset in range(ROOM + 1):
        made = words(*before(offset), Labelled("numbered", "7)", runs(lines("word", length))))
        place = made.index("7)")
        assert made[place + 1] == "word0"


def test_a_signatory_is_whole_wherever_the_text_ends() -> None:
    entry = SignatureEntry("Ana", "President", "Society")
    for offset in range(1, 2 * ROOM):
        data = render(paper(Plain(runs(lines("word", offset))), Signatures((entry, entry))), LOW)
        assert text_by_pdfium(data).split()[-6:] == ["Ana,", "President,", "Society"] * 2
        assert page_count(data) <= 4
