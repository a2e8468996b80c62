"""A small size of each storm that is not about power."""

import shutil
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(
    not (sys.platform.startswith("linux") and shutil.which("cc")),
    reason="programs are forked, and failing disks are pretended by a small C library for Linux",
)
SIZES = {
    "flips": 12,
    "flips-protected": 26,
    "guesses": 2,
    "noise": 2,
    "stale-logs": 2,
    "two-windows": 20,
    "two-desks": 10,
    "kills-server": 5,
    "server-crashes": 2,
    "server-crashes-unguarded": 2,
    "server-crashes-window": 3,
    "kills-save": 12,
    "kills-typing": 1,
    "bundles": 20,
    "failing-disk": 5,
    "hostile": 7,
}


@pytest.mark.parametrize("name", SIZES)
def test_a_small_storm_does_no_harm(name: str) -> None:
    command = [sys.executable, "-m", "tests.crash", name, "--size", str(SIZES[name])]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
