"""The surface: kinds like styles, keys that know about them, nothing lost."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from db.records.identity import new_uid
from db.records.paragraph import Paragraph, ParagraphKind, Run, joined
from desktop_app.ui.editor.attribution import turn
from desktop_app.ui.editor.formats import LEVELS
from desktop_app.ui.editor.style_bar import StyleBar
from desktop_app.ui.look.install import Appearance, Theme, change_look
from tests.desktop_app.ui.editor.conftest import Shown, of_kind, plain, said

NUMBERED, BULLET, HEADING = ParagraphKind.NUMBERED, ParagraphKind.BULLET, ParagraphKind.HEADING


def runs() -> st.SearchStrategy[tuple[Run, ...]]:
    texts = st.text(alphabet="abc đếกំ \u00a0\n\u200b😀", min_size=1, max_size=12)
    links = st.sampled_from(["", "https://example.org/a"])
    one = st.builds(
        Run, texts, st.booleans(), st.booleans(), st.booleans(), links, st.sampled_from(["", "vi"])
    )
    return st.lists(one, min_size=1, max_size=4).map(joined)


def paragraphs() -> st.SearchStrategy[Paragraph]:
    kinds = st.sampled_from([one for one in ParagraphKind if one is not ParagraphKind.TABLE])
    written = st.builds(
        lambda kind, level, made: Paragraph(kind=kind, level=min(level, LEVELS.get(kind, 0)), runs=made),
        kinds,
        st.integers(0, 4),
        runs().filter(lambda made: any(run.text.strip() for run in made)),
    )
    rows = st.lists(st.tuples(runs(), runs()), min_size=1, max_size=3).map(tuple)
    tables = st.builds(lambda cells: Paragraph(kind=ParagraphKind.TABLE, rows=cells), rows).filter(
        lambda one: bool(one.text.strip())
    )
    return written | tables


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(st.lists(paragraphs(), max_size=6).map(tuple))
def test_what_is_shown_is_read_back(write: Shown, record: tuple[Paragraph, ...]) -> None:
    assert write(*record).paragraphs() == record


def test_enter_goes_on_in_the_kind(write: Shown, qtbot: QtBot) -> None:
    surface = write(of_kind(NUMBERED, "one"))
    qtbot.keyClick(surface, Qt.Key.Key_Return)
    qtbot.keyClicks(surface, "two")
    assert said(surface) == [("numbered", 0, "one"), ("numbered", 0, "two")]


def test_after_a_heading_comes_plain_text(write: Shown, qtbot: QtBot) -> None:
    surface = write(of_kind(HEADING, "Aims"))
    qtbot.keyClick(surface, Qt.Key.Key_Return)
    qtbot.keyClicks(surface, "text")
    assert surface.paragraphs()[1].runs == (Run("text"),)


def test_enter_on_an_empty_bullet_ends_the_list(write: Shown, qtbot: QtBot) -> None:
    surface = write(of_kind(BULLET, "one"))
    qtbot.keyClick(surface, Qt.Key.Key_Return)
    qtbot.keyClick(surface, Qt.Key.Key_Return)
    qtbot.keyClicks(surface, "after")
    assert said(surface) == [("bullet", 0, "one"), ("plain", 0, "after")]


def test_enter_in_a_heading_leaves_both_halves_with_text(write: Shown, qtbot: QtBot) -> None:
    surface = write(of_kind(HEADING, "AimsMeans"))
    cursor = surface.textCursor()
    cursor.setPosition(4)
    surface.setTextCursor(cursor)
    qtbot.keyClick(surface, Qt.Key.Key_Return)
    assert [text for *_, text in said(surface)] == ["Aims", "Means"]


def test_backspace_at_the_start_makes_it_plain(write: Shown, qtbot: QtBot) -> None:
    surface = write(plain("before"), of_kind(NUMBERED, "one"))
    qtbot.keyClick(surface, Qt.Key.Key_Home)
    qtbot.keyClick(surface, Qt.Key.Key_Backspace)
    assert said(surface) == [("plain", 0, "before"), ("plain", 0, "one")]


def test_tab_moves_a_bullet_in_and_back(write: Shown, qtbot: QtBot) -> None:
    surface = write(of_kind(BULLET, "one"))
    qtbot.keyClick(surface, Qt.Key.Key_Tab)
    qtbot.keyClick(surface, Qt.Key.Key_Tab)
    qtbot.keyClick(surface, Qt.Key.Key_Backtab)
    assert said(surface) == [("bullet", 1, "one")]


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        (Qt.Key.Key_H, "heading"),
        (Qt.Key.Key_N, "numbered"),
        (Qt.Key.Key_C, "continuation"),
        (Qt.Key.Key_A, "sub_paragraph"),
        (Qt.Key.Key_B, "bullet"),
        (Qt.Key.Key_R, "preambular"),
        (Qt.Key.Key_O, "operative"),
    ],
)
def test_a_key_chooses_the_kind(write: Shown, qtbot: QtBot, key: Qt.Key, kind: str) -> None:
    surface = write(plain("words"))
    bar = StyleBar(surface)
    qtbot.addWidget(bar)
    qtbot.keyClick(surface, key, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
    assert said(surface) == [(kind, 0, "words")]


def test_undo_takes_a_kind_back_in_one_step(write: Shown) -> None:
    surface = write(plain("one"), plain("two"))
    surface.selectAll()
    surface.set_kind(BULLET)
    surface.undo()
    assert said(surface) == [("plain", 0, "one"), ("plain", 0, "two")]


def test_a_kind_keeps_what_is_bold_by_hand(write: Shown) -> None:
    surface = write(Paragraph(runs=(Run("bold", bold=True), Run(" and not"))))
    surface.set_kind(HEADING)
    surface.set_kind(ParagraphKind.PLAIN)
    assert surface.paragraphs()[0].runs == (Run("bold", bold=True), Run(" and not"))


def test_a_split_paragraph_has_two_identities(write: Shown, qtbot: QtBot) -> None:
    surface = write(plain("onetwo"))
    before = surface.paragraphs()[0].uid
    cursor = surface.textCursor()
    cursor.setPosition(3)
    surface.setTextCursor(cursor)
    qtbot.keyClick(surface, Qt.Key.Key_Return)
    first, second = surface.paragraphs()
    assert before in {first.uid, second.uid}
    assert first.uid != second.uid


def test_pasted_lines_become_typed_paragraphs(write: Shown) -> None:
    surface = write()
    data = QMimeData()
    data.setText("1) First\n· a point\nplain")
    surface.insertFromMimeData(data)
    assert said(surface) == [("numbered", 0, "First"), ("bullet", 0, "a point"), ("plain", 0, "plain")]


def test_pasting_a_word_into_a_line_keeps_the_kind(write: Shown) -> None:
    surface = write(of_kind(BULLET, "one "))
    data = QMimeData()
    data.setText("word")
    surface.insertFromMimeData(data)
    assert said(surface) == [("bullet", 0, "one word")]


def test_pasting_lines_inside_a_paragraph_loses_nothing(write: Shown) -> None:
    surface = write(plain("beforeafter"))
    cursor = surface.textCursor()
    cursor.setPosition(6)
    surface.setTextCursor(cursor)
    data = QMimeData()
    data.setText("A\n2) B")
    surface.insertFromMimeData(data)
    assert said(surface) == [("plain", 0, "beforeA"), ("numbered", 0, "Bafter")]


def test_one_paste_is_undone_in_one_step(write: Shown) -> None:
    surface = write(plain("x"))
    data = QMimeData()
    data.setText("a\nb\nc")
    surface.insertFromMimeData(data)
    surface.undo()
    assert said(surface) == [("plain", 0, "x")]


def test_word_html_leaves_no_foreign_dress(write: Shown) -> None:
    surface = write()
    data = QMimeData()
    data.setHtml('<p style="font-size:40pt;color:red"><a name="b"></a>Text <b>here</b></p>')
    surface.insertFromMimeData(data)
    assert surface.paragraphs()[0].runs == (Run("Text "), Run("here", bold=True))


def test_copied_paragraphs_come_back_with_their_kinds(write: Shown) -> None:
    record = (of_kind(NUMBERED, "one"), of_kind(ParagraphKind.CONTINUATION, "more"), of_kind(BULLET, "b", 1))
    surface = write(*record)
    surface.selectAll()
    surface.copy()
    other = write()
    other.paste()
    QApplication.clipboard().clear()
    assert said(other) == said(surface)


def test_tab_in_the_last_cell_adds_a_row(write: Shown, qtbot: QtBot) -> None:
    surface = write()
    surface.set_kind(ParagraphKind.TABLE)
    for word in ("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"):
        qtbot.keyClicks(surface, word)
        qtbot.keyClick(surface, Qt.Key.Key_Tab)
    assert surface.paragraphs()[0].text == "a\tb\tc\nd\te\tf\ng\th\ti\nj\t\t"


def test_backspace_behind_a_table_leaves_it(write: Shown, qtbot: QtBot) -> None:
    table = Paragraph(kind=ParagraphKind.TABLE, rows=(((Run("a"),), (Run("b"),)),))
    surface = write(table, plain("after"))
    qtbot.keyClick(surface, Qt.Key.Key_Home)
    qtbot.keyClick(surface, Qt.Key.Key_Backspace)
    assert said(surface) == [("table", 0, "a\tb"), ("plain", 0, "after")]


def test_bold_by_key_is_a_run(write: Shown, qtbot: QtBot) -> None:
    surface = write(plain("word"))
    bar = StyleBar(surface)
    qtbot.addWidget(bar)
    surface.selectAll()
    qtbot.keyClick(surface, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert surface.paragraphs()[0].runs == (Run("word", bold=True),)


def test_brackets_stand_round_the_selection(write: Shown, qtbot: QtBot) -> None:
    surface = write(plain("not agreed"))
    bar = StyleBar(surface)
    qtbot.addWidget(bar)
    surface.selectAll()
    qtbot.keyClick(surface, Qt.Key.Key_BracketLeft, Qt.KeyboardModifier.ControlModifier)
    assert said(surface) == [("plain", 0, "[not agreed]")]


def test_a_locked_record_takes_no_keys(write: Shown, qtbot: QtBot) -> None:
    surface = write(plain("adopted"))
    surface.setReadOnly(True)
    qtbot.keyClicks(surface, "x")
    qtbot.keyClick(surface, Qt.Key.Key_Return)
    assert said(surface) == [("plain", 0, "adopted")]


def test_the_gutter_shows_the_printed_number(write: Shown) -> None:
    surface = write(of_kind(HEADING, "h"), of_kind(NUMBERED, "one"), of_kind(NUMBERED, "two"))
    assert list(surface.gutter.labels().values()) == ["", "1.", "2."]


def test_a_megabyte_is_pasted_whole(write: Shown) -> None:
    surface = write()
    data = QMimeData()
    data.setText("word " * 200_000)
    surface.insertFromMimeData(data)
    assert len(surface.paragraphs()[0].text) == 999_999


def test_the_caret_move_is_no_edit(write: Shown, qtbot: QtBot) -> None:
    surface = write(plain("one"), plain("two"))
    with qtbot.assertNotEmitted(surface.edited):
        surface.moveCursor(QTextCursor.MoveOperation.Start)


def test_another_size_of_text_is_no_edit(write: Shown, qapp: QApplication, qtbot: QtBot) -> None:
    surface = write(of_kind(HEADING, "Aims"), plain("text"))
    with qtbot.assertNotEmitted(surface.edited):
        change_look(qapp, Appearance(Theme.LIGHT, zoom=1.5))
    change_look(qapp, Appearance(Theme.LIGHT))
    assert said(surface) == [("heading", 0, "Aims"), ("plain", 0, "text")]


def test_a_paragraph_tells_whose_position_it_is(write: Shown, qtbot: QtBot) -> None:
    surface = write(plain("Norway confirmed."))
    bar, norway = StyleBar(surface), new_uid()
    qtbot.addWidget(bar)
    bar.set_parties(((norway, "Norway"),))
    menu = bar.kinds_menu()
    told_by = next(one for one in menu.findChildren(QMenu) if one.objectName() == "told-by")
    told_by.actions()[0].trigger()
    assert surface.paragraphs()[0].attributed_to == (norway,)


def test_whose_position_it_is_is_undone_in_one_step(write: Shown) -> None:
    surface = write(plain("Norway confirmed."))
    turn(surface, new_uid(), on=True)
    surface.undo()
    assert surface.paragraphs()[0].attributed_to == ()
