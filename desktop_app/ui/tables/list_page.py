"""The page every list stands on: title, find, filters, grouping, the table, how many there are."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Generic

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from db.records.words import T
from desktop_app.ui.desk import Place
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import button, primary
from desktop_app.ui.look.card import Card
from desktop_app.ui.look.empty_state import EmptyState
from desktop_app.ui.look.page_header import PageHeader
from desktop_app.ui.look.record_table import RecordTable
from desktop_app.ui.look.words import column, pane, row
from desktop_app.ui.only_read import shut
from desktop_app.ui.page import Page
from desktop_app.ui.tables.bar import Bar
from desktop_app.ui.tables.columns import Shown
from desktop_app.ui.tables.counting import counted
from desktop_app.ui.tables.foot import Foot
from desktop_app.ui.tables.keeping import KeptView
from desktop_app.ui.tables.lines_model import LinesModel
from desktop_app.ui.tables.list_menu import list_menu
from desktop_app.ui.tables.reading_on import ReadingOn
from desktop_app.ui.tables.row_menu import RowMenu

if TYPE_CHECKING:
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.tables.columns import Fetch
    from desktop_app.ui.tables.listing import Listing


class ListPage(Page, Generic[Shown]):
    """A list of records as *listing* declares it."""

    def __init__(self, desk: Desk, listing: Listing[Shown]) -> None:
        super().__init__()
        self.desk, self.listing = desk, listing
        self.setObjectName(f"{listing.place.removesuffix('_list').replace('_', '-')}-page")
        words = listing.words
        self.model: LinesModel[Shown] = LinesModel(
            listing.columns, partial(counted, words.one, words.many), desk.tasks, self
        )
        self.table = RecordTable(tr("tables", words.title))
        self.table.setObjectName("table")
        self.bar = Bar(listing, desk.preferences)
        self._foot = Foot(desk, self.model, self.bar, listing)
        self._middle = QStackedWidget()
        self._stale = self._asked = False
        self._build()
        self._kept = KeptView(self.table, self.model, listing, desk.preferences)
        ReadingOn(self.table, self.model)
        RowMenu(desk, self.table, self.model, listing, self._open)
        self._connect()

    def _build(self) -> None:
        words = self.listing.words
        header = PageHeader(tr("tables", words.title))
        more = list_menu(self.desk, self._kind, tr("tables", words.title), self._shown)
        header.set_actions(more, *self.ways_in(), *((self._new_button(),) if self.listing.starts else ()))
        self._middle.addWidget(Card(column(self.table, margins=(1, 4, 1, 4))))
        self._begin = self._new_button("first-") if self.listing.starts else None
        actions = (*((self._begin,) if self._begin is not None else ()), *self.ways_in())
        self._empty = EmptyState(tr("tables", words.empty), tr("tables", words.first), *actions)
        clear = button(tr("tables", T("tables", "Show all")))
        clear.setObjectName("show-all")
        clear.clicked.connect(self.bar.clear)
        self._unfound = EmptyState(tr("tables", words.unfound), "", clear, picture=False)
        self._middle.addWidget(self._empty)
        self._middle.addWidget(self._unfound)
        body = column(self.bar, 14, (self._middle, 1), 10, self._foot, margins=(32, 8, 32, 14))
        list_ = pane(column(header, (pane(body), 1)))
        self.setLayout(row((list_, 1), *self.beside(), gap=0))

    def beside(self) -> tuple[QWidget, ...]:
        """Return what stands beside the list."""
        return ()

    def ways_in(self) -> tuple[QWidget, ...]:
        """Return new buttons for the ways in which many lines come at once."""
        return ()

    def _new_button(self, prefix: str = "") -> QWidget:
        push = primary(tr("tables", self.listing.words.new), tip="Ctrl+N")
        push.setObjectName(f"{prefix}new-{self.listing.opens}")
        push.clicked.connect(self.new)
        shut(self.desk, push)
        return push

    def _connect(self) -> None:
        self.bar.changed.connect(self._ask)
        self._kept.reordered.connect(self._ask)
        self.table.opened.connect(self._open)
        self.model.arrived.connect(self._show_found)
        self.model.failed.connect(self._note_failure)
        self.desk.changed.connect(self._note_change)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+G"), self, self.bar.group_next, context=context)

    # what the frame asks

    def show_place(self, _place: Place) -> None:
        """Read the list the first time, and again when something in it has changed."""
        if not self._asked:
            self._ask()
        elif self._stale:
            self._stale = False
            self.model.refresh()

    def title(self) -> str:
        """Return the name of the list."""
        return tr("tables", self.listing.words.title)

    def first_focus(self) -> QWidget:
        """Return the table, or what stands in its place."""
        return (self.table, self._begin or self.table, self.bar.field)[self._middle.currentIndex()]

    def new(self) -> bool:
        """Begin a new record."""
        if self.listing.starts:
            self.desk.go(Place(self.listing.opens))
        return True

    def find_here(self) -> bool:
        """Go to the field that finds."""
        self.bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.field.selectAll()
        return True

    # what happens

    def current_line(self) -> Shown | None:
        """Return the line that is current."""
        return self.model.line(self.table.currentIndex())

    @property
    def _kind(self) -> str:
        return self.listing.place.removesuffix("_list")

    def _shown(self) -> tuple[Fetch, str]:
        """Return how the lines that are shown are fetched, and in which order."""
        grouping = self.bar.grouping
        order = grouping.order if grouping and not self._kept.is_sorted_for(grouping) else self._kept.order
        return self.listing.fetch(self.desk.store, self.bar.asked()), order

    def _ask(self) -> None:
        self._asked = True
        self.model.ask(*self._shown(), self.bar.grouping)

    def _note_change(self, changed: frozenset[type]) -> None:
        if self._asked and not self.listing.kinds.isdisjoint(kind.__name__ for kind in changed):
            if self.isVisible():
                self.model.refresh()
            else:
                self._stale = True

    def _note_failure(self, error: Exception) -> None:
        """Tell of it, and read the list when it is gone to again: a server may answer by then."""
        self._stale = True
        self.desk.tasks.failed.emit(error)

    def _show_found(self) -> None:
        count = self.model.count
        found = 0 if count else 2 if self.bar.narrows else 1
        self._middle.setCurrentIndex(found)
        self.bar.setVisible(found != 1)

    def _open(self, index: QModelIndex) -> None:
        line = self.model.line(index)
        if line is not None:
            self.desk.go(self.place_of(line))

    def place_of(self, line: Any) -> Place:
        """Return where *line* leads."""
        return Place(self.listing.opens, line.uid)
