"""The print dialog on a record with annexes: shown with it, left out at a tick, saved as they are shown."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from db.records.attachment import AttachmentKind
from db.records.meeting import Meeting
from db.records.paragraph import Paragraph, Run
from db.records.record import Family, Record, RecordStatus
from desktop_app.ui.dialogs.print_dialog import PrintDialog
from desktop_app.usecases.meeting.documents import attach_file
from desktop_app.usecases.meeting.meetings import file_meeting
from desktop_app.usecases.record.records import file_record, set_status, start_record
from tests.desktop_app.hands import Hands
from tests.reports.render.pdf.printed import page_count, printed

PATIENCE = 30_000


@pytest.fixture
def record(window: Hands, tmp_path: Path) -> Record:
    """Return a record of one page with an annex of one page."""
    meeting = file_meeting(window.store, Meeting(title="Harbour Meeting", date_text="in May"))
    made = start_record(window.store, meeting.uid, Family.STATEMENT, "Harbour Statement")
    path = tmp_path / "Budget.pdf"
    path.write_bytes(printed())
    attach_file(window.store, path, meeting=meeting.uid, kind=AttachmentKind.ANNEX, record=made.uid)
    return made


@pytest.fixture
def dialog(window: Hands, record: Record, qtbot: QtBot) -> Iterator[PrintDialog]:
    opened = PrintDialog(window.desk, record.uid, record.title, meeting=record.meeting)
    opened.show()
    qtbot.waitUntil(opened.is_ready, timeout=PATIENCE)
    yield opened
    opened.reject()


def box(dialog: PrintDialog) -> QCheckBox:
    found = dialog.findChild(QCheckBox, "with-annexes")
    assert found is not None
    return found


def pages(dialog: PrintDialog) -> int:
    paper = dialog._paper  # noqa: SLF001 - what is shown
    return len(paper.sizes) if paper else 0


def test_the_annex_is_shown_and_can_be_left_out(dialog: PrintDialog, qtbot: QtBot) -> None:
    assert (box(dialog).text(), pages(dialog)) == ("With the annex (1 file)", 3)
    box(dialog).click()
    qtbot.waitUntil(lambda: pages(dialog) == 1, timeout=PATIENCE)


@pytest.mark.parametrize(("ticked", "count"), [(True, 3), (False, 1)])
def test_the_pdf_is_saved_as_it_is_shown(
    dialog: PrintDialog, window: Hands, tmp_path: Path, *, ticked: bool, count: int
) -> None:
    box(dialog).setChecked(ticked)
    window.messages.path = tmp_path / "out.pdf"
    button = dialog.findChild(QPushButton, "save-pdf")
    assert button is not None
    button.click()
    window.settle()
    assert page_count((tmp_path / "out.pdf").read_bytes()) == count


def test_a_record_without_annexes_is_not_asked_about_them(window: Hands, qtbot: QtBot) -> None:
    meeting = file_meeting(window.store, Meeting(title="Harbour Meeting", date_text="in May"))
    made = start_record(window.store, meeting.uid, Family.STATEMENT, "Harbour Statement")
    dialog = PrintDialog(window.desk, made.uid, made.title, meeting=meeting.uid)
    dialog.show()
    qtbot.waitUntil(dialog.is_ready, timeout=PATIENCE)
    assert not box(dialog).isVisible()
    dialog.reject()


def test_the_dialog_says_that_a_draft_is_printed_as_one(dialog: PrintDialog) -> None:
    assert part(dialog, "draft-pages").isVisible()


def test_an_adopted_record_is_not_said_to_be_a_draft(window: Hands, record: Record, qtbot: QtBot) -> None:
    file_record(window.store, replace(record, paragraphs=(Paragraph(runs=(Run("Agreed."),)),)))
    for status in (RecordStatus.CIRCULATED, RecordStatus.ADOPTED):
        set_status(window.store, record.uid, status)
    opened = PrintDialog(window.desk, record.uid, record.title, meeting=record.meeting)
    opened.show()
    qtbot.waitUntil(opened.is_ready, timeout=PATIENCE)
    assert not part(opened, "draft-pages").isVisible()
    opened.reject()


def part(dialog: PrintDialog, name: str) -> QWidget:
    found = dialog.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    return found
