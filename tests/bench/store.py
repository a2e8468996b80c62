"""The store on a large file, against the driver alone: lists, saves, search, copies.

The driver does it twice. Once as little as can be done: a plain question to each table, rows into one
without an index. And once the same: the very statements that the store asks, and rows of the same values
into tables with the same indexes, though without history, references, and search.
"""

from __future__ import annotations

import os
import threading
import time
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from sqlalchemy import event
from sqlalchemy.engine import Engine

from db.dialects import sqlite
from db.records.attendance import Attendance, Delegation
from db.records.meeting import Meeting
from db.store import Store, open_store
from db.store.copies.making import Order, make_copy
from db.store.copies.manifest import Reason
from tests.bench.making import add_large_meeting, make_large
from tests.bench.measuring import COMPUTING, by_turns, say, timed, took
from tests.bench.size import USUAL
from tests.bench.table import Row, ratio

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from db.records.lines import MeetingLine
    from tests.bench.measuring import Figures
    from tests.bench.size import Size

PARTICIPANTS = 40
DEEP = 0.8
"""How far down in the list a page far down begins."""
PHOTO = 20 * 1024 * 1024
LIST = (
    "SELECT id, uid, ordinal, title, short_title, status, first_day, last_day, date_text, mode, city, "
    "country FROM meeting ORDER BY sort_day DESC, id DESC LIMIT 50"
)
PARTS = ("attendance", "delegation", "record", "attachment")
SAME = " same"
HOW = (("", ", as little as can be"), (SAME, ", the same"))
WORK = (
    ("list", "first page of 50 meetings", 2),
    ("deep", f"page of 50 after {DEEP:.0%} of all", 2),
    ("meeting", f"open a meeting with {PARTICIPANTS} participants", 15),
    ("save", f"save a meeting with {PARTICIPANTS} participants", 15),
)
SAVED = ("meeting", "delegation", "attendance")
KEEP = "INSERT INTO attendance_raw VALUES (?, ?, ?, ?, ?, ?, ?, ?)"


def rows(folder: Path, rounds: int, size: Size = USUAL) -> list[Row]:
    """Measure so many *rounds* of each on a file of that *size*, working in *folder*."""
    say(f"making a file with {size.meetings:,} meetings of {size.listed} people")
    path = make_large(folder / "large.rapporteur", size)
    with closing(open_store(path)) as store, closing(sqlite.connect(path, writes=True)) as raw:
        uid = add_large_meeting(store, PARTICIPANTS)
        same = _Same(store, raw, uid)
        cases: dict[str, Callable[[], Mapping[str, float]]] = {
            "ours": partial(_ours, store, uid, same.after),
            "raw": partial(_raw, raw, uid.bytes, same),
        }
        found = by_turns(cases, rounds)
        ours, theirs = found["ours"], found["raw"]
        pairs = [
            ratio(words + how, (ours.median(name), "ms"), (theirs.median(name + kind), "ms raw"), goal)
            for name, words, goal in WORK
            for kind, how in HOW
            if name + kind in theirs.rounds
        ]
        pairs += [computing(ours, theirs, *one) for one in WORK]
        limits = [
            limit("a meeting, in milliseconds", ours.median("meeting"), 20),
            limit("figures of the home page", ours.median("figures"), 5),
            limit("first results of a search for a usual name", ours.median("search"), 20),
            _pause(store),
        ]
        return [*pairs, *limits, _photo(store, folder, rounds)]


def limit(work: str, measured: float, goal: float) -> Row:
    """Return the row of something that may take so many milliseconds."""
    return Row(work=work, ours=f"{measured:.1f} ms", measured=measured, goal=goal, unit=" ms")


def computing(ours: Figures, theirs: Figures, name: str, words: str, goal: float) -> Row:
    """Return the row of processor time alone, which a busy machine and its disk lengthen little."""
    mine, raw = ours.median(name + COMPUTING), theirs.median(name + SAME + COMPUTING)
    return ratio(f"{words}, the same, processor alone", (mine, "ms"), (raw, "ms raw"), goal)


class _Same:
    """The driver doing what the store does: its statements, and rows like those that it has saved last."""

    def __init__(self, store: Store, raw: Any, uid: Any) -> None:
        self._raw = raw
        with store.reading() as unit:
            self.after = after = unit.meetings.lines(limit=int(DEEP * unit.meetings.count()))[-1]
            self.asked = {
                "list": statements(lambda: unit.meetings.lines(limit=50)),
                "deep": statements(lambda: unit.meetings.lines(after=after, limit=50)),
                "meeting": statements(lambda: unit.dossier(uid)),
            }
        save_meeting(store)
        raw.execute("CREATE TABLE attendance_raw (a, b, c, d, e, f, g, h)")
        self._rows = {table: self._twin(table) for table in SAVED}

    def ask(self, name: str) -> None:
        """Ask what the store asks."""
        for statement, values in self.asked[name]:
            self._raw.execute(statement, values).fetchall()

    def keep(self) -> None:
        """Write rows of the same values, each with a key and an identifier of its own."""
        self._raw.execute("BEGIN IMMEDIATE")
        for statement, rows in self._rows.values():
            self._raw.executemany(statement, [(None, uuid4().bytes, *others) for _, _, *others in rows])
        self._raw.execute("COMMIT")

    def _twin(self, table: str) -> tuple[str, list[Any]]:
        """Make an empty table with the columns and indexes of *table*; return how rows get in, and which."""
        home = "uid" if table == "meeting" else "meeting"
        last = "SELECT uid FROM meeting ORDER BY id DESC LIMIT 1"
        rows = self._raw.execute(f"SELECT * FROM {table} WHERE {home} = ({last})").fetchall()  # noqa: S608 - our own names
        columns = [name for (name,) in self._raw.execute(f"SELECT name FROM pragma_table_info('{table}')")]  # noqa: S608 - the same
        self._raw.execute(f"CREATE TABLE twin_{table} (id INTEGER PRIMARY KEY, {', '.join(columns[1:])})")
        told = f"SELECT name, \"unique\" FROM pragma_index_list('{table}')"  # noqa: S608 - the same
        for number, (name, unique) in enumerate(self._raw.execute(told).fetchall()):
            parts = self._raw.execute(f"SELECT name FROM pragma_index_info('{name}')").fetchall()  # noqa: S608 - the same
            kind = "UNIQUE INDEX" if unique else "INDEX"
            held = ", ".join(part for (part,) in parts)
            self._raw.execute(f"CREATE {kind} twin_{table}_{number} ON twin_{table} ({held})")
        return f"INSERT INTO twin_{table} VALUES ({', '.join('?' * len(columns))})", rows  # noqa: S608 - the same


def statements(work: Callable[[], object]) -> Sequence[tuple[str, Any]]:
    """Return the statements that *work* asks, with their values."""
    found: list[tuple[str, Any]] = []

    def hear(_connection: object, _cursor: object, statement: str, values: Any, *_: object) -> None:
        found.append((statement, values))

    event.listen(Engine, "before_cursor_execute", hear)
    try:
        work()
    finally:
        event.remove(Engine, "before_cursor_execute", hear)
    return found


def _ours(store: Store, uid: Any, after: MeetingLine) -> Mapping[str, float]:
    with store.reading() as unit:
        figures = {
            **took("list", lambda: unit.meetings.lines(limit=50)),
            **took("deep", lambda: unit.meetings.lines(after=after, limit=50)),
            **took("meeting", lambda: unit.dossier(uid)),
            **took("figures", unit.figures),
            **took("search", lambda: unit.search.find("reyes", 20)),
        }
    return {**figures, **took("save", lambda: save_meeting(store))}


def save_meeting(store: Store) -> None:
    """Save a new meeting with its participants."""
    meeting = Meeting(title="One more meeting", date_text="in May")
    home = Delegation(meeting=meeting.uid, printed_name="Society")
    lines = [
        Attendance(
            meeting=meeting.uid, delegation=home.uid, printed_name=f"Delegate {number}", position=number
        )
        for number in range(PARTICIPANTS)
    ]
    with store.unit() as unit:
        unit.meetings.save(meeting)
        unit.delegations.save(home)
        unit.attendance.save_many(lines)
        unit.commit()


def _raw(raw: Any, uid: bytes, same: _Same) -> Mapping[str, float]:
    raw.execute("BEGIN")
    found: dict[str, float] = {}
    for name in same.asked:
        found |= took(name + SAME, partial(same.ask, name))
    found |= took("list", lambda: raw.execute(LIST).fetchall())
    found |= took("meeting", lambda: _read(raw, uid))
    raw.execute("COMMIT")
    return {**found, **took("save", lambda: _keep(raw)), **took("save" + SAME, same.keep)}


def _read(raw: Any, uid: bytes) -> None:
    raw.execute("SELECT * FROM meeting WHERE uid = ?", (uid,)).fetchall()
    for table in PARTS:
        raw.execute(f"SELECT * FROM {table} WHERE meeting = ?", (uid,)).fetchall()  # noqa: S608 - our own names


def _keep(raw: Any) -> None:
    raw.execute("BEGIN IMMEDIATE")
    raw.executemany(
        KEEP, [(number, "a" * 16, "b" * 16, "name", "post", "role", "state", 1) for number in range(42)]
    )
    raw.execute("COMMIT")


def _pause(store: Store) -> Row:
    """Return the longest a save took while a copy of the file was made and read back."""
    done = threading.Event()

    def copy() -> None:
        with store.copying() as connection:
            make_copy(connection, Order(store.path, store.copies, Reason.WORKING))
        done.set()

    begun = time.perf_counter()
    threading.Thread(target=copy).start()
    beside: list[tuple[float, float]] = []
    while not done.is_set():
        beside.append(_noted(store))
    seconds, size = time.perf_counter() - begun, store.path.stat().st_size / 1e6
    alone = [_noted(store) for _ in beside]
    return Row(
        work=f"longest save while {size:.0f} MB are copied",
        ours=f"{_longest(beside)} of {len(beside)} saves, copied in {seconds:.1f} s",
        against=f"{_longest(alone)} of as many with no copy",
        measured=max(clock for clock, _ in beside),
        goal=50,
        unit=" ms",
    )


def _longest(saves: Sequence[tuple[float, float]]) -> str:
    clock, computed = (max(column) for column in zip(*saves, strict=True))
    return f"{clock:.1f} ms (computing at most {computed:.1f} ms)"


def _noted(store: Store) -> tuple[float, float]:
    """Return the milliseconds of a small save by the clock and computed; rest as somebody who types would."""
    noted = took("save", lambda: _note(store))
    time.sleep(0.02)
    return noted["save"], noted["save" + COMPUTING]


def _note(store: Store) -> None:
    with store.unit() as unit:
        unit.meetings.save(Meeting(title="While copying", date_text="in May"))
        unit.commit()


def _photo(store: Store, folder: Path, rounds: int) -> Row:
    """Return what keeping a photo takes, against writing a file of the same bytes and syncing it."""
    kept, written = [], []
    for number in range(rounds):
        data = os.urandom(PHOTO)
        kept.append(timed(partial(_attach, store, data)))
        written.append(timed(partial(_write, folder / f"{number}.jpg", data)))
    ours, theirs = sorted(kept)[rounds // 2], sorted(written)[rounds // 2]
    return ratio("keep a photo of 20 MB", (ours, "ms"), (theirs, "ms synced file"), 2)


def _attach(store: Store, data: bytes) -> None:
    with store.unit() as unit:
        unit.attachments.keep(data[start : start + 262_144] for start in range(0, PHOTO, 262_144))
        unit.commit()


def _write(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        os.fsync(file.fileno())
