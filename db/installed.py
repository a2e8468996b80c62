"""Whether this is the installed program: whoever starts it once more asks, here and above."""

from __future__ import annotations

import sys
from pathlib import Path


def is_installed(executable: str = sys.executable) -> bool:
    """Return whether this is the installed program, which has an executable of its own, and not Python."""
    return bool(getattr(sys, "frozen", False)) or Path(executable).stem.lower().startswith("rapporteur")
