"""The passphrase of a copy that opens with one, asked for where the copy is looked into."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from db.records.problems import Refused, Trouble
from db.records.words import T
from desktop_app.ui.language.translate import sentence, tr, trouble_sentences
from desktop_app.ui.look.buttons import button, named
from desktop_app.ui.look.words import Words, column, pane, row
from desktop_app.ui.passphrases.fields import PASSPHRASE, SecretField, SecretRow
from desktop_app.usecases.protection.protecting import unlock

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.ui.work.tasks import Tasks

ASKED = T("protection", "This copy opens with the passphrase of its time.")
OPEN = T("protection", "Open")


class WayIn(QWidget):
    """Asks for the passphrase of a copy; `opened` tells that it was the right one. Away until it asks."""

    opened = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._path: Path | None = None
        self._folders: tuple[Path, ...] = ()
        self._field = SecretField("copy-passphrase")
        self._row = SecretRow(tr("protection", PASSPHRASE), self._field)
        self._go = named(button(tr("protection", OPEN)), "open-copy")
        self._go.clicked.connect(self._unlock)
        self._field.returnPressed.connect(self._unlock)
        beside = pane(column(Words("", weight=500), 5, self._go, None))
        self.setLayout(
            column(Words(tr("protection", ASKED), wrap=True), 8, row((self._row, 1), beside, gap=8))
        )
        self.hide()

    def ask(self, path: Path, *folders: Path) -> None:
        """Ask for the passphrase of the copy at *path*; key files lie beside it or in *folders*."""
        self._path, self._folders = path, folders
        self._field.clear()
        self._row.show_problem("")
        self.show()
        self._field.setFocus()

    def _unlock(self) -> None:
        if self._path is not None and self._go.isEnabled():
            self._go.setEnabled(False)
            work = partial(unlock, self._path, self._field.text(), *self._folders)
            self._tasks.read(work, self._done, self._failed)

    def _done(self, _key: object) -> None:
        self._go.setEnabled(True)
        self.opened.emit()

    def _failed(self, error: Exception) -> None:
        self._go.setEnabled(True)
        if isinstance(error, Refused):
            self._row.refuse(sentence(error.problems[0]))
        elif isinstance(error, Trouble):
            self._row.show_problem(" ".join(one for one in trouble_sentences(error) if one))
        else:
            self._tasks.failed.emit(error)
