"""The history of one record and of all that belongs to it."""

from __future__ import annotations

from datetime import date
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from db.records.meeting import Meeting
from db.records.organisation import Organisation
from db.records.person import Person
from db.records.problems import NotFound, Refused
from db.records.record import Record
from db.records.series import Series
from db.records.words import T
from desktop_app.ui.desk import Done, Place
from desktop_app.ui.forms.news_line import News, scrolled
from desktop_app.ui.language import figures
from desktop_app.ui.language.translate import sentence, tr
from desktop_app.ui.look.buttons import button
from desktop_app.ui.look.empty_state import EmptyState
from desktop_app.ui.look.page_header import PageHeader
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words, column, empty, hairline, pane, row
from desktop_app.ui.only_read import shut
from desktop_app.ui.page import Page
from desktop_app.ui.past.entries import DayCard
from desktop_app.usecases.keeping.history import read_history, take_back

if TYPE_CHECKING:
    from desktop_app.ui.desk import Desk, PlaceName
    from desktop_app.usecases.keeping.history import Entry, Past
    from desktop_app.usecases.keeping.undo import Undo

KINDS: dict[str, type] = {
    "meeting": Meeting,
    "record": Record,
    "person": Person,
    "organisation": Organisation,
    "series": Series,
}
"""Records that have a page, by the place where it is."""
AT_ONCE = 25
WIDEST = 900


class HistoryPage(Page):
    """Who changed what and when, the latest first; `tab` of its place says of what kind of record."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("history-page")
        self._desk = desk
        self._place = Place("history")
        self._limit = AT_ONCE
        self._header = PageHeader(tr("history", T("history", "History")), back=" ")
        self._header.back.connect(self._go_back)
        self._news = News()
        self._days = column(margins=(32, 16, 32, 24), gap=8)
        inner = pane(row((pane(self._days), 1), (pane(column()), 0)))
        inner.setMaximumWidth(WIDEST)
        self._scroll: QScrollArea = scrolled(inner)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName(tr("history", T("history", "History")))
        self.setLayout(column(self._header, hairline(), self._news, (self._scroll, 1)))
        desk.changed.connect(self._changed)

    # what the frame asks

    def show_place(self, place: Place) -> None:
        """Read and show the history of the record of *place*."""
        if place != self._place:
            self._limit = AT_ONCE
            self._news.clear()
            self._clear()
        self._place = place
        self._read()

    def title(self) -> str:
        """Return the words for the window's title."""
        return tr("history", T("history", "History"))

    def first_focus(self) -> QWidget:
        """Return the list, which keys scroll."""
        return self._scroll

    # what happens

    def _read(self) -> None:
        kind, uid = KINDS.get(self._place.tab), self._place.uid
        if kind is not None and uid is not None:
            work = partial(read_history, self._desk.store, kind, uid, self._limit)
            self._desk.tasks.read(work, partial(self._show, self._place), self._not_read)

    def _changed(self, _kinds: object) -> None:
        if self.isVisible():
            self._read()

    def _not_read(self, error: Exception) -> None:
        if isinstance(error, NotFound):
            if self.isVisible():  # who has gone elsewhere meanwhile stays there
                self._go_back()
        else:
            self._desk.tasks.failed.emit(error)

    def _go_back(self) -> None:
        self._desk.go(Place(cast("PlaceName", self._place.tab or "home"), self._place.uid))

    def _show(self, place: Place, past: Past) -> None:
        if place != self._place:
            return
        self._clear()
        self._header.set_back(past.name or tr("history", T("history", "Back")))
        if not past.entries:
            words = T("history", "Nothing was changed since this file keeps a history.")
            self._days.addWidget(EmptyState(tr("history", words), picture=False))
            return
        for day, some in groupby(past.entries, key=lambda one: one.at.astimezone().date()):
            self._add_day(day, list(some), past.entries[0])
        if past.has_more:
            self._add_more()
        self._days.addStretch(1)

    def _add_day(self, day: date, entries: list[Entry], newest: Entry) -> None:
        today = date.today()  # noqa: DTZ011 - the calendar on the wall, not a moment
        words = tr("history", T("history", "Today")) if day == today else figures.weekday(day)
        self._days.addWidget(Words(words, Type.HEADING, 600))
        card = DayCard(entries, newest=newest)
        card.back_wanted.connect(self._take_back)
        shut(self._desk, *card.findChildren(QPushButton))
        self._days.addWidget(card)
        self._days.addSpacing(12)

    def _add_more(self) -> None:
        more = button(tr("history", T("history", "Show earlier changes")))
        more.setObjectName("earlier")
        more.clicked.connect(self._show_more)
        self._days.addLayout(row(more, None))

    def _show_more(self) -> None:
        self._limit += AT_ONCE
        self._read()

    def _clear(self) -> None:
        empty(self._days)

    # the way back

    def _take_back(self, entry: Entry) -> None:
        kind, uid = KINDS[self._place.tab], self._place.uid
        assert uid is not None
        work = partial(take_back, self._desk.store, kind, uid, entry)
        self._desk.tasks.write(work, partial(self._taken_back, entry), self._not_taken)

    def _taken_back(self, entry: Entry, undo: Undo) -> None:
        self._news.clear()
        at = entry.at.astimezone()
        when = {"day": f"{figures.day(at.date())} {at:%H:%M}"}
        self._desk.tell(Done(tr("undo", undo.words, when), undo))
        self._read()

    def _not_taken(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self._news.tell(sentence(error.problems[0]), "bad")
        else:
            self._desk.tasks.failed.emit(error)
