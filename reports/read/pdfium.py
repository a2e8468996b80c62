"""PDFium, which reads and draws PDF files; it does one thing at a time in a process."""

from __future__ import annotations

from contextlib import contextmanager
from threading import RLock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pypdfium2 import PdfDocument

ALONE = RLock()
"""Held by whoever calls PDFium, in whatever thread."""


@contextmanager
def opened(data: bytes, *, forms: bool = False) -> Iterator[PdfDocument]:
    """Yield the PDF in *data*, with what was filled in its *forms*; raise PdfiumError if it can't be read."""
    import pypdfium2

    with ALONE:
        pdf = pypdfium2.PdfDocument(data)
        try:
            if forms:
                pdf.init_forms()
            yield pdf
        finally:
            pdf.close()


def page_count(data: bytes) -> int:
    """Return how many pages the PDF in *data* has; raise PdfiumError if it can't be read."""
    with opened(data) as pdf:
        return len(pdf)
