"""What was taken out of the file, so that it can be put back."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Emptied:
    """A reference that became empty because what it referred to went."""

    table: str
    column: str
    key: int
    value: Any


@dataclass(frozen=True, slots=True)
class Removed:
    """A removed record with all that went with it, exactly as it stood in the file.

    `record` is for the words that say what was removed; the store puts back from the rest, which
    nobody else reads.
    """

    record: Any
    rows: tuple[tuple[str, Mapping[str, Any]], ...] = ()
    emptied: tuple[Emptied, ...] = ()
