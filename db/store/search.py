"""Searching: every word, without accents and case, wherever it stands."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, or_, select, true

from db.dialects import sqlite
from db.records.lines import Found
from db.records.text import clean_name, fold
from db.store.snippets import snippet_of
from db.store.work import Work
from db.tables import EntryRow

if TYPE_CHECKING:
    from uuid import UUID

ENTRIES = EntryRow.__table__


@dataclass(frozen=True, slots=True)
class Words:
    """What is searched for, as the full-text tables want it; empty if there is nothing to search."""

    terms: tuple[str, ...]

    @property
    def whole(self) -> str:
        """The question to the table of words: every term is the beginning of one."""
        return " ".join(f'"{term}"*' for term in self.terms)

    @property
    def beginning(self) -> str:
        """The question to the table of words for titles that begin with the terms."""
        return f"title : ^{self.whole}"

    @property
    def parts(self) -> str:
        """The question to the table of parts: empty if a term is too short for it."""
        if any(len(term) < sqlite.SHORTEST_PART for term in self.terms):
            return ""
        return " ".join(f'"{term}"' for term in self.terms)


def words_in(typed: str) -> Words:
    """Return the folded terms of *typed*; signs alone are no terms."""
    terms = (term.replace('"', "") for term in fold(clean_name(typed)).split())
    return Words(tuple(term for term in terms if any(char.isalnum() for char in term)))


def holding(uid: Any, typed: str) -> ColumnElement[bool]:
    """Return the condition that the record *uid* holds every word of *typed*."""
    words = words_in(typed)
    if not words.terms:
        return true()
    conditions = [ENTRIES.c.id.in_(sqlite.hits("search_words", words.whole))]
    if words.parts:
        conditions.append(ENTRIES.c.id.in_(sqlite.hits("search_parts", words.parts)))
    condition: ColumnElement[bool] = uid.in_(select(ENTRIES.c.uid).where(or_(*conditions)))
    return condition


class Search:
    """The search over everything in the file."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def find(self, typed: str, limit: int = 20, kinds: tuple[str, ...] = ()) -> list[Found]:
        """Return what holds every word of *typed*, best first: a hit in the title before one in the text."""
        words = words_in(typed)
        found: dict[UUID, Found] = {}
        if words.terms:
            for where, question in (("search_words", words.whole), ("search_parts", words.parts)):
                if question and len(found) < limit:
                    for one in self._hits(where, question, limit, kinds):
                        found.setdefault(one.uid, one)
        return [snippet_of(self._work, one, words.terms) for one in list(found.values())[:limit]]

    def _hits(self, where: str, question: str, limit: int, kinds: tuple[str, ...]) -> list[Found]:
        ranked = sqlite.ranked(where, question)
        query = select(ENTRIES.c.kind, ENTRIES.c.uid, ENTRIES.c.title)
        query = query.join(ranked, ranked.c.id == ENTRIES.c.id).order_by(ranked.c.rank).limit(limit)
        if kinds:
            query = query.where(ENTRIES.c.kind.in_(kinds))
        return [Found(*one) for one in self._work.rows(query)]
