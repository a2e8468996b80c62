"""Many values in portions that fit into one query."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

AT_ONCE = 5000
"""Values in one query: SQLite takes 32,766."""


def in_portions(values: Iterable[Any]) -> Iterator[list[Any]]:
    """Yield *values* in lists that fit into one query."""
    rest = iter(values)
    while some := list(islice(rest, AT_ONCE)):
        yield some
