"""The eight lines of a recovery sheet, to be typed; each is looked at as soon as it is left."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from db.records.problems import Refused
from db.records.words import T
from desktop_app.ui.language.translate import sentence, tr
from desktop_app.ui.look.fields import LineEdit
from desktop_app.ui.look.form_row import FormRow
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words, column, pane
from desktop_app.ui.passphrases.fields import NewPassphrase
from desktop_app.usecases.protection.protecting import key_on_sheet, read_line

if TYPE_CHECKING:
    from db.records.problems import Problem

LINES, ROWS = 8, 4
LINE = T("protection", "Line {number}")
HINT = "XXXX XXXX"
KEEP = T("protection", "A new passphrase, if the old one is lost; left empty, it stays as it is.")
MUST = T("protection", "A new passphrase, which a new key file is made for.")


class SheetFields(QWidget):
    """Asks for the lines of a sheet, and for a new passphrase, which *must* be given or may be."""

    def __init__(self, *, must: bool) -> None:
        super().__init__()
        self._must = must
        self._fields = [LineEdit(hint=HINT) for _ in range(LINES)]
        self._rows = [self._row(number, field) for number, field in enumerate(self._fields)]
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for number, one in enumerate(self._rows):
            grid.addWidget(one, number % ROWS, number // ROWS)
        self._new = NewPassphrase()
        about = Words(tr("protection", MUST if must else KEEP), Type.CAPTION, tone="text2", wrap=True)
        rest = pane(column(8, about, 8, self._new))
        self.setLayout(column(pane(grid), rest, None))

    def _row(self, number: int, field: LineEdit) -> FormRow:
        field.setObjectName(f"line-{number + 1}")
        made = FormRow(tr("protection", LINE, {"number": str(number + 1)}), field, " ")
        field.textEdited.connect(lambda: made.show_problem(""))
        field.editingFinished.connect(partial(self._look, number))
        return made

    def _look(self, number: int) -> None:
        """Say at once what is wrong with a line that was left."""
        typed = self._fields[number].text()
        if typed.strip():
            try:
                read_line(number, typed)
            except Refused as refused:
                self._rows[number].show_problem(sentence(refused.problems[0]))

    def first_focus(self) -> QWidget:
        """Return the first line."""
        return self._fields[0]

    def lines(self) -> list[str]:
        """Return what was typed."""
        return [one.text() for one in self._fields]

    def asked(self) -> tuple[list[str], str] | None:
        """Return the lines and the new passphrase, or None if one of them can't be taken, which is shown."""
        try:
            key_on_sheet(self.lines())
        except Refused as refused:
            for problem in reversed(refused.problems):
                self.refuse(problem)
            return None
        if self._new.is_empty() and not self._must:
            return self.lines(), ""
        passphrase = self._new.passphrase()
        return (self.lines(), passphrase) if passphrase else None

    def refuse(self, problem: Problem) -> bool:
        """Show what is wrong with a line beside it; return False if it is not about one line."""
        place, _, number = problem.place.partition(".")
        if place != "lines" or not number:
            return False
        self._rows[int(number)].show_problem(sentence(problem))
        self._fields[int(number)].setFocus()
        return True
