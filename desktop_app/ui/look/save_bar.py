"""The bar at the foot of a form; it stands there only while something is unsaved."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui.look.buttons import button, primary
from desktop_app.ui.look.icons import Picture
from desktop_app.ui.look.said import translate
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Ground, Words, column, hairline, row


class SaveBar(Ground):
    """Says what is unsaved or what to put right first; Save waits while a problem is shown."""

    save = Signal()
    discard = Signal()
    first_problem = Signal()

    def __init__(self) -> None:
        self._sign = Picture("alert-circle", "bad", 18)
        self._words = Words("", weight=500)
        self._link = button("", kind="link")
        self._kept = Words("", Type.CAPTION, tone="text2")
        self._discard = button(translate("look", "Discard changes"))
        self._save = primary(translate("look", "Save"))
        line = row(
            self._sign, self._words, self._link, None, self._kept, 8, self._discard, self._save,
            gap=8, margins=(32, 9, 32, 9),
        )  # fmt: skip
        super().__init__("surface", column(hairline(), line))
        self._link.clicked.connect(self.first_problem)
        self._discard.clicked.connect(self.discard)
        self._save.clicked.connect(self.save)
        self.hide()

    def show_problems(self, fields: Sequence[str], *, kept: str = "") -> None:
        """Say how many things are to put right; *fields* names them, the first becomes a link."""
        wrong = len(fields)
        if wrong == 1:
            words = translate("look", "One thing to put right before saving:")
        elif wrong:
            words = translate("look", "{count} things to put right, first:").format(count=wrong)
        else:
            words = translate("look", "Not saved yet")
        self._words.setText(words)
        self._link.setText(fields[0] if fields else "")
        self._kept.setText(kept)
        for part in (self._sign, self._link):
            part.setVisible(bool(fields))
        self._save.setEnabled(not fields)
        self.show()

    def focus_parts(self) -> tuple[QWidget, ...]:
        """Return what the Tab key reaches, in reading order."""
        return self._link, self._discard, self._save
