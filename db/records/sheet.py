"""Sheets that people sign when they come: which a meeting has, and the code each page of them bears."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256
from uuid import UUID

from db.records.agenda import Agenda, AgendaItem, AgendaKind
from db.records.meeting import Meeting

MOST_DAYS = 31
SCHEME = "RPT1"
_CODE = re.compile(rf"{SCHEME}:([0-9A-F]{{32}}):([A-Z0-9]{{1,40}}):(\d{{1,4}}):(\d{{4}})")
ONLY_SHEET = "A"
"""The name of the sheet of a meeting whose days are not known."""


@dataclass(frozen=True, slots=True)
class SheetCode:
    """What the code of a printed page says: meeting, sheet, page of the sheet, and of which list it was.

    `issue` is four digits that follow from the names on the sheet: they tell an older print from a newer.
    """

    meeting: UUID
    sheet: str
    page: int
    issue: str

    def text(self) -> str:
        """Return the code as it is printed, in the few characters that make a code small."""
        return f"{SCHEME}:{self.meeting.hex.upper()}:{self.sheet}:{self.page}:{self.issue}"

    @classmethod
    def read(cls, text: str) -> "SheetCode | None":
        """Return what *text* says; None if it is no code of ours."""
        found = _CODE.fullmatch(text.strip())
        return cls(UUID(found[1]), found[2], int(found[3]), found[4]) if found else None


def day_sheet(day: date) -> str:
    """Return the name of the sheet of *day*."""
    return f"D{day:%Y%m%d}"


def session_sheet(session: AgendaItem) -> str:
    """Return the name of the sheet of a session."""
    return f"S{session.uid.hex.upper()}"


def days_of(meeting: Meeting) -> list[date]:
    """Return the days of the meeting; none where they are not known or too many for a sheet each."""
    if meeting.first_day is None or meeting.days > MOST_DAYS:
        return []
    return [meeting.first_day + timedelta(days=day) for day in range(meeting.days)]


def sessions_of(agenda: Agenda) -> Iterator[AgendaItem]:
    """Yield the sessions of the agenda in the order they are held."""
    return (item for item in agenda.walk() if item.kind is AgendaKind.SESSION)


def issue_of(rows: Iterable[tuple[str, ...]]) -> str:
    """Return four digits that follow from what the rows of a sheet say."""
    said = "\n".join("\t".join(row) for row in rows)
    return f"{int.from_bytes(sha256(said.encode()).digest()[:4]) % 10_000:04}"
