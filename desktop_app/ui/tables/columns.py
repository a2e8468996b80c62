"""What a list shows of a line: columns and cells as data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from uuid import UUID

    from desktop_app.ui.look.signs import Sign

DATES = 168
"""Room for days in two months with their year, "30 Nov - 2 Dec 2026", in each language of the windows."""


class Line(Protocol):
    """A frozen row of a list, found again by its identifier."""

    @property
    def uid(self) -> UUID:
        """Return the identifier of what the line is about."""


Shown = TypeVar("Shown", bound=Line)
Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell shows: words, quieter words after them, a sign before them, or words in grey."""

    text: str = ""
    second: str = ""
    sign: Sign | None = None
    quiet: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """A column: its name (by which the list is also ordered), its marked heading, its width and its cells.

    A width of 0 takes what room is left. `last_first` columns begin with the latest when clicked.
    """

    name: str
    heading: str
    width: int
    cell: Callable[[Row], Cell]
    at_end: bool = False
    sorts: bool = True
    last_first: bool = False


@dataclass(frozen=True, slots=True)
class Grouping(Generic[Shown]):
    """A way to gather lines under headings: `title` of a line; `order` keeps equal titles together.

    `total` is the marked sentence with {lines} and {groups} under the list.
    """

    name: str
    label: str
    order: str
    title: Callable[[Shown], str]
    total: str = ""


Fetch = Callable[[str, Any, int], list[Any]]
"""Returns at most so many lines of an order after a line (or None); runs off the window's thread."""
