"""What stands above the text on paper: the lines above the title, the title, the reference; and choices."""

from dataclasses import replace

from PySide6.QtCore import Signal

from db.records.field import fields_of
from db.records.problems import Problem
from db.records.record import Record
from db.records.words import T
from desktop_app.ui.editor.paper_choices import PaperChoices
from desktop_app.ui.language.translate import sentence, tr
from desktop_app.ui.look.buttons import icon_button
from desktop_app.ui.look.fields import LineEdit, TextField
from desktop_app.ui.look.form_row import FormRow
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import CutWords, Ground, Words, column, pane, row

HEAD = T("editor", "Head of the record")
FOLD = T("editor", "Show or hide the head of the record")
NAMES = ("preface", "title", "reference")


class Head(Ground):
    """Three fields and the choices for the paper; all fold to one line.

    `edited` follows what a person types or ticks in them.
    """

    edited = Signal()

    def __init__(self) -> None:
        super().__init__("surface")
        self.setObjectName("record-head")
        self._fields: dict[str, LineEdit | TextField] = {
            "preface": TextField(least=2, most=5),
            "title": LineEdit(),
            "reference": LineEdit(),
        }
        self._rows = {name: self._row(name) for name in NAMES}
        self._fold = icon_button("chevron-down", tr("editor", FOLD))
        self._fold.clicked.connect(self._turn)
        self._short = CutWords("", Type.CAPTION, tone="text2")
        self._choices = PaperChoices()
        self._choices.edited.connect(self.edited)
        second = row((self._rows["title"], 3), (self._rows["reference"], 1), gap=16)
        parts = (self._rows["preface"], second, self._choices)
        self._form = pane(column(*parts, gap=12, margins=(0, 4, 0, 12)))
        bar = row(Words(tr("editor", HEAD), Type.CAPTION, 500), (self._short, 1), self._fold, gap=10)
        self.setLayout(column(bar, self._form, margins=(24, 2, 16, 2)))
        for field in self._fields.values():
            field.textChanged.connect(self._edited)

    def _row(self, name: str) -> FormRow:
        declared = next(one.field for one in fields_of(Record) if one.name == name)
        field = self._fields[name]
        field.setObjectName(name)
        return FormRow(
            tr("record", declared.label), field, tr("record", declared.help), needed=declared.required
        )

    def show_record(self, record: Record) -> None:
        """Show the head of *record*, open while it has no text."""
        for name, field in self._fields.items():
            field.blockSignals(True)
            value = str(getattr(record, name))
            if isinstance(field, TextField):
                field.setPlainText(value)
            else:
                field.setText(value)
            field.setReadOnly(False)
            field.blockSignals(False)
        self._choices.show_record(record)
        self.show_problems(())
        self._summarise()
        self.set_open(not record.paragraphs)

    def fix(self) -> None:
        """Let what is shown be read and copied only."""
        for field in self._fields.values():
            field.setReadOnly(True)
        self._choices.fix()

    def applied_to(self, record: Record) -> Record:
        """Return *record* with what the fields say."""
        texts = {name: self._text(name) for name in NAMES}
        chosen = self._choices.applied_to(record)
        return replace(chosen, preface=texts["preface"], title=texts["title"], reference=texts["reference"])

    def choose_paper(self) -> None:
        """Unfold, and take the keyboard to the choices for the paper."""
        self.set_open(True)
        self._choices.setFocus()

    def set_open(self, is_open: bool) -> None:  # noqa: FBT001 - a state
        """Show the fields, or only one line of them."""
        self._form.setVisible(is_open)
        self._short.setVisible(not is_open)

    def _turn(self) -> None:
        self.set_open(not self._form.isVisibleTo(self))

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show each problem under its field; the first one takes the focus."""
        by_name = {one.place: sentence(one) for one in problems}
        for name, one in self._rows.items():
            one.show_problem(by_name.get(name, ""))
        first = next((name for name in NAMES if name in by_name), None)
        if first:
            self.set_open(True)
            self._fields[first].setFocus()

    def _text(self, name: str) -> str:
        field = self._fields[name]
        return field.toPlainText() if isinstance(field, TextField) else field.text()

    def _edited(self) -> None:
        self._summarise()
        self.edited.emit()

    def _summarise(self) -> None:
        lines = [*self._text("preface").splitlines(), self._text("title")]
        self._short.setText("  ·  ".join(line.strip() for line in lines if line.strip()))
