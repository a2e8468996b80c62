"""Files that may be scanned sheets: looked at for page codes, one after the other, and filed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from db.records.words import T
from desktop_app.ui.language.translate import tr
from desktop_app.usecases.paper.sheets import file_scan, has_page_codes, read_scan

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from desktop_app.ui.desk import Desk
    from desktop_app.ui.work.long_work import LongWork
    from desktop_app.usecases.paper.printing import Progress
    from desktop_app.usecases.paper.sheets import FiledScan

READING = T("sheet", "Reading the page codes in “{name}”")


class ScanWork(QObject):
    """Takes files: `plain` gives back those that are no scanned sheets, `filed` tells what became of one."""

    plain = Signal(object)
    filed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._long_work: LongWork = desk.long_work
        self._waiting: list[tuple[Path, UUID]] = []
        self._is_busy = False

    def take(self, path: Path, meeting: UUID) -> None:
        """File the scan at *path* if it bears page codes; *meeting* is where it was dropped."""
        self._waiting.append((path, meeting))
        self._go_on()

    def _go_on(self) -> None:
        if self._is_busy or not self._waiting:
            return
        self._is_busy = True
        path, meeting = self._waiting.pop(0)
        self._desk.tasks.write(
            partial(has_page_codes, path), partial(self._seen, path, meeting), self._failed
        )

    def _seen(self, path: Path, meeting: UUID, is_sheet: bool) -> None:  # noqa: FBT001 - a result
        self._is_busy = False
        if is_sheet:
            self.file(path, meeting)
        else:
            self.plain.emit(path)
        self._go_on()

    def _failed(self, error: Exception) -> None:
        self._is_busy = False
        self._desk.tasks.failed.emit(error)
        self._go_on()

    def file(self, path: Path, meeting: UUID) -> None:
        """Read all codes of a file and file its pages; those that are not recognised are told too."""

        def work(step: Progress) -> FiledScan:
            return file_scan(self._desk.store, path, read_scan(path, step), meeting=meeting)

        words = tr("sheet", READING, {"name": path.name})
        self._long_work.start(words, work, self.filed.emit)
