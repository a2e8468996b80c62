"""A storm of power cuts, with worse settings beside to prove that it bites: `python -m tests.crash CUTS`."""

import sys
from collections.abc import Callable
from typing import NamedTuple

from db.store import Store
from tests.crash.storm import recorded, storm
from tests.crash.work import done_in, made_in

UNITS = 120
HEAD = f"{'':38}{'disk':8}{'cuts':>8}{'sound':>8}{'lost':>8}{'damaged':>9}"


class Run(NamedTuple):
    """Work under some settings; only with worse pragmas than ours may anything be lost."""

    name: str
    units: int = UNITS
    pragmas: tuple[str, ...] = ()
    done: Callable[[Store], int] = done_in


RUNS = (
    Run("saving, as shipped"),
    Run("making a file, as shipped", units=0, done=made_in),
    Run("saving, synchronous NORMAL", pragmas=("synchronous = NORMAL",)),
    Run("saving, synchronous OFF", pragmas=("synchronous = OFF",)),
)


def main(cuts: int = 1000) -> int:
    """Print what each run loses in so many cuts; return 1 if ours loses anything or the others nothing."""
    say(HEAD)
    wrong = 0
    for run in RUNS:
        with recorded(run.units, *run.pragmas) as (folder, notes):
            for strict in (False, True):
                found = storm(folder, notes, cuts, strict=strict, done=run.done)
                wrong += bool(found["lost"] + found["damaged"]) != bool(run.pragmas)
                figures = f"{cuts:>8}{found['sound']:>8}{found['lost']:>8}{found['damaged']:>9}"
                say(f"{run.name:38}{'strict' if strict else 'ext4':8}{figures}")
    return int(bool(wrong))


def say(line: str) -> None:
    """Tell the developer."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(*(int(one) for one in sys.argv[1:])))
