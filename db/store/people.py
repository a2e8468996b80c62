"""The people of the register."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, select

from db.records.lines import PersonFace, PersonLine
from db.records.person import Person
from db.store.pages import both_ways
from db.store.search import holding
from db.store.shelf import Shelf
from db.store.suggesting import candidates, likeness
from db.store.work import Work
from db.tables import OrganisationRow, PersonRow, PostRow, now

ROW = PersonRow
ORDERS = both_ways(name=(ROW.sort_key, ROW.id), full_name=(ROW.sort_key, ROW.id))
NAME = (ROW.id, ROW.uid, ROW.full_name, ROW.honorific, ROW.post_nominals)


class People(Shelf[Person]):
    """The people."""

    record = Person

    def lines(
        self,
        order: str = "name",
        after: PersonLine | None = None,
        limit: int = 100,
        *,
        text: str = "",
        organisation: UUID | None = None,
        day: date | None = None,
    ) -> list[PersonLine]:
        """Return up to *limit* lines after *after*, with the posts held on *day* (today).

        *organisation* leaves those who hold or held a post there.
        """
        by = ORDERS[order]
        query = select(*NAME, *by.columns).where(*_filters(self._work, text, organisation))
        return self._lines(by.page(query, after, limit), day)

    def count(self, *, text: str = "", organisation: UUID | None = None) -> int:
        """Return how many lines there are in all."""
        query = select(func.count(ROW.id)).where(*_filters(self._work, text, organisation))
        return self._work.session.scalar(query) or 0

    def matching(self, text: str, limit: int = 6) -> list[PersonLine]:
        """Return those that *text* may mean: first those whose name begins so, then by any word or part."""
        uids = candidates(self._work, "person", text)
        lines = self._lines(select(*NAME, ROW.sort_key, ROW.id).where(ROW.uid.in_(uids)))
        lines.sort(key=lambda one: likeness(text, (one.full_name, one.printed_name)))
        return lines[:limit]

    def faces(self) -> list[PersonFace]:
        """Return of everybody what is compared when duplicates are looked for."""
        posts: dict[int, list[tuple[str, UUID | None]]] = {}
        held = select(PostRow.owner, PostRow.title, PostRow.organisation).order_by(
            PostRow.owner, PostRow.position
        )
        for owner, title, organisation in self._work.rows(held):
            posts.setdefault(owner, []).append((title, organisation))
        rows = self._work.rows(select(*NAME, ROW.email, ROW.phone, ROW.aliases).order_by(ROW.id))
        return [
            PersonFace(uid, _printed(full, before, after), email, phone, tuple(posts.get(key, ())), aliases)
            for key, uid, full, before, after, email, phone, aliases in rows
        ]

    def _lines(self, query: Select[*tuple[Any, ...]], day: date | None = None) -> list[PersonLine]:
        rows = self._work.rows(query)
        posts = self._posts([one[0] for one in rows], day or now().astimezone().date())
        return [_line(one, posts.get(one[0], ("", None, "", ""))) for one in rows]

    def _posts(self, keys: Sequence[int], day: date) -> dict[int, tuple[str, UUID | None, str, str]]:
        """Return the last listed post that each of these people holds on *day*."""
        organisation = OrganisationRow
        query = (
            select(
                PostRow.owner, PostRow.title, PostRow.organisation, organisation.label, organisation.country
            )
            .outerjoin(organisation, organisation.uid == PostRow.organisation)
            .where(PostRow.owner.in_(keys), (PostRow.since.is_(None)) | (PostRow.since <= day))
            .where((PostRow.until.is_(None)) | (PostRow.until >= day))
            .order_by(PostRow.owner, PostRow.position)
        )
        rows = self._work.rows(query)
        return {owner: (title, uid, name or "", country or "") for owner, title, uid, name, country in rows}


def _printed(full_name: str, honorific: str, post_nominals: str) -> str:
    return Person(full_name=full_name, honorific=honorific, post_nominals=post_nominals).printed_name()


def _line(row: Any, post: tuple[str, UUID | None, str, str]) -> PersonLine:
    _, uid, full_name, honorific, post_nominals, *key = row
    person = Person(uid=uid, full_name=full_name, honorific=honorific, post_nominals=post_nominals)
    return PersonLine(uid, full_name, person.printed_name(), *post, key=tuple(key))


def _filters(work: Work, text: str, organisation: UUID | None) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if text.strip():
        found.append(holding(work, ROW.uid, text))
    if organisation:
        found.append(ROW.id.in_(select(PostRow.owner).where(PostRow.organisation == organisation)))
    return found
