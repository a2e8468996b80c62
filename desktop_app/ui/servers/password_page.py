"""The way into records on a server that wants a password."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from db.records.problems import PasswordWanted, Trouble
from db.records.words import T
from desktop_app.ui.forms.news_line import scrolled
from desktop_app.ui.language.translate import tr, trouble_sentences
from desktop_app.ui.look.buttons import named, primary
from desktop_app.ui.look.icons import Picture
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words, column, pane, row
from desktop_app.ui.page import Page
from desktop_app.ui.passphrases.fields import SecretField, secret_row, show_box
from desktop_app.ui.servers.fields import PASSWORD, remember_box
from desktop_app.usecases.file.passwords import remember_password
from desktop_app.usecases.file.places import look_for

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from db.dialects.address import Address
    from desktop_app.ui.window.at_work import AtWork

WHAT = T("servers", "The server of “{name}” wants your password")
OPEN, OPENING = T("servers", "Open"), T("servers", "Opening…")
NOT_TAKEN = T("servers", "The server did not take it. Type it once more.")
WIDTH = 520


class PasswordPage(Page):
    """Asks for the password at *address* and opens what is there; *others* lead elsewhere."""

    def __init__(self, program: AtWork, address: Address, others: QWidget) -> None:
        super().__init__()
        self.setObjectName("password-page")
        self._program, self._address = program, address
        self._field = SecretField("server-password")
        self._row = secret_row(tr("servers", PASSWORD), self._field)
        self._remember = remember_box(program.tasks)
        self._trouble = Words("", weight=500, tone="bad", wrap=True)
        self._trouble.setObjectName("trouble")
        self._trouble.hide()
        self._go = named(primary(tr("servers", OPEN)), "enter")
        self._go.clicked.connect(self._enter)
        self._field.returnPressed.connect(self._enter)
        self._lay_out(others)

    def _lay_out(self, others: QWidget) -> None:
        head = Words(tr("servers", WHAT, {"name": self._address.name}), Type.TITLE, 600, wrap=True)
        head.setObjectName("what")
        about = Words(str(self._address), tone="text2", wrap=True)
        below = pane(row(show_box(self._field), 16, self._remember, None))
        body = pane(
            column(
                head,
                about,
                16,
                self._row,
                below,
                self._trouble,
                12,
                row(self._go, None),
                others,
                gap=8,
            )
        )
        body.setFixedWidth(WIDTH)
        middle = row(None, column(Picture("lock", "accent_text", 24), None), (body, 0), None, gap=16)
        inside = pane(column((column(None), 2), middle, (column(None), 3), margins=(24, 16, 24, 16)))
        self.setLayout(column((scrolled(inside), 1)))

    def first_focus(self) -> QWidget:
        """Return where the person types."""
        return self._field

    def _enter(self) -> None:
        if self._go.isEnabled() and self._field.text():
            self._trouble.hide()
            self._let(opening=True)
            known = self._address.known_by(self._field.text())
            self._program.tasks.read(partial(look_for, known), partial(self._entered, known), self._failed)

    def _entered(self, known: Address, _nothing: None) -> None:
        if self._remember.isChecked():
            self._program.tasks.read(partial(remember_password, known), lambda _: None)
        self._program.open(known)

    def _failed(self, error: Exception) -> None:
        self._let(opening=False)
        if isinstance(error, PasswordWanted):
            self._row.show_problem(tr("servers", NOT_TAKEN))
            self._field.setFocus()
            self._field.selectAll()
        elif isinstance(error, Trouble):
            self._trouble.setText(" ".join(one for one in trouble_sentences(error) if one))
            self._trouble.show()
        else:
            self._program.take_failure(error)

    def _let(self, *, opening: bool) -> None:
        self._go.setEnabled(not opening)
        self._go.setText(tr("servers", OPENING if opening else OPEN))
