"""What an open store has in its hands: a file that nobody else may have, or a database on a server."""

from __future__ import annotations

import os
from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING, Any, Protocol

from db.dialects import sqlite
from db.records.problems import Trouble
from db.records.words import T
from db.store.copies.places import copies_folder
from db.store.glance import FileGlance
from db.store.troubles import told_plainly
from db.store.upkeep import Upkeep

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from sqlalchemy import Connection, Engine

    from db.dialects.address import Place
    from db.store.copies.manifest import Contents
    from db.store.glance import Glance
    from db.store.lock import Lock

MOVED = (
    T("store", "“{file}” is not where it was."),
    T("store", "Something moved, renamed or replaced it while it was open."),
    T("store", "Put it back, or open it anew from its new place, then save again."),
)


class Hold(Protocol):
    """The right to use a place, and what is particular to places of its sort."""

    @property
    def place(self) -> Place:
        """The file, or the address of the database."""

    @property
    def copies(self) -> Path:
        """The usual folder for copies of it."""

    @property
    def desk(self) -> str:
        """Whose drafts are kept there, where several type at once; else nothing."""

    def engine(self, *, writes: bool) -> Engine:
        """Return an engine on it: one connection that writes, or several that only read."""

    def check(self) -> None:
        """Raise Trouble if it is not what was opened any more."""

    def announce(self, connection: Connection, changed: frozenset[type[Any]]) -> None:
        """Let others who have it open know what *changed*, when the transaction lasts."""

    def hear_others(self, heard: Callable[[frozenset[type[Any]]], None]) -> None:
        """Call *heard*, from a thread of its own, when others changed something; one is called at most."""

    def glancing(self, reading: Callable[[], AbstractContextManager[Any]]) -> AbstractContextManager[Glance]:
        """Open what a window shows first; *reading* opens a unit."""

    def contents(self) -> Contents:
        """Return what it holds at this moment."""

    def copying(self) -> AbstractContextManager[Any]:
        """Hand over a connection of SQLite's to copy everything by, while others read and save."""

    def rewrite(self, connection: Any) -> None:
        """Write everything anew through the driver's *connection*, without what was erased."""

    def saving(self) -> AbstractContextManager[None]:
        """Let nothing be in the way of somebody who saves, and note afterwards that something was saved."""

    def release(self) -> None:
        """Leave it in order and let others have it."""


class FileHold:
    """A file and its lock."""

    def __init__(self, path: Path, lock: Lock) -> None:
        self.place = path
        self._lock = lock
        self._upkeep = Upkeep(path)
        self._identity = path.stat()

    @property
    def copies(self) -> Path:
        """The folder beside the file."""
        return copies_folder(self.place)

    @property
    def desk(self) -> str:
        """Nothing: what was typed in a file is offered to whoever opens it next."""
        return ""

    def engine(self, *, writes: bool) -> Engine:
        """Return an engine on the file."""
        return sqlite.engine(self.place, writes=writes)

    def check(self) -> None:
        """Raise Trouble if another file stands in the place of this one, or none."""
        try:
            same = os.path.samestat(self.place.stat(), self._identity)
        except OSError:
            same = False
        if not same:
            raise Trouble(*MOVED, {"file": self.place.name})

    def announce(self, connection: Connection, changed: frozenset[type[Any]]) -> None:
        """Do nothing: nobody else has the file."""

    def hear_others(self, heard: Callable[[frozenset[type[Any]]], None]) -> None:
        """Do nothing: there are no others."""

    @contextmanager
    def glancing(self, reading: Callable[[], AbstractContextManager[Any]]) -> Iterator[Glance]:
        """Read the first lines past SQLAlchemy, all of one moment."""
        del reading
        with closing(sqlite.connect(self.place, writes=False)) as connection:
            connection.execute("BEGIN")
            yield FileGlance(connection)

    def contents(self) -> Contents:
        """Return what the file holds."""
        from db.store.copies.contents import contents_of

        with self.copying() as connection:
            return contents_of(connection)

    @contextmanager
    def copying(self) -> Iterator[Any]:
        """Hand over a connection to the file itself."""
        with closing(sqlite.bare(self.place)) as connection:
            yield connection

    def rewrite(self, connection: Any) -> None:
        """Write the file anew; it takes as much room again."""
        sqlite.rewrite(connection)

    def saving(self) -> AbstractContextManager[None]:
        """Let the file be kept in order before and afterwards, and not meanwhile."""
        return self._upkeep.saving()

    def release(self) -> None:
        """Put everything into the one file and let others have it.

        Where that is not possible, as on a full disk, nothing is lost: the rest stands in the log beside
        the file, and the next opening puts it in.
        """
        self._upkeep.close()
        with (
            suppress(Trouble),
            told_plainly(self.place),
            closing(sqlite.connect(self.place, writes=True)) as connection,
        ):
            sqlite.settle(connection)
        self._lock.release()
