"""How the program starts itself once more: for the process that makes its pages, and on another language."""

from __future__ import annotations

import sys

from db.installed import is_installed


def command(*arguments: str) -> tuple[str, list[str]]:
    """Return the executable and the arguments that start this program with *arguments*."""
    itself = [] if is_installed() else ["-m", "desktop_app"]
    return sys.executable, [*itself, *arguments]
