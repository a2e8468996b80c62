"""What is read from a printed paper, its heads and feet set aside."""

from __future__ import annotations

import re

from tests.reports.render.pdf.printed import pages_by_poppler

_FOOT = re.compile(r"^(?:\S+ )?Page (\d+) of (\d+)$")


def bodies_of(data: bytes) -> list[list[str]]:
    """Return the lines of each page without its head and its foot, which `pdftotext -raw` reads first.

    Each head is the same line and says which draft it is; each foot says the right number of the page.
    """
    pages = [page.splitlines() for page in pages_by_poppler(data)]
    heads = {page[0] for page in pages}
    assert len(heads) == 1
    assert heads.pop().endswith("Draft 1")
    for number, page in enumerate(pages, 1):
        foot = _FOOT.match(page[1])
        assert foot is not None, page[1]
        assert foot.groups() == (str(number), str(len(pages)))
    return [page[2:] for page in pages]


def words_in(data: bytes) -> list[str]:
    """Return the words of all pages in order."""
    return [word for page in bodies_of(data) for line in page for word in line.split()]
