"""A list is saved as a file just as it is shown."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction

from db.records.person import Person
from desktop_app.ui.desk import Place
from desktop_app.usecases.register.people import file_person

if TYPE_CHECKING:
    from pathlib import Path

    from tests.desktop_app.hands import Hands

pytestmark = pytest.mark.gui


def save(window: Hands, path: Path) -> list[str]:
    """Save the list that is shown and return the names in the file."""
    window.messages.path = path
    action = window.page.findChild(QAction, "save-list")
    assert isinstance(action, QAction)
    action.trigger()
    window.settle()
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [row["Full name"] for row in csv.DictReader(file)]


def test_what_is_found_is_saved_in_the_order_shown(window: Hands, tmp_path: Path) -> None:
    for name in ("Ana Kaleo", "Ba Kaleo", "Somebody Else"):
        file_person(window.store, Person(full_name=name))
    window.go(Place("people"))
    window.type_into("find", "kaleo")
    window.press("Return")
    assert save(window, tmp_path / "people.csv") == ["Ana Kaleo", "Ba Kaleo"]


def test_what_was_saved_is_told_with_what_was_guarded(window: Hands, tmp_path: Path) -> None:
    file_person(window.store, Person(full_name="=Ana"))
    window.go(Place("people"))
    said: list[str] = []
    window.desk.told.connect(lambda done: said.append(done.words))
    save(window, tmp_path / "people.csv")
    assert said[0].startswith("Saved “people.csv”: 1 row. 1 cell begins like a formula")


def test_nothing_is_written_when_nothing_is_chosen(window: Hands) -> None:
    window.go(Place("people"))
    window.messages.path = None
    action = window.page.findChild(QAction, "save-list")
    assert isinstance(action, QAction)
    action.trigger()
    window.settle()
    assert window.messages.asked[-1].kinds.startswith("Excel workbook (*.xlsx);;CSV")
