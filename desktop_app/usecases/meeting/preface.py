"""The title of a record and the lines above it, proposed from what is known of the meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.records.record import Family, usual_choices
from db.records.words import T
from desktop_app.usecases.words import wording_in
from reports.catalogue.paper import dates_of, lines_of, numbered_title, one_line, place_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.records.dossier import Dossier
    from db.records.language import Language
    from db.records.meeting import Meeting
    from reports.wording import Wording

OUTCOME = T("paper", "The Outcome of the {title}")
HOSTED_IN = T("paper", "Hosted in {place}, {dates}.")
HELD_ONLINE = T("paper", "Held online, {dates}.")
STATEMENT_OF = T("paper", "{city} Statement")


def propose_preface(dossier: Dossier, family: Family, language: Language) -> str:
    """Return the lines above the title as the meeting's data suggest them, one a line.

    A statement or resolution begins with what it is the outcome of and where that was hosted, as in
    "The Outcome of the 17th …", "Hosted in Hanoi, Vietnam, 14-15 October 2020."; all other records
    with the title, the process and the dates of the meeting. An event page prints these by itself.
    """
    if family is Family.EVENT_PAGE:
        return ""
    wording = wording_in(language, usual_choices(language))
    is_outcome = family in {Family.STATEMENT, Family.RESOLUTION}
    lines = _outcome_lines(dossier, wording) if is_outcome else _plain_lines(dossier.meeting, wording)
    return "\n".join(line for line in lines if line)


def propose_title(dossier: Dossier, family: Family, language: Language) -> str:
    """Return what such a record is usually called: "Hanoi Statement", "Record of meeting"."""
    wording = wording_in(language, usual_choices(language))
    city = dossier.meeting.city
    if family is Family.STATEMENT and city:
        return wording.say(STATEMENT_OF, city=city)
    return dossier.meeting.title if family is Family.EVENT_PAGE else wording.translate(family.label)


def _outcome_lines(dossier: Dossier, wording: Wording) -> Iterator[str]:
    meeting = dossier.meeting
    title = one_line(meeting.title).removeprefix("The ").removeprefix("the ")
    yield wording.say(OUTCOME, title=numbered_title(title, meeting.ordinal, wording))
    yield one_line(meeting.subtitle)
    place, dates = place_of(meeting, wording), dates_of(meeting, wording)
    if place and dates:
        yield wording.say(HOSTED_IN, place=place, dates=dates)
    elif dates:
        yield wording.say(HELD_ONLINE, dates=dates) if meeting.platform else dates


def _plain_lines(meeting: Meeting, wording: Wording) -> Iterator[str]:
    first, *more = lines_of(meeting.title) or [""]
    yield numbered_title(first, meeting.ordinal, wording)
    yield from more
    yield from lines_of(meeting.subtitle)
    yield dates_of(meeting, wording)
