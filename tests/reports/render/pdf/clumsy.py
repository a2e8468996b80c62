"""One clumsy paper, printed in a process of its own: `python -m tests.reports.render.pdf.clumsy NAME`.

Says the seconds of processor time, the megabytes of memory at most, and the bytes of the file.
"""

import io
import resource
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from PIL import Image

from db.records.paragraph import Run
from reports.document import Block, Cell, Column, Document, Figure, Labelled, Plain, Table, plain_runs
from reports.render.pdf import render
from reports.style import Style

MEGABYTE = 1_000_000
SIDE = 8000
STYLES: tuple[dict[str, Any], ...] = (
    {"bold": True},
    {"bold": True, "italic": True},
    {"italic": True, "underline": True},
    {},
)


def photo(form: str) -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (SIDE, SIDE), (90, 120, 150)).save(made, form)
    return made.getvalue()


def cell(text: str) -> Table:
    columns = (Column(plain_runs("Name")), Column(plain_runs("Said")))
    return Table(columns, ((Cell(plain_runs("x")), Cell(plain_runs(text))),))


PAPERS: dict[str, Callable[[], Block]] = {
    "a word of 1 MB": lambda: Plain(plain_runs("x" * MEGABYTE)),
    "a paragraph of 1 MB": lambda: Plain(plain_runs("Lorem ipsum " * (MEGABYTE // 12))),
    "330,000 letters of Thai": lambda: Plain(plain_runs("น้ำใจของอาสาสมัคร" * (MEGABYTE // 17 // 3))),
    "250,000 letters of Arabic": lambda: Plain(
        plain_runs("اجتماع القادة (IFRC) 14 " * (MEGABYTE // 24 // 4))
    ),
    "a cell of 100,000 letters": lambda: cell("word " * 20_000),
    "2,000 lines in a row": lambda: cell("line\n" * 2_000),
    "20,000 changes of style": lambda: Plain(
        tuple(Run("bold ", **STYLES[place % len(STYLES)]) for place in range(20_000))
    ),
    "a photo of 64 million dots": lambda: Figure(photo("JPEG"), "A photo"),
    "a drawing of 64 million dots": lambda: Figure(photo("PNG"), "A drawing"),
    "a label of 10,000 letters": lambda: Labelled("numbered", "9" * 10_000, plain_runs("word")),
}


if __name__ == "__main__":
    block = PAPERS[sys.argv[1]]()
    started = time.process_time()
    made = render(
        Document(title="Paper", language="en", date=datetime(2031, 5, 6, tzinfo=UTC), blocks=(block,)),
        Style(),
    )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    sys.stdout.write(f"{time.process_time() - started:.2f} {peak} {len(made)}")
