"""An e-mail about a meeting: to whom, with which paper; the mail program opens it and the person sends it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QWidget

from db.records.attendance import AttendanceState
from db.records.problems import Refused
from db.records.words import T
from desktop_app.ui.desk import Done
from desktop_app.ui.dialogs.export import file_name
from desktop_app.ui.help.help_key import give_help
from desktop_app.ui.language.translate import sentence, tr
from desktop_app.ui.look.buttons import button, primary
from desktop_app.ui.look.card import Card
from desktop_app.ui.look.cells import Role
from desktop_app.ui.look.dialog_size import open_at
from desktop_app.ui.look.form_row import FormRow
from desktop_app.ui.look.record_table import RecordTable
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words, column, pane, row
from desktop_app.ui.messages.boxes import Choices
from desktop_app.usecases.paper.sending import Mail, Reachable, is_address, reachable, save_mail

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.records.dossier import Dossier
    from desktop_app.ui.desk import Desk

TITLE = T("mail", "E-mail about the meeting")
HEADS = (T("mail", "Name"), T("mail", "Address"), T("mail", "Sent"))
SENT = {"to": T("mail", "To"), "copy": T("mail", "Copy"), "": T("mail", "Not sent")}
"""How somebody gets the e-mail, each followed by the next when it is turned."""
HOW = T("mail", "Click or Space turns a row: To, Copy, Not sent.")
NO_ADDRESS = T("mail", "no address in the register")
NOBODY = T("mail", "Nobody gets the e-mail yet: turn somebody to To or Copy.")
ATTACH = T("mail", "Paper attached as PDF")
NOTHING = T("mail", "None")
PAPERS = (
    ("participants", T("mail", "List of participants")),
    ("event_page", T("mail", "Event page")),
)
CALENDAR = T("mail", "With the calendar file")
SAVE, CANCEL = T("mail", "Save as a file…"), T("print", "Cancel")
OPEN = T("mail", "Open in the mail program")
KIND = T("mail", "E-mail (*.eml)")
SAVED = T("mail", "Saved “{name}”. Opened in a mail program it waits to be sent.")
OPENED = T("mail", "The e-mail is open in your mail program.")
NO_PROGRAM = T("mail", "No mail program opened. Save the e-mail as a file and open it there.")
HOW_SENT = 2
_HOW = Qt.ItemDataRole.UserRole + 1
_EXPECTED = frozenset({AttendanceState.INVITED, AttendanceState.CONFIRMED, AttendanceState.PRESENT})


class MailDialog(QDialog):
    """Chooses people of the list and a paper; at first it goes to all who take part and have an address."""

    def __init__(self, desk: Desk, dossier: Dossier, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("mail-dialog")
        give_help(self, "papers")
        self.setWindowTitle(tr("mail", TITLE))
        self._desk, self._dossier = desk, dossier
        self._people = reachable(dossier)
        self._model = _model(self._people)
        self.table = RecordTable(tr("mail", TITLE))
        self.table.setObjectName("recipients")
        self.table.show_model(self._model, (0, 260, 90))
        self.table.clicked.connect(self._clicked)
        self.table.opened.connect(lambda _: self._turn())
        QShortcut(QKeySequence("Space"), self.table, self._turn, context=Qt.ShortcutContext.WidgetShortcut)
        self._papers, self._calendar = self._papers_combo(), QCheckBox(tr("mail", CALENDAR))
        self._calendar.setObjectName("with-calendar")
        self._calendar.setEnabled(dossier.meeting.first_day is not None)
        self._trouble = Words("", Type.CAPTION, 500, tone="bad", wrap=True)
        self._trouble.hide()
        attach = row((FormRow(tr("mail", ATTACH), self._papers), 1), self._calendar, gap=24)
        attach.setAlignment(self._calendar, Qt.AlignmentFlag.AlignBottom)
        how = Words(tr("mail", HOW), Type.CAPTION, tone="text2")
        list_ = Card(column((self.table, 1), margins=(1, 4, 1, 4)))
        body = column((list_, 1), 6, how, 14, attach, 8, self._trouble, margins=(24, 20, 24, 8))
        self.setLayout(column((pane(body), 1), self._foot()))
        open_at(self, 720, 560)

    def _papers_combo(self) -> QComboBox:
        combo = QComboBox()
        combo.setObjectName("attached")
        for name, words in PAPERS:
            combo.addItem(tr("mail", words), (name, None))
        for record in self._dossier.records:
            combo.addItem(" ".join(record.title.split()), ("", record.uid))
        combo.addItem(tr("mail", NOTHING), ("", None))
        return combo

    def _foot(self) -> QWidget:
        save, cancel, send = button(tr("mail", SAVE)), button(tr("print", CANCEL)), primary(tr("mail", OPEN))
        for push, name, act in ((save, "save-mail", self._save), (cancel, "cancel", self.reject)):
            push.setObjectName(name)
            push.clicked.connect(act)
        send.setObjectName("open-mail")
        send.clicked.connect(self._open)
        send.setDefault(True)
        return pane(row(save, None, cancel, send, gap=8, margins=(24, 8, 24, 20)))

    def mail(self) -> Mail:
        """Return the e-mail as it is chosen."""
        form, record = self._papers.currentData()
        return Mail(
            to=tuple(self._sent("to")),
            copies=tuple(self._sent("copy")),
            form=str(form),
            record=record,
            with_calendar=self._calendar.isChecked(),
        )

    def _sent(self, how: str) -> list[tuple[str, str]]:
        return [
            (one.name, one.email)
            for place, one in enumerate(self._people)
            if self._model.item(place, HOW_SENT).data(_HOW) == how
        ]

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == HOW_SENT:
            self._turn()

    def _turn(self) -> None:
        """Turn the chosen rows to the next way after that of the current one."""
        current = self.table.currentIndex()
        if not current.isValid():
            return
        now = self._model.item(current.row(), HOW_SENT)
        ways = [*SENT]
        following = ways[(ways.index(now.data(_HOW)) + 1) % len(ways)]
        for index in self.table.selectionModel().selectedRows():
            if is_address(self._people[index.row()].email):
                _set_sent(self._model.item(index.row(), HOW_SENT), following)

    def _open(self) -> None:
        path = Path(mkdtemp(prefix="rapporteur-")) / file_name(self._dossier.meeting.label(), ".eml")
        self._write(path, self._opened)

    def _opened(self, path: Path) -> None:
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._desk.tell(Done(tr("mail", OPENED)))
            self.accept()
        else:
            self._say(tr("mail", NO_PROGRAM))

    def _save(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        start = Path(folder) / file_name(self._dossier.meeting.label(), ".eml")
        path = self._desk.messages.pick_new_file(Choices(tr("mail", TITLE), tr("mail", KIND), start))
        if path is not None:
            self._write(
                path if path.suffix.lower() == ".eml" else path.with_name(f"{path.name}.eml"), self._saved
            )

    def _saved(self, path: Path) -> None:
        self._desk.tell(Done(tr("mail", SAVED, {"name": path.name})))
        self.accept()

    def _write(self, path: Path, done: Callable[[Path], None]) -> None:
        mail = self.mail()
        if not mail.to and not mail.copies:
            self._say(tr("mail", NOBODY))
            return
        work = partial(save_mail, self._desk.store, self._dossier.meeting.uid, path, mail, overwrite=True)
        self._desk.tasks.write(work, partial(self._written, done, path), self._failed)

    def _written(self, done: Callable[[Path], None], path: Path, _: object) -> None:
        done(path)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self._say(sentence(error.problems[0]))
        else:
            self._desk.tasks.failed.emit(error)

    def _say(self, words: str) -> None:
        self._trouble.setText(words)
        self._trouble.show()


def _model(people: list[Reachable]) -> QStandardItemModel:
    """Return the people, each with how the e-mail is sent; nothing is sent where no address is known."""
    model = QStandardItemModel(0, len(HEADS))
    model.setHorizontalHeaderLabels([tr("mail", words) for words in HEADS])
    for one in people:
        known = is_address(one.email)
        address = QStandardItem(one.email if known else tr("mail", NO_ADDRESS))
        address.setData("text2", Role.TONE)
        items = [QStandardItem(one.name), address, QStandardItem()]
        _set_sent(items[HOW_SENT], "to" if known and one.state in _EXPECTED else "")
        model.appendRow(items)
    return model


def _set_sent(item: QStandardItem, how: str) -> None:
    item.setData(how, _HOW)
    item.setText(tr("mail", SENT[how]))
    item.setData("text" if how else "text2", Role.TONE)
