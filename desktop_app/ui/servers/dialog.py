"""Which server: to open what is there, to begin anew there, or to carry a file there."""

from __future__ import annotations

from enum import Enum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from db.records.problems import NothingThere, PasswordWanted, Trouble
from db.records.words import T
from desktop_app.ui.help.help_key import give_help
from desktop_app.ui.language.translate import tr, trouble_sentences
from desktop_app.ui.look.buttons import button, named, primary
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.words import Words, column, hairline, pane, row
from desktop_app.ui.servers.fields import ServerFields
from desktop_app.usecases.file.passwords import remember_password
from desktop_app.usecases.file.places import look_for

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from db.dialects.address import Address
    from desktop_app.ui.window.at_work import AtWork

CANCEL = T("servers", "Cancel")
LOOKING = T("servers", "Looking for it…")
BEGIN = T("servers", "Make a new secretariat there")
TAKEN = T("servers", "There are records in this database already. Choose an empty one, or open it instead.")


class Purpose(Enum):
    """What a server is asked for: title, what is said of it, and the word on the button."""

    OPEN = (
        T("servers", "Open records on a server"),
        T(
            "servers",
            "Several desks can work in them at once, and see what the others save. Copies of everything are "
            "made on this computer, too.",
        ),
        T("servers", "Open"),
    )
    MOVE = (
        T("servers", "Carry everything to a server"),
        T(
            "servers",
            "Everything in this file goes into an empty database, its history and documents too. The file "
            "stays as it is; from then on work on the server.",
        ),
        T("servers", "Carry it there"),
    )

    def __init__(self, title: str, about: str, do: str) -> None:
        self.title, self.about, self.do = title, about, do


class ServerDialog(QDialog):
    """Asks for a server and looks for it; `found` tells the address, `empty` one with nothing in it yet."""

    found = Signal(object)
    empty = Signal(object)

    def __init__(self, program: AtWork, purpose: Purpose) -> None:
        super().__init__(program.window)
        self.setObjectName("server-dialog")
        give_help(self, "server")
        self.setWindowTitle(tr("servers", purpose.title))
        self._program, self._purpose = program, purpose
        self.fields = ServerFields(program.tasks)
        about = Words(tr("servers", purpose.about), tone="text2", wrap=True)
        self._trouble = Words("", weight=500, tone="bad", wrap=True)
        self._trouble.setObjectName("trouble")
        self._trouble.hide()
        form = column(about, 16, self.fields, 10, self._trouble, None, margins=(24, 20, 24, 12))
        self.setLayout(column((pane(form), 1), hairline(), self._foot()))
        self.resize(look_now().px(560), look_now().px(430))
        self.fields.setFocus()

    def _foot(self) -> QWidget:
        cancel = named(button(tr("servers", CANCEL)), "cancel")
        self._begin = named(button(tr("servers", BEGIN)), "begin-there")
        self._go = named(primary(tr("servers", self._purpose.do)), "go-on")
        self._go.setDefault(True)
        self._begin.hide()
        cancel.clicked.connect(self.reject)
        self._go.clicked.connect(partial(self._look, begins=False))
        self._begin.clicked.connect(partial(self._look, begins=True))
        return pane(row(None, cancel, self._begin, self._go, gap=8, margins=(24, 14, 24, 14)))

    def _look(self, *, begins: bool) -> None:
        address = self.fields.address()
        if address is None:
            return
        self._trouble.hide()
        self._let(looking=True)
        there = partial(self._there, address)
        self._program.tasks.read(partial(look_for, address), there, partial(self._not_there, address, begins))

    def _let(self, *, looking: bool) -> None:
        self._go.setEnabled(not looking)
        self._begin.setEnabled(not looking)
        self._go.setText(tr("servers", LOOKING if looking else self._purpose.do))

    def _there(self, address: Address, _nothing: None) -> None:
        self._let(looking=False)
        if self._purpose is Purpose.OPEN:
            self._take(address, self.found)
        else:
            self._tell(tr("servers", TAKEN))

    def _not_there(self, address: Address, begins: bool, error: Exception) -> None:  # noqa: FBT001 - a partial fills it
        self._let(looking=False)
        if isinstance(error, NothingThere) and (begins or self._purpose is Purpose.MOVE):
            self._take(address, self.empty)
        elif isinstance(error, PasswordWanted):
            self.fields.refuse("password", " ".join(trouble_sentences(error)[1:]))
        elif isinstance(error, Trouble):
            self._begin.setVisible(isinstance(error, NothingThere))
            self._tell(" ".join(one for one in trouble_sentences(error) if one))
        else:
            self._program.take_failure(error)

    def _take(self, address: Address, told: SignalInstance) -> None:
        if self.fields.remembers:
            self._program.tasks.read(partial(remember_password, address), lambda _: None)
        self.accept()
        told.emit(address)

    def _tell(self, words: str) -> None:
        self._trouble.setText(words)
        self._trouble.show()
