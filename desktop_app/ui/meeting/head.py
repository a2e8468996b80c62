"""The head of a meeting's page: title, state, facts, the next thing to do, tabs with their counts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from db.records.meeting import Mode
from db.records.standing import RecordStatus
from db.records.words import T
from desktop_app.ui.language import figures
from desktop_app.ui.language.states import meeting_state, record_state
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import more_button, primary
from desktop_app.ui.look.chip import Chip
from desktop_app.ui.look.page_header import PageHeader
from desktop_app.ui.look.tabs import Tabs
from desktop_app.ui.meeting.papers_button import PapersButton
from desktop_app.ui.past.offering import history_action

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from db.records.dossier import Dossier
    from desktop_app.usecases.meeting.tally import Tally

TABS = (
    ("details", T("meeting", "Details")),
    ("agenda", T("meeting", "Agenda")),
    ("participants", T("meeting", "Participants")),
    ("record", T("meeting", "Record")),
    ("signatures", T("meeting", "Signatures")),
    ("documents", T("meeting", "Documents")),
)
_MENU = (
    ("send", T("meeting", "Send to another office…")),
    ("remove", T("meeting", "Remove the meeting")),
)
WRITING = ("send", "remove")
"""What of the menu changes the file: what was sent is noted in it."""
WRITE, SIGN, DISTRIBUTE, OPEN = "write", "sign", "distribute", "open"
_STEPS = {
    WRITE: T("meeting", "Write the record"),
    SIGN: T("meeting", "Sign…"),
    DISTRIBUTE: T("meeting", "Distribute…"),
    OPEN: T("meeting", "Open the record"),
}


class MeetingHead(PageHeader):
    """Shows what a meeting is. `wanted` tells the name of what a person asks for."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(back=tr("meeting", T("meeting", "Meetings")))
        self.tabs = Tabs()
        self.tabs.setObjectName("tabs")
        self.tabs.setAccessibleName(tr("meeting", T("meeting", "Parts of the meeting")))
        for _, words in TABS:
            self.tabs.add(tr("meeting", words))
        self._menu = menu = QMenu()
        self._more = more_button(menu, tr("meeting", T("meeting", "More")))
        self._more.setObjectName("more")
        self.history = history_action(menu, partial(self.wanted.emit, "history"))
        menu.addAction(self.history)
        menu.addSeparator()
        for name, words in _MENU:
            menu.addAction(tr("meeting", words), partial(self.wanted.emit, name)).setObjectName(name)
        self.papers = PapersButton()
        self.papers.wanted.connect(self.wanted)
        self._next: str = WRITE
        self._write = primary("")
        self._write.setObjectName("write-record")
        self._write.clicked.connect(lambda: self.wanted.emit(self._next))
        self.set_actions(self._more, self.papers, self._write)
        self.set_tabs(self.tabs)
        self._is_new, self._is_empty = True, False
        self.tabs.currentChanged.connect(self._show_step)
        self.show_new("")

    def doors(self) -> tuple[QWidget | QAction, ...]:
        """Return what leads to a change of the meeting or what belongs to it."""
        acts = (one for one in self._menu.actions() if one.objectName() in WRITING)
        return self._write, *self.papers.doors(), *acts

    def show_new(self, title: str) -> None:
        """Show a meeting that is not saved yet: only its details can be filled in."""
        self.set_title(title or tr("meeting", T("meeting", "New meeting")))
        self.set_facts(())
        for place in range(len(TABS)):
            self.tabs.set_count(place, "")
            self.tabs.setTabEnabled(place, place == 0)
        self._more.hide()
        self.papers.hide()
        self._is_new = True
        self._show_step()

    def show_dossier(self, dossier: Dossier, counted: Tally) -> None:
        """Show a meeting that is in the file."""
        meeting = dossier.meeting
        self.set_title(meeting.title)
        self.set_facts(_facts(dossier), _chip(dossier))
        for place, count in enumerate(_counts(dossier, counted)):
            self.tabs.set_count(place, count)
            self.tabs.setTabEnabled(place, True)
        self._next = _next_step(dossier)
        self._write.setText(tr("meeting", _STEPS[self._next]))
        self._more.show()
        self.papers.show()
        self._is_new, self._is_empty = False, not dossier.records
        self._show_step()

    def _show_step(self) -> None:
        """Show the next step, but not where it leads: on the tab where the first record is begun."""
        is_there = self._is_empty and TABS[max(self.tabs.currentIndex(), 0)][0] == "record"
        self._write.setVisible(not self._is_new and not is_there)


def _next_step(dossier: Dossier) -> str:
    """Return what comes next for the first record that was adopted, else that one is written."""
    record = dossier.adopted()
    if record is None:
        return WRITE
    if record.status is RecordStatus.DISTRIBUTED:
        return OPEN
    signatories = dossier.signatories_of(record.uid)
    return DISTRIBUTE if all(one.has_signed for one in signatories) else SIGN


def _facts(dossier: Dossier) -> list[tuple[str, str]]:
    meeting = dossier.meeting
    host = dossier.organisation(meeting.host)
    facts = (
        ("calendar", figures.days(meeting.first_day, meeting.last_day, meeting.date_text, short=False)),
        ("map-pin", figures.place(meeting.city, meeting.country)),
        ("video", "" if meeting.mode is Mode.IN_PERSON else tr("meeting", meeting.mode.label)),
        ("building-community", host.name() if host else ""),
    )
    return [(picture, words) for picture, words in facts if words]


def _chip(dossier: Dossier) -> Chip:
    record = dossier.adopted()
    if record is None:
        return Chip(*meeting_state(dossier.meeting.status))
    signatories = dossier.signatories_of(record.uid)
    sign, words = record_state(record.status, sum(one.has_signed for one in signatories), len(signatories))
    family = tr("record", record.family.label)
    said = tr("meeting", T("meeting", "{family}: {state}"), {"family": family, "state": words.lower()})
    return Chip(sign, said)


def _counts(dossier: Dossier, counted: Tally) -> tuple[str, ...]:
    signatories = dossier.signatories_of(dossier.records[0].uid) if dossier.records else ()
    signed = sum(one.has_signed for one in signatories)
    entries = sum(1 for _ in dossier.agenda.walk())
    return (
        "",
        str(entries or ""),
        str(counted.people or ""),
        str(len(dossier.records)) if len(dossier.records) > 1 else "",
        f"{signed}/{len(signatories)}" if signatories else "",
        str(len(dossier.attachments) or ""),
    )
