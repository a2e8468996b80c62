"""A PDF as images: read and drawn by pypdfium2, off the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

from reports.read.pdfium import opened

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True, eq=False)
class Paper:
    """A finished PDF: its bytes, the size of each page in points, and its text for those who can't see it."""

    data: bytes
    sizes: tuple[QSizeF, ...]
    text: str


def read_paper(path: Path) -> Paper:
    """Return the PDF at *path* ready to be shown."""
    return paper_of(path.read_bytes())


def paper_of(data: bytes) -> Paper:
    """Return the PDF of those bytes ready to be shown."""
    with opened(data) as pdf:
        sizes = tuple(QSizeF(*pdf.get_page_size(at)) for at in range(len(pdf)))
        text = pdf[0].get_textpage().get_text_bounded() if sizes else ""
    return Paper(data, sizes, text)


def draw_page(paper: Paper, number: int, width: int) -> QImage:
    """Return page *number*, from 0, drawn *width* pixels wide."""
    with opened(paper.data) as pdf:
        scale = width / paper.sizes[number].width()
        bitmap = pdf[number].render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
        image = QImage(
            bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888
        )
        return image.copy()
