"""The list of participants: typed, marked by keys, pasted, moved, taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from db.records.attendance import Attendance, AttendanceState, DelegationRole
from db.records.person import Person, Post
from desktop_app.ui.desk import Place
from desktop_app.ui.look.type_ahead import TypeAhead
from desktop_app.ui.meeting.page import MeetingPage
from desktop_app.usecases.meeting.participants import add_participant
from desktop_app.usecases.meeting.tally import tally
from desktop_app.usecases.register.people import file_person, list_people
from tests.clock import seconds_computed
from tests.desktop_app.ui.meeting.listed import (
    choose,
    editor,
    end,
    fill,
    grid,
    groups,
    lines,
    people,
    shown,
    tab,
)

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from tests.desktop_app.ui.meeting.conftest import At

pytestmark = pytest.mark.gui


def test_the_first_one_is_typed_into_an_empty_list(at: At) -> None:
    at.open("participants")
    at.hands.click("add-first")
    fill(at, "name", "Ana Soares")
    fill(at, "post", "President")
    fill(at, "organisation", "Harbour Office")
    end_role = editor(at, "role")
    QTest.keyClick(end_role, Qt.Key.Key_Escape)
    at.hands.settle()
    assert people(at) == [("Ana Soares", "President", "Harbour Office")]


def test_somebody_of_the_register_comes_with_post_and_organisation(at: At, qtbot: QtBot) -> None:
    post = Post(title="Secretary General", organisation=at.society("cambod"))
    file_person(at.hands.store, Person(full_name="Sawan Example", posts=(post,)))
    at.open("participants")
    at.hands.click("add-first")
    cell = editor(at, "name")
    assert isinstance(cell, TypeAhead)
    QTest.keyClicks(cell, "saw")
    qtbot.waitUntil(cell.list.isVisible, timeout=5000)
    QTest.keyClick(cell.list, Qt.Key.Key_Return)
    at.hands.settle()
    assert people(at) == [("Sawan Example", "Secretary General", "Cambodian Red Cross")]
    assert lines(at)[0].person is not None


@pytest.mark.parametrize(
    ("key", "modifier", "place"),
    [
        (Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier, "agenda"),
        (Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier, "records"),
    ],
)
@pytest.mark.parametrize("through_the_list", [True, False])
def test_keys_of_the_window_work_while_suggestions_are_open(
    at: At, qtbot: QtBot, *, through_the_list: bool, key: Qt.Key, modifier: Qt.KeyboardModifier, place: str
) -> None:
    file_person(at.hands.store, Person(full_name="Sawan Example"))
    at.open("participants")
    at.hands.click("add-first")
    cell = editor(at, "name")
    assert isinstance(cell, TypeAhead)
    QTest.keyClicks(cell, "saw")
    qtbot.waitUntil(cell.list.isVisible, timeout=5000)
    QTest.keyPress(cell.list if through_the_list else cell, key, modifier)
    at.hands.settle()
    assert QApplication.activePopupWidget() is None
    navigator = at.hands.program.navigator
    assert navigator is not None
    assert navigator.help_page() == place


def test_a_new_person_goes_into_the_register_too(at: At) -> None:
    at.bring("cambod", "Ana Soares")
    at.open("participants")
    choose(at, "Ana Soares")
    at.hands.press("Ins")
    cell = editor(at, "name")
    QTest.keyClicks(cell, "Bo Example")
    QTest.keyClick(cell, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor(at, "post"), "Adviser")
    end(at)
    assert people(at)[-1] == ("Bo Example", "Adviser", "Cambodian Red Cross")
    assert [line.full_name for line in list_people(at.hands.store)] == ["Bo Example"]


def test_a_line_under_another_takes_its_organisation(at: At) -> None:
    at.bring("cambod", "Ana Soares")
    at.open("participants")
    choose(at, "Ana Soares")
    at.hands.press("Ins")
    QTest.keyClicks(editor(at, "name"), "Bo Example")
    end(at)
    assert people(at)[-1] == ("Bo Example", "", "Cambodian Red Cross")


def test_a_number_is_people_without_names(at: At) -> None:
    at.bring("cambod", "Ana Soares")
    at.open("participants")
    choose(at, "Ana Soares")
    at.hands.press("Ins")
    QTest.keyClicks(editor(at, "name"), "5")
    end(at)
    assert ["5 delegates, not named", "", "Cambodian Red Cross", "Delegate", "5 invited"] in shown(at)
    assert lines(at)[-1].head_count == 5


def test_an_empty_line_goes_without_a_word(at: At) -> None:
    at.bring("cambod", "Ana Soares")
    at.open("participants")
    choose(at, "Ana Soares")
    at.hands.press("Ins")
    QTest.keyClick(editor(at, "name"), Qt.Key.Key_Escape)
    at.hands.settle()
    assert len(shown(at)) == 1
    assert len(lines(at)) == 1


def test_somebody_on_the_list_cant_be_taken_again(at: At, qtbot: QtBot) -> None:
    person = file_person(at.hands.store, Person(full_name="Sawan Example"))
    add_participant(at.hands.store, meeting=at.uid, person=person.uid, organisation=at.society("lao"))
    at.open("participants")
    choose(at, "Sawan Example")
    at.hands.press("Ins")
    cell = editor(at, "name")
    assert isinstance(cell, TypeAhead)
    QTest.keyClicks(cell, "saw")
    qtbot.waitUntil(cell.list.isVisible, timeout=5000)
    assert not cell.list.model().index(0, 0).flags() & Qt.ItemFlag.ItemIsEnabled


def test_people_stand_in_groups_with_their_counts(at: At) -> None:
    at.bring("cambod", "Ana Soares", heads=5)
    at.bring("lao", "Bo Example")
    at.open("participants")
    assert groups(at) == ["Member Societies"]
    assert at.hands.find(QWidget, "counts").accessibleName().startswith("7 delegates · 2 National Societies")


def test_all_are_marked_present_by_one_key(at: At) -> None:
    at.bring("cambod", "Ana Soares", heads=5)
    at.bring("lao", "Bo Example")
    at.open("participants")
    choose(at, "Ana Soares")
    at.hands.press("Ctrl+A")
    at.hands.press("P")
    assert {one.state for one in lines(at)} == {AttendanceState.PRESENT}


def test_those_who_were_marked_stay_chosen(at: At) -> None:
    at.bring("cambod", "Ana Soares", heads=5)
    at.bring("lao", "Bo Example")
    at.open("participants")
    choose(at, "Ana Soares")
    for keys in ("Ctrl+A", "P", "X"):
        at.hands.press(keys)
    assert {one.state for one in lines(at)} == {AttendanceState.EXCUSED}


def test_a_new_line_is_current_though_the_list_was_read_before_the_work_told_of_it(at: At) -> None:
    at.bring("cambod", "Ana Soares")
    at.bring("lao", "Bo Example")
    at.open("participants")
    choose(at, "Ana Soares")
    new = next(one for one in lines(at) if one.printed_name == "Bo Example")
    tab(at).work.done.emit([new.uid])
    at.hands.settle()
    assert [one.person for one in grid(at).lines()] == [new]


@pytest.mark.parametrize(
    ("key", "state"),
    [("C", "confirmed"), ("X", "excused"), ("A", "absent"), ("P", "present")],
)
def test_each_state_has_its_key(at: At, key: str, state: str) -> None:
    at.bring("cambod", "Ana Soares")
    at.open("participants")
    choose(at, "Ana Soares")
    at.hands.press(key)
    assert lines(at)[0].state == state


def test_marking_is_taken_back_and_done_again(at: At) -> None:
    at.bring("cambod", "Ana Soares")
    at.open("participants")
    choose(at, "Ana Soares")
    at.hands.press("P")
    at.hands.press("X")
    at.hands.press("Ctrl+Z")
    assert lines(at)[0].state is AttendanceState.PRESENT
    at.hands.press("Ctrl+Z")
    assert lines(at)[0].state is AttendanceState.INVITED
    at.hands.press("Ctrl+Shift+Z")
    at.hands.press("Ctrl+Shift+Z")
    assert lines(at)[0].state is AttendanceState.EXCUSED


def test_what_the_foot_takes_back_the_list_knows_of(at: At) -> None:
    at.bring("cambod", "Ana Soares")
    at.open("participants")
    choose(at, "Ana Soares")
    at.hands.press("P")
    at.hands.window.frame.footer.undo.emit()
    at.hands.settle()
    at.hands.press("Ctrl+Shift+Z")
    assert lines(at)[0].state is AttendanceState.PRESENT


def test_a_name_is_changed_in_place(at: At) -> None:
    at.bring("cambod", "Ana Soares")
    at.open("participants")
    choose(at, "Ana Soares")
    at.hands.press("F2")
    cell = editor(at, "name")
    assert isinstance(cell, QLineEdit)
    cell.selectAll()
    QTest.keyClicks(cell, "Ana Maria Soares")
    end(at)
    assert people(at)[0][0] == "Ana Maria Soares"


def test_two_cells_of_a_line_are_changed_in_a_row(at: At) -> None:
    at.bring("cambod", "Ana Soares")
    at.open("participants")
    choose(at, "Ana Soares")
    at.hands.press("F2")
    fill(at, "name", "Ana Maria")
    cell = editor(at, "post")
    assert isinstance(cell, QLineEdit)
    cell.selectAll()
    QTest.keyClicks(cell, "Chair")
    end(at)
    assert people(at)[0][:2] == ("Ana Maria", "Chair")


def test_a_role_is_chosen_from_a_list(at: At) -> None:
    at.bring("cambod", "Ana Soares")
    at.open("participants")
    choose(at, "Ana Soares", column=3)
    at.hands.press("F2")
    cell = editor(at, "role")
    assert isinstance(cell, QComboBox)
    cell.hidePopup()
    cell.setCurrentIndex(list(DelegationRole).index(DelegationRole.OBSERVER))
    cell.activated.emit(cell.currentIndex())
    at.hands.settle()
    assert lines(at)[0].role is DelegationRole.OBSERVER


def test_one_of_five_gets_a_name_and_four_are_left(at: At) -> None:
    at.bring("cambod", "Ana Soares", heads=5)
    at.open("participants")
    choose(at, "5 delegates, not named")
    at.hands.press("F2")
    cell = editor(at, "name")
    assert isinstance(cell, QLineEdit)
    cell.selectAll()
    QTest.keyClicks(cell, "Bo Example")
    end(at)
    assert sorted((one.printed_name, one.head_count) for one in lines(at)) == [
        ("", 4),
        ("Ana Soares", 1),
        ("Bo Example", 1),
    ]


def test_the_line_beside_those_removed_is_selected(at: At) -> None:
    for name in ("Ana Soares", "Ben Tiru", "Cora Lim"):
        at.bring("cambod", name)
    at.open("participants")
    for gone, chosen in (("Ben Tiru", "Cora Lim"), ("Cora Lim", "Ana Soares")):
        choose(at, gone)
        at.hands.press("Del")
        assert [line.person.printed_name for line in grid(at).lines() if line.person] == [chosen]


def test_lines_are_removed_and_come_back(at: At) -> None:
    at.bring("cambod", "Ana Soares", heads=5)
    at.open("participants")
    choose(at, "Ana Soares")
    at.hands.press("Ctrl+A")
    at.hands.press("Del")
    assert lines(at) == []
    at.hands.press("Ctrl+Z")
    assert len(lines(at)) == 2
    assert len(shown(at)) == 2


def test_searching_leaves_the_others_out(at: At, qtbot: QtBot) -> None:
    at.bring("cambod", "Ana Soares")
    at.bring("lao", "Bo Example")
    at.open("participants")
    at.hands.press("Ctrl+F")
    at.hands.type_into("find", "so")
    qtbot.waitUntil(lambda: [line[0] for line in shown(at)] == ["Ana Soares"], timeout=5000)


def test_a_name_too_long_is_told_and_stays(at: At) -> None:
    at.bring("cambod", "Ana Soares")
    at.open("participants")
    choose(at, "Ana Soares")
    at.hands.press("F2")
    cell = editor(at, "name")
    assert isinstance(cell, QLineEdit)
    cell.setText("x" * 400)
    end(at)
    kept = editor(at, "name")
    assert isinstance(kept, QLineEdit)
    assert kept.text() == "x" * 400
    assert people(at)[0][0] == "Ana Soares"


def test_a_change_elsewhere_is_shown(at: At) -> None:
    at.open("participants")
    at.bring("cambod", "Ana Soares")
    at.hands.settle()
    assert [line[0] for line in shown(at)] == ["Ana Soares"]


def test_the_model_is_sound(at: At, qtmodeltester: ModelTester) -> None:
    at.bring("cambod", "Ana Soares", heads=5)
    at.bring("lao", "Bo Example")
    at.open("participants")
    qtmodeltester.check(tab(at).model)


def test_five_hundred_participants_are_shown_at_once(at: At) -> None:
    with at.hands.store.unit() as unit:
        from db.records.attendance import Delegation

        for place in range(50):
            home = unit.delegations.save(
                Delegation(meeting=at.uid, printed_name=f"Office {place}", position=place)
            )
            for number in range(10):
                unit.attendance.save(
                    Attendance(
                        meeting=at.uid,
                        delegation=home.uid,
                        printed_name=f"Person {place} {number}",
                        position=place * 10 + number,
                    )
                )
        unit.commit()
    at.open("participants")
    at.hands.go(Place("home"))
    begun = seconds_computed()
    at.hands.go(Place("meeting", at.uid, tab="participants"))
    grid(at).viewport().repaint()
    took = seconds_computed() - begun
    assert len(shown(at)) == 500
    assert took < 1, "a hundred milliseconds are the aim; a busy machine may take longer, not ten times"
    dossier = at.dossier()
    assert tally(dossier.attendance, dossier.delegations, dossier.organisations).people == 500
    assert isinstance(at.hands.page, MeetingPage)
