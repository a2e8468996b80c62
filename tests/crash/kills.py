"""Programs that are killed while they save: into a file, and to a server."""

import os
import random
import signal
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from uuid import UUID

from db.dialects.address import Place
from db.records.record import Record
from db.store import Store, create, open_store
from tests.crash.measured import Measured
from tests.db.builders import meeting, record, save

LONGEST = 0.06
"""Seconds after its first save within which a program is killed."""


def kills_while_saving(times: int) -> Measured:
    """Kill a program so many times while it saves into a file."""
    with tempfile.TemporaryDirectory() as name:
        return kills_at(Path(name) / "office.rapporteur", times)


def kills_at(place: Place, times: int) -> Measured:
    """Kill so many programs while they save in *place*; count what one said is saved and is not there."""
    rng = random.Random(times)  # noqa: S311 - the same kills every time
    home, told = begun(place), set[str]()
    for _ in range(times):
        told |= set(killed(lambda say: _save(place, home, say), rng.uniform(0, LONGEST)))
    return measured_in(place, told)


def begun(place: Place) -> UUID:
    """Make *place* and file a meeting there; return which."""
    with closing(create(place)) as store:
        home: UUID = save(store, meeting())[0].uid
    return home


def measured_in(place: Place, told: set[str]) -> Measured:
    """Return how much is in *place* of the saves that were *told*, by the records that were made."""
    lost, halves, findings = _losses(place, told)
    words = f"{len(told)} saves told, {lost} lost, {halves} half, {findings} findings"
    return Measured(words, not (lost or halves or findings))


def killed(work: Callable[[Callable[[str], None]], None], delay: float) -> list[str]:
    """Let a child do *work* until it is killed *delay* seconds after the first line it says; return all."""
    child, reading = started(work)
    with os.fdopen(reading, encoding="utf-8") as said:
        first = said.readline()
        time.sleep(delay)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        lines = (first + said.read()).split("\n")
    return [line for line in lines[:-1] if line]


def started(work: Callable[[Callable[[str], None]], None]) -> tuple[int, int]:
    """Let a child do *work*; return its number, and where what it says can be read."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        _work_until_killed(work, writing)
    os.close(writing)
    return child, reading


def _work_until_killed(work: Callable[[Callable[[str], None]], None], writing: int) -> None:
    try:
        work(lambda line: _say(writing, line))
    finally:
        os._exit(1)


def _say(handle: int, line: str) -> None:
    os.write(handle, (line + "\n").encode())


def _save(place: Place, home: UUID, say: Callable[[str], None]) -> None:
    store = open_store(place)
    for number in range(100_000):
        made = record(home, "one", "two", title=f"Record {number}")
        save_whole(store, made)
        say(str(made.uid))


def save_whole(store: Store, made: Record) -> None:
    """Save a new record of two paragraphs and a draft of it, together."""
    with store.unit() as unit:
        unit.records.save(made)
        unit.drafts.keep("record", made.uid, 1, {"title": made.title})
        unit.commit()


def _losses(place: Place, told: set[str]) -> tuple[int, int, int]:
    with closing(open_store(place)) as store, store.reading() as unit:
        records = unit.records.all()
        there = {str(one.uid) for one in records}
        drafts = {str(one.record) for one in unit.drafts.all()}
        halves = sum(len(one.paragraphs) != 2 for one in records) + len(there ^ drafts)
        return len(told - there), halves, len(unit.verify())
