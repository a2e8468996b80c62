"""Programs that are killed: while they save, without a window and with one."""

import os
import random
import signal
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from uuid import UUID

from db.store import create, open_store
from tests.crash.measured import Measured
from tests.db.builders import meeting, record, save

LONGEST = 0.06
"""Seconds after its first save within which a program is killed."""


def kills_while_saving(times: int) -> Measured:
    """Kill a program so many times while it saves; count what it was told is saved and is not there."""
    rng = random.Random(times)  # noqa: S311 - the same kills every time
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "office.rapporteur"
        with closing(create(path)) as store:
            (home,) = save(store, meeting())
        told: set[str] = set()
        for _ in range(times):
            told |= set(killed(lambda say: _save(path, home.uid, say), rng.uniform(0, LONGEST)))
        lost, halves, findings = _losses(path, told)
    words = f"{len(told)} saves told, {lost} lost, {halves} half, {findings} findings"
    return Measured(words, not (lost or halves or findings))


def killed(work: Callable[[Callable[[str], None]], None], delay: float) -> list[str]:
    """Let a child do *work* until it is killed *delay* seconds after the first line it says; return all."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        _work_until_killed(work, writing)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as said:
        first = said.readline()
        time.sleep(delay)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        lines = (first + said.read()).split("\n")
    return [line for line in lines[:-1] if line]


def _work_until_killed(work: Callable[[Callable[[str], None]], None], writing: int) -> None:
    try:
        work(lambda line: _say(writing, line))
    finally:
        os._exit(1)


def _say(handle: int, line: str) -> None:
    os.write(handle, (line + "\n").encode())


def _save(path: Path, home: UUID, say: Callable[[str], None]) -> None:
    store = open_store(path)
    for number in range(100_000):
        with store.unit() as unit:
            made = unit.records.save(record(home, "one", "two", title=f"Record {number}"))
            unit.drafts.keep("record", made.uid, 1, {"title": made.title})
            unit.commit()
        say(str(made.uid))


def _losses(path: Path, told: set[str]) -> tuple[int, int, int]:
    with closing(open_store(path)) as store, store.reading() as unit:
        records = unit.records.all()
        there = {str(one.uid) for one in records}
        drafts = {str(one.record) for one in unit.drafts.all()}
        halves = sum(len(one.paragraphs) != 2 for one in records) + len(there ^ drafts)
        return len(told - there), halves, len(unit.verify())
