"""Copies of the file that still hold people who were erased: which, until when, and taking them out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from db.records.problems import Locked, Trouble
from db.store.copies.holding import holds
from db.store.copies.manifest import Reason
from db.store.copies.older import erase_copy
from db.store.copies.thinning import FEWEST, kept_until
from db.store.copies.wayback import aside_folder
from db.store.rewriting import rewrite_copy
from desktop_app.usecases.keeping.backup import copies_of, keep_safe
from desktop_app.usecases.register.erasing import erase_from_copy, erased_people, finish_erasing

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from uuid import UUID

    from db.store.copies.manifest import Copy
    from db.store.store import Store
    from desktop_app.usecases.keeping.backup import Copies

    Step = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Holding:
    """The copies that hold somebody: on this computer and in the second place, each the newest first.

    The last one goes at *until*, or when a person removes it if that is None. *sees_elsewhere* is whether
    the second place could be looked at.
    """

    here: tuple[Copy, ...] = ()
    elsewhere: tuple[Copy, ...] = ()
    until: datetime | None = None
    sees_elsewhere: bool = False
    aside: Path | None = None
    """Where files lie that were set aside on going back to a copy: they are left as they are."""

    @property
    def count(self) -> int:
        """Return how many copies there are in all."""
        return len(self.here) + len(self.elsewhere)


@dataclass(frozen=True, slots=True)
class Cleaned:
    """How many copies hold the erased people no more: written anew without them, or removed; and how many do.

    Those that are *left* can't be written anew, and there would be too few whole ones without them.
    """

    rewritten: int = 0
    removed: int = 0
    left: int = 0


def copies_holding(store: Store, people: Collection[UUID], elsewhere: Path | None = None) -> Holding:
    """Return the copies that hold one of *people*; none if nobody is asked about."""
    if not people:
        return Holding()
    found = copies_of(store, elsewhere)
    here, there = (
        tuple(one for one in some if _may_hold(one, people)) for some in (found.here, found.elsewhere)
    )
    now = datetime.now(UTC)
    ends = [
        kept_until(all_, some, now) for all_, some in ((found.here, here), (found.elsewhere, there)) if some
    ]
    known = [one for one in ends if one is not None]
    until = max(known) if known and len(known) == len(ends) else None
    return Holding(here, there, until, found.sees_elsewhere, _aside(store))


def clean_copies(store: Store, elsewhere: Path | None = None, step: Step | None = None) -> Cleaned:
    """Take everybody who was erased from the file out of its copies, too, and return how that went.

    A copy of now is made first. *step* is called with copies done and copies in all, and may raise to
    stop: what is done by then stays done. Raise Trouble if no copy of now can be made.
    """
    finish_erasing(store)
    people = erased_people(store)
    keep_safe(store, Reason.DELETE, elsewhere)
    holding = copies_holding(store, people, elsewhere)
    work = (*holding.here, *holding.elsewhere)
    ended = [0, 0, 0]
    for place, one in enumerate(work):
        if step is not None:
            step(place, len(work))
        ended[_clean(store, one, people, copies_of(store, elsewhere))] += 1
    return Cleaned(*ended)


def _aside(store: Store) -> Path | None:
    """Return the folder of files that were set aside, if there is one; records on a server have none."""
    folder = aside_folder(store.place) if isinstance(store.place, Path) else None
    return folder if folder is not None and folder.is_dir() else None


def _may_hold(copy: Copy, people: Collection[UUID]) -> bool:
    try:
        return holds(copy.path, people)
    except Locked:
        return True


def _clean(store: Store, copy: Copy, people: Sequence[UUID], all_: Copies) -> int:
    """Write *copy* anew without *people*: 0 if that was done, 1 if it had to be removed, 2 if it is left."""

    def erase(opened: Store) -> None:
        opened.desk = store.desk
        for one in people:
            if holds(opened.path, [one]):
                erase_from_copy(opened, one)

    try:
        made = rewrite_copy(copy, store.copies, erase)
    except Trouble:
        beside = all_.here if copy.path.parent == store.copies else all_.elsewhere
        whole = sum(one.is_whole() for one in beside if one.path != copy.path)
        if whole < FEWEST:
            return 2
        erase_copy(copy)
        return 1
    return 2 if holds(made.path, people) else 0
