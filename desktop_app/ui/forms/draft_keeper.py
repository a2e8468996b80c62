"""Keeps what is typed a second after typing stops, and every five seconds while it does not.

A crash or a power cut costs no more than that.
"""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from desktop_app.ui.desk import Desk
from desktop_app.ui.look.dates import write_date
from desktop_app.usecases.keeping.drafts import (
    Draft,
    draft_key,
    drop_draft,
    find_draft,
    keep_draft,
    saved_from,
)

REST = 1000
"""Milliseconds without a key until the draft is kept."""
MOST = 4000
"""Milliseconds until it is kept although somebody goes on typing: it is in the file within five seconds."""


class DraftKeeper(QObject):
    """Keeps the draft of one form. `kept` tells at what time of day, in the window's language.

    *key* says under what the draft of a record is kept, where that is not the usual.
    """

    kept = Signal(str)

    def __init__(
        self,
        desk: Desk,
        form: str,
        read: Callable[[], Any],
        parent: QObject,
        *,
        key: Callable[[Any], Any] = draft_key,
    ) -> None:
        super().__init__(parent)
        self._desk, self._form, self._read, self._key = desk, form, read, key
        self._kept_since_saving = False
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self.keep_now)
        self._most = QTimer(self, singleShot=True, interval=MOST)
        self._most.timeout.connect(self.keep_now)

    @property
    def is_waiting(self) -> bool:
        """Return whether something typed is not kept yet."""
        return self._rest.isActive()

    def follow(self) -> None:
        """Keep the draft when typing rests, or after a while if it goes on and on."""
        self._rest.start()
        if not self._most.isActive():
            self._most.start()

    def keep_now(self, *, quietly: bool = False) -> None:
        """Keep the draft without waiting. Where that fails it is told, once, unless *quietly*."""
        self._stop()
        if self._desk.store.is_only_read:
            return
        record = self._read()
        key = self._key(record)
        self._kept_since_saving = True
        work = partial(keep_draft, self._desk.store, self._form, record, key)
        self._desk.tasks.write(work, partial(self._told, record), partial(self._not_kept, record, quietly))

    def _told(self, record: Any, _: object) -> None:
        self._desk.unkept.pop((self._form, self._key(record)), None)
        self.kept.emit(time_of_day(datetime.now().astimezone()))

    def _not_kept(self, record: Any, quietly: bool, error: Exception) -> None:  # noqa: FBT001 - bound once
        name = self._form, self._key(record)
        is_known = quietly or name in self._desk.unkept
        self._desk.unkept[name] = record
        if not is_known:
            self._desk.tasks.failed.emit(error)

    def saving(self, uid: Any, work: Callable[[], Any]) -> Callable[[], Any]:
        """Return *work*, which saves the record *uid*, so that its draft goes in the same transaction."""
        self._stop()
        self._kept_since_saving = False
        return partial(saved_from, self._desk.store, self._form, uid, work)

    def saved(self, uid: Any) -> None:
        """Note that the record *uid* is saved as it stands; a draft kept since is not needed either."""
        if self._kept_since_saving:
            self.drop(uid)
        else:
            self._stop()
            self._desk.unkept.pop((self._form, uid), None)

    def drop(self, uid: Any) -> None:
        """Forget the draft of the record *uid*: it was thrown away."""
        self._stop()
        self._desk.unkept.pop((self._form, uid), None)
        if not self._desk.store.is_only_read:
            self._desk.tasks.write(partial(drop_draft, self._desk.store, self._form, uid), lambda _: None)

    def _stop(self) -> None:
        self._rest.stop()
        self._most.stop()

    def look_for(self, uid: Any, found: Callable[[Draft], object]) -> None:
        """Call *found* if a text of the record *uid* was never saved: a draft, or what could not be one."""
        unkept = self._desk.unkept.get((self._form, uid))
        if unkept is not None:
            found(Draft(form=self._form, key=uid, record=unkept, kept_at=datetime.now().astimezone()))
            return
        if self._desk.store.is_only_read:
            return
        work = partial(find_draft, self._desk.store, self._form, uid)
        self._desk.tasks.read(work, partial(self._looked, found))

    def _looked(self, found: Callable[[Draft], object], draft: Draft | None) -> None:
        if draft is not None:
            found(draft)


def time_of_day(moment: datetime) -> str:
    """Return the local time as the window's language writes it, with the day if it is not today."""
    local = moment.astimezone()
    short = f"{local:%H:%M}"
    if local.date() == datetime.now().astimezone().date():
        return short
    return f"{write_date(local.date(), QLocale())}, {short}"
