"""The organisations that a list names, and what each is taken for."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton

from db.records.words import T
from desktop_app.ui.forms.news_line import scrolled
from desktop_app.ui.forms.reference_editor import ReferenceEditor
from desktop_app.ui.language.figures import count
from desktop_app.ui.language.translate import sentence, tr
from desktop_app.ui.look.cells import Role
from desktop_app.ui.look.page_header import Title
from desktop_app.ui.look.signs import Sign
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.words import Ground, Words, column, empty, hairline, pane
from desktop_app.ui.tables.plain_model import PlainModel
from desktop_app.usecases.intake.proposals import BodyProposal

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.forms.sources import Source
    from desktop_app.usecases.intake.proposals import Proposals

WIDTH = 340
HEADS = (T("intake", "Organisation in the list"), T("intake", "Rows"), T("intake", "Taken for"))
NEW = T("intake", "New in the register")
PRINTED = T("intake", "Only printed as it stands")


class BodiesModel(PlainModel[BodyProposal]):
    """Shows the organisations of a list; *name* says what one of the register is called."""

    def __init__(self, name: Callable[[UUID], str], parent: QObject | None = None) -> None:
        super().__init__([tr("intake", one) for one in HEADS], parent)
        self._name = name

    def show_proposals(self, proposals: Proposals) -> None:
        """Show the organisations of other proposals."""
        if len(proposals.bodies) == len(self.lines):
            self.lines = proposals.bodies
            self.tell_changed()
        else:
            self.show_lines(proposals.bodies)

    def words(self, line: BodyProposal, column: int) -> str:
        """Return what a cell says."""
        return (line.name, str(line.rows), self.taken_for(line))[column]

    def shown(self, line: BodyProposal, column: int, role: int) -> Any:
        """Return all the words for the tooltip, and the sign of what becomes of it."""
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.words(line, column)
        if role == Role.STATE and column == len(HEADS) - 1:
            is_open = line.reopened is not None or (line.is_new and bool(line.candidates))
            return Sign.FINDING if is_open else Sign.VERIFIED if line.same_as else Sign.INVITED
        return None

    def taken_for(self, one: BodyProposal) -> str:
        """Return what *one* is taken for, or why that has to be decided again."""
        if one.reopened is not None:
            return sentence(one.reopened)
        if one.same_as:
            return self._name(one.same_as)
        if one.is_new and one.candidates:
            name = self._name(one.candidates[0].uid)
            return tr("intake", T("intake", "New, or {name}?"), {"name": name})
        return tr("intake", NEW if one.is_new else PRINTED)


class BodyPanel(Ground):
    """Shows one organisation of the list. `decided` tells the proposal as the person changed it."""

    decided = Signal(object)

    def __init__(self, source: Source) -> None:
        super().__init__("surface")
        self.setObjectName("body-panel")
        self._one: BodyProposal | None = None
        self._source = source
        self._name, self._second = Title(""), Words("", tone="text2", wrap=True)
        self._choices = column(gap=8)
        hint = tr("intake", T("intake", "Find another one"))
        self._other = ReferenceEditor("other-organisation", source, hint=hint)
        self._other.field.setAccessibleName(hint)
        self._other.changed.connect(self._take_other)
        body = column(
            *(self._name, 2, self._second, 16, hairline(), 12, self._choices, 12),
            *(self._other.widget, None),
            margins=(24, 22, 24, 24),
        )
        self.setLayout(column((scrolled(pane(body)), 1)))
        self.setFixedWidth(look_now().px(WIDTH))

    def show_body(self, one: BodyProposal | None) -> None:
        """Show *one*; None shows nothing."""
        self._one = one
        empty(self._choices)
        for part in (self._name, self._second, self._other.widget):
            part.setVisible(one is not None)
        if one is None:
            return
        self._name.setText(one.name)
        self._second.setText(count(one.rows, T("figures", "{count} row"), T("figures", "{count} rows")))
        known = [candidate.uid for candidate in one.candidates]
        if one.same_as and one.same_as not in known:
            known.append(one.same_as)
        group = QButtonGroup(self._other.widget)
        for uid in known:
            self._add(
                group, self._source.name(uid), replace(one, same_as=uid, is_new=False), one.same_as == uid
            )
        self._add(group, tr("intake", NEW), replace(one, same_as=None, is_new=True), one.is_new)
        is_printed = not one.is_new and one.same_as is None
        self._add(group, tr("intake", PRINTED), replace(one, same_as=None, is_new=False), is_printed)
        self._other.set_value(None)

    def _add(self, group: QButtonGroup, words: str, then: BodyProposal, chosen: bool) -> None:  # noqa: FBT001 - of a radio
        radio = QRadioButton(words)
        radio.setObjectName("taken-for")
        radio.setChecked(chosen)
        radio.clicked.connect(partial(self._tell, then))
        group.addButton(radio)
        self._choices.addWidget(radio)

    def _take_other(self) -> None:
        uid = self._other.value()
        if self._one is not None and isinstance(uid, UUID):
            self.decided.emit(replace(self._one, same_as=uid, is_new=False))

    def _tell(self, then: BodyProposal, _checked: object = None) -> None:
        self.decided.emit(then)
