"""Registration on the tab of participants: the sitting, the door, who left, who was replaced."""

from __future__ import annotations

from datetime import datetime, time
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from db.records.attendance import AttendanceState, Category
from db.records.words import T
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import button, more_button
from desktop_app.ui.meeting.participants.door import Door
from desktop_app.ui.meeting.participants.grid import MARKS
from desktop_app.ui.meeting.participants.lines import category_words, lines_of
from desktop_app.ui.meeting.participants.replaced_dialog import ReplacedDialog
from desktop_app.ui.meeting.participants.sittings import SittingButton, sitting_words
from desktop_app.ui.meeting.participants.visits_dialog import VisitsDialog
from desktop_app.usecases.meeting.registration import (
    at_sitting,
    day_of,
    mark_left,
    replace_by,
    replace_by_new,
    set_visits,
)

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QAction

    from db.records.attendance import Visit
    from db.records.dossier import Dossier
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.meeting.participants.grid import ParticipantsGrid
    from desktop_app.ui.meeting.participants.lines import Line
    from desktop_app.ui.meeting.participants.work import ParticipantsWork

DOOR = T("participants", "At the door")
DOOR_TIP = T("participants", "Mark people as they come in: two letters and Enter (Ctrl+D)")
MORE = T("participants", "More")
REPLACED_BY = T("participants", "Replaced by…")
DAYS = T("participants", "Days and times…")
LEFT_NOW = T("participants", "Left now")
BY_NAME = T("participants", "Delegations by name again")
MOVE_TO = T("participants", "Move to")
MARK_AS = T("participants", "Mark as")
SIGN_IN_SHEET = T("participants", "Sign-in sheet…")
REMOVE = T("participants", "Remove from the list")


class Registration(QObject):
    """Marks for the sitting that is chosen. `changed` asks to show the list anew, `opened` for the door.

    `sheet_wanted` asks for the sheet on which people sign in.
    """

    changed = Signal()
    opened = Signal(bool)
    sorted_by_name = Signal()
    sheet_wanted = Signal()

    def __init__(self, desk: Desk, grid: ParticipantsGrid, work: ParticipantsWork, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._grid, self._work, self._parent = grid, work, parent
        self._dossier: Dossier | None = None
        self.is_open = False
        self.sittings, self.door = SittingButton(), Door()
        self.open_button = button(tr("participants", DOOR), "list-check", "flat")
        self.open_button.setObjectName("open-door")
        self.open_button.setToolTip(tr("participants", DOOR_TIP))
        self.menu = menu = QMenu()
        self.more = more_button(menu, tr("participants", MORE))
        self.more.setObjectName("more-registration")
        self._marks, self._moves = self._mark_menu(menu), self._move_menu(menu)
        self._replaced = self._action(menu, "replaced-by", REPLACED_BY, self._ask_who_comes)
        self._days = self._action(menu, "visits", DAYS, lambda: self.ask_days())  # noqa: PLW0108 - as below
        self._left = self._action(menu, "left-now", LEFT_NOW, self._note_left)
        menu.addSeparator()
        self._action(menu, "by-name", BY_NAME, self.sorted_by_name.emit)
        self._action(menu, "sign-in-sheet", SIGN_IN_SHEET, self.sheet_wanted.emit)
        menu.addSeparator()
        self._remove = self._action(menu, "remove-participants", REMOVE, grid.removed.emit)
        self._remove.setText(f"{self._remove.text()}\t{QKeySequence(Qt.Key.Key_Delete).toString()}")
        menu.aboutToShow.connect(self._follow)
        self._connect()

    def _move_menu(self, menu: QMenu) -> QMenu:
        """Return the groups that the chosen lines can be moved to."""
        moves = menu.addMenu(tr("participants", MOVE_TO))
        for category in Category:
            moves.addAction(category_words(category)).triggered.connect(partial(self._move, category))
        return moves

    def _move(self, category: Category, *_: object) -> None:
        self._work.move_to(self._grid.lines(), category)

    def _mark_menu(self, menu: QMenu) -> QMenu:
        """Return the states a person can be in, each with the key that gives it."""
        marks = menu.addMenu(tr("participants", MARK_AS))
        for key, state in MARKS.items():
            action = marks.addAction(f"{tr('attendance', state.label)}\t{QKeySequence(key).toString()}")
            action.setObjectName(f"mark-{state.value}")
            action.triggered.connect(partial(_tell, self._grid.marked, state))
        return marks

    def _action(self, menu: QMenu, name: str, words: str, act: object) -> QAction:
        action = menu.addAction(tr("participants", words))
        action.setObjectName(name)
        action.triggered.connect(act)
        return action

    def _connect(self) -> None:
        self._grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._grid.customContextMenuRequested.connect(self._offer_at)
        self._work.now = self.now
        self._work.replacing.connect(self._ask_for)
        self.sittings.chosen.connect(self._choose)
        self.open_button.clicked.connect(lambda: self.show_door(open_=True))
        self.door.left.connect(lambda: self.show_door(open_=False))
        self.door.marked.connect(self._mark_at_door)

    def shown(self, dossier: Dossier) -> Dossier:
        """Take the list and return it with everybody in the state of the chosen sitting."""
        self._dossier = dossier
        self.sittings.show_dossier(dossier)
        self._work.sitting = self.sittings.sitting
        there = at_sitting(dossier, self.sittings.sitting)
        if self.is_open:
            self.door.show_lines(lines_of(there), self._sitting_words())
        return there

    def now(self) -> time | None:
        """Return the time, to the minute, if the sitting is today: on other days nobody comes now."""
        moment = datetime.now().astimezone()
        is_today = self._dossier is not None and day_of(self._dossier, self._work.sitting) == moment.date()
        return moment.time().replace(second=0, microsecond=0) if is_today else None

    def show_door(self, *, open_: bool) -> None:
        """Open the door, or go back to the list."""
        if self._dossier is None:
            return
        self.is_open = open_
        self.opened.emit(open_)
        self.changed.emit()
        if open_:
            self.door.open()

    def _sitting_words(self) -> str:
        assert self._dossier is not None
        return sitting_words(self.sittings.sitting, self._dossier)

    def _choose(self) -> None:
        self._work.sitting = self.sittings.sitting
        self.changed.emit()

    def _mark_at_door(self, line: Line) -> None:
        self._work.mark([line], AttendanceState.PRESENT)
        self.door.tell_marked(line, self.now())

    def _follow(self) -> None:
        """Offer what fits the lines that are chosen."""
        people = [line.person for line in self._grid.lines() if line.person]
        is_one = len(people) == 1 and people[0].is_named
        self._replaced.setEnabled(is_one)
        several = self._dossier is not None and self.sittings.isVisibleTo(self._parent)
        self._days.setEnabled(is_one and several)
        for part in (self._marks, self._moves, self._remove):
            part.setEnabled(bool(self._grid.lines()))
        self._left.setEnabled(bool(people) and not self.sittings.sitting.is_whole)

    def _offer_at(self, where: QPoint) -> None:
        """Open the menu where the list was clicked; the chosen lines are what it is about."""
        self.menu.popup(self._grid.viewport().mapToGlobal(where))

    def _note_left(self) -> None:
        uids = [line.person.uid for line in self._grid.lines() if line.person]
        at = datetime.now().astimezone().time().replace(second=0, microsecond=0)
        sitting = self.sittings.sitting
        self._work.run(partial(mark_left, uids=uids, sitting=sitting, at=at), uids)

    def _ask_who_comes(self) -> None:
        for line in self._grid.lines()[:1]:
            self._ask_for(line)

    def _ask_for(self, line: Line) -> None:
        if self._dossier is None:
            return
        dialog = ReplacedDialog(line, lines_of(self._dossier), self._parent)
        dialog.agreed.connect(partial(self._replace, line))
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(lambda _: self.changed.emit())
        dialog.open()

    def _replace(self, line: Line, other: object) -> None:
        if isinstance(other, UUID):
            self._work.run(partial(replace_by, uid=line.uid, other=other), [line.uid])
        else:
            self._work.run(partial(replace_by_new, uid=line.uid, name=str(other)), [line.uid])

    def ask_days(self, key: UUID | None = None) -> None:
        """Open the days and times of the chosen line, or those of the line *key* that were never saved."""
        wanted = [key] if key else [line.uid for line in self._grid.lines()[:1]]
        people = self._dossier.attendance if self._dossier else ()
        for person in (one for one in people if one.uid in wanted):
            assert self._dossier is not None
            dialog = VisitsDialog(self._desk, self._dossier, person, self._parent)
            dialog.agreed.connect(partial(self._set_visits, dialog, person.uid))
            dialog.finished.connect(dialog.deleteLater)
            dialog.begin(restore=key is not None)

    def _set_visits(self, dialog: VisitsDialog, uid: UUID, visits: tuple[Visit, ...]) -> None:
        work = dialog.draft.saving(partial(set_visits, self._desk.store, uid, visits))
        self._work.do(work, [uid], dialog)


def _tell(signal: SignalInstance, state: AttendanceState, *_: object) -> None:
    signal.emit(state)


def writing_in(menu: QMenu) -> list[QAction]:
    """Return what of the menu changes the list; a sheet to sign can be printed of any file."""
    stays = {"", "sign-in-sheet"}
    return [one for one in menu.actions() if one.objectName() not in stays or one.menu() is not None]
