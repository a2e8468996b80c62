"""The store on a server, against its driver alone: the very statements of the store, and the same rows.

The rows go into tables with the same columns and indexes, without history, references and search, when it
is the desk's turn. The server is on this computer, has the usual settings, and keeps its data on a disk.
"""

from __future__ import annotations

from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from db.dialects import postgresql
from db.dialects.engines import engine_of
from db.store import Store, create, open_store
from tests.bench.making import add_large_meeting, fill
from tests.bench.measuring import by_turns, say, took
from tests.bench.size import USUAL
from tests.bench.store import (
    DEEP,
    PARTICIPANTS,
    SAME,
    SAVED,
    WORK,
    limit,
    save_meeting,
    statements,
)
from tests.bench.table import Row, ratio
from tests.postgres import Server

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path
    from uuid import UUID

    from db.dialects.address import Address
    from db.records.lines import MeetingLine
    from db.store.unit import Unit
    from tests.bench.size import Size

SEARCH = ("search", "first results of a search for a usual name", None)
FOUND = "reyes"
SETTINGS = {"shared_buffers": "128MB"}


def rows(_folder: Path, rounds: int, size: Size = USUAL) -> list[Row]:
    """Measure so many *rounds* of each on a database of that *size*."""
    server = Server(SETTINGS, on_disk=True)
    try:
        return _measured(_made(server, size), rounds)
    finally:
        server.end()


def _made(server: Server, size: Size) -> Address:
    """Return a database of that *size*, looked through by the server as it does by itself after a while."""
    say(f"making a database with {size.meetings:,} meetings of {size.listed} people")
    address = server.new_database()
    create(address).close()
    engine = engine_of(address, writes=True)
    try:
        fill(engine, size)
    finally:
        engine.dispose()
    with closing(postgresql.connect(address, writes=True)) as connection:
        connection.autocommit = True
        connection.execute("VACUUM ANALYZE")
    return address


def _measured(address: Address, rounds: int) -> list[Row]:
    with closing(open_store(address)) as store, closing(postgresql.connect(address, writes=True)) as raw:
        asked = Asked(store, add_large_meeting(store, PARTICIPANTS))
        raw.autocommit = True
        twins = Twins(store, raw)
        cases: dict[str, Callable[[], Mapping[str, float]]] = {
            "ours": partial(_ours, store, asked),
            "raw": partial(_raw, raw, asked, twins),
        }
        found = by_turns(cases, rounds)
    ours, theirs = found["ours"], found["raw"]
    pairs = [
        ratio(f"{words}, the same", (ours.median(name), "ms"), (theirs.median(name + SAME), "ms raw"), goal)
        for name, words, goal in (*WORK, SEARCH)
    ]
    limited = [WORK[2], SEARCH]
    limits = [limit(f"{words}, in milliseconds", ours.median(name), 20) for name, words, _ in limited]
    return [*pairs, *limits]


class Asked:
    """What is asked, in the store's own words, and the statements that come of it."""

    def __init__(self, store: Store, meeting: UUID) -> None:
        self._meeting = meeting
        with store.reading() as unit:
            self._after: MeetingLine = unit.meetings.lines(limit=int(DEEP * unit.meetings.count()))[-1]
            self.statements = {name: statements(work) for name, work in self.of(unit).items()}

    def of(self, unit: Unit) -> dict[str, Callable[[], object]]:
        """Return what is asked of *unit*, by name."""
        return {
            "list": lambda: unit.meetings.lines(limit=50),
            "deep": lambda: unit.meetings.lines(after=self._after, limit=50),
            "meeting": lambda: unit.dossier(self._meeting),
            "search": lambda: unit.search.find(FOUND, 20),
        }


class Twins:
    """Tables like those that a save fills, and the rows of the last one."""

    def __init__(self, store: Store, raw: Any) -> None:
        save_meeting(store)
        self._raw = raw
        self._rows = {table: self._twin(table) for table in SAVED}

    def _twin(self, table: str) -> tuple[str, list[Any]]:
        """Make an empty twin of *table*; return how rows get in, and which."""
        self._raw.execute(f"CREATE TABLE twin_{table} (LIKE {table} INCLUDING INDEXES INCLUDING DEFAULTS)")
        home = "uid" if table == "meeting" else "meeting"
        last = "SELECT uid FROM meeting ORDER BY id DESC LIMIT 1"
        found = self._raw.execute(f"SELECT * FROM {table} WHERE {home} = ({last})")  # noqa: S608 - our own names
        names = [one.name for one in found.description]
        marks = ", ".join(["%s"] * (len(names) - 1))
        return f"INSERT INTO twin_{table} ({', '.join(names[1:])}) VALUES ({marks})", found.fetchall()  # noqa: S608 - the same

    def keep(self) -> None:
        """Write rows of the same values, each with an identifier of its own, when it is our turn."""
        with self._raw.transaction(), self._raw.cursor() as cursor:
            cursor.execute(postgresql.TURN)
            for statement, rows in self._rows.values():
                cursor.executemany(statement, [(uuid4().bytes, *others) for _, _, *others in rows])


def _ours(store: Store, asked: Asked) -> Mapping[str, float]:
    found: dict[str, float] = {}
    with store.reading() as unit:
        for name, work in asked.of(unit).items():
            found |= took(name, work)
    return {**found, **took("save", lambda: save_meeting(store))}


def _raw(raw: Any, asked: Asked, twins: Twins) -> Mapping[str, float]:
    found: dict[str, float] = {}
    with raw.transaction():
        for name, told in asked.statements.items():
            found |= took(name + SAME, lambda told=told: [raw.execute(*one).fetchall() for one in told])  # type: ignore[misc]  # a default is no argument
    return {**found, **took(f"save{SAME}", twins.keep)}
