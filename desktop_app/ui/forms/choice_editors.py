"""Editors of one of a few, one of many, and yes or no."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter

from db.records.choice import Choice
from db.records.problems import Problem
from db.records.text import clean_name, fold
from db.records.words import T
from desktop_app.ui.forms.editor import Editor
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.segmented import Segmented

Option = tuple[Any, str]
"""A value and the translated word shown for it."""
FEW = 4
_FOLDED = int(Qt.ItemDataRole.UserRole) + 1


def options_of(kind: type[Choice], context: str) -> list[Option]:
    """Return the members of a closed list with their words in the window's language."""
    return [(one, tr(context, one.label)) for one in kind]


class Combo(QComboBox):
    """A combo box that lets the page scroll: only keys and clicks change it, the wheel never does."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setMaxVisibleItems(14)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Hand the wheel to the page."""
        event.ignore()


class SegmentEditor(Editor):
    """One of at most four, side by side."""

    def __init__(self, name: str, options: Sequence[Option]) -> None:
        self.field = Segmented(options)
        super().__init__(name, self.field)
        for part in self.field.parts():
            self.watch(part)
        self.field.chosen.connect(lambda _: self.changed.emit())

    def value(self) -> Any:
        """Return the value chosen."""
        return self.field.value()

    def set_value(self, value: Any) -> None:
        """Choose *value*."""
        self.field.set_value(value)


class ComboEditor(Editor):
    """One of many."""

    def __init__(self, name: str, options: Iterable[Option]) -> None:
        self.field = Combo()
        super().__init__(name, self.field)
        self._values: list[Any] = []  # Qt would hand the members of a closed list back as plain strings
        for value, words in options:
            self.field.addItem(words)
            self._values.append(value)
        self.field.activated.connect(lambda _: self.changed.emit())

    def value(self) -> Any:
        """Return the value chosen."""
        index = self.field.currentIndex()
        return self._values[index] if index >= 0 else None

    def set_value(self, value: Any) -> None:
        """Choose *value*; one that is not offered leaves nothing chosen."""
        self.field.setCurrentIndex(self._values.index(value) if value in self._values else -1)


class CheckEditor(Editor):
    """Yes or no; the label stands in the box itself."""

    def __init__(self, name: str, words: str) -> None:
        self.field = QCheckBox(words)
        super().__init__(name, self.field)
        self.field.clicked.connect(lambda _: self.changed.emit())

    def value(self) -> bool:
        """Return whether it is ticked."""
        return self.field.isChecked()

    def set_value(self, value: Any) -> None:
        """Tick the box or not."""
        self.field.setChecked(bool(value))


class _Finder(QCompleter):
    """Finds what contains the typed letters, whatever their case and accents."""

    def splitPath(self, path: str) -> list[str]:
        return [_plain(path)]


def _plain(text: str) -> str:
    return fold(text).replace("’", "'").replace(" ", "")  # Viet Nam is Vietnam


class CodeEditor(Editor):
    """A country chosen by its name; typing finds it, an unknown name stays as typed.

    Letters that only one name contains are enough: leaving the field takes that name.
    """

    def __init__(self, name: str, hint: str = "") -> None:
        self.field = Combo()
        super().__init__(name, self.field)
        self.field.setEditable(True)
        self.field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line = self.field.lineEdit()
        assert line is not None  # an editable combo box has one
        self._line = line
        self._line.setPlaceholderText(hint)
        self.watch(self._line)
        self._find()
        self._line.textEdited.connect(lambda _: self.changed.emit())
        self._line.editingFinished.connect(self._take_only_match)
        self.field.activated.connect(lambda _: self.changed.emit())

    def _find(self) -> None:
        finder = _Finder(self.field.model(), self.field)
        finder.setCompletionRole(_FOLDED)
        finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        finder.setFilterMode(Qt.MatchFlag.MatchContains)
        finder.setMaxVisibleItems(8)
        finder.activated.connect(lambda _: self.changed.emit())
        self.field.setCompleter(finder)

    def offer(self, options: Iterable[tuple[str, str]]) -> None:
        """Offer these codes with their names; what is chosen or typed stays."""
        blocker, kept = QSignalBlocker(self.field), self.value()
        self.field.clear()
        for code, words in options:
            self.field.addItem(words, code)
            self.field.setItemData(self.field.count() - 1, _plain(f"{words}/{code}"), _FOLDED)
        self.set_value(kept)
        blocker.unblock()

    def value(self) -> str:
        """Return the code, or the typed words where they name none."""
        typed = clean_name(self._line.text())
        return self._code_of(typed) or typed

    def _code_of(self, typed: str) -> str:
        wanted = _plain(typed)
        for place in range(self.field.count()):
            code = self.field.itemData(place)
            if wanted in {_plain(self.field.itemText(place)), _plain(code)}:
                return str(code)
        return ""

    def _take_only_match(self) -> None:
        typed = clean_name(self._line.text())
        if typed and not self._code_of(typed):
            places = range(self.field.count())
            found = [one for one in places if _plain(typed) in _plain(self.field.itemText(one))]
            if len(found) == 1:
                self.set_value(self.field.itemData(found[0]))
                self.changed.emit()

    def misread(self) -> Problem | None:
        """Return the problem of words that name no country."""
        typed = clean_name(self._line.text())
        if not typed or self._code_of(typed):
            return None
        said = T("problems", "“{country}” is not a known country.")
        return Problem(self.widget.objectName(), said, {"country": typed[:40]})

    def set_value(self, value: Any) -> None:
        """Show the name of the code; an unknown one is shown as it is."""
        place = self.field.findData(value or "")
        self.field.setCurrentIndex(place)
        self._line.setText(self.field.itemText(place) if place >= 0 else str(value or ""))
        self._line.setCursorPosition(0)
