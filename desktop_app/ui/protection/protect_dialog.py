"""Protecting a file: a passphrase typed twice, a sheet printed or saved, one line of it typed back."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from db.records.problems import Refused
from db.records.words import T
from desktop_app.ui.help.help_key import give_help
from desktop_app.ui.language.translate import sentence, tr
from desktop_app.ui.look.banner import Banner
from desktop_app.ui.look.buttons import button, named, primary
from desktop_app.ui.look.dialog_size import open_at
from desktop_app.ui.look.fields import LineEdit
from desktop_app.ui.look.form_row import FormRow
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words, column, hairline, pane, row
from desktop_app.ui.passphrases.fields import NewPassphrase
from desktop_app.ui.protection.sheet_pane import SheetPane
from desktop_app.usecases.protection.protecting import new_key
from desktop_app.usecases.protection.recovery import any_line, prove_line

if TYPE_CHECKING:
    from desktop_app.ui.desk import Desk

FIRST, SECOND = T("protection", "1 of 2: the passphrase"), T("protection", "2 of 2: the recovery sheet")
CANCEL, BACK, NEXT = T("protection", "Cancel"), T("protection", "Back"), T("protection", "Next")
LINE = T("protection", "To prove that you have it: line {number} of the sheet")
AFTER = T("protection", "Print or save the sheet first.")
WIDTH, HEIGHT = 620, 500


@dataclass(frozen=True, slots=True)
class Purpose:
    """What a passphrase and a sheet are asked for: title, warning, a second line, the deed (marked texts)."""

    title: str
    lost: str
    second: str
    do: str


LOST = T("protection", "Without the passphrase and without the sheet the records are lost")
FILE = Purpose(
    T("protection", "Protect the file"),
    LOST,
    T("protection", "Nobody can get them back, not even those who wrote this program."),
    T("protection", "Protect “{file}”"),
)
RENEWAL = Purpose(
    T("protection", "Another key"),
    LOST,
    T("protection", "Everything is encrypted anew. The sheet of today opens older copies only."),
    T("protection", "Encrypt “{file}” anew"),
)
ELSEWHERE = Purpose(
    T("protection", "Protect the copies in the second place"),
    T("protection", "Without the passphrase and without the sheet those copies are lost"),
    T("protection", "The file on this computer stays as it is and opens without a passphrase."),
    T("protection", "Encrypt the copies there"),
)


class ProtectDialog(QDialog):
    """Is accepted once `passphrase` is chosen and line `number` of the sheet of `key` was typed back."""

    def __init__(self, desk: Desk, parent: QWidget, purpose: Purpose = FILE) -> None:
        super().__init__(parent)
        self.setObjectName("protect-dialog")
        give_help(self, "protection")
        self.setWindowTitle(tr("protection", purpose.title))
        self.key, self.passphrase = new_key(), ""
        self.number = any_line()
        self._do = tr("protection", purpose.do, {"file": desk.store.origin.stem})
        self._new = NewPassphrase()
        self._line = LineEdit(hint="XXXX XXXX")
        self._line.setObjectName("proof")
        self._line.setEnabled(False)
        words = tr("protection", LINE, {"number": str(self.number + 1)})
        self._row = FormRow(words, self._line, tr("protection", AFTER))
        self._sheet = SheetPane(desk, self.key)
        self._sheet.made.connect(self._ask_line)
        self._line.textEdited.connect(lambda: self._row.show_problem(""))
        self._lay_out(purpose)
        self._show(0)

    def _lay_out(self, purpose: Purpose) -> None:
        self._head = Words("", Type.HEADING, 600)
        lost = Banner(tr("protection", purpose.lost), "warn", second=tr("protection", purpose.second))
        self._steps = QStackedWidget()
        self._steps.addWidget(pane(column(lost, 16, self._new, None)))
        self._steps.addWidget(pane(column(self._sheet, 14, self._row, None)))
        body = pane(column(self._head, 14, (self._steps, 1), margins=(24, 20, 24, 12)))
        self.setLayout(column((body, 1), hairline(), self._foot()))
        open_at(self, WIDTH, HEIGHT)

    def _foot(self) -> QWidget:
        self._back = named(button(tr("protection", BACK)), "back")
        cancel = named(button(tr("protection", CANCEL)), "cancel")
        self._go = named(primary(""), "go-on")
        self._go.setDefault(True)
        self._back.clicked.connect(partial(self._show, 0))
        cancel.clicked.connect(self.reject)
        self._go.clicked.connect(self._go_on)
        return pane(row(self._back, None, cancel, self._go, gap=8, margins=(24, 14, 24, 14)))

    def _show(self, step: int, _checked: object = None) -> None:
        self._steps.setCurrentIndex(step)
        self._head.setText(tr("protection", SECOND if step else FIRST))
        self._back.setVisible(bool(step))
        self._go.setText(self._do if step else tr("protection", NEXT))
        self._go.setEnabled(not step or self._line.isEnabled())
        (self._sheet if step else self._new.field).setFocus()

    def _ask_line(self) -> None:
        self._line.setEnabled(True)
        self._row.set_help(" ")
        self._go.setEnabled(True)
        self._line.setFocus()

    def _go_on(self) -> None:
        if not self._steps.currentIndex():
            self.passphrase = self._new.passphrase()
            if self.passphrase:
                self._show(1)
            return
        try:
            prove_line(self.key, self.number, self._line.text())
        except Refused as refused:
            self._row.show_problem(sentence(refused.problems[0]))
            self._line.setFocus()
        else:
            self.accept()
