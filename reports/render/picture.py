"""Pictures as every format prints them: upright, not too large, and saying nothing but what is seen."""

import io
from typing import TYPE_CHECKING

from db.records.problems import Trouble
from db.records.words import T

if TYPE_CHECKING:
    from PIL import Image

LARGEST = 3600  # pixels of the longer side: 300 dots an inch on a page of 12 inches
MOST_PIXELS = 100_000_000
QUALITY = 92
JPEG = b"\xff\xd8\xff"
COMMENT = b"\xff\xfe"
PHOTO = "is a photo"
SAID_BESIDE = (
    b"Exif\0", b"eXIf", b"http://ns.adobe.com/xap", b"Photoshop 3.0", b"MPF\0", b"tEXt", b"iTXt", b"zTXt",
)  # fmt: skip
"""By these marks a file holds more than the picture: where and by whom it was taken, smaller copies of it."""


def read_picture(data: bytes) -> "Image.Image":
    """Return the picture in *data*, upright; raise Trouble where it can't be printed."""
    from PIL import Image, ImageOps  # it takes a while, and most papers have no picture

    try:
        image: Image.Image = Image.open(io.BytesIO(data))
        if image.width * image.height > MOST_PIXELS:
            raise _too_big()
        image.draft("RGB", (LARGEST, LARGEST))
        image.load()
        ImageOps.exif_transpose(image, in_place=True)
    except Image.DecompressionBombError as error:
        raise _too_big() from error
    except (OSError, SyntaxError, ValueError) as error:
        raise _unreadable() from error
    if max(image.size) > LARGEST:
        image = in_mode(image, "RGBA" if has_alpha(image) else "RGB")
        image.thumbnail((LARGEST, LARGEST))
    image.info = {key: image.info[key] for key in ("transparency",) if key in image.info}
    image.info[PHOTO] = data.startswith(JPEG)
    return image


def in_mode(image: "Image.Image", mode: str) -> "Image.Image":
    """Return *image* with colours of *mode*; a large one that has them already is not copied."""
    return image if image.mode == mode else image.convert(mode)


def plain_picture(data: bytes) -> bytes:
    """Return a file with the picture in *data* alone; one that says nothing beside it stays as it is.

    Raise Trouble where it can't be printed.
    """
    image = read_picture(data)
    is_photo = bool(image.info.pop(PHOTO))
    marks = (*SAID_BESIDE, COMMENT) if is_photo else SAID_BESIDE
    if max(image.size) < LARGEST and not any(mark in data for mark in marks):
        return data
    made = io.BytesIO()
    if is_photo:
        in_mode(image, "RGB").save(made, "JPEG", quality=QUALITY)
    else:
        in_mode(image, "RGBA" if has_alpha(image) else "RGB").save(made, "PNG")
    return made.getvalue()


def has_alpha(image: "Image.Image") -> bool:
    """Return whether one can see through *image* somewhere."""
    return image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info


def _too_big() -> Trouble:
    return Trouble(
        T("print", "A picture can’t be printed."),
        T("print", "It has more than 100 million pixels."),
        T("print", "Save it smaller, then attach it again."),
    )


def _unreadable() -> Trouble:
    return Trouble(
        T("print", "A picture can’t be printed."),
        T("print", "The file is damaged or isn’t a picture."),
        T("print", "Save it as PNG or JPEG, then attach it again."),
    )
