"""The form of one signatory, as it will be printed."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from db.records.problems import Problem
from db.records.signatory import Signatory
from db.records.words import T
from desktop_app.ui.desk import Desk
from desktop_app.ui.forms.plan import Cell, GroupPlan, Plan
from desktop_app.ui.forms.record_form import RecordForm
from desktop_app.ui.forms.reference_editor import NameEditor
from desktop_app.ui.forms.sources import people
from desktop_app.ui.forms.typed_draft import TypedDraft
from desktop_app.ui.help.help_key import give_help
from desktop_app.ui.language.translate import sentence, tr
from desktop_app.ui.look.buttons import button
from desktop_app.ui.look.dialog_size import open_at
from desktop_app.ui.look.suggestions import Suggestion
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words, column, pane, row

PLAN = Plan(
    "signatory",
    (
        GroupPlan(
            "",
            "",
            (
                (
                    Cell(
                        "printed_name",
                        help=T("signatory", "Printed exactly so, on as many lines as it needs."),
                    ),
                ),
                (Cell("printed_post"),),
                (Cell("printed_organisation"),),
                (Cell("how", 6), Cell("signed_on", 6)),
            ),
        ),
    ),
)


class SignatoryDialog(QDialog):
    """Edits one signatory. `agreed` hands on the record; it stays open until that is filed or given up."""

    agreed = Signal(object)

    def __init__(self, desk: Desk, signatory: Signatory, parent: QWidget) -> None:
        super().__init__(parent)
        self._person: UUID | None = signatory.person
        self.setObjectName("signatory-dialog")
        give_help(self, "signatures")
        new = T("signatures", "Add a signatory")
        self.setWindowTitle(tr("signatures", T("signatures", "Signatory") if signatory.version else new))
        makers = {"printed_name": partial(NameEditor, source=people(desk))}
        self.form: RecordForm[Signatory] = RecordForm(
            signatory, plan=PLAN, makers=makers, margins=(24, 20, 24, 0)
        )
        self._trouble = Words("", Type.CAPTION, 500, tone="bad", wrap=True)
        self._trouble.hide()
        cancel = button(tr("signatures", T("signatures", "Cancel")))
        cancel.setObjectName("cancel")
        cancel.clicked.connect(self._give_up)
        save = button(tr("signatures", T("signatures", "Save")))
        save.setObjectName("save")
        save.setDefault(True)
        save.clicked.connect(self._agree)
        foot = pane(row(self._trouble, None, cancel, save, gap=8, margins=(24, 0, 24, 20)))
        self.draft = TypedDraft(desk, "signatory", self.form, PLAN.names(), self)
        self.setLayout(column(self.draft.news, (self.form, 1), foot))
        open_at(self, 560, 420)
        name = self.form.editor("printed_name")
        if isinstance(name, NameEditor):
            name.field.chosen.connect(self._take)
            name.field.textEdited.connect(lambda _: self._forget())

    def begin(self, *, restore: bool = False) -> None:
        """Open the dialog, and offer what was typed there before and not saved, or *restore* it at once."""
        self.draft.begin(restore=restore)
        self.open()

    def _give_up(self) -> None:
        self.draft.give_up()
        self.reject()

    def refuse(self, problems: Sequence[Problem]) -> None:
        """Show why it could not be filed."""
        self.form.show_problems(tuple(problems))
        self._trouble.setText(sentence(problems[0]) if problems else "")
        self._trouble.setVisible(bool(problems) and not self.form.problem_names())

    def _agree(self) -> None:
        problems = self.form.problems()
        if problems:
            self.refuse(problems)
            self.form.focus(problems[0].place)
        else:
            self.agreed.emit(replace(self.form.record(), person=self._person))

    def _take(self, chosen: Suggestion) -> None:
        """Fill post and organisation from the register where they are empty."""
        self._person = chosen.value if isinstance(chosen.value, UUID) else None
        parts = chosen.second.split(" · ", 1)
        for name, text in zip(("printed_post", "printed_organisation"), parts, strict=False):
            if not self.form.editor(name).value():
                self.form.editor(name).set_value(text)

    def _forget(self) -> None:
        self._person = None
