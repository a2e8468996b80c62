"""A protected file is locked by a key, or when nobody works at it; what was typed is there again after it."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from db.dialects.sqlite_seal import KEY_RING
from db.records.meeting import Meeting
from desktop_app.ui import preferences as preferred
from desktop_app.ui.desk import Place
from desktop_app.ui.look.banner import Banner
from desktop_app.ui.protection import lock
from desktop_app.ui.protection.change_dialog import ChangeDialog
from desktop_app.usecases.meeting.meetings import file_meeting
from tests.desktop_app.ui.protection.conftest import KEY, PHRASE, unlock

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desktop_app.hands import Hands

pytestmark = [pytest.mark.gui, pytest.mark.files]


def type_on_a_meeting(window: Hands) -> None:
    """Type a venue on a new meeting, and don't save it."""
    meeting = file_meeting(window.store, Meeting(title="Early", date_text="in May"))
    window.go(Place("meeting", meeting.uid))
    venue = window.find(QLineEdit, "venue")
    venue.setFocus()
    QTest.keyClicks(venue, "The harbour hall")


def test_a_key_locks_the_file_and_what_was_typed_is_there_again(opened: Hands) -> None:
    type_on_a_meeting(opened)
    opened.press("Ctrl+L")
    assert opened.page.objectName() == "unlock-page"
    assert KEY_RING.named(KEY.name) is None
    assert opened.program.desk is None
    unlock(opened, PHRASE)
    assert opened.page.objectName() == "meeting-page"
    assert opened.find(QLineEdit, "venue").text() == "The harbour hall"
    banner = opened.window.findChild(Banner, "draft-banner")
    assert banner is None or not banner.isVisible()


def test_where_nothing_can_be_locked_the_way_to_a_passphrase_is_shown(window: Hands) -> None:
    window.press("Ctrl+L")
    assert window.page.objectName() == "protection-page"
    told = [one.text() for one in window.window.findChildren(QLabel) if one.isVisible()]
    assert "Nothing to lock: these records open without a passphrase" in told


def nobody_works(window: Hands, monkeypatch: pytest.MonkeyPatch, minutes: int) -> None:
    now = monotonic()
    monkeypatch.setattr(lock, "monotonic", lambda: now + 60 * minutes + 1)
    window.commands.lock.look()


def test_a_file_that_nobody_works_at_is_locked_after_a_while(
    opened: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    nobody_works(opened, monkeypatch, 600)
    assert opened.page.objectName() == "protection-page"
    preferred.keep_lock_after(opened.program.preferences, 5)
    nobody_works(opened, monkeypatch, 4)
    assert opened.page.objectName() == "protection-page"
    nobody_works(opened, monkeypatch, 5)
    opened.settle()
    assert opened.page.objectName() == "unlock-page"


def test_a_dialog_that_was_left_open_keeps_no_file_open(
    opened: Hands, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    preferred.keep_lock_after(opened.program.preferences, 5)
    opened.click("change-passphrase-of")
    assert opened.window_of(ChangeDialog).isVisible()
    nobody_works(opened, monkeypatch, 5)
    qtbot.waitUntil(lambda: opened.page.objectName() == "unlock-page")
