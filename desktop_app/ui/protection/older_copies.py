"""Copies from before the file was protected: anybody can read them until they are encrypted or removed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from db.records.words import T
from desktop_app.ui.desk import Done
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import button, named
from desktop_app.ui.look.card import card_of
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words, column, pane, row
from desktop_app.ui.messages.boxes import Question
from desktop_app.usecases.protection.older import encrypt_copies, remove_copies
from desktop_app.usecases.protection.protecting import is_protected, plain_copies

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.ui.desk import Desk
    from desktop_app.usecases.keeping.backup import Copy

HEAD = T("protection", "Older copies")
ONE, MANY = (
    T("protection", "1 copy can be read by anybody"),
    T("protection", "{count} copies can be read by anybody"),
)
ABOUT = T("protection", "They are from before the file was protected. Encrypted, they open as the file does.")
ENCRYPT, REMOVE = T("protection", "Encrypt them"), T("protection", "Remove them…")
ENCRYPTING = T("protection", "Encrypting older copies")
ENCRYPTED, REMOVED = (
    T("protection", "Older copies are encrypted"),
    T("protection", "Older copies are removed"),
)
TITLE = T("protection", "Remove older copies")
WHAT = T("protection", "Remove {count} copies for good?")
WHY = T(
    "protection",
    "You can't go back to them any more. Their bytes are overwritten; an SSD may still keep some of them.",
)
YES = T("protection", "Remove {count} copies")


class OlderCopies(QWidget):
    """Says how many copies of a protected file can be read by anybody; away if there are none."""

    def __init__(self, desk: Desk, places: tuple[Path, ...]) -> None:
        super().__init__()
        self._desk, self._places = desk, places
        self._copies: list[Copy] = []
        self._count = Words("", weight=500)
        self._count.setObjectName("older-count")
        encrypt = named(button(tr("protection", ENCRYPT)), "encrypt-older")
        remove = named(button(tr("protection", REMOVE), kind="removes"), "remove-older")
        encrypt.clicked.connect(self._encrypt)
        remove.clicked.connect(self._remove)
        about = Words(tr("protection", ABOUT), Type.CAPTION, tone="text2", wrap=True)
        words = column(self._count, 2, about)
        line = pane(row((words, 1), remove, encrypt, gap=12, margins=(16, 11, 16, 11)))
        self.setLayout(column(Words(tr("protection", HEAD), Type.HEADING, 600), 10, card_of(line)))
        self.hide()

    def look(self) -> None:
        """Look for such copies, off the window's thread."""
        if is_protected(self._desk.store.path):
            self._desk.tasks.read(partial(plain_copies, self._desk.store.path, *self._places), self._show)

    def _show(self, copies: list[Copy]) -> None:
        self._copies = copies
        words = ONE if len(copies) == 1 else MANY
        self._count.setText(tr("protection", words, {"count": str(len(copies))}))
        self.setVisible(bool(copies))

    def _encrypt(self) -> None:
        work = partial(encrypt_copies, tuple(self._copies), self._desk.store.path)
        self._desk.long_work.start(tr("protection", ENCRYPTING), work, partial(self._done, ENCRYPTED))

    def _remove(self) -> None:
        values = {"count": str(len(self._copies))}
        question = Question(
            tr("protection", TITLE),
            tr("protection", WHAT, values),
            tr("protection", WHY),
            tr("protection", YES, values),
        )
        if self._desk.messages.confirm(question):
            work = partial(remove_copies, tuple(self._copies))
            self._desk.tasks.write(work, partial(self._done, REMOVED))

    def _done(self, words: str, _nothing: None) -> None:
        self._desk.tell(Done(tr("protection", words)))
        self._desk.backups.look()
        self.look()
