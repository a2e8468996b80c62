"""What the tab of signatures shows: how many have signed, who is missing, the list, whether it is locked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHeaderView, QPushButton, QStackedWidget, QWidget

from db.records.words import T
from desktop_app.ui.forms.choice_editors import Combo
from desktop_app.ui.forms.news_line import News
from desktop_app.ui.language.figures import day
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.card import Card
from desktop_app.ui.look.icons import Picture
from desktop_app.ui.look.record_table import RecordTable
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import CutWords, Part, Words, column, pane, row
from desktop_app.ui.meeting.signatures.cells import SignatureBar, SignatureCells
from desktop_app.ui.meeting.signatures.model import Column, SignaturesModel
from desktop_app.ui.meeting.tool_row import ToolRow

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from db.records.dossier import Dossier
    from db.records.record import Record
    from db.records.signatory import Signatory

_WIDTHS = (44, 0, 124, 108, 112, 84)
_NAMED = 4
"""So many are named who have not signed; of more only the number is said."""


class SignaturesView(QWidget):
    """Shows the signatories of one record of a meeting. `record_chosen` tells that another one is wanted."""

    record_chosen = Signal()

    def __init__(self, tools: Sequence[QPushButton], no_list: QWidget, no_record: QWidget) -> None:
        super().__init__()
        self._dossier: Dossier | None = None
        self._uid: UUID | None = None
        self.news = News((32, 0, 32, 12))
        self.model = SignaturesModel(self)
        self.table = self._make_table()
        self._count, self._missing = Words("", Type.HEADING, 600), CutWords("", tone="text2")
        self._bar = SignatureBar()
        self._lock, self._locked = Picture("lock", size=16), Words("", Type.CAPTION, tone="text2", wrap=True)
        self._which = Combo()
        self._which.setObjectName("which-record")
        self._which.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        self._which.setMaximumWidth(look_now().px(360))
        self._which.setAccessibleName(tr("signatures", T("signatures", "Record")))
        self._which.activated.connect(self._choose)
        said = row(self._count, (self._missing, 1), self._which, gap=12)
        parts: tuple[Part, ...] = (*tools[:-2], None, *tools[-2:])
        tool_row = ToolRow(parts, (*tools[-2:], *tools[:-2]), gap=8)  # the last two keep their words longest
        self._head = pane(column(said, self._bar, tool_row, gap=12, margins=(32, 14, 32, 12)))
        self._stack = QStackedWidget()
        self._listed, self._no_list, self._no_record = (
            Card(column((self.table, 1), margins=(1, 4, 1, 4))),
            no_list,
            no_record,
        )
        for part in (self._listed, no_list, no_record):
            self._stack.addWidget(part)
        body = pane(row((self._stack, 1), margins=(32, 0, 32, 0)))
        foot = pane(row(self._lock, (self._locked, 1), gap=8, margins=(32, 8, 32, 10)))
        self.setLayout(column(self._head, self.news, (body, 1), foot))

    def _make_table(self) -> RecordTable:
        table = RecordTable(tr("signatures", T("signatures", "Signatures")))
        table.setObjectName("signatures-table")
        table.setItemDelegate(SignatureCells(table))
        table.setUniformRowHeights(False)
        table.show_model(self.model, _WIDTHS)
        table.header().setSectionResizeMode(Column.PLACE, QHeaderView.ResizeMode.Fixed)
        table.header().sectionResized.connect(lambda *_: table.scheduleDelayedItemsLayout())
        return table

    @property
    def record(self) -> Record | None:
        """Return the record whose signatures are shown."""
        records = self._dossier.records if self._dossier else ()
        return next((one for one in records if one.uid == self._uid), None)

    @property
    def signatories(self) -> tuple[Signatory, ...]:
        """Return who signs it, in order."""
        return self._dossier.signatories_of(self._uid) if self._dossier and self._uid else ()

    def current(self) -> Signatory | None:
        """Return the current signatory."""
        return self.model.line(self.table.currentIndex())

    def chosen(self) -> list[Signatory]:
        """Return the selected signatories, in order."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        found = (self.model.line(self.model.index(one, 0)) for one in rows)
        return [one for one in found if one is not None]

    def show_dossier(self, dossier: Dossier, select: UUID | None = None) -> None:
        """Show the signatures of the record shown before, else of the first one."""
        self._dossier = dossier
        records = dossier.records
        if self._uid not in {one.uid for one in records}:
            self._uid = records[0].uid if records else None
        self._which.clear()
        for one in records:
            self._which.addItem(one.title)
        self._which.setVisible(len(records) > 1)
        self._which.setCurrentIndex(next((n for n, one in enumerate(records) if one.uid == self._uid), -1))
        self._show(select)

    def _choose(self, place: int) -> None:
        if self._dossier is not None:
            self._uid = self._dossier.records[place].uid
            self._show(None)
            self.record_chosen.emit()

    def _show(self, select: UUID | None) -> None:
        signatories, record = self.signatories, self.record
        row, kept = self.table.currentIndex().row(), self.current()
        self.model.show_lines(signatories)
        place = self.model.place(select or (kept.uid if kept else None))
        place = place if place >= 0 else min(row, len(signatories) - 1)
        if place >= 0:
            self.table.setCurrentIndex(self.model.index(place, 0))
        of_record = self._listed if signatories else self._no_list
        self._stack.setCurrentWidget(self._no_record if record is None else of_record)
        self._head.setVisible(record is not None and bool(signatories))
        self._tell(signatories)
        frozen = record is not None and record.status.is_frozen
        self._lock.setVisible(frozen)
        self._locked.setText(_locked(record) if record is not None and frozen else "")

    def _tell(self, signatories: tuple[Signatory, ...]) -> None:
        signed = [one.has_signed for one in signatories]
        numbers = {"signed": str(sum(signed)), "all": str(len(signed))}
        count = tr("signatures", T("signatures", "{signed} of {all} signed"), numbers)
        self._count.setText(count)
        self._bar.show_signed(signed, count)
        missing = [one.printed_organisation or one.printed_name for one in signatories if not one.has_signed]
        self._missing.setText(_missing(missing))


def _missing(names: list[str]) -> str:
    if not names:
        return ""
    if len(names) > _NAMED:
        return tr("signatures", T("signatures", "Waiting for {count}"), {"count": str(len(names))})
    *first, last = names
    if not first:
        return tr("signatures", T("signatures", "Waiting for {name}"), {"name": last})
    values = {"names": ", ".join(first), "last": last}
    return tr("signatures", T("signatures", "Waiting for {names} and {last}"), values)


def _locked(record: Record) -> str:
    when = {"day": day(record.adopted_on)} if record.adopted_on else {}
    adopted = (
        T("signatures", "Adopted on {day}. The text can’t change; a correction becomes a corrigendum.")
        if when
        else T("signatures", "Adopted. The text can’t change; a correction becomes a corrigendum.")
    )
    names = tr("signatures", T("signatures", "Names are printed as they stood that day."))
    return f"{tr('signatures', adopted, when)} {names}"
