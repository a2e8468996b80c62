"""The way into a protected file: its passphrase, or the eight lines of its recovery sheet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QLineEdit, QStackedWidget, QWidget

from db.records.problems import Problem, Refused, Trouble
from db.records.words import T
from desktop_app.ui.backup.offer import copies_for, offer_copies
from desktop_app.ui.forms.news_line import scrolled
from desktop_app.ui.keeping.copy_places import copies_place, second_place
from desktop_app.ui.language.translate import sentence, tr, trouble_sentences
from desktop_app.ui.look.buttons import button, named, primary
from desktop_app.ui.look.icons import Picture
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words, column, pane, row
from desktop_app.ui.page import Page
from desktop_app.ui.passphrases.fields import PASSPHRASE, SecretField, secret_row, show_box
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
OPEN, OPENING = T("protection", "Open"), T("protection", "Opening…")
REMEMBER = T("protection", "Remember it on this computer")
OTHER, NEW = T("first_steps", "Open another file…"), T("first_steps", "New file…")
BACK = T("first_steps", "Go back to a copy…")
WIDTH = 570


class UnlockPage(Page):
    """Asks for the passphrase of the file at *path* and opens it; what was typed stays to be mended."""

    def __init__(self, program: AtWork, files: FileMenu, path: Path) -> None:
        super().__init__()
        self.setObjectName("unlock-page")
        self._program, self._path = program, path
        places = (copies_place(program.preferences, path), second_place(program.preferences, path))
        self._places = [one for one in places if one is not None]
        self._has_key_file = has_key_file(path, *self._places)
        self._field = SecretField("passphrase")
        self._row = secret_row(tr("protection", PASSPHRASE), self._field)
        self._remember = QCheckBox(tr("protection", REMEMBER))
        self._remember.setObjectName("remember")
        self._remember.hide()
        self._sheet = SheetFields(must=not self._has_key_file)
        self._trouble = Words("", weight=500, tone="bad", wrap=True)
        self._trouble.setObjectName("trouble")
        self._trouble.hide()
        self._go = named(primary(tr("protection", OPEN)), "unlock")
        self._other_way = named(button(tr("protection", SHEET)), "other-way")
        self._lay_out(files)
        self._connect()
        self._show_way(by_sheet=not self._has_key_file)
        program.tasks.read(can_remember, self._remember.setVisible)

    def _lay_out(self, files: FileMenu) -> None:
        other, new = button(tr("first_steps", OTHER)), button(tr("first_steps", NEW))
        other.clicked.connect(files.ask_open)
        new.clicked.connect(lambda: files.ask_new())  # noqa: PLW0108 - Qt would hand over "checked"
        self._ways = QStackedWidget()
        below = row(show_box(self._field), 16, self._remember, None)
        self._by_phrase = pane(column(self._row, below, None, gap=4))
        self._ways.addWidget(self._by_phrase)
        self._ways.addWidget(self._sheet)
        head = Words(tr("protection", WHAT, {"file": self._path.stem}), Type.TITLE, 600, wrap=True)
        head.setObjectName("what")
        about = Words(str(self._path), tone="text2", wrap=True)
        missing = Words(tr("protection", NO_KEY_FILE), wrap=True)
        missing.setObjectName("no-key-file")
        back = named(button(tr("first_steps", BACK)), "go-back")
        back.clicked.connect(partial(offer_copies, self._program, self._path))
        shown = {missing: not self._has_key_file, back: bool(copies_for(self._program, self._path))}
        for part in (one for one, is_shown in shown.items() if not is_shown):
            part.hide()  # what is shown before it stands in a window would be one of its own
        ways, others = row(self._go, self._other_way, None, gap=8), row(other, new, back, None, gap=8)
        body = pane(column(head, about, missing, 16, self._ways, self._trouble, 12, ways, others, gap=8))
        body.setFixedWidth(WIDTH)
        middle = row(None, column(Picture("lock", "accent_text", 24), None), (body, 0), None, gap=16)
        inside = pane(column((column(None), 2), middle, (column(None), 3), margins=(24, 16, 24, 16)))
        self.setLayout(column((scrolled(inside), 1)))

    def _connect(self) -> None:
        self._go.clicked.connect(self._unlock)
        self._other_way.clicked.connect(lambda: self._show_way(by_sheet=self._ways.currentIndex() == 0))
        for line in self.findChildren(QLineEdit):
            line.returnPressed.connect(self._unlock)

    def _show_way(self, *, by_sheet: bool) -> None:
        self._ways.setCurrentIndex(int(by_sheet))
        shown = self._sheet if by_sheet else self._by_phrase
        self._ways.setMaximumHeight(shown.sizeHint().height())
        self._other_way.setText(tr("protection", PHRASE if by_sheet else SHEET))
        self._other_way.setVisible(self._has_key_file or not by_sheet)
        self._trouble.hide()
        self.first_focus().setFocus()

    def first_focus(self) -> QWidget:
        """Return where the person types first."""
        return self._sheet.first_focus() if self._ways.currentIndex() else self._field

    def _unlock(self) -> None:
        if not self._go.isEnabled():
            return
        self._trouble.hide()
        if self._ways.currentIndex():
            asked = self._sheet.asked()
            if asked is not None:
                self._do(partial(open_with_sheet, self._path, *asked))
        else:
            self._do(partial(unlock, self._path, self._field.text(), *self._places))

    def _do(self, work: Callable[[], object]) -> None:
        self._go.setEnabled(False)
        self._go.setText(tr("protection", OPENING))
        self._program.tasks.write(partial(_done, work, self._kept()), self._unlocked, self._failed)

    def _kept(self) -> Path | None:
        """Return the file whose key is to be remembered."""
        return self._path if self._remember.isChecked() and not self._ways.currentIndex() else None

    def _unlocked(self, _nothing: None) -> None:
        self._program.open(self._path)

    def _failed(self, error: Exception) -> None:
        self._go.setEnabled(True)
        self._go.setText(tr("protection", OPEN))
        if isinstance(error, Refused):
            self._refuse(error.problems[0])
        elif isinstance(error, Trouble):
            self._tell(" ".join(one for one in trouble_sentences(error) if one))
        else:
            self._program.take_failure(error)

    def _refuse(self, problem: Problem) -> None:
        if self._ways.currentIndex():
            if not self._sheet.refuse(problem):
                self._tell(sentence(problem))
        else:
            self._row.show_problem(sentence(problem))
            self._field.setFocus()
            self._field.selectAll()

    def _tell(self, words: str) -> None:
        self._trouble.setText(words)
        self._trouble.show()


def _done(work: Callable[[], object], kept: Path | None) -> None:
    """Do *work*, then let the system remember the key of the file at *kept*, off the window's thread."""
    work()
    if kept is not None:
        remember(kept)
