"""Live fields while a record is written: whole, told of, inserted, made plain."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from db.records.paragraph import Paragraph, Run, Runs
from desktop_app.ui.editor.style_bar import StyleBar
from desktop_app.ui.editor.surface import Surface
from reports.catalogue.facts import Facts
from reports.wording import Wording
from tests.desktop_app.ui.editor.conftest import Shown
from tests.seeds import astana, seed

COUNT = Run("70 delegates", field="counts.delegates")
LINE = (Run("With "), COUNT, Run(" there."))
START, END = 5, 17
LEFT, RIGHT = QTextCursor.MoveOperation.Left, QTextCursor.MoveOperation.Right


def line(*runs: Run) -> Paragraph:
    return Paragraph(runs=runs)


def put_caret(surface: Surface, place: int) -> None:
    cursor = surface.textCursor()
    cursor.setPosition(place)
    surface.setTextCursor(cursor)


def runs(surface: Surface) -> Runs:
    (paragraph,) = surface.paragraphs()
    return paragraph.runs


def test_a_field_is_shown_and_read_back(write: Shown) -> None:
    assert runs(write(line(*LINE))) == LINE


def test_the_caret_steps_over_a_field(write: Shown, qtbot: QtBot) -> None:
    surface = write(line(*LINE))
    put_caret(surface, START)
    qtbot.keyClick(surface, Qt.Key.Key_Right)
    assert surface.textCursor().position() == END
    qtbot.keyClick(surface, Qt.Key.Key_Left)
    assert surface.textCursor().position() == START


@pytest.mark.parametrize("place", [START, END])
def test_what_is_typed_at_an_edge_is_not_part_of_the_field(write: Shown, qtbot: QtBot, place: int) -> None:
    surface = write(line(*LINE))
    put_caret(surface, START if place == END else END)
    put_caret(surface, place)
    qtbot.keyClicks(surface, "xy")
    assert [run.text for run in runs(surface) if run.field] == ["70 delegates"]


def test_typing_before_a_field_that_begins_the_text_stays_outside(write: Shown, qtbot: QtBot) -> None:
    surface = write(line(COUNT, Run(" met.")))
    put_caret(surface, 0)
    qtbot.keyClicks(surface, "All ")
    assert runs(surface) == (Run("All "), COUNT, Run(" met."))


def test_enter_behind_a_field_begins_plain_text(write: Shown, qtbot: QtBot) -> None:
    surface = write(line(Run("With "), COUNT))
    put_caret(surface, END)
    qtbot.keyClick(surface, Qt.Key.Key_Return)
    qtbot.keyClicks(surface, "Next")
    assert surface.paragraphs()[1].runs == (Run("Next"),)


@pytest.mark.parametrize(("key", "place"), [(Qt.Key.Key_Backspace, END), (Qt.Key.Key_Delete, START)])
@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
def test_a_field_is_removed_whole_and_comes_back_whole(
    write: Shown, qtbot: QtBot, key: Qt.Key, place: int, modifier: Qt.KeyboardModifier
) -> None:
    surface = write(line(*LINE))
    put_caret(surface, place)
    qtbot.keyClick(surface, key, modifier)
    assert runs(surface) == (Run("With  there."),)
    surface.undo()
    assert runs(surface) == LINE


def test_a_double_click_selects_the_whole_field(write: Shown, qtbot: QtBot) -> None:
    surface = write(line(*LINE))
    put_caret(surface, START)
    where = surface.cursorRect().topRight() + QPoint(20, 8)
    qtbot.mouseDClick(surface.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert surface.textCursor().selectedText() == "70 delegates"


def test_a_selection_grows_and_shrinks_by_whole_fields(write: Shown, qtbot: QtBot) -> None:
    surface = write(line(*LINE))
    put_caret(surface, START)
    qtbot.keyClick(surface, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert surface.textCursor().selectedText() == "70 delegates"
    qtbot.keyClick(surface, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert not surface.textCursor().hasSelection()


def test_typing_over_a_selected_field_writes_plain_text(write: Shown, qtbot: QtBot) -> None:
    surface = write(line(*LINE))
    put_caret(surface, START)
    qtbot.keyClick(surface, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(surface, "many")
    assert runs(surface) == (Run("With many there."),)


def test_bold_keeps_a_field_a_field_and_makes_nothing_else_one(write: Shown) -> None:
    surface = write(line(*LINE))
    surface.selectAll()
    surface.toggle_style("bold")
    assert [(run.text, run.bold, run.field) for run in runs(surface)] == [
        ("With ", True, ""),
        ("70 delegates", True, "counts.delegates"),
        (" there.", True, ""),
    ]


def test_brackets_stand_outside_of_a_field(write: Shown) -> None:
    surface = write(line(*LINE))
    StyleBar(surface)
    put_caret(surface, START)
    cursor = surface.textCursor()
    cursor.setPosition(END, QTextCursor.MoveMode.KeepAnchor)
    surface.setTextCursor(cursor)
    next(one for one in surface.actions() if one.objectName() == "not-agreed").trigger()
    assert runs(surface) == (Run("With ["), COUNT, Run("] there."))


def test_a_field_is_copied_and_pasted_as_one(write: Shown) -> None:
    surface = write(line(*LINE))
    surface.selectAll()
    surface.copy()
    surface.moveCursor(QTextCursor.MoveOperation.End)
    surface.paste()
    assert [run.field for run in runs(surface) if run.field] == ["counts.delegates"] * 2


def test_a_field_pasted_from_another_record_says_what_is_so_here(write: Shown) -> None:
    surface = write(line(Run("Two "), Run("of another meeting", field="number:lead_country")))
    surface.selectAll()
    surface.copy()
    insert_menu(surface)
    surface.paste()
    assert runs(surface) == (Run("Two "), Run("two", field="number:lead_country"))


def test_a_field_turns_into_plain_text_and_back(write: Shown) -> None:
    surface = write(line(*LINE))
    bar = StyleBar(surface)
    put_caret(surface, END)
    next(one for one in surface.actions() if one.objectName() == "to-text").trigger()
    assert runs(surface) == (Run("With 70 delegates there."),)
    surface.undo()
    assert runs(surface) == LINE
    bar.deleteLater()


def insert_menu(surface: Surface) -> StyleBar:
    bar = StyleBar(surface)
    bar.insert_menu.show_facts(Facts(astana(seed("astana")), Wording("en")))
    bar.insert_menu.fill()
    return bar


def test_a_sentence_is_inserted_with_its_fields(write: Shown) -> None:
    surface = write(line(Run("Before.")))
    bar = insert_menu(surface)
    chosen = next(one for one in bar.insert_menu.actions() if one.objectName() == "sentence-attended")
    chosen.trigger()
    (before, sentence, end) = runs(surface)
    assert (before.text, end.text) == ("Before. The meeting was attended by ", ".")
    assert sentence.field == "categories"
    surface.undo()
    assert runs(surface) == (Run("Before."),)


def test_fields_of_categories_are_offered_with_what_they_say(write: Shown) -> None:
    bar = insert_menu(write())
    menus = [one.menu() for one in bar.insert_menu.actions() if one.menu()]
    words = [action.text() for menu in menus for action in menu.actions()]  # type: ignore[attr-defined]  # a menu
    assert "Names: Lead countries: Kazakhstan and Pakistan" in words
    assert "Number: Lead countries: two" in words


def test_the_tooltip_says_where_a_field_comes_from(write: Shown) -> None:
    surface = write(line(Run("By "), Run("Ms. Somebody", field="opened_by")))
    insert_menu(surface)
    put_caret(surface, 3)
    where = surface.cursorRect().topRight() + QPoint(30, 8) + surface.viewport().pos()
    QApplication.sendEvent(surface, QHelpEvent(QEvent.Type.ToolTip, where, surface.mapToGlobal(where)))
    assert QToolTip.text().startswith("Opened by, from the details of the meeting.")
    QToolTip.hideText()


def test_an_adopted_text_lets_the_caret_go_anywhere(write: Shown) -> None:
    surface = write(line(*LINE))
    surface.setReadOnly(True)
    put_caret(surface, START + 3)
    assert surface.textCursor().position() == START + 3
