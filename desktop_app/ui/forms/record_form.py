"""A form that builds itself from what a record class declares."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from db.records.field import Declared, Field, fields_of
from db.records.problems import Problem
from desktop_app.ui.forms.choice_editors import CheckEditor
from desktop_app.ui.forms.editor import Editor
from desktop_app.ui.forms.form import Form, Kind
from desktop_app.ui.forms.making import Maker, editor_for
from desktop_app.ui.forms.plan import Cell, Plan, plan_of
from desktop_app.ui.language.translate import sentence, tr
from desktop_app.ui.look.form_row import FormGroup, FormRow
from desktop_app.ui.look.words import column


class RecordForm(Form[Kind]):
    """The form of a record in groups of rows, an editor for each field.

    Problems show on leaving a field and on `show_problems`, and go while typing mends them.
    """

    def __init__(
        self,
        record: Kind,
        *,
        plan: Plan | None = None,
        makers: Mapping[str, Maker] | None = None,
        margins: tuple[int, int, int, int] = (32, 24, 32, 8),
    ) -> None:
        super().__init__()
        self._record = record
        self._plan = plan or plan_of(type(record))
        self._makers = makers or {}
        self._declared = {one.name: one for one in fields_of(type(record))}
        self._editors: dict[str, Editor] = {}
        self._rows: dict[str, FormRow] = {}
        self._visited: set[str] = set()
        self._told: tuple[Problem, ...] = ()
        self.setObjectName(f"{self._plan.context}-form")
        self._build(margins)
        self.set_record(record)

    def _build(self, margins: tuple[int, int, int, int]) -> None:
        layout = column(margins=margins)
        for number, group in enumerate(self._plan.groups):
            title, purpose = (
                tr(self._plan.context, text) if text else "" for text in (group.title, group.purpose)
            )
            part = FormGroup(title, purpose, first=number == 0)
            for cells in group.rows:
                part.new_line()
                for cell in cells:
                    part.add(self._row(cell), cell.span)
            layout.addWidget(part)
        layout.addStretch(1)
        self.setLayout(layout)
        self._order()

    def _row(self, cell: Cell) -> FormRow:
        declared = self._declared.get(cell.name) or Declared(
            cell.name, None, Field(cell.label, help=cell.help)
        )
        maker = self._makers.get(cell.name)
        editor = maker(cell.name) if maker else editor_for(declared, self._plan.context)
        needed = declared.field.required or cell.needed
        label, said = declared.field.label, cell.help or declared.field.help
        context = self._plan.context
        row = FormRow(
            tr(context, cell.label or label), editor.widget, tr(context, said) if said else "", needed=needed
        )
        row.label.setVisible(not isinstance(editor, CheckEditor))
        editor.changed.connect(self._follow)
        editor.left.connect(lambda: self._leave(cell.name))
        self._editors[cell.name], self._rows[cell.name] = editor, row
        return row

    def _order(self) -> None:
        widgets = [self._editors[name].widget for name in self._plan.names()]
        for before, after in pairwise(widgets):
            QWidget.setTabOrder(before, after)

    def record(self) -> Kind:
        """Return the record with what the person has entered."""
        values = {name: editor.value() for name, editor in self._editors.items()}
        edited: Any = self._record
        return replace(edited, **values)  # type: ignore[no-any-return]  # the same class as the record

    def set_record(self, record: Kind) -> None:
        """Show another record, or the same one as it is saved, without problems."""
        self._record = record
        self._visited, self._told = set(), ()
        for name, editor in self._editors.items():
            editor.set_value(getattr(record, name))
        self._show()

    def rebase(self, record: Kind) -> None:
        """Take *record* as what the edits are made upon, such as the version just saved; the edits stay."""
        self._record = record

    def problems(self) -> tuple[Problem, ...]:
        """Return what must be put right, also what could not be read as a value."""
        edited: Any = self.record()
        return (*self.misread(), *edited.problems())

    def misread(self) -> tuple[Problem, ...]:
        """Return what was typed and can't be read as a value, such as a day that is none."""
        found = (one.misread() for one in self._editors.values())
        return tuple(one for one in found if one is not None)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show *problems* beside their fields from now on; what the form finds itself is shown too."""
        self._visited = set(self._editors)
        self._told = tuple(problems)
        self._show()

    def problem_names(self) -> list[tuple[str, str]]:
        """Return the fields with a problem shown, in reading order: their names and labels."""
        return [(name, self.label(name)) for name, row in self._rows.items() if row.problem]

    def label(self, name: str) -> str:
        """Return the label of a field as it is shown."""
        return self._rows[name].field.accessibleName()

    def editor(self, name: str) -> Editor:
        """Return the editor of a field; raise KeyError if the form has none."""
        return self._editors[name]

    def row(self, name: str) -> FormRow:
        """Return the row of a field with its label and help; raise KeyError if the form has none."""
        return self._rows[name]

    def focus(self, place: str = "") -> QWidget:
        """Put the cursor into the field of that place, else into the first one; return that widget."""
        name, _, inside = place.partition(".")
        if name not in self._editors:
            name, inside = self._plan.names()[0], ""
        self._editors[name].focus(inside)
        whole = self._editors[name].widget
        part = whole.window().focusWidget()  # an editor of many lines puts the cursor into one of them
        return part if part is not None and whole.isAncestorOf(part) else whole

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - like Qt's setter of that name
        """Let everything be read and copied but not changed."""
        for editor in self._editors.values():
            editor.set_read_only(read_only)

    def _follow(self) -> None:
        self._told = ()
        self._show(only_mend=True)
        self.changed.emit()

    def _leave(self, name: str) -> None:
        if all(isValid(one.widget) for one in self._editors.values()):  # else the form is just going
            self._visited.add(name)
            self._show()

    def _show(self, *, only_mend: bool = False) -> None:
        found: dict[str, list[Problem]] = {}
        for one in (*self._told, *(self.problems() if self._visited else ())):
            found.setdefault(one.place.partition(".")[0], []).append(one)
        for name, row in self._rows.items():
            here = found.get(name, []) if name in self._visited else []
            if only_mend and not row.problem:
                continue
            row.show_problem(sentence(here[0]) if here else "")
            inside = (replace(one, place=one.place.partition(".")[2]) for one in here if "." in one.place)
            self._editors[name].show_inner_problems(tuple(inside))
        self.told.emit()
