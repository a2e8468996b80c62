"""Editor of a number that may be missing; it may be shown in words, such as “17th”."""

import re
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject

from db.records.problems import Problem
from db.records.text import clean_name
from db.records.words import T
from desktop_app.ui.forms.text_editors import LineField

_NUMBER = re.compile(r"^\D{0,8}?(-?[\d  ,.]*\d)\D{0,8}$")
_LARGEST = 2**31 - 1


class NumberEditor(LineField):
    """A whole number. *spell* says how it reads while nobody types: 17 as “17th”."""

    def __init__(self, name: str, spell: Callable[[int], str] = str) -> None:
        super().__init__(name)
        self._spell = spell

    def value(self) -> int | None:
        """Return the number; None where there is none or it can't be read."""
        return _read(self.field.text())

    def set_value(self, value: Any) -> None:
        """Show the number as it reads."""
        self.field.setText("" if value is None else self._spell(int(value)))

    def misread(self) -> Problem | None:
        """Return the problem of a text that is no number."""
        text = clean_name(self.field.text())
        if not text or _read(text) is not None:
            return None
        name = self.widget.objectName()
        return Problem(name, T("problems", "“{text}” is not a number that fits here."), {"text": text[:40]})

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the bare number while it is typed, and how it reads when it is left."""
        is_focus = event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}
        if is_focus and not self.field.isReadOnly() and self.value() is not None:
            if event.type() == QEvent.Type.FocusIn:
                self.field.setText(str(self.value()))
                self.field.selectAll()
            else:
                self.set_value(self.value())
        return super().eventFilter(watched, event)


def _read(text: str) -> int | None:
    found = _NUMBER.match(clean_name(text))
    if found is None:
        return None
    digits = re.sub(r"[^\d-]", "", found[1])
    try:
        number = int(digits)
    except ValueError:
        return None
    return number if abs(number) <= _LARGEST else None
