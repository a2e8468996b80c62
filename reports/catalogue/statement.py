"""The outcome statement of a meeting: its lines, its title in capitals as typed, text, signatures, annex."""

from collections.abc import Iterator
from uuid import UUID

from db.records.dossier import Dossier
from db.records.record import Family, Record
from reports.catalogue.annexes import annexes
from reports.catalogue.form import NOTHING_MORE, Extras
from reports.catalogue.paper import contents, lines_of, meeting_lines, paper, prefaces, record_for
from reports.catalogue.positions import with_positions
from reports.catalogue.sentences import current_paragraphs
from reports.catalogue.signing import signatures
from reports.document import Block, Document, Title, plain_runs
from reports.numbering import blocks_of
from reports.wording import Wording

FAMILIES = (Family.STATEMENT, Family.RESOLUTION)


def build(dossier: Dossier, record: UUID | None, wording: Wording, extras: Extras = NOTHING_MORE) -> Document:
    """Return the statement *record*, or the first one of the meeting."""
    found = record_for(dossier, record, FAMILIES, wording)
    title = found.title if found else ""
    blocks = record_blocks(dossier, found, wording, extras)
    return paper(dossier, found, wording, extras, title=title, blocks=blocks)


def record_blocks(
    dossier: Dossier, record: Record | None, wording: Wording, extras: Extras
) -> Iterator[Block]:
    """Yield a record from its first line to its last annex; without one, the lines of the meeting."""
    if record is None:
        yield from prefaces(meeting_lines(dossier.meeting, wording))
        return
    yield from prefaces(lines_of(record.preface))
    if record.title:
        yield Title(plain_runs(record.title))
    yield from contents(record, wording)
    text = with_positions(current_paragraphs(dossier, record, wording), dossier, record, wording)
    yield from blocks_of(text, record.family, record.language)
    yield from signatures(dossier, record, wording)
    yield from annexes(dossier, record, wording, extras)
