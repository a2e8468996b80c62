"""An open place: a file, or a database on a server."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock as Gate
from threading import get_ident
from typing import TYPE_CHECKING, Any

from db.records.problems import Trouble
from db.records.words import T
from db.store.login import login_name
from db.store.troubles import told_plainly

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from uuid import UUID

    from db.dialects.address import Place
    from db.store.copies.manifest import Contents
    from db.store.glance import Glance
    from db.store.hold import Hold
    from db.store.sessions import Sessions
    from db.store.unit import Unit

    Heard = Callable[[frozenset[type[Any]]], None]

NESTED = "a unit is open in this thread already"
CLOSED = (
    T("store", "“{file}” is closed."),
    T("store", "It was closed while something still wanted to use it."),
    T("store", "Open it again."),
)
ON_A_SERVER = (
    T("store", "“{file}” is on a server."),
    T("store", "What was asked for is done to files."),
    T("store", "Move the records to a file first, or ask whoever looks after the server."),
)


class Store:
    """An open place, usable from any thread; one unit writes at a time, others wait for it.

    `desk` is who works here: the history says so of every change. It is the login name unless it is set.
    `place` is the file, or the address of the database. `copies` is the folder where copies of it lie.
    `was_left_open`: it was not closed when last used. `was_seen`: others could read the file until it was
    opened. `is_only_read`: it is a copy to be looked at, which
    a program of the version `needs` can change (see `db.store.looking`).
    SQLAlchemy is loaded by the first unit, or by `prepare` before it; what a glance shows needs none.
    """

    def __init__(self, hold: Hold, copies: Path | None = None) -> None:
        self.place = hold.place
        self.desk = login_name()
        self.copies = copies or hold.copies
        self._hold = hold
        self._listeners: list[Heard] = []
        self._sessions: Sessions | None = None
        self._gate = Gate()
        self._writers: set[int] = set()
        self._settled: dict[int, tuple[str, UUID]] = {}
        self._closed = False
        self.was_left_open = self.was_seen = False
        self.needs, self.is_only_read = "", False

    @property
    def path(self) -> Path:
        """The open file; asking for it raises Trouble where the records are on a server."""
        if isinstance(self.place, Path):
            return self.place
        raise Trouble(*ON_A_SERVER, {"file": self.place.name})

    @property
    def origin(self) -> Place:
        """The place as people know it, the same as `place` unless a copy of a file is looked into."""
        return self.place

    @contextmanager
    def unit(self) -> Iterator[Unit]:
        """Open a unit that may write; leaving it without `unit.commit()` undoes what it did."""
        with told_plainly(self.place), self._turn(), self._hold.saving(), self._unit(self.desk) as unit:
            unit.settled = self._settled.pop(get_ident(), None)
            yield unit
        if unit.committed:
            self._tell(unit.committed)

    @contextmanager
    def settling(self, form: str, record: UUID) -> Iterator[None]:
        """Let the next unit of this thread, when it commits, forget the draft of *record* in *form*.

        So what was typed is at every moment in the draft or in what is saved.
        """
        self._settled[get_ident()] = form, record
        try:
            yield
        finally:
            self._settled.pop(get_ident(), None)

    @contextmanager
    def reading(self) -> Iterator[Unit]:
        """Open a unit that only reads: everything in it is of one moment, whatever others save meanwhile."""
        with told_plainly(self.place), self._unit(None) as unit:
            yield unit

    @contextmanager
    def glancing(self) -> Iterator[Glance]:
        """Open what a window shows first, read at once and of one moment."""
        with told_plainly(self.place):
            self._check_open()
            with self._hold.glancing(self.reading) as glance:
                yield glance

    def prepare(self) -> None:
        """Make ready what the first unit would have to wait for, and tidy up after a program that died."""
        self._ready()
        self.sweep()

    def contents(self) -> Contents:
        """Return what the place holds at this moment."""
        with told_plainly(self.place):
            self._check_open()
            return self._hold.contents()

    @contextmanager
    def copying(self) -> Iterator[Any]:
        """Hand over a connection of SQLite's to copy everything by, while others read and save."""
        self._check_open()
        with self._hold.copying() as connection:
            yield connection

    def listen(self, heard: Heard) -> None:
        """Call *heard* after each commit with the classes of records that changed, from any thread.

        On a server that is after the commits of other desks, too.
        """
        self._listeners.append(heard)
        self._hold.hear_others(self._tell)

    def sweep(self) -> None:
        """Let go of what has lain in the bin for its time, and of bytes that nothing refers to."""
        with self.reading() as reading:
            due = reading.bin.overdue() or reading.attachments.unused()
        if due:
            with self.unit() as unit:
                unit.bin.let_go()
                unit.attachments.sweep()
                unit.commit()

    def rewrite(self) -> None:
        """Write everything anew without its gaps, so that nothing that was erased is left in them.

        It takes as long as copying it, and as much room again; nobody else can save meanwhile.
        """
        with (
            told_plainly(self.place),
            self._turn(),
            self._hold.saving(),
            self._ready().writer() as connection,
        ):
            self._hold.rewrite(connection)

    def close(self) -> None:
        """Leave the place in order and let others have it. Nothing happens the second time."""
        if self._closed:
            return
        if self._sessions is not None:
            with suppress(Trouble):
                self.sweep()
        self._closed = True
        self._end_sessions()
        self._hold.release()

    def _end_sessions(self) -> None:
        with self._gate:
            if self._sessions is not None:
                self._sessions.close()

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """Refuse a second unit in a thread that has one: it would wait for itself."""
        thread = get_ident()
        if thread in self._writers:
            raise RuntimeError(NESTED)
        self._writers.add(thread)
        try:
            yield
        finally:
            self._writers.remove(thread)

    @contextmanager
    def _unit(self, by: str | None) -> Iterator[Unit]:
        self._check_open()
        with self._ready().unit(by) as unit:
            yield unit

    def _ready(self) -> Sessions:
        """Return the sessions; whoever comes first makes them, others wait."""
        with self._gate:
            self._check_open()
            if self._sessions is None:
                from db.store.sessions import Sessions

                self._sessions = Sessions(self._hold)
            return self._sessions

    def _tell(self, changed: frozenset[type[Any]]) -> None:
        for heard in tuple(self._listeners):
            heard(changed)

    def _check_open(self) -> None:
        if self._closed:
            raise Trouble(*CLOSED, {"file": self.place.name})
        self._hold.check()
