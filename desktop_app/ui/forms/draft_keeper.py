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
from desktop_app.usecases.keeping.drafts import Draft, draft_key, drop_draft, find_draft, keep_draft

REST = 1000
"""Milliseconds without a key until the draft is kept."""
MOST = 4000
"""Milliseconds until it is kept although somebody goes on typing: it is in the file within five seconds."""


class DraftKeeper(QObject):
    """Keeps the draft of one form. `kept` tells at what time of day, in the window's language."""

    kept = Signal(str)

    def __init__(self, desk: Desk, form: str, read: Callable[[], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._form, self._read = desk, form, read
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
        """Keep the draft without waiting. Where that fails it is told, once, unless *quietly*.

        What is typed in a copy to look at lasts while that is open.
        """
        self._stop()
        record = self._read()
        if self._desk.store.is_only_read:
            self._desk.unkept[self._form, draft_key(record)] = record
            return
        work = partial(keep_draft, self._desk.store, self._form, record)
        self._desk.tasks.write(work, partial(self._told, record), partial(self._not_kept, record, quietly))

    def _told(self, record: Any, _: object) -> None:
        self._desk.unkept.pop((self._form, draft_key(record)), None)
        self.kept.emit(time_of_day(datetime.now().astimezone()))

    def _not_kept(self, record: Any, quietly: bool, error: Exception) -> None:  # noqa: FBT001 - bound once
        name = self._form, draft_key(record)
        is_known = quietly or name in self._desk.unkept
        self._desk.unkept[name] = record
        if not is_known:
            self._desk.tasks.failed.emit(error)

    def drop(self, uid: Any) -> None:
        """Forget the draft of the record *uid*: it was saved, or thrown away."""
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
            found(Draft(form=self._form, record=unkept, kept_at=datetime.now().astimezone()))
            return
        if self._desk.store.is_only_read:
            return
        work = partial(find_draft, self._desk.store, self._form, uid)
        self._desk.tasks.read(work, lambda draft: found(draft) if draft is not None else None)


def time_of_day(moment: datetime) -> str:
    """Return the local time as the window's language writes it, with the day if it is not today."""
    local = moment.astimezone()
    short = f"{local:%H:%M}"
    if local.date() == datetime.now().astimezone().date():
        return short
    return f"{write_date(local.date(), QLocale())}, {short}"
