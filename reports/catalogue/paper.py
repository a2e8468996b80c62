"""What all papers share: the lines of the meeting, headers, footers, the mark of a draft, the letterhead."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time
from textwrap import shorten
from uuid import UUID

from db.records.dossier import Dossier
from db.records.meeting import Meeting
from db.records.record import Family, OnPaper, Record
from db.records.words import T
from reports.catalogue.form import Extras
from reports.document import (
    Block,
    Contents,
    Document,
    Heading,
    Labelled,
    Letterhead,
    Plain,
    Preface,
    plain_runs,
)
from reports.wording import Wording

LONGEST_HEADER = 90
DATELESS = date(2000, 1, 1)
"""The date of a paper whose meeting has none: a fixed one, so that the same record gives the same bytes."""

DRAFT_MARK = T("paper", "DRAFT")
DRAFT_NUMBER = T("paper", "Draft {number}")
HISTORY = T("paper", "History")
PAGE_OF = T("paper", "Page {page} of {pages}")
CONTENTS = T("paper", "Contents")
NUMBERED_TITLE = T("paper", "{number} {title}")
PARTED = " · "


def record_for(
    dossier: Dossier, uid: UUID | None, families: tuple[Family, ...], wording: Wording
) -> Record | None:
    """Return the record *uid*, or the first of those families, in the language of *wording* if there is one.

    Raise LookupError if *uid* is not a record of this meeting.
    """
    if uid is not None:
        return dossier.record(uid)
    found = [one for one in dossier.records if one.family in families]
    return next((one for one in found if one.language == wording.language), found[0] if found else None)


def paper(
    dossier: Dossier,
    record: Record | None,
    wording: Wording,
    extras: Extras,
    *,
    title: str,
    blocks: Iterable[Block],
    landscape: bool = False,
) -> Document:
    """Return *blocks* as a document with all that stands around them."""
    office = dossier.office
    return Document(
        title=one_line(title) or one_line(dossier.meeting.label()) or "-",
        language=str(wording.language),
        blocks=_with_something_in_contents(tuple(_numbered(one, wording) for one in blocks)),
        date=_date_of(dossier.meeting, record),
        author=office.name if office else "",
        subject=one_line(dossier.meeting.title),
        header=_header(dossier.meeting, record, wording),
        footer=_footer(record, wording),
        page_of=wording.translate(PAGE_OF),
        digits=wording.digits,
        mark=wording.translate(DRAFT_MARK) if is_draft(record) else "",
        line_numbers=is_draft(record) and is_chosen(OnPaper.LINE_NUMBERS, record),
        landscape=landscape,
        letterhead=_letterhead(dossier, wording, extras),
    )


def _numbered(block: Block, wording: Wording) -> Block:
    """Return *block* with its number in the digits of the paper."""
    if wording.digits and isinstance(block, Labelled):
        return replace(block, label=wording.number(block.label))
    return block


def _with_something_in_contents(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return *blocks* without a table of contents where there is no heading to stand in it."""
    if any(isinstance(block, Heading) for block in blocks):
        return blocks
    return tuple(block for block in blocks if not isinstance(block, Contents))


def bare_paper(dossier: Dossier, wording: Wording, extras: Extras, title: str) -> Document:
    """Return a paper without blocks whose pages have nothing around what stands on them."""
    made = paper(dossier, None, wording, extras, title=title, blocks=())
    return replace(made, header="", footer="", page_of="")


def lines_of(text: str) -> list[str]:
    """Return the lines of *text* that say something."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def one_line(text: str) -> str:
    """Return *text* as one line."""
    return " ".join(text.split())


def is_draft(record: Record | None) -> bool:
    """Return whether the paper is that of a record whose text may still change."""
    return record is not None and not record.status.is_frozen


def is_chosen(choice: OnPaper, record: Record | None) -> bool:
    """Return whether somebody wants *choice* on the paper of *record*."""
    return record is not None and choice in record.on_paper


def contents(record: Record, wording: Wording) -> Iterator[Contents]:
    """Yield the table of contents where it is wanted."""
    if is_chosen(OnPaper.CONTENTS, record):
        yield Contents(plain_runs(wording.translate(CONTENTS)))


def prefaces(lines: Iterable[str]) -> Iterator[Preface]:
    """Yield the lines above a title."""
    return (Preface(plain_runs(line)) for line in lines)


def plains(text: str) -> Iterator[Plain]:
    """Yield one paragraph a line of *text*."""
    return (Plain(plain_runs(line)) for line in lines_of(text))


def numbered_title(title: str, ordinal: int | None, wording: Wording) -> str:
    """Return "17th Annual Meeting"; the title alone if it has no number, or has it in it already.

    A title may begin with its number as another language writes it: "17th …" in a French record.
    """
    if not ordinal or re.match(rf"\D{{0,4}}{ordinal}(?!\d)", title):
        return title
    number = wording.ordinal(ordinal)
    if re.search(rf"(?<!\w){re.escape(number)}(?!\w)", title, re.IGNORECASE):
        return title
    return wording.say(NUMBERED_TITLE, number=number, title=title)


def dates_of(meeting: Meeting, wording: Wording) -> str:
    """Return the days of the meeting as one range, or the words that stand for them."""
    if meeting.first_day:
        return wording.date_range(meeting.first_day, meeting.last_day)
    return meeting.date_text


def place_of(meeting: Meeting, wording: Wording) -> str:
    """Return "City, Country"."""
    country = wording.country(meeting.country) if meeting.country else ""
    return wording.listed((meeting.city, country))


def meeting_lines(meeting: Meeting, wording: Wording) -> list[str]:
    """Return the lines that name a meeting: title, process, dates and place."""
    when_and_where = wording.listed((dates_of(meeting, wording), place_of(meeting, wording)))
    return [*lines_of(meeting.title), *lines_of(meeting.subtitle), *lines_of(when_and_where)]


def _date_of(meeting: Meeting, record: Record | None) -> datetime:
    day = (record and record.adopted_on) or meeting.last_day or meeting.first_day or DATELESS
    return datetime.combine(day, time(), tzinfo=UTC)


def _header(meeting: Meeting, record: Record | None, wording: Wording) -> str:
    parts = [shorten(meeting.label(), LONGEST_HEADER, placeholder="…")]
    if record and is_draft(record):
        parts.append(wording.say(DRAFT_NUMBER, number=record.draft))
    return PARTED.join(part for part in parts if part)


def _footer(record: Record | None, wording: Wording) -> str:
    """Return by what a page is matched to its record; of an adopted one a scan alone must be enough."""
    if record is None:
        return ""
    if not record.status.is_frozen:
        return record.reference or short_id(record.uid)
    parts = [record.reference, short_id(record.uid)]
    if record.content_hash:
        parts.append(f"SHA-256 {short_hash(record.content_hash)}")
        if record.history_head:
            parts.append(f"{wording.translate(HISTORY)} {short_hash(record.history_head)}")
    return PARTED.join(part for part in parts if part)


def short_id(uid: UUID) -> str:
    """Return eight characters by which a printed page is matched to its record."""
    return uid.hex[-8:]


def short_hash(content_hash: str) -> str:
    """Return the first 16 digits of a hash in groups of four, to be read aloud and compared."""
    return " ".join(content_hash[place : place + 4] for place in range(0, 16, 4)).strip()


def _letterhead(dossier: Dossier, wording: Wording, extras: Extras) -> Letterhead:
    office = dossier.office
    if office is None:
        return Letterhead()
    society = dossier.organisation(office.organisation)
    return Letterhead(
        lines=tuple(lines_of(office.letterhead)),
        logo=extras.pictures.get(office.logo, b"") if office.logo else b"",
        alternative=society.name(wording.language) if society else office.name,
    )
