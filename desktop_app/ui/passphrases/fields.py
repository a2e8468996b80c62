"""Fields for passphrases: hidden until they are to be seen, and one that is new typed twice."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from db.records.problems import Refused
from db.records.words import T
from desktop_app.ui.language.translate import sentence, tr
from desktop_app.ui.look.buttons import button, named
from desktop_app.ui.look.fields import LineEdit
from desktop_app.ui.look.form_row import FormRow
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words, column, pane, row
from desktop_app.usecases.protection.strength import refuse_unfit, strength_of, suggest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from db.records.problems import Problem

PASSPHRASE, AGAIN = T("protection", "Passphrase"), T("protection", "The same once more")
NEW, NEW_HELP = T("protection", "New passphrase"), T("protection", "Several words that nobody would guess.")
SHOW, SUGGEST = T("protection", "Show it"), T("protection", "Suggest one")
SUGGESTED = T("protection", "Write it down before you go on.")
CAPS = T("protection", "Caps Lock is on.")


class SecretField(LineEdit):
    """A line whose letters are hidden; `caps` tells whether Caps Lock seems to be on."""

    caps = Signal(bool)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.show_letters(shown=False)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)

    def show_letters(self, *, shown: bool) -> None:
        """Show the letters, or hide them."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Notice from a letter that is typed whether Caps Lock is on."""
        text = event.text()
        if len(text) == 1 and text.upper() != text.lower():
            has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps.emit(text.isupper() != has_shift)
        super().keyPressEvent(event)


class SecretRow(FormRow):
    """A secret under its label; it says when Caps Lock is on, in the place of the help."""

    def __init__(self, label: str, field: SecretField, help_text: str = "") -> None:
        super().__init__(label, field, help_text or " ")
        self._secret, self._usual_help = field, help_text or " "
        field.caps.connect(self._tell_caps)
        field.textEdited.connect(lambda: self.show_problem(""))

    def refuse(self, words: str) -> None:
        """Say what is wrong, and let it be typed anew at once."""
        self.show_problem(words)
        self._secret.setFocus()
        self._secret.selectAll()

    def _tell_caps(self, is_on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.set_help(tr("protection", CAPS) if is_on else self._usual_help)


def show_box(*fields: SecretField) -> QCheckBox:
    """Return a box that shows the letters of *fields*."""
    box = QCheckBox(tr("protection", SHOW))
    box.setObjectName("show-passphrase")
    box.toggled.connect(partial(_show_letters, fields))
    return box


def _show_letters(fields: Sequence[SecretField], shown: bool) -> None:  # noqa: FBT001 - Qt's signal
    for one in fields:
        one.show_letters(shown=shown)


class NewPassphrase(QWidget):
    """Asks for a new passphrase twice, says how strong it is, and suggests one."""

    def __init__(self, label: str = NEW) -> None:
        super().__init__()
        self.field, self._again = SecretField("new-passphrase"), SecretField("passphrase-again")
        self.rows = {
            "passphrase": SecretRow(tr("protection", label), self.field, tr("protection", NEW_HELP)),
            "again": SecretRow(tr("protection", AGAIN), self._again),
        }
        self._strength = Words("", Type.CAPTION, 500, wrap=True)
        self._strength.setObjectName("strength")
        self._show = show_box(self.field, self._again)
        offer = named(button(tr("protection", SUGGEST), kind="flat"), "suggest-passphrase")
        offer.clicked.connect(self._suggest)
        self.field.textChanged.connect(self._judge)
        below = row(self._show, None, offer, gap=8)
        self.setLayout(
            column(self.rows["passphrase"], self._strength, 8, self.rows["again"], 4, pane(below), gap=0)
        )
        self._judge("")

    def is_empty(self) -> bool:
        """Return whether nothing was typed."""
        return not (self.field.text() or self._again.text())

    def passphrase(self) -> str:
        """Return the passphrase, or nothing if it can't be taken; then what is wrong stands beside it."""
        try:
            refuse_unfit(self.field.text(), self._again.text())
        except Refused as refused:
            self.refuse(refused.problems)
            return ""
        return self.field.text()

    def refuse(self, problems: Sequence[Problem]) -> None:
        """Show what is wrong, each beside its field."""
        for problem in problems:
            found = self.rows.get(problem.place, self.rows["passphrase"])
            found.show_problem(sentence(problem))
            found.field.setFocus()

    def _judge(self, text: str) -> None:
        strength = strength_of(text)
        self._strength.setText(tr("protection", strength.text) if text else " ")
        self._strength.set_tone("ok" if strength.is_good else "warn")

    def _suggest(self) -> None:
        made = suggest()
        for one in (self.field, self._again):
            one.setText(made)
        self._show.setChecked(True)
        self.rows["again"].set_help(tr("protection", SUGGESTED))
