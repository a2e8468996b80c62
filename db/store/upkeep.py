"""What is done to a file between saves, by a thread of its own, so that no save waits for it.

The log beside the file comes into it, and the full text merges its parts. Left to the engine, the save that
fills the log or adds a part too many would do it: twenty times as long as any other.
"""

from __future__ import annotations

from contextlib import closing, contextmanager, suppress
from threading import Condition, Event, Thread
from typing import TYPE_CHECKING, Any

from db.dialects import sqlite
from db.dialects.sqlite_upkeep import bring_in_log, merge_parts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MOST = 500
"""Pages that the log may hold before they are brought into the file: 4 MB."""
AT_ONCE = 16
"""Pages of a full text that are merged in one go: 1 to 3 ms."""
AT_THE_END = 20
"""How often at most something is merged when the file is closed."""
REST = 0.01
"""Seconds between two goes while nobody saves."""
SOON = 0.005
"""Seconds after which a go that was told to stop is told so again."""


class Upkeep:
    """Keeps one file in order, a while after saves, until it is closed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._due = Event()
        self._turn = Condition()
        self._saving = 0
        self._merging: Any = None
        self._thread: Thread | None = None
        self._closed = False

    @contextmanager
    def saving(self) -> Iterator[None]:
        """Let nothing be merged while somebody saves: what is being merged is given up, and done later."""
        with self._turn:
            self._saving += 1
            while self._merging is not None:
                self._merging.interrupt()
                self._turn.wait(SOON)
        try:
            yield
        finally:
            with self._turn:
                self._saving -= 1
        self._begin()

    def close(self) -> None:
        """Wait until nothing is done any more."""
        with self._turn:
            self._closed = True
        self._due.set()
        if self._thread is not None:
            self._thread.join()

    def _begin(self) -> None:
        """Note that something was saved; what has to be done for it is done elsewhere."""
        with self._turn:
            if self._thread is None and not self._closed:
                self._thread = Thread(target=self._work, name=f"upkeep of {self._path.name}", daemon=True)
                self._thread.start()
        self._due.set()

    def _work(self) -> None:
        with suppress(sqlite.Error, OSError), closing(sqlite.connect(self._path, writes=True)) as connection:
            sqlite.settle_later(connection)
            while self._waited():
                while self._tidied(connection) and not self._due.wait(REST):
                    pass
            for _ in range(AT_THE_END):
                if not self._tidied(connection):
                    break

    def _waited(self) -> bool:
        """Wait until something was saved, and return whether to go on."""
        self._due.wait()
        self._due.clear()
        return not self._closed

    def _tidied(self, connection: Any) -> bool:
        """Do a little, and return whether more is left to do."""
        with suppress(sqlite.Error):  # as on a full disk: nothing is lost, the next time will do
            is_held = bring_in_log(connection, MOST) >= MOST  # more would make a save bring it in after all
            return not is_held and self._may_merge(connection) and self._merged(connection)
        return False

    def _may_merge(self, connection: Any) -> bool:
        """Take the turn, unless somebody saves: then it is done after that."""
        with self._turn:
            if not self._saving:
                self._merging = connection
            return not self._saving

    def _merged(self, connection: Any) -> bool:
        try:
            return merge_parts(connection, AT_ONCE)
        finally:
            with self._turn:
                self._merging = None
                self._turn.notify_all()
