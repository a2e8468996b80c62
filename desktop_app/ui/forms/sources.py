"""Where a reference finds its suggestions, its name, and a new record: the registers of the file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from db.records.language import Language
from db.records.organisation import Organisation, OrganisationKind, OrganisationName
from db.records.person import Person
from db.records.problems import NotFound
from db.records.series import Series
from db.records.text import clean_name, fold
from db.records.words import T
from desktop_app.ui.language import figures
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.suggestions import Suggestion
from desktop_app.usecases.meeting.meetings import get_meeting, list_meetings
from desktop_app.usecases.meeting.series import file_series, get_series, list_series
from desktop_app.usecases.register.organisations import (
    file_organisation,
    get_organisation,
    suggest_organisations,
)
from desktop_app.usecases.register.people import file_person, get_person, suggest_people

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from db.records.lines import OrganisationLine, PersonLine
    from db.records.meeting import Meeting
    from desktop_app.ui.desk import Desk
    from desktop_app.usecases.file.opening import Store

MOST = 6
_SOCIETY = ("red cross", "red crescent", "croix-rouge", "croissant-rouge", "cruz roja", "media luna roja")


@dataclass(frozen=True, slots=True)
class Source:
    """One register as a reference sees it. Looking up takes milliseconds and is done at once.

    `create` saves a new record of that name and then calls its second argument with the identifier.
    `add_words` has `{text}` in it and is empty where nothing can be made on the spot.
    """

    find: Callable[[str], Sequence[Suggestion]]
    name: Callable[[UUID], str]
    create: Callable[[str, Callable[[UUID], object]], None] | None = None
    add_words: str = ""
    picture: str = ""


def organisations(desk: Desk) -> Source:
    """Return the register of organisations."""
    store = desk.store

    def find(text: str) -> list[Suggestion]:
        return [organisation_offer(line) for line in suggest_organisations(store, text, limit=MOST)]

    return Source(
        find,
        lambda uid: _named(lambda: get_organisation(store, uid).name()),
        lambda text, done: _make(desk, partial(file_organisation, store, new_organisation(text)), done),
        tr("forms", T("forms", "Add “{text}” as a new organisation")),
        "building-community",
    )


def spelled_organisations(desk: Desk) -> Source:
    """Return the register of organisations for lists that print a name as typed there.

    Another name of an organisation that is typed out in full is offered as it stands, not replaced by
    the first one.
    """
    store, source = desk.store, organisations(desk)

    def find(text: str) -> list[Suggestion]:
        return [_spelled(store, offer, text) for offer in source.find(text)]

    return replace(source, find=find)


def _spelled(store: Store, offer: Suggestion, typed: str) -> Suggestion:
    asked = fold(clean_name(typed))
    if not isinstance(offer.value, UUID) or fold(offer.text) == asked:
        return offer
    names = get_organisation(store, offer.value).all_names()
    found = next((name for name in names if fold(name) == asked), offer.text)
    return replace(offer, text=found)


def people(desk: Desk) -> Source:
    """Return the register of people."""
    store = desk.store

    def find(text: str) -> list[Suggestion]:
        return [person_offer(line) for line in suggest_people(store, text, limit=MOST)]

    return Source(
        find,
        lambda uid: _named(lambda: get_person(store, uid).printed_name()),
        lambda text, done: _make(desk, partial(file_person, store, Person(full_name=text)), done),
        tr("forms", T("forms", "Add “{text}” as a new person")),
        "user-plus",
    )


def all_series(desk: Desk) -> Source:
    """Return the recurring meetings."""
    store = desk.store

    def find(text: str) -> list[Suggestion]:
        lines = list_series(store, text=text, limit=MOST)
        return [Suggestion(line.title, line.uid, picture="repeat") for line in lines]

    return Source(
        find,
        lambda uid: _named(lambda: get_series(store, uid).title),
        lambda text, done: _make(desk, partial(file_series, store, Series(title=text)), done),
        tr("forms", T("forms", "Add “{text}” as a new series")),
        "repeat",
    )


def meetings(desk: Desk) -> Source:
    """Return the meetings of the file; none is made on the spot."""
    store = desk.store

    def find(text: str) -> list[Suggestion]:
        lines = list_meetings(store, text=text, limit=MOST)
        return [
            Suggestion(
                line.title,
                line.uid,
                figures.days(line.first_day, line.last_day, line.date_text),
                picture="calendar-event",
            )
            for line in lines
        ]

    return Source(find, lambda uid: _named(lambda: _label(get_meeting(store, uid))), picture="calendar-event")


def organisation_offer(line: OrganisationLine) -> Suggestion:
    """Return an organisation as a row of suggestions."""
    kind = tr("organisation", line.kind.label)
    where = figures.country(line.country)
    second = " · ".join(dict.fromkeys(part for part in (kind, where, line.abbreviation) if part))
    public = line.kind in {OrganisationKind.GOVERNMENT, OrganisationKind.COUNTRY}
    return Suggestion(
        line.name, line.uid, second, picture="building-bank" if public else "building-community"
    )


def person_offer(line: PersonLine) -> Suggestion:
    """Return a person as a row of suggestions."""
    second = " · ".join(part for part in (line.post, line.organisation_name) if part)
    source = tr("forms", T("forms", "in the register"))
    return Suggestion(line.printed_name, line.uid, second, source, "user-plus")


def new_organisation(text: str) -> Organisation:
    """Return an organisation of which only the name is known."""
    name = OrganisationName(language=Language.ENGLISH, text=text)
    national = any(word in fold(text) for word in _SOCIETY)
    kind = OrganisationKind.NATIONAL_SOCIETY if national else OrganisationKind.OTHER
    return Organisation(kind=kind, names=(name,))


def _make(desk: Desk, work: Callable[[], Any], done: Callable[[UUID], object]) -> None:
    desk.tasks.write(work, lambda saved: done(saved.uid))


def _label(meeting: Meeting) -> str:
    return meeting.label()


def _named(read: Callable[[], str]) -> str:
    try:
        return read()
    except NotFound:
        return tr("forms", T("forms", "(no longer in the register)"))
