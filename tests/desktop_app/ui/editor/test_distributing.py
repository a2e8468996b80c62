"""The next step of an adopted record in the window: signed, then distributed, and the meeting leads there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPushButton

from db.records.distribution import Means
from db.records.meeting import Meeting
from db.records.paragraph import Paragraph, Run
from db.records.record import Family, Record, RecordStatus
from db.records.signatory import Signatory
from desktop_app.ui.desk import Place
from desktop_app.ui.dialogs.distribute import DistributeDialog
from desktop_app.ui.meeting.page import MeetingPage
from desktop_app.usecases.meeting.meetings import file_meeting
from desktop_app.usecases.meeting.participants import add_participant
from desktop_app.usecases.record.records import file_record, get_record, set_status, start_record
from desktop_app.usecases.signing.signatures import file_signatory, mark_signed

if TYPE_CHECKING:
    from tests.desktop_app.hands import Hands

pytestmark = pytest.mark.gui


@pytest.fixture
def draft(window: Hands) -> Record:
    """Return a draft of a meeting in October."""
    day = date(2020, 10, 15)
    home = file_meeting(window.store, Meeting(title="Harbour Meeting", first_day=day, last_day=day))
    made = start_record(window.store, home.uid, Family.STATEMENT, "Harbour Statement")
    return file_record(window.store, replace(made, paragraphs=(Paragraph(runs=(Run("Agreed."),)),)))


def adopt(window: Hands, draft: Record) -> Record:
    set_status(window.store, draft.uid, RecordStatus.CIRCULATED)
    return set_status(window.store, draft.uid, RecordStatus.ADOPTED)


def note(window: Hands, day: str, whom: str) -> DistributeDialog:
    """Fill in the dialog that is open and agree."""
    dialog = window.window_of(DistributeDialog)
    for name, words in (("day", day), ("recipients", whom)):
        field = dialog.findChildren(QLineEdit, name)[-1]
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, words) if words else field.clear()
    agree = dialog.findChild(QAbstractButton, "note-distribution")
    assert agree is not None
    agree.click()
    window.settle()
    return dialog


def primary(window: Hands, name: str) -> str:
    return window.find(QPushButton, name).text()


def said(window: Hands) -> str:
    return "\n".join(one.text() for one in window.page.findChildren(QLabel) if one.isVisible())


def test_the_meeting_leads_to_the_distribution_of_what_was_adopted(window: Hands, draft: Record) -> None:
    adopt(window, draft)
    window.go(Place("meeting", draft.meeting))
    assert primary(window, "write-record") == "Distribute…"
    window.click("write-record")
    note(window, "2 November 2020", "All delegations by e-mail")
    stored = get_record(window.store, draft.uid)
    assert stored.status is RecordStatus.DISTRIBUTED
    assert [one.day for one in stored.distributions] == [date(2020, 11, 2)]
    assert "Distributed on 2 November 2020: All delegations by e-mail" in said(window)
    window.go(Place("meeting", draft.meeting))
    assert primary(window, "write-record") == "Open the record"


def test_the_distribution_is_taken_back_at_the_foot(window: Hands, draft: Record) -> None:
    adopt(window, draft)
    window.go(Place("record", draft.uid))
    window.click("next-step")
    note(window, "2 November 2020", "The archive")
    window.click("undo")
    assert get_record(window.store, draft.uid).status is RecordStatus.ADOPTED
    assert primary(window, "next-step") == "Distribute…"
    assert "Distributed on" not in said(window)


def test_what_is_missing_is_told_beside_the_field(window: Hands, draft: Record) -> None:
    adopt(window, draft)
    window.go(Place("record", draft.uid))
    window.click("next-step")
    dialog = note(window, "1 October 2020", "")
    tips = [one.toolTip() for one in dialog.findChildren(QLineEdit)]
    assert "This is before the day of adoption." in tips
    assert "This is needed." in tips
    assert get_record(window.store, draft.uid).status is RecordStatus.ADOPTED
    dialog.reject()


def test_a_record_that_is_to_be_signed_leads_to_its_signatures_first(window: Hands, draft: Record) -> None:
    ana = file_signatory(window.store, Signatory(record=draft.uid, printed_name="Ana Soares"))
    adopt(window, draft)
    window.go(Place("meeting", draft.meeting))
    assert primary(window, "write-record") == "Sign…"
    window.click("write-record")
    assert window.page_as(MeetingPage).help_page() == "signatures"
    window.go(Place("record", draft.uid))
    assert primary(window, "next-step") == "Sign…"
    window.click("next-step")
    assert window.page_as(MeetingPage).help_page() == "signatures"
    mark_signed(window.store, [ana.uid], date(2020, 10, 15))
    window.go(Place("record", draft.uid))
    assert primary(window, "next-step") == "Mark as signed"


def test_going_back_to_a_record_opens_no_dialog_again(window: Hands, draft: Record) -> None:
    adopt(window, draft)
    window.go(Place("meeting", draft.meeting))
    window.click("write-record")
    window.window_of(DistributeDialog).reject()
    window.go(Place("home"))
    window.commands.actions["back"].trigger()
    window.settle()
    assert window.page.objectName() == "record-editor"
    assert not [one for one in window.window.findChildren(DistributeDialog) if one.isVisible()]


def test_a_second_time_is_a_line_of_its_own(window: Hands, draft: Record) -> None:
    adopt(window, draft)
    window.go(Place("record", draft.uid))
    window.click("next-step")
    note(window, "2 November 2020", "All delegations")
    window.page.findChildren(QAction, "distribution")[0].trigger()
    dialog = window.window_of(DistributeDialog)
    add = dialog.findChild(QPushButton, "add-distributions")
    assert add is not None
    add.click()
    note(window, "3 November 2020", "The archive")
    stored = get_record(window.store, draft.uid).distributions
    assert [one.recipients for one in stored] == ["All delegations", "The archive"]
    assert "Distributed on 3 November 2020: The archive" in said(window)


def test_each_delegation_gets_a_line_of_the_means_that_were_chosen(window: Hands, draft: Record) -> None:
    for name in ("Isles Society", "Harbour Society"):
        add_participant(
            window.store, meeting=draft.meeting, printed_name=f"Head of {name}", printed_organisation=name
        )
    adopt(window, draft)
    window.go(Place("record", draft.uid))
    window.click("next-step")
    dialog = window.window_of(DistributeDialog)
    (first,) = dialog.form.record().distributions
    chosen = replace(first, day=date(2020, 11, 2), means=Means.EMAIL)
    dialog.form.set_record(replace(dialog.form.record(), distributions=(chosen,)))
    each = dialog.findChild(QPushButton, "each-delegation")
    assert each is not None
    each.click()
    lines = [(one.recipients, one.day, one.means) for one in dialog.form.record().distributions]
    assert lines == [(name, date(2020, 11, 2), Means.EMAIL) for name in ("Isles Society", "Harbour Society")]
    dialog.reject()
