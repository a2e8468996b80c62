"""What is decided about one row: somebody new, somebody known and which fields, or nothing."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QWidget

from db.records.words import T
from desktop_app.ui.forms.news_line import scrolled
from desktop_app.ui.intake.rows_model import name_of
from desktop_app.ui.intake.words import CHANGES
from desktop_app.ui.language.translate import sentence, tr
from desktop_app.ui.look.page_header import Title
from desktop_app.ui.look.segmented import Segmented
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Ground, Words, column, empty, hairline, pane
from desktop_app.usecases.intake.proposals import Decision, usual_fields

if TYPE_CHECKING:
    from uuid import UUID

    from desktop_app.usecases.intake.proposals import Candidate, Change, Proposal
    from desktop_app.usecases.intake.rows import Incoming

WIDTH = 340
_LONGEST_NOTE = 300


class RowPanel(Ground):
    """Shows the current row. `decided` tells the proposal as the person changed it."""

    decided = Signal(object)

    def __init__(self) -> None:
        super().__init__("surface")
        self.setObjectName("row-panel")
        self._one: Proposal | None = None
        self._name, self._second = Title(""), Words("", tone="text2", wrap=True)
        choices = [(one, tr("intake", one.label)) for one in Decision]
        self._choice = Segmented(choices)
        self._choice.setObjectName("decision")
        self._choice.setAccessibleName(tr("intake", T("intake", "What becomes of the row")))
        self._choice.chosen.connect(self._decide)
        self._about = column(gap=8)
        body = column(
            self._name, 2, self._second, 16, self._choice, 18, self._about, None, margins=(24, 22, 24, 24)
        )
        self.setLayout(column((scrolled(pane(body)), 1)))
        self.setFixedWidth(look_now().px(WIDTH))

    def show_row(self, one: Proposal | None) -> None:
        """Show *one*; None shows nothing."""
        self._one = one
        empty(self._about)
        for part in (self._name, self._second, self._choice):
            part.setVisible(one is not None)
        if one is None:
            return
        self._name.setText(name_of(one.row))
        self._second.setText(_facts(one.row))
        self._choice.set_value(one.decision)
        same = self._choice.parts()[list(Decision).index(Decision.SAME)]
        same.setEnabled(bool(one.candidates))
        self._choice.setEnabled(not one.row.problems())
        for problem in one.row.problems():
            self._about.addWidget(Words(sentence(problem), weight=500, tone="bad", wrap=True))
        if one.reopened is not None:
            self._about.addWidget(Words(sentence(one.reopened), weight=500, tone="warn", wrap=True))
            self._about.addSpacing(10)
        self._show_candidates(one)

    def choose(self, decision: Decision) -> None:
        """Decide by a key."""
        one = self._one
        if one is not None and not one.row.problems() and (one.candidates or decision is not Decision.SAME):
            self._decide(decision)

    def _show_candidates(self, one: Proposal) -> None:
        if not one.candidates:
            return
        alike = T("intake", "Who may be the same person")
        self._about.addWidget(Words(tr("intake", alike), Type.HEADING, 600))
        self._about.addWidget(hairline())
        group = QButtonGroup(self._choice)
        for candidate in one.candidates:
            self._about.addWidget(self._candidate(candidate, one.same_as, group))
        chosen = one.chosen()
        if chosen is not None and chosen.changes:
            words = T("intake", "What the list changes")
            self._about.addSpacing(10)
            self._about.addWidget(Words(tr("intake", words), Type.HEADING, 600))
            self._about.addWidget(hairline())
            for change in chosen.changes:
                self._about.addWidget(self._change(change, one))

    def _candidate(self, candidate: Candidate, chosen: UUID | None, group: QButtonGroup) -> QWidget:
        radio = QRadioButton(candidate.name)
        radio.setObjectName("candidate")
        radio.setChecked(candidate.uid == chosen)
        radio.clicked.connect(partial(self._take, candidate.uid))
        group.addButton(radio)
        where = candidate.about
        if candidate.row is not None:
            row = tr("intake", T("intake", "Row {row} of this list"), {"row": str(candidate.row + 1)})
            where = " · ".join(filter(None, (row, where)))
        likely = tr("intake", T("intake", "{share} % alike"), {"share": str(round(candidate.score * 100))})
        second = Words(" · ".join(filter(None, (where, likely))), Type.CAPTION, tone="text2", wrap=True)
        radio.setAccessibleDescription(second.text())
        second.setContentsMargins(look_now().px(26), 0, 0, 0)
        return pane(column(radio, second, gap=1))

    def _change(self, change: Change, one: Proposal) -> QWidget:
        label = tr("intake", CHANGES[change.name])
        box = QCheckBox(label)
        box.setObjectName(f"take-{change.name}")
        box.setChecked(change.name in one.taken)
        box.clicked.connect(partial(self._tick, change.name, box))
        ours = change.ours or tr("intake", T("intake", "nothing"))
        words = Words(f"{ours} → {change.theirs[:200]}", Type.CAPTION, tone="text2", wrap=True)
        box.setAccessibleDescription(words.text())
        words.setContentsMargins(look_now().px(26), 0, 0, 0)
        return pane(column(box, words, gap=1))

    # what a person decides

    def _decide(self, decision: object) -> None:
        one = self._one
        if one is None or not isinstance(decision, Decision):
            return
        known = (one.same_as or one.candidates[0].uid) if decision is Decision.SAME else None
        self._tell(replace(one, decision=decision, same_as=known))

    def _take(self, uid: UUID, _checked: object = None) -> None:
        if self._one is not None:
            self._tell(replace(self._one, decision=Decision.SAME, same_as=uid))

    def _tell(self, one: Proposal) -> None:
        self.decided.emit(replace(one, taken=usual_fields(one.chosen())))

    def _tick(self, name: str, box: QCheckBox, _checked: object = None) -> None:
        if self._one is not None:
            taken = self._one.taken | {name} if box.isChecked() else self._one.taken - {name}
            self.decided.emit(replace(self._one, taken=taken))


def _facts(row: Incoming) -> str:
    """Return what else the row says: a line for the post, one for how to reach the person, then the note."""
    post = " · ".join(filter(None, (row.post, row.body())))
    reach = " · ".join(filter(None, (row.email, row.phone)))
    return "\n".join(filter(None, (post, reach, row.note[:_LONGEST_NOTE])))
