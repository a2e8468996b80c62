"""Writing a record in the real window: typed, kept, saved, restored, adopted, exported."""

from dataclasses import replace
from itertools import product
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QLineEdit, QPushButton, QTreeView
from pytestqt.qtbot import QtBot

from db.records.language import Language
from db.records.meeting import Meeting
from db.records.paragraph import Paragraph, ParagraphKind, Run
from db.records.record import Family, OnPaper, Record, RecordStatus
from desktop_app.ui.desk import Place
from desktop_app.ui.editor.page import RecordPage
from desktop_app.ui.forms.draft_keeper import REST
from desktop_app.ui.look.install import Appearance
from desktop_app.usecases.keeping.drafts import find_draft, keep_draft
from desktop_app.usecases.meeting.meetings import file_meeting
from desktop_app.usecases.record.records import file_record, get_record, set_status, start_record
from tests.desktop_app.hands import Hands

PATIENCE = 30_000


@pytest.fixture
def record(window: Hands) -> Record:
    """Return a saved statement of two paragraphs."""
    meeting = file_meeting(window.store, Meeting(title="Harbour Meeting", date_text="in May"))
    made = start_record(window.store, meeting.uid, Family.STATEMENT, "Harbour Statement")
    texts = (Paragraph(runs=(Run("First."),)), Paragraph(runs=(Run("Second."),)))
    return file_record(window.store, replace(made, paragraphs=texts))


@pytest.fixture
def page(window: Hands, record: Record, qtbot: QtBot) -> RecordPage:
    """Return the record's page, its text and pages shown."""
    shown = opened(window, record.uid)
    qtbot.waitUntil(lambda: shown.preview.is_current, timeout=PATIENCE)
    return shown


def opened(window: Hands, uid: UUID) -> RecordPage:
    shown = window.go(Place("record", uid))
    assert isinstance(shown, RecordPage)
    shown.surface.setFocus()
    return shown


def texts(record: Record) -> list[str]:
    return [one.text for one in record.paragraphs]


def test_what_is_typed_is_saved_by_the_key(
    window: Hands, page: RecordPage, record: Record, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.surface, "Typed. ")
    window.press("Ctrl+S")
    assert texts(get_record(window.store, record.uid)) == ["Typed. First.", "Second."]


def test_the_pages_follow_the_typing(page: RecordPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.surface, "Typed. ")
    qtbot.waitUntil(lambda: page.preview.is_current, timeout=PATIENCE)
    assert page.preview.pages.paper is not None
    assert "Typed. First." in page.preview.pages.paper.text


def test_what_is_ticked_for_the_paper_is_saved_and_seen_on_the_pages(
    window: Hands, page: RecordPage, record: Record, qtbot: QtBot
) -> None:
    page.head.set_open(True)
    heading = Paragraph(kind=ParagraphKind.HEADING, runs=(Run("Boats"),))
    page.surface.set_paragraphs([heading])
    window.click("on-paper-contents")
    qtbot.waitUntil(lambda: page.preview.is_current, timeout=PATIENCE)
    assert page.preview.pages.paper is not None
    assert "Contents" in page.preview.pages.paper.text
    window.press("Ctrl+S")
    assert get_record(window.store, record.uid).on_paper == (OnPaper.CONTENTS,)


def test_only_what_the_language_knows_is_offered_for_the_paper(window: Hands, record: Record) -> None:
    page = opened(window, record.uid)
    page.head.set_open(True)
    offered = {"buddhist": "on-paper-buddhist_era", "digits": "on-paper-native_digits"}
    boxes = {one: page.head.findChild(QCheckBox, name) for one, name in offered.items()}
    assert [box.isVisible() for box in boxes.values() if box] == [False, False]
    file_record(window.store, replace(get_record(window.store, record.uid), language=Language.KHMER))
    page = opened(window, record.uid)
    page.head.set_open(True)
    boxes = {one: page.head.findChild(QCheckBox, name) for one, name in offered.items()}
    assert [box.isVisible() for box in boxes.values() if box] == [False, True]


def test_the_menu_leads_to_what_can_be_ticked(window: Hands, page: RecordPage) -> None:
    page.head.set_open(False)
    page.actions_of.paper_wanted.emit()
    assert window.find(QCheckBox, "annex_participants").hasFocus()


def test_nothing_can_be_ticked_once_a_record_is_adopted(window: Hands, record: Record) -> None:
    for status in (RecordStatus.CIRCULATED, RecordStatus.ADOPTED):
        set_status(window.store, record.uid, status)
    page = opened(window, record.uid)
    assert not any(box.isEnabled() for box in page.head.findChildren(QCheckBox))


def test_a_draft_is_kept_when_typing_rests(
    window: Hands, page: RecordPage, record: Record, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.writing.kept, timeout=REST + PATIENCE):
        qtbot.keyClicks(page.surface, "Typed. ")
    draft = find_draft(window.store, "record", record.uid)
    assert draft is not None
    assert isinstance(draft.record, Record)
    assert texts(draft.record)[0] == "Typed. First."


def test_leaving_keeps_what_is_not_saved(
    window: Hands, page: RecordPage, record: Record, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.surface, "Typed. ")
    window.go(Place("home"))
    assert find_draft(window.store, "record", record.uid) is not None


def test_a_draft_is_offered_and_restored(window: Hands, record: Record) -> None:
    kept = replace(record, paragraphs=(Paragraph(runs=(Run("From the draft."),)),))
    keep_draft(window.store, "record", kept)
    page = opened(window, record.uid)
    window.settle()
    window.click("restore-draft")
    assert [one.text for one in page.surface.paragraphs()] == ["From the draft."]


def test_a_restored_draft_is_saved_like_any_text(window: Hands, record: Record) -> None:
    keep_draft(window.store, "record", replace(record, paragraphs=(Paragraph(runs=(Run("Kept."),)),)))
    opened(window, record.uid)
    window.settle()
    window.click("restore-draft")
    window.press("Ctrl+S")
    assert texts(get_record(window.store, record.uid)) == ["Kept."]


def test_saving_takes_the_draft_away(window: Hands, page: RecordPage, record: Record, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.writing.kept, timeout=REST + PATIENCE):
        qtbot.keyClicks(page.surface, "Typed. ")
    window.press("Ctrl+S")
    assert find_draft(window.store, "record", record.uid) is None


def test_a_record_without_a_title_is_refused_beside_the_field(
    window: Hands, page: RecordPage, record: Record
) -> None:
    page.head.set_open(True)
    window.type_into("title", "").selectAll()
    window.press("Ctrl+S")
    assert get_record(window.store, record.uid).title == "Harbour Statement"
    assert "This is needed." in [one.text() for one in page.head.findChildren(QLabel) if one.isVisible()]


def test_another_window_s_save_is_not_overwritten(
    window: Hands, page: RecordPage, record: Record, qtbot: QtBot
) -> None:
    file_record(window.store, replace(record, title="Saved elsewhere"))
    qtbot.keyClicks(page.surface, "Typed. ")
    window.press("Ctrl+S")
    assert get_record(window.store, record.uid).title == "Saved elsewhere"
    assert page.surface.paragraphs()[0].text == "Typed. First."


def footer_says(window: Hands) -> str:
    labels = window.window.frame.footer.findChildren(QLabel)
    return next(one.text() for one in labels if one.isVisible() and one.text())


@pytest.mark.usefixtures("page")
def test_circulating_is_told_at_the_foot_and_taken_back_there(window: Hands, record: Record) -> None:
    window.click("next-step")
    assert footer_says(window) == "Circulated as draft 1"
    assert get_record(window.store, record.uid).status is RecordStatus.CIRCULATED
    window.click("undo")
    assert get_record(window.store, record.uid).status is RecordStatus.DRAFT
    assert window.find(QPushButton, "next-step").text() == "Mark as circulated"


@pytest.mark.usefixtures("page")
def test_circulating_is_taken_back_by_the_key(window: Hands, record: Record) -> None:
    window.click("next-step")
    window.press("Ctrl+Z")
    assert get_record(window.store, record.uid).status is RecordStatus.DRAFT


def test_what_was_typed_since_stays_when_circulating_is_taken_back(
    window: Hands, page: RecordPage, record: Record, qtbot: QtBot
) -> None:
    window.click("next-step")
    qtbot.keyClicks(page.surface, "Typed. ")
    window.click("undo")
    assert window.find(QPushButton, "next-step").text() == "Mark as circulated"
    window.press("Ctrl+S")
    stored = get_record(window.store, record.uid)
    assert (texts(stored)[0], stored.status) == ("Typed. First.", RecordStatus.DRAFT)


@pytest.mark.usefixtures("page")
def test_the_lists_show_a_record_as_draft_again(window: Hands, record: Record) -> None:
    window.click("next-step")
    window.go(Place("records"))
    table = window.find(QTreeView, "table")
    assert "Circulated" in words_of(table)
    window.press("Ctrl+Z")
    assert "Circulated" not in words_of(table)
    window.go(Place("meeting", record.meeting, tab="record"))
    assert "Draft" in words_of(window.find(QTreeView, "records-table"))


def words_of(table: QTreeView) -> list[str]:
    """Return what stands in the cells of *table*."""
    model = table.model()
    places = product(range(model.rowCount()), range(model.columnCount()))
    return [str(model.index(*place).data()) for place in places]


def test_adoption_asks_first_and_locks_the_text(
    window: Hands, page: RecordPage, record: Record, qtbot: QtBot
) -> None:
    window.click("next-step")
    window.settle()
    window.click("next-step")
    window.settle()
    assert len(window.messages.questions) == 1
    qtbot.keyClicks(page.surface, "x")
    assert page.surface.paragraphs()[0].text == "First."
    assert not page.style_bar.isVisible()
    assert get_record(window.store, record.uid).status is RecordStatus.ADOPTED


def test_adoption_names_text_in_brackets_and_no_leads_to_it(
    window: Hands, page: RecordPage, record: Record
) -> None:
    window.click("next-step")
    window.settle()
    cursor = page.surface.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    cursor.insertText(" [Not agreed]")
    page.surface.moveCursor(cursor.MoveOperation.Start)
    window.messages.yes = False
    window.click("next-step")
    window.settle()
    (question,) = window.messages.questions
    assert "Paragraph 2 has text in [square brackets]: “[Not agreed]”." in question.why
    assert page.surface.textCursor().blockNumber() == 1
    assert get_record(window.store, record.uid).status is RecordStatus.CIRCULATED


def test_what_is_found_is_listed_and_led_to_by_a_key(window: Hands, page: RecordPage, qtbot: QtBot) -> None:
    page.surface.moveCursor(page.surface.textCursor().MoveOperation.End)
    qtbot.keyClicks(page.surface, " On 3 May they met.")
    qtbot.waitUntil(lambda: len(page.ready.found) == 2, timeout=PATIENCE)
    window.click("ready-fold")
    assert words_of(window.find(QTreeView, "ready-findings")) == [
        "Paragraph 2 names a day without its year: “3 May”.",
        "Nobody is listed to sign.",
    ]
    page.surface.moveCursor(page.surface.textCursor().MoveOperation.Start)
    window.press("F7")
    assert page.surface.textCursor().selectedText() == "3 May"
    window.press("F7")
    assert window.page.objectName() == "meeting-page"


@pytest.mark.usefixtures("page")
def test_adoption_tells_what_was_found(window: Hands) -> None:
    window.click("next-step")
    window.settle()
    window.messages.yes = False
    window.click("next-step")
    window.settle()
    assert "Nobody is listed to sign." in window.messages.questions[0].why


def test_no_is_no(window: Hands, page: RecordPage, record: Record) -> None:
    window.click("next-step")
    window.settle()
    window.messages.yes = False
    window.click("next-step")
    window.settle()
    assert get_record(window.store, record.uid).status is RecordStatus.CIRCULATED
    assert not page.surface.isReadOnly()


@pytest.mark.parametrize("ending", [".pdf", ".docx", ".html", ".txt", ".json"])
def test_a_record_is_exported_as_it_stands(
    window: Hands, page: RecordPage, tmp_path: Path, ending: str, qtbot: QtBot
) -> None:
    window.messages.path = tmp_path / f"out{ending}"
    qtbot.keyClicks(page.surface, "Typed. ")
    page.actions_of.export(ending)
    window.settle()
    assert (tmp_path / f"out{ending}").stat().st_size > 0


def test_find_goes_to_the_next_place(window: Hands, page: RecordPage, qtbot: QtBot) -> None:
    window.press("Ctrl+F")
    qtbot.keyClick(window.type_into("find", "second"), Qt.Key.Key_Return)
    assert page.surface.textCursor().selectedText() == "Second"


def test_find_on_the_meetings_tab_of_records_finds_in_the_text(
    window: Hands, record: Record, qtbot: QtBot
) -> None:
    window.go(Place("meeting", record.meeting, tab="record"))
    window.press("Ctrl+F")
    page = window.page_as(RecordPage)
    assert window.find(QLineEdit, "find").hasFocus()
    qtbot.keyClick(window.type_into("find", "second"), Qt.Key.Key_Return)
    assert page.surface.textCursor().selectedText() == "Second"


def test_the_record_goes_and_comes_back(window: Hands, page: RecordPage, record: Record) -> None:
    page.actions_of.remove()
    window.settle()
    window.press("Ctrl+Z")
    assert texts(get_record(window.store, record.uid)) == ["First.", "Second."]


def test_a_corrigendum_is_begun_where_nothing_can_be_typed(window: Hands, record: Record) -> None:
    set_status(window.store, record.uid, RecordStatus.CIRCULATED)
    set_status(window.store, record.uid, RecordStatus.ADOPTED)
    opened(window, record.uid)
    window.click("begin-corrigendum")
    window.settle()
    assert window.page_as(RecordPage).title() == "Corrigendum: Harbour Statement"


def test_in_a_narrow_editor_one_tool_stands_for_all_kinds_and_none_is_cut(
    window: Hands, page: RecordPage
) -> None:
    one, heading, insert = (
        page.findChild(QAbstractButton, name) for name in ("one-kind", "kind-heading", "insert")
    )
    assert one is not None
    assert heading is not None
    assert insert is not None
    assert (one.isVisible(), heading.isVisible()) == (False, True)
    window.commands.wear(Appearance(zoom=1.75))
    window.window.resize(960, 600)
    window.settle()
    seen = one.isVisible(), heading.isVisible(), insert.width() >= insert.sizeHint().width()
    window.commands.wear(Appearance())
    assert seen == (True, False, True)
