"""Many cuts of one run of work."""

import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.crash.deeds import DEEDS, Deed
from tests.crash.disk import Disk, Note, read_notes

WATCH = Path(__file__).with_name("watch.c")


@contextmanager
def recorded(name: str, size: int, *pragmas: str) -> Iterator[tuple[Path, list[Note]]]:
    """Let a program do the deed *name*; yield the folder as it began and what was asked of the disk."""
    with tempfile.TemporaryDirectory() as place_name:
        place = Path(place_name).resolve()
        library = compiled(place)
        begun, folder = place / "begun", place / "work"
        begun.mkdir()
        DEEDS[name].begin(begun)
        shutil.copytree(begun, folder)
        environment = {
            **os.environ,
            "LD_PRELOAD": str(library),
            "POWERCUT_FOLDER": str(folder),
            "POWERCUT_LOG": str(place / "notes"),
        }
        command = [sys.executable, "-m", "tests.crash.work", name, str(folder), str(size), *pragmas]
        subprocess.run(command, env=environment, check=True)
        shutil.rmtree(folder)
        begun.rename(folder)
        yield folder, read_notes(place / "notes")


def compiled(place: Path) -> Path:
    """Compile the watcher into *place* and return its path."""
    library = place / "watch.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-O2", "-pthread", "-o", library, WATCH, "-ldl"], check=True)
    return library


def storm(folder: Path, notes: list[Note], cuts: int, name: str, *, strict: bool) -> Counter[str]:
    """Cut the power so many times during *notes* of a deed; return how often what was the matter."""
    rng = random.Random(cuts)  # noqa: S311 - the same storm every time
    moments = Counter(rng.randrange(len(notes)) for _ in range(cuts))
    disk = Disk(folder, strict=strict)
    found: Counter[str] = Counter(cuts=cuts)
    for moment, note in enumerate(notes):
        for _ in range(moments[moment]):
            found[looked_at(disk, rng, DEEDS[name])] += 1
        disk.do(note)
    return found


def looked_at(disk: Disk, rng: random.Random, deed: Deed) -> str:
    """Cut the power, open what is left as the program does, and say what is the matter with it."""
    with tempfile.TemporaryDirectory() as name:
        left = Path(name)
        disk.cut(rng, left)
        try:
            number = deed.done(left)
        except Exception:  # noqa: BLE001 - damage shows in every way there is
            return "damaged"
    return "sound" if number >= disk.told else "lost"
