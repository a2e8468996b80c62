"""Rows of lists: what a list shows of a record, read without the record itself.

`key` says where a line stands in its list: hand that of the last line back as `after` to get the next.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime
    from uuid import UUID

    from db.records.language import Language
    from db.records.meeting import MeetingStatus, Mode
    from db.records.organisation import OrganisationKind
    from db.records.record import Family, RecordStatus

Key = tuple[Any, ...]
"""Where a line stands in its list; only the store reads it."""


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """A meeting in a list.

    `title` is the short one where there is one. `record_uid` is the first record made, `signed` of
    `signatories` are those of it. `delegates` is the official number, else the counted one: heads,
    delegates and alternates who are not excused, absent or replaced.
    """

    uid: UUID
    series: UUID | None
    series_title: str
    ordinal: int | None
    title: str
    first_day: date | None
    last_day: date | None
    date_text: str
    city: str
    country: str
    mode: Mode
    status: MeetingStatus
    host_name: str
    record_uid: UUID | None
    record_status: RecordStatus | None
    signed: int
    signatories: int
    delegates: int
    key: Key = ()


@dataclass(frozen=True, slots=True)
class RecordLine:
    """A record in a list, with the meeting it belongs to."""

    uid: UUID
    meeting: UUID
    meeting_title: str
    family: Family
    title: str
    language: Language
    status: RecordStatus
    draft: int
    reference: str
    changed_at: datetime
    signed: int
    signatories: int
    key: Key = ()


def last_changed(lines: Iterable[RecordLine], limit: int) -> list[RecordLine]:
    """Return up to *limit* of *lines*, those changed last first."""
    return sorted(lines, key=lambda one: one.key, reverse=True)[:limit]


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A person in a list, with the post held today and its organisation."""

    uid: UUID
    full_name: str
    printed_name: str
    post: str = ""
    organisation: UUID | None = None
    organisation_name: str = ""
    country: str = ""
    key: Key = ()


@dataclass(frozen=True, slots=True)
class PersonFace:
    """What is compared of a person: the name as it is printed, how to reach him or her, and the posts.

    `posts` are titles, each with its organisation.
    """

    uid: UUID
    name: str
    email: str
    phone: str
    posts: tuple[tuple[str, UUID | None], ...] = ()
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OrganisationLine:
    """An organisation in a list, by its name in English or the first that it has."""

    uid: UUID
    name: str
    abbreviation: str
    kind: OrganisationKind
    country: str
    key: Key = ()


@dataclass(frozen=True, slots=True)
class SeriesLine:
    """A series in a list: how many meetings are filed and when the last of them begins."""

    uid: UUID
    title: str
    abbreviation: str
    meetings: int
    last_day: date | None
    key: Key = ()


@dataclass(frozen=True, slots=True)
class Found:
    """Something that was searched for: `kind` is the name of its table, as in "meeting".

    `snippet` is the text around the first hit. For a record `paragraph` is where the hit stands.
    """

    kind: str
    uid: UUID
    title: str
    snippet: str = ""
    paragraph: UUID | None = None


@dataclass(frozen=True, slots=True)
class DraftLine:
    """Something that was being typed and is not saved: which form, what it says and since when."""

    form: str
    record: UUID
    base_version: int
    payload: dict[str, Any]
    kept_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """What is coming (soonest first), what is open and what was changed last; and how many there are."""

    coming: tuple[MeetingLine, ...] = ()
    open: tuple[RecordLine, ...] = ()
    recent: tuple[RecordLine, ...] = ()
    meetings: int = 0
    records: int = 0
    people: int = 0
    organisations: int = 0
    series: int = 0
