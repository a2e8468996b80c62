"""Several records removed at once, with one way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.records.problems import Refused
from db.records.words import T
from desktop_app.usecases.keeping.undo import Undo

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from db.records.problems import Problem
    from db.store.store import Store

SEVERAL = T("undo", "{count} removed")


def remove_all(
    store: Store, uids: Sequence[UUID], remove: Callable[[Store, UUID], Undo]
) -> tuple[Undo | None, tuple[Problem, ...]]:
    """Remove each of the records by *remove*; return the one way back, and why some could not go.

    What is in use stays, as if it were removed alone; None comes back if nothing went.
    """
    done: list[Undo] = []
    problems: list[Problem] = []
    for uid in uids:
        try:
            done.append(remove(store, uid))
        except Refused as refused:
            problems += refused.problems
    return _together(done), tuple(problems)


def _together(done: Sequence[Undo]) -> Undo | None:
    """Return one way back for all that was done, in the words of a single one if it is one."""
    if len(done) <= 1:
        return done[0] if done else None
    return Undo(SEVERAL, {"count": str(len(done))}, tuple(step for one in done for step in one.steps))
