"""A list of people on its way in: where it came from, and what was decided about it so far."""

from dataclasses import dataclass
from uuid import UUID

from db.records.attendance import Category


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A field that a row is to change of somebody known, and what was known when that was decided."""

    name: str
    ours: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowDecision:
    """What a person decided about the row at `place` of the table.

    `decision` is the stored word. Who the row is taken for is `person` of the register, called `name`, or
    an earlier `row` of the same list.
    """

    place: int
    decision: str
    person: UUID | None = None
    row: int | None = None
    name: str = ""
    taken: tuple[Taken, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyDecision:
    """What a person decided about an organisation as the list writes it: known, new or only printed."""

    name: str
    is_country: bool = False
    organisation: UUID | None = None
    is_new: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ListUnderWay:
    """An import that is not done yet, for the list of `meeting` or for the register.

    `name` is that of the file at `path`; both are empty for what was copied. `digest` is the SHA-256 of
    what was read, `rows` are the people in it. The rest is how it was understood and what was decided.
    """

    meeting: UUID | None = None
    name: str = ""
    path: str = ""
    digest: str = ""
    rows: int = 0
    encoding: str = ""
    is_mended: bool = False
    is_confirmed: bool = False
    sheet: int = 0
    head: int | None = None
    columns: tuple[str, ...] = ()
    category: Category | None = None
    decisions: tuple[RowDecision, ...] = ()
    bodies: tuple[BodyDecision, ...] = ()
    version: int = 0

    def decided(self) -> int:
        """Return how many decisions about rows and organisations there are."""
        return len(self.decisions) + len(self.bodies)
