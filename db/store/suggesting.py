"""What somebody who types a name may mean."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import select

from db.dialects import sqlite
from db.records.text import clean_name, fold
from db.store.search import words_in
from db.store.work import Work
from db.tables import EntryRow

MOST = 60
"""Candidates of each sort that are looked at more closely."""


def candidates(work: Work, kind: str, typed: str) -> list[UUID]:
    """Return records of *kind* that hold every word of *typed*: the beginnings of titles first."""
    words = words_in(typed)
    if not words.terms:
        return []
    found: dict[UUID, None] = {}
    for table, question in (
        ("search_words", words.beginning),
        ("search_words", words.whole),
        ("search_parts", words.parts),
    ):
        if question and len(found) < MOST:
            hits = EntryRow.id.in_(sqlite.hits(table, question))
            query = select(EntryRow.uid).where(EntryRow.kind == kind, hits).limit(MOST)
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
