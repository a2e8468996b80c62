"""An invisible screen of the window system itself, so that windows are drawn as they are for a person."""

from __future__ import annotations

import os
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tests.bench.measuring import NotHad

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """Start Xvfb on a free number; yield the environment in which windows open on it, then end it."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    try:
        server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    except OSError as error:
        raise NotHad("Xvfb, the invisible screen, is not installed") from error
    os.close(write)
    try:
        with os.fdopen(read) as told:
            number = told.readline().strip()
        yield {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()
