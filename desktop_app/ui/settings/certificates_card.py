"""The certificates that the office knows: looked at, taken in, forgotten."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from db.records.problems import Refused
from db.records.words import T
from desktop_app.ui.desk import Desk, Done
from desktop_app.ui.language.figures import day
from desktop_app.ui.language.translate import sentence, tr
from desktop_app.ui.look.buttons import button
from desktop_app.ui.look.card import Card
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words, column, empty, hairline, pane, row
from desktop_app.ui.messages.boxes import Choices
from desktop_app.ui.only_read import shut
from desktop_app.usecases.meeting.documents import remove_attachment
from desktop_app.usecases.signing.certificates import add_certificate, list_certificates

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from desktop_app.usecases.keeping.undo import Undo
    from desktop_app.usecases.signing.certificates import Known

KNOWN = T("settings", "Certificates this office knows")
ABOUT = T(
    "settings",
    "Who signs a file with one of them is no stranger. A certification authority here vouches for others.",
)
ADD, REMOVE = T("settings", "Add a certificate…"), T("settings", "Remove")
PICK = T("settings", "Choose a certificate")
KINDS = T("settings", "Certificates (*.cer *.crt *.pem *.der)")
GOOD_UNTIL = T("settings", "Good until {day}")
REMOVE_ONE = T("settings", "Remove the certificate of {name}")


class CertificatesCard(Card):
    """Lists the known certificates; what is done to them is done at once and can be taken back."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._problem = Words("", Type.CAPTION, 500, tone="bad", wrap=True)
        self._problem.hide()
        self._lines = column()
        add = button(tr("settings", ADD))
        add.setObjectName("add-certificate")
        add.clicked.connect(self._add)
        shut(desk, add)
        about = Words(tr("settings", ABOUT), Type.CAPTION, tone="text2", wrap=True)
        words = column(Words(tr("settings", KNOWN), weight=500), about, self._problem, gap=2)
        head = row((words, 1), add, gap=24, margins=(16, 12, 16, 12))
        super().__init__(column(pane(head), self._lines))

    def read(self) -> None:
        """Show the certificates that are kept."""
        self._desk.tasks.read(partial(list_certificates, self._desk.store), self._show)

    def problem(self) -> str:
        """Return what is wrong with the file that was chosen, or nothing."""
        return "" if self._problem.isHidden() else self._problem.text()

    def _show(self, known: list[Known]) -> None:
        empty(self._lines)
        for one in known:
            self._lines.addWidget(hairline())
            self._lines.addWidget(self._line(one))

    def _line(self, known: Known) -> QWidget:
        one = known.certificate
        until = tr("settings", GOOD_UNTIL, {"day": day(one.ends.date())})
        second = " · ".join(part for part in (one.organisation, until, one.fingerprint[:16].upper()) if part)
        remove = button(tr("settings", REMOVE), kind="flat")
        remove.setObjectName("remove-certificate")
        remove.setAccessibleName(tr("settings", REMOVE_ONE, {"name": one.holder}))
        remove.clicked.connect(partial(self._remove, known.uid))
        shut(self._desk, remove)
        words = column(
            Words(one.holder, wrap=True), Words(second, Type.CAPTION, tone="text2", wrap=True), gap=4
        )
        return pane(row((words, 1), remove, gap=16, margins=(16, 10, 16, 10)))

    def _add(self) -> None:
        choices = Choices(tr("settings", PICK), tr("settings", KINDS), Path.home())
        path = self._desk.messages.pick_file(choices)
        if path is not None:
            self._do(partial(add_certificate, self._desk.store, path))

    def _remove(self, uid: UUID, *_: object) -> None:
        self._do(partial(remove_attachment, self._desk.store, uid))

    def _do(self, work: Callable[[], Undo]) -> None:
        self._problem.hide()
        self._desk.tasks.write(work, self._done, self._failed)

    def _done(self, undo: Undo) -> None:
        self._desk.tell(Done(tr("undo", undo.words, undo.values), undo))
        self.read()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self._problem.setText(sentence(error.problems[0]))
            self._problem.show()
        else:
            self._desk.tasks.failed.emit(error)
