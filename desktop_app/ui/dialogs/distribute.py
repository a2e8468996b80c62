"""What is noted when a record goes out: the day, to whom and how."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from db.records.words import T
from desktop_app.ui.forms.plan import Cell, GroupPlan, Plan
from desktop_app.ui.forms.record_form import RecordForm
from desktop_app.ui.forms.typed_draft import TypedDraft
from desktop_app.ui.help_key import give_help
from desktop_app.ui.look.buttons import button
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words, column, pane, row
from desktop_app.ui.translate import tr
from desktop_app.usecases.record.distributing import distribution_problems

if TYPE_CHECKING:
    from db.records.record import Record
    from desktop_app.ui.desk import Desk

FORM = "distribution"
"""The form that drafts are kept under."""
TITLE = T("editor", "Distribution")
WHAT = T("editor", "Note how “{title}” is distributed")
CANCEL = T("editor", "Cancel")
NOTE = T("editor", "Note the distribution")
PLAN = Plan(
    "record",
    (GroupPlan("", "", ((Cell("distributed_on", 6, needed=True),), (Cell("distributed_to", needed=True),))),),
)


class DistributeDialog(QDialog):
    """Asks for day and recipients. `agreed` hands on the record with both, once nothing is missing."""

    agreed = Signal(object)

    def __init__(self, desk: Desk, record: Record, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("distribute-dialog")
        self.setWindowTitle(tr("editor", TITLE))
        what = Words(tr("editor", WHAT, {"title": record.title}), Type.HEADING, 600, wrap=True)
        self.form = RecordForm(record, plan=PLAN, margins=(0, 16, 0, 16))
        cancel, note = button(tr("editor", CANCEL)), button(tr("editor", NOTE))
        cancel.setObjectName("cancel")
        note.setObjectName("note-distribution")
        note.setDefault(True)
        cancel.clicked.connect(self._give_up)
        note.clicked.connect(self._agree)
        foot = pane(row(None, cancel, note, gap=8))
        self.draft = TypedDraft(desk, FORM, self.form, PLAN.names(), self, margins=(0, 12, 0, 0))
        self.setLayout(column(what, self.draft.news, (self.form, 1), foot, margins=(24, 20, 24, 20)))
        self.resize(look_now().px(560), look_now().px(310))
        self.form.focus("distributed_to")
        give_help(self, "record")

    def begin(self, *, restore: bool = False) -> None:
        """Open the dialog, and offer what was typed there before and not noted, or *restore* it at once."""
        self.draft.begin(restore=restore)
        self.open()

    def _give_up(self) -> None:
        self.draft.give_up()
        self.reject()

    def _agree(self) -> None:
        record = self.form.record()
        found = (*self.form.problems(), *distribution_problems(record))
        problems = {one.place: one for one in found if one.place in PLAN.names()}
        if problems:
            self.form.show_problems(tuple(problems.values()))
            self.form.focus(next(iter(problems)))
        else:
            self.agreed.emit(record)
            self.accept()
