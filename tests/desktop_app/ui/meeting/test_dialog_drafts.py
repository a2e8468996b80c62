"""What was typed in dialogs and forms of new records when the program stopped: offered, and back again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QWidget

from db.records.language import Language
from db.records.paragraph import Paragraph, Run
from db.records.record import Family, Record, RecordStatus
from db.records.signatory import Signatory
from desktop_app.ui.desk import Place
from desktop_app.ui.dialogs.distribute import DistributeDialog
from desktop_app.ui.look.banner import Banner
from desktop_app.ui.look.marked_text import MarkedText
from desktop_app.ui.look.record_table import RecordTable
from desktop_app.ui.meeting.letter_dialog import LetterDialog
from desktop_app.ui.meeting.records import RecordsTab
from desktop_app.ui.meeting.signatures.signatory_dialog import SignatoryDialog
from desktop_app.usecases.keeping.drafts import keep_draft, open_drafts
from desktop_app.usecases.record.records import file_record, set_status, start_record
from desktop_app.usecases.signing.signatures import file_signatory, list_signatories

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from tests.desktop_app.ui.meeting.conftest import At

pytestmark = pytest.mark.gui
PATIENCE = 20_000


def type_over(dialog: QWidget, name: str, text: str) -> None:
    """Type *text* into the field of many lines called *name*, in place of what stands there."""
    field = dialog.findChild(QPlainTextEdit, name)
    assert isinstance(field, QPlainTextEdit)
    field.selectAll()
    QTest.keyClicks(field, text)


def stop_and_begin(at: At, qtbot: QtBot, *dialogs: QDialog) -> None:
    """Wait until a draft is kept, end the program as a crash would, and begin it on the same file."""
    qtbot.waitUntil(lambda: bool(open_drafts(at.hands.store)), timeout=PATIENCE)
    path = at.hands.store.place
    for dialog in dialogs:
        dialog.blockSignals(True)  # nothing is told any more: the program is gone
        dialog.close()
        dialog.deleteLater()
    at.hands.begin(path)


def restore(at: At) -> None:
    """Press Restore in the banner above the page."""
    at.hands.find(Banner, "draft-banner")
    at.hands.click("restore-draft")
    at.hands.settle()


def offered(part: QWidget) -> list[str]:
    """Return the lines under the banner in *part* that say what differs."""
    return [
        line.text()
        for shown in part.findChildren(QWidget, "draft-differences")
        for line in shown.findChildren(MarkedText)
    ]


def press(part: QWidget, name: str) -> None:
    push = part.findChild(QPushButton, name)
    assert isinstance(push, QPushButton)
    push.click()


def letters(at: At) -> LetterDialog:
    at.open("participants")
    action = at.hands.window.findChild(QAction, "letters")
    assert isinstance(action, QAction)
    action.trigger()
    at.hands.settle()
    return at.hands.window_of(LetterDialog)


def made_record(at: At) -> Record:
    made = start_record(at.hands.store, at.uid, Family.STATEMENT, "Harbour Statement")
    return file_record(at.hands.store, replace(made, paragraphs=(Paragraph(runs=(Run("Agreed."),)),)))


def test_a_letter_that_was_being_typed_comes_back(at: At, qtbot: QtBot) -> None:
    dialog = letters(at)
    type_over(dialog, "text", "Dear friends")
    stop_and_begin(at, qtbot, dialog)
    restore(at)
    again = at.hands.window_of(LetterDialog)
    assert again.form.record().text == "Dear friends"
    press(again, "save")
    at.hands.settle()
    assert [one.text for one in at.dossier().letters] == ["Dear friends"]
    assert open_drafts(at.hands.store) == []


def test_a_letter_left_by_escape_is_offered_with_what_differs(at: At) -> None:
    dialog = letters(at)
    type_over(dialog, "text", "Dear friends")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    at.hands.settle()
    again = letters(at)
    assert any(line.startswith("Text") for line in offered(again))
    press(again, "restore-draft")
    assert again.form.record().text == "Dear friends"
    again.reject()


def test_a_letter_given_up_is_forgotten(at: At) -> None:
    dialog = letters(at)
    type_over(dialog, "text", "Dear friends")
    dialog.draft.leave()
    at.hands.settle()
    press(dialog, "cancel")
    at.hands.settle()
    assert open_drafts(at.hands.store) == []


def test_each_language_of_a_letter_has_its_draft(at: At) -> None:
    dialog = letters(at)
    type_over(dialog, "text", "Dear friends")
    dialog.form.editor("language").set_value(Language.FRENCH)
    dialog.form.editor("language").changed.emit()
    at.hands.settle()
    type_over(dialog, "text", "Chers amis")
    dialog.reject()
    at.hands.settle()
    kept = {draft.record.language: draft.record.text for draft in open_drafts(at.hands.store)}
    assert kept == {Language.ENGLISH: "Dear friends", Language.FRENCH: "Chers amis"}


def test_a_new_signatory_that_was_being_typed_comes_back(at: At, qtbot: QtBot) -> None:
    record = made_record(at)
    at.open("signatures")
    at.hands.click("type-name")
    dialog = at.hands.window_of(SignatoryDialog)
    dialog.form.editor("printed_post").set_value("President")
    dialog.form.changed.emit()
    stop_and_begin(at, qtbot, dialog)
    restore(at)
    again = at.hands.window_of(SignatoryDialog)
    assert (again.form.record().record, again.form.record().printed_post) == (record.uid, "President")
    again.reject()


def test_what_was_typed_of_a_signatory_is_offered_beside_what_is_saved(at: At) -> None:
    saved = file_signatory(at.hands.store, Signatory(record=made_record(at).uid, printed_name="Ana Soares"))
    keep_draft(at.hands.store, "signatory", replace(saved, printed_post="President"))
    at.open("signatures")
    rows = at.hands.find(RecordTable, "signatures-table")
    rows.setFocus()
    rows.setCurrentIndex(rows.model().index(0, 0))
    at.hands.press("F2")
    dialog = at.hands.window_of(SignatoryDialog)
    assert offered(dialog) == ["Post  empty → President"]
    press(dialog, "restore-draft")
    press(dialog, "save")
    at.hands.settle()
    (stored,) = list_signatories(at.hands.store, saved.record)
    assert (stored.printed_post, open_drafts(at.hands.store)) == ("President", [])


def test_a_record_that_was_being_begun_comes_back(at: At, qtbot: QtBot) -> None:
    at.open("record")
    at.hands.type_into("title", "A title of our own")
    stop_and_begin(at, qtbot)
    restore(at)
    tab = at.hands.find(RecordsTab, "record-tab")
    assert tab.form.record().title == "A title of our own"
    at.hands.click("start-record")
    assert [one.title for one in at.dossier().records] == ["A title of our own"]
    assert open_drafts(at.hands.store) == []


def test_a_proposed_title_is_no_draft(at: At) -> None:
    at.open("record")
    at.hands.go(Place("home"))
    assert open_drafts(at.hands.store) == []


def test_a_distribution_that_was_being_noted_comes_back(at: At, qtbot: QtBot) -> None:
    uid = _adopted(at)
    at.hands.go(Place("record", uid))
    at.hands.click("next-step")
    dialog = at.hands.window_of(DistributeDialog)
    (field,) = dialog.findChildren(QLineEdit, "recipients")
    QTest.keyClicks(field, "All delegations")
    stop_and_begin(at, qtbot, dialog)
    restore(at)
    again = at.hands.window_of(DistributeDialog)
    assert [one.recipients for one in again.form.record().distributions] == ["All delegations"]
    press(again, "note-distribution")
    at.hands.settle()
    assert at.dossier().record(uid).status is RecordStatus.DISTRIBUTED
    assert open_drafts(at.hands.store) == []


def _adopted(at: At) -> UUID:
    uid = made_record(at).uid
    for status in (RecordStatus.CIRCULATED, RecordStatus.ADOPTED):
        set_status(at.hands.store, uid, status)
    return uid


def test_after_one_draft_is_restored_the_next_is_offered(at: At) -> None:
    path, home = at.hands.store.place, at.dossier().meeting
    keep_draft(at.hands.store, "meeting", replace(home, city="Hue"))
    keep_draft(at.hands.store, "signatory", Signatory(record=made_record(at).uid, printed_name="Ana Soares"))
    at.hands.begin(path)
    restore(at)
    at.hands.window_of(SignatoryDialog).reject()
    restore(at)
    assert at.hands.find(QWidget, "city").property("text") == "Hue"
