"""The days and entries of the agenda of one participant, with the times of coming and leaving."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from db.records.attendance import AttendanceState, Visit
from db.records.words import T
from desktop_app.ui.forms.choice_editors import ComboEditor
from desktop_app.ui.forms.date_editors import TimeEditor
from desktop_app.ui.forms.news_line import scrolled
from desktop_app.ui.forms.typed_draft import TypedDraft
from desktop_app.ui.help.help_key import give_help
from desktop_app.ui.language.translate import sentence, tr
from desktop_app.ui.look.buttons import button
from desktop_app.ui.look.dialog_size import open_at
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import CutWords, Words, column, pane, row
from desktop_app.ui.meeting.participants.sittings import sitting_words
from desktop_app.usecases.meeting.registration import Sitting, sittings_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.records.attendance import Attendance
    from db.records.dossier import Dossier
    from db.records.problems import Problem
    from desktop_app.ui.desk import Desk

TITLE = T("participants", "Days and times")
AS_THE_MEETING = T("participants", "As for the whole meeting")
ARRIVED, LEFT = T("participants", "Arrived"), T("participants", "Left")
SITTING, STATE = T("participants", "Day or entry"), T("participants", "State")
CANCEL, SAVE = T("participants", "Cancel"), T("participants", "Save")
_OFFERED = (
    AttendanceState.PRESENT,
    AttendanceState.EXCUSED,
    AttendanceState.ABSENT,
    AttendanceState.CONFIRMED,
)


@dataclass(frozen=True, slots=True)
class _Row:
    """The editors of one sitting."""

    sitting: Sitting
    state: ComboEditor
    arrived: TimeEditor
    left: TimeEditor

    def show(self, person: Attendance) -> None:
        """Show what was marked of *person*."""
        visit = person.visit(self.sitting.day, self.sitting.item)
        self.state.set_value(visit.state if visit else None)
        self.arrived.set_value(visit.arrived if visit else None)
        self.left.set_value(visit.left if visit else None)

    def visit(self) -> Visit | None:
        """Return what was entered; None where it is as for the whole meeting."""
        arrived, left = self.arrived.value(), self.left.value()
        state = self.state.value() or (AttendanceState.PRESENT if arrived or left else None)
        if state is None:
            return None
        return Visit(day=self.sitting.day, item=self.sitting.item, state=state, arrived=arrived, left=left)


class VisitsDialog(QDialog):
    """Shows every sitting of the meeting in a row. `agreed` hands on the visits that were entered.

    It stays open until these are saved or given up. `changed` tells that somebody entered something.
    """

    agreed = Signal(object)
    changed = Signal()

    def __init__(self, desk: Desk, dossier: Dossier, person: Attendance, parent: QWidget) -> None:
        super().__init__(parent)
        self._person = person
        self.setObjectName("visits-dialog")
        give_help(self, "participants")
        self.setWindowTitle(tr("participants", TITLE))
        self._rows: list[_Row] = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(look_now().px(12))
        grid.setVerticalSpacing(look_now().px(8))
        grid.setColumnStretch(0, 1)
        for place, words in enumerate((SITTING, STATE, ARRIVED, LEFT)):
            grid.addWidget(Words(tr("participants", words), Type.CAPTION, 500, tone="text2"), 0, place)
        for sitting in sittings_of(dossier):
            if not sitting.is_whole:
                self._add(grid, sitting, sitting_words(sitting, dossier))
        self._trouble = Words("", Type.CAPTION, 500, tone="bad", wrap=True)
        self.draft = TypedDraft(desk, "visits", self, ("visits",), self, margins=(0, 12, 0, 0))
        self._lay_out(grid)

    def _lay_out(self, grid: QGridLayout) -> None:
        cancel, save = button(tr("participants", CANCEL)), button(tr("participants", SAVE))
        save.setObjectName("save")
        save.setDefault(True)
        cancel.setObjectName("cancel")
        cancel.clicked.connect(self._give_up)
        save.clicked.connect(self._agree)
        name = Words(self._person.printed_name, Type.HEADING, 600, wrap=True)
        foot = row((self._trouble, 1), cancel, save, gap=8)
        area = scrolled(pane(column(grid, None)))
        self.setLayout(column(name, self.draft.news, 16, (area, 1), 12, foot, margins=(24, 20, 24, 20)))
        open_at(self, 680, min(180 + 44 * len(self._rows), 560))

    def _add(self, grid: QGridLayout, sitting: Sitting, words: str) -> None:
        place = len(self._rows)
        usual = (None, tr("participants", AS_THE_MEETING))
        options = [(one, tr("attendance", one.label)) for one in _OFFERED]
        made = _Row(
            sitting,
            ComboEditor(f"state-{place}", (usual, *options)),
            TimeEditor(f"arrived-{place}"),
            TimeEditor(f"left-{place}"),
        )
        made.show(self._person)
        for editor in (made.state, made.arrived, made.left):
            editor.changed.connect(self.changed)
        grid.addWidget(CutWords(words), place + 1, 0)
        for at, editor, said in ((1, made.state, STATE), (2, made.arrived, ARRIVED), (3, made.left, LEFT)):
            editor.widget.setAccessibleName(f"{words}, {tr('participants', said)}")
            grid.addWidget(editor.widget, place + 1, at)
        made.state.widget.setFixedWidth(look_now().px(208))
        for editor in (made.arrived, made.left):
            editor.widget.setFixedWidth(look_now().px(84))
        self._rows.append(made)

    def begin(self, *, restore: bool = False) -> None:
        """Open the dialog, and offer what was entered there before and not saved, or *restore* it at once."""
        self.draft.begin(restore=restore)
        self.open()

    def record(self) -> Attendance:
        """Return the line with the visits that were entered, right or wrong."""
        visits = tuple(visit for one in self._rows if (visit := one.visit()))
        shown = {(one.sitting.day, one.sitting.item) for one in self._rows}
        others = tuple(one for one in self._person.visits if (one.day, one.item) not in shown)
        return replace(self._person, visits=(*others, *visits))

    def set_record(self, record: Attendance, /) -> None:
        """Show the visits of another state of the line."""
        for one in self._rows:
            one.show(record)

    def refuse(self, problems: Sequence[Problem], /) -> None:
        """Say why the visits could not be saved; without problems, that is said elsewhere."""
        self._trouble.setText(sentence(problems[0]) if problems else "")

    def _give_up(self) -> None:
        self.draft.give_up()
        self.reject()

    def _agree(self) -> None:
        entered = self.record()
        problems = (*self._misread(), *entered.problems())
        self.refuse(problems)
        if not problems:
            self.agreed.emit(entered.visits)

    def _misread(self) -> list[Problem]:
        fields = (field for one in self._rows for field in (one.arrived, one.left))
        return [problem for field in fields if (problem := field.misread())]
