"""Every test of the look begins in the light theme at normal text, and leaves it so."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.look.install import Appearance, Theme, add_all_fonts, change_look, install_look
from desktop_app.ui.look.theme import look_style

Wear = Callable[[Appearance], None]


@pytest.fixture(autouse=True)
def wear(qapp: QApplication) -> Iterator[Wear]:
    """Dress the application and return a function that changes the look."""
    if look_style() is None:
        install_look(qapp, Appearance(Theme.LIGHT))
        add_all_fonts()
    QLocale.setDefault(QLocale("en_GB"))
    change_look(qapp, Appearance(Theme.LIGHT))
    yield lambda appearance: change_look(qapp, appearance)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    change_look(qapp, Appearance(Theme.LIGHT))


def picture(widget: QWidget) -> QImage:
    """Return what a widget looks like now."""
    return widget.grab().toImage()


def rows_with_ink(image: QImage, ground: QColor) -> list[int]:
    """Return the lines of a picture that hold anything else than the ground."""
    return [
        y for y in range(image.height()) if any(differs(image, x, y, ground) for x in range(image.width()))
    ]


def differs(image: QImage, x: int, y: int, ground: QColor) -> bool:
    """Say whether a pixel is clearly another colour than the ground."""
    pixel = image.pixelColor(x, y)
    parts = ((pixel.red(), ground.red()), (pixel.green(), ground.green()), (pixel.blue(), ground.blue()))
    return any(abs(one - other) > 40 for one, other in parts)
