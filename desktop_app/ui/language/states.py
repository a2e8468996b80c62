"""Which sign and which word stand for a state."""

from db.records.standing import MeetingStatus, RecordStatus
from db.records.words import T
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.signs import Sign

MEETING: dict[MeetingStatus, Sign] = {
    MeetingStatus.PLANNED: Sign.PLANNED,
    MeetingStatus.UNDER_WAY: Sign.UNDER_WAY,
    MeetingStatus.HELD: Sign.HELD,
    MeetingStatus.CANCELLED: Sign.CANCELLED,
}
RECORD: dict[RecordStatus, Sign] = {
    RecordStatus.DRAFT: Sign.DRAFT,
    RecordStatus.CIRCULATED: Sign.CIRCULATED,
    RecordStatus.ADOPTED: Sign.ADOPTED,
    RecordStatus.SIGNED: Sign.SIGNED,
    RecordStatus.DISTRIBUTED: Sign.DISTRIBUTED,
}


def record_state(status: RecordStatus, signed: int, signatories: int) -> tuple[Sign, str]:
    """Return the sign and the words for a record; while it is being signed, how many have."""
    if status is RecordStatus.ADOPTED and 0 < signed < signatories:
        counts = {"signed": str(signed), "all": str(signatories)}
        return Sign.SIGNING, tr("states", T("states", "{signed} of {all} signed"), counts)
    return RECORD[status], tr("record", status.label)


def meeting_state(status: MeetingStatus) -> tuple[Sign, str]:
    """Return the sign and the word for a meeting."""
    return MEETING[status], tr("meeting", status.label)
