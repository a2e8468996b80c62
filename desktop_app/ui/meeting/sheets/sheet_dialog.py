"""Who signed a sheet: its scanned pages left, its rows right, marked by hand."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QSpinBox, QWidget

from db.records.problems import Refused
from db.records.signed_sheet import SignedSheet
from db.records.words import T
from desktop_app.ui.forms.typed_draft import TypedDraft
from desktop_app.ui.help.help_key import give_help
from desktop_app.ui.language.translate import sentence, tr
from desktop_app.ui.look.buttons import button, primary
from desktop_app.ui.look.card import Card
from desktop_app.ui.look.cells import Role
from desktop_app.ui.look.dialog_size import open_at
from desktop_app.ui.look.form_row import FormRow
from desktop_app.ui.look.record_table import RecordTable
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words, column, hairline, pane, row
from desktop_app.ui.meeting.sheets.scan_pane import ScanPane
from desktop_app.ui.meeting.sheets.strip import sheet_words
from desktop_app.usecases.paper.sheets import mark_signed_rows

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from desktop_app.ui.desk import Desk
    from desktop_app.usecases.keeping.undo import Undo
    from desktop_app.usecases.paper.sheets import SheetState

TITLE = T("sheet", "Who signed")
WHICH = T("sheet", "Sheet")
HEADS = (T("sheet", "No."), T("sheet", "Name"), T("sheet", "Organisation"), T("sheet", "Signed"))
YES, NO = T("sheet", "Signed"), T("sheet", "–")
OLDER = T("sheet", "A page was printed before the list changed: go by the names, not by the numbers.")
HOW = T("sheet", "Click or Space marks a row.")
ALL, NONE = T("sheet", "All"), T("sheet", "Nobody")
OTHERS = T("signed_sheet", "Signed in blank rows")
PRESENT = T("sheet", "Mark those who signed as present")
COUNT = T("sheet", "{signed} of {rows} signed")
CANCEL, SAVE = T("print", "Cancel"), T("signatures", "Save")
MARK = 3
_WIDTHS = (44, 0, 190, 80)


class SheetDialog(QDialog):
    """Marks the rows of one sheet after the other. `saved` hands on the way back, `present` who came.

    `changed` tells that somebody marked something; what was marked on a sheet is kept as its draft.
    """

    saved = Signal(object)
    present = Signal(object)
    changed = Signal()

    def __init__(self, desk: Desk, meeting: UUID, states: Sequence[SheetState], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sheet-dialog")
        give_help(self, "papers")
        self.setWindowTitle(tr("sheet", TITLE))
        self._desk, self._meeting, self._states = desk, meeting, list(states)
        self._signed: set[UUID] = set()
        self._sheet = SignedSheet(meeting=meeting, sheet="")
        self._which = QComboBox()
        self._which.setObjectName("sheet")
        self._which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._which.setMinimumContentsLength(12)
        for state in self._states:
            self._which.addItem(sheet_words(state), state.name)
        self._pages = ScanPane(desk)
        self._model = QStandardItemModel(0, len(HEADS))
        self.table = RecordTable(tr("sheet", TITLE))
        self.table.setObjectName("rows-of-sheet")
        self._others, self._present = QSpinBox(), QCheckBox(tr("sheet", PRESENT))
        self._others.setObjectName("others")
        self._others.setRange(0, 999)
        self._present.setObjectName("mark-present")
        self._count = Words("", weight=500)
        self._show_sheet()
        self.draft = TypedDraft(
            desk,
            "signed-sheet",
            self,
            ("signed", "others"),
            self,
            names=lambda: {one.attendance: one.name for one in self._state.rows},
        )
        self._lay_out()
        self._connect()

    def choose(self, name: str, *, restore: bool = False) -> None:
        """Show the sheet of that name, and offer what was marked there and not saved, or *restore* it."""
        self._which.setCurrentIndex(max(self._which.findData(name), 0))
        self._show(restore=restore)

    def record(self) -> SignedSheet:
        """Return the sheet as it is marked."""
        rows = [one.attendance for one in self._state.rows]
        signed = (
            *(one for one in rows if one in self._signed),
            *(one for one in self._sheet.signed if one in self._signed and one not in rows),
        )
        return replace(self._sheet, signed=signed, others=self._others.value())

    def set_record(self, record: SignedSheet, /) -> None:
        """Show the marks of another state of the sheet."""
        self._signed = set(record.signed)
        with QSignalBlocker(self._others):
            self._others.setValue(record.others)
        self._mark()

    def is_ready(self) -> bool:
        """Return whether the scanned pages are drawn."""
        return self._pages.is_drawn()

    def _lay_out(self) -> None:
        self.table.show_model(self._model, _WIDTHS)
        everybody, nobody = button(tr("sheet", ALL)), button(tr("sheet", NONE))
        for push, name, act in (
            (everybody, "all-signed", partial(self._mark_all, True)),
            (nobody, "nobody-signed", partial(self._mark_all, False)),
        ):
            push.setObjectName(name)
            push.clicked.connect(act)
        how = Words(tr("sheet", HOW), Type.CAPTION, tone="text2")
        list_ = Card(column((self.table, 1), margins=(1, 4, 1, 4)))
        marks = row(self._count, None, how, everybody, nobody, gap=8)
        below = row((FormRow(tr("signed_sheet", OTHERS), self._others), 0), (self._present, 1), gap=24)
        below.setAlignment(self._present, Qt.AlignmentFlag.AlignBottom)
        self._which_row = FormRow(tr("sheet", WHICH), self._which)
        form = column(self._which_row, 12, (list_, 1), 8, marks, 12, below, margins=(24, 20, 24, 12))
        side = pane(column(self.draft.news, (pane(form), 1), self._foot()))
        self.setLayout(row((self._pages, 4), hairline(upright=True), (side, 5), gap=0))
        open_at(self, 1040, 640)

    def _foot(self) -> QWidget:
        cancel, save = button(tr("print", CANCEL)), primary(tr("signatures", SAVE))
        cancel.setObjectName("cancel")
        save.setObjectName("save-sheet")
        cancel.clicked.connect(self._give_up)
        save.clicked.connect(self._save)
        save.setDefault(True)
        self._trouble = Words("", Type.CAPTION, 500, tone="bad", wrap=True)
        return pane(row((self._trouble, 1), cancel, save, gap=8, margins=(24, 8, 24, 20)))

    def _connect(self) -> None:
        self._which.activated.connect(lambda _: self._go_to_other())
        self._others.valueChanged.connect(lambda _: self.changed.emit())
        self.table.clicked.connect(self._clicked)
        self.table.opened.connect(lambda _: self._turn())
        QShortcut(QKeySequence("Space"), self.table, self._turn, context=Qt.ShortcutContext.WidgetShortcut)

    @property
    def _state(self) -> SheetState:
        return self._states[max(self._which.currentIndex(), 0)]

    def _go_to_other(self) -> None:
        """Keep what was marked on the one sheet, and show the other."""
        chosen = self._which.currentIndex()
        self._which.setCurrentIndex(self._place)
        self.draft.leave()
        self._which.setCurrentIndex(chosen)
        self._show()

    def _show(self, *, restore: bool = False) -> None:
        """Show the sheet that is chosen: its pages, its rows and who signed."""
        self._show_sheet()
        self._which_row.set_help(tr("sheet", OLDER) if self._state.is_of_older_list else "")
        self._pages.show_sheet(self._state.kept)
        self.table.show_model(self._model, _WIDTHS)
        self.draft.begin(restore=restore)

    def _show_sheet(self) -> None:
        """Fill in the rows of the sheet that is chosen, and who signed."""
        state = self._state
        self._place = max(self._which.currentIndex(), 0)
        self._sheet = state.kept or SignedSheet(meeting=self._meeting, sheet=state.name)
        self._model.clear()
        self._model.setHorizontalHeaderLabels([tr("sheet", words) for words in HEADS])
        for one in state.rows:
            texts = (str(one.number), one.name, one.organisation, "")
            self._model.appendRow([QStandardItem(text) for text in texts])
        self.set_record(self._sheet)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == MARK:
            self._turn()

    def _turn(self) -> None:
        """Turn the chosen rows: all signed, unless the current one was signed already."""
        current = self.table.currentIndex()
        if current.isValid():
            chosen = {
                self._state.rows[index.row()].attendance
                for index in self.table.selectionModel().selectedRows()
            }
            was_signed = self._state.rows[current.row()].attendance in self._signed
            self._signed = self._signed - chosen if was_signed else self._signed | chosen
            self._mark()
            self.changed.emit()

    def _mark_all(self, everybody: bool, _checked: object = None) -> None:  # noqa: FBT001 - bound once
        self._signed = {one.attendance for one in self._state.rows} if everybody else set()
        self._mark()
        self.changed.emit()

    def _mark(self) -> None:
        """Say in each row whether it is signed, and how many are."""
        for place, one in enumerate(self._state.rows):
            signed = one.attendance in self._signed
            item = self._model.item(place, MARK)
            item.setText(tr("sheet", YES if signed else NO))
            item.setData("ok" if signed else "text2", Role.TONE)
        count = sum(one.attendance in self._signed for one in self._state.rows)
        values = {"signed": str(count), "rows": str(len(self._state.rows))}
        self._count.setText(tr("sheet", COUNT, values))

    def _give_up(self) -> None:
        self.draft.give_up()
        self.reject()

    def _save(self) -> None:
        known = [one.attendance for one in self._state.rows if one.attendance in self._signed]
        work = partial(mark_signed_rows, self._desk.store, self._sheet, known, self._others.value())
        self._desk.tasks.write(self.draft.saving(work), partial(self._done, known), self._failed)

    def _done(self, signed: list[UUID], undo: Undo) -> None:
        self.draft.saved()
        self.saved.emit(undo)
        if self._present.isChecked() and signed:
            self.present.emit(signed)
        self.accept()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self._trouble.setText(sentence(error.problems[0]))
        else:
            self._desk.tasks.failed.emit(error)
