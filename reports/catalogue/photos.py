"""The photos of a meeting, each over its caption."""

from collections.abc import Iterator

from db.records.attachment import Attachment, AttachmentKind
from db.records.dossier import Dossier
from db.records.words import T
from reports.catalogue.form import Extras
from reports.document import Block, Figure, Labelled, plain_runs
from reports.numbering import BULLETS
from reports.wording import Wording

PHOTO_BY = T("paper", "{caption} (photo: {credit})")


def photos(dossier: Dossier, wording: Wording, extras: Extras) -> Iterator[Block]:
    """Yield the photos; where the bytes are not at hand, what is seen on them."""
    found = (one for one in dossier.attachments if one.kind is AttachmentKind.PHOTO)
    for photo in sorted(found, key=lambda one: one.position):
        caption = caption_of(photo, wording)
        data = extras.pictures.get(photo.uid, b"")
        runs = plain_runs(caption)
        yield Figure(data, caption, runs) if data else Labelled("bullet", BULLETS[0], runs)


def caption_of(photo: Attachment, wording: Wording) -> str:
    """Return what stands under *photo*: its caption, else its title, and who took it."""
    caption = photo.caption or photo.title
    return wording.say(PHOTO_BY, caption=caption, credit=photo.credit) if photo.credit else caption
