"""What the search finds a record by."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, insert, select, update
from sqlalchemy.orm import Session

from db.dialects.engines import dialect_of
from db.records.meeting import Meeting
from db.records.organisation import Organisation
from db.records.person import Person
from db.records.record import Record
from db.records.series import Series
from db.records.text import fold
from db.tables import AgendaItemRow, AgendaRow, AttendanceRow, DelegationRow, EntryRow
from db.tables.types import Uid

UNSPACED = ((0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3040, 0x30FF), (0x3400, 0x9FFF))
"""Scripts that don't part words by spaces: Thai, Lao, Burmese, Khmer, Japanese, Chinese."""
AT_ONCE = 1000
"""Records in one query."""
SHORT = 2000
"""Up to so many characters parts of words are found too, in any script."""
ENTRY = EntryRow.__table__
KNOWN = select(ENTRY.c.id, ENTRY.c.uid, ENTRY.c.kind, ENTRY.c.title).where(
    ENTRY.c.uid.in_(bindparam("asked", expanding=True))
)
ADD_ENTRIES = insert(EntryRow).returning(ENTRY.c.id, ENTRY.c.uid, ENTRY.c.kind)
SAY = update(EntryRow).where(ENTRY.c.id == bindparam("entry"))
MEETING: Any = bindparam("meeting", type_=Uid())
AGENDA = (
    select(AgendaItemRow.title, AgendaItemRow.speakers, AgendaItemRow.objectives, AgendaItemRow.overview)
    .join(AgendaRow, AgendaRow.id == AgendaItemRow.owner)
    .where(AgendaRow.meeting == MEETING)
    .order_by(AgendaItemRow.position)
)
LINES = (
    select(AttendanceRow.printed_name, AttendanceRow.printed_post, AttendanceRow.note)
    .where(AttendanceRow.meeting == MEETING)
    .order_by(AttendanceRow.id)
)
HOMES = select(DelegationRow.printed_name).where(DelegationRow.meeting == MEETING).order_by(DelegationRow.id)


def has_unspaced(text: str) -> bool:
    """Return whether *text* holds a script that doesn't part words."""
    return not text.isascii() and any(first <= ord(char) <= last for char in text for first, last in UNSPACED)


def words_of(record: Any) -> tuple[str, str, list[str]]:
    """Return kind, title and texts that *record* is found by; no kind if it is not searched."""
    match record:
        case Organisation():
            return "organisation", record.name(), [*record.all_names(), record.country, record.notes]
        case Person():
            posts = [one.title for one in record.posts]
            told = [record.sort_name, *record.aliases, *posts, record.email, record.notes]
            return "person", record.printed_name(), told
        case Series():
            return "series", record.title, [record.abbreviation, record.notes]
        case Meeting():
            return "meeting", record.label(), _meeting_texts(record)
        case Record():
            return "record", record.title, [record.preface, record.reference, *_paragraphs(record)]
        case _:
            return "", "", []


def _meeting_texts(meeting: Meeting) -> list[str]:
    roles = [f"{one.printed_name} {one.printed_post}" for one in meeting.roles]
    first = meeting.first_day.isoformat() if meeting.first_day else ""
    named = [meeting.title, meeting.subtitle, meeting.city, meeting.country, meeting.venue]
    told = [meeting.background, meeting.objectives, meeting.notes]
    return [*named, str(meeting.ordinal or ""), first[:4], meeting.date_text, *roles, *told]


def _paragraphs(record: Record) -> list[str]:
    return [one.text for one in record.paragraphs]


def index_record(session: Session, record: Any) -> None:
    """Let the search find *record* by what it says now."""
    index_records(session, (record,))


def index_records(session: Session, records: Sequence[Any]) -> None:
    """Let the search find *records* by what they say now: much faster than one by one."""
    for start in range(0, len(records), AT_ONCE):
        some = [(record, *words_of(record)) for record in records[start : start + AT_ONCE]]
        _index_all(session, [_said(session, *one) for one in some if one[1]])


def _said(
    session: Session, record: Any, kind: str, title: str, texts: list[str]
) -> tuple[UUID, str, str, list[str]]:
    """Return what is indexed of *record*; a meeting is found by its agenda and its list too."""
    is_meeting = isinstance(record, Meeting)
    more = [*agenda_texts(session, record.uid), *listed_texts(session, record.uid)] if is_meeting else []
    return record.uid, kind, title, [*texts, *more]


def _index_all(session: Session, said: Sequence[tuple[UUID, str, str, list[str]]]) -> None:
    """Put identifier, kind, title and texts into the entries and the full text; what comes last counts."""
    if not said:
        return
    connection = session.connection()
    titles = {(uid, kind): title for uid, kind, title, _ in said}
    keys = _kept_titles(connection, titles)
    fresh = [
        {"uid": uid, "kind": kind, "title": title}
        for (uid, kind), title in titles.items()
        if (uid, kind) not in keys
    ]
    if fresh:
        keys |= {(uid, kind): key for key, uid, kind in connection.execute(ADD_ENTRIES, fresh)}
    entries = [(keys[uid, kind], *folded_words(title, texts)) for uid, kind, title, texts in said]
    dialect_of(connection).index(connection, entries)


def _kept_titles(connection: Connection, titles: Mapping[tuple[UUID, str], str]) -> dict[Any, int]:
    """Let the entries that are there of *titles* say those; return their keys by identifier and kind."""
    there = connection.execute(KNOWN, {"asked": [uid for uid, _ in titles]}).all()
    known = [(key, (uid, kind), title) for key, uid, kind, title in there if (uid, kind) in titles]
    other = [{"entry": key, "title": titles[one]} for key, one, title in known if title != titles[one]]
    if other:
        connection.execute(SAY, other)
    return {one: key for key, one, _ in known}


def agenda_texts(session: Session, meeting: UUID) -> list[str]:
    """Return what the agenda of *meeting* says."""
    return ["\n".join(one) for one in session.connection().execute(AGENDA, {"meeting": meeting})]


def listed_texts(session: Session, meeting: UUID) -> list[str]:
    """Return what the list of participants of *meeting* says: each line with its post, each delegation."""
    lines = session.connection().execute(LINES, {"meeting": meeting})
    said = [" ".join(filter(None, one)) for one in lines]
    return [*said, *session.connection().execute(HOMES, {"meeting": meeting}).scalars()]


def folded_words(title: str, texts: list[str]) -> tuple[str, str, str]:
    """Return title, all words and those searched by parts, all folded."""
    folded = [fold(text) for text in texts if text]
    body = "\n".join(folded)
    parts = body if len(body) <= SHORT else "\n".join(text for text in folded if has_unspaced(text))
    return fold(title), body, parts
