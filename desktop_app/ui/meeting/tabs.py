"""The tabs of a meeting; each is made when it is shown for the first time."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, cast
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from desktop_app.ui.meeting.details import DetailsTab
from desktop_app.ui.meeting.head import TABS
from desktop_app.ui.meeting.tab import MeetingTab

if TYPE_CHECKING:
    from db.records.dossier import Dossier
    from db.records.meeting import Meeting
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.meeting.documents import DocumentsTab
    from desktop_app.usecases.meeting.tally import Tally

_MADE = {
    "agenda": ("agenda.tab", "AgendaTab"),
    "participants": ("participants.tab", "ParticipantsTab"),
    "record": ("records", "RecordsTab"),
    "signatures": ("signatures.tab", "SignaturesTab"),
    "documents": ("documents", "DocumentsTab"),
}


class MeetingTabs(QStackedWidget):
    """Holds the tabs and hands them what is to be shown.

    `saved` tells the meeting as its form has saved it, `outdated` that something was changed;
    `print_wanted` names a printed form and the record it is of, if it is of one.
    """

    saved = Signal(object)
    outdated = Signal()
    print_wanted = Signal(str, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: tuple[Dossier, Tally] | None = None
        self._late: Meeting | None = None
        self.details = DetailsTab(desk)
        self.details.pane.saved.connect(self.saved)
        self._tabs: dict[str, MeetingTab] = {"details": self.details}
        self.addWidget(self.details)

    def show_dossier(self, dossier: Dossier, counted: Tally) -> None:
        """Show a meeting in all tabs that were made."""
        self._shown = dossier, counted
        for tab in self._tabs.values():
            tab.show_dossier(dossier, counted)

    def show_draft(self, form: str, key: str) -> None:
        """Show what was typed on the tab that is shown and never saved, in a *form* of its own if it has."""
        if self._shown is not None:
            self.here.restore(self._shown[0], form, UUID(key) if form else None)

    def show_meeting(self, meeting: Meeting) -> None:
        """Show the form of a meeting; what is typed there and not saved stays if it is the same one."""
        self._late = meeting
        if self.currentWidget() is self.details:
            self._show_late()

    def _show_late(self) -> None:
        """Show the form of the meeting that was read while another tab was shown."""
        meeting, self._late = self._late, None
        if meeting is None:
            return
        same = meeting.uid == self.details.form.record().uid
        if not same:
            self.details.pane.show_record(meeting)
        elif not self.details.pane.is_unsaved:
            self.details.pane.take(meeting)

    def show_tab(self, name: str) -> None:
        """Show the tab of that name."""
        made = name in self._tabs
        self.setCurrentWidget(self._tab(name))
        if name == "details":
            self._show_late()
        elif not made and self._shown is not None:
            self.here.show_dossier(*self._shown)

    def may_leave(self) -> bool:
        """Keep what is typed as drafts."""
        return all(tab.may_leave() for tab in self._tabs.values())

    @property
    def here(self) -> MeetingTab:
        """Return the tab that is shown."""
        tab = self.currentWidget()
        assert isinstance(tab, MeetingTab)
        return tab

    def undo(self) -> None:
        """Take back what was done last on the tab that is shown."""
        if self.here.undos is not None:
            self.here.undos.undo()

    def redo(self) -> None:
        """Do again what was taken back on the tab that is shown."""
        if self.here.undos is not None:
            self.here.undos.redo()

    def file_sheets(self) -> None:
        """Ask for a scan of signed sheets and file it."""
        documents = cast("DocumentsTab", self._tab("documents"))
        documents.sheets.choose_file()

    def _tab(self, name: str) -> MeetingTab:
        if name not in self._tabs:
            module, kind = _MADE[name]
            tab: MeetingTab = getattr(import_module(f"desktop_app.ui.meeting.{module}"), kind)(self._desk)
            self._tabs[name] = tab
            self.addWidget(tab)
            tab.outdated.connect(self.outdated)
            tab.print_wanted.connect(self.print_wanted)
        return self._tabs[name]


NAMES = tuple(name for name, _ in TABS)
