"""One record while it is written: loaded, kept as a draft, saved, taken on in its life."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from db.records.problems import ChangedMeanwhile, Refused
from db.records.record import Record
from desktop_app.ui.forms.draft_keeper import DraftKeeper
from desktop_app.usecases.live_text import kept_in_step
from desktop_app.usecases.meetings import read_dossier
from desktop_app.usecases.printing import read_pictures
from desktop_app.usecases.records import file_record, get_record, set_status

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from uuid import UUID

    from db.records.dossier import Dossier
    from db.records.record import RecordStatus
    from desktop_app.ui.desk import Desk
    from desktop_app.usecases.drafts import Draft
    from desktop_app.usecases.opening import Store

FORM = "record"


@dataclass(frozen=True, slots=True)
class Loaded:
    """A record as it stands in the file, with its meeting."""

    record: Record
    dossier: Dossier
    pictures: Mapping[UUID, bytes]


def load(store: Store, uid: UUID) -> Loaded:
    """Return the record and its meeting; raise NotFound."""
    record = get_record(store, uid)
    dossier = read_dossier(store, record.meeting)
    record = kept_in_step(dossier, record)
    return Loaded(record, dossier, read_pictures(store, dossier))


class Writing(QObject):
    """The record on the desk. `loaded`, `saved`, `kept` and `refused` tell what came of it."""

    loaded = Signal(object)
    draft_found = Signal(object)
    saved = Signal(object)
    kept = Signal(str)
    refused = Signal(tuple)
    overtaken = Signal()

    def __init__(self, desk: Desk, read: Callable[[], Record], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self.read = desk, read
        self._keeper = DraftKeeper(desk, FORM, read, self)
        self._keeper.kept.connect(self.kept)
        self.record: Record | None = None
        self.is_changed = False
        self._saving: Record | None = None

    def open(self, uid: UUID) -> None:
        """Load the record; `loaded` follows, and `draft_found` if something was not saved."""
        self.leave()
        self._desk.tasks.read(partial(load, self._desk.store, uid), self._loaded)

    def edited(self) -> None:
        """Keep a draft soon: something was typed."""
        if self.record is not None and not self.record.status.is_frozen:
            self.is_changed = True
            self._keeper.follow()

    def leave(self) -> None:
        """Keep what is not saved, at once."""
        if self.record is not None and self.is_changed:
            self._keeper.keep_now()
        self.record, self.is_changed = None, False

    def save(self) -> None:
        """Save the record as it stands; `saved`, `refused` or `overtaken` follows."""
        if self.record is None or self._saving is not None or self.record.status.is_frozen:
            return
        record = self._saving = replace(self.read(), version=self.record.version, status=self.record.status)
        work = partial(file_record, self._desk.store, record)
        self._desk.tasks.write(work, partial(self._filed, record), self._not_filed)

    def discard(self) -> None:
        """Throw away what was typed and show the record as it was saved."""
        if self.record is not None:
            uid = self.record.uid
            self._keeper.drop(uid)
            self.is_changed = False
            self._desk.tasks.read(partial(load, self._desk.store, uid), self._loaded)

    def take_on(self, status: RecordStatus) -> None:
        """Give the saved record another status; `loaded` follows."""
        if self.record is not None:
            uid = self.record.uid
            work = partial(set_status, self._desk.store, uid, status)
            again = partial(load, self._desk.store, uid)
            self._desk.tasks.write(
                work, lambda _: self._desk.tasks.read(again, self._loaded), self._not_filed
            )

    def adopt_draft(self) -> None:
        """Go on with a draft: it is what is on the desk now, not saved yet."""
        self.is_changed = True

    def _loaded(self, found: Loaded) -> None:
        self.record = found.record
        self.is_changed = False
        self.loaded.emit(found)
        if not found.record.status.is_frozen:
            self._keeper.look_for(found.record.uid, self._draft)

    def _draft(self, draft: Draft) -> None:
        kept = draft.record
        if self.record is not None and isinstance(kept, Record) and kept.uid == self.record.uid:
            self.draft_found.emit(draft)

    def _filed(self, asked: Record, saved: Record) -> None:
        self._saving = None
        if self.record is None or self.record.uid != saved.uid:
            return
        self.record = saved
        now = replace(self.read(), version=asked.version, status=asked.status)
        self.is_changed = now != asked
        if not self.is_changed:
            self._keeper.drop(saved.uid)
        self.saved.emit(saved)

    def _not_filed(self, error: Exception) -> None:
        self._saving = None
        if isinstance(error, Refused):
            self.refused.emit(error.problems)
        elif isinstance(error, ChangedMeanwhile):
            self.overtaken.emit()
        else:
            self._desk.tasks.failed.emit(error)
