"""From a record to paper: the document, the PDF, files in other formats, the note of a print."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from db.records.printing import PrintNote
from db.records.problems import Problem, Refused
from db.records.words import T
from desktop_app.usecases.paper.annexes import annex_files_of, read_annexes
from desktop_app.usecases.paper.cups import Printer, PrintOptions, list_printers, print_pdf
from desktop_app.usecases.paper.papers import (
    Pdf,
    document_of,
    form_for,
    found_dossier,
    pdf_of,
    pictures_of,
    style_of,
)
from desktop_app.usecases.writing import write_whole

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from db.records.dossier import Dossier
    from db.store.store import Store
    from reports.document import Document
    from reports.style import Style

__all__ = [
    "EXPORT_KINDS",
    "Cancelled",
    "Pdf",
    "PrintOptions",
    "Printer",
    "Progress",
    "build_document",
    "document_of",
    "export",
    "list_printers",
    "make_pdf",
    "note_print",
    "print_pdf",
]

Progress = Callable[[int, int], None]
"""Called with steps done and steps in all; it may raise Cancelled."""

EXPORT_KINDS: tuple[tuple[str, str], ...] = (
    (".pdf", T("export", "PDF")),
    (".docx", T("export", "Word document")),
    (".html", T("export", "Web page")),
    (".txt", T("export", "Plain text")),
    (".json", T("export", "Data (JSON)")),
)
NO_FORMAT = T("problems", "“{ending}” is not a format to export to. There are: {endings}.")
STEPS = 100
"""How finely progress is told: of a paper with annexes nearly all of it is reading their pages."""
_READ = STEPS - 5


class Cancelled(Exception):  # noqa: N818 - what happened, not an error
    """The person asked to stop; nothing is left half done."""


def build_document(store: Store, uid: UUID, *, form: str = "", language: str = "") -> Document:
    """Return the paper of a record or a meeting, before any layout.

    *form* is the name of a printed form; empty: that of the record's family, or the list of
    participants for a meeting. *language* is a language code; empty: the record's own, else the
    office's. Raise NotFound, or Refused (place `form` or `language`) where there is no such form or
    language.
    """
    return _paper(store, uid, form, language)[0]


def make_pdf(store: Store, uid: UUID, *, form: str = "", language: str = "") -> Pdf:
    """Return the PDF of a record with its annexes, or of a meeting: what is shown, printed and exported.

    Raise Refused also where no font has a character of the text: it names both.
    """
    return pdf_of(*_paper(store, uid, form, language))


def export(
    store: Store,
    uid: UUID,
    path: Path,
    *,
    form: str = "",
    language: str = "",
    annexes: bool = True,
    overwrite: bool = False,
    progress: Progress | None = None,
) -> None:
    """Write a record or meeting to *path* in the format of its ending, whole or not at all.

    The files that are annexes of the record come with it unless *annexes* is false.
    As JSON it is the meeting with all that belongs to it. Raise Trouble if the file is there already
    and *overwrite* is false, or can't be written; Refused (place `path`) for another ending. *progress*
    may raise Cancelled.
    """
    tell = progress or (lambda _done, _all: None)
    ending = path.suffix.lower()
    if ending not in dict(EXPORT_KINDS):
        values = {"ending": path.suffix or path.name, "endings": ", ".join(dict(EXPORT_KINDS))}
        raise Refused([Problem("path", NO_FORMAT, values)])
    tell(0, STEPS)
    if ending == ".json":
        _export_data(store, uid, path, overwrite=overwrite)
    else:
        paper = _paper(store, uid, form, language, annexes=annexes, progress=tell)
        data = _rendered(ending, *paper)
        tell(STEPS - 1, STEPS)
        write_whole(path, [data], overwrite=overwrite)
    tell(STEPS, STEPS)


def note_print(
    store: Store,
    record: UUID,
    *,
    form: str,
    sha256: str,
    pages: int,
    printer: str = "",
    copies: int = 1,
    printed_by: str = "",
) -> PrintNote:
    """Keep that the bytes of *sha256* were printed now, and return the note.

    Without *printed_by* it is who works at this desk. In a copy to look at nothing is kept.
    """
    note = PrintNote(
        record=record,
        form=form,
        printed_at=datetime.now(UTC),
        printed_by=printed_by or store.desk,
        sha256=sha256,
        printer=printer,
        pages=pages,
        copies=copies,
    )
    if store.is_only_read:
        return note
    with store.unit() as unit:
        saved = unit.prints.save(note)
        unit.commit()
    return saved


def list_prints(store: Store, record: UUID) -> list[PrintNote]:
    """Return the notes of printings of *record*, oldest first."""
    with store.reading() as unit:
        return unit.prints.of(record)


def read_pictures(store: Store, dossier: Dossier) -> dict[UUID, bytes]:
    """Return the bytes of the photos of the meeting and of the office's logo, by their attachment."""
    with store.reading() as unit:
        return pictures_of(unit, dossier)


def put_annexes(store: Store, dossier: Dossier, uid: UUID, form: str, folder: Path) -> dict[UUID, Path]:
    """Put the files that *form* prints with the record or meeting *uid* into *folder*; return their paths."""
    record = uid if uid != dossier.meeting.uid else None
    paths: dict[UUID, Path] = {}
    with store.reading() as unit:
        for one in annex_files_of(dossier, record, form_for(dossier, record, form)):
            paths[one.uid] = folder / f"annex-{one.uid}"
            write_whole(paths[one.uid], unit.attachments.read(one.sha256), overwrite=True)
    return paths


def _paper(
    store: Store,
    uid: UUID,
    form: str,
    language: str,
    *,
    annexes: bool = True,
    progress: Progress | None = None,
) -> tuple[Document, Style]:
    with store.reading() as unit:
        dossier, record = found_dossier(unit, uid)
        pictures = pictures_of(unit, dossier)
        files = annex_files_of(dossier, record, form_for(dossier, record, form)) if annexes else []
        data = {one.sha256: b"".join(unit.attachments.read(one.sha256)) for one in files}
    pages = read_annexes(files, lambda one: data[one.sha256], _reading(progress))
    document = document_of(
        dossier,
        record,
        form=form,
        language=language,
        pictures=pictures,
        annexes=pages,
        with_annexes=annexes,
    )
    return document, style_of(dossier)


def _reading(progress: Progress | None) -> Progress:
    """Return what tells pages read as steps of the whole work."""
    tell = progress or (lambda _done, _all: None)
    return lambda done, pages: tell(_READ * done // max(pages, 1), STEPS)


def _rendered(ending: str, document: Document, style: Style) -> bytes:
    match ending:
        case ".pdf":
            return pdf_of(document, style).data
        case ".docx":
            from reports.render import docx

            return docx.render(document, style)
        case ".html":
            from reports.render import html

            return html.render(document, style)
        case _:
            from reports.render import text

            return text.render(document)


def _export_data(store: Store, uid: UUID, path: Path, *, overwrite: bool) -> None:
    from desktop_app.usecases.offices.exchange import export_json

    with store.reading() as unit:
        record = unit.records.find(uid)
    export_json(store, record.meeting if record else uid, path, overwrite=overwrite)
