"""A day: typed as people write it, moved by arrows, picked from a calendar, or left empty."""

import re
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QPalette, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QToolButton, QVBoxLayout, QWidget

from desktop_app.ui.look.dates import read_date, write_date
from desktop_app.ui.look.fields import LineEdit
from desktop_app.ui.look.icons import icon
from desktop_app.ui.look.said import translate

_MONTHS = 12


class DateField(LineEdit):
    """An optional day. `changed` tells a `datetime.date` or None each time the day is another.

    What can't be read stays as typed, `problem()` says so; nothing a person typed is dropped.
    ↑ and ↓ move the part under the cursor by one, Alt+↓ opens the calendar.
    """

    changed = Signal(object)
    touched = Signal()
    """The person has typed or chosen something, whether or not it is a day."""

    def __init__(self, day: date | None = None) -> None:
        super().__init__(hint=write_date(date(2020, 10, 14), QLocale()))
        self._day = day
        self.near: date | None = None
        """What is typed without a year is a day of this one's year; None: a year is needed."""
        self.setText(write_date(day, self.locale()))
        self._open = QAction(icon("calendar"), translate("look", "Pick a day (Alt+Down)"), self)
        self._open.triggered.connect(self.show_calendar)
        self.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)
        self.textEdited.connect(self._read)

    def day(self) -> date | None:
        """Return the day, or None while the field is empty or can't be read."""
        return self._day

    def set_day(self, day: date | None) -> None:
        """Show a day, or nothing, without telling."""
        self._day = day
        self.setText(write_date(day, self.locale()))

    def problem(self) -> str:
        """Return what is wrong with the words typed, or an empty text."""
        if self._day is not None or not self.text().strip():
            return ""
        shown = write_date(date(2020, 10, 14), self.locale())
        return translate("look", "This is not a day. Write it like {day}.").format(day=shown)

    def _read(self, text: str) -> None:
        self._take(read_date(text, self.locale(), self.near))
        self.touched.emit()

    def _take(self, day: date | None) -> None:
        if day != self._day:
            self._day = day
            self.changed.emit(day)

    def _choose(self, day: date) -> None:
        self.setText(write_date(day, self.locale()))
        self._take(day)
        self.touched.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write the day out in full."""
        if self._day is not None:
            self.setText(write_date(self._day, self.locale()))
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the part under the cursor, or open the calendar."""
        arrows = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.show_calendar()
        elif event.key() in arrows and not self.isReadOnly():
            self._step(arrows[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        if self._day is None:
            self._choose(date.today())  # noqa: DTZ011 - the day on this computer's clock
            self.setCursorPosition(0)
            return
        part, places = self._part()
        moved = _moved(self._day, part, by)
        if moved is None:
            return
        self._choose(moved)
        start, length = self._places()[places]
        self.setSelection(start, length)

    def _places(self) -> list[tuple[int, int]]:
        return [(one.start(), len(one[0])) for one in re.finditer(r"\w+", self.text())]

    def _part(self) -> tuple[str, int]:
        cursor = self.selectionStart() if self.hasSelectedText() else self.cursorPosition()
        self.setText(write_date(self._day, self.locale()))
        places = self._places()
        number = next(
            (n for n, (start, size) in enumerate(places) if cursor <= start + size), len(places) - 1
        )
        last = len(places) - 1
        return "day" if number == 0 else "year" if number == last else "month", number

    def show_calendar(self) -> None:
        """Open a calendar under the field; Esc leaves the day as it was."""
        if not self.isReadOnly():
            calendar = _Calendar(self, self._day or date.today())  # noqa: DTZ011 - this computer's clock
            calendar.picked.connect(self._choose)
            calendar.show_under(self)


class _Calendar(QFrame):
    picked = Signal(object)

    def __init__(self, field: QWidget, day: date) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._days = QCalendarWidget(self)
        self._days.setLocale(field.locale())
        self._days.setGridVisible(False)
        self._days.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._days.setSelectedDate(QDate(day.year, day.month, day.day))
        self._days.setAccessibleName(translate("look", "Calendar"))
        self.setProperty("popup", True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._quieten()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self._days)
        self._days.activated.connect(self._pick)
        self._days.clicked.connect(self._pick)

    def show_under(self, field: QWidget) -> None:
        """Stand under the field, or above where there is no room below."""
        self.adjustSize()
        at = field.mapToGlobal(field.rect().bottomLeft())
        screen = field.screen().availableGeometry()
        above = field.mapToGlobal(field.rect().topLeft()).y() - self.height() - 3
        below = at.y() + 4
        y = below if below + self.height() <= screen.bottom() or above < screen.top() else above
        self.move(min(at.x(), screen.right() - self.width()), y)
        self.show()
        self._days.setFocus()

    def _quieten(self) -> None:
        """Take away what Qt colours by itself: red weekends, black arrows, a filled head."""
        plain = QTextCharFormat()
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._days.setWeekdayTextFormat(day, plain)
        head = self._days.findChild(QWidget, "qt_calendar_navigationbar")
        if head is not None:
            head.setBackgroundRole(QPalette.ColorRole.Base)
        arrows = (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right"))
        for name, picture in arrows:
            arrow = self._days.findChild(QToolButton, name)
            if arrow is not None:
                arrow.setIcon(icon(picture))
                arrow.setAccessibleName(
                    translate("look", "Month before")
                    if picture.endswith("left")
                    else translate("look", "Next month")
                )

    def _pick(self, day: QDate) -> None:
        self.picked.emit(date(day.year(), day.month(), day.day()))
        self.close()


def _moved(day: date, part: str, by: int) -> date | None:
    try:
        if part == "day":
            return day + timedelta(days=by)
        months = day.year * _MONTHS + day.month - 1 + (by if part == "month" else by * _MONTHS)
        year, month = divmod(months, _MONTHS)
        last = QDate(year, month + 1, 1).daysInMonth()
        return date(year, month + 1, min(day.day, last))
    except (ValueError, OverflowError):
        return None
