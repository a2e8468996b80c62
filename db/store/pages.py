"""Lists in pages: each begins after the last line of the one before, however deep."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import dropwhile
from typing import Any, Protocol, TypeVar

from sqlalchemy import ColumnElement, Integer, Select, and_, bindparam, or_, tuple_

from db.records.lines import Key

L = TypeVar("L")
Limit = int | ColumnElement[int]
"""How many lines at most: a number, or the name it will be given by."""
LIMIT = bindparam("limit", type_=Integer)


class Listed(Protocol):
    """A line of any list."""

    @property
    def key(self) -> Key:
        """Where it stands."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Stands for the line that a page begins after, in a query that is built once for all pages."""

    key: Key


@dataclass(frozen=True, slots=True)
class Order:
    """What a list is sorted by; the last column is the key of the row, so that no two lines are equal."""

    columns: tuple[ColumnElement[Any], ...]
    descending: tuple[bool, ...]

    def mark(self) -> Mark:
        """Return what stands for a line in this order; `values_of` gives the values for it."""
        names = enumerate(self.columns)
        return Mark(tuple(bindparam(f"after_{place}", type_=column.type) for place, column in names))

    def page(
        self, query: Select[*tuple[Any, ...]], after: Listed | None, limit: Limit
    ) -> Select[*tuple[Any, ...]]:
        """Return *query* cut down to *limit* lines that come after the line *after*."""
        if after:
            query = query.where(self._follows(after.key))
        return self.sorted(query).limit(limit)

    def sorted(self, query: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
        """Return *query* in this order."""
        pairs = zip(self.columns, self.descending, strict=True)
        return query.order_by(*(column.desc() if down else column.asc() for column, down in pairs))

    def _follows(self, after: Key) -> ColumnElement[bool]:
        if len(set(self.descending)) == 1:
            here = tuple_(*self.columns)
            there = tuple_(*after, types=[column.type for column in self.columns])
            return here < there if self.descending[0] else here > there
        return or_(*(self._follows_at(after, place) for place in range(len(after))))

    def _follows_at(self, after: Key, place: int) -> ColumnElement[bool]:
        same = [column == value for column, value in zip(self.columns[:place], after, strict=False)]
        column, value = self.columns[place], after[place]
        return and_(*same, column < value if self.descending[place] else column > value)


@dataclass(frozen=True, slots=True, eq=False)
class Stretch:
    """A part of a list that an index has in its order; a list is one stretch, or a few after each other.

    Each is itself alone: columns can't be asked whether they are equal.
    """

    by: Order
    within: tuple[ColumnElement[bool], ...] = ()
    holds: Callable[[Any], bool] = field(default=lambda _: True)
    """Says of a line whether it stands in here."""


def stretches_from(stretches: Iterable[Stretch], after: Listed | None) -> list[tuple[Stretch, Listed | None]]:
    """Return the stretches with lines that come after *after*; only in the first are some left out."""
    if after is None:
        return [(one, None) for one in stretches]
    first, *others = dropwhile(lambda one: not one.holds(after), stretches)
    return [(first, after), *((one, None) for one in others)]


def values_of(limit: int, after: Listed | None) -> dict[str, Any]:
    """Return the values for a kept query: how many lines, and the key of the line they come after."""
    key = after.key if after else ()
    return {"limit": limit, **{f"after_{place}": value for place, value in enumerate(key)}}


def order_by(*columns: Any, descending: bool | Sequence[bool] = False) -> Order:
    """Return the order by *columns*, all in one direction or each in its own."""
    downs = (descending,) * len(columns) if isinstance(descending, bool) else tuple(descending)
    return Order(columns, downs)


def both_ways(**columns: tuple[Any, ...]) -> dict[str, Order]:
    """Return the orders of those names, and with "-" before the name the same the other way round."""
    up = {name: order_by(*some) for name, some in columns.items()}
    return up | {f"-{name}": order_by(*some, descending=True) for name, some in columns.items()}


def lines_of(line: Callable[..., L], shown: int, rows: Iterable[Any]) -> list[L]:
    """Return lines of *rows*: so many values are shown, the others say where the line stands."""
    return [line(*row[:shown], tuple(row[shown:])) for row in rows]
