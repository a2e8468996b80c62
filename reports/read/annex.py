"""An annex of a record: the pages of a PDF as facsimiles, or a picture.

Nobody can promise that the pages of another program's PDF are archival and accessible. So each page is
drawn at 300 dots to the inch and its words are kept beside the picture: the file they go into stays
PDF/A and PDF/UA, and the words can still be searched, copied and read aloud.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from db.records.problems import Trouble
from db.records.text import clean_name
from db.records.words import T
from reports.document import Facsimile, Figure, SeenLine
from reports.read.pdfium import opened, page_count

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL import Image
    from pypdfium2 import PdfPage, PdfTextPage

AnnexBlock = Facsimile | Figure

DOTS_PER_POINT = 300 / 72
LONGEST = 3508
"""Pixels of the longer side at most: A4 at 300 dots to the inch. Larger pages are printed smaller anyway."""
MOST_PAGES = 500
MOST_PIXELS = 100_000_000
TINT = 24
"""How far the colours of a dot may differ, of 255, and still count as a grey: scans are never quite grey."""
GREYS, COLOURS = 16, 64
NEARLY_WHITE = 250
QUALITY = 85
FINE = 100
"""PDFium tells places in whole steps: so many to the point."""
SIGNATURE = b"%PDF-"
WITHIN = 1024
"""The signature of a PDF stands in its first bytes, not always at once."""

NOT_PRINTED = T("print", "The annex “{title}” can’t be printed.")
LOCKED = T("print", "It is locked with a password.")
UNLOCK = T("print", "Attach a copy without a password, or print without the annexes.")
DAMAGED = T("print", "The PDF is damaged or empty.")
TOO_LONG = T("print", "It has {pages} pages; at most {most} are printed with a record.")
NEITHER = T("print", "It is neither a PDF nor a picture.")
SAVE_AS_PDF = T("print", "Save it as PDF with its own program and attach that, or print without the annexes.")
TOO_BIG = T("print", "The picture has more than 100 million pixels.")
SMALLER = T("print", "Attach a smaller copy, or print without the annexes.")


def count_pages(data: bytes, title: str) -> int:
    """Return how many pages the annex takes; raise Trouble, naming *title*, if it can't be printed."""
    if SIGNATURE not in data[:WITHIN]:
        _check_picture(data, title)
        return 1
    from pypdfium2 import PdfiumError

    try:
        pages = page_count(data)
    except PdfiumError as error:
        locked = "password" in str(error).lower()
        reason = (LOCKED, UNLOCK) if locked else (DAMAGED, SAVE_AS_PDF)
        raise Trouble(NOT_PRINTED, *reason, {"title": title}) from error
    if pages > MOST_PAGES:
        values = {"title": title, "pages": str(pages), "most": str(MOST_PAGES)}
        raise Trouble(NOT_PRINTED, TOO_LONG, SMALLER, values)
    if not pages:
        raise Trouble(NOT_PRINTED, DAMAGED, SAVE_AS_PDF, {"title": title})
    return pages


def _check_picture(data: bytes, title: str) -> None:
    from PIL import Image

    try:
        with Image.open(io.BytesIO(data)) as image:
            pixels = image.width * image.height
    except Image.DecompressionBombError:
        pixels = MOST_PIXELS + 1
    except (OSError, SyntaxError, ValueError) as error:
        raise Trouble(NOT_PRINTED, NEITHER, SAVE_AS_PDF, {"title": title}) from error
    if pixels > MOST_PIXELS:
        raise Trouble(NOT_PRINTED, TOO_BIG, SMALLER, {"title": title})


def read_annex(data: bytes, title: str) -> Iterator[AnnexBlock]:
    """Yield the annex page by page, without the words that stand for it.

    Raise Trouble as `count_pages` does.
    """
    if SIGNATURE not in data[:WITHIN]:
        _check_picture(data, title)
        yield Figure(data, "")
        return
    for number in range(count_pages(data, title)):
        with opened(data, forms=True) as pdf:
            page = pdf[number]
            yield _facsimile(page)


def _facsimile(page: PdfPage) -> Facsimile:
    width, height = page.get_size()
    scale = min(DOTS_PER_POINT, LONGEST / max(width, height, 1.0))
    image = page.render(scale=scale, may_draw_forms=True).to_pil().convert("RGB")
    text = page.get_textpage()
    return Facsimile(_packed(image), "", width, height, tuple(_lines(page, text)))


def _packed(image: Image.Image) -> bytes:
    """Return *image* as the smaller of a PNG with few colours, if these are enough for it, and a JPEG."""
    grey = image.convert("L")
    is_grey = _tint(image) <= TINT
    jpeg = io.BytesIO()
    (grey if is_grey else image).save(jpeg, "JPEG", quality=QUALITY)
    few = _with_few_greys(grey) if is_grey else _with_few_colours(image)
    if few is None:
        return jpeg.getvalue()
    png = io.BytesIO()
    few.save(png, "PNG", bits=4 if is_grey else 8)
    return min(png.getvalue(), jpeg.getvalue(), key=len)


def _with_few_greys(grey: Image.Image) -> Image.Image:
    """Return *grey* in 16 steps, more than the edges of letters need."""
    steps = 255 // (GREYS - 1)
    few = grey.point([round(level / steps) for level in range(256)])
    few.putpalette([level * steps for level in range(GREYS) for _ in range(3)])
    return few


def _with_few_colours(image: Image.Image) -> Image.Image | None:
    """Return *image* in few colours, white paper left white; None if that can be seen, as on photos."""
    from PIL import Image, ImageChops

    few = image.quantize(COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    palette = few.getpalette() or []
    places = range(0, len(palette), 3)
    nearly_white = [place for place in places if min(palette[place : place + 3]) >= NEARLY_WHITE]
    for place in nearly_white:
        palette[place : place + 3] = (255, 255, 255)
    few.putpalette(palette)
    away = ImageChops.difference(image, few.convert("RGB")).getextrema()
    return few if max(int(band[1]) for band in away) <= TINT else None  # type: ignore[index]  # three bands


def _tint(image: Image.Image) -> int:
    """Return how far the colours of one dot differ at most."""
    from PIL import ImageChops

    red, green, blue = image.split()
    pairs = ((red, green), (green, blue))
    return max(int(ImageChops.difference(*pair).getextrema()[1]) for pair in pairs)  # type: ignore[arg-type]  # one band has two numbers


Box = tuple[float, float, float, float]
"""Left, bottom, right and top in points, as the page is seen: turned and cut as its file wants."""


def _lines(page: PdfPage, text: PdfTextPage) -> Iterator[SeenLine]:
    """Yield the lines of text as PDFium parts them; what says nothing is left out."""
    from pypdfium2.raw import FPDFText_GetUnicode

    chars: list[str] = []
    boxes: list[Box] = []
    for index in range(text.count_chars()):
        char = chr(FPDFText_GetUnicode(text, index))
        if char in "\r\n":
            yield from _line(chars, boxes)
            chars, boxes = [], []
            continue
        chars.append(char)
        if not char.isspace():
            boxes += _box(page, text, index)
    yield from _line(chars, boxes)


def _box(page: PdfPage, text: PdfTextPage, index: int) -> Iterator[Box]:
    """Yield where a character is seen; nothing if PDFium doesn't know."""
    from ctypes import c_double

    from pypdfium2.raw import FPDFText_GetCharBox

    left, right, bottom, top = (c_double() for _ in range(4))
    if FPDFText_GetCharBox(text, index, left, right, bottom, top):
        one = _seen(page, left.value, bottom.value)
        two = _seen(page, right.value, top.value)
        (x, other_x), (y, other_y) = zip(one, two, strict=True)
        yield min(x, other_x), min(y, other_y), max(x, other_x), max(y, other_y)


def _seen(page: PdfPage, x: float, y: float) -> tuple[float, float]:
    """Return where a place of the page's own space is seen, in points from the lower left corner."""
    from ctypes import c_int

    from pypdfium2.raw import FPDF_PageToDevice

    width, height = page.get_size()
    across, down = c_int(), c_int()
    size = (round(width * FINE), round(height * FINE))
    FPDF_PageToDevice(page, 0, 0, *size, 0, x, y, across, down)
    return across.value / FINE, height - down.value / FINE


def _line(chars: list[str], boxes: list[Box]) -> Iterator[SeenLine]:
    text = clean_name("".join(chars))
    if text and boxes:
        lefts, bottoms, rights, tops = zip(*boxes, strict=True)
        yield SeenLine(text, min(lefts), min(bottoms), max(rights), max(tops))
