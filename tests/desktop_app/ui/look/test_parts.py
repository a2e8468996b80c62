"""Rows of forms, heads of pages, bars and lines: what they show and what they tell."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.look.card import card_of, setting
from desktop_app.ui.look.chip import Chip
from desktop_app.ui.look.fields import LineEdit, SearchField, TextField
from desktop_app.ui.look.footer import Footer
from desktop_app.ui.look.form_row import FormGroup, FormRow
from desktop_app.ui.look.page_header import PageHeader
from desktop_app.ui.look.save_bar import SaveBar
from desktop_app.ui.look.signs import Sign
from desktop_app.ui.look.words import column
from tests.desktop_app.ui.look.conftest import picture
from tests.gallery import LONG, PAGES


@pytest.mark.parametrize("make", PAGES.values(), ids=PAGES)
def test_every_part_that_takes_the_focus_has_a_name(qtbot: QtBot, make: type[QWidget]) -> None:
    page = make()
    qtbot.addWidget(page)
    nameless = [
        part
        for part in page.findChildren(QWidget)
        if not part.isHidden()
        and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not part.accessibleName()
        and not (isinstance(part, QAbstractButton) and part.text())
        and part.objectName() != "qt_spinbox_lineedit"
        and not part.inherits("QComboBoxListView")
    ]
    assert nameless == []


def test_a_problem_takes_the_place_of_the_help(qtbot: QtBot) -> None:
    line = FormRow("Last day", LineEdit("13 October 2020"), "2 days", needed=True)
    qtbot.addWidget(line)
    high = line.sizeHint().height()
    line.show_problem("This is before the first day.")
    assert line.field.property("bad")
    assert line.field.accessibleDescription() == "This is before the first day."
    assert line.sizeHint().height() == high
    line.show_problem("")
    assert line.field.accessibleDescription() == "2 days"
    assert not line.field.property("bad")


def test_the_label_names_the_field_and_leads_to_it(qtbot: QtBot) -> None:
    line = FormRow("City", LineEdit(), needed=True)
    qtbot.addWidget(line)
    assert line.label.text() == "City *"
    assert line.field.accessibleName() == "City"
    assert line.label.buddy() is line.field


def test_a_group_stacks_when_there_is_little_room(qtbot: QtBot) -> None:
    group = FormGroup("When", "As printed.")
    city = group.add(FormRow("City", LineEdit()))
    qtbot.addWidget(group)
    places = []
    for width in (1000, 600):
        group.resize(width, 300)
        group.show()
        QApplication.processEvents()
        places.append(city.mapTo(group, city.rect().topLeft()).x())
    assert places[0] > 200
    assert places[1] == 0


def test_a_long_help_has_room_for_its_lines_where_a_group_is_stacked(qtbot: QtBot) -> None:
    group = FormGroup("When", "As printed.", first=True)
    rows = [
        FormRow("Dates", LineEdit(), "While the days are not set yet: by October 2021.") for _ in range(3)
    ]
    for one in rows:
        group.add(one, 4)
    qtbot.addWidget(group)
    group.setFixedWidth(915)  # stacked, and wider than the fields grow
    group.resize(915, group.heightForWidth(915))
    group.show()
    QApplication.processEvents()
    for one in rows:
        (note,) = (label for label in one.findChildren(QLabel) if label.text().startswith("While"))
        assert note.height() >= note.heightForWidth(note.width()) > 16


def test_a_line_of_a_card_has_room_for_all_it_says(qtbot: QtBot) -> None:
    line = setting(
        "Your name", "What is said of it takes more than the two lines it usually has. " * 2, LineEdit()
    )
    card = card_of(line)
    host = QWidget()
    host.setLayout(column(card, None))
    qtbot.addWidget(host)
    host.setFixedWidth(420)
    host.show()
    QApplication.processEvents()
    (about,) = (label for label in line.findChildren(QLabel) if label.text().startswith("What"))
    assert about.height() >= about.heightForWidth(about.width())


def test_fields_that_do_not_fit_side_by_side_stand_one_under_another_and_come_back(qtbot: QtBot) -> None:
    group = FormGroup("When", first=True)
    fields = [LineEdit(), LineEdit()]
    rows = [group.add(FormRow(f"Field {number}", field), 6) for number, field in enumerate(fields)]
    below = group.add(FormRow("Below", LineEdit()))
    for field in fields:
        field.setMinimumWidth(300)
    page = QWidget()
    qtbot.addWidget(page)
    group.setParent(page)
    page.show()
    for width, are_apart in ((660, False), (400, True), (660, False)):
        group.resize(width, 400)
        group.show()
        QApplication.processEvents()
        first, second, last = (one.mapTo(group, one.rect().topLeft()) for one in (*rows, below))
        assert (second.y() > first.y(), second.x() == first.x()) == (are_apart, are_apart)
        assert last.y() > second.y()
        assert all(one.mapTo(group, one.rect().topRight()).x() < width for one in rows)


def test_a_text_grows_with_its_lines_and_no_further(qtbot: QtBot) -> None:
    text = TextField("one", least=2, most=4)
    qtbot.addWidget(text)
    text.resize(300, 100)
    text.show()
    heights = []
    for lines in (1, 2, 3, 4, 9):
        text.setPlainText("\n".join(["word"] * lines))
        heights.append(text.sizeHint().height())
    assert heights[0] == heights[1] < heights[2] < heights[3] == heights[4]


def test_a_long_line_shows_its_beginning(qtbot: QtBot) -> None:
    line = LineEdit()
    qtbot.addWidget(line)
    line.setText(LONG)
    assert line.cursorPosition() == 0


def test_tab_leaves_a_text(qtbot: QtBot) -> None:
    text = TextField("one")
    qtbot.addWidget(text)
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    assert text.toPlainText() == "one"


def test_a_search_follows_the_typing_and_escape_empties_it(qtbot: QtBot) -> None:
    find = SearchField("Find a meeting")
    qtbot.addWidget(find)
    find.show()
    with qtbot.waitSignal(find.asked, check_params_cb=lambda text: text == "hanoi"):
        qtbot.keyClicks(find, "hanoi")
    with qtbot.waitSignal(find.asked, check_params_cb=lambda text: text == ""):
        qtbot.keyClick(find, Qt.Key.Key_Escape)


def test_a_long_title_takes_two_lines_and_no_more(qtbot: QtBot) -> None:
    head = PageHeader(LONG, back="Meetings")
    qtbot.addWidget(head)
    line = head.title.fontMetrics().lineSpacing()
    assert head.title.heightForWidth(1000) <= 32
    assert head.title.heightForWidth(600) == 2 * line
    assert head.title.heightForWidth(200) == 2 * line


def test_the_way_back_is_told(qtbot: QtBot) -> None:
    head = PageHeader("Hanoi Statement", back="Meetings")
    qtbot.addWidget(head)
    back = next(part for part in head.findChildren(QPushButton) if part.text() == "Meetings")
    with qtbot.waitSignal(head.back):
        qtbot.mouseClick(back, Qt.MouseButton.LeftButton)


def test_another_state_replaces_the_chip(qtbot: QtBot) -> None:
    head = PageHeader("Hanoi Statement")
    qtbot.addWidget(head)
    head.set_facts([("calendar", "14-15 October 2020")], Chip(Sign.PLANNED, "Planned"))
    head.set_facts([("calendar", "14-15 October 2020")], Chip(Sign.HELD, "Held"))
    assert head.chip is not None
    assert head.chip.accessibleName() == "Held"


def test_facts_that_do_not_fit_are_left_out(qtbot: QtBot) -> None:
    head = PageHeader("Hanoi Statement")
    qtbot.addWidget(head)
    facts = [("calendar", "14-15 October 2020"), ("map-pin", "Hanoi, Viet Nam")]
    head.set_facts(facts)
    head.resize(260, 120)
    head.show()
    narrow = picture(head)
    head.set_facts(facts[:1])
    assert picture(head) == narrow


def test_save_waits_while_something_is_wrong(qtbot: QtBot) -> None:
    bar = SaveBar()
    qtbot.addWidget(bar)
    assert bar.isHidden()
    bar.show_problems(["Last day"])
    _, _, save = bar.focus_parts()
    assert not save.isEnabled()
    bar.show_problems((), kept="Draft kept 14:32")
    assert save.isEnabled()
    with qtbot.waitSignal(bar.save):
        qtbot.mouseClick(save, Qt.MouseButton.LeftButton)


def test_the_first_problem_is_a_link(qtbot: QtBot) -> None:
    bar = SaveBar()
    qtbot.addWidget(bar)
    bar.show_problems(["Last day", "City"])
    link, _, _ = bar.focus_parts()
    with qtbot.waitSignal(bar.first_problem):
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)


def test_short_work_is_not_spoken_of(qtbot: QtBot) -> None:
    foot = Footer()
    qtbot.addWidget(foot)
    foot.begin("Making the list of participants")
    foot.end()
    assert foot.isHidden()


def test_long_work_is_shown_and_can_be_stopped(qtbot: QtBot) -> None:
    foot = Footer()
    qtbot.addWidget(foot)
    foot.begin("Making the list of participants")
    foot.show_progress(118, 282, "page 118 of 282")
    qtbot.waitUntil(foot.isVisible)
    stop = next(part for part in foot.findChildren(QPushButton) if part.isVisible())
    with qtbot.waitSignal(foot.stop):
        qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)


def test_what_was_done_can_be_undone_from_the_foot(qtbot: QtBot) -> None:
    foot = Footer()
    qtbot.addWidget(foot)
    foot.say("3 people marked present.", can_undo=True)
    undo = next(part for part in foot.findChildren(QPushButton) if part.isVisible())
    with qtbot.waitSignal(foot.undo):
        qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert foot.isHidden()


@pytest.mark.parametrize("lines", range(6, 11))
@pytest.mark.parametrize("width", range(300, 330))
def test_a_long_text_settles_on_one_height(qtbot: QtBot, lines: int, width: int) -> None:
    field = TextField("\n".join(["words " * 8] * lines), least=2, most=8)
    qtbot.addWidget(field)
    field.resize(width, 100)
    field.show()
    field.resize(width, field.sizeHint().height())
    QApplication.processEvents()
    assert field.sizeHint().height() == field.height()
