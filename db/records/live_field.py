"""Pieces of a record's text that come from the data of its meeting and follow it until adoption."""

from db.records.attendance import Category
from db.records.choice import Choice
from db.records.words import T

OF_CATEGORY = ":"
"""Stands between a field and the category it is asked of, as in `names:lead_country`."""


class LiveField(Choice):
    """What a piece of text can say of the meeting; the value is what a run carries in `field`."""

    MEETING_TITLE = "meeting.title", T("field", "Title of the meeting")
    MEETING_DATES = "meeting.dates", T("field", "Days of the meeting")
    MEETING_PLACE = "meeting.place", T("field", "City and country")
    MEETING_VENUE = "meeting.venue", T("field", "Venue")
    HOST = "host", T("field", "Host")
    DELEGATES = "counts.delegates", T("field", "Number of delegates")
    SOCIETIES_COUNT = "counts.societies", T("field", "Number of National Societies")
    SOCIETIES = "societies", T("field", "List of National Societies")
    CATEGORIES = "categories", T("field", "All who took part, by category")
    NAMES = "names", T("field", "Names")
    NUMBER = "number", T("field", "Number")
    PRESIDED_BY = "presided_by", T("field", "Presided by")
    OPENED_BY = "opened_by", T("field", "Opened by")
    CLOSED_BY = "closed_by", T("field", "Closed by")
    KEYNOTE = "keynote", T("field", "Keynote by")
    CHAIR = "chair", T("field", "Chair")
    CO_CHAIR = "co_chair", T("field", "Co-chair")
    RAPPORTEUR = "rapporteur", T("field", "Rapporteur")
    LEAD_COUNTRY = "lead_country", T("field", "Lead country")
    AGENDA = "agenda", T("field", "Points of the agenda")
    NEXT_TITLE = "next.title", T("field", "Title of the next meeting")
    NEXT_DATES = "next.dates", T("field", "Days of the next meeting")
    NEXT_PLACE = "next.place", T("field", "City and country of the next meeting")
    NEXT_CHAIR = "rota.chair", T("field", "Next in the chair")
    NEXT_YEAR = "rota.year", T("field", "Year of the next chair")
    TURNS = "rota.turns", T("field", "Chair rota from then on")

    @property
    def is_of_category(self) -> bool:
        """Return whether the field is asked of one category of participants."""
        return self in {LiveField.NAMES, LiveField.NUMBER}


class SentenceKind(Choice):
    """A whole sentence that a record of a meeting usually has."""

    OPENING = "opening", T("field", "Opening sentence")
    HOSTED = "hosted", T("field", "Hosted by")
    PRESIDED = "presided", T("field", "Presided and opened by")
    ATTENDED = "attended", T("field", "Attended by, by category")
    POINTS = "points", T("field", "Points of the agenda")
    THANKS = "thanks", T("field", "Thanks to the host")
    NEXT_MEETING = "next_meeting", T("field", "Next meeting")
    NEXT_CHAIR = "next_chair", T("field", "Next in the chair")
    TURNS = "turns", T("field", "Chair rota from then on")


def named(field: LiveField, category: Category | None = None) -> str:
    """Return what a run carries for *field*, asked of *category* where it is one of that kind."""
    return f"{field}{OF_CATEGORY}{category}" if category else str(field)


def parsed(name: str) -> tuple[LiveField, Category | None] | None:
    """Return the field and the category that *name* stands for; None for one that is not known here."""
    field, _, category = name.partition(OF_CATEGORY)
    try:
        found = LiveField.of(field), Category.of(category) if category else None
    except ValueError:
        return None
    return found if found[0].is_of_category == bool(category) else None
