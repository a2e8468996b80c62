"""What the store asks of a database engine, whichever it is; each has its answers in a module of its own."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sqlalchemy import Connection, Executable, SelectBase, Subquery
    from sqlalchemy.exc import IntegrityError

    from db.dialects.watched import Stamped, Traced

SEARCHED = ("meeting", "record", "person", "organisation", "series")
"""Tables whose rows the search finds and whose numbers are kept."""
SHORTEST_PART = 3
"""Characters that a part of a word has at least: indexes know groups of three."""


class Way(Enum):
    """How terms are looked for: each is a piece of folded text."""

    BEGINNING = "beginning"
    """The title begins with the first, and holds words that begin with the others."""
    WORDS = "words"
    """Each is the beginning of a word."""
    PARTS = "parts"
    """Each stands anywhere; none may be shorter than `SHORTEST_PART`."""


class Watching(Protocol):
    """How an engine watches what happens to rows. What is given as text uses its own functions only."""

    def run(self, connection: Connection, statement: str) -> int:
        """Run a statement as it stands, without values; return how many rows it touched."""

    def tracing(self, tables: Sequence[Traced]) -> dict[str, str]:
        """Return what makes the triggers that trace *tables* and keep the history, by name."""

    def stamping(self, tables: Sequence[Stamped]) -> dict[str, str]:
        """Return what makes the triggers that stamp rows of *tables*, by name."""

    def triggers(self, connection: Connection, *beginnings: str) -> dict[str, str]:
        """Return the triggers that are there and whose names begin so, each as it was made, by name."""

    def drop_triggers(self, connection: Connection, *beginnings: str) -> None:
        """Take the triggers away whose names begin so."""

    def stamp_now(self, one: Stamped) -> str:
        """Return the statement that stamps every row of a table."""

    def wrong_stamps(self, one: Stamped) -> str:
        """Return the question for the rows that say something else than their stamp."""

    def told_now(self, one: Traced, columns: Sequence[str], kind: str) -> str:
        """Return the statement that traces what *columns* of every row say now, as if it were just so."""

    def told_by(self, statement: str) -> set[str]:
        """Return the columns whose values a trigger of new rows tells, which *statement* made."""

    def plain(self, one: Traced, column: str) -> str:
        """Return the question for a column as the history tells it: bytes by their digits, yes as 1."""


class Dialect(Watching, Protocol):
    """One engine, inside a transaction."""

    def add_search(self, connection: Connection) -> None:
        """Make the full text, and the triggers that keep it and the numbers of what is `SEARCHED`."""

    def stream(self, connection: Connection, question: str) -> Iterator[Any]:
        """Yield what answers *question*, a few rows at a time in memory."""

    def index(self, connection: Connection, entries: Sequence[tuple[int, str, str, str]]) -> None:
        """Put folded words into the full text: of each entry key, title, body, and parts."""

    def hits(self, way: Way, terms: Sequence[str]) -> SelectBase | None:
        """Return the question for the keys of entries that hold all *terms*; None if they are too short."""

    def ranked(self, way: Way, terms: Sequence[str]) -> Subquery | None:
        """Return keys (`id`) and ranks (`rank`, the best is the smallest) of those entries, or None."""

    def put_in_place(self, table: Any, values: Mapping[str, Any], unique: Sequence[str]) -> Executable:
        """Return the statement that adds a row, or changes the one that has the same *unique* columns."""

    def conclude(self, connection: Connection) -> None:
        """Let every reference be checked, before the transaction lasts; raise IntegrityError."""

    def culprits(self, connection: Connection, error: IntegrityError) -> list[str]:
        """Return the columns that refer to something that is not there, after `conclude` raised *error*."""

    def broken_references(self, connection: Connection) -> list[tuple[str, str, int]]:
        """Return tables and columns that refer to something that is not there, and how often."""

    def damage(self, connection: Connection) -> list[str]:
        """Return what is wrong with the pages and indexes, in the engine's own words."""

    def numbers(self, connection: Connection) -> dict[str, int]:
        """Return the last key that was given to a row of each table, even if the row is gone."""

    def keep_numbers(self, connection: Connection, numbers: Mapping[str, int]) -> None:
        """Let no key up to *numbers* be given again, by table."""

    def overwrite_what_goes(self, connection: Connection) -> None:
        """Let what is erased be overwritten, not only be taken out of its lists, where that can be asked."""
