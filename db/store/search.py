"""Searching: every word, without accents and case, wherever it stands."""

from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, or_, select, true

from db.dialects.dialect import Way
from db.records.lines import Found
from db.store.snippets import snippet_of
from db.store.terms import asked_by
from db.store.work import Work
from db.tables import EntryRow

if TYPE_CHECKING:
    from uuid import UUID

ENTRIES = EntryRow.__table__


def holding(work: Work, uid: Any, typed: str) -> ColumnElement[bool]:
    """Return the condition that the record *uid* holds every word of *typed*."""
    asked = tuple(asked_by(typed))
    if not asked:
        return true()
    hits = (work.dialect.hits(way, terms) for way, terms in asked)
    conditions = [ENTRIES.c.id.in_(one) for one in hits if one is not None]
    condition: ColumnElement[bool] = uid.in_(select(ENTRIES.c.uid).where(or_(*conditions)))
    return condition


class Search:
    """The search over everything in the file."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def find(self, typed: str, limit: int = 20, kinds: tuple[str, ...] = ()) -> list[Found]:
        """Return what holds every word of *typed*, best first: a hit in the title before one in the text."""
        found: dict[UUID, tuple[Found, tuple[str, ...]]] = {}
        for way, terms in asked_by(typed):
            if len(found) < limit:
                for one in self._hits(way, terms, limit, kinds):
                    found.setdefault(one.uid, (one, terms))
        return [snippet_of(self._work, *one) for one in list(found.values())[:limit]]

    def _hits(self, way: Way, terms: tuple[str, ...], limit: int, kinds: tuple[str, ...]) -> list[Found]:
        ranked = self._work.dialect.ranked(way, terms)
        if ranked is None:
            return []
        query = select(ENTRIES.c.kind, ENTRIES.c.uid, ENTRIES.c.title)
        query = (
            query.join(ranked, ranked.c.id == ENTRIES.c.id).order_by(ranked.c.rank, ENTRIES.c.id).limit(limit)
        )
        if kinds:
            query = query.where(ENTRIES.c.kind.in_(kinds))
        return [Found(*one) for one in self._work.rows(query)]
