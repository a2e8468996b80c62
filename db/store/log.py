"""The log beside the file: a thread of its own brings it into the file, so that no save waits for that.

Left to the engine, the save that fills the log would do it: twenty times as long as any other.
"""

from __future__ import annotations

from contextlib import closing, suppress
from threading import Event, Thread
from threading import Lock as Gate
from typing import TYPE_CHECKING

from db.dialects import sqlite
from db.dialects.sqlite_log import bring_in_log

if TYPE_CHECKING:
    from pathlib import Path

MOST = 500
"""Pages that the log may hold before they are brought into the file: 4 MB."""


class Log:
    """Brings the log of one file into it, a while after saves, until it is closed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._gate = Gate()
        self._grew = Event()
        self._thread: Thread | None = None
        self._closed = False

    def grew(self) -> None:
        """Note that something was saved; what has to be done for it is done elsewhere."""
        with self._gate:
            if self._thread is None and not self._closed:
                self._thread = Thread(target=self._work, name=f"log of {self._path.name}", daemon=True)
                self._thread.start()
        self._grew.set()

    def close(self) -> None:
        """Wait until nothing is done any more."""
        with self._gate:
            self._closed = True
        self._grew.set()
        if self._thread is not None:
            self._thread.join()

    def _work(self) -> None:
        with suppress(sqlite.Error, OSError), closing(sqlite.connect(self._path, writes=True)) as connection:
            while self._waited():
                with suppress(sqlite.Error):  # as on a full disk: nothing is lost, the next time will do
                    bring_in_log(connection, MOST)

    def _waited(self) -> bool:
        """Wait until something was saved, and return whether to go on."""
        self._grew.wait()
        self._grew.clear()
        return not self._closed
