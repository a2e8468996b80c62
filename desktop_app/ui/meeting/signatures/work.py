"""What is done to the signatures of a record, through use cases, each so that it can be taken back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from db.records.attachment import AttachmentKind
from db.records.problems import Refused
from db.records.words import T
from desktop_app.ui.dialogs.asking import write_for
from desktop_app.usecases.keeping.undo import Undo, added, edited
from desktop_app.usecases.meeting.documents import attach_file
from desktop_app.usecases.signing.signatures import (
    arrange_signatories,
    file_signatory,
    mark_signed,
    remove_signatory,
    signatories_from_heads,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from pathlib import Path
    from uuid import UUID

    from db.records.signatory import Signatory
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.dialogs.asking import Asking
    from desktop_app.ui.meeting.signatures.signatory_dialog import SignatoryDialog
    from desktop_app.ui.meeting.undo_list import UndoList
    from desktop_app.usecases.file.opening import Store


class SignaturesWork(QObject):
    """Does what a person asks. `done` tells whom to select, `refused` the problems."""

    done = Signal(object)
    refused = Signal(object)

    def __init__(self, desk: Desk, undos: UndoList, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._undos = desk, undos

    def take_heads(self, record: UUID) -> None:
        """List the heads of delegations."""
        self._do(partial(signatories_from_heads, self._desk.store, record))

    def sign(self, signatories: Sequence[Signatory], day: date | None) -> None:
        """Note that they signed on *day*; None takes it back."""
        if signatories:
            uids = [one.uid for one in signatories]
            self._do(partial(mark_signed, self._desk.store, uids, day), uids[0])

    def remove(self, signatories: Sequence[Signatory]) -> None:
        """Take them off the list."""
        for one in signatories:
            self._do(partial(remove_signatory, self._desk.store, one.uid))

    def move(self, order: Sequence[Signatory], chosen: Signatory | None, by: int) -> None:
        """Move *chosen* among the others."""
        uids = [one.uid for one in order]
        if chosen is None or chosen.uid not in uids:
            return
        here = uids.index(chosen.uid)
        if 0 <= here + by < len(uids):
            uids[here], uids[here + by] = uids[here + by], uids[here]
            self._do(partial(arrange_signatories, self._desk.store, uids), chosen.uid)

    def attach(self, signatory: Signatory, path: Path, meeting: UUID) -> None:
        """Keep a copy of the scan at *path* with the signatory."""
        self._do(partial(_attach, self._desk.store, signatory, path, meeting), signatory.uid)

    def file(self, signatory: Signatory, dialog: SignatoryDialog) -> None:
        """Save a signatory as typed in *dialog*."""
        work = dialog.draft.saving(partial(_file, self._desk.store, signatory))
        self.do(work, signatory.uid, dialog)

    def do(self, work: Callable[[], Undo], select: UUID | None, dialog: Asking) -> None:
        """Do *work* for *dialog*, which closes when it is done; it may have been closed meanwhile."""
        write_for(dialog, self._desk.tasks, work, partial(self._after, select), self._failed)

    def _do(self, work: Callable[[], Undo], select: UUID | None = None) -> None:
        self._desk.tasks.write(work, partial(self._after, select), self._failed)

    def _after(self, select: UUID | None, undo: Undo) -> None:
        self._undos.note(undo)
        self.done.emit(select)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self.refused.emit(error.problems)
        else:
            self._desk.tasks.failed.emit(error)


def _file(store: Store, signatory: Signatory) -> Undo:
    from desktop_app.usecases.signing.signatures import list_signatories

    words: dict[str, Any] = {"name": signatory.printed_name}
    before = next(
        (one for one in list_signatories(store, signatory.record) if one.uid == signatory.uid), None
    )
    saved = file_signatory(store, signatory)
    if before is None:
        return added(T("undo", "“{name}” added"), saved, **words)
    return edited(T("undo", "“{name}” changed"), before, saved, **words)


def _attach(store: Store, signatory: Signatory, path: Path, meeting: UUID) -> Undo:
    title = signatory.printed_name[:400]
    kept = attach_file(
        store, path, meeting=meeting, kind=AttachmentKind.SCAN, title=title, record=signatory.record
    )
    saved = file_signatory(store, replace(signatory, scan=kept.uid))
    return edited(T("undo", "Signed copy of “{name}” attached"), signatory, saved, name=title)
