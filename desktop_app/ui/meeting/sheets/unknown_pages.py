"""Pages of a scanned file whose code nobody could read: the person says which page of which sheet each is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QScrollArea, QSpinBox, QWidget

from db.records.sheet import SheetCode
from db.records.words import T
from desktop_app.ui.help.help_key import give_help
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import button, primary
from desktop_app.ui.look.dialog_size import open_at
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words, column, pane, row

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from desktop_app.usecases.paper.sheets import SeenPage, SheetState

TITLE = T("sheet", "Pages that were not recognised")
WHY = T(
    "sheet",
    "No code could be read on these pages of the scan. Say where they belong, or leave them in the file.",
)
PAGE = T("sheet", "Page {number} of the scan is page")
OF = T("sheet", "of")
LEAVE = T("sheet", "no sheet")
CANCEL, FILE = T("sheet", "Leave all in the file"), T("sheet", "File the pages")


class UnknownPages(QDialog):
    """A line for each page: its number on the sheet, and the sheet or none. `placed` hands on their codes."""

    placed = Signal(object)

    def __init__(
        self,
        pages: Sequence[SeenPage],
        states: Sequence[SheetState],
        meeting: UUID,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("unknown-pages")
        give_help(self, "papers")
        self.setWindowTitle(tr("sheet", TITLE))
        self._meeting, self._states = meeting, list(states)
        self._lines = [self._line(page) for page in pages]
        lines = column(*(line for line, _, _ in self._lines), None, gap=8, margins=(0, 0, 8, 0))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(pane(lines))
        why = Words(tr("sheet", WHY), Type.BODY, wrap=True)
        self.setLayout(column(pane(column(why, 14, (area, 1), margins=(24, 20, 24, 8))), self._foot()))
        open_at(self, 640, 360)

    def _line(self, page: SeenPage) -> tuple[QWidget, QSpinBox, QComboBox]:
        number, sheet = QSpinBox(), QComboBox()
        sheet.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        sheet.setMinimumContentsLength(12)
        number.setRange(1, 999)
        number.setObjectName(f"page-{page.number}")
        number.setAccessibleName(tr("sheet", PAGE, {"number": str(page.number)}))
        sheet.setObjectName(f"sheet-{page.number}")
        sheet.setAccessibleName(tr("sheet", OF))
        sheet.addItem(tr("sheet", LEAVE), "")
        for state in self._states:
            sheet.addItem(state.words or state.name, state.name)
        words = Words(tr("sheet", PAGE, {"number": str(page.number)}))
        return pane(row(words, number, Words(tr("sheet", OF)), (sheet, 1), gap=8)), number, sheet

    def _foot(self) -> QWidget:
        leave, file = button(tr("sheet", CANCEL)), primary(tr("sheet", FILE))
        leave.setObjectName("leave-pages")
        file.setObjectName("file-pages")
        leave.clicked.connect(self.reject)
        file.clicked.connect(self._file)
        file.setDefault(True)
        return pane(row(None, leave, file, gap=8, margins=(24, 8, 24, 20)))

    def _file(self) -> None:
        """Hand on the code of each page that was given a sheet."""
        codes = [
            SheetCode(self._meeting, str(sheet.currentData()), number.value(), "")
            for _, number, sheet in self._lines
            if sheet.currentData()
        ]
        self.placed.emit(codes)
        self.accept()
