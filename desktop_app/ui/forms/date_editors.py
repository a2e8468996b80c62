"""Editors of a day and of a time of day; both may be empty."""

from datetime import time
from typing import Any

from PySide6.QtCore import QEvent, QObject

from db.records.problems import Problem
from db.records.text import clean_name
from db.records.words import T
from desktop_app.ui.forms.editor import Editor
from desktop_app.ui.forms.text_editors import LineField
from desktop_app.ui.look.date_field import DateField

_HOURS, _MINUTES = 24, 60


class DateEditor(Editor):
    """A day, typed as people write it or picked from a calendar."""

    def __init__(self, name: str) -> None:
        self.field = DateField()
        self._example = self.field.placeholderText()
        self.field.setPlaceholderText("")
        super().__init__(name, self.field)
        self.field.touched.connect(self.changed)

    def value(self) -> Any:
        """Return the day, or None."""
        return self.field.day()

    def set_value(self, value: Any) -> None:
        """Show the day."""
        self.field.set_day(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show how a day is written only while one is typed: elsewhere it would look like a day."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut} and not self.field.isReadOnly():
            self.field.setPlaceholderText(self._example if event.type() == QEvent.Type.FocusIn else "")
        return super().eventFilter(watched, event)

    def misread(self) -> Problem | None:
        """Return the problem of a text that is no day."""
        text = self.field.problem()
        return Problem(self.widget.objectName(), text) if text else None

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - like Qt's setter of that name
        """Let the day be copied only."""
        self.field.setReadOnly(read_only)


class TimeEditor(LineField):
    """A time of day on 24 hours: 9, 9:30, 0930 and 9.30 are understood."""

    def value(self) -> time | None:
        """Return the time, or None."""
        return read_time(self.field.text())

    def set_value(self, value: Any) -> None:
        """Show the time."""
        self.field.setText(f"{value:%H:%M}" if isinstance(value, time) else "")

    def misread(self) -> Problem | None:
        """Return the problem of a text that is no time."""
        text = clean_name(self.field.text())
        if not text or self.value() is not None:
            return None
        said = T("problems", "This is not a time. Write it like 09:30.")
        return Problem(self.widget.objectName(), said)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Write the time out when it is left."""
        if event.type() == QEvent.Type.FocusOut and self.value() is not None:
            self.set_value(self.value())
        return super().eventFilter(watched, event)


def read_time(text: str) -> time | None:
    """Return the time that *text* says on 24 hours, or None if it says none."""
    plain = clean_name(text).casefold().replace(".", ":").replace("h", ":").rstrip(":")
    hours, _, minutes = plain.partition(":")
    if not minutes and len(hours) in {3, 4}:
        hours, minutes = hours[:-2], hours[-2:]
    if not hours.isdecimal() or (minutes and not minutes.isdecimal()):
        return None
    hour, minute = int(hours), int(minutes or 0)
    return time(hour, minute) if hour < _HOURS and minute < _MINUTES else None
