"""Keeps what is typed a second after typing stops, so that a crash or a power cut costs nothing."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from desktop_app.ui.desk import Desk
from desktop_app.ui.look.dates import write_date
from desktop_app.usecases.drafts import Draft, drop_draft, find_draft, keep_draft

REST = 1000
"""Milliseconds without a key until the draft is kept."""


class DraftKeeper(QObject):
    """Keeps the draft of one form. `kept` tells at what time of day, in the window's language."""

    kept = Signal(str)

    def __init__(self, desk: Desk, form: str, read: Callable[[], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._form, self._read = desk, form, read
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self.keep_now)

    @property
    def is_waiting(self) -> bool:
        """Return whether something typed is not kept yet."""
        return self._rest.isActive()

    def follow(self) -> None:
        """Keep the draft when typing rests."""
        self._rest.start()

    def keep_now(self) -> None:
        """Keep the draft without waiting."""
        self._rest.stop()
        work = partial(keep_draft, self._desk.store, self._form, self._read())
        self._desk.tasks.write(work, self._told)

    def _told(self, _: object) -> None:
        self.kept.emit(time_of_day(datetime.now().astimezone()))

    def drop(self, uid: Any) -> None:
        """Forget the draft of the record *uid*: it was saved, or thrown away."""
        self._rest.stop()
        self._desk.tasks.write(partial(drop_draft, self._desk.store, self._form, uid), lambda _: None)

    def look_for(self, uid: Any, found: Callable[[Draft], object]) -> None:
        """Call *found* if a draft of the record *uid* was kept and never saved."""
        work = partial(find_draft, self._desk.store, self._form, uid)
        self._desk.tasks.read(work, lambda draft: found(draft) if draft is not None else None)


def time_of_day(moment: datetime) -> str:
    """Return the local time as the window's language writes it, with the day if it is not today."""
    local = moment.astimezone()
    short = f"{local:%H:%M}"
    if local.date() == datetime.now().astimezone().date():
        return short
    return f"{write_date(local.date(), QLocale())}, {short}"
