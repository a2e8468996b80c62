"""A person's data are handed over and erased from the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.ui.desk import Place
from desktop_app.ui.messages.boxes import Answer
from desktop_app.ui.register.person import PersonPage
from desktop_app.ui.tables.people import PeoplePage
from desktop_app.usecases.keeping.backup import Reason, back_up, list_copies
from desktop_app.usecases.register.people import file_person, list_people
from tests.db.builders import person

if TYPE_CHECKING:
    from pathlib import Path

    from tests.desktop_app.hands import Hands

pytestmark = pytest.mark.gui


@pytest.fixture
def page(window: Hands) -> PersonPage:
    """Return the page of Ana."""
    ana = file_person(window.store, person("Ana Soares", email="ana@isles.example"))
    window.go(Place("person", ana.uid))
    return window.page_as(PersonPage)


def choose(window: Hands, page: PersonPage, name: str) -> None:
    action = page.findChild(QAction, name)
    assert isinstance(action, QAction)
    action.trigger()
    window.settle()
    window.settle()


def test_all_data_are_saved_as_a_paper(window: Hands, page: PersonPage, tmp_path: Path) -> None:
    window.messages.path = tmp_path / "Ana"
    choose(window, page, "save-person-data")
    assert (tmp_path / "Ana.pdf").read_bytes().startswith(b"%PDF")


def test_erasing_is_asked_about_and_done(window: Hands, page: PersonPage) -> None:
    choose(window, page, "erase-person")
    (question,) = window.messages.questions
    assert question.yes == "Erase Ana Soares"
    assert window.page_as(PeoplePage)
    assert list_people(window.store) == []


def test_who_says_no_loses_nothing(window: Hands, page: PersonPage) -> None:
    window.messages.yes = False
    choose(window, page, "erase-person")
    assert [one.full_name for one in list_people(window.store)] == ["Ana Soares"]


def make_copies(window: Hands, page: PersonPage) -> None:
    """Make copies that hold Ana, and one that does not hold the next change."""
    assert page
    for name in ("Bo One", "Bo Two"):
        file_person(window.store, person(name))
        back_up(window.store, Reason.WORKING)


def held(window: Hands) -> int:
    """Return how many copies have Ana's address in their bytes."""
    return sum(b"ana@isles" in one.path.read_bytes() for one in list_copies(window.store.copies))


def test_the_question_says_how_many_copies_hold_the_person(window: Hands, page: PersonPage) -> None:
    make_copies(window, page)
    window.messages.yes = False
    choose(window, page, "erase-person")
    (question,) = window.messages.questions
    assert "2 copies of the file hold the data, too." in question.why
    assert "The last one would be kept until" in question.why
    assert window.messages.offers == ["Take the person out of these copies, too"]
    assert held(window) == 2


def test_the_person_goes_out_of_the_copies_too(window: Hands, page: PersonPage) -> None:
    make_copies(window, page)
    choose(window, page, "erase-person")
    assert held(window) == 0
    assert len(list_copies(window.store.copies)) == 3
    window.go(Place("backup"))
    assert not shown(window)


def shown(window: Hands) -> bool:
    return any(one.isVisible() for one in window.page.findChildren(QWidget, "erased-state"))


def test_who_leaves_the_copies_alone_is_reminded_on_the_page_of_copies(
    window: Hands, page: PersonPage
) -> None:
    make_copies(window, page)
    window.messages.answer = Answer.YES
    choose(window, page, "erase-person")
    assert held(window) == 2
    window.go(Place("backup"))
    assert window.find(QLabel, "erased-state").text() == "2 copies still hold people who were erased"
    window.click("take-out-erased")
    window.settle()
    assert held(window) == 0
    assert not shown(window)
