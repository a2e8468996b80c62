"""Where meetings and records stand: the few words that lists show of them.

They are apart from the records, so that a list is shown before these are loaded.
"""

from datetime import timedelta

from db.records.choice import Choice
from db.records.words import T

LONGEST_MEETING = timedelta(days=100)
"""What began longer ago is over, whatever its last day says."""


class Mode(Choice):
    """How people meet."""

    IN_PERSON = "in_person", T("meeting", "In person")
    VIRTUAL = "virtual", T("meeting", "Virtual")
    HYBRID = "hybrid", T("meeting", "Hybrid")


class MeetingStatus(Choice):
    """Where a meeting stands."""

    PLANNED = "planned", T("meeting", "Planned")
    UNDER_WAY = "under_way", T("meeting", "Under way")
    HELD = "held", T("meeting", "Held")
    CANCELLED = "cancelled", T("meeting", "Cancelled")


class Family(Choice):
    """The family of a record: which printed form it takes."""

    STATEMENT = "statement", T("record", "Statement")
    RECORD_OF_MEETING = "record_of_meeting", T("record", "Record of meeting")
    EVENT_PAGE = "event_page", T("record", "Event page")
    MINUTES = "minutes", T("record", "Minutes")
    RESOLUTION = "resolution", T("record", "Resolution")


class RecordStatus(Choice):
    """The life of a record; from adoption on its text can't change."""

    DRAFT = "draft", T("record", "Draft")
    CIRCULATED = "circulated", T("record", "Circulated")
    ADOPTED = "adopted", T("record", "Adopted")
    SIGNED = "signed", T("record", "Signed")
    DISTRIBUTED = "distributed", T("record", "Distributed")

    @property
    def is_frozen(self) -> bool:
        """Return whether the text can't change any more."""
        return self in {RecordStatus.ADOPTED, RecordStatus.SIGNED, RecordStatus.DISTRIBUTED}
