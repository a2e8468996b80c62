"""What a window shows first, read past SQLAlchemy.

Loading SQLAlchemy and mapping the tables takes longer than everything else up to the first lines. So
these are read by statements that are kept as text (`glance.sql`). They are made from the very queries
that read the same lines anywhere else, and each says what its values are read as.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar
from uuid import UUID

from db.records.language import Language
from db.records.lines import Home, MeetingLine, RecordLine, last_changed
from db.records.standing import LONGEST_MEETING, Family, MeetingStatus, Mode, RecordStatus

if TYPE_CHECKING:
    from collections.abc import Callable

STATEMENTS = Path(__file__).with_name("glance.sql")
AS_IT_IS = "-"
"""Stands for a value that is what the driver gives."""
COMING, RECORDS = 5, 8
"""How many meetings are coming up at most, and how many records are open or were changed last."""
Read = tuple[int, "Callable[[Any], Any]"]
READS: dict[str, Callable[[Any], Any]] = {
    "Uid": lambda value: UUID(bytes=value),
    "Day": date.fromisoformat,
    "Instant": datetime.fromisoformat,
    **{one.__name__: one.of for one in (Family, Language, MeetingStatus, Mode, RecordStatus)},
}
L = TypeVar("L", MeetingLine, RecordLine)


@dataclass(frozen=True, slots=True)
class Statement:
    """A kept statement, with the places of the values that are read as something else than they stand."""

    text: str
    reads: tuple[Read, ...]


@cache
def kept_statements() -> dict[str, list[Statement]]:
    """Return the statements by name; under one name, in the order in which their lines follow."""
    found: dict[str, list[Statement]] = {}
    for block in STATEMENTS.read_text(encoding="utf-8").split("\n\n")[1:]:
        name, kinds, text = block.split("\n", 2)
        reads = [(at, READS[kind]) for at, kind in enumerate(kinds.split()[1:]) if kind != AS_IT_IS]
        found.setdefault(name.removeprefix("-- "), []).append(Statement(text, tuple(reads)))
    return found


class Glance(Protocol):
    """What a window shows first."""

    def home(self, today: date) -> Home:
        """Return what the first page shows, as `Unit.home` does."""

    def meetings(self, order: str, limit: int) -> list[MeetingLine]:
        """Return the first *limit* lines of all meetings, as `Meetings.lines` does in any of its orders."""

    def years(self) -> list[int]:
        """Return the years in which meetings begin, latest first."""

    def numbers(self) -> dict[str, int]:
        """Return how many meetings, records, people, organisations and series there are, by table."""

    def office_name(self) -> str:
        """Return what the office calls itself; nothing where that was not said."""

    def has_drafts(self) -> bool:
        """Return whether anything was being typed and is not saved."""


class FileGlance:
    """What is seen of a file at once, read over a *connection* that stands in one moment of it."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def home(self, today: date) -> Home:
        """Return what the first page shows, as `Unit.home` does."""
        since = today - LONGEST_MEETING
        open_, number = (self._rows("open", limit=RECORDS), self.numbers())
        return Home(
            coming=tuple(self._lines(MeetingLine, "coming", COMING, today=f"{today}", since=f"{since}")),
            open=tuple(last_changed([_line(RecordLine, one) for one in open_], RECORDS)),
            recent=tuple(self._lines(RecordLine, "recent", RECORDS)),
            meetings=number["meeting"],
            records=number["record"],
            people=number["person"],
            organisations=number["organisation"],
            series=number["series"],
        )

    def meetings(self, order: str, limit: int) -> list[MeetingLine]:
        """Return the first *limit* lines of all meetings, as `Meetings.lines` does in any of its orders."""
        return self._lines(MeetingLine, f"meetings {order}", limit)

    def years(self) -> list[int]:
        """Return the years in which meetings begin, latest first."""
        return [int(year) for (year,) in self._rows("years")]

    def numbers(self) -> dict[str, int]:
        """Return how many meetings, records, people, organisations and series there are, by table."""
        return dict(self._rows("numbers"))

    def office_name(self) -> str:
        """Return what the office calls itself; nothing where that was not said."""
        return "".join(name for (name,) in self._rows("office name"))

    def has_drafts(self) -> bool:
        """Return whether anything was being typed and is not saved."""
        ((number,),) = self._rows("drafts")
        return bool(number)

    def _lines(self, line: type[L], name: str, limit: int, **values: str) -> list[L]:
        """Return up to *limit* lines of the stretches of *name*, one after the other."""
        found: list[L] = []
        for statement in kept_statements()[name]:
            if len(found) < limit:
                rows = self._answers(statement, limit=limit - len(found), **values)
                found += [_line(line, row) for row in rows]
        return found

    def _rows(self, name: str, **values: Any) -> list[list[Any]]:
        """Return what all statements of *name* answer."""
        return [row for one in kept_statements()[name] for row in self._answers(one, **values)]

    def _answers(self, statement: Statement, **values: Any) -> list[list[Any]]:
        rows = [list(row) for row in self._connection.execute(statement.text, values)]
        for row in rows:
            for at, read in statement.reads:
                if row[at] is not None:
                    row[at] = read(row[at])
        return rows


def _line(line: type[L], row: list[Any]) -> L:
    """Return the line of *row*: the values after those that are shown say where it stands."""
    make: Callable[..., L] = line
    shown = len(fields(line)) - 1
    return make(*row[:shown], tuple(row[shown:]))
