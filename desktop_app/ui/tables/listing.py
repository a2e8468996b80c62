"""A list declared: what one file says of its columns, its filters and what can be done with its lines."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic

from desktop_app.ui.tables.columns import Column, Fetch, Grouping, Shown

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from uuid import UUID

    from desktop_app.ui.desk import PlaceName
    from desktop_app.ui.tables.filters import Choice
    from desktop_app.usecases.counting import Counted
    from desktop_app.usecases.file.opening import Store
    from desktop_app.usecases.keeping.undo import Undo


@dataclass(frozen=True, slots=True)
class Words:
    """The marked words of a list, all in the context "tables"."""

    title: str
    find: str
    new: str
    one: str
    many: str
    empty: str
    first: str
    unfound: str


@dataclass(frozen=True, slots=True)
class FilterPlan:
    """A filter: its name in the use case, the marked word for "any", its choices when the page is made."""

    name: str
    every: str
    choices: Callable[[], tuple[Choice, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing(Generic[Shown]):
    """Everything a list page needs to know. `kinds` names the records whose change concerns it."""

    place: PlaceName
    opens: PlaceName
    words: Words
    columns: tuple[Column[Shown], ...]
    order: str
    fetch: Callable[[Store, Mapping[str, Any]], Fetch]
    kinds: frozenset[str]
    filters: tuple[FilterPlan, ...] = ()
    groupings: tuple[Grouping[Shown], ...] = ()
    counted: Counted
    remove: Callable[[Store, UUID], Undo] | None = None
    starts: bool = field(default=True)
