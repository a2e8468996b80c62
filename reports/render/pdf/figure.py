"""Pictures: photos with captions, and the Society's logo."""

import hashlib
import io
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from reports.document import Figure
from reports.render.pdf.canvas import TaggedCanvas
from reports.render.pdf.flow import Flowable, Whole
from reports.render.pdf.objects import Stream, numbers, text_string
from reports.render.pdf.paragraph import Paragraph, setting
from reports.render.pdf.tags import Element, layout_box
from reports.render.picture import PHOTO, has_alpha, read_picture
from reports.style import Style
from reports.text.bidi import is_leftwards

if TYPE_CHECKING:
    from PIL import Image

DOTS_PER_POINT = 300 / 72
QUALITY = 88
GUTTER = 14.0


def figures(
    blocks: Sequence[Figure], style: Style, language: str, parent: Element, highest: float
) -> Iterator[Flowable]:
    """Yield pictures with their captions, not higher than *highest*; photos in a row stand two by two."""
    for start in range(0, len(blocks), 2):
        pair = blocks[start : start + 2]
        room = highest if len(blocks) == 1 else highest / 2
        boxes = [_box(block, style, language, parent, room) for block in pair]
        yield boxes[0] if len(blocks) == 1 else PictureRow(boxes, leftwards=is_leftwards(language))


def _box(block: Figure, style: Style, language: str, parent: Element, highest: float) -> "PictureBox":
    element = Element("Figure", parent, b"/Alt" + text_string(block.alternative))
    caption = None
    if block.caption:
        caption = Paragraph(setting(block.caption, style.note, Element("Caption", parent), language))
    size = (block.width, highest)
    return PictureBox(read_picture(block.data), element, caption, size, leftwards=is_leftwards(language))


class PictureBox(Whole):
    """A picture and the caption under it."""

    keep_with_next = False

    def __init__(
        self,
        image: "Image.Image",
        element: Element,
        caption: Paragraph | None,
        wanted: tuple[float, float],
        *,
        leftwards: bool,
    ) -> None:
        self.image = image
        self.leftwards = leftwards
        self.wanted, self.highest = wanted
        self.element = element
        self.caption = caption
        self.space_before = 8.0
        self.space_after = 8.0
        self.width = 0.0
        self.size = (0.0, 0.0)
        self.caption_height = 0.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size: the wanted width, or that of 150 dots an inch, as far as there is room."""
        self.width = width
        self.caption_height = self.caption.wrap(width, height)[1] + 4 if self.caption else 0.0
        natural = self.wanted or self.image.width * 72 / 150
        wide = max(1.0, min(natural, width))
        high = wide * self.image.height / self.image.width
        most = max(10.0, self.highest - self.caption_height)
        self.size = (wide * most / high, most) if high > most else (wide, high)
        return width, self.size[1] + self.caption_height

    def drawOn(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        """Draw the picture and its caption."""
        left = x + (self.width - self.size[0]) * self.leftwards
        draw_figure(canvas, self.element, self.image, (left, y + self.caption_height, *self.size))
        if self.caption:
            self.caption.drawOn(canvas, x, y)


class PictureRow(Whole):
    """Two pictures beside each other, their upper edges level."""

    keep_with_next = False

    def __init__(self, boxes: list[PictureBox], *, leftwards: bool) -> None:
        self.boxes = boxes
        self.leftwards = leftwards
        self.space_before = 8.0
        self.space_after = 8.0
        self.step = 0.0
        self.height = 0.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size of the row; each picture has half of the width."""
        self.step = (width + GUTTER) / 2
        self.height = max(box.wrap(self.step - GUTTER, height)[1] for box in self.boxes)
        return width, self.height

    def drawOn(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        """Draw both from the top, the first where lines begin."""
        for place, box in enumerate(self.boxes):
            high = box.size[1] + box.caption_height
            steps = 1 - place if self.leftwards else place
            box.drawOn(canvas, x + steps * self.step, y + self.height - high)


def draw_figure(
    canvas: TaggedCanvas, element: Element, image: "Image.Image", box: tuple[float, float, float, float]
) -> None:
    """Draw *image* into *box* (left, bottom, width, height) as content of *element*, which tells its box."""
    element.attributes += layout_box(*box)
    with canvas.marked(element):
        draw_picture(canvas, image, box)


def draw_picture(canvas: TaggedCanvas, image: "Image.Image", box: tuple[float, float, float, float]) -> None:
    """Draw *image* into *box* (left, bottom, width, height) with no more than 300 dots an inch."""
    x, y, width, height = box
    photo = bool(image.info.get(PHOTO))
    wanted = (max(1, round(width * DOTS_PER_POINT)), max(1, round(height * DOTS_PER_POINT)))
    from PIL import Image

    if image.width > wanted[0]:
        image = image.convert("RGBA" if has_alpha(image) else "RGB").resize(wanted, Image.Resampling.LANCZOS)
    name = _take_in(canvas, _on_white(image), photo=photo)
    canvas.code.append(f"q {numbers(width, 0, 0, height, x, y)} cm /{name} Do Q")


def _on_white(image: "Image.Image") -> "Image.Image":
    """Return *image* in RGB, on white where one could see through it."""
    if not has_alpha(image):
        return image.convert("RGB")
    from PIL import Image

    front = image.convert("RGBA")
    page = Image.new("RGBA", front.size, "white")
    return Image.alpha_composite(page, front).convert("RGB")


def _take_in(canvas: TaggedCanvas, image: "Image.Image", *, photo: bool) -> str:
    """Return the name of *image* among the file's pictures: the same one is kept once, without metadata."""
    name = f"I{hashlib.sha256(image.tobytes()).hexdigest()[:16]}"
    if name not in canvas.images:
        entries = (
            b"/Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent 8/ColorSpace/DeviceRGB"
            % (image.size)
        )
        if photo:
            buffer = io.BytesIO()
            image.save(buffer, "JPEG", quality=QUALITY)
            stream = Stream(entries + b"/Filter/DCTDecode", buffer.getvalue(), plain=True)
        else:
            stream = Stream(entries, image.tobytes())
        canvas.images[name] = canvas.take_in(stream)
    return name
