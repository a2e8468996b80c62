"""Scanned pages: the pages of a PDF or a picture, and the codes that are printed on them."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from db.records.problems import Trouble
from db.records.words import T
from reports.read.annex import SIGNATURE, WITHIN
from reports.read.pdfium import opened, page_count

if TYPE_CHECKING:
    from collections.abc import Callable

    from PIL import Image

    Progress = Callable[[int, int], None]

DOTS = (200, 300)
"""Dots to the inch at which a page is looked at: the second where the first shows no code."""
POINTS = 72
LONGEST = 5000
"""Pixels of the longer side at most."""
MOST_PIXELS = 100_000_000
MOST_PAGES = 300

NOT_READ = T("print", "“{title}” can’t be read as scanned pages.")
NO_PAGES = T("print", "It is neither a PDF nor a picture, it is locked, or it is damaged.")
SCAN_AGAIN = T("print", "Scan the sheet again as PDF, PNG or JPEG.")
TOO_MANY = T("print", "It has {pages} pages; at most {most} are read at once.")
IN_PARTS = T("print", "Scan the sheets in parts.")


def read_codes(
    data: bytes, title: str, progress: Progress | None = None, *, most: int = MOST_PAGES
) -> list[tuple[str, ...]]:
    """Return for each of the first *most* pages the texts of the codes on it, none where none is found.

    *progress* is called with pages done and pages in all, and may raise to stop. Raise Trouble, naming
    *title*, if *data* is neither a PDF nor a picture.
    """
    pages = min(count_scans(data, title), most)
    found = []
    for number in range(pages):
        if progress:
            progress(number, pages)
        found.append(_codes(data, number, title))
    return found


def count_scans(data: bytes, title: str) -> int:
    """Return how many pages there are; raise Trouble if it can't be read, or has too many."""
    if SIGNATURE in data[:WITHIN]:
        from pypdfium2 import PdfiumError

        try:
            pages = page_count(data)
        except PdfiumError as error:
            raise _unreadable(title) from error
    else:
        pages = _frames(data, title)
    if pages > MOST_PAGES:
        values = {"title": title, "pages": str(pages), "most": str(MOST_PAGES)}
        raise Trouble(NOT_READ, TOO_MANY, IN_PARTS, values)
    return pages


def _codes(data: bytes, number: int, title: str) -> tuple[str, ...]:
    import zxingcpp

    squares = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    for dots in DOTS if SIGNATURE in data[:WITHIN] else DOTS[:1]:
        page = draw_scan(data, number, title, dots)
        codes = zxingcpp.read_barcodes(page, formats=squares)
        if codes:
            return tuple(str(code.text) for code in codes)
    return ()


def draw_scan(data: bytes, number: int, title: str, dots: int) -> Image.Image:
    """Return page *number*, from 0, in greys at so many *dots* to the inch; a picture as it is."""
    if SIGNATURE not in data[:WITHIN]:
        return _picture(data, number, title)
    with opened(data, forms=True) as pdf:
        page = pdf[number]
        scale = min(dots / POINTS, LONGEST / max(*page.get_size(), 1.0))
        image: Image.Image = page.render(scale=scale, grayscale=True, may_draw_forms=True).to_pil()
        return image.convert("L")


def _picture(data: bytes, number: int, title: str) -> Image.Image:
    from PIL import Image, ImageOps

    try:
        image = Image.open(io.BytesIO(data))
        image.seek(number)
        image.draft("L", (LONGEST, LONGEST))
        upright = ImageOps.exif_transpose(image).convert("L")
    except (OSError, SyntaxError, ValueError, EOFError, Image.DecompressionBombError) as error:
        raise _unreadable(title) from error
    upright.thumbnail((LONGEST, LONGEST))
    return upright


def _frames(data: bytes, title: str) -> int:
    """Return how many pages a picture has: a TIFF may have several."""
    from PIL import Image

    try:
        with Image.open(io.BytesIO(data)) as image:
            if image.width * image.height > MOST_PIXELS:
                raise _unreadable(title)
            return int(getattr(image, "n_frames", 1))
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise _unreadable(title) from error


def _unreadable(title: str) -> Trouble:
    return Trouble(NOT_READ, NO_PAGES, SCAN_AGAIN, {"title": title})
