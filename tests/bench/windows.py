"""What a person waits for in the open window: a meeting, the pages behind the typing, a long list."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.usecases.file.opening import make_file
from tests.bench import making
from tests.bench.measuring import by_turns, run, say
from tests.bench.screen import screen
from tests.bench.statement import add_statement
from tests.bench.table import Row

if TYPE_CHECKING:
    from pathlib import Path

    from tests.bench.measuring import Figures

MEETINGS = 6
LONG = 10_000


def rows(folder: Path, rounds: int) -> list[Row]:
    """Measure so many *rounds* of each, working in *folder*."""
    files = {name: folder / f"{name}.rapporteur" for name in ("meeting", "preview", "scroll")}
    store = make_file(files["meeting"])
    for _ in range(MEETINGS):
        making.add_large_meeting(store)
    store.close()
    store = make_file(files["preview"])
    add_statement(store)
    store.close()
    making.make_file(files["scroll"], meetings=LONG)
    say(f"sitting at the window, {rounds} rounds")
    with screen() as environment:
        environment["XDG_CONFIG_HOME"] = str(folder)
        found = by_turns(
            {name: partial(_sat, name, path, environment) for name, path in files.items()}, rounds
        )
    return [row for name, figures in found.items() for row in SHOWN[name](figures)]


def _sat(name: str, path: Path, environment: dict[str, str]) -> dict[str, float]:
    figures: dict[str, float] = run(
        [sys.executable, "-m", "tests.bench.desk", name, path], **environment
    ).lines[-1]
    return figures


def _time(work: str, milliseconds: float, goal: float | None, against: str = "") -> Row:
    return Row(
        work=work,
        ours=f"{milliseconds:,.0f} ms",
        against=against,
        measured=milliseconds,
        goal=goal,
        unit=" ms",
    )


def _meeting(found: Figures) -> list[Row]:
    work = "open a meeting with 500 participants"
    return [
        _time(work, found.median("again"), 100, f"{found.median('processor'):.0f} ms computing"),
        _time(f"{work}, the first since the start", found.median("first"), None),
    ]


def _preview(found: Figures) -> list[Row]:
    work = f"type, until new pages are painted ({found.median('pages'):.0f} pages)"
    return [
        _time(work, found.median("typed"), 300),
        _time(f"{work}, slowest key", found.median("slowest"), None),
    ]


def _scroll(found: Figures) -> list[Row]:
    work = f"scroll {found.median('rows'):,.0f} meetings"
    idle = f"{found.median('idle'):.0f} ms idle"
    queries = found.median("own_queries")
    return [
        Row(
            work=f"{work}: queries on the window's thread",
            ours=f"{queries:.0f} of {found.median('queries'):.0f}",
            measured=queries,
            goal=0,
            unit="",
        ),
        _time(f"{work}: longest gap between ticks", found.median("longest"), 50, idle),
        _time(f"{work}: 99 of 100 gaps are shorter than", found.median("usual"), 50, idle),
    ]


SHOWN = {"meeting": _meeting, "preview": _preview, "scroll": _scroll}
