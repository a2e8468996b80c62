"""The questions by which a database on a server is named."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QWidget

from db.dialects.address import USUAL_PORT, Address
from db.records.words import T
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.fields import LineEdit
from desktop_app.ui.look.form_row import FormRow
from desktop_app.ui.look.words import column, pane, row
from desktop_app.ui.passphrases.fields import SecretField, SecretRow, show_box
from desktop_app.usecases.file.passwords import can_remember
from desktop_app.usecases.file.places import read_place

if TYPE_CHECKING:
    from desktop_app.ui.work.tasks import Tasks

HOST, HOST_HELP = (
    T("servers", "Server"),
    T("servers", "Its name, or the whole address that you were given: postgresql://…"),
)
PORT, DATABASE = T("servers", "Port"), T("servers", "Database")
USER, PASSWORD = T("servers", "Your name there"), T("servers", "Password")
REMEMBER = T("servers", "Remember the password on this computer")
WANTED = T("servers", "Fill this in: whoever looks after the server knows it.")
NOT_UNDERSTOOD = T("servers", "This address can't be understood.")
LARGEST_PORT = 65_535


class ServerFields(QWidget):
    """Asks where the server is, which database, and who one is there.

    An address that is pasted into the first field is spread over all of them.
    """

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._words: tuple[tuple[str, str], ...] = ()
        self.host, self.port = _line("server-host"), _line("server-port", str(USUAL_PORT))
        self.database, self.user = _line("server-database"), _line("server-user")
        self.password = SecretField("server-password")
        self.port.setValidator(QIntValidator(1, LARGEST_PORT, self.port))
        self.rows = {
            "host": FormRow(tr("servers", HOST), self.host, tr("servers", HOST_HELP), needed=True),
            "port": FormRow(tr("servers", PORT), self.port),
            "database": FormRow(tr("servers", DATABASE), self.database, needed=True),
            "user": FormRow(tr("servers", USER), self.user),
            "password": SecretRow(tr("servers", PASSWORD), self.password),
        }
        self._remember = remember_box(tasks)
        self.host.editingFinished.connect(self._spread)
        for line, about in ((self.host, self.rows["host"]), (self.database, self.rows["database"])):
            line.textEdited.connect(partial(_settle, about))
        self._lay_out()

    def _lay_out(self) -> None:
        first = row((self.rows["host"], 4), (self.rows["port"], 1), gap=12)
        who = row((self.rows["user"], 1), (self.rows["password"], 1), gap=12)
        below = row(show_box(self.password), 16, self._remember, None)
        self.setLayout(column(first, 6, self.rows["database"], 6, who, pane(below), gap=0))
        self.setFocusProxy(self.host)

    @property
    def remembers(self) -> bool:
        """Return whether the password is to be remembered."""
        return self._remember.isChecked()

    def address(self) -> Address | None:
        """Return what was typed, or None if it is not enough; what is missing then stands beside it."""
        self._spread()
        missing = [name for name in ("database", "host") if not self._text(name)]
        if "://" in self._text("host"):
            self.refuse("host", tr("servers", NOT_UNDERSTOOD))
            return None
        for name in missing:
            self.refuse(name, tr("servers", WANTED))
        port = int(self._text("port") or USUAL_PORT)
        known = (self._text("database"), self._text("host"), port, self._text("user"), self._words)
        return None if missing else Address(*known, self.password.text())

    def refuse(self, name: str, words: str) -> None:
        """Say what is wrong beside a field, and let it be mended at once."""
        self.rows[name].show_problem(words)
        field = self.rows[name].field
        field.setFocus()
        if isinstance(field, LineEdit):
            field.selectAll()

    def _text(self, name: str) -> str:
        field = self.rows[name].field
        assert isinstance(field, LineEdit)
        return field.text().strip()

    def _spread(self) -> None:
        try:
            place = read_place(self._text("host"))
        except ValueError:
            return
        if isinstance(place, Address) and place.host:
            self._words = place.words
            self.host.setText(place.host)
            self.port.setText(str(place.port))
            self.database.setText(place.database)
            self.user.setText(place.user)
            if place.password:
                self.password.setText(place.password)


def _settle(about: FormRow, _text: str) -> None:
    """Take away what was wrong, now that it is mended."""
    about.show_problem("")


def remember_box(tasks: Tasks) -> QCheckBox:
    """Return a box that asks whether to remember a password; it is away where nothing could."""
    box = QCheckBox(tr("servers", REMEMBER))
    box.setObjectName("remember-password")
    box.hide()
    tasks.read(can_remember, box.setVisible)
    return box


def _line(name: str, text: str = "") -> LineEdit:
    made = LineEdit(text)
    made.setObjectName(name)
    return made
