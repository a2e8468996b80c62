"""Editors of words: one line, a text that grows, a list of lines."""

from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt

from db.records.text import clean_name, clean_text
from desktop_app.ui.forms.editor import Editor
from desktop_app.ui.look.fields import LineEdit, TextField

_NO_LIMIT = 10_000_000
"""Qt cuts a line at 32,767 characters without a word; what is too long is said, not cut."""


class LineField(Editor):
    """One line that is typed; each editor says what it stands for."""

    def __init__(self, name: str, *, hint: str = "") -> None:
        self.field = LineEdit(hint=hint)
        super().__init__(name, self.field)
        self.field.setMaxLength(_NO_LIMIT)
        self.field.textEdited.connect(lambda _: self.changed.emit())

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - like Qt's setter of that name
        """Let the line be selected and copied only."""
        self.field.setReadOnly(read_only)


class LineEditor(LineField):
    """One line of words."""

    def value(self) -> str:
        """Return the line without what nobody can see."""
        return clean_name(self.field.text())

    def set_value(self, value: Any) -> None:
        """Show the line, its beginning first."""
        self.field.setText(str(value or ""))
        self.field.setCursorPosition(0)


class GrowingField(Editor):
    """Several lines that are typed, in a field that grows with them; each editor says what they stand for."""

    def __init__(self, name: str, *, least: int = 2, most: int = 12) -> None:
        self.field = TextField(least=least, most=most)
        super().__init__(name, self.field)
        self.field.textChanged.connect(self.changed)

    def show_text(self, text: str) -> None:
        """Show *text* without telling that it changed."""
        with QSignalBlocker(self.field):
            self.field.setPlainText(text)
        self.field.updateGeometry()

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - like Qt's setter of that name
        """Let the text be selected and copied only."""
        self.field.setReadOnly(read_only)
        flags = self.field.textInteractionFlags()
        self.field.setTextInteractionFlags(flags | Qt.TextInteractionFlag.TextSelectableByKeyboard)


class TextEditor(GrowingField):
    """A text of several lines."""

    def value(self) -> str:
        """Return the text; its line feeds stay."""
        return clean_text(self.field.toPlainText()).strip()

    def set_value(self, value: Any) -> None:
        """Show the text."""
        self.show_text(str(value or ""))


class TitleEditor(TextEditor):
    """A title that may take several lines on screen and is one line in the record."""

    def value(self) -> str:
        """Return the title as one line."""
        return clean_name(self.field.toPlainText())


class LinesEditor(GrowingField):
    """A list of short texts, one a line."""

    def value(self) -> tuple[str, ...]:
        """Return the lines that say something, each once."""
        lines = (clean_name(line) for line in self.field.toPlainText().split("\n"))
        return tuple(dict.fromkeys(line for line in lines if line))

    def set_value(self, value: Any) -> None:
        """Show one text a line."""
        self.show_text("\n".join(value or ()))
