"""By whom somebody is replaced: one of the list, or somebody new in the same delegation."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from db.records.text import clean_name
from db.records.words import T
from desktop_app.ui.help.help_key import give_help
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import button
from desktop_app.ui.look.dialog_size import open_at
from desktop_app.ui.look.form_row import FormRow
from desktop_app.ui.look.suggestions import Suggestion
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.type_ahead import TypeAhead, find_in
from desktop_app.ui.look.words import Words, column, row

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.ui.meeting.participants.lines import Line

TITLE = T("participants", "Replaced")
WHO = T("participants", "Who comes in the place of {name}?")
BY = T("participants", "Replaced by")
NEW = T("participants", "Add “{text}” to the list")
HELP = T("participants", "Somebody of the list, or a new name in the same delegation.")
NEEDED = T("participants", "Type a name and take it from the list, or press Ctrl+Enter to add it.")
CANCEL = T("participants", "Cancel")
REPLACE = T("participants", "Replace")


class ReplacedDialog(QDialog):
    """Asks for the one who comes. `agreed` tells the line's identifier, or the name of somebody new."""

    agreed = Signal(object)

    def __init__(self, line: Line, others: Iterable[Line], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("replaced-dialog")
        give_help(self, "participants")
        self.setWindowTitle(tr("participants", TITLE))
        offers = [_offer(one) for one in _ordered(line, others)]
        self.field = TypeAhead(lambda text: find_in(offers, text), create=tr("participants", NEW))
        self._new = ""
        self._row = FormRow(tr("participants", BY), self.field, tr("participants", HELP))
        name = line.person.printed_name if line.person else ""
        question = Words(tr("participants", WHO, {"name": name}), Type.HEADING, 600, wrap=True)
        cancel, agree = button(tr("participants", CANCEL)), button(tr("participants", REPLACE))
        agree.setObjectName("agree")
        agree.setDefault(True)
        cancel.clicked.connect(self.reject)
        agree.clicked.connect(self._agree)
        foot = row(None, cancel, agree, gap=8)
        self.setLayout(column(question, 16, self._row, None, foot, margins=(24, 20, 24, 20)))
        open_at(self, 480, 230)
        self.field.created.connect(self._take_new)
        self.field.textEdited.connect(self._forget)

    def _take_new(self, name: str) -> None:
        self._new = clean_name(name)
        self._agree()

    def _forget(self) -> None:
        self._new = ""
        self._row.show_problem("")

    def _agree(self) -> None:
        chosen = self.field.value()
        if isinstance(chosen, UUID) or self._new:
            self.agreed.emit(chosen if isinstance(chosen, UUID) else self._new)
            self.accept()
        else:
            self._row.show_problem(tr("participants", NEEDED))
            self.field.setFocus()


def _ordered(line: Line, others: Iterable[Line]) -> list[Line]:
    """Return who can come, those of the same delegation first."""
    named = [one for one in others if one.uid != line.uid and one.person and one.person.is_named]
    return sorted(named, key=lambda one: one.delegation.uid != line.delegation.uid)


def _offer(line: Line) -> Suggestion:
    assert line.person is not None
    return Suggestion(line.person.printed_name, line.uid, line.delegation.printed_name)
