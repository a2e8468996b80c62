"""`python3 dev.py package windows|deb|all`: make the packages that people install."""

import argparse
import sys
import time
from pathlib import Path

from installer import deb, trial, trial_windows, windows
from installer.product import BUILD

MADE = {"deb": deb.build, "windows": windows.build}
TRIED = {"deb": (trial.try_deb, "bookworm"), "windows": (trial_windows.try_setup, "trixie")}


def main() -> int:
    """Make the packages asked for and tell their sizes; return the exit code."""
    parser = argparse.ArgumentParser(prog="dev.py package", description=__doc__)
    parser.add_argument("kind", choices=(*MADE, "all"))
    parser.add_argument("--smoke", action="store_true", help="install and use it in a bare system; root only")
    asked = parser.parse_args()
    for kind in MADE if asked.kind == "all" else (asked.kind,):
        started = time.monotonic()
        path = MADE[kind]()
        print(f"{path}: {_megabytes(path)}, made in {time.monotonic() - started:.0f} s", flush=True)
        if asked.smoke:
            tried, system = TRIED[kind]
            tried(path, BUILD.parent / "systems" / system)
    return 0


def _megabytes(path: Path) -> str:
    return f"{path.stat().st_size / 1_000_000:.1f} MB"


if __name__ == "__main__":
    sys.exit(main())
