"""A surface in its window, dressed as in the application."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.records.paragraph import Paragraph, ParagraphKind, Run
from desktop_app.ui.editor.surface import Surface
from desktop_app.ui.look.install import Appearance, Theme, install_look
from desktop_app.ui.look.theme import look_style

Shown = Callable[..., Surface]


def plain(text: str) -> Paragraph:
    return Paragraph(runs=(Run(text),))


def of_kind(kind: ParagraphKind, text: str, level: int = 0) -> Paragraph:
    return Paragraph(kind=kind, level=level, runs=(Run(text),))


@pytest.fixture
def write(qtbot: QtBot, qapp: QApplication) -> Shown:
    """Return a function that shows a surface with paragraphs, the caret at their end."""
    if look_style() is None:
        install_look(qapp, Appearance(Theme.LIGHT))

    def shown(*paragraphs: Paragraph) -> Surface:
        surface = Surface()
        qtbot.addWidget(surface)
        surface.resize(640, 480)
        surface.set_paragraphs(paragraphs)
        with qtbot.waitExposed(surface):
            surface.show()
        surface.setFocus()
        surface.moveCursor(surface.textCursor().MoveOperation.End)
        return surface

    return shown


def said(surface: Surface) -> list[tuple[str, int, str]]:
    """Return kind, level and text of what is written."""
    return [(one.kind.value, one.level, one.text) for one in surface.paragraphs()]
