"""The page on which entries of the register that may be one are looked at and merged."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtWidgets import QStackedWidget, QWidget

from db.records.problems import NotFound
from db.records.words import T
from desktop_app.ui.desk import Done, Place
from desktop_app.ui.language.figures import count
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.card import Card
from desktop_app.ui.look.empty_state import EmptyState
from desktop_app.ui.look.page_header import PageHeader
from desktop_app.ui.look.record_table import GROWS, RecordTable
from desktop_app.ui.look.segmented import Segmented
from desktop_app.ui.look.words import Words, column, hairline, pane, row
from desktop_app.ui.only_read import shut
from desktop_app.ui.page import Page
from desktop_app.ui.twins.comparison import Comparison
from desktop_app.ui.twins.looking import Looking
from desktop_app.ui.twins.model import TwinsModel
from desktop_app.usecases.register.twins import compare, merge

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from desktop_app.ui.desk import Desk
    from desktop_app.usecases.keeping.undo import Undo
    from desktop_app.usecases.register.twins import Compared, Kind, Likeliest, Twins


class TwinsPage(Page):
    """Duplicates of the register."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("duplicates-page")
        self._desk = desk
        self._looking = Looking(desk, self)
        self._kind: Kind = "person"
        self._compared: Compared | None = None
        self._choice = Segmented(
            [
                ("person", tr("twins", T("twins", "People"))),
                ("organisation", tr("twins", T("twins", "Organisations"))),
            ],
            "person",
        )
        self._choice.setObjectName("twins-kind")
        self.model = TwinsModel(self)
        self.table = RecordTable(self.title())
        self.table.setObjectName("twins")
        self.table.setSelectionMode(RecordTable.SelectionMode.SingleSelection)
        self.table.show_model(self.model, (230, GROWS, 88))
        self.comparison = Comparison()
        self._said = Words("", tone="text2")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._header = PageHeader(self.title(), back=tr("twins", T("twins", "Register")))
        title = tr("twins", T("twins", "Nobody stands twice in the register"))
        text = T("twins", "Entries that are alike in name, address or spelling appear here.")
        self._middle = QStackedWidget()
        self._middle.addWidget(Card(column((self.table, 1), margins=(1, 4, 1, 4))))
        self._middle.addWidget(EmptyState(title, tr("twins", text), picture=False))
        left = column(row(self._choice, None), 14, (self._middle, 1), 10, self._said, margins=(32, 8, 32, 14))
        body = row((pane(left), 1), hairline(upright=True), self.comparison, gap=0)
        self.setLayout(column(self._header, (pane(body), 1)))

    def _connect(self) -> None:
        self._header.back.connect(self._back)
        self._looking.stepped.connect(self._tell_progress)
        self._looking.found.connect(self._show)
        self._choice.chosen.connect(self._choose)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._follow())
        shut(self._desk, self.comparison.merge_button)
        self.comparison.merge.connect(self._merge)
        self.comparison.apart.connect(self._set_apart)
        self._desk.changed.connect(self._note_change)

    # what the frame asks

    def show_place(self, place: Place) -> None:
        """Look for duplicates among people, or among organisations if the spot says so."""
        if place.spot in {"person", "organisation"}:
            self._kind = cast("Kind", place.spot)
            self._choice.set_value(self._kind)
        self._look()

    def title(self) -> str:
        """Return what the page is for."""
        return tr("twins", T("twins", "Duplicates"))

    def first_focus(self) -> QWidget:
        """Return the pairs."""
        return self.table

    def help_page(self) -> str:
        """Return the manual's page about duplicates."""
        return "duplicates"

    def let_go(self) -> None:
        """Stop looking."""
        self._looking.stop()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop looking when another page is shown; who comes back looks anew."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._looking.stop()

    # what is shown

    def _choose(self, kind: object) -> None:
        self._kind = cast("Kind", kind)
        self._look()

    def _look(self) -> None:
        self._looking.start(self._kind)

    def _tell_progress(self, share: int) -> None:
        words = tr("twins", T("twins", "Looking through the register…"))
        self._said.setText(f"{words} {share}%" if share else words)

    def _show(self, found: Likeliest) -> None:
        self.model.show_lines(list(found.shown))
        self._middle.setCurrentIndex(0 if found.number else 1)
        self._said.setText(_how_many(found))
        self.table.setCurrentIndex(self.model.index(0, 0))
        self._follow()

    def _follow(self) -> None:
        twins = self.model.line(self.table.currentIndex())
        self._compared = None
        if twins is None:
            self.comparison.show_compared(None)
            return
        work = partial(compare, self._desk.store, self._kind, twins.pair)
        self._desk.tasks.read(work, partial(self._show_compared, twins), self._not_there)

    def _show_compared(self, twins: Twins, compared: Compared) -> None:
        if self.model.line(self.table.currentIndex()) is twins:
            self._compared = compared
            self.comparison.show_compared(compared)

    def _not_there(self, error: Exception) -> None:
        self.comparison.show_compared(None)
        if not isinstance(error, NotFound):
            self._desk.tasks.failed.emit(error)

    def _note_change(self, changed: frozenset[type]) -> None:
        names = {"Person", "Organisation"}
        if self.isVisible() and not names.isdisjoint(kind.__name__ for kind in changed):
            self._look()

    # what is done

    def _merge(self, taken: dict[str, Any]) -> None:
        compared, self._compared = self._compared, None  # a second click merges nothing
        if compared is not None:
            work = partial(merge, self._desk.store, compared, taken)
            self._desk.tasks.write(work, self._merged, self._not_there)

    def _merged(self, undo: Undo) -> None:
        self._desk.tell(Done(tr("undo", undo.words, undo.values), undo))

    def _set_apart(self) -> None:
        twins = self.model.line(self.table.currentIndex())
        if twins is not None:
            self._looking.set_apart(twins.pair)
            self._look()

    def _back(self) -> None:
        self._desk.go(Place("people" if self._kind == "person" else "organisations"))


def _how_many(found: Likeliest) -> str:
    """Return how many pairs there are, and how many of them are shown; nothing where there is none."""
    if not found.number:
        return ""
    one, many = T("figures", "{count} pair may be one"), T("figures", "{count} pairs may be one")
    shown, few = len(found.shown), T("figures", "the likeliest {count} are shown")
    parts = (count(found.number, one, many), count(shown, few, few) if shown < found.number else "")
    return " · ".join(filter(None, parts))
