"""Reads a meeting with all that belongs to it, and again whenever something of it was changed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from db.records.agenda import Agenda
from db.records.attachment import Attachment
from db.records.attendance import Attendance, Delegation
from db.records.meeting import Meeting
from db.records.organisation import Organisation
from db.records.problems import NotFound
from db.records.record import Record
from db.records.signatory import Signatory
from desktop_app.usecases.meeting.meetings import read_dossier
from desktop_app.usecases.meeting.tally import tally_of

if TYPE_CHECKING:
    from uuid import UUID

    from db.records.dossier import Dossier
    from desktop_app.ui.desk import Desk
    from desktop_app.usecases.file.opening import Store
    from desktop_app.usecases.meeting.tally import Tally

_OURS = frozenset({Meeting, Agenda, Attendance, Delegation, Record, Signatory, Attachment, Organisation})


class Reader(QObject):
    """Keeps one dossier fresh. `arrived` hands it on with what is counted of its list.

    `gone` tells that the meeting is no longer there. Requests that come while one is under way are
    answered together by one more reading.
    """

    arrived = Signal(object, object)
    gone = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.uid: UUID | None = None
        self.dossier: Dossier | None = None
        self._under_way = self._again = False
        desk.changed.connect(self._hear)

    def open(self, uid: UUID | None) -> None:
        """Read the meeting of that identifier; None stops reading."""
        if uid != self.uid:
            self.uid, self.dossier = uid, None
        self.read()

    def read(self) -> None:
        """Read it again."""
        if self.uid is None:
            return
        if self._under_way:
            self._again = True
            return
        self._under_way = True
        work = partial(_read, self._desk.store, self.uid)
        self._desk.tasks.read(work, self._arrived, self._failed)

    def _hear(self, kinds: frozenset[type]) -> None:
        if kinds & _OURS:
            self.read()

    def _arrived(self, answer: tuple[Dossier, Tally]) -> None:
        dossier, counted = answer
        self._under_way = False
        if dossier.meeting.uid != self.uid or self._again:
            self._again = False
            self.read()
            return
        if dossier != self.dossier:
            self.dossier = dossier
            self.arrived.emit(dossier, counted)

    def _failed(self, error: Exception) -> None:
        self._under_way = self._again = False
        if isinstance(error, NotFound):
            self.uid = self.dossier = None
            self.gone.emit()
        else:
            self._desk.tasks.failed.emit(error)


def _read(store: Store, uid: UUID) -> tuple[Dossier, Tally]:
    dossier = read_dossier(store, uid)
    return dossier, tally_of(dossier)
