"""Every test of the look begins in the light theme at normal text, and leaves it so."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.look.install import Appearance, Theme, add_all_fonts, change_look, install_look
from desktop_app.ui.look.theme import look_style
from desktop_app.ui.look.words import column

Wear = Callable[[Appearance], None]
OnPage = Callable[..., QWidget]


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


@pytest.fixture
def on_page(qtbot: QtBot) -> Iterator[OnPage]:
    """Return a function that shows parts one under another in a window that has the focus."""
    pages: list[QWidget] = []

    def show(*parts: QWidget) -> QWidget:
        page = QWidget()
        page.setLayout(column(*parts))
        qtbot.addWidget(page)
        page.resize(600, 300)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        pages.append(page)
        return page

    yield show
    pages.clear()


def press(
    key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, text: str = ""
) -> None:
    """Press a key as the window system would send it: to the open popup, else to the focus."""
    where = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert where is not None
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(where, QKeyEvent(kind, key, modifier, text))


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
