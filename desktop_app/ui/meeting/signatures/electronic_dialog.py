"""Sign electronically: who signs, and by which certificate, one that is there or one made now."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QStackedWidget, QWidget

from db.records.words import T
from desktop_app.ui.dialogs.export import file_name
from desktop_app.ui.forms.choice_editors import Combo
from desktop_app.ui.help.help_key import give_help
from desktop_app.ui.language.translate import sentence, tr
from desktop_app.ui.look.buttons import button, primary
from desktop_app.ui.look.dialog_size import open_at
from desktop_app.ui.look.fields import LineEdit
from desktop_app.ui.look.form_row import FormRow
from desktop_app.ui.look.segmented import Segmented
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words, column, hairline, pane, row
from desktop_app.ui.messages.boxes import Choices

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from db.records.problems import Problem
    from db.records.signatory import Signatory
    from desktop_app.ui.desk import Desk

TITLE = T("signing", "Sign electronically")
ABOUT = T("signing", "The pages as adopted are signed and kept with the record. Nothing is sent anywhere.")
WHO, CERTIFICATE = T("signing", "Who signs"), T("signing", "Certificate")
THERE, NEW = T("signing", "From a file"), T("signing", "Make one now")
FILE, CHOOSE = T("signing", "File of the certificate"), T("signing", "Choose…")
FILE_HELP = T("signing", "A .p12 or .pfx file, such as a certification authority gives out.")
PASSPHRASE, AGAIN = T("signing", "Passphrase"), T("signing", "The same once more")
NAME, ORGANISATION = T("signing", "Name on the certificate"), T("signing", "Organisation")
NEW_HELP = T(
    "signing", "Good for three years. Nobody but its holder vouches for it; keep file and passphrase."
)
NOT_THE_SAME = T("signing", "The two passphrases differ.")
NO_FILE = T("signing", "Choose the file of your certificate.")
PICK, PICK_NEW = T("signing", "Choose the certificate"), T("signing", "Keep the new certificate as")
KINDS = T("signing", "Certificates (*.p12 *.pfx)")
CANCEL, SIGN, SIGNING = T("signing", "Cancel"), T("signing", "Sign"), T("signing", "Signing…")
LAST_FILE = "sign/certificate"
Part = TypeVar("Part", bound=QWidget)


@dataclass(frozen=True, slots=True)
class Asked:
    """What the person wants: who signs, by which certificate; `name` is that of one to be made first."""

    signatory: UUID
    path: Path
    passphrase: str
    name: str = ""
    organisation: str = ""


class ElectronicDialog(QDialog):
    """Asks how to sign. `agreed` hands it on; the dialog stays until that is done or given up."""

    agreed = Signal(object)

    def __init__(
        self, desk: Desk, waiting: Sequence[Signatory], current: Signatory | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sign-electronically")
        give_help(self, "signatures")
        self.setWindowTitle(tr("signing", TITLE))
        self._desk, self._waiting = desk, list(waiting)
        self._trouble = Words("", Type.CAPTION, 500, tone="bad", wrap=True)
        self._build()
        self._lay_out()
        self._who.setCurrentIndex(next((n for n, one in enumerate(self._waiting) if one == current), 0))
        self._follow_signatory()
        self._show_kind(self.kind.value())

    def _build(self) -> None:
        self._who = _named(Combo(), "who-signs")
        for one in self._waiting:
            self._who.addItem(one.printed_name)
        self._who.currentIndexChanged.connect(self._follow_signatory)
        self.kind = Segmented((("file", tr("signing", THERE)), ("new", tr("signing", NEW))), "file")
        self.kind.chosen.connect(self._show_kind)
        self._file = _named(LineEdit(), "certificate-file")
        if last := str(self._desk.preferences.value(LAST_FILE) or ""):  # it may lie on a share that is away
            self._desk.tasks.read(Path(last).is_file, partial(self._propose_file, last))
        self._passphrase, self._new_passphrase, self._again = (
            _secret(name) for name in ("passphrase", "new-passphrase", "passphrase-again")
        )
        self._name = _named(LineEdit(), "certificate-name")
        self._organisation = _named(LineEdit(), "certificate-organisation")

    def _propose_file(self, last: str, is_there: bool) -> None:  # noqa: FBT001 - bound once
        if is_there and not self._file.text():
            self._file.setText(last)

    def _lay_out(self) -> None:
        self._rows = self._form_rows()
        choose = button(tr("signing", CHOOSE))
        choose.setObjectName("choose-certificate")
        choose.clicked.connect(self._choose)
        there = row((self._rows["certificate"], 1), gap=8)
        below_label = pane(column(Words("", weight=500), 5, choose, None))
        there.addWidget(below_label)
        names = row((self._rows["name"], 1), (self._rows["organisation"], 1), gap=16)
        secrets = row((self._rows["new-passphrase"], 1), (self._rows["again"], 1), gap=16)
        self._kinds = QStackedWidget()
        self._kinds.addWidget(pane(column(there, self._rows["passphrase"], None, gap=16)))
        self._kinds.addWidget(pane(column(names, secrets, None, gap=16)))
        about = Words(tr("signing", ABOUT), tone="text2", wrap=True)
        kind = FormRow(tr("signing", CERTIFICATE), self.kind)
        form = column(
            about, self._rows["signatory"], kind, (self._kinds, 1), gap=16, margins=(24, 20, 24, 12)
        )
        self.setLayout(column((pane(form), 1), hairline(), self._foot()))
        open_at(self, 560, 500)

    def _form_rows(self) -> dict[str, FormRow]:
        return {
            "signatory": FormRow(tr("signing", WHO), self._who, " "),
            "certificate": FormRow(tr("signing", FILE), self._file, tr("signing", FILE_HELP)),
            "passphrase": FormRow(tr("signing", PASSPHRASE), self._passphrase),
            "name": FormRow(tr("signing", NAME), self._name),
            "organisation": FormRow(tr("signing", ORGANISATION), self._organisation),
            "new-passphrase": FormRow(
                tr("signing", PASSPHRASE), self._new_passphrase, tr("signing", NEW_HELP)
            ),
            "again": FormRow(tr("signing", AGAIN), self._again),
        }

    def _foot(self) -> QWidget:
        cancel = _named(button(tr("signing", CANCEL)), "cancel")
        cancel.clicked.connect(self.reject)
        self._sign = _named(primary(tr("signing", SIGN)), "sign")
        self._sign.setDefault(True)
        self._sign.clicked.connect(self._agree)
        return pane(row((self._trouble, 1), cancel, self._sign, gap=8, margins=(24, 14, 24, 14)))

    def refuse(self, problems: Sequence[Problem]) -> None:
        """Show why it could not be done, beside the field or at the foot, and let the person try again."""
        self._sign.setEnabled(True)
        self._trouble.setText("")
        for problem in problems:
            self._show(problem.place, sentence(problem))

    def _show(self, place: str, said: str) -> None:
        is_new = self.kind.value() == "new"
        found = self._rows.get("new-passphrase" if is_new and place == "passphrase" else place)
        if found is None or (is_new and place == "certificate"):
            self._trouble.set_tone("bad")
            self._trouble.setText(said)
        else:
            found.show_problem(said)
            found.field.setFocus()

    def _agree(self) -> None:
        for one in self._rows.values():
            one.show_problem("")
        asked = self._new() if self.kind.value() == "new" else self._from_file()
        if asked is not None:
            self._sign.setEnabled(False)
            self._trouble.set_tone("text2")
            self._trouble.setText(tr("signing", SIGNING))
            self._desk.preferences.setValue(LAST_FILE, str(asked.path))
            self.agreed.emit(asked)

    def _from_file(self) -> Asked | None:
        if not self._file.text().strip():
            self._show("certificate", tr("signing", NO_FILE))
            return None
        return Asked(self._signatory.uid, Path(self._file.text().strip()), self._passphrase.text())

    def _new(self) -> Asked | None:
        if self._new_passphrase.text() != self._again.text():
            self._show("again", tr("signing", NOT_THE_SAME))
            return None
        name, organisation = self._name.text().strip(), self._organisation.text().strip()
        kinds = tr("signing", KINDS)
        start = _documents() / file_name(name, ".p12")
        path = self._desk.messages.pick_new_file(Choices(tr("signing", PICK_NEW), kinds, start))
        if path is None:
            return None
        path = path if path.suffix else path.with_name(path.name + ".p12")
        return Asked(self._signatory.uid, path, self._new_passphrase.text(), name, organisation)

    @property
    def _signatory(self) -> Signatory:
        return self._waiting[self._who.currentIndex()]

    def _follow_signatory(self, _: int = 0) -> None:
        one = self._signatory
        second = ", ".join(part for part in (one.printed_post, one.printed_organisation) if part)
        self._rows["signatory"].set_help(second or " ")
        self._name.setText(one.printed_name)
        self._organisation.setText(one.printed_organisation)

    def _show_kind(self, kind: object) -> None:
        self._kinds.setCurrentIndex(1 if kind == "new" else 0)
        self._trouble.setText("")

    def _choose(self) -> None:
        start = Path(self._file.text()).parent if self._file.text() else _documents()
        choices = Choices(tr("signing", PICK), tr("signing", KINDS), start)
        path = self._desk.messages.pick_file(choices)
        if path is not None:
            self._file.setText(str(path))
            self._passphrase.setFocus()


def _named(part: Part, name: str) -> Part:
    part.setObjectName(name)
    return part


def _secret(name: str) -> LineEdit:
    field = _named(LineEdit(), name)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field


def _documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
