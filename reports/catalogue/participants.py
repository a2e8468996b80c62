"""The list of participants, as a paper of its own and as the annex of a record."""

from collections.abc import Iterator
from uuid import UUID

from db.records.attendance import Attendance, AttendanceState, DelegationRole, Presence
from db.records.dossier import Dossier
from db.records.meeting import Meeting, Mode
from db.records.words import T
from reports.catalogue.form import NOTHING_MORE, Extras
from reports.catalogue.paper import meeting_lines, paper, prefaces, record_for
from reports.catalogue.roll import Group, Party, roll_of
from reports.document import (
    Block,
    Cell,
    Column,
    Document,
    Heading,
    Plain,
    Table,
    Title,
    plain_runs,
)
from reports.wording import Wording

LIST_OF_PARTICIPANTS = T("paper", "List of participants")
EXCUSED = T("paper", "Excused")
ABSENT = T("paper", "Absent")
NOBODY = T("paper", "Nobody is listed yet.")
NAME = T("paper", "Name")
POST = T("paper", "Post")
ORGANISATION = T("paper", "Organisation")
ONE_DELEGATE = T("paper", "1 delegate")
DELEGATES = T("paper", "{number} delegates")
ONE_PARTICIPANT = T("paper", "1 participant")
PARTICIPANTS = T("paper", "{number} participants")
OF_THEM_DELEGATES = T("paper", "{number} of them delegates")
ONE_SOCIETY = T("paper", "1 National Society")
SOCIETIES = T("paper", "{number} National Societies")
ONE_DELEGATION = T("paper", "1 delegation")
DELEGATIONS = T("paper", "{number} delegations")
CATEGORY_AND_COUNT = T("paper", "{category}: {count}")
TOTAL = T("paper", "Total: {counts}")
OFFICIAL = T("paper", "Official numbers: {counts}")
ONLINE = T("paper", "{name} (online)")
POST_AND_ROLE = T("paper", "{post} ({role})")

_PLAIN_ROLES = frozenset({DelegationRole.HEAD, DelegationRole.DELEGATE, DelegationRole.SECRETARIAT})
_SHARES = (5.0, 5.0, 5.0)


def build(dossier: Dossier, record: UUID | None, wording: Wording, extras: Extras = NOTHING_MORE) -> Document:
    """Return the list of participants of the meeting."""
    blocks = (
        *prefaces(meeting_lines(dossier.meeting, wording)),
        Title(plain_runs(wording.translate(LIST_OF_PARTICIPANTS))),
        *(tuple(participants(dossier, wording)) or (Plain(plain_runs(wording.translate(NOBODY))),)),
    )
    about = record_for(dossier, record, (), wording)
    title = wording.translate(LIST_OF_PARTICIPANTS)
    return paper(dossier, about, wording, extras, title=title, blocks=blocks)


def participants(dossier: Dossier, wording: Wording) -> Iterator[Block]:
    """Yield who takes part and how many, then who is excused or absent; nothing if nobody is known."""
    groups = roll_of(dossier, wording.language, dossier.meeting.counted_states())
    if groups:
        yield _table(groups, dossier, wording)
        yield from totals(groups, dossier.meeting, wording)
    for heading, state in ((EXCUSED, AttendanceState.EXCUSED), (ABSENT, AttendanceState.ABSENT)):
        missing = roll_of(dossier, wording.language, {state})
        if missing:
            yield Heading(2, plain_runs(wording.translate(heading)))
            yield _table(missing, dossier, wording)


def _table(groups: tuple[Group, ...], dossier: Dossier, wording: Wording) -> Table:
    """Return the people under the line of their category; a column that says nothing is left out."""
    heads = (NAME, POST, ORGANISATION)
    lines = {group: tuple(_lines(group, dossier, wording)) for group in groups}
    kept = [
        place for place in range(len(heads)) if any(line[place] for many in lines.values() for line in many)
    ]
    columns = (Column(plain_runs(wording.translate(heads[place])), _SHARES[place]) for place in kept)
    rows: list[tuple[Cell, ...]] = []
    for group in groups:
        rows.append((Cell(plain_runs(_group_line(group, wording), bold=True)),))
        rows += [tuple(Cell(plain_runs(line[place])) for place in kept) for line in lines[group]]
    return Table(tuple(columns), tuple(rows))


def _group_line(group: Group, wording: Wording) -> str:
    category = wording.translate(group.category.label)
    if not group.heads:
        return category
    count = people(group.heads, group.delegates, wording)
    return wording.say(CATEGORY_AND_COUNT, category=category, count=count)


def _lines(group: Group, dossier: Dossier, wording: Wording) -> Iterator[tuple[str, str, str]]:
    hybrid = dossier.meeting.mode is Mode.HYBRID
    for party in group.parties:
        if not party.people:
            yield "", "", party.name
        for one in party.people:
            name = name_of(one, wording)
            if hybrid and one.presence is Presence.ONLINE:
                name = wording.say(ONLINE, name=name)
            yield name, post_of(one, wording), party.name


def name_of(one: Attendance, wording: Wording) -> str:
    """Return the name as printed, or "5 delegates" for people without names."""
    return one.printed_name or delegates(one.head_count, wording)


def post_of(one: Attendance, wording: Wording) -> str:
    """Return the post, with the role where it is not the usual one and the post doesn't say it."""
    role = wording.translate(one.role.label)
    is_said = any(word.casefold() in one.printed_post.casefold() for word in (role, one.role.label))
    if one.role in _PLAIN_ROLES or is_said:
        return one.printed_post
    return wording.say(POST_AND_ROLE, post=one.printed_post, role=role) if one.printed_post else role


def delegates(number: int, wording: Wording) -> str:
    """Return "5 delegates"."""
    return wording.say(ONE_DELEGATE if number == 1 else DELEGATES, number=number)


def people(heads: int, are_delegates: int, wording: Wording) -> str:
    """Return "5 delegates", or "5 participants" where not all of them are delegates."""
    if heads == are_delegates:
        return delegates(heads, wording)
    return wording.say(ONE_PARTICIPANT if heads == 1 else PARTICIPANTS, number=heads)


def totals(groups: tuple[Group, ...], meeting: Meeting, wording: Wording) -> Iterator[Block]:
    """Yield how many are listed and, where they differ, the official numbers."""
    parties: list[Party] = [party for group in groups for party in group.parties]
    heads, among = sum(party.heads for party in parties), sum(party.delegates for party in parties)
    societies = len({one.delegation.organisation or one.name for one in parties if one.is_society})
    counts = [*_counts(heads, among, societies, wording)]
    if len(parties) != societies:
        counts.append(wording.say(ONE_DELEGATION if len(parties) == 1 else DELEGATIONS, number=len(parties)))
    yield Plain(plain_runs(wording.say(TOTAL, counts=wording.listed(counts))))
    official = (meeting.official_delegates or among, meeting.official_societies or societies)
    if official != (among, societies):
        counts = [*_counts(official[0], *official, wording)]
        yield Plain(plain_runs(wording.say(OFFICIAL, counts=wording.listed(counts))))


def _counts(heads: int, among: int, societies: int, wording: Wording) -> Iterator[str]:
    if heads:
        yield people(heads, among, wording)
    if 0 < among < heads:
        yield wording.say(OF_THEM_DELEGATES, number=among)
    if societies:
        yield wording.say(ONE_SOCIETY if societies == 1 else SOCIETIES, number=societies)
