"""The door: people come in, two letters find them, Enter marks them present."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from db.records.attendance import AttendanceState
from db.records.words import T
from desktop_app.ui.language.figures import locale_now
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import button
from desktop_app.ui.look.card import Card
from desktop_app.ui.look.chip import Chip
from desktop_app.ui.look.fields import LineEdit
from desktop_app.ui.look.record_table import GROWS, RecordTable
from desktop_app.ui.look.signs import Sign
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Height, Type
from desktop_app.ui.look.words import Words, column, pane, row
from desktop_app.ui.meeting.participants.door_model import DoorModel

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import time

    from desktop_app.ui.meeting.participants.door_model import Guest
    from desktop_app.ui.meeting.participants.lines import Line

AT_THE_DOOR = T("door", "At the door")
HINT = T("door", "Two letters of a name or an organisation, then Enter")
THERE = T("door", "{there} of {all} present")
MARKED = T("door", "{name} is present")
MARKED_AT = T("door", "{name} is present, {time}")
ALREADY = T("door", "{name} was marked present before")
NOBODY = T("door", "Nobody on the list is called so")
UNDO = T("door", "Undo")
LEAVE = T("door", "Back to the list")
_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_WIDTHS = (GROWS, 320, 140)


class Door(QWidget):
    """Finds and marks; the cursor stays in the field. `marked` tells the line, `left` that it is done."""

    marked = Signal(object)
    undone = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("door")
        self.model = DoorModel(self)
        self.field = LineEdit(hint=tr("door", HINT))
        self.field.setObjectName("door-field")
        self.field.setAccessibleName(tr("door", HINT))
        self.table = RecordTable(tr("door", AT_THE_DOOR))
        self.table.setObjectName("door-table")
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.show_model(self.model, _WIDTHS)
        self._sitting, self._count = Words("", tone="text2"), Words("", weight=600)
        self._count.setObjectName("door-count")
        self._last = Chip(Sign.PRESENT, "")
        self._last.setObjectName("door-said")
        self._undo = button(tr("door", UNDO), kind="link")
        self._undo.setObjectName("door-undo")
        self._lay_out()
        self._connect()
        self._forget()

    def _lay_out(self) -> None:
        leave = button(tr("door", LEAVE), "chevron-left", "flat")
        leave.setObjectName("leave-door")
        leave.clicked.connect(self.left)
        title = Words(tr("door", AT_THE_DOOR), Type.HEADING, 600)
        head = row(title, self._sitting, None, self._count, leave, gap=12)
        told = pane(row(self._last, self._undo, None, gap=8))
        told.setFixedHeight(look_now().px(Height.FIELD))  # the list stays where it is when something is told
        list_card = Card(column((self.table, 1), margins=(1, 4, 1, 4)))
        self.setLayout(column(16, head, 10, self.field, 4, told, 4, (list_card, 1)))

    def _connect(self) -> None:
        self.field.textChanged.connect(self._look_for)
        self.field.installEventFilter(self)
        self.table.clicked.connect(lambda _: self.field.setFocus())
        self.table.opened.connect(lambda _: self.mark())
        self._undo.clicked.connect(self._take_back)
        leave = QShortcut(QKeySequence("Esc"), self, self._escape)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def show_lines(self, lines: Iterable[Line], sitting: str) -> None:
        """Take the list as it stands; *sitting* says what is marked, in words."""
        self._sitting.setText(sitting)
        chosen = self.model.line(self.table.currentIndex())
        self.model.follow(lines)
        self._choose(chosen)
        self._tell_count()

    def open(self) -> None:
        """Begin with an empty field."""
        self._forget()
        self.field.clear()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def mark(self) -> None:
        """Mark the chosen line present; the field is empty for the next one."""
        guest = self.model.line(self.table.currentIndex())
        if guest is None:
            return
        if guest.is_there:
            self._tell(Sign.PRESENT, tr("door", ALREADY, {"name": guest.name}), undo=False)
        else:
            self.model.mark(guest, AttendanceState.PRESENT)
            self.marked.emit(guest.line)
        self.field.clear()
        self._look_for("")
        self._tell_count()

    def tell_marked(self, line: Line, at: time | None) -> None:
        """Say who was marked last, and when."""
        guest = self.model.find(line.uid)
        if guest is not None:
            clock = f"{at:%H:%M}" if at else ""
            words = tr("door", MARKED_AT if at else MARKED, {"name": guest.name, "time": clock})
            self._tell(Sign.PRESENT, words, undo=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys of the field move in the list and mark."""
        is_pressed = event.type() == QEvent.Type.KeyPress
        if watched is self.field and is_pressed and isinstance(event, QKeyEvent):
            if event.key() in _MOVES:
                self.table.event(QKeyEvent(event.type(), event.key(), event.modifiers()))
                return True
            if event.key() in _ENTER:
                self.mark()
                return True
        return super().eventFilter(watched, event)

    def _look_for(self, typed: str) -> None:
        self.model.look_for(typed)
        self._choose(None)
        if typed.strip() and not self.model.rowCount():
            self._tell(Sign.FINDING, tr("door", NOBODY), undo=False)
        elif typed:
            self._forget()

    def _choose(self, guest: Guest | None) -> None:
        """Choose *guest*, else the first who fits; nobody while too little is typed: Enter must be safe."""
        if guest is None and not self.model.is_found:
            self.table.setCurrentIndex(QModelIndex())
        else:
            self.table.setCurrentIndex(self.model.index(self.model.place_of(guest), 0))

    def _take_back(self) -> None:
        self._forget()
        self.undone.emit()
        self.field.setFocus()

    def _escape(self) -> None:
        if self.field.text():
            self.field.clear()
        else:
            self.left.emit()

    def _tell_count(self) -> None:
        there, expected = (locale_now().toString(number) for number in self.model.heads())
        self._count.setText(tr("door", THERE, {"there": there, "all": expected}))

    def _tell(self, sign: Sign, words: str, *, undo: bool) -> None:
        self._last.show_state(sign, words)
        self._last.setVisible(True)
        self._undo.setVisible(undo)

    def _forget(self) -> None:
        self._last.setVisible(False)
        self._undo.setVisible(False)
