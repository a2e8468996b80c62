"""What the window shows while no file is open: the first steps, or why a file could not be opened."""

from __future__ import annotations

import os
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from db.records.problems import FileInUse, NewerFile
from db.records.words import T
from desktop_app.ui import preferences as preferred
from desktop_app.ui.backup.offer import copies_for, offer_copies
from desktop_app.ui.look.buttons import button, primary
from desktop_app.ui.look.empty_state import EmptyState
from desktop_app.ui.look.icons import Picture
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words, column, pane, row
from desktop_app.ui.translate import tr, trouble_sentences

if TYPE_CHECKING:
    from pathlib import Path

    from db.records.problems import Trouble
    from desktop_app.ui.at_work import AtWork
    from desktop_app.ui.file_menu import FileMenu


class FirstStepsPage(QWidget):
    """Make a file, look around in a sample, or open a file."""

    def __init__(self, program: AtWork, files: FileMenu) -> None:
        super().__init__()
        self.setObjectName("first-steps-page")
        self._program, self._files = program, files
        path = preferred.proposed_file()
        self._make = primary(tr("first_steps", T("first_steps", "Make a new file")))
        elsewhere = button(tr("first_steps", T("first_steps", "Another place…")))
        other = button(tr("first_steps", T("first_steps", "Open a file…")), "file-import")
        look = button(tr("first_steps", T("first_steps", "or look around in a sample file")), kind="link")
        for name, push in (("make", self._make), ("elsewhere", elsewhere), ("open", other), ("sample", look)):
            push.setObjectName(name)
        self._make.clicked.connect(partial(self._make_file, path))
        elsewhere.clicked.connect(lambda: self._ask(sample=False))
        look.clicked.connect(lambda: self._ask(sample=True))
        other.clicked.connect(self._open)
        where = Words(tr("first_steps", T("first_steps", "It will be {path}"), {"path": str(path)}))
        where.setObjectName("where")
        where.set_tone("text2")
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        asked = column(row(None, self._make, elsewhere, other, None), 14, row(None, look, None))
        asked.addLayout(column(28, row(None, where, None)))
        middle = EmptyState(
            tr("first_steps", T("first_steps", "Your meetings will be here")),
            tr(
                "first_steps",
                T(
                    "first_steps",
                    "Everything is kept in one file on this computer. It begins with the National "
                    "Societies already in the register.",
                ),
            ),
            pane(asked),
        )
        self.setLayout(column((middle, 1)))

    def first_focus(self) -> QPushButton:
        """Return the button that makes a file."""
        return self._make

    def _make_file(self, path: Path) -> None:
        if os.path.exists(path):  # noqa: PTH110 - it never fails, even where one may not look
            self._program.open(path)
        else:
            with suppress(OSError):  # whoever makes the file tells what is wrong with its folder
                path.parent.mkdir(parents=True, exist_ok=True)
            self._program.make(path, sample=False)

    def _ask(self, *, sample: bool) -> None:
        self._files.ask_new(sample=sample)

    def _open(self) -> None:
        self._files.ask_open()


class NotOpenedPage(QWidget):
    """Why a file could not be opened, and what to do; nothing in it was changed."""

    def __init__(self, program: AtWork, files: FileMenu, path: Path, trouble: Trouble) -> None:
        super().__init__()
        self.setObjectName("not-opened-page")
        what, why, what_to_do = trouble_sentences(trouble)
        again = primary(tr("first_steps", T("first_steps", "Try again")))
        other = button(tr("first_steps", T("first_steps", "Open another file…")))
        new = button(tr("first_steps", T("first_steps", "New file…")))
        back = button(tr("first_steps", T("first_steps", "Go back to a copy…")))
        for name, push in (("again", again), ("open", other), ("new", new), ("go-back", back)):
            push.setObjectName(name)
        back.setVisible(not isinstance(trouble, FileInUse | NewerFile) and bool(copies_for(program, path)))
        back.clicked.connect(partial(offer_copies, program, path))
        if isinstance(trouble, NewerFile):
            again.hide()
        again.clicked.connect(partial(program.open, path))
        other.clicked.connect(files.ask_open)
        new.clicked.connect(lambda: files.ask_new())  # noqa: PLW0108 - Qt would hand over "checked"
        head = Words(what, Type.TITLE, 600, wrap=True)
        head.setObjectName("what")
        words = column(head, gap=8)
        for name, said in (("why", why), ("what-to-do", what_to_do), ("path", str(path))):
            line = Words(said, wrap=True, tone="text2" if name == "path" else "text")
            line.setObjectName(name)
            words.addWidget(line)
            line.setVisible(bool(said))
        body = pane(column(words, 20, row(again, back, other, new, None)))
        body.setMaximumWidth(560)
        body.setMinimumWidth(480)
        sign = Picture("alert-triangle", "warn", 24)
        middle = row(None, column(sign, None), (body, 0), None, gap=16)
        self.setLayout(column((column(None), 2), middle, (column(None), 3)))
        self._first = again if not isinstance(trouble, NewerFile) else other

    def first_focus(self) -> QPushButton:
        """Return the button a person most likely wants."""
        return self._first
