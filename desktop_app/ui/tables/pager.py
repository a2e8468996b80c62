"""The lines of a list as far as they have been read, gathered in groups."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic

from desktop_app.ui.tables.columns import Grouping, Shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from uuid import UUID


@dataclass(slots=True)
class Group:
    """A stretch of lines with one title; without grouping there is one stretch and no title."""

    title: str
    first: int
    size: int


class Read(Generic[Shown]):
    """Lines in order, and the groups they fall into; it only ever grows or is replaced."""

    def __init__(self, grouping: Grouping[Shown] | None = None, lines: Iterable[Shown] = ()) -> None:
        self.grouping = grouping
        self.lines: list[Shown] = []
        self.groups: list[Group] = []
        self._places: dict[UUID, int] = {}
        for line in lines:
            self.add(line)

    @property
    def last(self) -> Shown | None:
        """Return the last line read."""
        return self.lines[-1] if self.lines else None

    def title_of(self, line: Shown) -> str:
        """Return the title of the group *line* falls into."""
        return self.grouping.title(line) if self.grouping else ""

    def add(self, line: Shown) -> None:
        """Put *line* at the end, in a new group if its title is another."""
        title = self.title_of(line)
        if not self.groups or self.groups[-1].title != title:
            self.groups.append(Group(title, len(self.lines), 0))
        self.groups[-1].size += 1
        self._places[line.uid] = len(self.lines)
        self.lines.append(line)

    def runs(self, lines: Sequence[Shown]) -> list[list[Shown]]:
        """Return *lines* cut where the title changes."""
        cut: list[list[Shown]] = []
        for line in lines:
            if cut and self.title_of(cut[-1][-1]) == self.title_of(line):
                cut[-1].append(line)
            else:
                cut.append([line])
        return cut

    def fresh(self, lines: Iterable[Shown]) -> list[Shown]:
        """Return those of *lines* that are not here yet: a list may change between two readings."""
        return [line for line in lines if line.uid not in self._places]

    def place(self, uid: UUID) -> tuple[int, int] | None:
        """Return the group and the place in it of the line with *uid*."""
        at = self._places.get(uid)
        if at is None:
            return None
        for number, group in enumerate(self.groups):
            if group.first <= at < group.first + group.size:
                return number, at - group.first
        return None

    def line(self, group: int, row: int) -> Shown:
        """Return a line by its group and its place in it."""
        return self.lines[self.groups[group].first + row]
