"""Signed sign-in sheets that come back as scans: filed by their page codes, and who signed marked."""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from db.records.attachment import AttachmentKind
from db.records.problems import NotFound, Refused, Trouble
from db.records.sheet import SheetCode
from db.records.signed_sheet import ScannedPage, SignedSheet
from db.records.words import T
from desktop_app.usecases.keeping.undo import Step, Undo, edited
from desktop_app.usecases.meeting.documents import attach_file, read_file
from desktop_app.usecases.paper.papers import wording_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence
    from pathlib import Path
    from uuid import UUID

    from db.records.attachment import Attachment
    from db.records.dossier import Dossier
    from db.store.store import Store
    from db.store.unit import Unit

    Progress = Callable[[int, int], None]

SCANS = frozenset({".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp"})
"""Endings of files that may be scanned sheets."""
LOOKED_AT = 3
"""Pages of a file that is dropped, to see whether it is a scanned sheet."""
SHOWN_DOTS = 110
FILED = T("undo", "Signed sheets filed")
MARKED = T("undo", "Signatures on the sheet marked")


@dataclass(frozen=True, slots=True)
class SeenPage:
    """A page of a scanned file, counted from 1, and what its code says; None where none is read."""

    number: int
    code: SheetCode | None = None


@dataclass(frozen=True, slots=True)
class RowOfSheet:
    """A row of a sheet that somebody may have signed; `number` is printed before it."""

    attendance: UUID
    number: int
    name: str
    organisation: str


@dataclass(frozen=True, slots=True)
class SheetState:
    """A sheet of a meeting: its name and words, who could sign, who did, and what was scanned of it.

    `issue` is that of the list as it is now: scans of another one were printed before it changed.
    """

    name: str
    words: str
    rows: tuple[RowOfSheet, ...]
    issue: str
    kept: SignedSheet | None = None

    @property
    def is_of_older_list(self) -> bool:
        """Return whether a page was printed before the list changed, so that its numbers may differ."""
        return any(page.issue not in {"", self.issue} for page in self.kept.pages) if self.kept else False

    @property
    def signed(self) -> int:
        """Return how many of the rows are signed."""
        known = {row.attendance for row in self.rows}
        return len(known.intersection(self.kept.signed)) if self.kept else 0


@dataclass(frozen=True, slots=True)
class FiledScan:
    """What became of a scanned file: the sheets by their meeting, and the pages of no sheet that is known."""

    undo: Undo
    sheets: tuple[SignedSheet, ...]
    attachments: tuple[Attachment, ...]
    unknown: tuple[SeenPage, ...]


def read_scan(path: Path, progress: Progress | None = None) -> list[SeenPage]:
    """Return the pages of a scanned PDF or picture with what their codes say.

    Raise Trouble if it can't be read, Refused if it is too large.
    """
    from reports.read.scans import read_codes

    pages = read_codes(read_file(path), path.name, progress)
    return [SeenPage(place, _code(texts)) for place, texts in enumerate(pages, 1)]


def has_page_codes(path: Path) -> bool:
    """Return whether one of the first pages of a file bears a code of ours; False where it is no scan."""
    from reports.read.scans import read_codes

    if path.suffix.lower() not in SCANS:
        return False
    try:
        pages = read_codes(read_file(path), path.name, most=LOOKED_AT)
    except (Trouble, Refused):
        return False
    return any(map(_code, pages))


def draw_sheet_page(store: Store, sheet: SignedSheet, page: ScannedPage) -> bytes | None:
    """Return the scan of one page of a sheet as PNG; None where its file is gone.

    It is found in its file by its code; one that a person placed is the first page without a code.
    """
    from reports.read.scans import draw_scan, read_codes

    if page.attachment is None:
        return None
    with store.reading() as unit:
        kept = unit.attachments.get(page.attachment)
        data = b"".join(unit.attachments.read(kept.sha256))
    codes = [_code(texts) for texts in read_codes(data, kept.title)]
    wanted = [
        place
        for place, code in enumerate(codes)
        if code and (code.meeting, code.sheet, code.page) == (sheet.meeting, sheet.sheet, page.page)
    ]
    placed = [place for place, code in enumerate(codes) if code is None]
    image = draw_scan(data, [*wanted, *placed, 0][0], kept.title, SHOWN_DOTS)
    made = io.BytesIO()
    image.save(made, "PNG", compress_level=1)
    return made.getvalue()


def _code(texts: Iterable[str]) -> SheetCode | None:
    return next((code for text in texts if (code := SheetCode.read(text))), None)


def file_scan(store: Store, path: Path, pages: Sequence[SeenPage], *, meeting: UUID) -> FiledScan:
    """Keep the scanned file with each meeting that its codes name, and note the pages of each sheet.

    Pages without a code, or of a meeting that is not in this file, are left to the person: the file is
    kept with *meeting* for them. Raise Refused or Trouble as `attach_file` does.
    """
    with store.reading() as unit:
        here = {code.meeting for page in pages if (code := page.code) if unit.meetings.find(code.meeting)}
    known = [page for page in pages if page.code and page.code.meeting in here]
    unknown = tuple(page for page in pages if page not in known)
    homes = [*dict.fromkeys(page.code.meeting for page in known if page.code)]
    if unknown and meeting not in homes:
        homes.append(meeting)
    kept = {home: attach_file(store, path, meeting=home, kind=AttachmentKind.SCAN) for home in homes}
    steps: list[Step] = [Step(None, one) for one in kept.values()]
    sheets = []
    with store.unit() as unit:
        for page in known:
            assert page.code is not None
            step = _note(unit, page.code, kept[page.code.meeting].uid)
            steps.append(step)
            sheets.append(step.after)
        unit.commit()
    last = {(one.meeting, one.sheet): one for one in sheets if isinstance(one, SignedSheet)}
    return FiledScan(Undo(FILED, {}, tuple(steps)), tuple(last.values()), tuple(kept.values()), unknown)


def file_page(store: Store, code: SheetCode, attachment: UUID) -> Undo:
    """Note that a page of *attachment* is the one that *code* says: the person knew it."""
    with store.unit() as unit:
        step = _note(unit, code, attachment)
        unit.commit()
    return Undo(FILED, {}, (step,))


def _note(unit: Unit, code: SheetCode, attachment: UUID) -> Step:
    """Keep that a page of a sheet came back; a newer scan of the page takes the place of an older one."""
    before = sheet_of(unit.signed_sheets.of(code.meeting), code.sheet)
    sheet = before or SignedSheet(meeting=code.meeting, sheet=code.sheet)
    others = [page for page in sheet.pages if page.page != code.page]
    pages = sorted(
        [*others, ScannedPage(page=code.page, issue=code.issue, attachment=attachment)],
        key=lambda page: page.page,
    )
    return Step(before, unit.signed_sheets.save(replace(sheet, pages=tuple(pages))))


def sheet_of(sheets: Iterable[SignedSheet], name: str) -> SignedSheet | None:
    """Return the sheet of that name, if anything of it is kept."""
    return next((one for one in sheets if one.sheet == name), None)


def mark_signed_rows(store: Store, sheet: SignedSheet, signed: Collection[UUID], others: int) -> Undo:
    """Keep who signed a sheet, and how many wrote themselves into blank rows.

    Raise Refused (place `others`), or NotFound if somebody is no longer on the list.
    """
    marked = replace(sheet, signed=tuple(sorted(signed, key=lambda uid: uid.int)), others=others)
    if problems := marked.problems():
        raise Refused(problems)
    with store.unit() as unit:
        for uid in marked.signed:
            if unit.attendance.find(uid) is None:
                raise NotFound(uid)
        saved = unit.signed_sheets.save(marked)
        unit.commit()
    return edited(MARKED, sheet, saved) if sheet.version else Undo(MARKED, {}, (Step(None, saved),))


def states_of(dossier: Dossier) -> list[SheetState]:
    """Return the sheets that a meeting has, by day and by session, with what came back of each."""
    from reports.catalogue.sign_in_sheet import day_sheets, issue_now, session_sheets

    language = dossier.office.language.value if dossier.office else "en"
    wording = wording_of(dossier, language)
    rows = tuple(_rows(dossier, language))
    sheets = (*day_sheets(dossier, wording), *session_sheets(dossier, wording))
    issue = issue_now(dossier)
    kept = dossier.signed_sheets
    return [SheetState(one.name, one.words, rows, issue, sheet_of(kept, one.name)) for one in sheets]


def _rows(dossier: Dossier, language: str) -> Iterable[RowOfSheet]:
    """Yield the rows with names, numbered as they are printed."""
    from reports.catalogue.roll import in_the_room
    from reports.catalogue.sign_in_sheet import MOST_ROWS_OF_A_GROUP

    number = 0
    for one, party in in_the_room(dossier, language):
        if one.is_named:
            number += 1
            yield RowOfSheet(one.uid, number, one.printed_name, party.name)
        else:
            number += min(one.head_count, MOST_ROWS_OF_A_GROUP)
