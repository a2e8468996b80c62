"""The photo sheet: the photos of a meeting two by two, each over its caption."""

from uuid import UUID

from db.records.dossier import Dossier
from db.records.words import T
from reports.catalogue.form import NOTHING_MORE, Extras
from reports.catalogue.paper import meeting_lines, paper, prefaces
from reports.catalogue.photos import photos
from reports.document import Document, Plain, Title, plain_runs
from reports.wording import Wording

PHOTO_SHEET = T("paper", "Photo sheet")
NO_PHOTOS = T("paper", "There are no photos yet.")


def build(dossier: Dossier, record: UUID | None, wording: Wording, extras: Extras = NOTHING_MORE) -> Document:
    """Return the photos of the meeting; *record* changes nothing."""
    del record
    title = wording.translate(PHOTO_SHEET)
    blocks = (
        *prefaces(meeting_lines(dossier.meeting, wording)),
        Title(plain_runs(title)),
        *(tuple(photos(dossier, wording, extras)) or (Plain(plain_runs(wording.translate(NO_PHOTOS))),)),
    )
    return paper(dossier, None, wording, extras, title=title, blocks=blocks)
