"""What is known is offered while a person types, and what was typed is never lost."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.ui.look.suggestions import match_of
from desktop_app.ui.look.type_ahead import TypeAhead
from tests.desktop_app.ui.look.conftest import OnPage, press
from tests.gallery import typing


@pytest.fixture
def field(on_page: OnPage) -> TypeAhead:
    names = typing()
    names.setAccessibleName("Name")
    on_page(names, QLineEdit())
    names.setFocus()
    return names


def offered(qtbot: QtBot, field: TypeAhead, typed: str) -> list[str]:
    """Type and return what is offered."""
    qtbot.keyClicks(field, typed)
    qtbot.waitUntil(field.list.isVisible)
    return [field.list.model().index(row, 0).data() for row in range(field.list.model().rowCount())]


def test_two_letters_open_the_list(qtbot: QtBot, field: TypeAhead) -> None:
    rows = offered(qtbot, field, "sa")
    assert rows == [
        "Sawanit Kongsiri",
        "Sudirman Said",
        "Add “sa” as a new person",
        "Delegates by number, without names…",
    ]


def test_enter_takes_the_first_that_can_be_taken(qtbot: QtBot, field: TypeAhead) -> None:
    offered(qtbot, field, "sa")
    with qtbot.waitSignal(field.chosen) as told:
        press(Qt.Key.Key_Return)
    assert told.args[0].value == 1
    assert (field.text(), field.value()) == ("Sawanit Kongsiri", 1)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_nothing_is_made_of_an_unknown_name_unasked(qtbot: QtBot, field: TypeAhead, key: Qt.Key) -> None:
    offered(qtbot, field, "Nobody known")
    with qtbot.assertNotEmitted(field.created):
        press(key)
    assert not field.list.isVisible()
    assert (field.text(), field.value()) == ("Nobody known", None)


def test_arrows_pass_over_what_cannot_be_taken(qtbot: QtBot, field: TypeAhead) -> None:
    offered(qtbot, field, "sa")
    press(Qt.Key.Key_Down)
    with qtbot.waitSignal(field.created) as told:
        press(Qt.Key.Key_Return)
    assert told.args == ["sa"]


def test_down_on_the_last_row_begins_anew_and_leaves_something_chosen(qtbot: QtBot, field: TypeAhead) -> None:
    offered(qtbot, field, "sa")
    for _ in range(3):  # one of the four rows can't be taken
        press(Qt.Key.Key_Down)
    with qtbot.waitSignal(field.chosen) as told:
        press(Qt.Key.Key_Return)
    assert told.args[0].value == 1


def test_the_foot_is_chosen_like_any_row(qtbot: QtBot, field: TypeAhead) -> None:
    offered(qtbot, field, "sa")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    with qtbot.waitSignal(field.chosen) as told:
        press(Qt.Key.Key_Return)
    assert told.args[0].text == "Delegates by number, without names…"
    assert field.text() == "sa"


def test_escape_keeps_the_words_typed(qtbot: QtBot, field: TypeAhead) -> None:
    offered(qtbot, field, "sa")
    press(Qt.Key.Key_Escape)
    assert not field.list.isVisible()
    assert field.text() == "sa"


def test_control_and_enter_add_what_was_typed(qtbot: QtBot, field: TypeAhead) -> None:
    offered(qtbot, field, "sa")
    with qtbot.waitSignal(field.created) as told:
        press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told.args == ["sa"]


def test_tab_takes_and_goes_on(qtbot: QtBot, field: TypeAhead) -> None:
    offered(qtbot, field, "sa")
    press(Qt.Key.Key_Tab)
    assert field.text() == "Sawanit Kongsiri"
    assert QApplication.focusWidget() is not field


def test_typing_goes_on_while_the_list_is_open(qtbot: QtBot, field: TypeAhead) -> None:
    offered(qtbot, field, "sa")
    press(Qt.Key.Key_W, text="w")
    assert field.text() == "saw"
    assert QApplication.focusWidget() is field


def test_a_click_takes_a_row(qtbot: QtBot, field: TypeAhead) -> None:
    offered(qtbot, field, "sa")
    place = field.list.visualRect(field.list.model().index(0, 0)).center()
    with qtbot.waitSignal(field.chosen):
        qtbot.mouseClick(field.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert field.value() == 1


def test_changed_words_stand_for_nobody(qtbot: QtBot, field: TypeAhead) -> None:
    field.set_choice("Sawanit Kongsiri", 1)
    qtbot.keyClicks(field, "x")
    assert field.value() is None


def test_the_list_shows_every_row_whole(qtbot: QtBot, field: TypeAhead) -> None:
    offered(qtbot, field, "sa")
    last = field.list.visualRect(field.list.model().index(3, 0))
    assert last.bottom() <= field.list.viewport().height()


def test_a_row_is_spoken_with_where_it_comes_from(qtbot: QtBot, field: TypeAhead) -> None:
    offered(qtbot, field, "sa")
    spoken = field.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("in the register")


@pytest.mark.parametrize(
    ("text", "typed", "found"),
    [
        ("Nguyễn Thị Xuân Thu", "nguyen", "Nguyễn"),
        ("Hội Chữ thập đỏ", "chu thap do", "Chữ thập đỏ"),
        ("Sudirman Said", "SA", "Sa"),
        ("Timor-Leste", "leste", "Leste"),
        ("Lao Red Cross", "thai", ""),
    ],
)
def test_a_match_ignores_accents_and_case(text: str, typed: str, found: str) -> None:
    at, length = match_of(text, typed)
    assert (text[at : at + length] if at >= 0 else "") == found
