"""What the tab of signatures does about electronic ones: sign, check a file, check the one that is kept."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from db.records.problems import Refused
from db.records.words import T
from desktop_app.ui.dialogs.signed_file import SignedFileDialog
from desktop_app.ui.language.translate import sentence, tr
from desktop_app.ui.meeting.signatures.electronic_dialog import Asked, ElectronicDialog
from desktop_app.ui.messages.boxes import Choices
from desktop_app.usecases.signing.certificates import remember_certificate
from desktop_app.usecases.signing.signed_files import check_attachment, check_file, keep_signed_file
from desktop_app.usecases.signing.signing import (
    ALL_SIGNED,
    NOT_ADOPTED,
    make_certificate,
    open_certificate,
    sign_record,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.desk import Desk
    from desktop_app.ui.meeting.signatures.view import SignaturesView
    from desktop_app.ui.meeting.signatures.work import SignaturesWork
    from desktop_app.usecases.file.opening import Store
    from desktop_app.usecases.keeping.undo import Undo
    from desktop_app.usecases.signing.signed_files import Checked
    from reports.sign.certificate import Certificate

PICK, KINDS = T("signing", "Check a signed file"), T("signing", "PDF files (*.pdf)")
NOTHING_KEPT = T("signing", "No signed copy is kept for this signatory yet.")


class ElectronicSignatures(QObject):
    """Signs and checks for the tab that shows *view*; what is done goes through *work*, to be taken back."""

    def __init__(self, desk: Desk, view: SignaturesView, work: SignaturesWork, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._view, self._work = desk, view, work

    def sign(self) -> None:
        """Ask how to sign, for one who has not signed yet."""
        record = self._view.record
        waiting = [one for one in self._view.signatories if not one.has_signed]
        if record is None or not record.status.is_frozen or not waiting:
            self._say(ALL_SIGNED if record and record.status.is_frozen else NOT_ADOPTED)
            return
        dialog = ElectronicDialog(self._desk, waiting, self._view.current(), self._view.window())
        dialog.agreed.connect(partial(self._sign, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _sign(self, dialog: ElectronicDialog, asked: Asked) -> None:
        self._work.do(partial(_signed, self._desk.store, asked), asked.signatory, dialog)

    def check(self) -> None:
        """Check a file that the person chooses."""
        choices = Choices(tr("signing", PICK), tr("signing", KINDS), Path.home())
        path = self._desk.messages.pick_file(choices)
        if path is not None:
            self._check(partial(check_file, path, self._desk.store))

    def check_kept(self) -> None:
        """Check the signed copy of the current signatory."""
        current = self._view.current()
        if current is None or current.scan is None:
            self._view.news.tell(tr("signing", NOTHING_KEPT), "info")
        else:
            self._check(partial(check_attachment, self._desk.store, current.scan))

    def _check(self, work: Callable[[], Checked]) -> None:
        self._desk.tasks.read(work, self._show, self._failed)

    def _show(self, checked: Checked) -> None:
        dialog = SignedFileDialog(checked, self._view.window())
        dialog.remembered.connect(partial(self._remember, dialog))
        dialog.kept.connect(partial(self._keep, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _remember(self, dialog: SignedFileDialog, certificate: Certificate) -> None:
        self._work.do(partial(remember_certificate, self._desk.store, certificate), None, dialog)

    def _keep(self, dialog: SignedFileDialog, checked: Checked) -> None:
        self._work.do(partial(keep_signed_file, self._desk.store, checked), None, dialog)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self._view.news.tell(sentence(error.problems[0]), "bad")
        else:
            self._desk.tasks.failed.emit(error)

    def _say(self, words: str) -> None:
        self._view.news.tell(tr("problems", words), "info")


def _signed(store: Store, asked: Asked) -> Undo:
    if asked.name:
        make_certificate(asked.path, asked.name, asked.organisation, asked.passphrase)
    return sign_record(store, asked.signatory, open_certificate(asked.path, asked.passphrase))
