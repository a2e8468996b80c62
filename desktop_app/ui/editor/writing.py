"""One record while it is written: loaded, kept as a draft, saved, taken on in its life."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from db.records.problems import ChangedMeanwhile, NotFound, Refused
from db.records.record import Record
from desktop_app.ui.desk import Done
from desktop_app.ui.dialogs.asking import write_for
from desktop_app.ui.forms.draft_keeper import DraftKeeper
from desktop_app.ui.language.translate import tr
from desktop_app.usecases.meeting.meetings import read_dossier
from desktop_app.usecases.paper.printing import read_pictures
from desktop_app.usecases.record.distributing import distribute
from desktop_app.usecases.record.live_text import kept_in_step
from desktop_app.usecases.record.records import file_record, get_record, take_on

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from uuid import UUID

    from db.records.dossier import Dossier
    from db.records.record import RecordStatus
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.dialogs.distribute import DistributeDialog
    from desktop_app.usecases.file.opening import Store
    from desktop_app.usecases.keeping.drafts import Draft
    from desktop_app.usecases.keeping.undo import Undo

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
    """The record on the desk. `loaded`, `saved`, `kept` and `refused` tell what came of it.

    If `is_changed` when `loaded` tells, only the state is another: what is typed is not saved and stays.
    """

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
        desk.changed.connect(self._hear)

    @property
    def is_fixed(self) -> bool:
        """Return whether the text can't change: it is adopted, or the file is a copy to look at."""
        return self.record is None or self.record.status.is_frozen or self._desk.store.is_only_read

    def open(self, uid: UUID) -> None:
        """Load the record; `loaded` follows, and `draft_found` if something was not saved."""
        self.leave()
        self._desk.tasks.read(partial(load, self._desk.store, uid), self._loaded)

    def edited(self) -> None:
        """Keep a draft soon: something was typed."""
        if not self.is_fixed:
            self.is_changed = True
            self._keeper.follow()

    def leave(self) -> None:
        """Keep what is not saved, at once."""
        if self.record is not None and self.is_changed:
            self._keeper.keep_now()
        self.record, self.is_changed = None, False

    def save(self) -> None:
        """Save the record as it stands; `saved`, `refused` or `overtaken` follows."""
        if self.record is None or self._saving is not None or self.is_fixed:
            return
        record = self._saving = replace(self.read(), version=self.record.version, status=self.record.status)
        work = self._keeper.saving(record.uid, partial(file_record, self._desk.store, record))
        self._desk.tasks.write(work, partial(self._filed, record), self._not_filed)

    def discard(self) -> None:
        """Throw away what was typed and show the record as it was saved."""
        if self.record is not None:
            uid = self.record.uid
            self._keeper.drop(uid)
            self.is_changed = False
            self._desk.tasks.read(partial(load, self._desk.store, uid), self._loaded)

    def take_on(self, status: RecordStatus) -> None:
        """Give the saved record another status and offer the way back; `loaded` follows."""
        if self.record is not None:
            work = partial(take_on, self._desk.store, self.record.uid, status)
            self._desk.tasks.write(work, self._tell, self._not_filed)

    def distribute(self, dialog: DistributeDialog, noted: Record) -> None:
        """Keep what was entered in *dialog* of the distributions, and offer the way back; `loaded` follows.

        The dialog closes when that is done, and says why where it can't be.
        """
        work = partial(distribute, self._desk.store, noted.uid, noted.distributions)
        write_for(dialog, self._desk.tasks, dialog.draft.saving(work), self._tell, self._not_filed)

    def _tell(self, undo: Undo) -> None:
        words = tr("undo", undo.words, undo.values)
        self._desk.tell(Done(words, undo if undo.steps else None))

    def adopt_draft(self) -> None:
        """Go on with a draft: it is what is on the desk now, not saved yet."""
        self.is_changed = True

    def _hear(self, changed: frozenset[type]) -> None:
        """Look whether the record was changed elsewhere, as by Undo at the foot of the window."""
        if self.record is not None and self._saving is None and Record in changed:
            self._desk.tasks.read(partial(load, self._desk.store, self.record.uid), self._changed, self._gone)

    def _changed(self, found: Loaded) -> None:
        mine, theirs = self.record, found.record
        if mine is None or theirs.uid != mine.uid or theirs.version == mine.version:
            return
        if not self.is_changed or theirs.status.is_frozen:
            self._loaded(found)
        elif _in_state(mine, theirs) == theirs:
            self.record = theirs
            self.loaded.emit(found)

    def _gone(self, error: Exception) -> None:
        """Stay quiet about a record that was removed: whoever removed it says so and leads away."""
        if not isinstance(error, NotFound):
            self._desk.tasks.failed.emit(error)

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
            self._keeper.saved(saved.uid)
        self.saved.emit(saved)

    def _not_filed(self, error: Exception) -> None:
        self._saving = None
        if isinstance(error, Refused):
            self.refused.emit(error.problems)
        elif isinstance(error, ChangedMeanwhile):
            self.overtaken.emit()
        else:
            self._desk.tasks.failed.emit(error)


def _in_state(record: Record, other: Record) -> Record:
    """Return *record* in the state of *other*, with its own words."""
    return replace(record, version=other.version, status=other.status, draft=other.draft)
