"""The print dialog on a computer without a printer: it says so, and Enter saves the PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton

from db.records.meeting import Meeting
from db.records.record import Family
from desktop_app.ui.dialogs.print_dialog import PrintDialog
from desktop_app.usecases.meeting.meetings import file_meeting
from desktop_app.usecases.record.records import start_record

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desktop_app.hands import Hands

pytestmark = pytest.mark.gui


def test_without_a_printer_the_dialog_begins_at_saving(
    window: Hands, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUPS_SERVER", "localhost:1")  # nobody prints there
    meeting = file_meeting(window.store, Meeting(title="Harbour Meeting", date_text="in May"))
    record = start_record(window.store, meeting.uid, Family.STATEMENT, "Harbour Statement")
    dialog = PrintDialog(window.desk, record.uid, record.title, meeting=record.meeting)
    dialog.show()
    window.settle()
    qtbot.waitUntil(lambda: dialog.focusWidget() is dialog.findChild(QPushButton, "save-pdf"))
    dialog.reject()
