"""`python3 dev.py package windows|deb|rpm|macos|all`: make the packages that people install."""

import argparse
import sys
import time
from pathlib import Path

from installer import deb, macos, rpm, trial, trial_windows, windows
from installer.product import BUILD

MADE = {"deb": deb.build, "rpm": rpm.build, "windows": windows.build, "macos": macos.build}
USUAL = ("deb", "windows")
"""What one machine with Linux makes and tries; the others are for the machines of the release."""
TRIED = {"deb": (trial.try_deb, "bookworm"), "windows": (trial_windows.try_setup, "trixie")}


def main() -> int:
    """Make the packages asked for and tell their sizes; return the exit code."""
    parser = argparse.ArgumentParser(prog="dev.py package", description=__doc__)
    parser.add_argument("kind", choices=(*MADE, "all"))
    parser.add_argument("--smoke", action="store_true", help="install and use it in a bare system; root only")
    asked = parser.parse_args()
    for kind in USUAL if asked.kind == "all" else (asked.kind,):
        started = time.monotonic()
        path = MADE[kind]()
        print(f"{path}: {_megabytes(path)}, made in {time.monotonic() - started:.0f} s", flush=True)
        if asked.smoke and kind in TRIED:
            tried, system = TRIED[kind]
            tried(path, BUILD.parent / "systems" / system)
    return 0


def _megabytes(path: Path) -> str:
    files = path.rglob("*") if path.is_dir() else (path,)
    return f"{sum(one.lstat().st_size for one in files) / 1_000_000:.1f} MB"


if __name__ == "__main__":
    sys.exit(main())
