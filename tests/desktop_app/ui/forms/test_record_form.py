"""A form that builds itself from a record: what is typed is the record, and problems stand beside fields."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from db.records.field import Field, field_problems
from db.records.person import Person
from db.records.problems import Problem
from db.records.record import Family, Record
from desktop_app.ui.forms.date_editors import read_time
from desktop_app.ui.forms.meeting_form import country_editor
from desktop_app.ui.forms.number_editor import NumberEditor
from desktop_app.ui.language.figures import ordinal

if TYPE_CHECKING:
    from desktop_app.ui.forms.record_form import RecordForm
    from tests.desktop_app.ui.forms.conftest import Shows

pytestmark = pytest.mark.gui


@dataclass(frozen=True, slots=True)
class Boat:
    """A record with one field of each kind."""

    name: Annotated[str, Field("Name", required=True, max_length=20)] = ""
    story: Annotated[str, Field("Story", multiline=True, max_length=0)] = ""
    launched: Annotated[date | None, Field("Launched")] = None
    crew: Annotated[int | None, Field("Crew", help="Without the captain.")] = None
    family: Annotated[Family, Field("Family")] = Family.STATEMENT
    other_names: Annotated[tuple[str, ...], Field("Other names")] = ()
    afloat: Annotated[bool, Field("Afloat")] = True
    version: int = 0

    def problems(self) -> tuple[Problem, ...]:
        return tuple(field_problems(self))


def type_into(form: QWidget, name: str, text: str) -> QLineEdit:
    line = form.findChild(QLineEdit, name)
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    return line


def leave(form: QWidget) -> None:
    QTest.keyClick(QApplication.focusWidget() or form, Qt.Key.Key_Tab)


def problem(form: RecordForm[Boat], name: str) -> str:
    return form.row(name).problem


def test_what_is_typed_is_the_record(show: Shows) -> None:
    form = show(Boat())
    type_into(form, "name", "Aurora")
    type_into(form, "launched", "14 October 2020")
    type_into(form, "crew", "12")
    assert form.record() == Boat(name="Aurora", launched=date(2020, 10, 14), crew=12)


def test_a_key_in_a_day_is_told_once_and_so_is_a_day_that_is_stepped(show: Shows) -> None:
    form = show(Boat(launched=date(2020, 10, 14)))
    heard: list[date | None] = []
    form.changed.connect(lambda: heard.append(form.record().launched))
    line = type_into(form, "launched", "15 October 2020")
    assert len(heard) == len("15 October 2020")
    QTest.keyClick(line, Qt.Key.Key_Up)
    assert heard[len("15 October 2020") :] == [date(2021, 10, 15)]


def test_a_record_shown_comes_back_unchanged(show: Shows) -> None:
    boat = Boat("Aurora", "Built\nby hand", date(1999, 1, 2), 3, Family.MINUTES, ("Dawn", "Đò"), afloat=False)
    assert show(boat).record() == boat


def test_a_needed_field_says_so_when_it_is_left(show: Shows) -> None:
    form = show(Boat())
    type_into(form, "name", " ")
    assert problem(form, "name") == ""
    leave(form)
    assert problem(form, "name") == "This is needed."


def test_a_problem_goes_while_typing_mends_it(show: Shows) -> None:
    form = show(Boat())
    type_into(form, "name", " ")
    leave(form)
    type_into(form, "name", "A")
    assert problem(form, "name") == ""


def test_a_problem_is_told_to_a_screen_reader(show: Shows) -> None:
    form = show(Boat())
    form.show_problems(form.problems())
    field = form.findChild(QLineEdit, "name")
    assert field is not None
    assert field.accessibleDescription() == "This is needed."


def test_a_problem_found_elsewhere_stands_beside_its_field(show: Shows) -> None:
    form = show(Boat("Aurora"))
    form.show_problems((Problem("crew", "Too many for this boat."),))
    assert problem(form, "crew") == "Too many for this boat."


def test_a_number_that_is_none_stays_as_it_was_typed(show: Shows) -> None:
    form = show(Boat("Aurora"))
    field = type_into(form, "crew", "a dozen")
    leave(form)
    assert field.text() == "a dozen"
    assert "a dozen" in problem(form, "crew")


def test_a_day_that_is_none_stays_as_it_was_typed(show: Shows) -> None:
    form = show(Boat("Aurora"))
    field = type_into(form, "launched", "32 October 2020")
    leave(form)
    assert field.text() == "32 October 2020"
    assert problem(form, "launched")


def test_ten_thousand_characters_are_kept_and_told_of(show: Shows) -> None:
    form = show(Boat())
    field = form.findChild(QLineEdit, "name")
    assert field is not None
    QApplication.clipboard().setText("x" * 10_000)
    field.setFocus()
    field.paste()
    leave(form)
    assert len(form.record().name) == 10_000
    assert "10,000" in problem(form, "name")


def test_nul_and_lone_surrogates_go_and_the_rest_stays(show: Shows) -> None:
    form = show(Boat())
    story = form.findChild(QPlainTextEdit, "story")
    assert story is not None
    QApplication.clipboard().setText("be\x00fore \ud800after")
    story.setFocus()
    story.paste()
    assert form.record().story == "before after"


def test_a_list_of_lines_has_one_a_line(show: Shows) -> None:
    form = show(Boat())
    lines = form.findChild(QPlainTextEdit, "other_names")
    assert lines is not None
    lines.setPlainText("Dawn\n\n Đò \nDawn")
    assert form.record().other_names == ("Dawn", "Đò")


def test_a_closed_list_gives_its_member_back(show: Shows) -> None:
    form = show(Boat("Aurora"))
    combo = form.findChild(QComboBox, "family")
    assert combo is not None
    QTest.keyClick(combo, Qt.Key.Key_End)
    assert form.record().family is Family.RESOLUTION


def test_every_field_has_a_name_and_can_be_reached_by_tab(show: Shows) -> None:
    form = show(Boat())
    reached: list[str] = []
    form.focus()
    for _ in fields(Boat)[:-1]:
        here = QApplication.focusWidget()
        assert here is not None
        assert here.accessibleName() or (isinstance(here, QAbstractButton) and here.text())
        reached.append(here.objectName())
        leave(form)
    assert reached == [one.name for one in fields(Boat)[:-1]]


def test_needed_fields_carry_a_mark(show: Shows) -> None:
    labels = [label.text() for label in show(Boat()).findChildren(QLabel)]
    assert "Name *" in labels
    assert "Crew" in labels


def test_help_stands_under_the_field(show: Shows) -> None:
    assert "Without the captain." in [label.text() for label in show(Boat()).findChildren(QLabel)]


def test_read_only_keeps_the_words_and_takes_no_others(show: Shows) -> None:
    form = show(Boat("Aurora"))
    form.set_read_only(True)
    type_into(form, "name", "Dawn")
    assert form.record().name == "Aurora"


@pytest.mark.parametrize("record", [Person(), Record(meeting=UUID(int=1))])
def test_every_record_of_plain_fields_has_a_form(show: Shows, record: object) -> None:
    assert show(record).record() == record


@pytest.mark.parametrize(
    ("typed", "code"),
    [("vietnam", "VN"), ("Viet Nam", "VN"), ("Timor-Leste", "TL"), ("cote d'ivoire", "CI"), ("LA", "LA")],
)
def test_a_country_is_found_without_accents_and_by_its_code(show: Shows, typed: str, code: str) -> None:
    del show
    editor = country_editor("country")
    line = editor.widget.findChild(QLineEdit)
    assert line is not None
    QTest.keyClicks(line, typed)
    assert editor.value() == code


def test_an_unknown_country_stays_as_it_was_typed(show: Shows) -> None:
    del show
    editor = country_editor("country")
    editor.set_value("Atlantis")
    assert editor.value() == "Atlantis"
    problem = editor.misread()
    assert problem is not None
    assert problem.values == {"country": "Atlantis"}


def test_letters_of_one_country_only_are_enough(show: Shows) -> None:
    del show
    editor = country_editor("country")
    line = editor.widget.findChild(QLineEdit)
    assert line is not None
    QTest.keyClicks(line, "vietn")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert editor.value() == "VN"


def test_a_number_of_a_meeting_reads_as_an_ordinal(show: Shows) -> None:
    form = show(Boat(crew=17), makers={"crew": lambda name: NumberEditor(name, spell=ordinal)})
    field = form.findChild(QLineEdit, "crew")
    assert field is not None
    assert field.text() == "17th"
    field.setFocus()
    assert field.text() == "17"
    leave(form)
    assert form.record().crew == 17


@pytest.mark.parametrize(
    ("typed", "read"),
    [("9", "09:00"), ("9:30", "09:30"), ("0930", "09:30"), ("9h05", "09:05"), ("24", ""), ("x", "")],
)
def test_times_are_read_as_people_type_them(typed: str, read: str) -> None:
    found = read_time(typed)
    assert (f"{found:%H:%M}" if found else "") == read
