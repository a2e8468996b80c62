"""The scanned pages of a sheet, one under the other, as wide as there is room."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from db.records.words import T
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.words import Words, empty
from desktop_app.usecases.paper.sheets import draw_sheet_page

if TYPE_CHECKING:
    from db.records.signed_sheet import ScannedPage, SignedSheet
    from desktop_app.ui.desk import Desk

NOTHING = T("sheet", "No page of this sheet was scanned yet.")
PAGE = T("sheet", "Scanned page {page}")
GONE = T("sheet", "The scan of page {page} was removed.")
MARGIN = 12


class ScanPane(QScrollArea):
    """Shows pictures of pages; they are drawn off the window's thread."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._turn = 0
        self._pictures: dict[QLabel, QPixmap] = {}
        self.setObjectName("scan-pane")
        self.setAccessibleName(tr("sheet", T("sheet", "Scanned pages")))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body = QWidget()
        self._pages = QVBoxLayout(self._body)
        self._pages.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self._pages.setSpacing(MARGIN)
        self.setWidget(self._body)

    def show_sheet(self, sheet: SignedSheet | None) -> None:
        """Show the scanned pages of *sheet*; words where there is none."""
        self._turn += 1
        self._pictures.clear()
        empty(self._pages)
        if sheet is None or not sheet.pages:
            self._pages.addWidget(Words(tr("sheet", NOTHING), tone="text2", wrap=True))
        for page in sheet.pages if sheet else ():
            self._add(sheet, page)
        self._pages.addStretch(1)

    def _add(self, sheet: SignedSheet | None, page: ScannedPage) -> None:
        assert sheet is not None
        label = QLabel()
        label.setAccessibleName(tr("sheet", PAGE, {"page": str(page.page)}))
        self._pages.addWidget(label)
        work = partial(draw_sheet_page, self._desk.store, sheet, page)
        self._desk.tasks.read(work, partial(self._drawn, self._turn, label, page.page))

    def _drawn(self, turn: int, label: QLabel, page: int, png: bytes | None) -> None:
        if turn != self._turn:
            return
        if png is None:
            label.setText(tr("sheet", GONE, {"page": str(page)}))
            return
        self._pictures[label] = QPixmap.fromImage(QImage.fromData(png))
        self._fit(label)

    def is_drawn(self) -> bool:
        """Return whether all pictures are there."""
        return not self._desk.tasks.is_busy

    def _fit(self, label: QLabel) -> None:
        ratio = self.devicePixelRatioF()
        width = max(100, self.viewport().width() - 2 * MARGIN)
        smooth = Qt.TransformationMode.SmoothTransformation
        picture = self._pictures[label].scaledToWidth(round(width * ratio), smooth)
        picture.setDevicePixelRatio(ratio)
        label.setPixmap(picture)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the pages as wide as the pane is now."""
        super().resizeEvent(event)
        for label in self._pictures:
            self._fit(label)
