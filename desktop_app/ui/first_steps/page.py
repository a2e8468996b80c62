"""What the window shows while no file is open: the first steps, or why a file could not be opened."""

from __future__ import annotations

import os
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from db.records.problems import DamagedFile, FileInUse, Locked, NewerFile, PasswordWanted
from db.records.words import T
from desktop_app.ui import preferences as preferred
from desktop_app.ui.backup.offer import copies_for, offer_copies, offer_salvage
from desktop_app.ui.first_steps.office import FirstOffice
from desktop_app.ui.language.chosen import spoken_language
from desktop_app.ui.language.translate import tr, trouble_sentences
from desktop_app.ui.look.buttons import button, named, primary
from desktop_app.ui.look.empty_state import EmptyState
from desktop_app.ui.look.icons import Picture
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words, column, pane, row
from desktop_app.ui.page import Page
from desktop_app.usecases.file.opening import look_into_file
from desktop_app.usecases.offices.exchange import starting_register

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QLayout, QPushButton, QWidget

    from db.records.problems import Trouble
    from desktop_app.ui.files.menu import FileMenu
    from desktop_app.ui.window.at_work import AtWork
    from desktop_app.usecases.file.places import RecordsPlace

WIDTH = 520
"""Pixels that the questions of a new file are wide at the usual size of text."""


class FirstStepsPage(Page):
    """Make a file with what is known of the office, look around in a sample, or open a file."""

    def __init__(self, program: AtWork, files: FileMenu) -> None:
        super().__init__()
        self.setObjectName("first-steps-page")
        self._program, self._files = program, files
        self._path = preferred.proposed_file()
        self._office = FirstOffice(spoken_language(program.preferences))
        self._office.spoken.connect(self._speak)
        self._make = primary(tr("first_steps", T("first_steps", "Make a new file")))
        self._make.setDefault(True)
        elsewhere = button(tr("first_steps", T("first_steps", "Another place…")))
        other = button(tr("first_steps", T("first_steps", "Open a file…")), "file-import")
        look = button(tr("first_steps", T("first_steps", "or look around in a sample file")), kind="link")
        server = button(tr("first_steps", T("first_steps", "or open records on a server")), kind="link")
        pushes = (self._make, elsewhere, other, look, server)
        for name, push in zip(("make", "elsewhere", "open", "sample", "server"), pushes, strict=True):
            push.setObjectName(name)
        self._make.clicked.connect(self._make_here)
        elsewhere.clicked.connect(self._make_elsewhere)
        look.clicked.connect(lambda: files.ask_new(sample=True))
        other.clicked.connect(files.ask_open)
        server.clicked.connect(files.ask_server)
        links = pane(row(look, server, gap=24))
        self.setLayout(column((self._middle(row(None, self._make, elsewhere, other, None), links), 1)))
        program.tasks.read(starting_register, self._office.set_register)

    def _middle(self, actions: QLayout, look: QWidget) -> QWidget:
        where = Words(tr("first_steps", T("first_steps", "It will be {path}"), {"path": str(self._path)}))
        where.setObjectName("where")
        where.set_tone("text2")
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._office.setFixedWidth(look_now().px(WIDTH))
        asked = column(row(None, self._office, None), 28, actions, 14, row(None, where, None))
        asked.addLayout(column(14, row(None, look, None)))
        return EmptyState(
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
            picture=False,
        )

    def first_focus(self) -> QWidget:
        """Return the name of the Society: Enter makes the file from there, too."""
        return self._office.first_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Make the file by Enter, wherever the cursor is."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._make_here()
        else:
            super().keyPressEvent(event)

    def _make_here(self) -> None:
        office, path = self._office.office(), self._path
        if office is None:
            return
        if os.path.exists(path):  # noqa: PTH110 - it never fails, even where one may not look
            self._program.open(path)
        else:
            with suppress(OSError):  # whoever makes the file tells what is wrong with its folder
                path.parent.mkdir(parents=True, exist_ok=True)
            self._program.make(path, sample=False, office=office)

    def _make_elsewhere(self) -> None:
        office = self._office.office()
        if office is not None:
            self._files.ask_new(office=office)

    def _speak(self, code: str) -> None:
        preferred.keep_window_language(self._program.preferences, code)
        self._program.start_anew()


def page_about(program: AtWork, files: FileMenu, place: RecordsPlace, trouble: Trouble) -> Page:
    """Return the page about a place that was not opened: the way in if it is only locked."""
    if isinstance(trouble, Locked) and isinstance(place, Path):
        from desktop_app.ui.protection.unlock_page import UnlockPage

        return UnlockPage(program, files, place)
    if isinstance(trouble, PasswordWanted) and not isinstance(place, Path):
        from desktop_app.ui.servers.password_page import PasswordPage

        return PasswordPage(program, place, _elsewhere(files))
    return NotOpenedPage(program, files, place, trouble)


def _elsewhere(files: FileMenu) -> QWidget:
    """Return the ways to other records than those that want a password."""
    other = named(button(tr("first_steps", T("first_steps", "Open another file…"))), "open")
    server = named(button(tr("first_steps", T("first_steps", "Another server…"))), "other-server")
    new = named(button(tr("first_steps", T("first_steps", "New file…"))), "new")
    other.clicked.connect(files.ask_open)
    server.clicked.connect(files.ask_server)
    new.clicked.connect(lambda: files.ask_new())  # noqa: PLW0108 - Qt would hand over "checked"
    return pane(row(other, server, new, None, gap=8))


class NotOpenedPage(Page):
    """Why a place could not be opened, and what to do; nothing in it was changed."""

    def __init__(self, program: AtWork, files: FileMenu, place: RecordsPlace, trouble: Trouble) -> None:
        super().__init__()
        self.setObjectName("not-opened-page")
        again = primary(tr("first_steps", T("first_steps", "Try again")))
        other = button(tr("first_steps", T("first_steps", "Open another file…")))
        new = button(tr("first_steps", T("first_steps", "New file…")))
        back = button(tr("first_steps", T("first_steps", "Go back to a copy…")))
        for name, push in (("again", again), ("open", other), ("new", new), ("go-back", back)):
            push.setObjectName(name)
        save = button(tr("first_steps", T("first_steps", "Save what can be read…")))
        save.setObjectName("salvage")
        look = button(tr("first_steps", T("first_steps", "Look into a copy")))
        look.setObjectName("look-into")
        helps = {
            again: not isinstance(trouble, NewerFile | DamagedFile),
            look: False,
            back: False,
            save: False,
        }
        if isinstance(place, Path):
            helps[look] = isinstance(trouble, NewerFile)
            helps[back] = not isinstance(trouble, FileInUse | NewerFile) and bool(copies_for(program, place))
            helps[save] = isinstance(trouble, DamagedFile)
            save.clicked.connect(partial(offer_salvage, program, place))
            back.clicked.connect(partial(offer_copies, program, place))
            look.clicked.connect(partial(_look_into, program, place))
        for push in (one for one, is_shown in helps.items() if not is_shown):
            push.hide()  # what is shown before it stands in a window would be one of its own
        again.clicked.connect(partial(program.open, place))
        other.clicked.connect(files.ask_open)
        new.clicked.connect(lambda: files.ask_new())  # noqa: PLW0108 - Qt would hand over "checked"
        to_mend, others = row(again, look, back, save, None), row(other, new, None)
        body = pane(column(_said_of(trouble, place), 20, to_mend, 8, others))
        body.setMaximumWidth(560)
        body.setMinimumWidth(480)
        sign = Picture("alert-triangle", "warn", 24)
        middle = row(None, column(sign, None), (body, 0), None, gap=16)
        self.setLayout(column((column(None), 2), middle, (column(None), 3)))
        self._first = next(one for one in (again, look, back, save, other) if not one.isHidden())

    def first_focus(self) -> QPushButton:
        """Return the button a person most likely wants."""
        return self._first


def _said_of(trouble: Trouble, place: RecordsPlace) -> QLayout:
    """Return what happened, why, what to do, and which place it is about."""
    what, why, what_to_do = trouble_sentences(trouble)
    head = Words(what, Type.TITLE, 600, wrap=True)
    head.setObjectName("what")
    words = column(head, gap=8)
    for name, said in (("why", why), ("what-to-do", what_to_do), ("path", str(place))):
        line = Words(said, wrap=True, tone="text2" if name == "path" else "text")
        line.setObjectName(name)
        words.addWidget(line)
        if not said:
            line.hide()
    return words


def _look_into(program: AtWork, path: Path) -> None:
    """Open a copy of the newer file at *path* to look at; the file itself is only read."""
    words = tr("first_steps", T("first_steps", "Copying {name}"), {"name": path.name})
    program.begin_file(words, partial(look_into_file, path), path)
