"""The record of a meeting, numbered `1)`, and minutes, numbered `1.`; an annex only if it says something."""

from uuid import UUID

from db.records.dossier import Dossier
from db.records.record import Family
from reports.catalogue.form import NOTHING_MORE, Extras
from reports.catalogue.paper import paper, record_for
from reports.catalogue.statement import record_blocks
from reports.document import Document
from reports.wording import Wording

FAMILIES = (Family.RECORD_OF_MEETING, Family.MINUTES)


def build(dossier: Dossier, record: UUID | None, wording: Wording, extras: Extras = NOTHING_MORE) -> Document:
    """Return the record of meeting *record*, or the first one of the meeting."""
    found = record_for(dossier, record, FAMILIES, wording)
    title = found.title if found else ""
    blocks = record_blocks(dossier, found, wording, extras)
    return paper(dossier, found, wording, extras, title=title, blocks=blocks)
