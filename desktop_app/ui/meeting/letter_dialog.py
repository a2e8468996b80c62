"""The text of the letters of invitation: written once in each language, fields filled for each person."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from db.records.letter import FIELDS, Letter
from db.records.problems import Refused
from db.records.words import T
from desktop_app.ui.forms.plan import Cell, GroupPlan, Plan
from desktop_app.ui.forms.record_form import RecordForm
from desktop_app.ui.forms.text_editors import TextEditor
from desktop_app.ui.forms.typed_draft import TypedDraft
from desktop_app.ui.help.help_key import give_help
from desktop_app.ui.language.translate import sentence, tr
from desktop_app.ui.look.buttons import button, primary
from desktop_app.ui.look.dialog_size import open_at
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words, column, pane, row
from desktop_app.usecases.paper.letters import file_letter, letter_of

if TYPE_CHECKING:
    from db.records.dossier import Dossier
    from db.records.language import Language
    from desktop_app.ui.desk import Desk

LANGUAGE_HELP = T("letter", "People whose language is known get the letter in it, if it is kept.")
PLAN = Plan(
    "letter",
    (
        GroupPlan(
            "",
            "",
            (
                (Cell("language", 7, help=LANGUAGE_HELP), Cell("day", 5)),
                (Cell("subject"),),
                (Cell("text"),),
                (Cell("signed_name", 6), Cell("signed_post", 6)),
            ),
        ),
    ),
)
TYPED = tuple(name for name in PLAN.names() if name != "language")
INSERT = T("letter", "Insert")
CANCEL, SAVE = T("print", "Cancel"), T("signatures", "Save")
SHOW = T("letter", "Save and show the letters")
TITLE = T("letter", "Letters of invitation")
MOST_LINES = 14


class LetterDialog(QDialog):
    """Edits the letter of a meeting in one language after the other.

    `kept` tells that one was saved, `wanted` that its letters are to be shown, in the language of that code.
    """

    kept = Signal()
    wanted = Signal(str)

    def __init__(self, desk: Desk, dossier: Dossier, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("letter-dialog")
        give_help(self, "papers")
        self.setWindowTitle(tr("letter", TITLE))
        self._desk, self._dossier = desk, dossier
        self._shown = letter_of(dossier, language)
        self._typed: dict[Language, Letter] = {}
        self._is_saving = False
        self._text = TextEditor("text", least=8, most=MOST_LINES)
        self.form: RecordForm[Letter] = RecordForm(
            self._shown, plan=PLAN, makers={"text": lambda _: self._text}, margins=(24, 20, 24, 0)
        )
        self.draft = TypedDraft(desk, "letter", self.form, TYPED, self)
        self.form.editor("language").changed.connect(self._change_language)
        self._trouble = Words("", Type.CAPTION, 500, tone="bad", wrap=True)
        self._trouble.hide()
        self.setLayout(column(self.draft.news, (self.form, 1), self._fields(), self._foot()))
        open_at(self, 680, 600)
        self._text.field.setFocus()

    def begin(self, *, restore: bool = False) -> None:
        """Open the dialog, and offer what was typed there before and not saved, or *restore* it at once."""
        self.draft.begin(restore=restore)
        self.open()

    def _fields(self) -> QWidget:
        """Return a row of buttons that put a field where the cursor is in the text."""
        pushes = []
        for name in FIELDS:
            push = button(f"{{{name}}}", kind="flat")
            push.setObjectName(f"insert-{name}")
            push.clicked.connect(partial(self._insert, name))
            pushes.append(push)
        words = Words(tr("letter", INSERT), Type.CAPTION, tone="text2")
        return pane(row(words, *pushes, None, gap=2, margins=(24, 0, 24, 8)))

    def _foot(self) -> QWidget:
        cancel, save = button(tr("print", CANCEL)), button(tr("signatures", SAVE))
        show = primary(tr("letter", SHOW))
        for push, name, act in (
            (cancel, "cancel", self._give_up),
            (save, "save", partial(self._save, show=False)),
            (show, "show-letters", partial(self._save, show=True)),
        ):
            push.setObjectName(name)
            push.clicked.connect(act)
        show.setDefault(True)
        QShortcut(QKeySequence("Ctrl+S"), self, save.click)
        return pane(row((self._trouble, 1), None, cancel, save, show, gap=8, margins=(24, 8, 24, 20)))

    def _insert(self, name: str, _checked: object = None) -> None:
        self._text.field.insertPlainText(f"{{{name}}}")
        self._text.field.setFocus()

    def _change_language(self) -> None:
        """Keep what is typed in the one language, and show what there is in the other."""
        typed = self.form.record()
        language = typed.language
        self.form.set_record(replace(typed, language=self._shown.language))
        self.draft.leave()
        self._typed[self._shown.language] = self.form.record()
        self._shown = letter_of(self._dossier, language)
        self.form.set_record(self._shown)
        self.draft.begin()
        if language in self._typed:
            self.form.set_record(self._typed[language])

    def _give_up(self) -> None:
        self.draft.give_up()
        self.reject()

    def _save(self, _checked: object = None, *, show: bool) -> None:
        if self._is_saving:
            return
        problems = self.form.problems()
        if problems:
            self.form.show_problems(problems)
            self.form.focus(problems[0].place)
            return
        letter = self.form.record()
        self._is_saving = True
        work = self.draft.saving(partial(file_letter, self._desk.store, letter))
        self._desk.tasks.write(work, partial(self._saved, show), self._failed)

    def _saved(self, show: bool, letter: Letter) -> None:  # noqa: FBT001 - bound once
        self.draft.saved()
        self.kept.emit()
        self.accept()
        if show:
            self.wanted.emit(letter.language.value)

    def _failed(self, error: Exception) -> None:
        self._is_saving = False
        if isinstance(error, Refused):
            self.form.show_problems(error.problems)
            self._trouble.setText(sentence(error.problems[0]))
            self._trouble.setVisible(not self.form.problem_names())
        else:
            self._desk.tasks.failed.emit(error)
