"""Tables as the triggers that watch them must know them, whichever engine they stand in."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Boolean, LargeBinary, Table


@dataclass(frozen=True, slots=True)
class Traced:
    """A table, the columns whose changes are kept, and those that say what a row belongs to."""

    table: Table
    told: tuple[str, ...]
    home: tuple[str, ...]

    @property
    def is_part(self) -> bool:
        """Whether its rows belong to an owner, and not to a home of their own."""
        return "owner" in self.table.c

    def is_blob(self, name: str) -> bool:
        """Return whether a column holds bytes, which are told as hexadecimal digits."""
        return isinstance(self._kind(name), LargeBinary)

    def is_flag(self, name: str) -> bool:
        """Return whether a column holds yes or no, which are told as 1 and 0."""
        return isinstance(self._kind(name), Boolean)

    def _kind(self, name: str) -> Any:
        kind = self.table.c[name].type
        return getattr(kind, "impl_instance", kind)


@dataclass(frozen=True, slots=True)
class Stamped:
    """A table and those of its columns that the history does not tell."""

    name: str
    columns: tuple[str, ...]
