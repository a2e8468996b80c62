"""The way into a protected file: its passphrase, or the eight lines of its recovery sheet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QStackedWidget, QWidget

from db.records.problems import Refused
from db.records.words import T
from desktop_app.ui.backup.offer import copies_for, offer_copies
from desktop_app.ui.keeping.copy_places import copies_place, second_place
from desktop_app.ui.language.translate import sentence, tr
from desktop_app.ui.look.buttons import button, named
from desktop_app.ui.look.words import Words, column, pane, row
from desktop_app.ui.passphrases.asking_page import AskingPage
from desktop_app.ui.passphrases.fields import PASSPHRASE, SecretField, SecretRow, show_box
from desktop_app.ui.protection.sheet_fields import SheetFields
from desktop_app.usecases.protection.protecting import has_key_file, open_with_sheet, unlock
from desktop_app.usecases.protection.remembering import can_remember, remember

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.ui.files.menu import FileMenu
    from desktop_app.ui.window.at_work import AtWork

WHAT = T("protection", "“{file}” opens with a passphrase")
NO_KEY_FILE = T(
    "protection",
    "Its key file lies neither beside it nor among its copies. Put it back, or type the recovery sheet.",
)
SHEET, PHRASE = T("protection", "I have the recovery sheet"), T("protection", "I have the passphrase")
REMEMBER = T("protection", "Remember it on this computer")
OTHER, NEW = T("first_steps", "Open another file…"), T("first_steps", "New file…")
BACK = T("first_steps", "Go back to a copy…")


class UnlockPage(AskingPage):
    """Asks for the passphrase of the file at *path*, or for its sheet, and opens it."""

    def __init__(self, program: AtWork, files: FileMenu, path: Path) -> None:
        super().__init__(program, tr("protection", WHAT, {"file": path.stem}), str(path))
        self.setObjectName("unlock-page")
        self._path = path
        places = (copies_place(program.preferences, path), second_place(program.preferences, path))
        self._places = [one for one in places if one is not None]
        self._has_key_file = has_key_file(path, *self._places)
        self._field = SecretField("passphrase")
        self._row = SecretRow(tr("protection", PASSPHRASE), self._field)
        self._remember = QCheckBox(tr("protection", REMEMBER))
        self._remember.setObjectName("remember")
        self._remember.hide()
        self._sheet = SheetFields(must=not self._has_key_file)
        self._other_way = named(button(tr("protection", SHEET)), "other-way")
        self._other_way.clicked.connect(lambda: self._show_way(by_sheet=not self._is_by_sheet))
        self.lay_out(*self._asked(), ways=(self._other_way,), others=self._others(files))
        self._show_way(by_sheet=not self._has_key_file)
        program.tasks.read(can_remember, self._remember.setVisible)

    @property
    def _is_by_sheet(self) -> bool:
        return bool(self._ways.currentIndex())

    def _asked(self) -> tuple[QWidget, ...]:
        """Return the fields of the two ways in, of which one is shown, below why there is only one."""
        self._ways = QStackedWidget()
        below = row(show_box(self._field), 16, self._remember, None)
        self._by_phrase = pane(column(self._row, below, None, gap=4))
        self._ways.addWidget(self._by_phrase)
        self._ways.addWidget(self._sheet)
        missing = Words(tr("protection", NO_KEY_FILE), wrap=True)
        missing.setObjectName("no-key-file")
        return (self._ways,) if self._has_key_file else (missing, self._ways)

    def _others(self, files: FileMenu) -> QWidget:
        """Return what leads to another file, or back to a copy where there are some."""
        other, new = button(tr("first_steps", OTHER)), button(tr("first_steps", NEW))
        other.clicked.connect(files.ask_open)
        new.clicked.connect(lambda: files.ask_new())  # noqa: PLW0108 - Qt would hand over "checked"
        pushes = [other, new]
        if copies_for(self.program, self._path):
            pushes.append(named(button(tr("first_steps", BACK)), "go-back"))
            pushes[-1].clicked.connect(partial(offer_copies, self.program, self._path))
        return pane(row(*pushes, None, gap=8))

    def _show_way(self, *, by_sheet: bool) -> None:
        self._ways.setCurrentIndex(int(by_sheet))
        shown = self._sheet if by_sheet else self._by_phrase
        self._ways.setMaximumHeight(shown.sizeHint().height())
        self._other_way.setText(tr("protection", PHRASE if by_sheet else SHEET))
        self._other_way.setVisible(self._has_key_file or not by_sheet)
        self.tell("")
        self.first_focus().setFocus()

    def first_focus(self) -> QWidget:
        """Return where the person types first."""
        return self._sheet.first_focus() if self._is_by_sheet else self._field

    def way_in(self) -> Callable[[], Path] | None:
        """Return work that unlocks the file by the way that is shown."""
        if not self._is_by_sheet:
            work = partial(unlock, self._path, self._field.text(), *self._places)
            return partial(_unlocked, self._path, work, remembers=self._remember.isChecked())
        asked = self._sheet.asked()
        if asked is None:
            return None
        return partial(_unlocked, self._path, partial(open_with_sheet, self._path, *asked), remembers=False)

    def refuse(self, error: Exception) -> bool:
        """Say what is wrong beside the passphrase or the line of the sheet."""
        if not isinstance(error, Refused):
            return False
        problem = error.problems[0]
        if not self._is_by_sheet:
            self._row.refuse(sentence(problem))
        elif not self._sheet.refuse(problem):
            self.tell(sentence(problem))
        return True


def _unlocked(path: Path, work: Callable[[], object], *, remembers: bool) -> Path:
    """Do *work*, let the system remember the key off the window's thread, and return *path*."""
    work()
    if remembers:
        remember(path)
    return path
