"""An open file."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, text
from sqlalchemy.orm import Session

from db.dialects import sqlite
from db.records.problems import Trouble
from db.records.words import T
from db.store.lock import Lock
from db.store.troubles import told_plainly
from db.store.unit import Unit

Heard = Callable[[frozenset[type[Any]]], None]
MOVED = (
    T("store", "“{file}” is not where it was."),
    T("store", "Something moved, renamed or replaced it while it was open."),
    T("store", "Put it back, or open it anew from its new place, then save again."),
)


class Store:
    """An open file, usable from any thread; one unit writes at a time, others wait for it."""

    def __init__(self, path: Path, lock: Lock) -> None:
        self.path = path
        self._lock = lock
        self._listeners: list[Heard] = []
        self._writing = sqlite.engine(path, writes=True)
        self._reading = sqlite.engine(path, writes=False)
        self._place = path.stat()

    @contextmanager
    def unit(self) -> Iterator[Unit]:
        """Open a unit that may write; leaving it without `unit.commit()` undoes what it did."""
        with told_plainly(self.path), _session(self._writing) as session:
            unit = Unit(session, self._check_place)
            yield unit
        if unit.committed:
            self._tell(unit.committed)

    @contextmanager
    def reading(self) -> Iterator[Unit]:
        """Open a unit that only reads: everything in it is of one moment, whatever others save meanwhile."""
        with told_plainly(self.path), _session(self._reading) as session:
            yield Unit(session, self._check_place)

    def listen(self, heard: Heard) -> None:
        """Call *heard* after each commit with the classes of records that changed, from any thread."""
        self._listeners.append(heard)

    def close(self) -> None:
        """Put everything into the one file and let others have it. Nothing happens the second time."""
        self._reading.dispose()
        try:
            with told_plainly(self.path), self._writing.connect() as connection:
                sqlite.settle(connection.connection.driver_connection)
        finally:
            self._writing.dispose()
            self._lock.release()

    def _tell(self, changed: frozenset[type[Any]]) -> None:
        for heard in tuple(self._listeners):
            heard(changed)

    def _check_place(self) -> None:
        try:
            same = os.path.samestat(self.path.stat(), self._place)
        except OSError:
            same = False
        if not same:
            raise Trouble(*MOVED, {"file": self.path.name})


@contextmanager
def _session(engine: Engine) -> Iterator[Session]:
    with Session(engine, expire_on_commit=False, autoflush=False) as session:
        session.execute(text("SELECT 1"))
        yield session
