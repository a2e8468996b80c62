"""The list of organisations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from db.records.organisation import OrganisationKind
from db.records.words import T
from desktop_app.ui.language.figures import country
from desktop_app.ui.language.translate import tr
from desktop_app.ui.tables.columns import Cell, Column, Fetch
from desktop_app.ui.tables.filters import Choice
from desktop_app.ui.tables.list_page import ListPage
from desktop_app.ui.tables.listing import FilterPlan, Listing, Words
from desktop_app.usecases.register.organisations import list_organisations, remove_organisation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from db.records.lines import OrganisationLine
    from desktop_app.ui.desk import Desk
    from desktop_app.usecases.file.opening import Store

WORDS = Words(
    title=T("tables", "Organisations"),
    find=T("tables", "Find in any language"),
    new=T("tables", "New organisation"),
    one=T("tables", "{count} organisation"),
    many=T("tables", "{count} organisations"),
    empty=T("tables", "Organisations will be here"),
    first=T("tables", "Societies, ministries, agencies and networks that take part in your meetings."),
    unfound=T("tables", "No organisation is called that"),
)
COLUMNS: tuple[Column[OrganisationLine], ...] = (
    Column("name", T("tables", "Name"), 0, lambda line: Cell(line.name, line.abbreviation)),
    Column("kind", T("tables", "Kind"), 230, lambda line: Cell(tr("organisation", line.kind.label))),
    Column("country", T("tables", "Country"), 190, lambda line: Cell(country(line.country))),
)


def _kinds() -> tuple[Choice, ...]:
    return tuple(Choice(one, tr("organisation", one.label)) for one in OrganisationKind)


def _fetch(store: Store, asked: Mapping[str, Any]) -> Fetch:
    return lambda order, after, limit: list_organisations(
        store, order=order, after=after, limit=limit, **asked
    )


LISTING: Listing[OrganisationLine] = Listing(
    place="organisations",
    opens="organisation",
    words=WORDS,
    columns=COLUMNS,
    order="name",
    fetch=_fetch,
    counted="organisations",
    kinds=frozenset({"Organisation"}),
    filters=(FilterPlan("kind", T("tables", "Any kind"), _kinds),),
    remove=remove_organisation,
)


class OrganisationsPage(ListPage["OrganisationLine"]):
    """The register of organisations."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, LISTING)
