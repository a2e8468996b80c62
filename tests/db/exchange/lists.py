"""Where the lists of other people stand: real ones, beside the project and never part of it."""

from pathlib import Path

import pytest

SAMPLES = Path(__file__).resolve().parents[4] / "shared" / "samples"


def sample(name: str) -> Path:
    """Return the path of a real file, or fail the test."""
    path = SAMPLES / name
    if not path.is_file():
        pytest.fail(
            f"THE SAMPLES ARE MISSING: {path} must be there. Put the folder `shared` beside the "
            "project's own. Nothing is skipped for this.",
            pytrace=False,
        )
    return path


def hostile(*kinds: str) -> list[Path]:
    """Return the malicious and damaged files of these kinds; fail if there are none."""
    found = [path for kind in kinds for path in sorted((SAMPLES / "hostile" / kind).glob("*"))]
    return found or [SAMPLES / "hostile" / "none"]
