"""Two windows that edit one record, their steps in any order."""

import dataclasses
import random
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from uuid import UUID

from db.records.problems import ChangedMeanwhile
from db.store import Store, create
from tests.crash.measured import Measured
from tests.db.builders import save, series

EDITS = 4
"""Changes that each window makes to the record."""


def two_windows(times: int) -> Measured:
    """Let two windows edit one record in so many random orders; count changes that got lost."""
    rng = random.Random(times)  # noqa: S311 - the same orders every time
    lost = refused = 0
    with tempfile.TemporaryDirectory() as name, closing(create(Path(name) / "office.rapporteur")) as store:
        for _ in range(times):
            (one,) = save(store, series(notes="0"))
            desks = [_edits(store, one.uid), _edits(store, one.uid)]
            while desks:
                desk = rng.choice(desks)
                step = next(desk, None)
                refused += step == "refused"
                if step is None:
                    desks.remove(desk)
            with store.reading() as unit:
                lost += int(unit.series.get(one.uid).notes) != 2 * EDITS
    return Measured(f"{lost} lost updates, {refused} overtaken saves refused", not lost and bool(refused))


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
