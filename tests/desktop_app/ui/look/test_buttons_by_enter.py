"""Buttons and the Enter key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop_app.ui.look.buttons import button

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.gui


@pytest.mark.parametrize(("home", "presses"), [(QWidget, 1), (QDialog, 0)])
def test_enter_presses_the_button_in_focus_but_not_in_a_dialog(
    qtbot: QtBot, home: type[QWidget], presses: int
) -> None:
    window = home()
    qtbot.addWidget(window)
    push, pressed = button("Do"), []
    push.clicked.connect(lambda: pressed.append(1))
    layout = QVBoxLayout(window)
    layout.addWidget(push)
    window.show()
    push.setFocus()
    QTest.keyClick(push, Qt.Key.Key_Return)
    assert len(pressed) == presses
