"""A program that is killed while it saves loses nothing that it was told is saved."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from db.store import create, open_store
from tests.db.builders import meeting, save

KILLS = 30
WRITER = """
import sys
from pathlib import Path
from uuid import UUID
from db.store import open_store
from tests.db.builders import record
store = open_store(Path(sys.argv[1]))
home = UUID(sys.argv[2])
for number in range(100_000):
    with store.unit() as unit:
        made = unit.records.save(record(home, "one", "two", title=f"Record {number}"))
        unit.drafts.keep("record", made.uid, 1, {"title": made.title})
        unit.commit()
    print(made.uid, flush=True)
"""


def killed_writer(path: Path, home: str, delay: float) -> set[str]:
    """Let a program save until it is killed *delay* seconds after the first save; return what it saved."""
    command = [sys.executable, "-c", WRITER, str(path), home]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        first = writer.stdout.readline()
        deadline = time.monotonic() + delay
        while time.monotonic() < deadline:
            pass
        writer.kill()
        rest = writer.stdout.read()
    lines = (first + rest).split("\n")
    return {line for line in lines[:-1] if line}


@pytest.fixture
def home(path: Path) -> str:
    """Return the identifier of the meeting that all records belong to."""
    store = create(path)
    (made,) = save(store, meeting())
    store.close()
    return str(made.uid)


def test_thirty_kills_lose_nothing(path: Path, home: str) -> None:
    rng = random.Random(30)  # noqa: S311 - the same kills every time
    told: set[str] = set()
    for _ in range(KILLS):
        told |= killed_writer(path, home, rng.uniform(0, 0.06))
    store = open_store(path)
    with store.reading() as unit:
        records = unit.records.all()
        assert told <= {str(one.uid) for one in records}
        assert all(len(one.paragraphs) == 2 for one in records)
        assert {one.record for one in unit.drafts.all()} == {one.uid for one in records}
        assert unit.verify() == []
    store.close()
    assert len(told) >= KILLS
