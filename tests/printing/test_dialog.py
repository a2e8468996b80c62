"""The print dialog: what is shown is printed, on the printer that was chosen, and noted with the record."""

import subprocess
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from db.records.meeting import Meeting
from db.records.paragraph import Paragraph, Run
from db.records.record import Family, Record
from desktop_app.ui.dialogs.print_dialog import PrintDialog
from desktop_app.usecases.meeting.meetings import file_meeting
from desktop_app.usecases.paper.printing import list_prints, make_pdf
from desktop_app.usecases.record.records import file_record, start_record
from tests.db.builders import make_later
from tests.desktop_app.hands import Hands
from tests.printing.queue import Queue

PATIENCE = 30_000


@pytest.fixture
def record(window: Hands) -> Record:
    """Return a statement of three pages."""
    meeting = file_meeting(window.store, Meeting(title="Harbour Meeting", date_text="in May"))
    made = start_record(window.store, meeting.uid, Family.STATEMENT, "Harbour Statement")
    texts = tuple(Paragraph(runs=(Run(f"Paragraph {number}. " * 12),)) for number in range(60))
    return file_record(window.store, replace(made, paragraphs=texts))


@pytest.fixture
def dialog(window: Hands, record: Record, qtbot: QtBot) -> Iterator[PrintDialog]:
    """Return the dialog with the pages of the record on the screen."""
    opened = PrintDialog(window.desk, record.uid, record.title, meeting=record.meeting)
    opened.show()
    qtbot.waitUntil(opened.is_ready, timeout=PATIENCE)
    window.settle()
    yield opened
    opened.reject()


def press(dialog: PrintDialog, name: str, qtbot: QtBot) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_very_bytes_shown_are_handed_over_and_noted(
    queue: Queue, dialog: PrintDialog, window: Hands, record: Record, qtbot: QtBot
) -> None:
    press(dialog, "print-now", qtbot)
    window.settle()
    shown = make_pdf(window.store, record.uid)
    (note,) = list_prints(window.store, record.uid)
    assert queue.handed_over() == shown.data
    assert (note.sha256, note.printer) == (shown.sha256, queue.name)


@pytest.mark.files
def test_what_is_printed_from_a_copy_to_look_at_is_noted_nowhere(
    queue: Queue, window: Hands, record: Record, qtbot: QtBot
) -> None:
    path = window.store.path
    window.program.close_file()
    window.settle()
    make_later(path)
    window.program.open(path)
    window.settle()
    window.click("look-into")
    opened = PrintDialog(window.desk, record.uid, record.title, meeting=record.meeting)
    opened.show()
    qtbot.waitUntil(opened.is_ready, timeout=PATIENCE)
    press(opened, "print-now", qtbot)
    window.settle()
    assert queue.handed_over() == make_pdf(window.store, record.uid).data
    assert list_prints(window.store, record.uid) == []
    assert window.messages.troubles == []


def test_pages_reach_the_paper_as_letters_and_lines(
    queue: Queue, dialog: PrintDialog, window: Hands, record: Record, qtbot: QtBot
) -> None:
    press(dialog, "print-now", qtbot)
    paper = queue.paper()
    told = subprocess.check_output(["pdfinfo", paper], text=True)
    assert f"Pages:           {make_pdf(window.store, record.uid).pages}\n" in told
    assert subprocess.check_output(["pdfimages", "-list", paper], text=True).count("\n") == 2  # the head


@pytest.mark.usefixtures("queue")
def test_a_range_of_pages_counts_the_sheets(dialog: PrintDialog) -> None:
    pages, copies = dialog.findChild(QLineEdit, "pages"), dialog.findChild(QSpinBox, "copies")
    assert pages is not None
    assert copies is not None
    pages.setText("1-2")
    copies.setValue(3)
    now = dialog.findChild(QPushButton, "print-now")
    assert now is not None
    assert now.text() == "Print 6 pages"


def test_a_range_that_is_not_there_can_not_be_printed(dialog: PrintDialog) -> None:
    pages = dialog.findChild(QLineEdit, "pages")
    assert pages is not None
    pages.setText("9-12")
    now = dialog.findChild(QPushButton, "print-now")
    assert now is not None
    assert not now.isEnabled()
