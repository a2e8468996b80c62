"""Which pages to print, as people write it: "1-2, 5"."""

import re

_PART = re.compile(r"(\d+)(?:\s*[-\u2013]\s*(\d+))?$")


def pages_in(text: str, last: int) -> tuple[int, ...] | None:
    """Return the pages that *text* names, in order and each once; all of them for an empty text.

    None if it can't be understood or names a page beyond *last*.
    """
    if not text.strip():
        return tuple(range(1, last + 1))
    chosen: set[int] = set()
    for part in text.split(","):
        found = _PART.match(part.strip())
        if not found:
            return None
        first = int(found[1])
        until = int(found[2] or first)
        if not 1 <= first <= until <= last:
            return None
        chosen.update(range(first, until + 1))
    return tuple(sorted(chosen))


def written(pages: tuple[int, ...]) -> str:
    """Return *pages* as "1-3,7"."""
    parts: list[list[int]] = []
    for page in pages:
        if parts and parts[-1][-1] == page - 1:
            parts[-1].append(page)
        else:
            parts.append([page])
    return ",".join(f"{one[0]}-{one[-1]}" if len(one) > 1 else str(one[0]) for one in parts)
