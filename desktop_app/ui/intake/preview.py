"""The rows of a list with what becomes of them: tabs by sort, the table, the current row at the side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from db.records.words import T
from desktop_app.ui.forms.columns_card import ColumnsCard
from desktop_app.ui.forms.sources import organisations
from desktop_app.ui.intake.bodies import BodiesModel, BodyPanel
from desktop_app.ui.intake.row_panel import RowPanel
from desktop_app.ui.intake.rows_model import RowsModel
from desktop_app.ui.intake.rows_table import RowsTable
from desktop_app.ui.language.figures import locale_now
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.card import Card
from desktop_app.ui.look.record_table import GROWS, RecordTable
from desktop_app.ui.look.tabs import Tabs
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Height
from desktop_app.ui.look.words import column, hairline, pane, row
from desktop_app.usecases.intake.columns import FIELDS
from desktop_app.usecases.intake.proposals import Decision

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop_app.ui.desk import Desk
    from desktop_app.usecases.intake.columns import Layout
    from desktop_app.usecases.intake.origins import Sheet
    from desktop_app.usecases.intake.proposals import Proposal, Proposals

SORTS = (
    ("all", T("intake", "All")),
    ("look", T("intake", "To look at")),
    ("new", T("intake", "New")),
    ("same", T("intake", "Known")),
    ("skip", T("intake", "Skipped")),
    ("bodies", T("intake", "Organisations")),
)
WIDE = 900


class Preview(QWidget):
    """Shows proposals. `decided` tells rows by their places, `body_decided` an organisation and its own."""

    decided = Signal(object)
    body_decided = Signal(int, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._proposals: Proposals | None = None
        self._shown: tuple[object, object] | None = None
        bodies = organisations(desk)
        self.columns = ColumnsCard(FIELDS, "intake")
        self.columns.hide()
        self.tabs = Tabs()
        self.tabs.setObjectName("sorts")
        for _, words in SORTS:
            self.tabs.add(tr("intake", words))
        self.model, self._bodies_model = RowsModel(self), BodiesModel(bodies.name, self)
        self.table = RowsTable(tr("intake", T("intake", "Rows of the list")))
        self.table.setObjectName("rows")
        self.table.show_model(self.model, (60, GROWS, 130, 170, 200))
        self.bodies = RecordTable(tr("intake", T("intake", "Organisations")), height=Height.CLOSE_ROW)
        self.bodies.setObjectName("bodies")
        self.bodies.show_model(self._bodies_model, (GROWS, 64, 320))
        self.panel, self.body_panel = RowPanel(), BodyPanel(bodies)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._tables, self._panels = QStackedWidget(), QStackedWidget()
        for stack, parts in (
            (self._tables, (self.table, self.bodies)),
            (self._panels, (self.panel, self.body_panel)),
        ):
            for part in parts:
                stack.addWidget(part)
        self._line = hairline(upright=True)
        self._panels.setFixedWidth(self.panel.width())
        columns = pane(row((self.columns, 1), margins=(32, 0, 32, 10)))
        tabs = pane(row(self.tabs, None, gap=0, margins=(20, 0, 20, 0)))
        card = Card(column((self._tables, 1), margins=(1, 4, 1, 4)))
        left = pane(column(tabs, hairline(), 12, (pane(row((card, 1), margins=(32, 0, 32, 12))), 1)))
        body = row((left, 1), self._line, self._panels, gap=0)
        self.setLayout(column(columns, (pane(body), 1)))

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._show_sort)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._follow())
        self.bodies.selectionModel().currentRowChanged.connect(lambda *_: self._follow())
        self.panel.decided.connect(self._decide)
        self.body_panel.decided.connect(self._decide_body)
        self.table.key.connect(self._press)

    # what is shown

    def show_columns(self, sheet: Sheet, layout: Layout) -> None:
        """Show the columns, unless they are shown so already."""
        if self._shown != (sheet, layout):
            self._shown = sheet, layout
            self.columns.show_sheet(sheet, layout)

    def show_proposals(self, proposals: Proposals | None) -> None:
        """Show the rows; the row that is current stays so while something is decided about it."""
        before, self._proposals = self._proposals, proposals
        if proposals is None:
            return
        if before is not None and _are_same_rows(before, proposals):
            self.model.change(proposals)
        else:
            self.model.show_proposals(proposals)
            self._choose_first()
        self._bodies_model.show_proposals(proposals)
        self._count(proposals)
        self._follow()

    def _count(self, proposals: Proposals) -> None:
        counts = proposals.counted()
        counts |= {"all": len(proposals.rows), "bodies": len(proposals.bodies)}
        for at, (name, _) in enumerate(SORTS):
            self.tabs.set_count(at, locale_now().toString(counts[name]))

    def _show_sort(self, at: int) -> None:
        name = SORTS[at][0]
        is_bodies = name == "bodies"
        self._tables.setCurrentIndex(int(is_bodies))
        self._panels.setCurrentIndex(int(is_bodies))
        if not is_bodies:
            self.model.show_sort(name)
            self._choose_first()
        elif not self.bodies.currentIndex().isValid():
            self.bodies.setCurrentIndex(self._bodies_model.index(0, 0))
        self._follow()

    def _choose_first(self) -> None:
        """Choose the first row, though Ctrl may be held down still: the list was pasted."""
        flag = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().setCurrentIndex(self.model.index(0, 0), flag.ClearAndSelect | flag.Rows)

    def _follow(self) -> None:
        proposals, place = self._proposals, self.model.line(self.table.currentIndex())
        fits = proposals is not None and place is not None and place < len(proposals.rows)
        self.panel.show_row(proposals.rows[place] if fits and proposals and place is not None else None)
        at = self.bodies.currentIndex().row()
        found = proposals is not None and 0 <= at < len(proposals.bodies)
        self.body_panel.show_body(proposals.bodies[at] if found and proposals else None)

    @property
    def has_rows(self) -> bool:
        """Return whether rows are shown."""
        return self._proposals is not None

    # what is decided

    def _decide(self, proposal: Proposal) -> None:
        place = self.model.line(self.table.currentIndex())
        if place is not None:
            self.decided.emit({place: proposal})

    def _decide_body(self, body: object) -> None:
        self.body_decided.emit(self.bodies.currentIndex().row(), body)

    def _press(self, decision: object) -> None:
        """Decide about all chosen rows, as far as each can be decided so."""
        assert isinstance(decision, Decision)
        rows = self._proposals.rows if self._proposals else ()
        chosen = {self.model.line(index) for index in self.table.selectionModel().selectedRows()}
        wanted = ((place, rows[place]) for place in sorted(one for one in chosen if one is not None))
        can = {
            place: one.decided(decision)
            for place, one in wanted
            if not one.row.problems() and (one.candidates or decision is not Decision.SAME)
        }
        if can:
            self.decided.emit(can)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the side out where room is short."""
        super().resizeEvent(event)
        wide = event.size().width() >= look_now().px(WIDE)
        self._panels.setVisible(wide)
        self._line.setVisible(wide)


def _are_same_rows(before: Proposals, after: Proposals) -> bool:
    return len(before.rows) == len(after.rows) and all(
        was.uid == now.uid for was, now in zip(before.rows[:1], after.rows[:1], strict=True)
    )
