"""The printed forms: what each paper says, whatever it is written in."""

from db.records.record import Family
from db.records.words import T
from reports.catalogue import (
    cards,
    certificates,
    event_page,
    invitations,
    participants,
    participants_layouts,
    photo_sheet,
    record_of_meeting,
    sign_in_sheet,
    statement,
)
from reports.catalogue.form import Extras, Form

__all__ = ["FORMS", "Extras", "Form", "form_named", "form_of", "layouts_of"]

LIST = T("form", "List of participants")
SHEET = T("form", "Sign-in sheet")

FORMS: tuple[Form, ...] = (
    Form("statement", T("form", "Statement"), statement.FAMILIES, statement.build),
    Form(
        "record_of_meeting",
        T("form", "Record of meeting"),
        record_of_meeting.FAMILIES,
        record_of_meeting.build,
    ),
    Form("event_page", T("form", "Event page"), event_page.FAMILIES, event_page.build),
    Form("participants", LIST, (), participants.build, T("form", "By category")),
    Form(
        "participants_by_delegation",
        LIST,
        (),
        participants_layouts.by_delegation,
        T("form", "By delegation"),
    ),
    Form("participants_to_sign", LIST, (), participants_layouts.to_sign, T("form", "With room to sign")),
    Form("sign_in_sheet", SHEET, (), sign_in_sheet.build, T("form", "One a day")),
    Form("sign_in_sheet_by_session", SHEET, (), sign_in_sheet.build_by_session, T("form", "One a session")),
    *(Form(one.name, cards.BADGES, (), cards.badges(one), one.words) for one in cards.BADGE_SIZES),
    *(Form(one.name, cards.NAME_PLATES, (), cards.name_plates(one), one.words) for one in cards.PLATE_SIZES),
    Form(
        "certificates",
        T("form", "Certificates of attendance"),
        (),
        certificates.build,
        each=certificates.build_each,
    ),
    Form(
        "invitations", T("form", "Letters of invitation"), (), invitations.build, each=invitations.build_each
    ),
    Form("photo_sheet", T("form", "Photo sheet"), (), photo_sheet.build),
)


def form_named(name: str) -> Form:
    """Return the form of that name; raise LookupError if there is none."""
    for form in FORMS:
        if form.name == name:
            return form
    raise LookupError(name)


def layouts_of(name: str) -> tuple[Form, ...]:
    """Return the layouts of the paper that the form *name* prints, that form among them."""
    return tuple(form for form in FORMS if form.label == form_named(name).label)


def form_of(family: Family) -> Form:
    """Return the form that prints records of *family*."""
    return next(form for form in FORMS if family in form.families)
