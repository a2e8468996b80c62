"""The organisations of the register."""

from typing import Any

from sqlalchemy import ColumnElement, func, select

from db.records.lines import OrganisationLine
from db.records.organisation import Organisation
from db.store.pages import both_ways, lines_of
from db.store.search import holding
from db.store.shelf import Shelf
from db.store.suggesting import candidates, likeness
from db.store.work import Work
from db.tables import OrganisationRow

ROW = OrganisationRow
ORDERS = both_ways(
    name=(ROW.sort_key, ROW.id),
    abbreviation=(ROW.abbreviation, ROW.id),
    country=(ROW.country, ROW.sort_key, ROW.id),
    kind=(ROW.kind, ROW.sort_key, ROW.id),
)
SHOWN: tuple[Any, ...] = (ROW.uid, ROW.label, ROW.abbreviation, ROW.kind, ROW.country)


class Organisations(Shelf[Organisation]):
    """The organisations."""

    record = Organisation

    def lines(
        self, order: str = "name", after: OrganisationLine | None = None, limit: int = 100, **filters: Any
    ) -> list[OrganisationLine]:
        """Return up to *limit* lines that come after *after*, sorted by one of `ORDERS`.

        *filters*: `text`, `kind`, `country`.
        """
        by = ORDERS[order]
        query = select(*SHOWN, *by.columns).where(*_filters(self._work, **filters))
        rows = self._work.rows(by.page(query, after, limit))
        return lines_of(OrganisationLine, len(SHOWN), rows)

    def count(self, **filters: Any) -> int:
        """Return how many lines there are in all with these filters."""
        return (
            self._work.session.scalar(select(func.count(ROW.id)).where(*_filters(self._work, **filters))) or 0
        )

    def matching(self, text: str, limit: int = 6) -> list[OrganisationLine]:
        """Return those that *text* may mean.

        First those a name of which begins so, then those with a word that begins so, then those that
        hold it anywhere; all names, aliases, the abbreviation and the country's code are looked through.
        """
        uids = candidates(self._work, "organisation", text)
        names = {one.uid: (*one.all_names(), one.country) for one in self.get_many(uids)}
        best = sorted(names, key=lambda uid: likeness(text, names[uid]))[:limit]
        query = select(*SHOWN).where(ROW.uid.in_(best))
        lines = {one[0]: OrganisationLine(*one) for one in self._work.rows(query)}
        return [lines[uid] for uid in best]


def _filters(
    work: Work, text: str = "", kind: str | None = None, country: str | None = None
) -> list[ColumnElement[bool]]:
    found = [column == value for column, value in ((ROW.kind, kind), (ROW.country, country)) if value]
    if text.strip():
        found.append(holding(work, ROW.uid, text))
    return found
