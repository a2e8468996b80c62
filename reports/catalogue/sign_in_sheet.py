"""The sign-in sheet: one a day, with a column to sign in and blank rows for those who just come."""

from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID

from db.records.attendance import Attendance, Presence
from db.records.dossier import Dossier
from db.records.meeting import Meeting, Mode
from db.records.words import T
from reports.catalogue.form import NOTHING_MORE, Extras
from reports.catalogue.paper import meeting_lines, paper, prefaces
from reports.catalogue.participants import NAME, ORGANISATION, POST, post_of
from reports.catalogue.roll import Party, roll_of
from reports.document import Block, Cell, Column, Document, Heading, PageBreak, Table, Title, plain_runs
from reports.wording import Wording

SIGN_IN_SHEET = T("paper", "Sign-in sheet")
NUMBER = T("paper", "No.")
SIGNATURE = T("paper", "Signature")

ROW_HEIGHT = 28.0
"""Points: room for a signature by hand."""

MOST_DAYS = 31
MOST_ROWS_OF_A_GROUP = 200

Row = tuple[str, str, str]


def build(dossier: Dossier, record: UUID | None, wording: Wording, extras: Extras = NOTHING_MORE) -> Document:
    """Return the sign-in sheets of the meeting, one a day; *record* changes nothing."""
    del record
    title = wording.translate(SIGN_IN_SHEET)
    blocks = (
        *prefaces(meeting_lines(dossier.meeting, wording)),
        Title(plain_runs(title)),
        *_sheets(dossier, wording, max(extras.blank_rows, 0)),
    )
    return paper(dossier, None, wording, extras, title=title, blocks=blocks, landscape=True)


def _sheets(dossier: Dossier, wording: Wording, blank_rows: int) -> Iterator[Block]:
    sheet = _table(list(_rows(dossier, wording)), wording, blank_rows)
    days = _days(dossier.meeting, wording)
    for place, day in enumerate(days):
        if place:
            yield PageBreak()
        yield Heading(1, plain_runs(day))
        yield sheet
    if not days:
        yield sheet


def _days(meeting: Meeting, wording: Wording) -> list[str]:
    """Return the days in words; none where they are not known or too many for a sheet each."""
    if meeting.first_day is None or meeting.days > MOST_DAYS:
        return []
    return [wording.weekday_date(meeting.first_day + timedelta(days=day)) for day in range(meeting.days)]


def _rows(dossier: Dossier, wording: Wording) -> Iterator[Row]:
    everybody = dossier.meeting.mode is Mode.VIRTUAL
    for group in roll_of(dossier, wording.language):
        for party in group.parties:
            for one in party.people:
                if everybody or one.presence is Presence.ROOM:
                    yield from _rows_of(one, party, wording)


def _rows_of(one: Attendance, party: Party, wording: Wording) -> Iterator[Row]:
    """Yield a row for a person, and one without a name for each of a number of people."""
    if one.is_named:
        yield one.printed_name, post_of(one, wording), party.name
    else:
        yield from (("", "", party.name) for _ in range(min(one.head_count, MOST_ROWS_OF_A_GROUP)))


def _table(rows: list[Row], wording: Wording, blank_rows: int) -> Table:
    columns = (
        Column(plain_runs(wording.translate(NUMBER)), 1.2, "end"),
        Column(plain_runs(wording.translate(NAME)), 6.0),
        Column(plain_runs(wording.translate(POST)), 5.5),
        Column(plain_runs(wording.translate(ORGANISATION)), 5.5),
        Column(plain_runs(wording.translate(SIGNATURE)), 6.0),
    )
    listed = [*rows, *[("", "", "")] * blank_rows]
    cells = tuple(_cells(number, row) for number, row in enumerate(listed, 1))
    return Table(columns, cells, row_height=ROW_HEIGHT)


def _cells(number: int, row: Row) -> tuple[Cell, ...]:
    written = (Cell(plain_runs(text), blank=not text) for text in row)
    return Cell(plain_runs(str(number)), "end"), *written, Cell(blank=True)
