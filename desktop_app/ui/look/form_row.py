"""Rows and groups of a form: label above, field, and under it help or the problem in the same place."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QGridLayout, QSizePolicy, QWidget

from desktop_app.ui.look.fields import mark_wrong
from desktop_app.ui.look.icons import Picture
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words, column, hairline, pane, row


class FormRow(QWidget):
    """One question of a form. The label names the field for screen readers; a problem describes it."""

    def __init__(self, label: str, field: QWidget, help_text: str = "", *, needed: bool = False) -> None:
        super().__init__()
        self.field, self._help, self._problem = field, help_text, ""
        self.label = Words(f"{label} *" if needed else label, weight=500)
        self.label.setBuddy(field)
        field.setAccessibleName(label)
        self._sign = Picture("alert-circle", "bad", 16)
        self._note = Words("", Type.CAPTION, tone="text2", wrap=True)
        below = row(self._sign, (self._note, 1), gap=6)
        below.setAlignment(self._sign, Qt.AlignmentFlag.AlignTop)
        self._below = pane(below)
        self._below.setContentsMargins(0, 5, 0, 0)
        self.setLayout(column(self.label, 5, field, self._below, None))
        self._tell()

    @property
    def problem(self) -> str:
        """Return the problem shown, or an empty text."""
        return self._problem

    def show_problem(self, problem: str) -> None:
        """Show a problem under the field in place of the help; an empty text takes it away."""
        self._problem = problem
        self._tell()

    def set_help(self, help_text: str) -> None:
        """Show another help text, such as the number of days under two dates."""
        self._help = help_text
        self._tell()

    def _tell(self) -> None:
        wrong = bool(self._problem)
        said = self._problem or self._help
        mark_wrong(self.field, wrong=wrong)
        self.field.setAccessibleDescription(said)
        line = self.field.lineEdit() if isinstance(self.field, QComboBox) else None
        if line is not None:
            line.setAccessibleName(self.field.accessibleName())
        self._sign.setVisible(wrong)
        self._note.setText(said)
        self._note.set_tone("bad" if wrong else "text2")
        self._note.setMinimumHeight(look_now().px(16))  # a sign before it moves nothing
        self._below.setVisible(bool(said))


class FormGroup(QWidget):
    """A group of questions: name and purpose left, fields right on twelve columns; stacked when narrow."""

    COLUMNS = 12

    def __init__(self, title: str, about: str = "", *, first: bool = False) -> None:
        super().__init__()
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(16)
        for at in range(self.COLUMNS):
            self._grid.setColumnStretch(at, 1)
        self._line, self._at = 0, 0
        self._lines: list[list[tuple[QWidget, int]]] = []
        self._apart: frozenset[int] = frozenset()
        self._fields = pane(self._grid)
        self._fields.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._head = pane(
            column(Words(title, Type.HEADING, 600, wrap=True), 4, _about(about), None if about else 0, None)
        )
        if not title:
            self._head.hide()
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.addWidget(self._head)
        # in a row of its own: a stacked layout would ask how high the fields are in more room than they take
        alone = row((self._fields, 1), gap=0)
        alone.addStretch(0)
        self._across.addLayout(alone, 1)
        top = () if first else (hairline(), 24)
        self.setLayout(column(*top, self._across, 24))
        self._arrange()

    def add(self, part: QWidget, span: int = COLUMNS) -> QWidget:
        """Put a row after the last one, over *span* of twelve columns, and return it."""
        if self._at + span > self.COLUMNS:
            self.new_line()
        if not self._at:
            self._lines.append([])
        self._lines[-1].append((part, span))
        self._grid.addWidget(part, self._line, self._at, 1, span)
        self._at += span
        return part

    def minimumSizeHint(self) -> QSize:
        """Return room for the widest field: those that don't fit side by side stand one under another."""
        parts = [part for line in self._lines for part, _ in line]
        least = max((_least(part) for part in parts), default=0)
        return QSize(least, super().minimumSizeHint().height())

    def _stand_apart(self, room: int) -> None:
        """Put the fields of a line that does not fit in *room* one under another, and back."""
        gap = self._grid.horizontalSpacing()
        apart = frozenset(
            number
            for number, line in enumerate(self._lines)
            if sum(_least(part) + gap for part, _ in line) - gap > room
        )
        if apart != self._apart:
            self._apart = apart
            self._place()

    def _place(self) -> None:
        at = 0
        for number, line in enumerate(self._lines):
            column_at = 0
            for part, span in line:
                self._grid.removeWidget(part)
                if number in self._apart:
                    self._grid.addWidget(part, at, 0, 1, self.COLUMNS)
                    at += 1
                else:
                    self._grid.addWidget(part, at, column_at, 1, span)
                    column_at += span
            at += number not in self._apart

    def new_line(self) -> None:
        """Begin the next row of fields on a new line."""
        if self._at:
            self._line, self._at = self._line + 1, 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack name and fields when there is little room."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a new size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def _arrange(self) -> None:
        look = look_now()
        narrow = self.width() < look.px(920)
        self._fields.setMaximumWidth(look.px(680))
        across = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._across.direction() != across:
            self._across.setDirection(across)
        self._across.setSpacing(12 if narrow else 32)
        self._head.setMaximumWidth(look.px(680 if narrow else 224))
        self._head.setMinimumWidth(0 if narrow else look.px(224))
        beside = 0 if narrow else look.px(224) + 32
        self._stand_apart(min(self.width() - beside, look.px(680)))


def _least(part: QWidget) -> int:
    """Return the room that a part needs at least; none while it is hidden."""
    return 0 if part.isHidden() else part.minimumSizeHint().width()


def _about(text: str) -> QWidget:
    words = Words(text, Type.CAPTION, tone="text2", wrap=True)
    if not text:
        words.hide()
    return words
