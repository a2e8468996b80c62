"""`python -m tests.bench [NAME …]`: measures all of it, or what is named, and shows one table.

Every ratio is of one run on one machine, its rounds taken by turns. Nothing here is a test: a busy
machine misses goals that a quiet one meets.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench import history, lists, packages, printing, register, server, start, store, windows
from tests.bench.measuring import say
from tests.bench.size import SIZES
from tests.bench.table import Row, as_table, write_json

if TYPE_CHECKING:
    from collections.abc import Callable

BENCHES: dict[str, Callable[[Path, int], list[Row]]] = {
    "start": start.rows,
    "windows": windows.rows,
    "print": printing.rows,
    "history": history.rows,
    "store": store.rows,
    "server": server.rows,
    "packages": packages.rows,
    "lists": lists.rows,
    "register": register.rows,
}


def main() -> int:
    """Measure, show the table, and return 0: a goal that was missed is told, not punished."""
    asked = _asked()
    size = SIZES[asked.size]
    benches = BENCHES | {"store": partial(store.rows, size=size), "server": partial(server.rows, size=size)}
    found: list[Row] = []
    with tempfile.TemporaryDirectory(prefix="rapporteur-bench-") as folder:
        for name in asked.names or benches:
            place = Path(folder) / name
            place.mkdir()
            found += benches[name](place, asked.rounds)
    print(as_table(found))  # noqa: T201 - the table is the result
    missed = sum(row.verdict not in {"", "met"} for row in found)
    load = ", ".join(f"{one:.1f}" for one in os.getloadavg())
    print(f"\n{asked.rounds} rounds, medians; {missed} of {len(found)} rows not met; load {load}")  # noqa: T201 - the same
    if asked.json:
        write_json(found, asked.json)
        say(f"written to {asked.json}")
    return 0


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python3 dev.py bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BENCHES))
    parser.add_argument("--rounds", type=int, default=7, help="how often each is done (7)")
    parser.add_argument(
        "--size", choices=SIZES, default="usual", help="of the place of `store`, `server` (usual)"
    )
    parser.add_argument("--json", type=Path, metavar="PATH", help="write the rows to a file, too")
    asked = parser.parse_args()
    if unknown := set(asked.names) - set(BENCHES):
        parser.error(f"there is no {', '.join(sorted(unknown))}; there are {', '.join(BENCHES)}")
    return asked


if __name__ == "__main__":
    sys.exit(main())
