"""What looks through a whole register or a whole series: everybody against everybody, edition by edition."""

from __future__ import annotations

import time
from contextlib import closing
from functools import partial
from statistics import median
from typing import TYPE_CHECKING

from db.store import open_store
from desktop_app.usecases.meeting.series_figures import read_series_figures
from desktop_app.usecases.register.twins import list_twins
from tests.bench.making import make_large, uid
from tests.bench.measuring import say
from tests.bench.size import Size
from tests.bench.table import Row

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SIZE = Size(meetings=4_000, people=60_000, series=1, delegations=10, listed=40, paragraphs=1)
"""One series of 4,000 meetings with 160,000 lines in their lists, and 60,000 people whose names are alike."""
SERIES = uid(3, 1)
DUPLICATES, FIGURES = 20.0, 2.0
"""Seconds of the processor."""


def rows(folder: Path, rounds: int) -> list[Row]:
    """Measure each so many *rounds*, working in *folder*; the slow one once."""
    say(f"making a file with {SIZE.people:,} people and a series of {SIZE.meetings:,} meetings")
    with closing(open_store(make_large(folder / "register.rapporteur", SIZE))) as store:
        store.prepare()
        twins, figures = partial(list_twins, store, "person"), partial(read_series_figures, store, SERIES)
        return [
            _row(f"duplicates among {SIZE.people:,} invented people", [_computed(twins)], DUPLICATES),
            _row(
                f"figures of a series of {SIZE.meetings:,} editions",
                [_computed(figures) for _ in range(rounds)],
                FIGURES,
            ),
        ]


def _computed(work: Callable[[], object]) -> float:
    """Return the seconds that *work* computes."""
    begun = time.thread_time()
    work()
    return time.thread_time() - begun


def _row(work: str, seconds: list[float], goal: float) -> Row:
    took = median(seconds)
    return Row(work=work, ours=f"{took:.2f} s", measured=took, goal=goal, unit=" s computed")
