"""The files that are printed with a record, read page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from uuid import UUID

    from db.records.attachment import Attachment
    from db.records.dossier import Dossier
    from reports.catalogue import Form
    from reports.document import Facsimile, Figure

    Pages: TypeAlias = tuple[Facsimile | Figure, ...]
    Tell: TypeAlias = Callable[[int, int], None]


def annex_files_of(dossier: Dossier, record: UUID | None, form: Form) -> list[Attachment]:
    """Return the files that *form* prints with *record*; without one, with each record that it may print."""
    from reports.catalogue.annexes import annex_files

    records = [dossier.record(record)] if record else dossier.records
    printed = [one.uid for one in records if one.family in form.families]
    return [file for uid in printed for file in annex_files(dossier, uid)]


def read_annexes(
    files: Iterable[Attachment], read: Callable[[Attachment], bytes], tell: Tell
) -> dict[UUID, Pages]:
    """Return the pages of each of *files*; *read* gives the bytes of one.

    *tell* is called with pages done and pages in all before the first and after each; it may raise
    Cancelled. Raise Trouble, which names the file, where one can't be printed.
    """
    from reports.read.annex import count_pages

    files = list(files)
    whole = sum(count_pages(read(one), one.title) for one in files)
    found: dict[UUID, Pages] = {}
    done = 0
    for one in files:
        found[one.uid] = tuple(_told(one, read(one), tell, done, whole))
        done += len(found[one.uid])
    return found


def _told(file: Attachment, data: bytes, tell: Tell, done: int, whole: int) -> Iterator[Facsimile | Figure]:
    """Yield the pages of *file*, telling how far it is; *done* pages of *whole* were read before."""
    from reports.read.annex import read_annex

    tell(done, whole)
    for number, page in enumerate(read_annex(data, file.title), 1):
        yield page
        tell(done + number, whole)
