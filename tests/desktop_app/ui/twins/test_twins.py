"""Duplicates are looked at side by side and merged in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QRadioButton

from desktop_app.ui.desk import Place
from desktop_app.ui.twins.page import TwinsPage
from desktop_app.usecases.register import twins as register_twins
from desktop_app.usecases.register.people import file_person, list_people
from tests.db.builders import person

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester

    from tests.desktop_app.hands import Hands

pytestmark = pytest.mark.gui


@pytest.fixture
def twins(window: Hands) -> TwinsPage:
    """Return the page with one pair on it."""
    file_person(window.store, person("Ana Soares", phone="1"))
    file_person(window.store, person("SOARES Ana", phone="2", email="ana@isles.example"))
    file_person(window.store, person("Bo Lindh"))
    window.go(Place("duplicates"))
    return window.page_as(TwinsPage)


def shown(page: TwinsPage) -> list[tuple[str, str]]:
    model = page.model
    return [(model.index(row, 0).data(), model.index(row, 1).data()) for row in range(model.rowCount())]


def test_a_pair_is_merged_with_the_values_that_were_chosen_and_taken_back(
    window: Hands, twins: TwinsPage
) -> None:
    assert shown(twins) == [("Ana Soares", "SOARES Ana")]
    second = next(one for one in twins.findChildren(QRadioButton, "keep-phone") if one.text() == "2")
    second.click()
    window.click("merge")
    with window.store.reading() as unit:
        (kept,) = [one for one in unit.people.all() if one.full_name == "Ana Soares"]
    assert (kept.phone, kept.email, kept.aliases) == ("2", "ana@isles.example", ("SOARES Ana",))
    assert shown(twins) == []
    window.press("Ctrl+Z")
    assert len(list_people(window.store)) == 3
    assert len(shown(twins)) == 1


def test_a_double_click_merges_once(window: Hands, twins: TwinsPage) -> None:
    twins.comparison.merge_button.click()
    twins.comparison.merge_button.click()
    window.settle()
    assert shown(twins) == []
    assert window.messages.troubles == []


def test_two_who_are_not_the_same_are_left_alone_from_then_on(window: Hands, twins: TwinsPage) -> None:
    window.click("not-the-same")
    assert shown(twins) == []
    window.go(Place("people"))
    window.go(Place("duplicates"))
    assert shown(twins) == []
    assert len(list_people(window.store)) == 3


def test_pairs_are_a_sound_model(twins: TwinsPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(twins.model)


def test_organisations_without_duplicates_say_so(window: Hands, twins: TwinsPage) -> None:
    window.go(Place("duplicates", spot="organisation"))
    assert all(one != other for one, other in shown(twins))


def test_who_leaves_the_page_stops_the_look_and_finds_all_when_coming_back(
    window: Hands, twins: TwinsPage
) -> None:
    twins.show_place(Place("duplicates"))
    twins.let_go()
    window.go(Place("people"))
    window.go(Place("duplicates"))
    assert shown(window.page_as(TwinsPage)) == [("Ana Soares", "SOARES Ana")]


def test_so_many_pairs_that_not_all_are_shown_are_told(
    window: Hands, twins: TwinsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(register_twins, "LIKELIEST", 1)
    file_person(window.store, person("Ana SOARES"))
    twins.show_place(Place("duplicates", spot="person"))
    window.settle()
    assert len(shown(twins)) == 1
    assert "3 pairs may be one · the likeliest 1 are shown" in [
        one.text() for one in twins.findChildren(QLabel)
    ]
