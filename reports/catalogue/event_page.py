"""The page of an event: what it is for, its parts and sessions, its documents and photos.

A heading stands only where something stands under it.
"""

from collections.abc import Iterator
from uuid import UUID

from db.records.agenda import AgendaDocument, AgendaItem, DocumentKind
from db.records.attachment import AttachmentKind
from db.records.dossier import Dossier
from db.records.meeting import Meeting
from db.records.paragraph import Run
from db.records.record import Family, Record
from db.records.words import T
from reports.catalogue.annexes import annexes
from reports.catalogue.form import NOTHING_MORE, Extras
from reports.catalogue.paper import (
    contents,
    dates_of,
    lines_of,
    one_line,
    paper,
    place_of,
    plains,
    prefaces,
    record_for,
)
from reports.catalogue.photos import photos
from reports.catalogue.positions import with_positions
from reports.catalogue.programme import agenda_label, programme
from reports.catalogue.sentences import current_paragraphs
from reports.catalogue.signing import signatures
from reports.document import (
    Block,
    Continuation,
    Document,
    Heading,
    Labelled,
    Title,
    plain_runs,
)
from reports.numbering import BULLETS, blocks_of
from reports.wording import Wording

FAMILIES = (Family.EVENT_PAGE,)

BACKGROUND = T("paper", "Background and Rationale")
OBJECTIVES = T("paper", "Objectives")
PROGRAMME = T("paper", "Programme")
RELATED_DOCUMENTS = T("paper", "Related Documents:")
PRESENTATIONS = T("paper", "Presentations:")
PHOTOS = T("paper", "Photos:")
HOST = T("paper", "Host: {name}")
VENUE = T("paper", "Venue: {venue}")
PLATFORM = T("paper", "Online: {platform}")
ROLE = T("paper", "{role}: {name}")
NO_BREAK_SPACE = "\u00a0"

_LISTED = frozenset(
    {AttachmentKind.PAPER, AttachmentKind.OVERVIEW, AttachmentKind.PRESENTATION, AttachmentKind.ANNEX}
)


def build(dossier: Dossier, record: UUID | None, wording: Wording, extras: Extras = NOTHING_MORE) -> Document:
    """Return the page of the meeting, with the text of its event-page record if there is one."""
    found = record_for(dossier, record, FAMILIES, wording)
    title = found.title if found else dossier.meeting.title
    blocks = _blocks(dossier, found, wording, extras)
    return paper(dossier, found, wording, extras, title=title, blocks=blocks)


def _blocks(dossier: Dossier, record: Record | None, wording: Wording, extras: Extras) -> Iterator[Block]:
    meeting = dossier.meeting
    yield from prefaces(lines_of(record.preface) if record else ())
    yield Title(plain_runs(_title_line(meeting, record, wording)))
    yield from prefaces(lines_of(meeting.subtitle))
    yield from prefaces(_particulars(dossier, wording))
    if record:
        yield from contents(record, wording)
    yield from _under(wording.translate(BACKGROUND), tuple(plains(meeting.background)))
    yield from _under(wording.translate(OBJECTIVES), tuple(_objectives(dossier)))
    if record:
        text = with_positions(current_paragraphs(dossier, record, wording), dossier, record, wording)
        yield from blocks_of(text, record.family, record.language)
    yield from _under(wording.translate(PROGRAMME), tuple(programme(dossier.agenda, wording)))
    yield from _under(wording.translate(RELATED_DOCUMENTS), tuple(_documents(dossier, wording)))
    yield from _under(wording.translate(PHOTOS), tuple(photos(dossier, wording, extras)))
    if record:
        yield from signatures(dossier, record, wording)
        yield from annexes(dossier, record, wording, extras)


def _under(heading: str, blocks: tuple[Block, ...]) -> Iterator[Block]:
    if blocks:
        yield Heading(1, plain_runs(heading))
        yield from blocks


def _title_line(meeting: Meeting, record: Record | None, wording: Wording) -> str:
    """Return "title | dates | place"; what the title says already is not said again.

    Dates and place are not broken at the end of a line.
    """
    title = one_line((record and record.title) or meeting.title)
    parts = (dates_of(meeting, wording), place_of(meeting, wording))
    more = (part.replace(" ", NO_BREAK_SPACE) for part in parts if part not in title)
    return " | ".join(part for part in (title, *more) if part)


def _particulars(dossier: Dossier, wording: Wording) -> Iterator[str]:
    """Yield host, venue and roles, one a line, where they are known."""
    meeting = dossier.meeting
    host = dossier.organisation(meeting.host)
    if host:
        yield wording.say(HOST, name=host.name(wording.language))
    if meeting.venue:
        yield wording.say(VENUE, venue=meeting.venue)
    if meeting.platform:
        yield wording.say(PLATFORM, platform=meeting.platform)
    for role in meeting.roles:
        name = wording.listed((role.printed_name, role.printed_post))
        yield wording.say(ROLE, role=wording.translate(role.kind.label), name=name)


def _objectives(dossier: Dossier) -> Iterator[Block]:
    yield from plains(dossier.meeting.objectives)
    for item in dossier.agenda.walk():
        lines = lines_of(item.objectives)
        if lines:
            runs = (Run(agenda_label(item), bold=True), Run(f" – {lines[0]}"))
            yield Labelled("bullet", BULLETS[0], runs)
            yield from (Continuation(plain_runs(line)) for line in lines[1:])


def _documents(dossier: Dossier, wording: Wording) -> Iterator[Block]:
    """Yield the documents of the meeting as a whole, then those of each entry of the agenda."""
    told = {one.attachment for item in dossier.agenda.walk() for one in item.documents}
    for kept in dossier.attachments:
        if kept.kind in _LISTED and kept.uid not in told:
            yield _bullet(kept.title)
    for item in dossier.agenda.walk():
        if item.documents:
            yield Heading(2, plain_runs(agenda_label(item)))
            yield from _documents_of(item, wording)


def _documents_of(item: AgendaItem, wording: Wording) -> Iterator[Block]:
    yield from _titles(item, DocumentKind.OVERVIEW)
    presentations = tuple(_titles(item, DocumentKind.PRESENTATION, level=1))
    if presentations:
        yield _bullet(wording.translate(PRESENTATIONS))
        yield from presentations
    yield from _titles(item, DocumentKind.PAPER)


def _titles(item: AgendaItem, kind: DocumentKind, level: int = 0) -> Iterator[Block]:
    documents: tuple[AgendaDocument, ...] = item.documents
    return (_bullet(one.title, level) for one in documents if one.kind is kind)


def _bullet(text: str, level: int = 0) -> Labelled:
    return Labelled("bullet", BULLETS[level], plain_runs(text), level)
