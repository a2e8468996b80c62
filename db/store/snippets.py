"""The text around a hit, as it was written."""

import dataclasses
from collections.abc import Iterator, Sequence
from uuid import UUID

from sqlalchemy import select

from db.records.lines import Found
from db.records.paragraph import ParagraphKind, text_of
from db.records.text import fold
from db.store.indexing import agenda_texts, listed_texts
from db.store.work import Work
from db.tables import MeetingRow, ParagraphRow, RecordRow

ROW = MeetingRow
BEFORE, AFTER = 40, 100
"""Characters shown on either side of the beginning of a hit."""


def snippet_of(work: Work, found: Found, terms: Sequence[str]) -> Found:
    """Return *found* with the text around the first term that its title does not hold."""
    title = fold(found.title)
    wanted = [term for term in terms if term not in title]
    if found.kind == "record" and wanted:
        return _in_record(work, found, wanted)
    if found.kind == "meeting" and wanted:
        return _in_meeting(work, found, wanted)
    return found


def _in_record(work: Work, found: Found, terms: Sequence[str]) -> Found:
    query = (
        select(ParagraphRow.uid, ParagraphRow.kind, ParagraphRow.runs, ParagraphRow.rows)
        .join(RecordRow, RecordRow.id == ParagraphRow.owner)
        .where(RecordRow.uid == found.uid)
        .order_by(ParagraphRow.position)
    )
    for uid, kind, runs, rows in work.rows(query):
        if kind is ParagraphKind.TABLE:
            text = " ".join(text_of(cell) for row in rows for cell in row)
        else:
            text = text_of(runs)
        if snippet := around(text, terms):
            return dataclasses.replace(found, snippet=snippet, paragraph=uid)
    return found


def _in_meeting(work: Work, found: Found, terms: Sequence[str]) -> Found:
    columns = (ROW.title, ROW.city, ROW.venue, ROW.background, ROW.objectives, ROW.notes)
    (row,) = work.rows(select(*columns).where(ROW.uid == found.uid))
    snippets = (around(text, terms) for text in _told(work, found.uid, row))
    return dataclasses.replace(found, snippet=next(filter(None, snippets), ""))


def _told(work: Work, meeting: UUID, row: Sequence[str]) -> Iterator[str]:
    """Yield what is said of a meeting; agenda and list are read only if the rest does not hold the words."""
    yield from row
    yield from agenda_texts(work.session, meeting)
    yield from listed_texts(work.session, meeting)


def around(text: str, terms: Sequence[str]) -> str:
    """Return the part of *text* around the first of *terms* in it, or nothing if none is there."""
    folded = fold(text)
    places = [place for term in terms if (place := folded.find(term)) >= 0]
    if not places:
        return ""
    start = _unfolded(text, min(places))
    first = max(0, start - BEFORE)
    cut = " ".join(text[first : start + AFTER].split())
    return ("…" if first else "") + cut + ("…" if start + AFTER < len(text) else "")


def _unfolded(text: str, place: int) -> int:
    """Return where in *text* the character stands that begins at *place* of the folded text."""
    length = 0
    for here, char in enumerate(text):
        if length >= place:
            return here
        length += len(fold(char))
    return len(text)
