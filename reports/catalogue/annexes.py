"""What follows a record: the list of participants, and the files that were made annexes of it."""

from collections.abc import Iterator
from dataclasses import replace
from typing import assert_never
from uuid import UUID

from db.records.attachment import Attachment, AttachmentKind
from db.records.dossier import Dossier
from db.records.record import Record
from db.records.words import T
from reports.catalogue.form import Extras
from reports.catalogue.participants import LIST_OF_PARTICIPANTS, participants
from reports.catalogue.photos import caption_of
from reports.document import Block, Facsimile, Figure, Heading, PageBreak, Plain, plain_runs
from reports.numbering import roman
from reports.wording import Wording

ANNEX = T("paper", "Annex")
NUMBERED_ANNEX = T("paper", "Annex {number}")
TITLED_ANNEX = T("paper", "{annex}: {title}")
PAGES_FOLLOW = T("paper", "The pages of this annex are added when this is printed or saved.")
ONE_PAGE = T("paper", "1 page")
PAGES = T("paper", "{number} pages")
ANNEX_PAGE = T("paper", "{title}, page {page} of {pages}")
ROMAN_WRITERS = frozenset({"en", "fr", "es", "pt", "vi", "id", "ms", "fil", "tet", "ru"})
"""Languages that number annexes I, II, III; the others count 1, 2, 3."""


def annex_files(dossier: Dossier, record: UUID) -> tuple[Attachment, ...]:
    """Return the files that are annexes of *record*, in their order."""
    found = (one for one in dossier.attachments if one.record == record and one.kind is AttachmentKind.ANNEX)
    return tuple(sorted(found, key=lambda one: one.position))


def annexes(dossier: Dossier, record: Record, wording: Wording, extras: Extras) -> Iterator[Block]:
    """Yield each annex on pages of its own, numbered where there are several; nothing if there is none.

    Where the files are left out, the numbers stay as they are with them.
    """
    listed = tuple(participants(dossier, wording)) if record.annex_participants else ()
    files = annex_files(dossier, record.uid)
    count = bool(listed) + len(files)
    if listed:
        yield PageBreak()
        yield Heading(1, plain_runs(_name(1, count, wording)))
        yield Heading(2, plain_runs(wording.translate(LIST_OF_PARTICIPANTS)))
        yield from listed
    for number, file in enumerate(files if extras.with_annexes else (), 1 + bool(listed)):
        yield PageBreak()
        name = wording.say(TITLED_ANNEX, annex=_name(number, count, wording), title=file.title)
        yield Heading(1, plain_runs(name))
        yield from _content(file, wording, extras)


def _name(number: int, count: int, wording: Wording) -> str:
    """Return "Annex", or "Annex II" where there are several."""
    if count == 1:
        return wording.translate(ANNEX)
    shown = roman(number).upper() if wording.language in ROMAN_WRITERS else str(number)
    return wording.say(NUMBERED_ANNEX, number=shown)


def _content(file: Attachment, wording: Wording, extras: Extras) -> Iterator[Block]:
    """Yield the pages of *file*; where they are not at hand, that they follow."""
    if file.uid not in extras.annexes:
        yield Plain(plain_runs(wording.translate(PAGES_FOLLOW)), note=True)
        return
    pages = extras.annexes[file.uid]
    if any(isinstance(page, Facsimile) for page in pages):
        count = wording.say(ONE_PAGE if len(pages) == 1 else PAGES, number=len(pages))
        yield Plain(plain_runs(count), note=True)
    for number, page in enumerate(pages, 1):
        values = {"title": file.title, "page": number, "pages": len(pages)}
        yield _with_words(page, file, wording.say(ANNEX_PAGE, **values), wording)


def _with_words(page: Facsimile | Figure, file: Attachment, seen: str, wording: Wording) -> Block:
    match page:
        case Facsimile():
            return replace(page, alternative=seen)
        case Figure():
            caption = caption_of(file, wording)
            return replace(page, alternative=caption, caption=plain_runs(caption))
        case _:
            assert_never(page)
