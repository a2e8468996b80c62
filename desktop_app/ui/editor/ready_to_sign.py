"""What to look at before a record is adopted, under its text: one line, which opens to the list."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel

from db.records.words import T
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import icon_button
from desktop_app.ui.look.cells import Role
from desktop_app.ui.look.record_table import GROWS, RecordTable
from desktop_app.ui.look.signs import Sign
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Height, Type
from desktop_app.ui.look.words import CutWords, Ground, Words, column, hairline, pane, row
from desktop_app.usecases.record.readiness import Finding, findings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.records.dossier import Dossier
    from db.records.record import Record
    from desktop_app.ui.work.tasks import Tasks

READY = T("editor", "Ready to sign")
FOLD = T("editor", "Show or hide what was found (F7: the next one)")
NOTHING = T("editor", "Nothing was found to look at")
ONE = T("editor", "One finding, not in the way of adoption")
MANY = T("editor", "{count} findings, none in the way of adoption")
_REST = 900  # milliseconds after typing
_MOST_ROWS = 6


class ReadyToSign(Ground):
    """Follows the text and lists what does not fit together. `wanted` tells the Finding to go to."""

    wanted = Signal(object)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__("surface")
        self.setObjectName("ready-to-sign")
        self.found: list[Finding] = []
        self._tasks = tasks
        self._asked: tuple[Dossier, Record] | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._look)
        self._count = CutWords("", Type.CAPTION, tone="text2")
        self._fold = icon_button("chevron-down", tr("editor", FOLD))
        self._fold.setObjectName("ready-fold")
        self._fold.clicked.connect(self._turn)
        stays = self._fold.sizePolicy()
        stays.setRetainSizeWhenHidden(True)  # the line is as high with nothing found
        self._fold.setSizePolicy(stays)
        self._model = QStandardItemModel(0, 1, self)
        self._table = self._made_table()
        words = Words(tr("editor", READY), Type.CAPTION, 500)
        bar = row(words, (self._count, 1), self._fold, gap=10, margins=(24, 2, 16, 2))
        rows = pane(column(self._table, margins=(12, 0, 12, 0)))
        self.setLayout(column(hairline(), bar, rows))
        self.set_open(False)

    def _made_table(self) -> RecordTable:
        table = RecordTable(tr("editor", READY), height=Height.CLOSE_ROW)
        table.setObjectName("ready-findings")
        table.setHeaderHidden(True)
        table.show_model(self._model, (GROWS,))
        table.clicked.connect(self._go)
        table.opened.connect(self._go)
        return table

    def follow(self, dossier: Dossier, record: Record, *, at_once: bool = False) -> None:
        """Look through *record* when typing rests, or now; one that was adopted has nothing left to find."""
        self.setVisible(not record.status.is_frozen)
        self._asked = None if record.status.is_frozen else (dossier, record)
        self._rest.stop()
        if at_once:
            self._look()
        elif self._asked is not None:
            self._rest.start()

    def step(self, by: int) -> None:
        """Go to the next finding, or the one before."""
        if self.found:
            here = self._table.currentIndex().row()
            place = (here + by) % len(self.found) if here >= 0 else 0 if by > 0 else len(self.found) - 1
            self._table.setCurrentIndex(self._model.index(place, 0))
            self.wanted.emit(self.found[place])

    def set_open(self, is_open: bool) -> None:  # noqa: FBT001 - a state
        """Show the list, or only its line."""
        self._table.setVisible(is_open and bool(self.found))

    def _turn(self) -> None:
        self.set_open(not self._table.isVisibleTo(self))

    def _look(self) -> None:
        if self._asked is not None:
            asked = self._asked
            self._tasks.read(partial(findings, *asked), partial(self._show, asked))

    def _show(self, asked: tuple[Dossier, Record], found: Sequence[Finding]) -> None:
        if asked is not self._asked or (list(found) == self.found and self._count.text()):
            return  # typed on meanwhile, or nothing new
        self.found = list(found)
        self._model.setRowCount(0)
        for one in found:
            self._model.appendRow(_item(said(one)))
        words = NOTHING if not found else ONE if len(found) == 1 else MANY
        self._count.setText(tr("editor", words, {"count": str(len(found))}))
        height = look_now().px(Height.CLOSE_ROW) * min(len(found), _MOST_ROWS)
        self._table.setFixedHeight(height)
        self._fold.setVisible(bool(found))
        self.set_open(self._table.isVisibleTo(self))

    def _go(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self.found):
            self.wanted.emit(self.found[index.row()])


def said(finding: Finding) -> str:
    """Return the sentence of *finding* in the language of the windows."""
    return tr("editor", finding.text, dict(finding.values))


def _item(words: str) -> QStandardItem:
    item = QStandardItem(words)
    item.setData(Sign.FINDING, Role.STATE)
    item.setData(words, Qt.ItemDataRole.ToolTipRole)
    item.setData(words, Qt.ItemDataRole.AccessibleTextRole)
    return item
