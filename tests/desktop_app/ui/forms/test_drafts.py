"""Drafts of what is typed: kept while typing goes on, and offered with what differs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import delete

from db.records.office import Office
from db.records.paragraph import Paragraph, Run
from db.records.record import Family
from desktop_app.ui.desk import Place
from desktop_app.ui.forms.draft_keeper import MOST, REST, DraftKeeper
from desktop_app.ui.look.marked_text import MarkedText
from desktop_app.usecases.file.office import get_office
from desktop_app.usecases.keeping.drafts import OFFICE, Draft, find_draft, keep_draft
from desktop_app.usecases.meeting.meetings import file_meeting
from desktop_app.usecases.record.records import file_record, start_record
from desktop_app.usecases.register.people import file_person
from tests.db.builders import meeting, person

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desktop_app.hands import Hands

pytestmark = pytest.mark.gui


def told(window: Hands) -> list[str]:
    """Return the lines that say what the draft changes."""
    shown = window.find(QWidget, "draft-differences")
    return [one.text() for one in shown.findChildren(MarkedText)]


def test_a_draft_is_kept_although_typing_goes_on(window: Hands, qtbot: QtBot) -> None:
    ana = file_person(window.store, person("Ana Soares"))
    keeper = DraftKeeper(window.desk, "person", lambda: replace(ana, notes="typed"), window.window)
    timers = {one.interval(): one for one in keeper.findChildren(QTimer)}
    assert timers.keys() == {REST, MOST}
    assert MOST <= 5000
    timers[MOST].setInterval(REST // 2)  # or the test would take five seconds
    typing = QTimer(keeper, interval=REST // 20)
    typing.timeout.connect(keeper.follow)
    keeper.follow()
    typing.start()
    with qtbot.waitSignal(keeper.kept, timeout=10_000):
        pass
    assert typing.isActive()
    typing.stop()
    draft = find_draft(window.store, "person", ana.uid)
    assert draft is not None
    assert draft.record.notes == "typed"
    window.settle()


def test_a_form_that_is_closed_while_its_draft_is_looked_for_hears_of_none(window: Hands) -> None:
    ana = file_person(window.store, person("Ana Soares"))
    keep_draft(window.store, "person", replace(ana, notes="typed"), ana.uid)
    form = QWidget()
    found: list[Draft] = []
    DraftKeeper(window.desk, "person", lambda: ana, form).look_for(ana.uid, found.append)
    delete(form)
    window.settle()
    assert found == []


def test_the_banner_of_a_form_shows_what_differs(window: Hands) -> None:
    ana = file_person(window.store, person("Ana Soares", phone="12"))
    keep_draft(window.store, "person", replace(ana, phone="34", email="a@example.org"))
    window.go(Place("person", ana.uid))
    assert told(window) == ["E-mail  empty → a@example.org", "Telephone  12 → 34"]


def test_the_banner_names_no_more_than_a_few(window: Hands) -> None:
    home = file_meeting(window.store, meeting())
    typed = replace(home, city="a", venue="b", platform="c", subtitle="d", short_title="e", notes="f")
    keep_draft(window.store, "meeting", typed)
    window.go(Place("meeting", home.uid))
    assert len(told(window)) == 4


def test_the_banner_of_a_record_shows_which_words_differ(window: Hands) -> None:
    home = file_meeting(window.store, meeting())
    made = start_record(window.store, home.uid, Family.STATEMENT, "STATEMENT")
    part = Paragraph(runs=(Run("The leaders agreed."),))
    saved = file_record(window.store, replace(made, paragraphs=(part,)))
    typed = replace(saved, paragraphs=(replace(part, runs=(Run("The leaders all agreed."),)),))
    keep_draft(window.store, "record", typed)
    window.go(Place("record", made.uid))
    assert told(window) == ["Paragraph 1  The leaders all agreed."]


def test_what_is_typed_about_the_office_is_kept_and_comes_back(window: Hands, qtbot: QtBot) -> None:
    window.go(Place("settings"))
    window.type_into("name", "Isles Secretariat")
    qtbot.waitUntil(lambda: find_draft(window.store, "office", OFFICE) is not None, timeout=20_000)
    assert get_office(window.store).name == ""
    window.press("Ctrl+S")
    assert get_office(window.store).name == "Isles Secretariat"
    qtbot.waitUntil(lambda: find_draft(window.store, "office", OFFICE) is None, timeout=20_000)


def test_a_draft_of_the_office_is_shown_when_asked_for(window: Hands) -> None:
    keep_draft(window.store, "office", replace(Office(), name="Isles Secretariat"))
    window.go(Place("settings", spot="draft"))
    assert window.find(QLineEdit, "name").text() == "Isles Secretariat"


def test_what_is_typed_while_the_person_is_read_again_stays(window: Hands) -> None:
    ana = file_person(window.store, person("Ana Soares"))
    window.go(Place("person", ana.uid))
    window.desk.go(Place("person", ana.uid))
    notes = window.find(QPlainTextEdit, "notes")
    notes.setFocus()
    QTest.keyClicks(notes, "Speaks Tetum")
    window.settle()
    assert notes.toPlainText() == "Speaks Tetum"


def test_what_is_typed_while_somebody_else_is_read_is_a_draft(window: Hands) -> None:
    ana, bo = (file_person(window.store, person(name)) for name in ("Ana Soares", "Bo Li"))
    window.go(Place("person", ana.uid))
    window.desk.go(Place("person", bo.uid))
    notes = window.find(QPlainTextEdit, "notes")
    notes.setFocus()
    QTest.keyClicks(notes, "Speaks Tetum")
    window.settle()
    draft = find_draft(window.store, "person", ana.uid)
    assert draft is not None
    assert draft.record.notes == "Speaks Tetum"
