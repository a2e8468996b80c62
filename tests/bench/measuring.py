"""Processes and how long they take: started by turns, so that a busy machine slows all of them alike."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

PER_MEGABYTE = 1024 * 1024 if sys.platform == "darwin" else 1024
"""What the system counts memory in: bytes on macOS, kilobytes elsewhere."""
MILLISECONDS = 1000
COMPUTING = " computing"
LAUNCHER = Path(__file__).with_name("launcher.py")
UNWANTED = ("PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED")
"""An installed program keeps its bytecode; a developer's habits must not slow one side."""


class NotHad(Exception):  # noqa: N818 - what a table says loudly, and no defect
    """Something to compare with can't be had on this machine; the words say what."""


@dataclass(slots=True)
class Figures:
    """What the rounds of one case gave: seconds, megabytes or whatever it is, by name."""

    rounds: dict[str, list[float]] = field(default_factory=dict)

    def add(self, figures: Mapping[str, float]) -> None:
        """Take the figures of one round."""
        for name, value in figures.items():
            self.rounds.setdefault(name, []).append(value)

    def median(self, name: str) -> float:
        """Return the middle of what the rounds gave."""
        return statistics.median(self.rounds[name])


def by_turns(
    cases: Mapping[str, Callable[[], Mapping[str, float]]], rounds: int, *, warm: bool = True
) -> dict[str, Figures]:
    """Run the *cases* by turns so many *rounds*, after one to warm the disk; return the figures of each.

    A case that raises NotHad is left out of the rest; its words go to the errors' stream at once.
    """
    found = {name: Figures() for name in cases}
    for turn in range(rounds + warm):
        for name in list(found):
            try:
                figures = cases[name]()
            except NotHad as reason:
                say(f"NOT HAD: {name}: {reason}")
                del found[name]
            else:
                if turn or not warm:
                    found[name].add(figures)
    return found


@dataclass(frozen=True, slots=True)
class Ran:
    """One run of a program: seconds from spawn to end, those it computed, most megabytes, JSON lines."""

    began: float
    seconds: float
    computed: float
    megabytes: float
    lines: list[dict[str, Any]]


def run(command: Sequence[str | Path], **environment: str) -> Ran:
    """Run *command* to its end; raise NotHad with its last words if it fails."""
    told = subprocess.run(
        [sys.executable, "-ISs", str(LAUNCHER), *(str(part) for part in command)],
        check=False,
        capture_output=True,
        env=surroundings(**environment),
    )
    *lines, end = [json.loads(line) for line in told.stdout.splitlines() if line.startswith(b"{")]
    if end["code"]:
        words = told.stderr.decode(errors="replace").strip().splitlines()
        raise NotHad(words[-1] if words else f"it ended with {end['code']}")
    return Ran(
        began=end["began"],
        seconds=end["ended"] - end["began"],
        computed=end["processor"],
        megabytes=end["memory"] / PER_MEGABYTE,
        lines=lines,
    )


def timed(work: Callable[[], object]) -> float:
    """Return the milliseconds of *work* by the clock."""
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * MILLISECONDS


def took(name: str, work: Callable[[], object]) -> dict[str, float]:
    """Return the milliseconds of *work* by the clock, and those that this thread computed."""
    begun = time.thread_time()
    clock = timed(work)
    return {name: clock, name + COMPUTING: (time.thread_time() - begun) * MILLISECONDS}


def surroundings(**more: str) -> dict[str, str]:
    """Return this environment as an installed program would have it, with *more*."""
    return {name: value for name, value in os.environ.items() if name not in UNWANTED} | more


def say(words: str) -> None:
    """Tell how far it has come, beside the table."""
    print(words, file=sys.stderr, flush=True)  # noqa: T201 - a benchmark talks to a developer
