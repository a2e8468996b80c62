"""The tabs of a meeting; each is made when it is shown for the first time."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from desktop_app.ui.meeting.details import DetailsTab
from desktop_app.ui.meeting.head import TABS

if TYPE_CHECKING:
    from db.records.dossier import Dossier
    from db.records.meeting import Meeting
    from desktop_app.ui.desk import Desk
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
        self.details.saved.connect(self.saved)
        self._tabs: dict[str, Any] = {"details": self.details}
        self.addWidget(self.details)

    def show_dossier(self, dossier: Dossier, counted: Tally) -> None:
        """Show a meeting in all tabs that were made."""
        self._shown = dossier, counted
        for name in self._tabs:
            self._fill(name)

    def _fill(self, name: str) -> None:
        if self._shown is None or name == "details":
            return
        dossier, counted = self._shown
        if name == "participants":
            self._tabs[name].show_dossier(dossier, counted)
        else:
            self._tabs[name].show_dossier(dossier)

    def show_draft(self, form: str, key: str) -> None:
        """Show what was typed on the tab that is shown and never saved, in a *form* of its own if it has."""
        if self._shown is None:
            return
        tab: Any = self.currentWidget()
        stored = {"details-tab": self._shown[0].meeting, "agenda-tab": self._shown[0].agenda}
        if tab.objectName() in stored:
            tab.show_record(stored[tab.objectName()], restore=True)
        elif form:
            tab.restore(UUID(key))

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
            self.details.show_record(meeting)
        elif not self.details.is_unsaved:
            self.details.take(meeting)

    def show_tab(self, name: str) -> None:
        """Show the tab of that name."""
        made = name in self._tabs
        self.setCurrentWidget(self._tab(name))
        if name == "details":
            self._show_late()
        elif not made:
            self._fill(name)

    def may_leave(self) -> bool:
        """Keep what is typed as drafts."""
        return all(tab.may_leave() for tab in self._tabs.values() if hasattr(tab, "may_leave"))

    def first_focus(self) -> QWidget:
        """Return what takes the focus first on the tab that is shown."""
        tab = self.currentWidget() or self.details
        for name in ("participants-grid", "signatures-table", "documents-table", "records-table"):
            table = tab.findChild(QWidget, name)
            if isinstance(table, QWidget) and table.isVisibleTo(tab):
                return table
        form: Any = getattr(tab, "form", None)
        if form is not None and form.isVisibleTo(tab):
            field: QWidget = form.focus()
            return field
        pushes = (one for one in tab.findChildren(QPushButton) if one.isVisibleTo(tab) and one.isEnabled())
        return next(pushes, tab)

    def act(self, name: str) -> None:
        """Do *name* (save, undo, redo) on the tab that is shown, if it can."""
        tab: Any = self.currentWidget()
        doer = tab if hasattr(tab, name) else getattr(tab, "undos", None)
        if hasattr(doer, name):
            getattr(doer, name)()

    def file_sheets(self) -> None:
        """Ask for a scan of signed sheets and file it."""
        self._tab("documents").sheets.choose_file()

    def _tab(self, name: str) -> Any:
        if name not in self._tabs:
            module, kind = _MADE[name]
            made = getattr(import_module(f"desktop_app.ui.meeting.{module}"), kind)
            tab = made(self._desk)
            self._tabs[name] = tab
            self.addWidget(tab)
            if hasattr(tab, "outdated"):
                tab.outdated.connect(self.outdated)
            if name == "participants":
                tab.sign_in_sheet.connect(lambda: self.print_wanted.emit("sign_in_sheet", None))
            if name == "signatures":
                tab.print_wanted.connect(lambda record: self.print_wanted.emit("", record))
        return self._tabs[name]


NAMES = tuple(name for name, _ in TABS)
