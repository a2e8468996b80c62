"""Pages out of flowables: what stands where, before anything is drawn."""

from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol

from db.records.problems import Problem, Refused
from db.records.words import T
from reports.render.pdf.canvas import TaggedCanvas

ENOUGH = 0.01
TOO_HIGH = T("print", "Something that must stay on one page is higher than a page. Shorten it.")


class Flowable(Protocol):
    """Whatever flows down the pages; the contract is ReportLab's, with what follows for good breaks.

    `keep_with_next` forbids a page end behind it. `least` is the height of the least that may
    stand alone at the end of a page.
    """

    space_before: float
    space_after: float
    keep_with_next: bool

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the width and height that it takes."""
        ...

    def split(self, width: float, height: float) -> Sequence["Flowable"]:
        """Return two parts of which the first fits, or nothing if it can't be split there."""
        ...

    def least(self, width: float) -> float:
        """Return the least height that may stand at the end of a page."""
        ...

    def drawOn(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        """Draw it into the box whose lower left corner is (x, y)."""
        ...


class Whole(ABC):
    """What never stands on two pages: the least that may stand somewhere is all of it."""

    @abstractmethod
    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the width and height that it takes."""

    def split(self, width: float, height: float) -> Sequence[Flowable]:
        """Stay whole."""
        del width, height
        return ()

    def least(self, width: float) -> float:
        """Return the whole height."""
        return self.wrap(width, 0)[1]


class NewPage:
    """What follows begins on a new page."""


class Frame(NamedTuple):
    """The part of a page that text flows into, in points from the lower left corner of the page."""

    x: float
    y: float
    width: float
    height: float


class Placed(NamedTuple):
    """A flowable and the lower edge of its box."""

    flowable: Flowable
    y: float


class Pages:
    """The pages filled so far and the room that is left on the last one."""

    def __init__(self, frame: Frame) -> None:
        self.frame = frame
        self.pages: list[list[Placed]] = []
        self.turn()

    def turn(self) -> None:
        """Begin a new page."""
        self.pages.append([])
        self.room = self.frame.height

    @property
    def is_fresh(self) -> bool:
        """Return whether nothing stands on the last page."""
        return not self.pages[-1]

    def gap(self, flowable: Flowable) -> float:
        """Return the space between what stands last and *flowable*."""
        return 0.0 if self.is_fresh else space_between(self.pages[-1][-1].flowable, flowable)

    def put(self, flowable: Flowable) -> None:
        """Let *flowable* stand under what is there."""
        gap = self.gap(flowable)
        height = flowable.wrap(self.frame.width, self.room - gap)[1]
        self.room -= gap + height
        self.pages[-1].append(Placed(flowable, self.frame.y + self.room))


def space_between(upper: Flowable, lower: Flowable) -> float:
    """Return the white space between two that stand under each other."""
    return max(upper.space_after, lower.space_before)


def lay_out(flowables: Iterable[Flowable | NewPage], frame: Frame) -> list[list[Placed]]:
    """Return the pages of *flowables* in *frame*; what doesn't fit on one is split over several.

    Raise Refused where something can't be split and is higher than a page.
    """
    waiting = deque(flowables)
    pages = Pages(frame)
    while waiting:
        item = waiting.popleft()
        if isinstance(item, NewPage):
            if not pages.is_fresh:
                pages.turn()
            continue
        rest = _place(item, waiting, pages)
        if rest is not None:
            waiting.appendleft(rest)
            pages.turn()
    return pages.pages


def _place(item: Flowable, following: deque[Flowable | NewPage], pages: Pages) -> Flowable | None:
    """Put *item*, or its first part, on the page; return what must wait for the next page."""
    width = pages.frame.width
    room = pages.room - pages.gap(item)
    height = item.wrap(width, room)[1]
    fits = height <= room + ENOUGH
    company = _company(item, following, width)
    if fits and (height + company <= room + ENOUGH or company > pages.frame.height):
        pages.put(item)
        return None
    parts = item.split(width, min(room, height - 1))
    if len(parts) == 2:  # noqa: PLR2004 - the part that fits, and the rest
        pages.put(parts[0])
        return parts[1]
    if fits and (height + company > pages.frame.height or pages.is_fresh):
        pages.put(item)
        return None
    if pages.is_fresh:
        raise Refused([Problem("", TOO_HIGH)])
    return item


def _company(item: Flowable, following: deque[Flowable | NewPage], width: float) -> float:
    """Return the height of what must stand on the same page after *item*."""
    height = 0.0
    for follower in following:
        if not item.keep_with_next or isinstance(follower, NewPage):
            break
        height += space_between(item, follower)
        if not follower.keep_with_next:
            return height + follower.least(width)
        height += follower.wrap(width, 0)[1]
        item = follower
    return height
