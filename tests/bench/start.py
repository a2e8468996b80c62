"""From spawn to a window that is painted and to its first rows, against a bare window and another program."""

from __future__ import annotations

import os
import sys
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.usecases.file.opening import make_file
from tests.bench import making
from tests.bench.measuring import Figures, NotHad, by_turns, run, say
from tests.bench.screen import screen
from tests.bench.table import Row, ratio

if TYPE_CHECKING:
    from collections.abc import Mapping

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
BARE, EMPTY, PEER = "a bare window", "an empty file", "novelWriter"
SIZES = (100, 10_000, 100_000)
PEER_PYTHON = "RAPPORTEUR_PEER"
"""Names the program to compare with, as dev.py installed it."""


def rows(folder: Path, rounds: int) -> list[Row]:
    """Measure the start so many *rounds*, working in *folder*."""
    files = {size: _file(size) for size in SIZES}
    empty = folder / "empty.rapporteur"
    make_file(empty).close()
    with screen() as environment:
        surroundings = environment | {"XDG_CONFIG_HOME": str(folder), "XDG_DATA_HOME": str(folder)}
        cases = {
            BARE: partial(started, [sys.executable, HERE / "bare.py"], surroundings),
            EMPTY: partial(started, _ours(empty), surroundings | _asked("home")),
            **{
                _named(size): partial(started, _ours(path), surroundings | _asked("meetings"))
                for size, path in files.items()
            },
            PEER: partial(_peer, surroundings, folder),
        }
        say(f"starting {len(cases)} programs by turns, {rounds} rounds")
        found = by_turns(cases, rounds)
    return list(_table(found))


def _file(size: int) -> Path:
    """Return a file of so many meetings. It takes minutes to make: it is kept while the store is the same."""
    sources = [
        Path(making.__file__),
        *sorted((ROOT / "db").rglob("*.py")),
        *sorted((ROOT / "db").rglob("*.sql")),
    ]
    digest = sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()[:16]
    path = ROOT / "build" / "bench" / digest / f"{size}.rapporteur"
    if not path.exists():
        say(f"making a file of {size:,} meetings")
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f"{size}-{os.getpid()}.part")
        making.make_file(part, meetings=size).rename(path)
    return path


def _named(size: int) -> str:
    return f"{size:,} meetings"


def _asked(section: str) -> dict[str, str]:
    return {"RAPPORTEUR_EXIT_AFTER_SHOW": section}


def _ours(path: Path) -> list[str | Path]:
    return [sys.executable, "-m", "desktop_app", "--file", str(path)]


def started(command: list[str | Path], environment: Mapping[str, str]) -> dict[str, float]:
    """Return milliseconds to each milestone, and the most megabytes."""
    ran = run(command, **environment)
    times = {line["milestone"]: (line["at"] - ran.began) * 1000 for line in ran.lines}
    if "painted" not in times:
        raise NotHad("it ended without having painted a window")
    return {**times, "memory": ran.megabytes, "processor": ran.computed * 1000}


def _peer(environment: Mapping[str, str], folder: Path) -> dict[str, float]:
    python = Path(os.environ.get(PEER_PYTHON, "nowhere")).with_name("python")
    if not python.exists():
        raise NotHad(f"it is not installed; `python3 dev.py bench` installs it and names it in {PEER_PYTHON}")
    own: list[str | Path] = ["--config", folder / "peer.conf", "--data", folder / "peer"]
    (folder / "peer").mkdir(exist_ok=True)
    return started([python, HERE / "peer.py", *own], environment)


def _table(found: dict[str, Figures]) -> list[Row]:
    many, few, most = (_named(size) for size in (10_000, 100, 100_000))
    bare, peer = (BARE, "painted"), (PEER, "painted")
    rows_of = "start, first rows of 10,000 meetings"
    held = (
        ("start, empty file, painted", (EMPTY, "painted"), bare, 1.3),
        ("start, 10,000 meetings, painted", (many, "painted"), bare, 1.3),
        (rows_of, (many, "rows"), bare, 2.6),
        (rows_of, (many, "rows"), peer, 0.35),
        ("start, home of an empty file", (EMPTY, "rows"), bare, None),
        ("processor, to the first rows of 10,000", (many, "processor"), (BARE, "processor"), None),
        ("start, rows of 100,000 against 100", (most, "rows"), (few, "rows"), 1.1),
        ("memory at the first rows of 10,000", (many, "memory"), (BARE, "memory"), 2.0),
        ("memory, empty file", (EMPTY, "memory"), (BARE, "memory"), 2.0),
        ("memory of the other program", (PEER, "memory"), (BARE, "memory"), None),
    )
    return [_against(found, *one) for one in held]


def _against(
    found: dict[str, Figures], work: str, ours: tuple[str, str], theirs: tuple[str, str], goal: float | None
) -> Row:
    """Return the row of two figures, each named by its case and its name in it."""
    if missing := [case for case, _ in (ours, theirs) if case not in found]:
        return Row(work=work, ours="", against=f"{missing[0]} could not be had", goal=goal)
    unit = "MB" if ours[1] == "memory" else "ms"
    first, second = (found[case].median(figure) for case, figure in (ours, theirs))
    return ratio(work, (first, unit), (second, f"{unit} {theirs[0]}"), goal)
