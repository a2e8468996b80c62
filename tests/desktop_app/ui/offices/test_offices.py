"""Meetings to another office and from one, by hand in the window."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel

from desktop_app.ui.desk import Place
from desktop_app.ui.look.marked_text import MarkedText
from desktop_app.ui.look.segmented import Segmented
from desktop_app.ui.offices.arrival_view import ArrivalView
from desktop_app.ui.offices.taking_in import TakeInDialog, show_bundle
from desktop_app.ui.preferences import remember_file
from desktop_app.usecases.file.opening import make_file
from desktop_app.usecases.meeting.meetings import file_meeting, get_meeting, list_meetings
from desktop_app.usecases.offices.bundles import export_bundle, take_in
from tests.db.builders import meeting

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from db.records.meeting import Meeting
    from db.store import Store
    from tests.desktop_app.hands import Hands

pytestmark = pytest.mark.gui


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Store]:
    """Return the file of another office."""
    with closing(make_file(tmp_path / "Other.rapporteur")) as store:
        yield store


@pytest.fixture
def home(other: Store) -> Meeting:
    return file_meeting(other, meeting("17th Harbour Meeting", city="Ha Noi", venue="Hall"))


def bundle(store: Store, home: Meeting, path: Path) -> Path:
    export_bundle(store, [home.uid], path, overwrite=True)
    return path


def show(window: Hands, path: Path) -> TakeInDialog:
    show_bundle(window.desk, window.window, path)
    window.settle()
    return window.window_of(TakeInDialog)


def click(window: Hands, dialog: TakeInDialog, name: str) -> None:
    button = dialog.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    button.click()
    window.settle()


def said(dialog: TakeInDialog) -> list[str]:
    return [one.text() for one in dialog.findChildren(QLabel)]


def test_a_meeting_is_sent_from_its_menu(window: Hands, tmp_path: Path, other: Store) -> None:
    sent = file_meeting(window.store, meeting("18th Harbour Meeting"))
    page = window.go(Place("meeting", sent.uid))
    window.messages.path = tmp_path / "sent"
    (action,) = page.findChildren(QAction, "send")
    action.trigger()
    window.settle()
    take_in(other, tmp_path / "sent.rapporteur-bundle")
    assert [one.title for one in list_meetings(other)] == ["18th Harbour Meeting"]


def test_what_comes_in_is_shown_first_and_taken_in_when_told(
    window: Hands, other: Store, home: Meeting, tmp_path: Path
) -> None:
    dialog = show(window, bundle(other, home, tmp_path / "a.rapporteur-bundle"))
    assert [one.text() for one in dialog.findChildren(MarkedText)] == ["Meeting added  17th Harbour Meeting"]
    assert any("seen for the first time" in one for one in said(dialog))
    assert list_meetings(window.store) == []
    click(window, dialog, "take-in")
    assert [one.title for one in list_meetings(window.store)] == ["17th Harbour Meeting"]


def test_a_bundle_that_is_opened_like_a_file_is_shown(
    window: Hands, other: Store, home: Meeting, tmp_path: Path
) -> None:
    window.messages.path = bundle(other, home, tmp_path / "a.rapporteur")
    window.commands.files.ask_open()
    window.settle()
    dialog = window.window_of(TakeInDialog)
    click(window, dialog, "take-in")
    assert [one.title for one in list_meetings(window.store)] == ["17th Harbour Meeting"]


def test_nothing_new_can_not_be_taken_in(window: Hands, other: Store, home: Meeting, tmp_path: Path) -> None:
    path = bundle(other, home, tmp_path / "a.rapporteur-bundle")
    take_in(window.store, path)
    dialog = show(window, path)
    assert "Everything in it is here already." in said(dialog)
    assert any(one.endswith("as before.") for one in said(dialog))
    take = dialog.findChild(QAbstractButton, "take-in")
    assert isinstance(take, QAbstractButton)
    assert not take.isEnabled()


@pytest.fixture
def clashing(window: Hands, other: Store, home: Meeting, tmp_path: Path) -> TakeInDialog:
    """Return the dialog over a meeting that both offices have changed."""
    path = tmp_path / "a.rapporteur-bundle"
    take_in(window.store, bundle(other, home, path))
    file_meeting(window.store, replace(get_meeting(window.store, home.uid), city="Dili", venue="Pier"))
    file_meeting(other, replace(get_meeting(other, home.uid), city="Astana", venue="Tower", notes="n"))
    return show(window, bundle(other, home, path))


def test_what_both_changed_must_be_decided_first(
    window: Hands, clashing: TakeInDialog, home: Meeting
) -> None:
    take = clashing.findChild(QAbstractButton, "take-in")
    assert isinstance(take, QAbstractButton)
    assert (take.isEnabled(), "2 still to decide" in said(clashing)) == (False, True)
    (view,) = clashing.findChildren(ArrivalView)
    for name, place in (("side-city", 1), ("side-venue", 0)):
        choice = view.findChild(Segmented, name)
        assert isinstance(choice, Segmented)
        choice.parts()[place].click()
    window.settle()
    click(window, clashing, "take-in")
    kept = get_meeting(window.store, home.uid)
    assert (kept.city, kept.venue, kept.notes) == ("Astana", "Pier", "n")


def test_all_of_one_side_is_one_click(window: Hands, clashing: TakeInDialog, home: Meeting) -> None:
    click(window, clashing, "all-theirs")
    click(window, clashing, "take-in")
    kept = get_meeting(window.store, home.uid)
    assert (kept.city, kept.venue) == ("Astana", "Tower")


def test_cancelling_changes_nothing(window: Hands, clashing: TakeInDialog, home: Meeting) -> None:
    click(window, clashing, "all-theirs")
    click(window, clashing, "cancel")
    assert get_meeting(window.store, home.uid).city == "Dili"


def test_a_damaged_bundle_is_told(window: Hands, other: Store, home: Meeting, tmp_path: Path) -> None:
    path = bundle(other, home, tmp_path / "a.rapporteur-bundle")
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    show_bundle(window.desk, window.window, path)
    window.settle()
    ((_, trouble),) = window.messages.troubles
    assert trouble.why == "It is damaged, or was changed after it was made."
    assert window.window.findChild(TakeInDialog) is None


@pytest.mark.files
def test_a_bundle_that_is_opened_is_offered_to_the_file_used_last(
    program: Hands, qtbot: QtBot, office_file: Path, other: Store, home: Meeting
) -> None:
    remember_file(program.program.preferences, office_file)
    program.begin(bundle(other, home, other.path.with_name("From.rapporteur-bundle")))
    qtbot.waitUntil(lambda: program.window.findChild(TakeInDialog) is not None)
    assert program.store.path == office_file
    assert "17th Harbour Meeting" in program.window_of(TakeInDialog).findChildren(MarkedText)[0].text()


def test_an_office_without_a_name_is_said_to_be_one_and_takes_nobodys(
    window: Hands, other: Store, home: Meeting, tmp_path: Path
) -> None:
    take_in(window.store, bundle(other, home, tmp_path / "a.rapporteur-bundle"))
    with closing(make_file(tmp_path / "Third.rapporteur")) as third:
        sent = file_meeting(third, meeting("3rd Pier Meeting"))
        dialog = show(window, bundle(third, sent, tmp_path / "b.rapporteur-bundle"))
    assert "“3rd Pier Meeting” from an office without a name" in said(dialog)
    assert any("seen for the first time" in one for one in said(dialog))
