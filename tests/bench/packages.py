"""The packages that people install: how large they are, and how fast the frozen program starts."""

from __future__ import annotations

import json
import sys
from functools import partial
from typing import TYPE_CHECKING

from installer.product import BUILD
from installer.trial_windows import INSTALLING, OPENING, TRIED
from tests.bench.measuring import by_turns, run
from tests.bench.screen import screen
from tests.bench.start import started
from tests.bench.table import Row, ratio

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FROZEN = BUILD / "frozen" / "rapporteur" / "rapporteur"
SOURCE, INSTALLED = "from sources", "installed"
MEGABYTE = 1_000_000
SIZES = (
    (".deb", "*.deb", 45),
    (".rpm", "**/rapporteur-*.rpm", None),
    ("setup for Windows", "Rapporteur-*-setup.exe", 40),
    ("installed on Windows", "windows", 130),
    ("installed on Linux", "frozen", None),
)
TIMES = (
    (INSTALLING, 15.0),
    (OPENING, None),
)
NOT_TRIED = "python3 dev.py package windows --smoke tells it"
NOT_MADE = "python3 dev.py package all makes it"


def rows(folder: Path, rounds: int) -> list[Row]:
    """Measure what lies in `build/packages`, and the start so many *rounds*, working in *folder*."""
    return [*_sizes(), *_tried(), *_starts(folder, rounds)]


def _sizes() -> Iterator[Row]:
    for name, pattern, goal in SIZES:
        found = next(iter(BUILD.glob(pattern)), None)
        size = _size(found) / MEGABYTE if found else None
        words = NOT_MADE if size is None else ""
        ours = "" if size is None else f"{size:.1f} MB"
        yield Row(work=f"size, {name}", ours=ours, against=words, measured=size, goal=goal, unit=" MB")


def _tried() -> Iterator[Row]:
    """Yield what the trial of the packages measured last."""
    known = json.loads(TRIED.read_text(encoding="utf-8")) if TRIED.exists() else {}
    for name, goal in TIMES:
        seconds = known.get(name)
        ours, words = ("", NOT_TRIED) if seconds is None else (f"{seconds:.1f} s", "")
        yield Row(work=name, ours=ours, against=words, measured=seconds, goal=goal, unit=" s")


def _size(path: Path) -> int:
    files = path.rglob("*") if path.is_dir() else (path,)
    return sum(one.lstat().st_size for one in files if one.is_file() and not one.is_symlink())


def _starts(folder: Path, rounds: int) -> Iterator[Row]:
    goal = 1.2
    if not FROZEN.exists():
        yield Row(work="start of the installed program", ours="", against=NOT_MADE, goal=goal)
        return
    source: list[str | Path] = [sys.executable, "-m", "desktop_app"]
    programs: dict[str, list[str | Path]] = {SOURCE: source, INSTALLED: [FROZEN]}
    asked = {name: [*one, "--file", folder / f"{name}.rapporteur"] for name, one in programs.items()}
    for command in asked.values():  # each its own: a package made before may not know the newest format
        run([*command, "new", "--sample"])
    with screen() as environment:
        home = {"XDG_CONFIG_HOME": str(folder), "XDG_DATA_HOME": str(folder)}
        surroundings = environment | home | {"RAPPORTEUR_EXIT_AFTER_SHOW": "home"}
        cases = {name: partial(started, command, surroundings) for name, command in asked.items()}
        found = by_turns(cases, rounds)
    for figure in ("painted", "rows"):
        ours, theirs = (found[case].median(figure) for case in (INSTALLED, SOURCE))
        yield ratio(f"start of the installed program, {figure}", (ours, "ms"), (theirs, f"ms {SOURCE}"), goal)
