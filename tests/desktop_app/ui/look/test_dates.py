"""Days are read as people write them, and the field loses nothing."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.look.date_field import DateField
from desktop_app.ui.look.dates import read_date, write_date
from tests.desktop_app.ui.look.conftest import OnPage

DAY = date(2020, 10, 14)
WRITTEN = (
    "14 October 2020", "14 oct 20", "14/10/2020", "14.10.20", "2020-10-14", "14102020", "14-10-2020",
    "October 14, 2020", "14th of October 2020", "14oct2020", " 14  10  2020 ",
)  # fmt: skip


@pytest.mark.parametrize("text", WRITTEN)
def test_a_day_is_read_however_it_is_written(text: str) -> None:
    assert read_date(text, QLocale("en_GB")) == DAY


@pytest.mark.parametrize("text", ["", "tomorrow", "31 February 2020", "14", "14 10", "2020", "14 x 2020"])
def test_what_is_no_day_is_not_guessed(text: str) -> None:
    assert read_date(text, QLocale("en_GB")) is None


def test_the_month_comes_first_where_people_write_it_so() -> None:
    assert read_date("10/14/2020", QLocale("en_US")) == DAY


def test_a_day_without_a_year_is_read_where_it_is_known_which_year_is_meant() -> None:
    assert read_date("14 oct", QLocale("en_GB"), date(2020, 1, 1)) == DAY
    assert read_date("14/10", QLocale("en_GB"), date(2020, 1, 1)) == DAY


def test_a_day_after_the_turn_of_the_year_is_of_the_next_one() -> None:
    assert read_date("2 jan", QLocale("en_GB"), date(2026, 12, 30)) == date(2027, 1, 2)
    assert read_date("29 dec", QLocale("en_GB"), date(2026, 12, 30)) == date(2026, 12, 29)


@pytest.mark.parametrize(
    "name", ["en_GB", "fr_FR", "es_ES", "vi_VN", "km_KH", "lo_LA", "my_MM", "th_TH", "ar_EG"]
)
def test_a_day_written_out_is_read_back(name: str) -> None:
    assert read_date(write_date(DAY, QLocale(name)), QLocale(name)) == DAY


@pytest.fixture
def field(on_page: OnPage) -> DateField:
    day = DateField()
    on_page(day, QLineEdit())
    day.setFocus()
    return day


def test_typing_a_day_tells_it_and_leaving_writes_it_out(qtbot: QtBot, field: DateField) -> None:
    with qtbot.waitSignal(field.changed, check_params_cb=lambda day: day == DAY):
        qtbot.keyClicks(field, "14/10/2020")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.text() == "14 October 2020"


def test_a_day_can_be_taken_away(qtbot: QtBot, field: DateField) -> None:
    field.set_day(DAY)
    field.selectAll()
    with qtbot.waitSignal(field.changed) as told:
        qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert told.args == [None]
    assert field.problem() == ""


def test_what_cannot_be_read_stays_and_is_said(qtbot: QtBot, field: DateField) -> None:
    qtbot.keyClicks(field, "mid October")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.text() == "mid October"
    assert field.day() is None
    assert "14 October 2020" in field.problem()


@pytest.mark.parametrize(
    ("cursor", "moved"),
    [(0, date(2020, 10, 15)), (5, date(2020, 11, 14)), (14, date(2021, 10, 14))],
    ids=["day", "month", "year"],
)
def test_the_up_key_moves_the_part_under_the_cursor(
    qtbot: QtBot, field: DateField, cursor: int, moved: date
) -> None:
    field.set_day(DAY)
    field.setCursorPosition(cursor)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.day() == moved


@pytest.mark.usefixtures("_vietnamese")
@pytest.mark.parametrize(
    ("cursor", "moved"),
    [(1, date(2020, 10, 15)), (4, date(2020, 11, 14)), (9, date(2021, 10, 14))],
    ids=["day", "month", "year"],
)
def test_the_up_key_moves_the_part_of_a_day_in_figures(qtbot: QtBot, cursor: int, moved: date) -> None:
    field = DateField(DAY)
    qtbot.addWidget(field)
    field.setCursorPosition(cursor)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.day() == moved
    assert field.text() == f"{moved:%d/%m/%Y}"


def test_the_last_day_of_a_month_stays_in_the_next_month(qtbot: QtBot, field: DateField) -> None:
    field.set_day(date(2021, 1, 31))
    field.setCursorPosition(4)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.day() == date(2021, 2, 28)


def test_alt_down_opens_a_calendar_and_enter_picks(qtbot: QtBot, field: DateField) -> None:
    field.set_day(DAY)
    qtbot.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    calendar = popup.findChild(QCalendarWidget)
    assert isinstance(calendar, QCalendarWidget)
    days = calendar.findChild(QWidget, "qt_calendar_calendarview")
    qtbot.keyClick(days, Qt.Key.Key_Right)
    qtbot.keyClick(days, Qt.Key.Key_Return)
    assert field.day() == date(2020, 10, 15)
    assert QApplication.activePopupWidget() is None
