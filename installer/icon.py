"""The mark as the pictures that systems ask for, drawn from the one that the windows use."""

import os
from io import BytesIO
from pathlib import Path

from PIL import Image

from resources import icons

LINUX_SIZES = (16, 24, 32, 48, 64, 128, 256)
WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
SIDE, GROUND = (328, 628), "#eeeee9"
"""Twice as large as Windows shows it, for fine screens."""


def drawn(size: int) -> Image.Image:
    """Return the mark, *size* pixels wide and high."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    picture = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0)
    painter = QPainter(picture)
    QSvgRenderer(str(icons() / "rapporteur.svg")).render(painter)
    painter.end()
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(kept, QByteArray(b"png")).write(picture)
    return Image.open(BytesIO(kept.data().data()))


def write_windows(path: Path) -> None:
    """Write the mark in all sizes into one icon file at *path*."""
    pictures = [drawn(size) for size in WINDOWS_SIZES]
    sizes = [(size, size) for size in WINDOWS_SIZES]
    pictures[-1].save(path, format="ICO", sizes=sizes, append_images=pictures[:-1])


def write_side(path: Path) -> None:
    """Write what stands beside the last page of the setup for Windows: the mark on our own ground."""
    picture, mark = Image.new("RGB", SIDE, GROUND), drawn(SIDE[0] // 2)
    picture.paste(mark, (SIDE[0] // 4, SIDE[0] // 4), mark)
    picture.save(path, format="BMP")


def write_linux(folder: Path, name: str) -> None:
    """Write the mark in all sizes into the `hicolor` theme at *folder*."""
    for size in LINUX_SIZES:
        place = folder / f"{size}x{size}" / "apps"
        place.mkdir(parents=True, exist_ok=True)
        drawn(size).save(place / f"{name}.png")
    place = folder / "scalable" / "apps"
    place.mkdir(parents=True, exist_ok=True)
    (place / f"{name}.svg").write_bytes((icons() / "rapporteur.svg").read_bytes())
