"""What could be saved of a damaged file, and what could not."""

from collections import Counter
from dataclasses import dataclass, field

from db.records.words import T
from db.store.finding import Finding

UNREAD = T("salvage", "{count} entries of “{table}” could not be read.")
MENDED = T("salvage", "{count} entries of “{table}” were brought back from the history.")
LEFT_OUT = T("salvage", "{count} entries of “{table}” belong to something that is lost, and were left out.")
UNLINKED = T(
    "salvage", "{count} entries of “{table}” refer to something that is lost, and refer to nothing now."
)
STATEMENT = T("salvage", "“{name}” could not be made anew.")


@dataclass(slots=True)
class Salvaged:
    """How many rows of each table were saved, brought back from the history, left out, and not read."""

    saved: Counter[str] = field(default_factory=Counter)
    mended: Counter[str] = field(default_factory=Counter)
    left_out: Counter[str] = field(default_factory=Counter)
    unlinked: Counter[str] = field(default_factory=Counter)
    unread: Counter[str] = field(default_factory=Counter)
    not_made: list[str] = field(default_factory=list)
    still_wrong: list[Finding] = field(default_factory=list)

    @property
    def is_whole(self) -> bool:
        """Return whether nothing is missing."""
        return not (self.unread or self.left_out or self.unlinked or self.not_made or self.still_wrong)

    def findings(self) -> list[Finding]:
        """Return what is to be told, the losses first."""
        counted = (
            (UNREAD, self.unread),
            (LEFT_OUT, self.left_out),
            (UNLINKED, self.unlinked),
            (MENDED, self.mended),
        )
        told = [
            Finding(text, {"count": str(number), "table": table})
            for text, numbers in counted
            for table, number in sorted(numbers.items())
        ]
        return [*told, *(Finding(STATEMENT, {"name": one}) for one in self.not_made), *self.still_wrong]
