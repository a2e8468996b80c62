"""A page of another document, as a picture with its words unseen behind it."""

import hashlib
import io
import struct
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reports.document import Facsimile, SeenLine
from reports.render.pdf import ink
from reports.render.pdf.canvas import TaggedCanvas
from reports.render.pdf.flow import Frame, Whole
from reports.render.pdf.objects import Stream, numbers, text_string
from reports.render.pdf.paragraph import width_of
from reports.render.pdf.tags import Element, layout_box
from reports.style import MILLIMETRE, Style
from reports.text.chain import MissingGlyph
from reports.text.lines import Line
from reports.text.words import Word, words_of_text

SIDE = 12 * MILLIMETRE
EDGE = 0.4
JPEG = b"\xff\xd8\xff"
CHUNK = struct.Struct(">L4s")
PNG_HEADER = 8
COLOURS = {0: b"/DeviceGray", 2: b"/DeviceRGB"}
BANDS = {0: 1, 2: 3, 3: 1}
LEAST_SIZE = 1.0


class Words(NamedTuple):
    """The words of a line and the box they stand in."""

    words: list[Word]
    box: SeenLine


class FacsimilePage(Whole):
    """Fills a page of its own between header and footer; it lies where the other page lies."""

    keep_with_next = False

    def __init__(self, block: Facsimile, style: Style, language: str, parent: Element, frame: Frame) -> None:
        self.block = block
        self.style = style
        self.height = frame.height
        self.space_before = self.space_after = 0.0
        self.figure = Element("Figure", parent, b"/Alt" + text_string(block.alternative))
        self.lines, is_whole = _printable(block.lines, language)
        said = " ".join(line.text for line in block.lines)
        stands_for = b"" if is_whole else b"/ActualText" + text_string(said)
        self.text = Element("P", parent, stands_for) if self.lines else None

    @property
    def is_landscape(self) -> bool:
        """Return whether its page lies."""
        return self.block.is_landscape

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size of a whole page."""
        del height
        return width, self.height

    def drawOn(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        """Draw the page as large as it can stand between the margins of the canvas; x and y don't matter."""
        del x, y
        left, bottom, scale = self._place(canvas.size)
        size = (self.block.width * scale, self.block.height * scale)
        name = take_in(canvas, self.block.data)
        self.figure.attributes += layout_box(left, bottom, *size)
        with canvas.marked(self.figure):
            canvas.code.append(f"q {numbers(size[0], 0, 0, size[1], left, bottom)} cm /{name} Do Q")
        with canvas.artifact("Layout"):
            canvas.code.append(f"q {EDGE} w 0.6 G {numbers(left, bottom, *size)} re S Q")
        if self.text is not None:
            with canvas.marked(self.text):
                canvas.code.append(f"q {numbers(scale, 0, 0, scale, left, bottom)} cm")
                for words, box in self.lines:
                    _write_unseen(canvas, words, box)
                canvas.code.append("Q")

    def _place(self, page: tuple[float, float]) -> tuple[float, float, float]:
        """Return left and bottom edge on *page* and the scale: as large as there is room."""
        top, bottom = self.style.margin_top, self.style.margin_bottom
        wide, high = page[0] - 2 * SIDE, page[1] - top - bottom
        block = self.block
        scale = min(wide / max(block.width, 1.0), high / max(block.height, 1.0))
        left = (page[0] - block.width * scale) / 2
        return left, bottom + (high - block.height * scale) / 2, scale


def _printable(lines: Sequence[SeenLine], language: str) -> tuple[list[Words], bool]:
    """Return the words that our fonts have, line by line, and whether these are all in the picture."""
    found: list[Words] = []
    is_whole = True
    for line in lines:
        try:
            words = words_of_text(line.text, language)
        except MissingGlyph:
            is_whole = False
            words = words_of_text(" ".join(_known(line.text, language)), language)
        if words:
            found.append(Words(words, line))
    return found, is_whole


def _known(text: str, language: str) -> Iterator[str]:
    for word in text.split():
        try:
            words_of_text(word, language)
        except MissingGlyph:
            continue
        yield word


def _write_unseen(canvas: TaggedCanvas, words: list[Word], box: SeenLine) -> None:
    """Write *words* as wide and high as they are in the picture, in letters that leave no ink."""
    size = max(LEAST_SIZE, box.top - box.bottom)
    natural = width_of(words, size)
    stretch = (box.right - box.left) / natural if natural else 1.0
    canvas.code.append(f"q {numbers(max(stretch, 0.01), 0, 0, 1, box.left, box.bottom)} cm BT 3 Tr")
    line = Line(0, len(words), 0.0, 0, ends=True)
    pen = ink.Pen(canvas, size, is_unseen=True)
    ink.draw_line(pen, words, line, (0.0, 0.0), 0.0)
    canvas.code.append("ET Q")


def take_in(canvas: TaggedCanvas, data: bytes) -> str:
    """Return the name of the PNG or JPEG in *data* among the file's pictures, its bytes taken as they are."""
    name = f"F{hashlib.sha256(data).hexdigest()[:16]}"
    if name not in canvas.images:
        stream = _jpeg(data) if data.startswith(JPEG) else _png(data)
        canvas.images[name] = canvas.take_in(stream)
    return name


def _entries(size: tuple[int, int], bits: int, colours: bytes) -> bytes:
    head = b"/Type/XObject/Subtype/Image/Width %d/Height %d" % size
    return head + b"/BitsPerComponent %d/ColorSpace%s" % (bits, colours)


def _jpeg(data: bytes) -> Stream:
    from PIL import Image

    with Image.open(io.BytesIO(data)) as image:
        colours = b"/DeviceGray" if image.mode == "L" else b"/DeviceRGB"
        return Stream(_entries(image.size, 8, colours) + b"/Filter/DCTDecode", data, plain=True)


def _png(data: bytes) -> Stream:
    """Return a PNG without transparency or interlacing: PDF reads its rows as they are packed."""
    chunks: dict[bytes, list[bytes]] = {}
    for kind, body in _chunks(data):
        chunks.setdefault(kind, []).append(body)
    width, height, bits, kind = struct.unpack_from(">LLBB", chunks[b"IHDR"][0])
    colours = COLOURS.get(kind) or _palette(chunks[b"PLTE"][0])
    rows = b"/Predictor 15/Colors %d/BitsPerComponent %d/Columns %d" % (BANDS[kind], bits, width)
    entries = _entries((width, height), bits, colours) + b"/Filter/FlateDecode/DecodeParms<<%s>>" % rows
    return Stream(entries, b"".join(chunks[b"IDAT"]), plain=True)


def _palette(colours: bytes) -> bytes:
    return b"[/Indexed/DeviceRGB %d<%s>]" % (len(colours) // 3 - 1, colours.hex().encode())


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    place = PNG_HEADER
    while place < len(data):
        length, kind = CHUNK.unpack_from(data, place)
        yield kind, data[place + 8 : place + 8 + length]
        place += length + 12
