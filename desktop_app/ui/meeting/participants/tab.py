"""The tab of participants: tools, the grid, what is counted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QStackedWidget, QWidget

from db.records.attendance import AttendanceState, Category
from db.records.words import T
from desktop_app.ui.desk import Place
from desktop_app.ui.forms.news_line import News
from desktop_app.ui.forms.sources import people, spelled_organisations
from desktop_app.ui.language.translate import sentence, tr
from desktop_app.ui.look.buttons import button, menu_button
from desktop_app.ui.look.card import Card
from desktop_app.ui.look.empty_state import EmptyState
from desktop_app.ui.look.fields import SearchField
from desktop_app.ui.look.icons import icon
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.words import column, pane, row
from desktop_app.ui.meeting.dropped_files import files_in
from desktop_app.ui.meeting.participants.cells import Named
from desktop_app.ui.meeting.participants.counts import Counts
from desktop_app.ui.meeting.participants.entry_line import EntryLine
from desktop_app.ui.meeting.participants.grid import ParticipantsGrid
from desktop_app.ui.meeting.participants.lines import category_words, groups_of
from desktop_app.ui.meeting.participants.model import ParticipantsModel
from desktop_app.ui.meeting.participants.order import ParticipantsOrder
from desktop_app.ui.meeting.participants.registration import Registration, writing_in
from desktop_app.ui.meeting.participants.typed import TypedCells
from desktop_app.ui.meeting.participants.words import Column
from desktop_app.ui.meeting.participants.work import TYPED, ParticipantsWork
from desktop_app.ui.meeting.tab import MeetingTab
from desktop_app.ui.meeting.tool_row import ToolRow
from desktop_app.ui.meeting.undo_list import UndoList
from desktop_app.ui.only_read import may_change, shut
from desktop_app.usecases.meeting.tally import tally_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from db.records.dossier import Dossier
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.meeting.participants.lines import Line
    from desktop_app.usecases.meeting.tally import Tally


class ParticipantsTab(MeetingTab):
    """Who is invited, who comes, who came."""

    paper = "participants"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("participants-tab")
        self.setAcceptDrops(True)
        self._desk = desk
        self._dossier: Dossier | None = None
        self._shown: tuple[Dossier, Tally] | None = None
        self._late: tuple[Dossier, Tally] | None = None
        self._wanted: list[UUID] = []
        self.undos: UndoList = UndoList(desk, self)
        self.work = ParticipantsWork(desk, self.undos, self)
        self.model = ParticipantsModel(self)
        self.grid = ParticipantsGrid(self.model, people(desk), spelled_organisations(desk))
        self.entry = EntryLine(desk, self.model, self.grid, self.work, self)
        self.typed = TypedCells(self.model, self.grid, self.entry, self.work.typed)
        self.order = ParticipantsOrder(self.model, self.work, self)
        self.search = SearchField(tr("participants", T("participants", "Find a name")), 200)
        self.search.setObjectName("find")
        self.search.setMinimumWidth(look_now().px(50))
        self.registration = Registration(desk, self.grid, self.work, self)
        self._news, self.counts = News(), Counts()
        self._made: list[QPushButton] = []
        self._lay_out()
        self._connect()
        self.grid.is_fixed = desk.store.is_only_read
        shut(desk, *self._made, self.registration.open_button, *writing_in(self.registration.menu))

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        self._listed, self._nobody = Card(column((self.grid, 1), margins=(1, 4, 1, 4))), self._empty()
        for page in (self._listed, self._nobody, self.registration.door):
            self._pages.addWidget(page)
        body = self._pages
        made = self._tools()
        self._made += made
        ends = (self.registration.sittings, self.registration.more, None, self.search)
        self._tools_fit = ToolRow((*made, *ends), (made[0], *made[2:]), gap=4)
        self._tool_row = pane(row((self._tools_fit, 1), margins=(32, 14, 32, 12)))
        foot = pane(row((self.counts, 1), margins=(32, 8, 32, 10)))
        self.setLayout(
            column(self._tool_row, 1, self._news, (pane(row((body, 1), margins=(32, 0, 32, 0))), 1), foot)
        )

    def _tools(self) -> tuple[QPushButton, ...]:
        add = button(tr("participants", T("participants", "Add")), "user-plus")
        add.setObjectName("add-participant")
        add.setToolTip(tr("participants", T("participants", "Add somebody under the chosen line (Ins)")))
        add.clicked.connect(lambda: self.entry.begin())  # noqa: PLW0108 - Qt would hand over "checked"
        into = menu_button(tr("participants", T("participants", "Add to")), QMenu(), kind="flat")
        into.setObjectName("add-to")
        for category in Category:
            act = partial(_call, self.entry.begin, category)
            into.menu().addAction(category_words(category)).triggered.connect(act)
        bring = menu_button(tr("participants", T("participants", "Import")), QMenu(), "table-import", "flat")
        bring.setObjectName("bring-in")
        self._fill_import(bring.menu())
        present = button(tr("participants", T("participants", "Mark present")), "circle-check", "flat")
        present.setObjectName("mark-present")
        present.setToolTip(tr("participants", T("participants", "Mark the chosen lines present (P)")))
        present.clicked.connect(lambda: self.work.mark(self.grid.lines(), AttendanceState.PRESENT))
        return add, into, self.registration.open_button, present, bring

    def _fill_import(self, menu: QMenu) -> None:
        pasting = tr("participants", T("participants", "Paste from Excel"))
        key = QKeySequence(QKeySequence.StandardKey.Paste).toString(QKeySequence.SequenceFormat.NativeText)
        for name, words, picture, act in (
            ("paste", f"{pasting}\t{key}", "clipboard-text", self.paste),
            ("import-participants", tr("participants", T("participants", "From a file…")), "file-import",
             lambda: self._import()),  # noqa: PLW0108 - Qt would hand over "checked"
        ):  # fmt: skip
            action = menu.addAction(icon(picture), words)
            action.setObjectName(name)
            action.triggered.connect(act)

    def _empty(self) -> EmptyState:
        add = button(tr("participants", T("participants", "Add the first one")))
        add.setObjectName("add-first")
        add.clicked.connect(lambda: self.entry.begin())  # noqa: PLW0108 - Qt would hand over "checked"
        paste = button(tr("participants", T("participants", "Paste from Excel")), kind="flat")
        paste.clicked.connect(self.paste)
        bring = button(tr("participants", T("participants", "Import…")), kind="flat")
        bring.clicked.connect(lambda: self._import())  # noqa: PLW0108 - Qt would hand over "checked"
        self._made += (add, paste, bring)
        for keys, push in (("Ins", add), ("Ctrl+V", paste)):  # the grid, which knows these keys, is away
            QShortcut(QKeySequence(keys), push, push.click, context=Qt.ShortcutContext.WindowShortcut)
        title = tr("participants", T("participants", "Nobody is on the list yet"))
        text = T(
            "participants", "Opening sentence, annex, sign-in sheet and signatures all come from this list."
        )
        return EmptyState(title, tr("participants", text), add, paste, bring, picture=False)

    def _connect(self) -> None:
        self.grid.marked.connect(lambda state: self.work.mark(self.grid.lines(), state))
        self.grid.added.connect(self.entry.begin)
        self.grid.removed.connect(lambda: self.work.remove(self.grid.lines(), self.grid.beside()))
        self.grid.moved.connect(lambda by: self.order.shift(self.grid.currentIndex(), by))
        self.grid.dropped.connect(lambda line, target, below: self.order.put(line, target, below=below))
        self.grid.pasted.connect(self.paste)
        self.grid.ended.connect(self._edit_ended)
        self.model.edited.connect(self._edited)
        self.model.modelReset.connect(self.grid.expandAll)
        self.entry.begun.connect(partial(self._pages.setCurrentWidget, self._listed))
        self.entry.dropped.connect(self._show)
        self.search.asked.connect(lambda _: self._show())
        self.work.done.connect(self._done)
        self.work.refused.connect(self._refused)
        self.undos.changed.connect(self.outdated)
        registration = self.registration
        registration.changed.connect(self._show)
        registration.opened.connect(self._open_door)
        registration.sheet_wanted.connect(lambda: self.print_wanted.emit("sign_in_sheet", None))
        registration.sorted_by_name.connect(self.order.sort_by_name)
        registration.door.undone.connect(self.undos.undo)
        door = QShortcut(QKeySequence("Ctrl+D"), self, registration.open_button.click)
        door.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _open_door(self, is_open: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Show the door in place of the list and its tools, or these again."""
        self._tool_row.setVisible(not is_open)
        self._pages.setCurrentWidget(self.registration.door if is_open else self._listed)
        if not is_open:
            self.grid.setFocus()

    def show_dossier(self, dossier: Dossier, counted: Tally) -> None:
        """Show the list; while a cell is being edited it waits."""
        self._late = dossier, counted
        self._desk.undo_lists[dossier.meeting.uid] = self.undos
        if not self.grid.is_editing and not self.entry.is_open:
            self._show()

    def restore(self, _dossier: Dossier, form: str, key: UUID | None) -> None:
        """Show again what was typed into the list, or the days and times of the line *key*."""
        if key is not None and form == TYPED:
            self.typed.restore(key)
        elif key is not None:
            self.registration.ask_days(key)

    def may_leave(self) -> bool:
        """Keep what is being typed as a draft."""
        self.work.typed.leave()
        return True

    def first_focus(self) -> QWidget:
        """Return the list, or the button that adds the first one."""
        return self.grid if self.grid.isVisibleTo(self) else super().first_focus()

    def paste(self) -> None:
        """Go to where a copied list is seen before it comes in."""
        copied = QApplication.clipboard().mimeData()
        if copied is None or not (copied.text().strip() or copied.hasUrls()):
            hint = T("participants", "Nothing to paste: copy cells in Excel or lines in Word first.")
            self._news.tell(tr("participants", hint), "info")
        else:
            self._import("paste")

    def _import(self, spot: str = "new") -> None:
        if self._dossier is not None:
            self._desk.go(Place("import", self._dossier.meeting.uid, spot=spot))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file with a list."""
        if files_in(event.mimeData()) and may_change(self._desk):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Go to where the list in the file is seen before it comes in."""
        found = files_in(event.mimeData())
        if found:
            event.acceptProposedAction()
            self._import(f"file:{found[0]}")

    def _show(self) -> None:
        shown = self._late or self._shown
        if shown is None:
            return
        self._shown, self._late = shown, None
        dossier, counted = shown
        self._dossier = dossier
        there = self.registration.shown(dossier)
        self._tools_fit.fit()
        if there is not dossier:
            counted = tally_of(there)
        self.counts.show_dossier(there, counted)
        if self.registration.is_open:
            return  # the list behind the door is shown when it closes
        self.entry.take(dossier)
        self.order.take(dossier)
        chosen = [line.uid for line in self.grid.lines()]
        kept = self._wanted or chosen
        at = self.grid.verticalScrollBar().value()
        moved = self.model.show_groups(groups_of(there, counted, self.search.text()))
        if moved:
            self.grid.verticalScrollBar().setValue(at)
        if kept and (
            moved or kept != chosen
        ):  # choosing hundreds of lines again would take as long as all else
            self.grid.select(kept, max(self.grid.currentIndex().column(), 0))
        self._wanted = []
        self._pages.setCurrentWidget(self._listed if dossier.delegations else self._nobody)

    def _edited(self, line: Line, column: int, value: Any) -> None:
        self._news.clear()
        problems = self.work.problems(line, Column(column), value)
        if problems:
            self._ask_again(line, column, value, sentence(problems[0]))
        elif line.is_new:
            self.entry.enter(Column(column), value)
        else:
            self.work.change(line, Column(column), value)

    def _ask_again(self, line: Line, column: int, value: Any, said: str) -> None:
        """Say what is wrong and open the cell again with what was typed."""
        self._news.tell(said, "bad")
        text = value.text if isinstance(value, Named) else str(value)
        again = partial(self.grid.edit_again, self.model.find(line.uid, column), text)
        QTimer.singleShot(0, self, again)

    def _edit_ended(self, index: QModelIndex, forward: bool) -> None:  # noqa: FBT001 - Qt's signal
        if self._news.isVisible():
            return
        if self.entry.is_open:
            self.entry.end()
        elif forward:
            below = self.grid.indexBelow(index)
            if below.isValid() and self.model.line(below) is not None:
                self.grid.setCurrentIndex(below.siblingAtColumn(index.column()))
        self.work.typed.end()
        if self._late is not None:
            self._show()

    def _done(self, select: list[UUID]) -> None:
        """Have the lines selected: now if the list was read already, as it may be on a busy computer."""
        if select and len(self.model.places(frozenset(select))) == len(select):
            self.grid.select(select, max(self.grid.currentIndex().column(), 0))
        else:
            self._wanted = select
        self.outdated.emit()

    def _refused(self, said: str) -> None:
        if said:
            self._news.tell(said, "bad")
        self.outdated.emit()


def _call(act: Callable[[Category], None], category: Category, *_: object) -> None:
    act(category)
