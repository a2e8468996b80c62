"""Other layouts of the list of participants: by delegation, and as a table to sign."""

from collections.abc import Iterator
from uuid import UUID

from db.records.attendance import AttendanceState, Presence
from db.records.dossier import Dossier
from db.records.meeting import Mode
from db.records.words import T
from reports.catalogue.form import NOTHING_MORE, Extras
from reports.catalogue.paper import meeting_lines, paper, prefaces
from reports.catalogue.participants import (
    ABSENT,
    CATEGORY_AND_COUNT,
    EXCUSED,
    LIST_OF_PARTICIPANTS,
    NAME,
    NOBODY,
    ONLINE,
    ORGANISATION,
    POST,
    name_of,
    people,
    totals,
)
from reports.catalogue.roll import Group, Party, roll_of
from reports.catalogue.sign_in_sheet import ROW_HEIGHT, Row, rows_of
from reports.document import Block, Cell, Column, Document, Heading, Plain, Table, Title, plain_runs
from reports.wording import Wording

ROLE = T("attendance", "Role")
SIGNATURE = T("paper", "Signature")
NUMBER = T("paper", "No.")


def by_delegation(
    dossier: Dossier, record: UUID | None, wording: Wording, extras: Extras = NOTHING_MORE
) -> Document:
    """Return the list with each delegation under its own name, the head of it first."""
    del record
    return _paper(dossier, wording, extras, tuple(_delegations(dossier, wording)))


def to_sign(
    dossier: Dossier, record: UUID | None, wording: Wording, extras: Extras = NOTHING_MORE
) -> Document:
    """Return the list as one table by category, with a number and room to sign in each row."""
    del record
    groups = roll_of(dossier, wording.language, dossier.meeting.counted_states())
    blocks = (_signed_table(groups, wording), *totals(groups, dossier.meeting, wording)) if groups else ()
    return _paper(dossier, wording, extras, blocks, landscape=True)


def _paper(
    dossier: Dossier, wording: Wording, extras: Extras, listed: tuple[Block, ...], *, landscape: bool = False
) -> Document:
    title = wording.translate(LIST_OF_PARTICIPANTS)
    blocks = (
        *prefaces(meeting_lines(dossier.meeting, wording)),
        Title(plain_runs(title)),
        *(listed or (Plain(plain_runs(wording.translate(NOBODY))),)),
    )
    return paper(dossier, None, wording, extras, title=title, blocks=blocks, landscape=landscape)


def _delegations(dossier: Dossier, wording: Wording) -> Iterator[Block]:
    groups = roll_of(dossier, wording.language, dossier.meeting.counted_states())
    for group in groups:
        yield Heading(1, plain_runs(_counted(wording.translate(group.category.label), group, wording)))
        yield _delegation_table(group, dossier, wording)
    if groups:
        yield from totals(groups, dossier.meeting, wording)
    for heading, state in ((EXCUSED, AttendanceState.EXCUSED), (ABSENT, AttendanceState.ABSENT)):
        for place, group in enumerate(roll_of(dossier, wording.language, {state})):
            if not place:
                yield Heading(1, plain_runs(wording.translate(heading)))
            yield _delegation_table(group, dossier, wording)


def _delegation_table(group: Group, dossier: Dossier, wording: Wording) -> Table:
    columns = (
        Column(plain_runs(wording.translate(NAME)), 5.0),
        Column(plain_runs(wording.translate(POST)), 6.0),
        Column(plain_runs(wording.translate(ROLE)), 2.6),
    )
    rows: list[tuple[Cell, ...]] = []
    above = _counted(wording.translate(group.category.label), group, wording)
    for party in group.parties:
        name = _counted(party.name, party, wording)
        if name != above:  # IFRC and ICRC are categories and organisations: said once
            rows.append((Cell(plain_runs(name, bold=True)),))
        rows += _people(party, dossier, wording)
    return Table(columns, tuple(rows))


def _people(party: Party, dossier: Dossier, wording: Wording) -> Iterator[tuple[Cell, ...]]:
    hybrid = dossier.meeting.mode is Mode.HYBRID
    for one in party.people:
        name = name_of(one, wording)
        if hybrid and one.presence is Presence.ONLINE:
            name = wording.say(ONLINE, name=name)
        role = wording.translate(one.role.label)
        yield tuple(Cell(plain_runs(text)) for text in (name, one.printed_post, role))


def _counted(name: str, listed: Group | Party, wording: Wording) -> str:
    if not listed.heads:
        return name
    count = people(listed.heads, listed.delegates, wording)
    return wording.say(CATEGORY_AND_COUNT, category=name, count=count)


def _signed_table(groups: tuple[Group, ...], wording: Wording) -> Table:
    heads = ((NUMBER, 1.2), (NAME, 6.0), (POST, 5.5), (ORGANISATION, 5.5), (SIGNATURE, 6.0))
    columns = tuple(
        Column(plain_runs(wording.translate(head)), share, "end" if head is NUMBER else "start")
        for head, share in heads
    )
    rows: list[tuple[Cell, ...]] = []
    number = 0
    for group in groups:
        name = _counted(wording.translate(group.category.label), group, wording)
        rows.append((Cell(plain_runs(name, bold=True)),))
        for row in _rows(group, wording):
            number += 1
            rows.append(_row(number, row))
    return Table(columns, tuple(rows), row_height=ROW_HEIGHT)


def _rows(group: Group, wording: Wording) -> Iterator[Row]:
    for party in group.parties:
        for one in party.people:
            yield from rows_of(one, party, wording)


def _row(number: int, row: Row) -> tuple[Cell, ...]:
    written = (Cell(plain_runs(text), blank=not text) for text in row)
    return Cell(plain_runs(str(number)), "end"), *written, Cell(blank=True)
