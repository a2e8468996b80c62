"""The agenda: entries are added, ordered, put under each other, taken back, and saved as a whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from db.records.agenda import AgendaItem, AgendaKind
from desktop_app.ui.desk import Place
from desktop_app.ui.look.fields import LineEdit
from desktop_app.ui.look.install import Appearance
from desktop_app.ui.look.segmented import Segmented
from desktop_app.ui.meeting.agenda import edits
from desktop_app.ui.meeting.agenda.form import AgendaForm
from desktop_app.ui.meeting.agenda.tree import AgendaTree
from desktop_app.usecases.keeping.drafts import find_draft, keep_draft
from desktop_app.usecases.meeting.agendas import get_agenda

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from tests.desktop_app.ui.meeting.conftest import At

Tree = tuple[tuple[str, "Tree"], ...]


def item(title: str, *items: AgendaItem) -> AgendaItem:
    return AgendaItem(title=title, items=items)


def titles(items: edits.Items) -> Tree:
    return tuple((one.title, titles(one.items)) for one in items)


ITEMS = (item("A", item("a"), item("b")), item("B"), item("C"))


def test_an_entry_is_put_in_its_place() -> None:
    assert titles(edits.insert(ITEMS, (0, 1), item("new")))[0] == ("A", (("a", ()), ("new", ()), ("b", ())))


def test_an_entry_moves_among_its_neighbours() -> None:
    items, path = edits.move(ITEMS, (0,), 1)
    assert [one.title for one in items] == ["B", "A", "C"]
    assert path == (1,)


def test_an_entry_goes_under_the_one_above_it_and_back() -> None:
    items, path = edits.indent(ITEMS, (1,))
    assert titles(items)[0] == ("A", (("a", ()), ("b", ()), ("B", ())))
    assert edits.outdent(items, path)[0] == ITEMS


def test_the_first_one_cant_go_under_another() -> None:
    assert edits.indent(ITEMS, (0,)) == (ITEMS, (0,))


def test_an_agenda_never_grows_too_deep() -> None:
    deep = (item("1", item("2", item("3", item("4", item("5", item("6")))))), item("one more", item("below")))
    path = (0, 0, 0, 0, 0)
    items = edits.insert(deep, (*path, 1), item("last"))
    assert edits.indent(items, (*path, 1))[0] == items


def form(at: At) -> AgendaForm:
    return at.hands.find(AgendaForm, "agenda-form")


def add(at: At, button: str, title: str) -> None:
    at.hands.click(button)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, title)


@pytest.mark.gui
def test_an_agenda_is_typed_and_saved(at: At) -> None:
    at.open("agenda")
    assert not form(at).tools.isVisible()
    add(at, "add-first-entry", "Opening")
    add(at, "agenda-add-under", "Welcome")
    at.hands.type_into("starts", "0930")
    at.hands.press("Ctrl+S")
    stored = get_agenda(at.hands.store, at.uid)
    assert titles(stored.items) == (("Opening", (("Welcome", ()),)),)
    assert stored.items[0].items[0].starts == time(9, 30)


@pytest.mark.gui
def test_an_empty_agenda_has_the_cursor_on_what_can_be_pressed(at: At) -> None:
    at.open("details")
    at.hands.press("Alt+2")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "add-first-entry"


@pytest.mark.gui
def test_days_and_times_go_on_from_the_entry_before(at: At) -> None:
    at.open("agenda")
    add(at, "add-first-entry", "Opening")
    at.hands.type_into("day", "14/10")
    at.hands.type_into("starts", "9")
    at.hands.type_into("ends", "930")
    add(at, "agenda-add", "Keynote")
    at.hands.type_into("ends", "10")
    assert [(one.day, one.starts) for one in form(at).record().items] == [
        (date(2020, 10, 14), time(9)),
        (date(2020, 10, 14), time(9, 30)),
    ]


@pytest.mark.gui
def test_a_day_of_an_entry_needs_no_year(at: At) -> None:
    at.open("agenda")
    add(at, "add-first-entry", "Closing")
    at.hands.type_into("day", "15/10")
    assert form(at).record().items[0].day == date(2020, 10, 15)


@pytest.mark.gui
def test_a_day_that_is_none_is_not_left_behind_by_adding(at: At) -> None:
    at.open("agenda")
    add(at, "add-first-entry", "Opening")
    day = at.hands.type_into("day", "the second day")
    at.hands.click("agenda-add")
    assert day.text() == "the second day"
    assert titles(form(at).record().items) == (("Opening", ()),)
    assert QApplication.focusWidget() is day


@pytest.mark.gui
def test_an_entry_without_title_is_led_to(at: At) -> None:
    at.open("agenda")
    add(at, "add-first-entry", "Opening")
    at.hands.click("agenda-add")
    form(at).tree.setFocus()
    at.hands.press("Ctrl+S")
    assert get_agenda(at.hands.store, at.uid).items == ()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "title"
    assert form(at).draft.path == (1,)


@pytest.mark.gui
def test_a_time_that_is_none_stays_and_stops_saving(at: At) -> None:
    at.open("agenda")
    add(at, "add-first-entry", "Opening")
    at.hands.type_into("starts", "noon")
    at.hands.press("Ctrl+S")
    assert get_agenda(at.hands.store, at.uid).items == ()
    assert form(at).entry.row("starts").problem == "This is not a time. Write it like 09:30."


@pytest.mark.gui
def test_a_time_that_is_none_is_not_left_behind(at: At, qtbot: QtBot) -> None:
    at.open("agenda")
    add(at, "add-first-entry", "A")
    add(at, "agenda-add", "B")
    starts = at.hands.type_into("starts", "noon")
    form(at).tree.setFocus()
    at.hands.press("Up")
    qtbot.waitUntil(lambda: form(at).model.path(form(at).tree.currentIndex()) == (1,), timeout=5000)
    assert starts.text() == "noon"


@pytest.mark.gui
def test_keys_of_the_tree_move_and_indent(at: At) -> None:
    at.open("agenda")
    add(at, "add-first-entry", "A")
    add(at, "agenda-add", "B")
    add(at, "agenda-add", "C")
    form(at).tree.setFocus()
    at.hands.press("Alt+Up")
    assert titles(form(at).record().items) == (("A", ()), ("C", ()), ("B", ()))
    at.hands.press("Alt+Shift+Right")
    assert titles(form(at).record().items) == (("A", (("C", ()),)), ("B", ()))
    at.hands.press("Del")
    assert titles(form(at).record().items) == (("A", ()), ("B", ()))


@pytest.mark.gui
def test_what_was_removed_is_taken_back(at: At) -> None:
    at.open("agenda")
    add(at, "add-first-entry", "A")
    add(at, "agenda-add-under", "a")
    form(at).tree.setCurrentIndex(form(at).model.index(0, 0))
    form(at).tree.setFocus()
    at.hands.press("Del")
    assert form(at).record().items == ()
    at.hands.press("Ctrl+Z")
    assert titles(form(at).record().items) == (("A", (("a", ()),)),)
    at.hands.press("Ctrl+Shift+Z")
    assert form(at).record().items == ()


@pytest.mark.gui
def test_an_unsaved_agenda_is_kept_as_a_draft(at: At) -> None:
    at.open("agenda")
    add(at, "add-first-entry", "Opening")
    at.hands.go(Place("home"))
    kept = find_draft(at.hands.store, "agenda", at.uid)
    assert kept is not None


@pytest.mark.gui
def test_a_place_can_ask_for_the_draft_of_the_agenda(at: At) -> None:
    agenda = get_agenda(at.hands.store, at.uid)
    keep_draft(at.hands.store, "agenda", replace(agenda, items=(AgendaItem(title="Opening"),)))
    at.hands.go(Place("meeting", at.uid, tab="agenda", spot="draft"))
    assert titles(form(at).record().items) == (("Opening", ()),)
    assert [one.objectName() for one in at.hands.page.findChildren(QPushButton) if one.isVisible()].count(
        "restore-draft"
    ) == 0


@pytest.mark.gui
def test_choosing_an_entry_shows_it_in_the_form(at: At) -> None:
    at.open("agenda")
    add(at, "add-first-entry", "A")
    add(at, "agenda-add", "B")
    tree = at.hands.find(AgendaTree, "agenda-tree")
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_Up)
    assert form(at).entry.record().title == "A"
    assert form(at).entry.record().kind is AgendaKind.ITEM


@pytest.mark.gui
@pytest.mark.usefixtures("_vietnamese")
def test_no_field_of_an_entry_is_cut_in_large_text_and_a_small_window(at: At) -> None:
    at.hands.commands.wear(Appearance(zoom=1.5))
    at.hands.window.resize(960, 600)
    at.open("agenda")
    add(at, "add-first-entry", "Opening")
    entry = form(at).entry
    fields = [*entry.findChildren(LineEdit), *entry.findChildren(Segmented)]
    room = at.hands.window.width()
    ends = {one.mapTo(at.hands.window, one.rect().topRight()).x() for one in fields if one.isVisible()}
    at.hands.commands.wear(Appearance())
    assert fields
    assert max(ends) < room


def test_the_tree_is_sound(at: At, qtmodeltester: ModelTester) -> None:
    at.open("agenda")
    add(at, "add-first-entry", "A")
    add(at, "agenda-add-under", "a")
    qtmodeltester.check(form(at).model)
