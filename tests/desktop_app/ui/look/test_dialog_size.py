"""Dialogs open as they were drawn, and never larger than the screen."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.look.dialog_size import open_at
from desktop_app.ui.look.theme import look_now


@pytest.mark.parametrize(("width", "height"), [(9000, 9000), (300, 9000), (9000, 200)])
def test_a_dialog_fits_on_its_screen(qtbot: QtBot, width: int, height: int) -> None:
    dialog = QWidget()
    qtbot.addWidget(dialog)
    open_at(dialog, width, height)
    screen = dialog.screen().availableSize()
    assert dialog.width() < screen.width()
    assert dialog.height() < screen.height()


def test_a_small_dialog_has_the_size_it_was_drawn_with(qtbot: QtBot) -> None:
    dialog = QWidget()
    qtbot.addWidget(dialog)
    open_at(dialog, 300, 200)
    assert (dialog.width(), dialog.height()) == (look_now().px(300), look_now().px(200))
