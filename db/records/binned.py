"""What lies in the bin."""

from dataclasses import dataclass
from datetime import datetime, timedelta

KEPT = timedelta(days=90)
"""How long something lies in the bin until it is gone for good."""


@dataclass(frozen=True, slots=True)
class Binned:
    """Something that was removed and can be put back; `keys` name it in the bin.

    `kind` is the table of its records; people removed from a list of participants at once are one thing,
    of which `titles` holds every name.
    """

    keys: tuple[int, ...]
    kind: str
    titles: tuple[str, ...]
    removed_at: datetime
    removed_by: str
    home: str = ""

    @property
    def gone_on(self) -> datetime:
        """Return when it goes for good."""
        return self.removed_at + KEPT
