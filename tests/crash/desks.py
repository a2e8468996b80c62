"""Two who edit one record, their steps in any order: windows on a file, and desks on a server."""

import dataclasses
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from itertools import cycle
from pathlib import Path
from uuid import UUID

from db.records.problems import ChangedMeanwhile
from db.store import Store, create, open_store
from tests.crash.measured import Measured
from tests.crash.serving import running
from tests.db.builders import save, series
from tests.postgres import HASTY

EDITS = 4
"""Changes that each window makes to the record."""
LONGEST_REST = 0.01
"""Seconds that somebody rests between two steps, where two work at once."""


def two_windows(times: int) -> Measured:
    """Let two windows edit one record of a file in so many random orders."""
    with tempfile.TemporaryDirectory() as name, closing(create(Path(name) / "office.rapporteur")) as store:
        lost, refused = _edited((store, store), times, in_turn)
    return Measured(f"{lost} lost updates, {refused} overtaken saves refused", not lost and bool(refused))


def two_desks(times: int) -> Measured:
    """Let two desks edit one record on a server: step by step in random orders, and both at once."""
    with running(HASTY) as server:
        address = server.new_database()
        with closing(create(address)) as one, closing(open_store(address)) as other:
            lost, refused = _edited((one, other), times // 2, in_turn)
            at_once = _edited((one, other), times - times // 2, together)
    lost += at_once[0]
    words = f"{lost} lost updates, {refused} + {at_once[1]} overtaken saves refused"
    return Measured(words, not lost and bool(refused and at_once[1]))


Way = Callable[[list[Iterator[str]], random.Random], int]


def _edited(stores: tuple[Store, Store], times: int, edit: Way) -> tuple[int, int]:
    """Let two edit one record in so many random orders; count the changes that got lost, and refusals."""
    rng = random.Random(times)  # noqa: S311 - the same orders every time
    lost = refused = 0
    for _ in range(times):
        (one,) = save(stores[0], series(notes="0"))
        refused += edit([_edits(store, one.uid) for store in stores], rng)
        with stores[0].reading() as unit:
            lost += int(unit.series.get(one.uid).notes) != 2 * EDITS
    return lost, refused


def in_turn(desks: list[Iterator[str]], rng: random.Random) -> int:
    """Let desks do one step after the other in any order; return how many saves were refused."""
    refused = 0
    while desks:
        desk = rng.choice(desks)
        step = next(desk, None)
        refused += step == "refused"
        if step is None:
            desks.remove(desk)
    return refused


def together(desks: list[Iterator[str]], rng: random.Random) -> int:
    """Let desks work at once, each resting a little between its steps; return how many saves were refused."""
    rests = [[rng.uniform(0, LONGEST_REST) for _ in range(EDITS)] for _ in desks]
    with ThreadPoolExecutor(len(desks)) as threads:
        return sum(threads.map(_alone, desks, rests))


def _alone(desk: Iterator[str], rests: list[float]) -> int:
    refused = 0
    for step, rest in zip(desk, cycle(rests), strict=False):
        refused += step == "refused"
        time.sleep(rest)
    return refused


def _edits(store: Store, uid: UUID) -> Iterator[str]:
    """Yield after each step of somebody who adds one to a number, again and again until it is saved."""
    for _ in range(EDITS):
        while True:
            with store.reading() as unit:
                seen = unit.series.get(uid)
            yield "read"
            try:
                save(store, dataclasses.replace(seen, notes=str(int(seen.notes) + 1)))
            except ChangedMeanwhile:
                yield "refused"
                continue
            yield "saved"
            break
