"""A storm over bundles: flips, cuts, swaps and zips packed anew, none of which may be taken in."""

from __future__ import annotations

import io
import random
import tempfile
import zipfile
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from db.records.problems import Trouble
from desktop_app.usecases.file.opening import make_file
from desktop_app.usecases.offices.bundles import export_bundle, take_in
from tests.crash.measured import Measured
from tests.db.builders import save_dossier

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.store import Store


def flipped(data: bytes, rng: random.Random) -> bytes:
    """Return *data* with one bit turned round."""
    changed = bytearray(data)
    changed[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
    return bytes(changed)


def cut(data: bytes, rng: random.Random) -> bytes:
    """Return the beginning of *data*."""
    return data[: rng.randrange(len(data))]


def swapped(data: bytes, rng: random.Random) -> bytes:
    """Return *data* with two stretches in each other's place."""
    length = rng.randrange(1, 200)
    first = rng.randrange(len(data) - 2 * length)
    second = rng.randrange(first + length, len(data) - length)
    a, b = data[first : first + length], data[second : second + length]
    if a == b:
        return flipped(data, rng)
    return data[:first] + b + data[first + length : second] + a + data[second + length :]


def packed_anew(data: bytes, rng: random.Random) -> bytes:
    """Return the same parts in another order, as another program would pack them."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w") as new:
        names = old.namelist()
        rng.shuffle(names)
        for name in names:
            new.writestr(name, old.read(name))
        new.comment = old.comment
    return file.getvalue()


def longer(data: bytes, rng: random.Random) -> bytes:
    """Return *data* with something before or behind it."""
    more = rng.randbytes(rng.randrange(1, 50))
    return data + more if rng.random() < 0.5 else more + data


DAMAGES = (flipped, flipped, flipped, flipped, cut, cut, swapped, swapped, packed_anew, longer)


def damaged(data: bytes, count: int, rng: random.Random) -> Iterator[bytes]:
    """Yield *data* damaged in so many ways."""
    for number in range(count):
        yield DAMAGES[number % len(DAMAGES)](data, rng)


def bundles(times: int) -> Measured:
    """Offer so many damaged bundles to an office; count those that it took in."""
    found: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as name:
        whole, path = Path(name) / "whole", Path(name) / "damaged"
        with closing(make_file(Path(name) / "ours.rapporteur")) as ours:
            export_bundle(ours, [save_dossier(ours).meeting.uid], whole)
        with closing(make_file(Path(name) / "theirs.rapporteur")) as theirs:
            for one in damaged(whole.read_bytes(), times, random.Random(times)):  # noqa: S311 - the same storm every time
                path.write_bytes(one)
                found[_fate(theirs, path)] += 1
            with theirs.reading() as unit:
                untouched = not unit.meetings.all() and unit.verify() == []
    words = f"{found['refused']} refused in a sentence, {found['taken in']} taken in"
    return Measured(words, found["refused"] == times and untouched)


def _fate(store: Store, path: Path) -> str:
    try:
        take_in(store, path, {})
    except Trouble:
        return "refused"
    return "taken in"
