"""All storms, or those that are named: `python -m tests.crash [NAME…] [--size N]`; one line each.

A storm does something terrible many times and looks at the file after each. `--size` makes all of them
smaller or larger than they are by themselves.
"""

import argparse
import sys
import time

from tests.crash.all_storms import STORMS

HEAD = f"{'storm':34}{'times':>8}  {'measured':58}{'goal':30}{'':8}{'s':>6}"


def main(arguments: list[str]) -> int:
    """Run the storms and print a line for each; return 1 if one has missed its goal."""
    parser = argparse.ArgumentParser(prog="dev.py storm", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(STORMS))
    parser.add_argument("--size", type=int, default=0, help="so many times, instead of as often as usual")
    asked = parser.parse_args(arguments)
    for unknown in set(asked.names) - set(STORMS):
        parser.error(f"there is no storm called {unknown}")
    say(HEAD)
    missed = [name for name in asked.names or STORMS if not told(name, asked.size)]
    return int(bool(missed))


def told(name: str, size: int) -> bool:
    """Run one storm, print its line and return whether it met its goal."""
    storm, begun = STORMS[name], time.perf_counter()
    times = size or storm.usual
    measured = storm.run(times)
    seconds = time.perf_counter() - begun
    verdict = "met" if measured.is_met else "MISSED"
    say(f"{name:34}{times:>8}  {measured.words:58}{storm.goal:30}{verdict:8}{seconds:>6.0f}")
    return measured.is_met


def say(line: str) -> None:
    """Tell the developer."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
