"""Home: what is coming, what is open, which records were written last."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QMenu, QPushButton, QStackedWidget, QWidget

from db.records.standing import Mode, RecordStatus
from db.records.words import T
from desktop_app.ui.desk import Place
from desktop_app.ui.forms.news_line import scrolled
from desktop_app.ui.language.figures import count, days, in_days, locale_now, moment, place, weekday
from desktop_app.ui.language.states import record_state
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import button, menu_button, primary
from desktop_app.ui.look.card import Card
from desktop_app.ui.look.empty_state import EmptyState
from desktop_app.ui.look.page_header import PageHeader
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words, column, pane, row
from desktop_app.ui.only_read import shut
from desktop_app.ui.page import Page
from desktop_app.ui.tables.columns import DATES, Cell
from desktop_app.ui.tables.few import GROWS, FewLine, FewTable
from desktop_app.usecases.meeting.meetings import home

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from db.records.lines import Home, MeetingLine, RecordLine
    from desktop_app.ui.desk import Desk, PlaceName

ONE_COLUMN, WIDEST = 820, 1200
KINDS = {"Meeting", "Record", "Signatory", "Series", "Organisation"}


def today() -> date:
    """Return the day at this desk."""
    return date.today()  # noqa: DTZ011 - the calendar on the wall, not a moment


class HomePage(Page):
    """The first page of a file that has something in it, or the invitation to begin."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("home-page")
        self._desk = desk
        self._coming = Part(
            desk, T("home", "Coming up"), T("home", "All meetings"), "meetings", (DATES, GROWS)
        )
        self._open = Part(desk, T("home", "Open"), "", None, (GROWS, 130))
        self._recent = Part(desk, T("home", "Recent records"), T("home", "All records"), "records", (GROWS,))
        self._coming.setObjectName("coming")
        self._open.setObjectName("open")
        self._recent.setObjectName("recent")
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._stack = QStackedWidget()
        self._build()
        desk.changed.connect(self._note)

    def _build(self) -> None:
        self._header = PageHeader(tr("home", T("home", "Home")))
        self._header.set_actions(self._new_button())
        left = column(self._coming, 28, self._open, None)
        self._sides.addLayout(left, 8)
        self._sides.addLayout(column(self._recent, None), 5)
        self._sides.setSpacing(24)
        self._sides.setContentsMargins(0, 0, 0, 0)
        body = pane(column(pane(self._sides), None, margins=(32, 8, 32, 24)))
        self._full = column(self._header, (scrolled(body), 1))
        self._unread, self._lists = QWidget(), pane(self._full)
        self._stack.addWidget(self._unread)
        self._stack.addWidget(self._lists)
        self._first = primary(tr("tables", T("tables", "New meeting")), tip="Ctrl+N")
        self._first.setObjectName("first-new-meeting")
        self._first.clicked.connect(self.new)
        shut(self._desk, self._first)
        self._known = Words("", Type.CAPTION, tone="text2")
        self._known.setObjectName("known")
        empty = EmptyState(
            tr("tables", T("tables", "Your meetings will be here")),
            tr(
                "tables",
                T(
                    "tables",
                    "Start with the meeting you are preparing. The people and Societies you name are "
                    "remembered, so you type them once.",
                ),
            ),
            pane(column(row(None, self._first, None), 44, row(None, self._known, None))),
        )
        self._invitation = empty
        self._stack.addWidget(empty)
        self.setLayout(column((self._stack, 1)))

    def _new_button(self) -> QPushButton:
        menu = QMenu()
        news: tuple[tuple[PlaceName, str], ...] = (
            ("meeting", T("tables", "New meeting")),
            ("person", T("tables", "New person")),
            ("organisation", T("tables", "New organisation")),
            ("series", T("tables", "New series")),
        )
        for name, words in news:
            action = menu.addAction(tr("tables", words), partial(self._desk.go, Place(name)))
            action.setObjectName(f"new-{name}")
            shut(self._desk, action)
        push = menu_button(tr("home", T("home", "New")), menu, kind="primary")
        push.setObjectName("new")
        return push

    # what the frame asks

    def show_place(self, _place: Place) -> None:
        """Read what is coming and open as of today."""
        self._desk.tasks.read(partial(home, self._desk.store, today()), self._show)

    def title(self) -> str:
        """Return the name of the page."""
        return tr("home", T("home", "Home"))

    def first_focus(self) -> QWidget:
        """Return the first list, or the button to begin."""
        if self._stack.currentWidget() is self._invitation:
            return self._first
        return next((one.table for one in self._parts() if one.isVisible()), self)

    def new(self) -> bool:
        """Begin a new meeting."""
        self._desk.go(Place("meeting"))
        return True

    # what is shown

    def _parts(self) -> tuple[Part, ...]:
        return self._coming, self._open, self._recent

    def _note(self, changed: frozenset[type]) -> None:
        if self.isVisible() and any(kind.__name__ in KINDS for kind in changed):
            self.show_place(Place("home"))

    def _show(self, found: Home) -> None:
        day = today()
        self._header.set_second(weekday(day))
        self._coming.show_lines([_coming_line(one, day) for one in found.coming])
        self._open.show_lines([_open_line(one) for one in found.open])
        self._recent.show_lines([_recent_line(one, day) for one in found.recent])
        self._open.setVisible(bool(found.open))
        self._recent.setVisible(bool(found.recent))
        number = locale_now().toString(found.organisations)
        known = T("home", "{count} organisations are already in the register, in several languages.")
        self._known.setText(tr("home", known, {"count": number}) if found.organisations else "")
        had_focus = self._stack.currentWidget() is self._unread
        self._stack.setCurrentWidget(self._lists if found.meetings or found.records else self._invitation)
        if had_focus and self.isVisible():
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns under one another where room is short, and keep them from growing too wide."""
        super().resizeEvent(event)
        narrow = event.size().width() < look_now().px(ONE_COLUMN)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(way)
        aside = max(0, (event.size().width() - look_now().px(WIDEST)) // 2)
        self._full.setContentsMargins(aside, 0, aside, 0)


class Part(QWidget):
    """A titled card of rows, with a link to the whole list."""

    def __init__(
        self, desk: Desk, title: str, link: str, place_of_all: PlaceName | None, widths: tuple[int, ...]
    ) -> None:
        super().__init__()
        words = tr("home", title)
        ends = [width not in (GROWS, DATES) for width in widths]
        self.table = FewTable(words, widths, ends)
        self.table.asked.connect(desk.go)
        self._none = Words(tr("home", T("home", "Nothing is planned.")), tone="text2")
        self._none.setContentsMargins(14, 14, 14, 14)
        head = row((Words(words, Type.HEADING, 600), 1), gap=8)
        if place_of_all is not None:
            more = button(tr("home", link), kind="link")
            more.setObjectName(f"all-{place_of_all}")
            more.clicked.connect(partial(desk.go, Place(place_of_all)))
            head.addWidget(more)
        card = Card(column(self.table, self._none, margins=(1, 3, 1, 3)))
        self.setLayout(column(head, 8, card))

    def show_lines(self, lines: list[FewLine]) -> None:
        """Show these rows."""
        self.table.show_lines(lines)
        self.table.setVisible(bool(lines))
        self._none.setVisible(not lines)


def _coming_line(line: MeetingLine, day: date) -> FewLine:
    if line.first_day:
        when = Cell(days(line.first_day, line.last_day, short=True), in_days(line.first_day, day))
    else:
        when = Cell(line.date_text, tr("home", T("home", "no date yet")))
    mode = "" if line.mode is Mode.IN_PERSON else tr("meeting", line.mode.label).lower()
    where = place(line.city, line.country)
    host = tr("home", T("home", "hosted by {name}"), {"name": line.host_name}) if line.host_name else ""
    second = " · ".join(part for part in (where, host, mode) if part)
    return FewLine(Place("meeting", line.uid), (when, Cell(line.title, second or line.series_title)))


def _open_line(line: RecordLine) -> FewLine:
    sign, words = record_state(line.status, line.signed, line.signatories)
    missing = line.signatories - line.signed
    if line.status is RecordStatus.ADOPTED and missing:
        one, many = T("figures", "Collect {count} signature"), T("figures", "Collect {count} signatures")
        first = count(missing, one, many)
        second = f"{line.title} · {words}"
    else:
        first, second = line.title, line.meeting_title
    return FewLine(Place("record", line.uid), (Cell(first, second, sign=sign), Cell(words, quiet=True)))


def _recent_line(line: RecordLine, day: date) -> FewLine:
    sign, _ = record_state(line.status, line.signed, line.signatories)
    second = " · ".join((line.meeting_title, moment(line.changed_at, day)))
    return FewLine(Place("record", line.uid), (Cell(line.title, second, sign=sign),))
