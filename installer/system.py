"""A Debian of its own in a folder, for trials on a machine that has nothing. Only root may make one."""

import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

DISPLAY = ":97"


@contextmanager
def debian(root: Path, release: str, *needed: str) -> Iterator[None]:
    """Give the *release* of Debian at *root*, made by debootstrap with what is *needed* where there is none.

    It sees the processes of this machine meanwhile: Wine looks there for its own libraries.
    """
    if not (root / "usr/bin/apt-get").exists():
        subprocess.run(["debootstrap", "--variant=minbase", release, str(root)], check=True)
    processes = root / "proc"
    seen = processes.is_mount()
    if not seen:
        subprocess.run(["mount", "-t", "proc", "proc", str(processes)], check=True)
    try:
        _install(root, needed)
        yield
    finally:
        if not seen:
            subprocess.run(["umount", "--lazy", str(processes)], check=True)


def _install(root: Path, needed: tuple[str, ...]) -> None:
    known = subprocess.run(["chroot", str(root), "dpkg", "-s", *needed], check=False, capture_output=True)
    if needed and known.returncode:
        install = ["apt-get", "install", "-qq", "-y", "--no-install-recommends", *needed]
        for command in (["apt-get", "update", "-qq"], install):
            subprocess.run(["chroot", str(root), *command], check=True, stdout=subprocess.DEVNULL)


@contextmanager
def screen() -> Iterator[None]:
    """Give a screen that nobody sees; programs in the other system reach it without a file."""
    screen = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1280x800x24"], stderr=subprocess.DEVNULL)
    try:
        time.sleep(1)  # Xvfb has no other way to say that it is ready
        yield
    finally:
        screen.terminate()
        screen.wait()
