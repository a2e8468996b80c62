"""Registration in the real window: the door, days, who left, who came in whose place, the quorum."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from db.records.attendance import Attendance, AttendanceState, Delegation, Presence, Visit
from db.records.meeting import Mode
from db.records.quorum import QuorumRule
from desktop_app.ui.look.chip import Chip
from desktop_app.ui.look.type_ahead import TypeAhead
from desktop_app.ui.look.words import Words
from desktop_app.ui.meeting.participants.door import Door
from desktop_app.ui.meeting.participants.replaced_dialog import ReplacedDialog
from desktop_app.ui.meeting.participants.visits_dialog import VisitsDialog
from desktop_app.ui.meeting.participants.words import Column
from desktop_app.usecases.meeting.list_edits import change_attendance
from desktop_app.usecases.meeting.meetings import file_meeting
from desktop_app.usecases.meeting.registration import Sitting
from tests.clock import seconds_computed
from tests.desktop_app.ui.meeting.listed import choose, grid, lines, shown, tab

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from tests.desktop_app.ui.meeting.conftest import At

pytestmark = pytest.mark.gui
PRESENT, INVITED = AttendanceState.PRESENT, AttendanceState.INVITED
FIRST, SECOND = Sitting(date(2020, 10, 14)), Sitting(date(2020, 10, 15))


def at_the_door(at: At, *people: tuple[str, str]) -> Door:
    for body, name in people:
        at.bring(body, name)
    at.open("participants")
    at.hands.click("open-door")
    return at.hands.find(Door, "door")


def key_in(at: At, text: str) -> None:
    field = at.hands.find(QLineEdit, "door-field")
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    at.hands.settle()


def states(at: At) -> dict[str, AttendanceState]:
    return {one.printed_name: one.state for one in lines(at)}


def names(door: Door) -> list[str]:
    return [str(door.model.index(row, 0).data()) for row in range(door.model.rowCount())]


def more(at: At, name: str) -> QAction:
    menu = tab(at).registration.menu
    menu.aboutToShow.emit()
    return next(one for one in menu.actions() if one.objectName() == name)


def change_meeting(at: At, **values: object) -> None:
    meeting = at.dossier().meeting
    file_meeting(at.hands.store, replace(meeting, **values))  # type: ignore[arg-type]  # the caller knows the fields


def sit(at: At, sitting: Sitting) -> None:
    buttons = tab(at).registration.sittings
    buttons.sitting = sitting
    buttons.chosen.emit()


def test_two_letters_and_enter_mark_somebody_present(at: At) -> None:
    door = at_the_door(at, ("cambod", "Ana Soares"), ("lao", "Bo Example"))
    key_in(at, "bo")
    assert states(at) == {"Ana Soares": INVITED, "Bo Example": PRESENT}
    assert at.hands.find(Words, "door-count").text() == "1 of 2 present"
    assert door.field.text() == ""
    assert door.field.hasFocus()


def test_the_last_one_marked_is_told_and_taken_back(at: At) -> None:
    at_the_door(at, ("cambod", "Ana Soares"), ("lao", "Bo Example"))
    key_in(at, "ana")
    assert at.hands.find(Chip, "door-said").accessibleName() == "Ana Soares is present"
    at.hands.click("door-undo")
    assert states(at)["Ana Soares"] is INVITED
    assert at.hands.find(Words, "door-count").text() == "0 of 2 present"


def test_those_who_are_not_there_yet_come_first(at: At) -> None:
    door = at_the_door(at, ("cambod", "Ana Soares"), ("lao", "Anan Example"), ("thai", "Bo Example"))
    key_in(at, "ana so")
    QTest.keyClicks(door.field, "an")
    assert names(door) == ["Anan Example", "Ana Soares"]


def test_an_organisation_and_the_second_name_find_somebody_too(at: At) -> None:
    door = at_the_door(at, ("cambod", "Ana Soares"), ("lao", "Bo Example"))
    QTest.keyClicks(door.field, "camb")
    assert names(door) == ["Ana Soares"]
    door.field.setText("exam")
    assert names(door) == ["Bo Example"]


def test_enter_without_letters_marks_nobody(at: At) -> None:
    at_the_door(at, ("cambod", "Ana Soares"))
    key_in(at, "")
    key_in(at, "a")
    assert states(at) == {"Ana Soares": INVITED}


def test_arrows_choose_another_one(at: At) -> None:
    door = at_the_door(at, ("cambod", "Ana Soares"), ("lao", "Ana Example"))
    QTest.keyClicks(door.field, "ana")
    second = names(door)[1]
    QTest.keyClick(door.field, Qt.Key.Key_Down)
    key_in(at, "")
    assert states(at)[second] is PRESENT


def test_somebody_who_is_there_already_is_not_marked_again(at: At) -> None:
    at_the_door(at, ("cambod", "Ana Soares"))
    key_in(at, "ana")
    key_in(at, "ana")
    assert at.hands.find(Chip, "door-said").accessibleName() == "Ana Soares was marked present before"


def test_nobody_of_that_name_is_told(at: At) -> None:
    at_the_door(at, ("cambod", "Ana Soares"))
    key_in(at, "xyz")
    assert states(at) == {"Ana Soares": INVITED}


def test_escape_empties_the_field_and_then_leaves_the_door(at: At) -> None:
    door = at_the_door(at, ("cambod", "Ana Soares"))
    QTest.keyClicks(door.field, "an")
    QTest.keyClick(door.field, Qt.Key.Key_Escape)
    assert door.isVisible()
    QTest.keyClick(door.field, Qt.Key.Key_Escape)
    assert grid(at).isVisible()


def test_today_the_time_of_coming_is_kept(at: At) -> None:
    today = datetime.now().astimezone().date()
    change_meeting(at, first_day=today, last_day=today + timedelta(days=1))
    at.bring("cambod", "Ana Soares")
    at.open("participants")
    sit(at, Sitting(today))
    at.hands.click("open-door")
    key_in(at, "ana")
    (visit,) = lines(at)[0].visits
    assert (visit.day, visit.arrived is not None) == (today, True)


def test_a_day_is_marked_on_its_own(at: At) -> None:
    at.bring("cambod", "Ana Soares")
    at.open("participants")
    sit(at, SECOND)
    choose(at, "Ana Soares")
    at.hands.press("A")
    assert lines(at)[0].visits == (Visit(day=SECOND.day, state=AttendanceState.ABSENT),)
    assert [line[4] for line in shown(at)] == ["Absent"]
    sit(at, Sitting())
    assert [line[4] for line in shown(at)] == ["Invited"]


def test_a_meeting_of_one_day_has_no_choice_of_days(at: At) -> None:
    change_meeting(at, last_day=date(2020, 10, 14))
    at.bring("cambod", "Ana Soares")
    at.open("participants")
    assert not tab(at).registration.sittings.isVisible()


def test_days_and_times_are_entered_for_one_person(at: At) -> None:
    at.bring("cambod", "Ana Soares")
    at.open("participants")
    choose(at, "Ana Soares")
    more(at, "visits").trigger()
    dialog = at.hands.window.findChild(VisitsDialog)
    assert dialog is not None
    fill_times(dialog, "9.30", "8")
    assert dialog.isVisible()
    fill_times(dialog, "9.30", "17:00")
    at.hands.settle()
    assert lines(at)[0].visits == (Visit(day=FIRST.day, arrived=time(9, 30), left=time(17)),)


def fill_times(dialog: VisitsDialog, arrived: str, left: str) -> None:
    """Type the times of the first day and save."""
    for name, text in (("arrived-0", arrived), ("left-0", left)):
        field = dialog.findChild(QLineEdit, name)
        assert field is not None
        field.setText(text)
    save = dialog.findChild(QAbstractButton, "save")
    assert save is not None
    save.click()


def replaced(at: At, name: str) -> ReplacedDialog:
    choose(at, name)
    more(at, "replaced-by").trigger()
    dialog = at.hands.window.findChild(ReplacedDialog)
    assert dialog is not None
    return dialog


def test_somebody_of_the_list_comes_in_the_place_of_another(at: At, qtbot: QtBot) -> None:
    at.bring("cambod", "Ana Soares")
    at.bring("lao", "Bo Example")
    at.open("participants")
    field = replaced(at, "Ana Soares").findChild(TypeAhead)
    assert field is not None
    QTest.keyClicks(field, "bo")
    qtbot.waitUntil(field.list.isVisible, timeout=5000)
    QTest.keyClick(field.list, Qt.Key.Key_Return)
    at.hands.settle()
    agree = at.hands.window.findChild(QAbstractButton, "agree")
    if agree is not None and agree.isVisible():
        agree.click()
    at.hands.settle()
    assert states(at) == {"Ana Soares": AttendanceState.REPLACED, "Bo Example": AttendanceState.CONFIRMED}


def test_somebody_new_comes_in_the_place_of_another(at: At) -> None:
    at.bring("cambod", "Ana Soares")
    at.open("participants")
    field = replaced(at, "Ana Soares").findChild(TypeAhead)
    assert field is not None
    QTest.keyClicks(field, "Chan New")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    at.hands.settle()
    assert states(at) == {"Ana Soares": AttendanceState.REPLACED, "Chan New": AttendanceState.CONFIRMED}
    assert "Replaced by Chan New" in [line[4] for line in shown(at)]


def test_the_quorum_is_told_and_follows_who_comes(at: At) -> None:
    change_meeting(at, quorum=QuorumRule.MAJORITY)
    at.bring("cambod", "Ana Soares")
    at.open("participants")
    chip = at.hands.find(Chip, "quorum")
    assert chip.accessibleName() == "No quorum: 0 of 1, 1 needed"
    choose(at, "Ana Soares")
    at.hands.press("P")
    chip = [one for one in at.hands.window.findChildren(Chip, "quorum") if one.isVisible()][-1]
    assert chip.accessibleName() == "Quorum: 1 of 1, 1 needed"


def test_a_hybrid_meeting_tells_how_many_are_online(at: At) -> None:
    change_meeting(at, mode=Mode.HYBRID)
    at.bring("cambod", "Ana Soares")
    at.bring("lao", "Bo Example")
    one = lines(at)[0]
    change_attendance(at.hands.store, one.uid, presence=Presence.ONLINE)
    at.open("participants")
    assert "1 online" in tab(at).counts.accessibleName()


def test_a_delegation_that_is_too_large_is_marked(at: At) -> None:
    change_meeting(at, largest_delegation=2)
    at.bring("cambod", "Ana Soares", heads=4)
    at.open("participants")
    assert "1 delegation over 2 people" in tab(at).counts.accessibleName()
    cell = tab(at).model.index(0, Column.ORGANISATION, tab(at).model.index(0, 0))
    assert "More people than a delegation may have at this meeting" in cell.data(Qt.ItemDataRole.ToolTipRole)


def bring_500(at: At) -> None:
    with at.hands.store.unit() as unit:
        home = unit.delegations.save(Delegation(meeting=at.uid, printed_name="Harbour Office"))
        names = (f"Person {number:03} Example" for number in range(500))
        places = [
            Attendance(meeting=at.uid, delegation=home.uid, printed_name=name, position=place)
            for place, name in enumerate(names)
        ]
        unit.attendance.save_many(places)
        unit.commit()


def test_a_door_of_500_people_keeps_up_with_the_typing(at: At) -> None:
    bring_500(at)
    door = at_the_door(at)
    slowest = 0.0
    for letter in "person 377":
        begun = seconds_computed()
        QTest.keyClicks(door.field, letter)
        slowest = max(slowest, seconds_computed() - begun)
    begun = seconds_computed()
    QTest.keyClick(door.field, Qt.Key.Key_Return)
    slowest = max(slowest, seconds_computed() - begun)
    at.hands.settle()
    assert states(at)["Person 377 Example"] is PRESENT
    assert slowest < 0.25, "a key takes some milliseconds; a busy machine may take longer"


def test_500_people_are_marked_at_once(at: At) -> None:
    bring_500(at)
    at.open("participants")
    grid(at).selectAll()
    begun = seconds_computed()
    at.hands.press("P")
    at.hands.settle()
    took = seconds_computed() - begun
    assert set(states(at).values()) == {PRESENT}
    assert len(grid(at).lines()) == 500
    assert took < 5, "half a second on a quiet machine"
