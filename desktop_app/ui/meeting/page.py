"""The page of one meeting: its head, and a tab for each thing that belongs to it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from db.records.meeting import Meeting
from db.records.words import T
from desktop_app.ui.desk import Place
from desktop_app.ui.forms.draft_places import DRAFT
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.words import column
from desktop_app.ui.meeting.actions import MeetingActions
from desktop_app.ui.meeting.head import MeetingHead
from desktop_app.ui.meeting.reader import Reader
from desktop_app.ui.meeting.tabs import NAMES, MeetingTabs
from desktop_app.ui.only_read import shut
from desktop_app.ui.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.records.dossier import Dossier
    from desktop_app.ui.desk import Desk
    from desktop_app.usecases.meeting.tally import Tally

_SERIES = "series:"


class MeetingPage(Page):
    """One meeting. Everything on it is read in one go and shown anew when something of it is changed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("meeting-page")
        self._desk = desk
        self._restores = ""
        self._wanted: UUID | None = None
        self.reader = Reader(desk, self)
        self.head, self.tabs = MeetingHead(), MeetingTabs(desk)
        self.actions_of = MeetingActions(desk, self.reader, self)
        self.setLayout(column(self.head, (self.tabs, 1)))
        self.reader.arrived.connect(self._show)
        self.reader.gone.connect(self._gone)
        self.tabs.saved.connect(self._saved)
        self.tabs.outdated.connect(self.reader.read)
        self.tabs.print_wanted.connect(self.actions_of.print_paper)
        self.head.back.connect(lambda: desk.go(Place("meetings")))
        self.head.wanted.connect(self.actions_of.do)
        self.actions_of.records_wanted.connect(lambda: self._go_to(NAMES.index("record")))
        self.actions_of.signatures_wanted.connect(lambda: self._go_to(NAMES.index("signatures")))
        self.actions_of.sheets_wanted.connect(lambda: self._go_to(NAMES.index("documents")))
        self.actions_of.sheets_wanted.connect(self.tabs.file_sheets)
        self.head.tabs.currentChanged.connect(lambda place: self.tabs.show_tab(NAMES[max(place, 0)]))
        shut(desk, *self.head.doors())
        self._add_keys()

    def _add_keys(self) -> None:
        keys: list[tuple[str, Callable[[], None]]] = [
            ("Ctrl+Tab", partial(self._step, 1)),
            ("Ctrl+Shift+Tab", partial(self._step, -1)),
            *((f"Alt+{place + 1}", partial(self._go_to, place)) for place in range(len(NAMES))),
        ]
        for sequence, act in keys:
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # what the frame asks of a page

    def show_place(self, place: Place) -> None:
        """Read the meeting of *place* and show it, or an empty form for a new one."""
        self._restores, self._wanted = place.spot if place.spot.startswith(DRAFT) else "", place.uid
        if place.uid is None:
            self._begin(place.spot)
            return
        if place.tab in NAMES:
            self.head.tabs.setCurrentIndex(NAMES.index(place.tab))
        elif place.uid != self.reader.uid:
            self.head.tabs.setCurrentIndex(0)
        self.reader.open(place.uid)
        if self._restores and self.reader.dossier is not None:
            self.actions_of.restore(self._restores, self.tabs)
            self._restores = ""

    def may_leave(self) -> bool:
        """Keep what is typed as drafts."""
        return self.tabs.may_leave()

    def title(self) -> str:
        """Return the name of the meeting."""
        dossier = self.reader.dossier
        return dossier.meeting.label() if dossier else tr("meeting", T("meeting", "New meeting"))

    def first_focus(self) -> QWidget:
        """Return what takes the focus first on the tab that is shown."""
        return self.tabs.here.first_focus()

    def save(self) -> bool:
        """Save what is typed on the tab that is shown."""
        self.tabs.here.save()
        return True

    def undo(self) -> bool:
        """Take back what was done last on the tab that is shown."""
        self.tabs.undo()
        return True

    def redo(self) -> bool:
        """Do it again."""
        self.tabs.redo()
        return True

    def new(self) -> bool:
        """Begin another meeting."""
        self._desk.go(Place("meeting"))
        return True

    def find_here(self) -> bool:
        """Find on the tab that is shown; return False where nothing can be found on it."""
        here = self.tabs.here
        search = here.findChild(QWidget, "find")
        if isinstance(search, QWidget) and search.isVisibleTo(here):
            search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return here.find_here()

    def print_(self) -> bool:
        """Print what the tab that is shown is about."""
        here = self.tabs.here
        record = here.record_here()
        self.actions_of.print_paper("" if record else here.paper, record)
        return True

    def offered_actions(self) -> list[QAction]:
        """Return what can be printed, saved and sent of the meeting, for the palette."""
        return [*self.head.papers.offers(), self.head.history] if self.reader.uid is not None else []

    def help_page(self) -> str:
        """Return the manual's page about the tab that is shown."""
        return NAMES[max(self.head.tabs.currentIndex(), 0)]

    # what happens

    def _begin(self, spot: str) -> None:
        """Show the form of a new meeting; *spot* proposes a title, or a series as in `series:<uid>`."""
        self.reader.open(None)
        self.head.tabs.setCurrentIndex(0)
        self.head.show_new("")
        details = self.tabs.details
        unfinished = details.form.record().version == 0 and details.pane.is_unsaved
        if spot.startswith(_SERIES):
            details.pane.show_record(Meeting())
            details.propose_edition(UUID(spot.removeprefix(_SERIES)))
        elif spot and not self._restores:
            details.pane.show_record(Meeting())
            details.pane.propose(Meeting(title=spot))
        elif not unfinished:
            details.pane.show_record(Meeting())

    def _gone(self) -> None:
        """Leave a meeting that is no longer there; one that was never saved may have a draft."""
        if self._restores and self._wanted is not None:
            self.head.show_new("")
            self.tabs.details.pane.show_record(Meeting(uid=self._wanted), restore=True)
        elif self.isVisible():  # who has gone elsewhere meanwhile stays there
            self._desk.go(Place("meetings"))

    def _show(self, dossier: Dossier, counted: Tally) -> None:
        self.head.show_dossier(dossier, counted)
        self.tabs.show_meeting(dossier.meeting)
        self.tabs.show_dossier(dossier, counted)
        if self._restores:
            self.actions_of.restore(self._restores, self.tabs)
        self._restores = ""

    def _saved(self, meeting: Meeting) -> None:
        if self.reader.uid is None:
            self._desk.go(Place("meeting", meeting.uid, tab="details"))
        else:
            self.reader.read()

    def _step(self, by: int) -> None:
        self._go_to((self.head.tabs.currentIndex() + by) % len(NAMES))

    def _go_to(self, place: int) -> None:
        if self.head.tabs.isTabEnabled(place):
            self.head.tabs.setCurrentIndex(place)
            self.first_focus().setFocus(Qt.FocusReason.ShortcutFocusReason)
