"""From a record to paper: the document, the PDF, files in other formats, the printer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from db.records.words import T

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from db.records.dossier import Dossier
    from db.records.printing import PrintNote
    from db.store.store import Store
    from reports.document import Document

Progress = Callable[[int, int], None]
"""Called with steps done and steps in all; it may raise Cancelled."""

EXPORT_KINDS: tuple[tuple[str, str], ...] = (
    (".pdf", T("export", "PDF")),
    (".docx", T("export", "Word document")),
    (".html", T("export", "Web page")),
    (".txt", T("export", "Plain text")),
    (".json", T("export", "Data (JSON)")),
)


class Cancelled(Exception):  # noqa: N818 - what happened, not an error
    """The person asked to stop; nothing is left half done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pdf:
    """A finished paper: its bytes, how many pages, and the SHA-256 of the bytes."""

    data: bytes
    pages: int
    sha256: str


def build_document(store: Store, uid: UUID, *, form: str = "", language: str = "") -> Document:
    """Return the paper of a record or a meeting, before any layout.

    *form* is the name of a printed form; empty: that of the record's family, or the list of
    participants for a meeting. *language* is a language code; empty: the record's own. Raise NotFound,
    or Refused (place `form` or `language`) where there is no such form or language.
    """
    raise NotImplementedError


def document_of(dossier: Dossier, record: UUID | None, *, form: str = "", language: str = "") -> Document:
    """Return the paper of *dossier* as it stands, saved or not; see `build_document`."""
    raise NotImplementedError


def make_pdf(store: Store, uid: UUID, *, form: str = "", language: str = "") -> Pdf:
    """Return the PDF of a record or a meeting; the bytes are what is shown, printed and exported."""
    raise NotImplementedError


def export(
    store: Store,
    uid: UUID,
    path: Path,
    *,
    form: str = "",
    language: str = "",
    overwrite: bool = False,
    progress: Progress | None = None,
) -> None:
    """Write a record or meeting to *path* in the format of its ending, whole or not at all.

    Raise Trouble if the file is there already and *overwrite* is false, or can't be written; Refused
    (place `path`) for another ending. *progress* may raise Cancelled.
    """
    raise NotImplementedError


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

    Without *printed_by* it is the login name.
    """
    raise NotImplementedError


@dataclass(frozen=True, slots=True, kw_only=True)
class Printer:
    """A printer of the computer."""

    name: str
    label: str
    is_default: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintOptions:
    """What is asked of the printer. `pages` as in "1-4,7", empty for all; `paper` as in "A4", "Letter"."""

    printer: str = ""
    copies: int = 1
    pages: str = ""
    sides: Literal["one", "long", "short"] = "one"
    paper: str = "A4"
    colour: bool = True
    title: str = ""


def list_printers() -> list[Printer]:
    """Return the printers that CUPS knows, the default one first; none where there is no CUPS."""
    raise NotImplementedError


def print_pdf(path: Path, options: PrintOptions) -> str:
    """Hand the PDF at *path* to CUPS as it is and return the job's name.

    Raise Trouble with CUPS' own words if it refuses.
    """
    raise NotImplementedError
