"""Editor of a list of parts, such as the posts of a person: one line a part, each with small fields."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from db.records.problems import Problem
from db.records.words import T
from desktop_app.ui.forms.editor import Editor
from desktop_app.ui.forms.making import Maker
from desktop_app.ui.language.translate import sentence, tr
from desktop_app.ui.look.buttons import button, icon_button
from desktop_app.ui.look.fields import mark_wrong
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words, column, row


@dataclass(frozen=True, slots=True)
class Part:
    """A field of a part: its name, its translated label, its share of the width, what makes its editor."""

    name: str
    label: str
    share: int
    make: Maker


class RowsEditor(Editor):
    """The parts one under another; the last button adds one, each has one that removes it.

    *new* makes an empty part, *wire* connects the fields of a new line where one fills another.
    Alt+↑ and Alt+↓ move the part with the cursor.
    """

    def __init__(
        self,
        name: str,
        parts: Sequence[Part],
        new: Callable[[], Any],
        add_words: str,
        wire: Callable[["PartLine"], object] = bool,
    ) -> None:
        super().__init__(name, QWidget())
        self._parts, self._new, self._wire = parts, new, wire
        self._lines: list[PartLine] = []
        self._removed: tuple[int, Any] | None = None
        self._is_fixed = False
        self._stack = column(gap=8)
        self.add_button = button(add_words, "plus", "link")
        self.add_button.setObjectName(f"add-{name}")
        self._back = button(tr("forms", T("forms", "Put it back")), kind="link")
        self._back.setObjectName(f"put-back-{name}")
        self._back.hide()
        layout = column(self._stack, row(self.add_button, self._back, None, gap=16), gap=6)
        self.widget.setLayout(layout)
        self.widget.setFocusProxy(self.add_button)
        self.watch(self.add_button)
        self.add_button.clicked.connect(self.add)
        self._back.clicked.connect(self._put_back)

    def value(self) -> tuple[Any, ...]:
        """Return the parts in order; lines in which nothing was entered are no parts."""
        found = (line.value() for line in self._lines)
        return tuple(one for one in found if one is not None)

    def set_value(self, value: Any) -> None:
        """Show the parts."""
        for line in self._lines:
            self._take_away(line)
        self._lines = []
        self._back.hide()
        for part in value or ():
            self._insert(len(self._lines), part)
        self._name_lines()

    def add(self) -> None:
        """Add an empty line and put the cursor into it."""
        self._insert(len(self._lines), self._new(), fresh=True)
        self._name_lines()
        self._lines[-1].editors[0].focus()

    def misread(self) -> Problem | None:
        """Return what is wrong where a field of a line can't be read; its place is as in `posts.2.since`."""
        filled = [line for line in self._lines if line.value() is not None]
        for number, line in enumerate(filled):
            for editor in line.editors:
                if (found := editor.misread()) is not None:
                    return replace(found, place=f"{self.widget.objectName()}.{number}.{found.place}")
        return None

    def show_inner_problems(self, problems: tuple[Problem, ...]) -> None:
        """Mark the fields of the problems; the first sentence stands under the list."""
        wrong = {
            (one.place.partition(".")[0], one.place.partition(".")[2]): sentence(one) for one in problems
        }
        filled = [line for line in self._lines if line.value() is not None]
        for line in self._lines:
            place = str(filled.index(line)) if line in filled else ""
            line.show_problems({name: text for (at, name), text in wrong.items() if at == place})

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - like Qt's setter of that name
        """Let the parts be read and copied only."""
        self._is_fixed = read_only
        self.add_button.setVisible(not read_only)
        for line in self._lines:
            line.set_read_only(read_only)

    def focus(self, place: str = "") -> None:
        """Put the cursor into the field of *place*, as in `2.title`, else into the first line."""
        number, _, name = place.partition(".")
        filled = [line for line in self._lines if line.value() is not None] or self._lines
        if not filled:
            self.add_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        line = filled[min(int(number), len(filled) - 1)] if number.isdecimal() else filled[0]
        line.editor(name).focus()

    def _insert(self, place: int, part: Any, *, fresh: bool = False) -> None:
        line = PartLine(self._parts, part, fresh=fresh)
        for editor in line.editors:
            editor.changed.connect(self.changed)
            editor.left.connect(self.left)
        line.remove.clicked.connect(lambda: self._remove(line))
        self._wire(line)
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            move = QShortcut(QKeySequence(keys), line)
            move.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            move.activated.connect(lambda by=by: self._move(line, by))
        self._lines.insert(place, line)
        self._stack.insertWidget(place, line)
        if self._is_fixed:
            line.set_read_only(True)

    def _remove(self, line: "PartLine") -> None:
        place = self._lines.index(line)
        part = line.value()
        self._lines.pop(place)
        self._take_away(line)
        self._removed = (place, part) if part is not None else None
        self._back.setVisible(part is not None)
        self._name_lines()
        after = self._lines[min(place, len(self._lines) - 1)].remove if self._lines else self.add_button
        after.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.changed.emit()

    def _put_back(self) -> None:
        if self._removed is not None:
            place, part = self._removed
            self._insert(min(place, len(self._lines)), part)
            self._removed = None
            self._name_lines()
            self._lines[place].editors[0].focus()
            self._back.hide()
            self.changed.emit()

    def _move(self, line: "PartLine", by: int) -> None:
        place = self._lines.index(line)
        to = min(max(place + by, 0), len(self._lines) - 1)
        if to != place and not self._is_fixed:
            self._lines.insert(to, self._lines.pop(place))
            self._stack.insertWidget(to, line)
            self._name_lines()
            self.changed.emit()

    def _take_away(self, line: "PartLine") -> None:
        self._stack.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _name_lines(self) -> None:
        before: QWidget | None = None
        for number, line in enumerate(self._lines):
            line.name_fields(number)
            for part in line.stops():
                if before is not None:
                    QWidget.setTabOrder(before, part)
                before = part
        if before is not None:
            QWidget.setTabOrder(before, self.add_button)


class PartLine(QWidget):
    """One part: its fields side by side, the labels above those of the first line only."""

    def __init__(self, parts: Sequence[Part], part: Any, *, fresh: bool) -> None:
        super().__init__()
        self._part, self._fresh, self._parts = part, fresh, parts
        self.editors: list[Editor] = []
        self._labels: list[Words] = []
        across = row(gap=8)
        for each in parts:
            across.addLayout(self._column(each, part), each.share)
        self.remove: QPushButton = icon_button("x", tr("forms", T("forms", "Remove this line")))
        self.remove.setObjectName("remove")
        across.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignBottom)
        self.setLayout(across)

    def _column(self, each: Part, part: Any) -> QVBoxLayout:
        editor = each.make(each.name)
        editor.set_value(getattr(part, each.name))
        label = Words(each.label, Type.CAPTION, 500, tone="text2")
        editor.changed.connect(self._touch)
        self.editors.append(editor)
        self._labels.append(label)
        return column(label, None, editor.widget, gap=3)

    def _touch(self) -> None:
        self._fresh = False

    def value(self) -> Any:
        """Return the part; None while nothing was entered in a new line."""
        if self._fresh:
            return None
        return replace(self._part, **{one.widget.objectName(): one.value() for one in self.editors})

    def put(self, **values: Any) -> None:
        """Change fields of the part that have no editor here."""
        self._part = replace(self._part, **values)

    def editor(self, name: str) -> Editor:
        """Return the editor of a field, else the first one."""
        return next((one for one in self.editors if one.widget.objectName() == name), self.editors[0])

    def stops(self) -> list[QWidget]:
        """Return what the Tab key reaches, in reading order."""
        return [*(one.widget for one in self.editors), self.remove]

    def name_fields(self, number: int) -> None:
        """Say for each field what it is and in which line; show the labels above the first line."""
        for label, editor, each in zip(self._labels, self.editors, self._parts, strict=True):
            label.setVisible(number == 0)
            editor.widget.setAccessibleName(f"{each.label}, {number + 1}")
        self.remove.setAccessibleName(f"{self.remove.toolTip()}, {number + 1}")

    def show_problems(self, wrong: dict[str, str]) -> None:
        """Mark the fields that have a problem and say it in their tooltip."""
        for editor in self.editors:
            text = wrong.get(editor.widget.objectName(), "")
            mark_wrong(editor.widget, wrong=bool(text))
            editor.widget.setToolTip(text)
            editor.widget.setAccessibleDescription(text)

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - like Qt's setter of that name
        """Let the part be read and copied only."""
        self.remove.setVisible(not read_only)
        for editor in self.editors:
            editor.set_read_only(read_only)
