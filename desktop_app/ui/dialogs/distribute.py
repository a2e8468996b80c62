"""What is noted when a record goes out, each time: the day, to whom and how, and whether it arrived."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from db.records.distribution import Distribution, Means
from db.records.words import T
from desktop_app.ui.forms.choice_editors import ComboEditor, options_of
from desktop_app.ui.forms.date_editors import DateEditor
from desktop_app.ui.forms.making import NOT_KNOWN
from desktop_app.ui.forms.news_line import scrolled
from desktop_app.ui.forms.number_editor import NumberEditor
from desktop_app.ui.forms.rows_editor import Part, RowsEditor
from desktop_app.ui.forms.text_editors import LineEditor
from desktop_app.ui.forms.typed_draft import TypedDraft
from desktop_app.ui.help.help_key import give_help
from desktop_app.ui.language.translate import sentence, tr
from desktop_app.ui.look.buttons import button
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words, column, hairline, pane, row
from desktop_app.usecases.record.distributing import distribution_problems, for_each_delegation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from db.records.dossier import Dossier
    from db.records.problems import Problem
    from db.records.record import Record
    from desktop_app.ui.desk import Desk

FORM = "distribution"
"""The form that drafts are kept under."""
TITLE = T("editor", "Distribution")
WHAT = T("editor", "To whom “{title}” goes out")
HELP = T("editor", "A line for each time. Who confirmed that it came is noted later, on the same line.")
EACH = T("editor", "A line for each delegation")
CANCEL = T("editor", "Cancel")
NOTE = T("editor", "Note the distribution")
LIST = "distributions"
WIDTH, HEIGHT = 1060, 440


class DistributeDialog(QDialog):
    """Asks for days and recipients. `agreed` hands on the record with them, once nothing is missing."""

    agreed = Signal(object)

    def __init__(self, desk: Desk, dossier: Dossier, record: Record, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("distribute-dialog")
        self.setWindowTitle(tr("editor", TITLE))
        self._dossier, self._record = dossier, record
        what = Words(tr("editor", WHAT, {"title": record.title}), Type.HEADING, 600, wrap=True)
        about = Words(tr("editor", HELP), Type.CAPTION, tone="text2", wrap=True)
        first = record.distributions or (Distribution(day=today()),)
        self.form = EntriesForm(replace(record, distributions=first))
        self._trouble = Words("", Type.CAPTION, 500, tone="bad", wrap=True)
        self._trouble.hide()
        self.draft = TypedDraft(desk, FORM, self.form, (LIST,), self, margins=(0, 12, 0, 0))
        self.setLayout(
            column(
                pane(column(what, 2, about, self.draft.news, margins=(24, 20, 24, 8))),
                (pane(row((scrolled(self.form), 1), margins=(24, 0, 12, 0))), 1),
                hairline(),
                self._foot(),
            )
        )
        room = parent.window().width() - look_now().px(40)
        self.resize(min(look_now().px(WIDTH), room), look_now().px(HEIGHT))
        self.form.focus(f"{LIST}.{len(first) - 1}.recipients")
        give_help(self, "record")

    def _foot(self) -> QWidget:
        each, cancel, note = (button(tr("editor", words)) for words in (EACH, CANCEL, NOTE))
        for push, name, act in (
            (each, "each-delegation", self._add_each),
            (cancel, "cancel", self._give_up),
            (note, "note-distribution", self._agree),
        ):
            push.setObjectName(name)
            push.clicked.connect(act)
        note.setDefault(True)
        each.setEnabled(bool(self._dossier.delegations))
        return pane(row(each, (self._trouble, 1), None, cancel, note, gap=8, margins=(24, 14, 24, 14)))

    def begin(self, *, restore: bool = False) -> None:
        """Open the dialog, and offer what was typed there before and not noted, or *restore* it at once."""
        self.draft.begin(restore=restore)
        self.open()

    def refuse(self, problems: Sequence[Problem]) -> None:
        """Show why it could not be noted."""
        self.form.show_problems(tuple(problems))
        self._trouble.setText(sentence(problems[0]) if problems else "")
        self._trouble.setVisible(bool(problems))

    def _add_each(self) -> None:
        """Add a line for each delegation that has none, of the day and means of one that names nobody yet."""
        lines = self.form.record().distributions
        typed = tuple(one for one in lines if one.recipients.strip())
        empty = next((one for one in lines if not one.recipients.strip()), Distribution(day=today()))
        known = replace(self._record, distributions=typed)
        records = tuple(known if one.uid == known.uid else one for one in self._dossier.records)
        more = for_each_delegation(replace(self._dossier, records=records), known.uid, today())
        if more:
            alike = (
                replace(one, day=empty.day or one.day, means=empty.means, copies=empty.copies) for one in more
            )
            self.form.set_record(replace(known, distributions=(*typed, *alike)))
            self.form.changed.emit()

    def _give_up(self) -> None:
        self.draft.give_up()
        self.reject()

    def _agree(self) -> None:
        record = self.form.record()
        if problems := self.form.problems():
            self.refuse(problems)
            self.form.focus(problems[0].place)
        else:
            self.agreed.emit(record)


class EntriesForm(QWidget):
    """Edits the distributions of a record, in lines as wide as the window; `changed` tells of each edit."""

    changed = Signal()

    def __init__(self, record: Record) -> None:
        super().__init__()
        self._record = record
        self._editor = entries_editor(LIST, _means())
        self._editor.changed.connect(self._follow)
        self.setLayout(column(self._editor.widget, None, margins=(0, 12, 12, 12)))
        self.set_record(record)

    def record(self) -> Record:
        """Return the record with what was entered."""
        return replace(self._record, distributions=self._editor.value())

    def set_record(self, record: Record) -> None:
        """Show another record, or the same one with other lines."""
        self._record = record
        self._editor.set_value(record.distributions)

    def problems(self) -> tuple[Problem, ...]:
        """Return what must be put right, also what could not be read as a day or a number."""
        misread = self._editor.misread()
        return (*((misread,) if misread else ()), *distribution_problems(self.record()))

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Mark the fields of *problems* and say in their tooltips what is wrong."""
        inner = (one for one in problems if one.place.startswith(f"{LIST}."))
        self._editor.show_inner_problems(
            tuple(replace(one, place=one.place.removeprefix(f"{LIST}.")) for one in inner)
        )

    def focus(self, place: str) -> None:
        """Put the cursor into the field of *place*."""
        self._editor.focus(place.partition(".")[2])

    def _follow(self) -> None:
        self.show_problems(())
        self.changed.emit()


def today() -> date:
    """Return the day at this desk."""
    return datetime.now().astimezone().date()


def entries_editor(name: str, means: tuple[tuple[object, str], ...]) -> RowsEditor:
    """Return the editor of the list, a line for each time; *means* can be chosen, with their words."""
    parts = (
        Part("day", tr("distribution", T("distribution", "Day")), 8, DateEditor),
        Part("recipients", tr("distribution", T("distribution", "To whom")), 10, LineEditor),
        Part("means", tr("distribution", T("distribution", "By")), 5, lambda part: ComboEditor(part, means)),
        Part("copies", tr("distribution", T("distribution", "Copies")), 3, NumberEditor),
        Part("acknowledged_on", tr("distribution", T("distribution", "Received on")), 8, DateEditor),
        Part("note", tr("distribution", T("distribution", "Note")), 6, LineEditor),
    )
    return RowsEditor(name, parts, _new_entry, tr("editor", T("editor", "Add a line")))


def _new_entry() -> Distribution:
    return Distribution(day=today())


def _means() -> tuple[tuple[object, str], ...]:
    return ((None, tr("forms", NOT_KNOWN)), *options_of(Means, "distribution"))
