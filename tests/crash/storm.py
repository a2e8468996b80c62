"""Many cuts of one run of work."""

import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from db.store import Store, open_store
from tests.crash.disk import Disk, Note, read_notes
from tests.crash.work import FILE, done_in, make

WATCH = Path(__file__).with_name("watch.c")


@contextmanager
def recorded(units: int, *pragmas: str) -> Iterator[tuple[Path, list[Note]]]:
    """Let a program do so many units of work; yield the folder as it began and what was asked of the disk."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name).resolve()
        library = compiled(place)
        begun, folder = place / "begun", place / "work"
        begun.mkdir()
        if units:
            make(begun / FILE)
        shutil.copytree(begun, folder)
        environment = {
            **os.environ,
            "LD_PRELOAD": str(library),
            "POWERCUT_FOLDER": str(folder),
            "POWERCUT_LOG": str(place / "notes"),
        }
        command = [sys.executable, "-m", "tests.crash.work", str(folder / FILE), str(units), *pragmas]
        subprocess.run(command, env=environment, check=True)
        shutil.rmtree(folder)
        begun.rename(folder)
        yield folder, read_notes(place / "notes")


def compiled(place: Path) -> Path:
    """Compile the watcher into *place* and return its path."""
    library = place / "watch.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-O2", "-o", library, WATCH, "-ldl"], check=True)
    return library


def storm(
    folder: Path, notes: list[Note], cuts: int, *, strict: bool, done: Callable[[Store], int] = done_in
) -> Counter[str]:
    """Cut the power so many times during *notes*; return how often what was the matter.

    *done* says how much is in the file that is left, and raises whatever it likes if it is not sound.
    """
    rng = random.Random(cuts)  # noqa: S311 - the same storm every time
    moments = Counter(rng.randrange(len(notes)) for _ in range(cuts))
    disk = Disk(folder, strict=strict)
    found: Counter[str] = Counter(cuts=cuts)
    for moment, note in enumerate(notes):
        for _ in range(moments[moment]):
            found[looked_at(disk, rng, done)] += 1
        disk.do(note)
    return found


def number_in(path: Path, done: Callable[[Store], int]) -> int:
    """Return how much is in the file at *path*: nothing if there is none."""
    if not path.exists():
        return 0
    with closing(open_store(path)) as store:
        return done(store)


def looked_at(disk: Disk, rng: random.Random, done: Callable[[Store], int]) -> str:
    """Cut the power, open what is left as the program does, and say what is the matter with it."""
    with tempfile.TemporaryDirectory() as name:
        left = Path(name)
        disk.cut(rng, left)
        try:
            number = number_in(left / FILE, done)
        except Exception:  # noqa: BLE001 - damage shows in every way there is
            return "damaged"
    return "sound" if number >= disk.told else "lost"
