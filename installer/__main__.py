"""`python3 dev.py package windows|deb|all`: make the packages that people install."""

import argparse
import sys
import time
from pathlib import Path

from installer import trial

KINDS = ("deb", "windows")


def main() -> int:
    """Make the packages asked for and tell their sizes; return the exit code."""
    parser = argparse.ArgumentParser(prog="dev.py package", description=__doc__)
    parser.add_argument("kind", choices=(*KINDS, "all"))
    parser.add_argument(
        "--try", dest="root", type=Path, metavar="FOLDER", help="install the .deb in a bare system there"
    )
    asked = parser.parse_args()
    for kind in KINDS if asked.kind == "all" else (asked.kind,):
        started = time.monotonic()
        path = _built(kind)
        size = path.stat().st_size / 1_000_000
        print(f"{path}: {size:.1f} MB, made in {time.monotonic() - started:.0f} s", flush=True)
        if asked.root and kind == "deb":
            trial.try_deb(path, asked.root)
    return 0


def _built(kind: str) -> Path:
    if kind == "deb":
        from installer import deb

        return deb.build()
    from installer import windows

    return windows.build()


if __name__ == "__main__":
    sys.exit(main())
