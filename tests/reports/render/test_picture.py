"""A photo says what is seen on it, in every format, and not where and by whom it was taken."""

import io
import re
from base64 import b64decode
from collections.abc import Callable
from zipfile import ZipFile

import pikepdf
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from db.records.problems import Trouble
from reports.document import Figure, plain_runs
from reports.render import docx, html, pdf
from reports.render.picture import LARGEST, plain_picture
from reports.style import Style
from tests.reports.papers import document

PLACE = b"Kaleo harbour"


def photo(*, turned: bool = False) -> bytes:
    """Return a JPEG that says where it was taken, and perhaps that it lies on its side."""
    exif = Image.Exif()
    exif[0x010E] = PLACE.decode()
    if turned:
        exif[0x0112] = 6
    exif.get_ifd(0x8825)[2] = (21.0, 1.0, 40.0)
    made = io.BytesIO()
    Image.linear_gradient("L").resize((90, 60)).convert("RGB").save(made, "JPEG", exif=exif, comment=PLACE)
    return made.getvalue()


def drawing() -> bytes:
    """Return a PNG with a note beside the picture."""
    note = PngInfo()
    note.add_text("Comment", PLACE.decode())
    made = io.BytesIO()
    Image.new("RGBA", (30, 20), (1, 2, 3, 99)).save(made, "PNG", pnginfo=note)
    return made.getvalue()


def in_pdf(data: bytes) -> bytes:
    with pikepdf.open(
        io.BytesIO(pdf.render(document(Figure(data, "Seen", plain_runs("Caption"))), Style()))
    ) as made:
        (image,) = made.pages[0].get_images().values()
        return image.read_raw_bytes() if "/DCTDecode" in str(image.Filter) else image.read_bytes()


def in_word(data: bytes) -> bytes:
    with ZipFile(io.BytesIO(docx.render(document(Figure(data, "Seen"))))) as parts:
        (name,) = [name for name in parts.namelist() if "/media/" in name]
        return parts.read(name)


def in_page(data: bytes) -> bytes:
    found = re.search(rb'src="data:image/\w+;base64,([^"]+)"', html.render(document(Figure(data, "Seen"))))
    assert found
    return b64decode(found[1])


FORMATS: dict[str, Callable[[bytes], bytes]] = {"pdf": in_pdf, "docx": in_word, "html": in_page}


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("data", [photo(), photo(turned=True), drawing()], ids=["photo", "turned", "drawing"])
def test_nothing_but_the_picture_leaves(form: str, data: bytes) -> None:
    assert PLACE in data
    printed = FORMATS[form](data)
    assert PLACE not in printed
    assert b"Exif" not in printed


@pytest.mark.parametrize("form", ["docx", "html"])
def test_a_photo_on_its_side_is_turned_upright(form: str) -> None:
    with Image.open(io.BytesIO(FORMATS[form](photo(turned=True)))) as image:
        assert image.size == (60, 90)


def test_a_file_that_says_nothing_beside_stays_as_it_is() -> None:
    made = io.BytesIO()
    Image.new("RGB", (30, 20)).save(made, "JPEG")
    assert plain_picture(made.getvalue()) == made.getvalue()


def test_a_huge_picture_becomes_smaller() -> None:
    made = io.BytesIO()
    Image.new("L", (5000, 20)).save(made, "PNG")
    with Image.open(io.BytesIO(plain_picture(made.getvalue()))) as image:
        assert image.width == LARGEST


def test_what_is_no_picture_is_told() -> None:
    with pytest.raises(Trouble, match="isn’t a picture"):
        plain_picture(b"no picture")
