"""Another passphrase for the same key, and the sheet of the key once more."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from db.records.problems import Refused
from db.records.words import T
from desktop_app.ui.help.help_key import give_help
from desktop_app.ui.language.translate import sentence, tr
from desktop_app.ui.look.buttons import button, named, primary
from desktop_app.ui.look.dialog_size import open_at
from desktop_app.ui.look.words import Words, column, hairline, pane, row
from desktop_app.ui.passphrases.fields import NewPassphrase, SecretField, SecretRow
from desktop_app.ui.protection.sheet_pane import SheetPane
from desktop_app.usecases.protection.protecting import change_passphrase, key_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop_app.ui.desk import Desk

TITLE = T("protection", "Change the passphrase")
OLD, CHANGE = T("protection", "Passphrase of now"), T("protection", "Change it")
CANCEL, CLOSE = T("protection", "Cancel"), T("protection", "Close")
ABOUT = T(
    "protection",
    "The recovery sheet stays good. A copy of the key file that somebody took away still opens with the old "
    "passphrase: choose “Another key” if the old one may be known.",
)
AGAIN = T("protection", "The recovery sheet once more")


class ChangeDialog(QDialog):
    """Changes the passphrase of the open file; `changed` tells that it is done."""

    changed = Signal()

    def __init__(self, desk: Desk, folders: Sequence[Path], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("change-passphrase")
        give_help(self, "protection")
        self.setWindowTitle(tr("protection", TITLE))
        self._desk, self._folders = desk, tuple(folders)
        self._old = SecretField("old-passphrase")
        self._row = SecretRow(tr("protection", OLD), self._old)
        self._new = NewPassphrase()
        about = Words(tr("protection", ABOUT), tone="text2", wrap=True)
        form = column(self._row, 4, self._new, 14, about, None, margins=(24, 20, 24, 12))
        self.setLayout(column((pane(form), 1), hairline(), self._foot()))
        open_at(self, 520, 430)
        self._old.setFocus()

    def _foot(self) -> QWidget:
        cancel = named(button(tr("protection", CANCEL)), "cancel")
        self._go = named(primary(tr("protection", CHANGE)), "go-on")
        self._go.setDefault(True)
        cancel.clicked.connect(self.reject)
        self._go.clicked.connect(self._change)
        return pane(row(None, cancel, self._go, gap=8, margins=(24, 14, 24, 14)))

    def _change(self) -> None:
        new = self._new.passphrase()
        if new:
            self._go.setEnabled(False)
            work = partial(change_passphrase, self._desk.store.path, self._old.text(), new, self._folders)
            self._desk.tasks.write(work, self._done, self._failed)

    def _done(self, _nothing: None) -> None:
        self.changed.emit()
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._go.setEnabled(True)
        if isinstance(error, Refused):
            self._row.refuse(sentence(error.problems[0]))
        else:
            self._desk.tasks.failed.emit(error)


class SheetDialog(QDialog):
    """Shows the sheet of the open file once more, to be printed or saved."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sheet-dialog")
        give_help(self, "protection")
        self.setWindowTitle(tr("protection", AGAIN))
        close = named(primary(tr("protection", CLOSE)), "close")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        sheet = pane(column(SheetPane(desk, key_of(desk.store.path)), None, margins=(24, 20, 24, 12)))
        self.setLayout(column((sheet, 1), hairline(), pane(row(None, close, margins=(24, 14, 24, 14)))))
        open_at(self, 620, 380)
