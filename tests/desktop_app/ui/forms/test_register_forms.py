"""The forms of the register: names in many languages, members, turns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit

from db.records.language import Language
from db.records.quorum import QuorumRule
from desktop_app.ui.desk import Place
from desktop_app.usecases.meeting.series import get_series, list_series
from desktop_app.usecases.register.organisations import get_organisation, suggest_organisations

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desktop_app.hands import Hands

pytestmark = pytest.mark.gui


def test_a_name_in_arabic_begins_at_the_right(window: Hands) -> None:
    uid = suggest_organisations(window.store, "Lao Red Cross")[0].uid
    page = window.go(Place("organisation", uid))
    languages = [one.currentText() for one in page.findChildren(QComboBox, "language")]
    names = page.findChildren(QLineEdit, "text")
    ways = {name: line.layoutDirection() for name, line in zip(languages, names, strict=True)}
    assert ways["Arabic"] == Qt.LayoutDirection.RightToLeft
    assert ways["English"] == Qt.LayoutDirection.LeftToRight


def test_a_new_person_begins_in_the_full_name(window: Hands) -> None:
    page = window.go(Place("person"))
    window.settle()
    focused = page.window().focusWidget()
    assert focused is page.findChild(QLineEdit, "full_name")


def test_a_name_in_another_language_is_added(window: Hands) -> None:
    uid = suggest_organisations(window.store, "Lao Red Cross")[0].uid
    page = window.go(Place("organisation", uid))
    window.click("add-names")
    combo = page.findChildren(QComboBox, "language")[-1]
    combo.setFocus()
    QTest.keyClicks(combo, "Lao")
    line = page.findChildren(QLineEdit, "text")[-1]
    line.setFocus()
    line.insert("ອົງການກາແດງລາວ")
    line.textEdited.emit(line.text())
    window.press("Ctrl+S")
    assert get_organisation(window.store, uid).name(Language.LAO) == "ອົງການກາແດງລາວ"


def test_two_names_of_one_language_are_told_of(window: Hands) -> None:
    uid = suggest_organisations(window.store, "Lao Red Cross")[0].uid
    window.go(Place("organisation", uid))
    window.click("add-names")
    box = window.page.findChildren(QComboBox, "language")[-1]
    box.setCurrentIndex(box.findText("English"))
    line = window.page.findChildren(QLineEdit, "text")[-1]
    line.setFocus()
    QTest.keyClicks(line, "Another name")
    window.press("Ctrl+S")
    assert (
        len(get_organisation(window.store, uid).names) == len(window.page.findChildren(QLineEdit, "text")) - 1
    )


def test_a_member_of_a_series_is_found_while_typing(window: Hands, qtbot: QtBot) -> None:
    window.go(Place("series"))
    window.type_into("title", "Annual Harbour Meeting")
    window.click("add-members")
    line = window.page.findChildren(QLineEdit, "organisation")[1]
    line.setFocus()
    QTest.keyClicks(line, "lao red")
    popup = line.list  # type: ignore[attr-defined]  # a type-ahead
    qtbot.waitUntil(popup.isVisible, timeout=5000)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    window.press("Ctrl+S")
    stored = get_series(window.store, list_series(window.store)[0].uid)
    assert stored.members == (suggest_organisations(window.store, "Lao Red Cross")[0].uid,)


def test_a_new_organisation_is_not_scolded_before_anything_is_typed(window: Hands) -> None:
    window.go(Place("organisations"))
    window.press("Ctrl+N")
    shown = [one.text() for one in window.page.findChildren(QLabel) if one.isVisible()]
    assert "This is needed." not in shown
    assert window.find(QComboBox, "language").hasFocus()


def test_no_way_leads_back_to_the_form_that_was_saved(window: Hands) -> None:
    window.go(Place("organisations"))
    window.press("Ctrl+N")
    window.type_into("text", "Society of Tests")
    window.press("Ctrl+S")
    window.press("Alt+Left")
    assert window.page.objectName() == "organisations-page"


def test_a_new_line_of_names_proposes_a_language_that_is_free(window: Hands) -> None:
    uid = suggest_organisations(window.store, "Lao Red Cross")[0].uid
    page = window.go(Place("organisation", uid))
    window.click("add-names")
    languages = [one.currentText() for one in page.findChildren(QComboBox, "language")]
    assert len(set(languages)) == len(languages) > 1


def test_a_quorum_by_number_asks_for_the_number_and_keeps_it(window: Hands) -> None:
    page = window.go(Place("series"))
    title, number = page.findChild(QLineEdit, "title"), page.findChild(QLineEdit, "quorum_number")
    rule = page.findChild(QComboBox, "quorum")
    assert title is not None
    assert number is not None
    assert rule is not None
    QTest.keyClicks(title, "Harbour Meeting")
    assert not number.isVisible()
    rule.setFocus()
    QTest.keyClick(rule, Qt.Key.Key_End)
    assert number.isVisible()
    QTest.keyClicks(number, "7")
    window.press("Ctrl+S")
    stored = get_series(window.store, list_series(window.store)[0].uid)
    assert (stored.quorum, stored.quorum_number) == (QuorumRule.NUMBER, 7)
