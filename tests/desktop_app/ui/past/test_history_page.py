"""The history of a record, read in the window, and the way back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from db.records.paragraph import Paragraph, Run
from db.records.record import Family, RecordStatus
from db.records.series import Series
from desktop_app.ui.desk import Place
from desktop_app.ui.dialogs.distribute import today
from desktop_app.ui.language.figures import day
from desktop_app.ui.look.marked_text import MarkedText
from desktop_app.ui.past.page import HistoryPage
from desktop_app.usecases.file.desk import sign_as
from desktop_app.usecases.meeting.meetings import file_meeting, get_meeting
from desktop_app.usecases.meeting.series import file_series
from desktop_app.usecases.record.records import file_record, get_record, set_status, start_record
from desktop_app.usecases.register.organisations import file_organisation
from desktop_app.usecases.register.people import file_person, get_person
from tests.db.builders import meeting, organisation, person

if TYPE_CHECKING:
    from uuid import UUID

    from db.records.person import Person
    from desktop_app.ui.desk import PlaceName
    from tests.desktop_app.hands import Hands

pytestmark = pytest.mark.gui


@pytest.fixture
def ana(window: Hands) -> Person:
    """Return somebody who was changed once, by two different people."""
    sign_as(window.store, "Nurul Hassan")
    first = file_person(
        window.store, person("Ana Soares", notes="Chairs the working group on boats and harbours")
    )
    sign_as(window.store, "José Reyes")
    return file_person(
        window.store, replace(first, email="ana@example.org", notes="Chairs the working group on harbours")
    )


def texts(page: HistoryPage) -> list[str]:
    """Return the lines that say what changed."""
    return [one.text() for one in page.findChildren(MarkedText) if one.isVisible()]


def labels(page: HistoryPage) -> list[str]:
    return [one.text() for one in page.findChildren(QLabel) if one.isVisible()]


def history(window: Hands, place: str, uid: UUID) -> HistoryPage:
    window.go(Place("history", uid, tab=place))
    return window.page_as(HistoryPage)


def test_the_page_says_who_changed_what(window: Hands, ana: Person) -> None:
    page = history(window, "person", ana.uid)
    assert [one for one in labels(page) if one in {"José Reyes", "Nurul Hassan"}] == [
        "José Reyes",
        "Nurul Hassan",
    ]
    assert texts(page) == [
        "Person  Ana Soares",
        "E-mail  empty → ana@example.org",
        "Notes  Chairs the working group on boats and harbours",
        "Person added  Ana Soares",
    ]


def test_a_screen_reader_hears_what_was_taken_out(window: Hands, ana: Person) -> None:
    page = history(window, "person", ana.uid)
    spoken = [one.accessibleName() for one in page.findChildren(MarkedText)]
    assert "Notes  Chairs the working group on [taken out: boats and ]harbours" in spoken


def test_going_back_is_one_more_change_and_can_be_undone(window: Hands, ana: Person) -> None:
    page = history(window, "person", ana.uid)
    backs = [one for one in page.findChildren(QAbstractButton) if one.objectName().startswith("back-")]
    assert len(backs) == 1  # the latest state is the one that is there
    window.click(backs[0].objectName())
    foot = [one.text() for one in window.window.frame.footer.findChildren(QLabel)]
    assert any(one.startswith(f"Taken back as it was on {day(today())} ") for one in foot)
    assert get_person(window.store, ana.uid).notes == "Chairs the working group on boats and harbours"
    assert "An earlier state was taken back" in labels(page)
    window.press("Ctrl+Z")
    assert get_person(window.store, ana.uid).notes == ana.notes


def test_an_adopted_record_says_that_it_can_not_go_back(window: Hands) -> None:
    home = file_meeting(window.store, meeting())
    made = start_record(window.store, home.uid, Family.STATEMENT, "STATEMENT")
    made = file_record(window.store, replace(made, paragraphs=(Paragraph(runs=(Run("Agreed."),)),)))
    for status in (RecordStatus.CIRCULATED, RecordStatus.ADOPTED):
        set_status(window.store, made.uid, status)
    page = history(window, "record", made.uid)
    backs = [one for one in page.findChildren(QAbstractButton) if one.objectName().startswith("back-")]
    window.click(backs[-1].objectName())
    assert "This was adopted, so its text can't go back any more." in labels(page)
    assert get_record(window.store, made.uid).status is RecordStatus.ADOPTED


def test_a_change_by_somebody_else_shows_at_once(window: Hands, ana: Person) -> None:
    page = history(window, "person", ana.uid)
    file_person(window.store, replace(ana, phone="+670 1234"))
    window.settle()
    assert "Telephone  empty → +670 1234" in texts(page)


def test_more_changes_are_shown_when_asked_for(window: Hands, ana: Person) -> None:
    for number in range(30):
        ana = file_person(window.store, replace(ana, phone=str(number)))
    page = history(window, "person", ana.uid)
    before = len(texts(page))
    window.click("earlier")
    assert len(texts(page)) > before
    assert texts(page)[-1] == "Person added  Ana Soares"


def test_the_way_back_leads_to_the_record(window: Hands, ana: Person) -> None:
    page = history(window, "person", ana.uid)
    page.findChildren(QAbstractButton)[0].click()
    window.settle()
    assert window.page.objectName() == "person-page"


@pytest.mark.parametrize("place", ["meeting", "record", "person", "organisation", "series"])
def test_every_record_has_its_history_in_its_menu_and_in_the_palette(window: Hands, place: str) -> None:
    uid = made(window, place)
    window.go(Place(cast("PlaceName", place), uid))
    assert window.program.navigator
    (action,) = (one for one in window.program.navigator.actions_here() if one.objectName() == "show-history")
    action.trigger()
    window.settle()
    assert texts(window.page_as(HistoryPage))


def made(window: Hands, place: str) -> UUID:
    """Return the identifier of a new record that is shown at *place*."""
    home = file_meeting(window.store, meeting())
    records: dict[str, Any] = {
        "meeting": home,
        "record": start_record(window.store, home.uid, Family.STATEMENT, "STATEMENT"),
        "person": file_person(window.store, person("Ana Soares")),
        "organisation": file_organisation(window.store, organisation("Isles")),
        "series": file_series(window.store, Series(title="Annual")),
    }
    uid: UUID = records[place].uid
    return uid


def test_a_meeting_can_go_back_as_a_whole(window: Hands) -> None:
    home = file_meeting(window.store, meeting(city="Ha Noi"))
    file_meeting(window.store, replace(home, city="Dili"))
    page = history(window, "meeting", home.uid)
    assert "City  Ha Noi → Dili" in texts(page)
    backs = [one for one in page.findChildren(QAbstractButton) if one.objectName().startswith("back-")]
    window.click(backs[0].objectName())
    assert get_meeting(window.store, home.uid).city == "Ha Noi"
