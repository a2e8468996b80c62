"""The details of a meeting: filled in, saved, kept as a draft, and never lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from db.records.meeting import Meeting, Mode
from db.records.series import Series
from desktop_app.ui.desk import Place
from desktop_app.ui.forms.reference_editor import ReferenceEditor
from desktop_app.ui.meeting.page import MeetingPage
from desktop_app.usecases.keeping.drafts import find_draft, keep_draft
from desktop_app.usecases.meeting.meetings import file_meeting, list_meetings
from desktop_app.usecases.meeting.series import file_series, list_series
from desktop_app.usecases.register.organisations import suggest_organisations

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.meeting.details import DetailsTab
    from tests.desktop_app.hands import Hands
    from tests.desktop_app.ui.meeting.conftest import At

pytestmark = pytest.mark.gui


def write(hands: Hands, name: str, text: str) -> None:
    """Type *text* into the text of several lines called *name*."""
    field = hands.find(QPlainTextEdit, name)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def details(hands: Hands) -> DetailsTab:
    return hands.page_as(MeetingPage).tabs.details


def said(hands: Hands) -> list[str]:
    return [label.text() for label in hands.window.findChildren(QLabel) if label.isVisible()]


def test_enter_makes_a_series_that_nothing_in_the_register_is_like(window: Hands) -> None:
    window.go(Place("meeting"))
    line = window.type_into("series", "Harbour Meetings")
    QTest.keyClick(line, Qt.Key.Key_Return)
    window.settle()
    assert [one.title for one in list_series(window.store)] == ["Harbour Meetings"]
    assert details(window).form.record().series is not None


def test_a_name_that_is_known_is_taken_and_not_made_again(window: Hands) -> None:
    file_series(window.store, Series(title="Harbour Meetings"))
    window.go(Place("meeting"))
    line = window.type_into("series", "harbour meetings")
    QTest.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    window.settle()
    assert [one.title for one in list_series(window.store)] == ["Harbour Meetings"]
    assert details(window).form.record().series is not None


def test_enter_makes_no_organisation_while_the_register_knows_one_like_it(window: Hands) -> None:
    window.go(Place("meeting"))
    line = window.type_into("host", "cambod")
    QTest.keyClick(line, Qt.Key.Key_Return)
    window.settle()
    assert [one.name for one in suggest_organisations(window.store, "cambod")] == ["Cambodian Red Cross"]


def test_a_new_meeting_is_filled_in_and_saved(window: Hands) -> None:
    window.go(Place("meeting"))
    write(window, "title", "17th Harbour Meeting")
    window.type_into("first_day", "14 October 2020")
    window.type_into("last_day", "15/10/2020")
    window.type_into("city", "Hanoi")
    window.press("Ctrl+S")
    line = list_meetings(window.store)[0]
    assert (line.title, line.first_day, line.last_day, line.city) == (
        "17th Harbour Meeting",
        date(2020, 10, 14),
        date(2020, 10, 15),
        "Hanoi",
    )
    assert window.program.navigator is not None
    assert window.program.navigator.here == Place("meeting", line.uid, tab="details")


def test_the_last_day_needs_no_year_after_the_first_one(window: Hands) -> None:
    window.go(Place("meeting"))
    window.type_into("first_day", "30 November 2026")
    window.type_into("last_day", "2 dec")
    assert details(window).form.record().last_day == date(2026, 12, 2)


def test_the_cursor_stays_where_it_was_when_a_new_meeting_is_saved(window: Hands) -> None:
    window.go(Place("meeting"))
    write(window, "title", "17th Harbour Meeting")
    window.type_into("first_day", "14 October 2020")
    window.type_into("city", "Hanoi")
    window.press("Ctrl+S")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "city"


def test_the_window_is_named_after_the_meeting(at: At) -> None:
    at.open("details")
    assert at.hands.window.windowTitle().startswith("17th Meeting")


def test_without_title_nothing_is_saved_and_the_cursor_stands_there(window: Hands) -> None:
    window.go(Place("meeting"))
    window.type_into("city", "Hanoi")
    window.press("Ctrl+S")
    assert list_meetings(window.store) == []
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "title"
    assert window.type_into("city", "Hanoi").text() == "Hanoi"


def test_an_end_before_the_start_is_told_beside_the_field(at: At) -> None:
    at.open("details")
    at.hands.type_into("last_day", "13 October 2020")
    at.hands.find(QLineEdit, "city").setFocus()
    assert details(at.hands).form.row("last_day").problem == "This is before the first day."
    assert not at.hands.find(QAbstractButton, "save").isEnabled()


def test_the_length_stands_under_the_days(at: At) -> None:
    at.open("details")
    assert "2 days" in said(at.hands)


def test_a_virtual_meeting_needs_no_venue(at: At) -> None:
    file_meeting(at.hands.store, replace(at.dossier().meeting, mode=Mode.VIRTUAL))
    at.open("details")
    venue = at.hands.find(QLineEdit, "venue")
    assert not venue.isEnabled()
    assert venue.placeholderText() == "No venue: the meeting is virtual"


def test_a_venue_that_is_filled_in_stays_in_a_virtual_meeting(at: At) -> None:
    file_meeting(at.hands.store, replace(at.dossier().meeting, mode=Mode.VIRTUAL, venue="The old hall"))
    at.open("details")
    assert at.hands.find(QLineEdit, "venue").isEnabled()


def test_what_was_saved_is_shown_in_the_head(at: At) -> None:
    at.open("details")
    write(at.hands, "title", "18th Harbour Meeting")
    at.hands.press("Ctrl+S")
    assert at.hands.page_as(MeetingPage).head.title.text() == "18th Harbour Meeting"
    assert at.dossier().meeting.title == "18th Harbour Meeting"


def test_the_bar_stands_there_only_while_something_is_unsaved(at: At) -> None:
    at.open("details")
    save = details(at.hands).findChild(QAbstractButton, "save")
    assert save is not None
    assert not save.isVisible()
    at.hands.type_into("city", "Hue")
    assert save.isVisible()
    at.hands.type_into("city", "Hanoi")
    assert not save.isVisible()


def test_a_draft_is_kept_when_typing_rests(at: At, qtbot: QtBot) -> None:
    at.open("details")
    at.hands.type_into("city", "Hue")
    qtbot.waitUntil(lambda: find_draft(at.hands.store, "meeting", at.uid) is not None, timeout=5000)
    kept = find_draft(at.hands.store, "meeting", at.uid)
    assert kept is not None
    assert isinstance(kept.record, Meeting)
    assert kept.record.city == "Hue"


def test_leaving_keeps_the_draft_at_once(at: At) -> None:
    at.open("details")
    at.hands.type_into("city", "Hue")
    at.hands.go(Place("home"))
    assert find_draft(at.hands.store, "meeting", at.uid) is not None


def test_a_draft_is_offered_and_restored(at: At) -> None:
    keep_draft(at.hands.store, "meeting", replace(at.dossier().meeting, city="Hue"))
    at.open("details")
    at.hands.click("restore-draft")
    assert at.hands.find(QLineEdit, "city").text() == "Hue"
    at.hands.press("Ctrl+S")
    assert at.dossier().meeting.city == "Hue"
    assert find_draft(at.hands.store, "meeting", at.uid) is None


def test_a_draft_that_is_discarded_is_gone(at: At) -> None:
    keep_draft(at.hands.store, "meeting", replace(at.dossier().meeting, city="Hue"))
    at.open("details")
    at.hands.click("discard-draft")
    assert find_draft(at.hands.store, "meeting", at.uid) is None
    assert at.hands.find(QLineEdit, "city").text() == "Hanoi"


def test_a_place_can_ask_for_the_draft_at_once(at: At) -> None:
    keep_draft(at.hands.store, "meeting", replace(at.dossier().meeting, city="Hue"))
    at.hands.go(Place("meeting", at.uid, spot="draft"))
    assert at.hands.find(QLineEdit, "city").text() == "Hue"


def test_a_meeting_that_was_never_saved_is_restored(window: Hands) -> None:
    window.go(Place("meeting"))
    write(window, "title", "17th Harbour Meeting")
    uid = details(window).form.record().uid
    window.go(Place("home"))
    window.go(Place("meeting"))
    window.go(Place("meeting", uid, spot="draft"))
    window.type_into("first_day", "14 October 2020")
    window.press("Ctrl+S")
    assert [(line.uid, line.title) for line in list_meetings(window.store)] == [(uid, "17th Harbour Meeting")]


def test_discarded_changes_can_be_put_back(at: At) -> None:
    at.open("details")
    at.hands.type_into("city", "Hue")
    at.hands.click("discard")
    assert at.hands.find(QLineEdit, "city").text() == "Hanoi"
    at.hands.click("put-back")
    assert at.hands.find(QLineEdit, "city").text() == "Hue"


def test_a_meeting_changed_elsewhere_keeps_what_is_typed(at: At) -> None:
    at.open("details")
    at.hands.type_into("city", "Hue")
    file_meeting(at.hands.store, replace(at.dossier().meeting, venue="The old hall"))
    at.hands.settle()
    at.hands.press("Ctrl+S")
    assert at.hands.find(QLineEdit, "city").text() == "Hue"
    at.hands.click("load-other")
    assert at.hands.find(QLineEdit, "venue").text() == "The old hall"
    at.hands.click("put-back")
    assert at.hands.find(QLineEdit, "city").text() == "Hue"


def test_what_is_typed_can_win_over_the_other_version(at: At) -> None:
    at.open("details")
    at.hands.type_into("city", "Hue")
    file_meeting(at.hands.store, replace(at.dossier().meeting, venue="The old hall"))
    at.hands.settle()
    at.hands.press("Ctrl+S")
    at.hands.click("save-mine")
    assert at.dossier().meeting.city == "Hue"


def test_a_change_elsewhere_is_shown_where_nothing_is_typed(at: At) -> None:
    at.open("details")
    file_meeting(at.hands.store, replace(at.dossier().meeting, city="Hue"))
    at.hands.settle()
    assert at.hands.find(QLineEdit, "city").text() == "Hue"


def test_the_host_is_found_while_typing(at: At, qtbot: QtBot) -> None:
    at.open("details")
    host = at.hands.type_into("host", "viet")
    editor = details(at.hands).form.editor("host")
    assert isinstance(editor, ReferenceEditor)
    popup = editor.field.list
    qtbot.waitUntil(popup.isVisible, timeout=5000)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert host.text() == "Vietnam Red Cross Society"
    at.hands.press("Ctrl+S")
    assert at.dossier().meeting.host == at.society("viet")


def test_an_organisation_is_made_on_the_spot(at: At) -> None:
    at.open("details")
    host = at.hands.type_into("host", "Harbour Office")
    QTest.keyClick(host, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    at.hands.settle()
    at.hands.press("Ctrl+S")
    assert at.dossier().meeting.host == at.society("Harbour Office")


def test_a_host_that_nobody_knows_is_asked_for(at: At) -> None:
    at.open("details")
    at.hands.type_into("host", "Harbour Office")
    at.hands.press("Ctrl+S")
    assert "Harbour Office" in details(at.hands).form.row("host").problem
    assert at.dossier().meeting.host is None


def test_a_role_is_added_and_saved(at: At) -> None:
    at.open("details")
    at.hands.click("add-roles")
    at.hands.type_into("printed_name", "Ana Soares")
    at.hands.type_into("printed_post", "President")
    at.hands.press("Ctrl+S")
    role = at.dossier().meeting.roles[0]
    assert (role.printed_name, role.printed_post) == ("Ana Soares", "President")


def test_a_role_that_was_removed_can_be_put_back(at: At) -> None:
    at.open("details")
    at.hands.click("add-roles")
    at.hands.type_into("printed_name", "Ana Soares")
    form = details(at.hands).form
    at.hands.click("remove")
    assert form.record().roles == ()
    at.hands.click("put-back-roles")
    assert [role.printed_name for role in form.record().roles] == ["Ana Soares"]


def test_tabs_are_reached_by_keys(at: At) -> None:
    at.open("details")
    at.hands.press("Alt+3")
    page = at.hands.page_as(MeetingPage)
    assert page.help_page() == "participants"
    at.hands.press("Ctrl+Tab")
    assert page.help_page() == "record"


def test_everything_that_takes_the_focus_has_a_name(at: At) -> None:
    nameless: list[str] = []
    for tab in ("details", "agenda", "participants", "record", "signatures", "documents"):
        at.open(tab)
        for part in at.hands.page.findChildren(QWidget):
            takes = (
                part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisible() and not part.focusProxy()
            )
            words = part.text() if isinstance(part, QAbstractButton) else ""
            if (
                takes
                and not part.accessibleName()
                and not words
                and part.objectName() != "qt_spinbox_lineedit"
            ):
                nameless.append(f"{tab}: {type(part).__name__} {part.objectName()}")
    assert nameless == []


def test_a_meeting_is_removed_and_taken_back(at: At) -> None:
    at.open("details")
    at.hands.page_as(MeetingPage).head.wanted.emit("remove")
    at.hands.settle()
    assert list_meetings(at.hands.store) == []
    at.hands.press("Ctrl+Z")
    assert [line.uid for line in list_meetings(at.hands.store)] == [at.uid]
