"""What somebody who types a name may mean."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import select

from db.dialects.dialect import Way
from db.records.text import clean_name, fold
from db.store.terms import asked_by
from db.store.work import Work
from db.tables import EntryRow

MOST = 60
"""Candidates of each sort that are looked at more closely."""


def candidates(work: Work, kind: str, typed: str) -> list[UUID]:
    """Return records of *kind* that hold every word of *typed*: the beginnings of titles first."""
    found: dict[UUID, None] = {}
    for way, terms in asked_by(typed, tuple(Way)):
        hits = work.dialect.hits(way, terms)
        if hits is not None and len(found) < MOST:
            query = select(EntryRow.uid).where(EntryRow.kind == kind, EntryRow.id.in_(hits)).limit(MOST)
            found |= dict.fromkeys(work.session.scalars(query))
    return list(found)


def likeness(typed: str, names: Iterable[str]) -> tuple[int, str]:
    """Return a key that sorts those whose *names* begin with *typed* before those that only hold it."""
    wanted = fold(clean_name(typed))
    folded = [fold(name) for name in names]
    if any(name.startswith(wanted) for name in folded):
        rank = 0
    elif any(f" {wanted}" in name for name in folded):
        rank = 1
    else:
        rank = 2
    return rank, folded[0] if folded else ""
