"""The order of protocol: the one place that says who stands before whom in lists and sentences."""

import re
from collections.abc import Collection, Iterator
from datetime import date
from uuid import UUID

from db.records.attendance import Category, Delegation
from db.records.dossier import Dossier
from db.records.meeting import Meeting, Role, RoleKind
from db.records.protocol import Precedence
from db.records.text import fold

_HOST_FIRST = frozenset({Precedence.HOST, Precedence.HOST_AND_CHAIR})
_CHAIR_FIRST = frozenset({Precedence.CHAIR, Precedence.HOST_AND_CHAIR})
_NOT_PLACED = 1_000_000
"""Stands for the place of a delegation that nobody put in a place: after those, by name."""

_ARTICLES = {
    "en": re.compile(r"the\s+"),
    "fr": re.compile(r"(?:(?:la|le|les)\s+|l['’])"),
    "es": re.compile(r"(?:la|el|las|los)\s+"),
    "pt": re.compile(r"(?:a|o|as|os)\s+"),
    "ar": re.compile(r"ال"),
}
_VOWEL_BEFORE = re.compile("([เแโใไເແໂໃໄ])(.)")
"""Thai and Lao write these vowels before the consonant that they are sorted under."""


def sort_key(name: str, language: str) -> str:
    """Return what *name* is sorted by in *language*: without its article, accents and case."""
    article = _ARTICLES.get(language)
    folded = fold(name)
    bare = article.sub("", folded, count=1) if article and article.match(folded) else folded
    return _VOWEL_BEFORE.sub(r"\2\1", bare)


class Protocol:
    """The order of one meeting in one language."""

    def __init__(self, dossier: Dossier, language: str) -> None:
        self._dossier, self._language = dossier, language
        self._first = dossier.meeting.first_listed
        self._chairs = _chairs(dossier) if self._first in _CHAIR_FIRST else frozenset()

    def categories(self) -> tuple[Category, ...]:
        """Return the categories in the sequence of the meeting."""
        return self._dossier.meeting.categories()

    def category(self, delegation: Delegation, *, is_society: bool) -> Category:
        """Return where a delegation is listed: a host that does not come first, among the other Societies."""
        is_host = delegation.category is Category.HOST
        if is_host and is_society and self._first not in _HOST_FIRST:
            return Category.MEMBER_SOCIETY
        return delegation.category

    def key(self, delegation: Delegation, name: str) -> tuple[bool, bool, int, str, str]:
        """Return what a delegation called *name* is sorted by inside its category.

        First those who are first in all lists, then those that were put in a place by hand, then the
        others by name.
        """
        body = delegation.organisation
        is_host = body is not None and body == self._dossier.meeting.host
        organisation = self._dossier.organisation(body)
        own = organisation.sort_name if organisation else ""
        return (
            not (is_host and self._first in _HOST_FIRST),
            body not in self._chairs,
            delegation.position or _NOT_PLACED,
            sort_key(own or name, self._language),
            name,
        )


def _chairs(dossier: Dossier) -> Collection[UUID | None]:
    """Return the organisations that chair: those of the chair's role, else the one whose turn it is."""
    named = frozenset(_body(dossier, one.person, one.organisation) for one in _chair_roles(dossier.meeting))
    year = (dossier.meeting.first_day or date.min).year
    turn = dossier.series.chair_in(year) if dossier.series else None
    return (named - {None}) or frozenset({turn} - {None})


def _chair_roles(meeting: Meeting) -> Iterator[Role]:
    return (one for one in meeting.roles if one.kind is RoleKind.CHAIR)


def _body(dossier: Dossier, person: UUID | None, organisation: UUID | None) -> UUID | None:
    """Return the organisation of a role: its own, else that for which its person is on the list."""
    if organisation or person is None:
        return organisation
    homes = {one.uid: one.organisation for one in dossier.delegations}
    return next((homes.get(one.delegation) for one in dossier.attendance if one.person == person), None)
