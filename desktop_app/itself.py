"""How the program starts itself once more: for the process that makes its pages, and on another language."""

from __future__ import annotations

import sys
from pathlib import Path


def is_installed(executable: str = sys.executable) -> bool:
    """Return whether this is the installed program, which has an executable of its own, and not Python."""
    return bool(getattr(sys, "frozen", False)) or Path(executable).stem.lower().startswith("rapporteur")


def command(*arguments: str) -> tuple[str, list[str]]:
    """Return the executable and the arguments that start this program with *arguments*."""
    itself = [] if is_installed() else ["-m", "desktop_app"]
    return sys.executable, [*itself, *arguments]
