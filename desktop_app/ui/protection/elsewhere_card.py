"""Copies of a plain file in the second place: a stick may be lost, so they can be encrypted there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from db.records.words import T
from desktop_app.ui.desk import Done
from desktop_app.ui.keeping.copy_places import second_place
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import button, named
from desktop_app.ui.look.card import card_of
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words, column, pane, row
from desktop_app.ui.protection.protect_dialog import ELSEWHERE, ProtectDialog
from desktop_app.usecases.protection.elsewhere import (
    is_protected_elsewhere,
    leave_open_elsewhere,
    protect_copies_elsewhere,
)

if TYPE_CHECKING:
    from desktop_app.ui.desk import Desk

HEAD = T("protection", "Copies in the second place")
OPEN = T("protection", "Whoever finds the stick can read the copies on it")
OPEN_ABOUT = T("protection", "They can be encrypted there, while the file on this computer stays as it is.")
CLOSED = T("protection", "Copies in the second place are encrypted")
CLOSED_ABOUT = T("protection", "They open with the passphrase or the sheet that you chose for them.")
TURN_ON, TURN_OFF = T("protection", "Protect them…"), T("protection", "Carry them open")
ENCRYPTING = T("protection", "Encrypting the copies in the second place")
DONE_ON = T("protection", "Copies in the second place are encrypted from now on")
DONE_OFF = T("protection", "Copies are carried open from now on; those there stay encrypted")


class ElsewhereCard(QWidget):
    """Says whether copies in the second place are encrypted, and changes it; away if there is none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._place = second_place(desk.preferences, desk.store.origin)
        self._title = Words("", weight=500, wrap=True)
        self._title.setObjectName("elsewhere-state")
        self._about = Words("", Type.CAPTION, tone="text2", wrap=True)
        self._on = named(button(tr("protection", TURN_ON)), "protect-elsewhere")
        self._off = named(button(tr("protection", TURN_OFF)), "open-elsewhere")
        self._on.clicked.connect(self._ask)
        self._off.clicked.connect(self._leave_open)
        line = pane(
            row((column(self._title, 2, self._about), 1), self._on, self._off, margins=(16, 11, 16, 11))
        )
        self.setLayout(column(24, Words(tr("protection", HEAD), Type.HEADING, 600), 10, card_of(line)))
        self._show()
        if self._place is None or desk.store.is_only_read:
            self.hide()

    def _show(self) -> None:
        is_on = is_protected_elsewhere(self._desk.store)
        self._title.setText(tr("protection", CLOSED if is_on else OPEN))
        self._about.setText(tr("protection", CLOSED_ABOUT if is_on else OPEN_ABOUT))
        (self._on if is_on else self._off).hide()
        if self.isVisible():
            (self._off if is_on else self._on).show()

    def _ask(self) -> None:
        dialog = ProtectDialog(self._desk, self, ELSEWHERE)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(partial(self._protect, dialog))
        dialog.open()

    def _protect(self, dialog: ProtectDialog) -> None:
        if self._place is not None:
            work = partial(
                protect_copies_elsewhere, self._desk.store, self._place, dialog.key, dialog.passphrase
            )
            self._desk.long_work.start(tr("protection", ENCRYPTING), work, partial(self._done, DONE_ON))

    def _leave_open(self) -> None:
        work = partial(leave_open_elsewhere, self._desk.store)
        self._desk.tasks.write(work, partial(self._done, DONE_OFF))

    def _done(self, words: str, _nothing: None) -> None:
        self._desk.tell(Done(tr("protection", words)))
        self._desk.backups.look()
        self._show()
