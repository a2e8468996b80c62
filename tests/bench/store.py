"""The store on a large file, against the driver alone doing the same: lists, saves, search, copies."""

from __future__ import annotations

import os
import threading
import time
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING, Any

from db.dialects import sqlite
from db.records.attendance import Attendance, Delegation
from db.records.meeting import Meeting
from db.store import Store, open_store
from db.store.copies.making import Order, make_copy
from db.store.copies.manifest import Reason
from tests.bench.making import add_large_meeting, make_file
from tests.bench.measuring import by_turns, say
from tests.bench.table import Row, ratio

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

MEETINGS, PEOPLE, PARTICIPANTS = 50_000, 60_000, 40
PHOTO = 20 * 1024 * 1024
MILLISECONDS = 1000
LIST = (
    "SELECT id, uid, ordinal, title, short_title, status, first_day, last_day, date_text, mode, city, "
    "country FROM meeting ORDER BY sort_day DESC, id DESC LIMIT 50"
)
PARTS = ("attendance", "delegation", "record", "attachment")
KEEP = "INSERT INTO attendance_raw VALUES (?, ?, ?, ?, ?, ?, ?, ?)"


def rows(folder: Path, rounds: int) -> list[Row]:
    """Measure so many *rounds* of each, working in *folder*."""
    say(f"making a file with {MEETINGS:,} meetings")
    path = make_file(folder / "large.rapporteur", meetings=MEETINGS, people=PEOPLE)
    with closing(open_store(path)) as store, closing(sqlite.connect(path, writes=True)) as raw:
        uid = add_large_meeting(store, PARTICIPANTS)
        raw.execute("CREATE TABLE attendance_raw (a, b, c, d, e, f, g, h)")
        cases: dict[str, Callable[[], Mapping[str, float]]] = {
            "ours": partial(_ours, store, uid),
            "raw": partial(_raw, raw, uid.bytes),
        }
        found = by_turns(cases, rounds)
        ours, theirs = found["ours"], found["raw"]
        pairs = [
            ratio(words, (ours.median(name), "ms"), (theirs.median(name), "ms raw"), goal)
            for name, words, goal in (
                ("list", "first page of 50 meetings", 2),
                ("meeting", f"open a meeting with {PARTICIPANTS} participants", 15),
                ("save", f"save a meeting with {PARTICIPANTS} participants", 15),
            )
        ]
        limits = [
            _limit("the same, in milliseconds", ours.median("meeting"), 20),
            _limit("figures of the home page", ours.median("figures"), 5),
            _limit("first results of a search", ours.median("search"), 20),
            _pause(store),
        ]
        return [*pairs, *limits, _photo(store, folder, rounds)]


def _limit(work: str, measured: float, goal: float) -> Row:
    return Row(work=work, ours=f"{measured:.1f} ms", measured=measured, goal=goal, unit=" ms")


def _timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * MILLISECONDS


def _ours(store: Store, uid: Any) -> Mapping[str, float]:
    with store.reading() as unit:
        figures = {
            "list": _timed(lambda: unit.meetings.lines(limit=50)),
            "meeting": _timed(lambda: unit.dossier(uid)),
            "figures": _timed(unit.figures),
            "search": _timed(lambda: unit.search.find("reyes 59999", 20)),
        }
    return {**figures, "save": _timed(lambda: _save(store))}


def _save(store: Store) -> None:
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


def _raw(raw: Any, uid: bytes) -> Mapping[str, float]:
    return {
        "list": _timed(lambda: raw.execute(LIST).fetchall()),
        "meeting": _timed(lambda: _read(raw, uid)),
        "save": _timed(lambda: _keep(raw)),
    }


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
    pauses = []
    while not done.is_set():
        pauses.append(_timed(lambda: _note(store)))
        time.sleep(0.02)
    seconds, size = time.perf_counter() - begun, store.path.stat().st_size / 1e6
    words = f"{max(pauses):.1f} ms of {len(pauses)} saves, copied in {seconds:.1f} s"
    return Row(
        work=f"longest save while {size:.0f} MB are copied",
        ours=words,
        measured=max(pauses),
        goal=50,
        unit=" ms",
    )


def _note(store: Store) -> None:
    with store.unit() as unit:
        unit.meetings.save(Meeting(title="While copying", date_text="in May"))
        unit.commit()


def _photo(store: Store, folder: Path, rounds: int) -> Row:
    """Return what keeping a photo takes, against writing a file of the same bytes and syncing it."""
    kept, written = [], []
    for number in range(rounds):
        data = os.urandom(PHOTO)
        kept.append(_timed(partial(_attach, store, data)))
        written.append(_timed(partial(_write, folder / f"{number}.jpg", data)))
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
