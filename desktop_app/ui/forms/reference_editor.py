"""Editor of a reference to another record: its name, typed with suggestions from the register."""

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QLineEdit

from db.records.problems import Problem
from db.records.text import clean_name, fold
from db.records.words import T
from desktop_app.ui.forms.editor import Editor
from desktop_app.ui.forms.sources import Source
from desktop_app.ui.look.icons import icon
from desktop_app.ui.look.type_ahead import TypeAhead

_SHOWN = 40  # letters of a name in a sentence


class RegisterField(Editor):
    """A name that is typed with suggestions from a register, and can be added to it on the spot."""

    def __init__(self, name: str, source: Source, *, hint: str = "") -> None:
        self.field = TypeAhead(source.find, create=source.add_words, hint=hint)
        super().__init__(name, self.field)
        self._source = source
        if source.picture:
            self.field.addAction(icon(source.picture), QLineEdit.ActionPosition.LeadingPosition)
        self.watch(self.field.list)
        self.field.textEdited.connect(lambda _: self.changed.emit())
        self.field.chosen.connect(lambda _: self.changed.emit())
        self.field.created.connect(self._create)

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - like Qt's setter of that name
        """Let the name be copied only."""
        self.field.setReadOnly(read_only)

    def _create(self, text: str) -> None:
        name = clean_name(text)
        known = next((one for one in self._source.find(name) if fold(one.text) == fold(name)), None)
        if known is not None and isinstance(known.value, UUID):
            self._choose(name, known.value)  # nobody means a second one of that very name
        elif self._source.create is not None:
            self._source.create(name, partial(self._choose, name))

    def _choose(self, name: str, uid: UUID) -> None:
        if clean_name(self.field.text()) == name:
            self.field.set_choice(name, uid)
            self.changed.emit()


class ReferenceEditor(RegisterField):
    """Finds the record that is meant, or makes it on the spot; an empty field refers to nothing."""

    def __init__(self, name: str, source: Source, *, hint: str = "") -> None:
        super().__init__(name, source, hint=hint)
        self.field.returnPressed.connect(self._create_unknown)

    def value(self) -> UUID | None:
        """Return the identifier of the record, or None."""
        found = self.field.value()
        return found if isinstance(found, UUID) else None

    def set_value(self, value: Any) -> None:
        """Show the name of the record."""
        self.field.set_choice(self._source.name(value) if value else "", value)
        self.field.setCursorPosition(0)

    def misread(self) -> Problem | None:
        """Return the problem of words that name nothing in the register."""
        text = clean_name(self.field.text())
        if not text or self.value() is not None:
            return None
        said = T("problems", "Choose “{text}” from the list, or add it there.")
        shown = text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1].rstrip()}…"
        return Problem(self.widget.objectName(), said, {"text": shown})

    def _create_unknown(self) -> None:
        """Make what was typed by Enter, too, where nothing in the register is like it."""
        text = clean_name(self.field.text())
        if self._source.add_words and self.misread() is not None and not self._source.find(text):
            self._create(text)


class NameEditor(RegisterField):
    """A name as it is printed; what is typed stands even if no register knows it."""

    def value(self) -> str:
        """Return the words."""
        return clean_name(self.field.text())

    def set_value(self, value: Any) -> None:
        """Show the words."""
        self.field.set_choice(str(value or ""))
        self.field.setCursorPosition(0)
