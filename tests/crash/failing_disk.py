"""A disk that is full, or that fails, from any write of a save on: one sentence, nothing lost, work goes on.

`python -m tests.crash.failing_disk FOLDER EVERY` is what runs under the library that makes the disk fail.
"""

import ctypes
import errno
import json
import os
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

from db.records.problems import Trouble
from db.store import Store, create, open_store
from tests.crash.measured import Measured
from tests.db.builders import meeting, record, save

SOURCE = Path(__file__).with_name("fail.c")
ERRORS = (errno.ENOSPC, errno.EIO)
TEXT = "word " * 4000
"""A record of this text takes several pages, and so several writes."""


def every_write(times: int) -> Measured:
    """Let each write of a save fail, and all after it, with either error; at most so many writes each."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name).resolve()
        library, folder = place / "fail.so", place / "disk"
        folder.mkdir()
        subprocess.run(["cc", "-shared", "-fPIC", "-O2", "-o", library, SOURCE, "-ldl"], check=True)
        environment = {**os.environ, "LD_PRELOAD": str(library), "DISK_FOLDER": str(folder)}
        command = [sys.executable, "-m", "tests.crash.failing_disk", str(folder), str(times)]
        done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True)
    found: dict[str, int] = json.loads(done.stdout.splitlines()[-1])
    words = "{failed} failures, {lost} lost, {unclear} unclear, {stuck} stuck".format_map(found)
    harmless = not (found["lost"] or found["unclear"] or found["stuck"])
    return Measured(words, harmless and bool(found["failed"]))


def main(folder: Path, most: int) -> dict[str, int]:
    """Return how often a save failed, lost something, told no sentence, or nothing went on after it."""
    disk: Any = ctypes.CDLL(None)
    found = {"failed": 0, "lost": 0, "unclear": 0, "stuck": 0}
    for error in ERRORS:
        for write in range(1, most + 1):
            path = folder / f"{error}-{write}.rapporteur"
            if not _one(disk, path, write, error, found):
                break
    return found


def _one(disk: Any, path: Path, write: int, error: int, found: dict[str, int]) -> bool:
    """Let the disk fail from that *write* of a save on; return False if the save has fewer writes."""
    with closing(create(path)) as store:
        (home,) = save(store, meeting("Home"))
        save(store, record(home.uid, TEXT, title="Before"))
        disk.fail_from(write, error)
        told = _try(store, record(home.uid, TEXT, title="During"))
        has_failed = bool(disk.times_written() >= write)
        disk.fail_from(0, 0)
        found["failed"] += has_failed
        found["unclear"] += told == "unclear"
        found["stuck"] += _try(store, record(home.uid, TEXT, title="After")) != "saved"
    with closing(open_store(path)) as store, store.reading() as unit:
        titles = {one.title for one in unit.records.all()}
        expected = {"Before", "After"} | ({"During"} if told == "saved" else set())
        found["lost"] += not (expected <= titles and unit.verify() == [])
    return has_failed


def _try(store: Store, one: Any) -> str:
    try:
        save(store, one)
    except Trouble as trouble:
        return "told" if str(trouble) else "unclear"
    except Exception:  # noqa: BLE001 - anything but a sentence is what is looked for
        return "unclear"
    return "saved"


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]))) + "\n")
