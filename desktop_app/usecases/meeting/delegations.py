"""The organisations at a meeting: found or made as people are entered, gone when nobody is left."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.records.attendance import Category, Delegation
from db.records.organisation import OrganisationKind
from db.records.problems import Refused
from db.records.words import T
from desktop_app.usecases.keeping.undo import Step, Undo, removal

if TYPE_CHECKING:
    from uuid import UUID

    from db.records.organisation import Organisation
    from db.store.store import Store
    from db.store.unit import Unit

_USUAL_CATEGORIES = {
    OrganisationKind.NATIONAL_SOCIETY: Category.MEMBER_SOCIETY,
    OrganisationKind.FEDERATION: Category.FEDERATION,
    OrganisationKind.COMMITTEE: Category.COMMITTEE,
    OrganisationKind.COUNTRY: Category.PARTICIPATING_COUNTRY,
    OrganisationKind.GOVERNMENT: Category.GOVERNMENT,
    OrganisationKind.INTERGOVERNMENTAL: Category.INTERNATIONAL_ORGANISATION,
    OrganisationKind.UN_AGENCY: Category.INTERNATIONAL_ORGANISATION,
    OrganisationKind.CIVIL_SOCIETY: Category.CIVIL_SOCIETY,
}


def usual_category(organisation: Organisation, host: UUID | None) -> Category:
    """Return the category in which *organisation* usually comes to a meeting whose host is *host*."""
    if organisation.uid == host:
        return Category.HOST
    return _USUAL_CATEGORIES.get(organisation.kind, Category.OTHER)


def add_delegation(
    store: Store,
    *,
    meeting: UUID,
    organisation: UUID | None = None,
    printed_name: str = "",
    category: Category = Category.MEMBER_SOCIETY,
) -> Undo:
    """Put an organisation on the list for itself, whether or not anybody of it is named.

    Without *printed_name* it is printed under its official English name. `saved[-1]` is the delegation.
    """
    with store.unit() as unit:
        found, steps = delegation_for(unit, meeting, organisation, printed_name, category)
        if not found.listed:
            listed = unit.delegations.save(replace(found, listed=True))
            steps = (Step(None if steps else found, listed),)
        unit.commit()
    return Undo(T("undo", "“{name}” added"), {"name": found.printed_name}, steps)


def remove_delegation(store: Store, uid: UUID) -> Undo:
    """Remove an organisation from the list of a meeting, with its people."""
    with store.unit() as unit:
        delegation = unit.delegations.get(uid)
        step = removal(unit, delegation)
        unit.commit()
    return Undo(T("undo", "“{name}” removed"), {"name": delegation.printed_name}, (step,))


def delegation_for(
    unit: Unit, meeting: UUID, organisation: UUID | None, printed_name: str, category: Category
) -> tuple[Delegation, tuple[Step, ...]]:
    """Return the delegation of that organisation, category and printed name, made if there is none.

    The steps say what was made. Without *printed_name* the official English name stands for it. A
    National Society has one delegation in a category, by whatever name of it that is printed.
    """
    body = unit.organisations.get(organisation) if organisation else None
    if body and not printed_name:
        printed_name = body.name()
    there = [
        one
        for one in unit.delegations.of(meeting)
        if (one.organisation, one.category) == (organisation, category)
    ]
    for one in there:
        if one.printed_name == printed_name or (body and body.kind is OrganisationKind.NATIONAL_SOCIETY):
            return one, ()
    made = Delegation(
        meeting=meeting,
        organisation=organisation,
        printed_name=printed_name,
        category=category,
    )
    if problems := made.problems():
        raise Refused(problems)
    saved = unit.delegations.save(made)
    return saved, (Step(None, saved),)


def drop_empty(unit: Unit, meeting: UUID, delegations: set[UUID]) -> tuple[Step, ...]:
    """Remove those of *delegations* that have no people left and were not entered for themselves."""
    peopled = {one.delegation for one in unit.attendance.of(meeting)}
    empty = [
        one for one in unit.delegations.of(meeting) if one.uid in delegations - peopled and not one.listed
    ]
    return tuple(removal(unit, one) for one in empty)
