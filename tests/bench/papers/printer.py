"""What every engine does: read the content, make the paper so often, say how long the later ones took.

It imports nothing of ours, since other engines live in a folder of their own.
"""

import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

FONTS = Path(__file__).resolve().parents[3] / "resources" / "fonts" / "print"
"""The letters that every engine sets the paper in: Tinos."""


def say(make: Callable[[dict[str, Any]], bytes]) -> None:
    """Make the paper as the arguments say, write it, and print size and milliseconds of a warm round."""
    source, out, times = sys.argv[1:]
    content = json.loads(Path(source).read_text(encoding="utf-8"))
    data, warm = b"", []
    for _ in range(int(times)):
        began = time.perf_counter()
        data = make(content)
        warm.append((time.perf_counter() - began) * 1000)
    Path(out).write_bytes(data)
    later = warm[1:] or warm
    sys.stdout.write(json.dumps({"kilobytes": len(data) / 1024, "warm": statistics.median(later)}) + "\n")
