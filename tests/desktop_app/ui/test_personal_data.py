"""A person's data are handed over and erased from the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction

from desktop_app.ui.desk import Place
from desktop_app.ui.register.person import PersonPage
from desktop_app.ui.tables.people import PeoplePage
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
