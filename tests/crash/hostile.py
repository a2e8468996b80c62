"""Files that were made to do harm, through every door a file comes in by.

`python -m tests.crash.hostile DOOR FILE OFFICE` tries one file at one door and says what came of it.
"""

import hashlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from db.records.problems import ChangedMeanwhile, Refused, Trouble
from db.store import create, open_store
from tests.crash.measured import Measured
from tests.db.builders import meeting, save

SAMPLES = Path(__file__).resolve().parents[3] / "shared" / "samples" / "hostile"
SLOWEST, LARGEST = 5.0, 512
"""Seconds of the processor and megabytes that one file may take, start of the program included."""
TOLD, TAKEN, MISTAKE = 10, 11, 12


@dataclass(frozen=True)
class Tried:
    """What came of one file at one door."""

    door: str
    file: Path
    code: int
    seconds: float
    megabytes: float
    changed: bool

    @property
    def is_bad(self) -> bool:
        """Return whether it did any harm."""
        is_slow = self.seconds > SLOWEST or self.megabytes > LARGEST
        return is_slow or self.changed or self.code not in {TOLD, TAKEN}


def hostile_files(times: int) -> Measured:
    """Bring up to so many pairs of a file and a door together; count those that did harm."""
    pairs = [(door, file) for file in sorted(files()) for door in DOORS][:times]
    tried = [_tried(door, file) for door, file in pairs]
    bad = [one for one in tried if one.is_bad]
    for one in bad:
        sys.stderr.write(f"{one}\n")
    slowest, largest = max(one.seconds for one in tried), max(one.megabytes for one in tried)
    words = f"{len(bad)} of {len(tried)} harmful; at most {slowest:.1f} s computed, {largest:.0f} MB"
    return Measured(words, not bad)


def files() -> Iterator[Path]:
    """Yield the hostile files; raise AssertionError if they are not there."""
    found = [one for one in SAMPLES.rglob("*") if one.is_file() and one.suffix != ".tsv"]
    assert found, f"{SAMPLES} is missing"
    yield from found


def _tried(door: str, file: Path) -> Tried:
    with tempfile.TemporaryDirectory() as name:
        office = Path(name) / "office.rapporteur"
        with closing(create(office)) as store:
            save(store, meeting("Home"))
        before = _content(office)
        command = [sys.executable, "-m", "tests.crash.hostile", door, str(file), str(office)]
        child = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        _, status, used = os.wait4(child.pid, 0)
        seconds = used.ru_utime + used.ru_stime  # others on the machine don't count
        code = child.returncode = os.waitstatus_to_exitcode(status)
        changed = code != TAKEN and _content(office) != before
        return Tried(door, file, code, seconds, used.ru_maxrss / 1024, changed)


def _content(office: Path) -> str:
    """Return a hash of all that the tables of the file hold."""
    from db.dialects import sqlite

    digest = hashlib.sha256()
    with closing(sqlite.bare(office)) as connection:
        for table in sqlite.tables(connection):
            digest.update(repr(connection.execute(f'SELECT * FROM "{table}"').fetchall()).encode())  # noqa: S608 - names of the file's own
    return digest.hexdigest()


# the doors


def _by_list(kind: str) -> Callable[[Path, Path], None]:
    def enter(file: Path, office: Path) -> None:
        from desktop_app.command_line import main

        os.environ["RAPPORTEUR_TRACE"] = "1"  # a mistake of the program is not told as if it were the file's
        arguments = ["--file", str(office), "import", str(file), "--as", kind]
        if kind == "participants":
            with closing(open_store(office)) as store, store.reading() as unit:
                arguments += ["--meeting", str(unit.meetings.all()[0].uid)]
        _ended(main(arguments))

    return enter


def _as_agenda(file: Path, _office: Path) -> None:
    from desktop_app.usecases.intake.agenda_columns import recognise_agenda
    from desktop_app.usecases.intake.agenda_lists import agenda_lines, read_agenda, tree_of
    from desktop_app.usecases.intake.origins import Origin

    for sheet in read_agenda(Origin(file)):
        tree_of(agenda_lines(sheet, recognise_agenda(sheet)))


def _ended(code: int) -> None:
    if code:
        raise Refused([])


def _attached(file: Path, office: Path) -> None:
    from db.records.attachment import AttachmentKind
    from desktop_app.usecases.meeting.documents import attach_file

    with closing(open_store(office)) as store:
        with store.reading() as unit:
            home = unit.meetings.all()[0].uid
        attach_file(store, file, meeting=home, kind=AttachmentKind.PAPER)


def _as_logo(file: Path, office: Path) -> None:
    from desktop_app.usecases.file.office import set_logo

    with closing(open_store(office)) as store:
        set_logo(store, file)


def _opened(file: Path, _office: Path) -> None:
    open_store(file).close()


def _gone_back_to(file: Path, office: Path) -> None:
    from desktop_app.usecases.keeping.backup import copy_at, return_to

    return_to(copy_at(file, office), office)


DOORS: dict[str, Callable[[Path, Path], None]] = {
    "json": _by_list("json"),
    "people": _by_list("people"),
    "participants": _by_list("participants"),
    "agenda": _as_agenda,
    "attach": _attached,
    "logo": _as_logo,
    "open": _opened,
    "restore": _gone_back_to,
}


def enter(door: str, file: Path, office: Path) -> int:
    """Try *file* at *door*; return whether it was taken in, refused in words, or met a mistake of ours."""
    try:
        DOORS[door](file, office)
    except (Trouble, Refused, ChangedMeanwhile):
        return TOLD
    except SystemExit as ended:
        return TOLD if ended.code else TAKEN
    return TAKEN


if __name__ == "__main__":
    code = MISTAKE
    with suppress(Exception):
        code = enter(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
    sys.exit(code)
