"""The register of organisations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.records.problems import Problem, Refused
from db.records.words import T
from desktop_app.usecases.keeping.undo import IN_USE, Undo, lost_links, removal

if TYPE_CHECKING:
    from uuid import UUID

    from db.records.lines import OrganisationLine
    from db.records.organisation import Organisation, OrganisationKind
    from db.store.store import Store


def get_organisation(store: Store, uid: UUID) -> Organisation:
    """Return the organisation; raise NotFound if there is none."""
    with store.reading() as unit:
        return unit.organisations.get(uid)


def file_organisation(store: Store, organisation: Organisation) -> Organisation:
    """Check and save *organisation*; return it as saved. Raise Refused or ChangedMeanwhile."""
    if problems := organisation.problems():
        raise Refused(problems)
    with store.unit() as unit:
        saved = unit.organisations.save(organisation)
        unit.commit()
    return saved


def remove_organisation(store: Store, uid: UUID, *, anyway: bool = False) -> Undo:
    """Remove an organisation; raise Refused if something refers to it, unless it is to go *anyway*.

    Names that were printed stay as they are; with *anyway* the links to it become empty.
    """
    with store.unit() as unit:
        organisation = unit.organisations.get(uid)
        step = removal(unit, organisation)
        if lost_links(step) and not anyway:
            raise Refused(
                [Problem("", IN_USE, {"name": organisation.name(), "count": str(lost_links(step))})]
            )
        unit.commit()
    words = T("undo", "“{name}” removed")
    return Undo(words, {"name": organisation.name()}, (step,))


def list_organisations(
    store: Store,
    *,
    order: str = "name",
    after: OrganisationLine | None = None,
    limit: int = 200,
    text: str = "",
    kind: OrganisationKind | None = None,
    country: str = "",
) -> list[OrganisationLine]:
    """Return the next *limit* lines of the list that follow the line *after*.

    *order* is a column's name, with "-" before it for the other way round.
    """
    with store.reading() as unit:
        return unit.organisations.lines(order, after, limit, text=text, kind=kind, country=country)


def suggest_organisations(store: Store, text: str, *, limit: int = 6) -> list[OrganisationLine]:
    """Return organisations one of whose names begins with, else contains, *text*.

    All languages, short names, aliases, abbreviations and country codes are looked through; case and
    accents don't matter. Names that begin so come first, then names with a word that begins so.
    """
    with store.reading() as unit:
        return unit.organisations.matching(text, limit) if text.strip() else []
