"""The way into records on a server that wants a password."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from db.records.problems import PasswordWanted
from db.records.words import T
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.words import pane, row
from desktop_app.ui.passphrases.asking_page import AskingPage
from desktop_app.ui.passphrases.fields import SecretField, SecretRow, show_box
from desktop_app.ui.servers.fields import PASSWORD, remember_box
from desktop_app.usecases.file.passwords import remember_password
from desktop_app.usecases.file.places import look_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from db.dialects.address import Address
    from desktop_app.ui.window.at_work import AtWork

WHAT = T("servers", "The server of “{name}” wants your password")
NOT_TAKEN = T("servers", "The server did not take it. Type it once more.")


class PasswordPage(AskingPage):
    """Asks for the password at *address* and opens what is there; *others* lead elsewhere."""

    def __init__(self, program: AtWork, address: Address, others: QWidget) -> None:
        super().__init__(program, tr("servers", WHAT, {"name": address.name}), str(address))
        self.setObjectName("password-page")
        self._address = address
        self._field = SecretField("server-password")
        self._row = SecretRow(tr("servers", PASSWORD), self._field)
        self._remember = remember_box(program.tasks)
        self.lay_out(self._row, pane(row(show_box(self._field), 16, self._remember, None)), others=others)

    def first_focus(self) -> QWidget:
        """Return where the person types."""
        return self._field

    def way_in(self) -> Callable[[], Address] | None:
        """Return work that tries the password."""
        if not self._field.text():
            return None
        known = self._address.known_by(self._field.text())
        return partial(_try, known, remembers=self._remember.isChecked())

    def refuse(self, error: Exception) -> bool:
        """Say that the password is another one."""
        if isinstance(error, PasswordWanted):
            self._row.refuse(tr("servers", NOT_TAKEN))
            return True
        return False


def _try(known: Address, *, remembers: bool) -> Address:
    """Return *known* if the server takes it; let the system remember it off the window's thread."""
    look_for(known)
    if remembers:
        remember_password(known)
    return known
