"""Signed sheets that come back to a meeting: filed, those not recognised placed, who signed marked."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from db.records.attendance import AttendanceState
from db.records.signed_sheet import SignedSheet
from db.records.words import T
from desktop_app.ui.language.translate import tr
from desktop_app.ui.meeting.sheets.scan_work import ScanWork
from desktop_app.ui.messages.boxes import Choices
from desktop_app.usecases.keeping.drafts import draft_key
from desktop_app.usecases.meeting.meetings import read_dossier
from desktop_app.usecases.meeting.participants import mark
from desktop_app.usecases.paper.sheets import SCANS, file_page, states_of

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from db.records.dossier import Dossier
    from db.records.sheet import SheetCode
    from desktop_app.ui.desk import Desk
    from desktop_app.usecases.paper.sheets import FiledScan

PICK = T("sheet", "File signed sheets")
KINDS = T("sheet", "Scans ({endings})")


class ScannedSheets(QObject):
    """Files scans and opens what is marked by hand. `done` hands on each way back, `plain` other files."""

    done = Signal(object)
    plain = Signal(object)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._meeting: UUID | None = None
        self._work = ScanWork(desk, self)
        self._work.plain.connect(self.plain)
        self._work.filed.connect(self._filed)

    def show_dossier(self, dossier: Dossier) -> None:
        """Take scans for this meeting from now on."""
        self._meeting = dossier.meeting.uid

    def take(self, path: Path) -> None:
        """File the scan at *path*, or give it back if no page of it bears a code."""
        if self._meeting is not None:
            self._work.take(path, self._meeting)

    def choose_file(self) -> None:
        """Ask for a scan and file it, whether its pages are recognised or not."""
        kinds = tr("sheet", KINDS, {"endings": " ".join(f"*{one}" for one in sorted(SCANS))})
        path = self._desk.messages.pick_file(Choices(tr("sheet", PICK), kinds, Path.home()))
        if path is not None and self._meeting is not None:
            self._work.file(path, self._meeting)

    def mark(self, name: str) -> None:
        """Open the sheet of that name, to mark who signed."""
        if self._meeting is not None:
            self._read(self._meeting, name)

    def restore(self, dossier: Dossier, key: UUID) -> None:
        """Open the sheet of which marks are kept under *key*, if it is there still, and show them."""
        for state in states_of(dossier):
            if draft_key(SignedSheet(meeting=dossier.meeting.uid, sheet=state.name)) == key:
                self._open(state.name, dossier, restore=True)

    def _read(self, meeting: UUID, name: str) -> None:
        # in turn with what is being saved, so that what was just filed is there
        self._desk.tasks.write(partial(read_dossier, self._desk.store, meeting), partial(self._open, name))

    def _open(self, name: str, dossier: Dossier, *, restore: bool = False) -> None:
        from desktop_app.ui.meeting.sheets.sheet_dialog import SheetDialog

        dialog = SheetDialog(self._desk, dossier.meeting.uid, states_of(dossier), self._page.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.choose(name, restore=restore)
        dialog.saved.connect(self.done)
        dialog.present.connect(self._mark_present)
        dialog.open()

    def _mark_present(self, signed: list[UUID]) -> None:
        work = partial(mark, self._desk.store, signed, AttendanceState.PRESENT)
        self._desk.tasks.write(work, self.done.emit)

    def _filed(self, filed: FiledScan) -> None:
        self.done.emit(filed.undo)
        if filed.unknown and self._meeting is not None:
            read = partial(read_dossier, self._desk.store, self._meeting)
            self._desk.tasks.write(read, partial(self._ask, filed))
        elif filed.sheets:
            self._read(filed.sheets[0].meeting, filed.sheets[0].sheet)

    def _place(self, attachment: UUID, codes: list[SheetCode]) -> None:
        """File pages of a scan as the person said; the dialog that asked is gone before that is done."""
        for code in codes:
            work = partial(file_page, self._desk.store, code, attachment)
            self._desk.tasks.write(work, self.done.emit)

    def _ask(self, filed: FiledScan, dossier: Dossier) -> None:
        """Ask where the pages that were not recognised belong, then go on with the sheets."""
        from desktop_app.ui.meeting.sheets.unknown_pages import UnknownPages

        home = next(one for one in filed.attachments if one.meeting == dossier.meeting.uid)
        meeting = dossier.meeting.uid
        dialog = UnknownPages(filed.unknown, states_of(dossier), meeting, self._page.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.placed.connect(partial(self._place, home.uid))
        if filed.sheets:
            dialog.finished.connect(lambda _: self._read(filed.sheets[0].meeting, filed.sheets[0].sheet))
        dialog.open()
