"""The printed forms: what each paper says, whatever it is written in."""

from db.records.record import Family
from db.records.words import T
from reports.catalogue import event_page, participants, record_of_meeting, sign_in_sheet, statement
from reports.catalogue.form import Extras, Form

__all__ = ["FORMS", "Extras", "Form", "form_named", "form_of"]

FORMS: tuple[Form, ...] = (
    Form("statement", T("form", "Statement"), statement.FAMILIES, statement.build),
    Form(
        "record_of_meeting",
        T("form", "Record of meeting"),
        record_of_meeting.FAMILIES,
        record_of_meeting.build,
    ),
    Form("event_page", T("form", "Event page"), event_page.FAMILIES, event_page.build),
    Form("participants", T("form", "List of participants"), (), participants.build),
    Form("sign_in_sheet", T("form", "Sign-in sheet"), (), sign_in_sheet.build),
)


def form_named(name: str) -> Form:
    """Return the form of that name; raise LookupError if there is none."""
    for form in FORMS:
        if form.name == name:
            return form
    raise LookupError(name)


def form_of(family: Family) -> Form:
    """Return the form that prints records of *family*."""
    return next(form for form in FORMS if family in form.families)
