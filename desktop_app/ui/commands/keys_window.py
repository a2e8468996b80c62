"""The list of keys, in a window that can stay open beside the work."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QScrollArea, QWidget

from db.records.words import T
from desktop_app.ui.commands.keys import COMMANDS, EVERYWHERE, PAGES, keys_of
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words, column, pane


class KeysWindow(QDialog):
    """Every key of the program, by where it works."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("keys-window")
        self.setWindowTitle(tr("keys", T("keys", "List of keys")))
        everywhere = [(keys_of(one), tr("keys", one.words)) for one in COMMANDS if one.keys]
        body = column(_part(tr("keys", EVERYWHERE), everywhere), gap=24, margins=(32, 24, 32, 24))
        for where, keys in PAGES:
            body.addWidget(_part(tr("keys", where), [(one, tr("keys", words)) for one, words in keys]))
        area = QScrollArea()
        area.setWidget(pane(body))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.windowTitle())
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLayout(column((area, 1)))
        self.resize(560, 640)


def _part(title: str, keys: list[tuple[str, str]]) -> QWidget:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(8)
    grid.setColumnMinimumWidth(0, 200)
    grid.setColumnStretch(1, 1)
    for line, (pressed, words) in enumerate(keys):
        grid.addWidget(Words(pressed, weight=500), line, 0)
        grid.addWidget(Words(words, tone="text2", wrap=True), line, 1)
    return pane(column(Words(title, Type.HEADING, 600), 10, grid))
