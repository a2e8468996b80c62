"""The sign-in sheet: one a day or a session, with a column to sign in and rows for those who just come.

Each page bears a code, by which a scan of it is filed to its meeting and its sheet.
"""

from collections.abc import Iterator
from typing import NamedTuple
from uuid import UUID

from db.records.agenda import AgendaItem
from db.records.attendance import Attendance
from db.records.dossier import Dossier
from db.records.sheet import (
    ONLY_SHEET,
    SheetCode,
    day_sheet,
    days_of,
    issue_of,
    session_sheet,
    sessions_of,
)
from db.records.words import T
from reports.catalogue.form import NOTHING_MORE, Extras
from reports.catalogue.paper import meeting_lines, one_line, paper, prefaces
from reports.catalogue.participants import NAME, ORGANISATION, POST, post_of
from reports.catalogue.roll import Party, in_the_room
from reports.document import (
    Block,
    Cell,
    Column,
    Document,
    Heading,
    PageBreak,
    PageCode,
    Table,
    Title,
    plain_runs,
)
from reports.wording import Wording

SIGN_IN_SHEET = T("paper", "Sign-in sheet")
NUMBER = T("paper", "No.")
SIGNATURE = T("paper", "Signature")
CODE_WORDS = T("paper", "Page {page} of this sheet, list {issue}")

ROW_HEIGHT = 28.0
"""Points: room for a signature by hand."""

MOST_ROWS_OF_A_GROUP = 200

Row = tuple[str, str, str]


class Sheet(NamedTuple):
    """A sheet of its own: the name by which its pages are known, and the words over it."""

    name: str
    words: str


def build(dossier: Dossier, record: UUID | None, wording: Wording, extras: Extras = NOTHING_MORE) -> Document:
    """Return the sign-in sheets of the meeting, one a day; *record* changes nothing."""
    del record
    return _paper(dossier, wording, extras, day_sheets(dossier, wording))


def build_by_session(
    dossier: Dossier, record: UUID | None, wording: Wording, extras: Extras = NOTHING_MORE
) -> Document:
    """Return the sign-in sheets of the meeting, one a session of its agenda; one a day if it has none."""
    del record
    sheets = session_sheets(dossier, wording) or day_sheets(dossier, wording)
    return _paper(dossier, wording, extras, sheets)


def day_sheets(dossier: Dossier, wording: Wording) -> list[Sheet]:
    """Return a sheet for each day; one without words where the days are not known."""
    days = [Sheet(day_sheet(day), wording.weekday_date(day)) for day in days_of(dossier.meeting)]
    return days or [Sheet(ONLY_SHEET, "")]


def session_sheets(dossier: Dossier, wording: Wording) -> list[Sheet]:
    """Return a sheet for each session of the agenda."""
    return [Sheet(session_sheet(one), _session_words(one, wording)) for one in sessions_of(dossier.agenda)]


def _session_words(session: AgendaItem, wording: Wording) -> str:
    times = "-".join(f"{one:%H:%M}" for one in (session.starts, session.ends) if one)
    title = " ".join(part for part in (session.number, one_line(session.title)) if part)
    day = wording.weekday_date(session.day) if session.day else ""
    return wording.listed((title, day, times))


def _paper(dossier: Dossier, wording: Wording, extras: Extras, sheets: list[Sheet]) -> Document:
    title = wording.translate(SIGN_IN_SHEET)
    blocks = (
        *prefaces(meeting_lines(dossier.meeting, wording)),
        Title(plain_runs(title)),
        *_sheets(dossier, wording, max(extras.blank_rows, 0), sheets),
    )
    return paper(dossier, None, wording, extras, title=title, blocks=blocks, landscape=True)


def _sheets(dossier: Dossier, wording: Wording, blank_rows: int, sheets: list[Sheet]) -> Iterator[Block]:
    rows = list(_rows(dossier, wording))
    table = sheet_table(rows, wording, blank_rows)
    issue = issue_now(dossier)
    for place, sheet in enumerate(sheets):
        if place:
            yield PageBreak()
        yield _code(dossier, sheet, issue, wording)
        if sheet.words:
            yield Heading(1, plain_runs(sheet.words))
        yield table


def issue_now(dossier: Dossier) -> str:
    """Return the issue that sheets printed now bear; it follows from the people, whatever the language."""
    people = ((one.uid.hex, one.printed_name, str(one.head_count)) for one, _ in in_the_room(dossier, "en"))
    return issue_of(sorted(people))


def _code(dossier: Dossier, sheet: Sheet, issue: str, wording: Wording) -> PageCode:
    first = SheetCode(dossier.meeting.uid, sheet.name, 1, issue).text()
    words = wording.say(CODE_WORDS, page="{page}", issue=issue)
    return PageCode(first.replace(":1:", ":{page}:"), words)


def _rows(dossier: Dossier, wording: Wording) -> Iterator[Row]:
    for one, party in in_the_room(dossier, wording.language):
        yield from rows_of(one, party, wording)


def rows_of(one: Attendance, party: Party, wording: Wording) -> Iterator[Row]:
    """Yield a row for a person, and one without a name for each of a number of people."""
    if one.is_named:
        yield one.printed_name, post_of(one, wording), party.name
    else:
        yield from (("", "", party.name) for _ in range(min(one.head_count, MOST_ROWS_OF_A_GROUP)))


def sheet_table(rows: list[Row], wording: Wording, blank_rows: int) -> Table:
    """Return the rows with a number and room to sign, and blank ones under them."""
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
