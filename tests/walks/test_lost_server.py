"""A server that goes away while somebody works, and comes back: one clear sentence, and nothing is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QTextEdit

from desktop_app.usecases.file.opening import verify_file
from desktop_app.usecases.meeting.meetings import list_meetings
from tests.places import filled
from tests.postgres import Server

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.dialects.address import Place
    from tests.walks.clerk import Clerk
    from tests.walks.conftest import Desk

pytestmark = pytest.mark.gui


@pytest.fixture(scope="module")
def mortal() -> Iterator[Server]:
    """Return a server that tests crash and start again."""
    made = Server()
    yield made
    made.end()


@pytest.fixture
def office_place(mortal: Server) -> Place:
    """Return a new database on the mortal server."""
    return filled(mortal.new_database())


@pytest.fixture
def meeting(clerk: Clerk) -> Clerk:
    """Return somebody before the form of a meeting that is saved."""
    clerk.press("Ctrl+2", "Ctrl+N")
    clerk.fill(title="Harbour Meeting", first_day="4 May 2024")
    clerk.press("Ctrl+S")
    return clerk


def told(clerk: Clerk) -> list[str]:
    """Return what the program says of the server, each time; nothing else was told."""
    said = [str(trouble) for _, trouble in clerk.hands.messages.troubles]
    assert all(one.startswith("The server of “") and "can't be reached" in one for one in said), said
    assert clerk.hands.messages.reports == []
    return said


def test_a_form_is_saved_once_the_server_is_back(mortal: Server, meeting: Clerk, desk: Desk) -> None:
    meeting.fill(title="Pier Meeting")
    mortal.crash()
    meeting.press("Ctrl+S")
    assert len(told(meeting)) == 1
    assert meeting.text_of("title") == "Pier Meeting"
    assert "Not saved yet" in meeting.words()
    mortal.start()
    meeting.press("Ctrl+S")
    assert [one.title for one in list_meetings(meeting.hands.store)] == ["Pier Meeting"]
    assert len(told(meeting)) == 1
    desk.close()
    assert verify_file(desk.place) == []


def test_the_text_of_a_record_is_saved_once_the_server_is_back(mortal: Server, meeting: Clerk) -> None:
    meeting.press("Alt+4")
    meeting.fill(title="Harbour Statement")
    meeting.click("with-sentences")
    meeting.click("start-record")
    meeting.into_text()
    meeting.paste("All parties agreed.")
    mortal.crash()
    meeting.press("Ctrl+S")
    assert len(told(meeting)) == 1
    assert meeting.sees(QTextEdit, "record-text").toPlainText() == "All parties agreed."
    mortal.start()
    meeting.press("Ctrl+S")
    assert meeting.dossier().records[0].paragraphs[0].text == "All parties agreed."


def test_a_list_that_could_not_be_read_is_read_when_the_server_is_back(
    mortal: Server, meeting: Clerk
) -> None:
    mortal.crash()
    meeting.press("Ctrl+2")
    assert len(told(meeting)) == 1
    mortal.start()
    meeting.press("Ctrl+1", "Ctrl+2")
    assert meeting.lines("table")[0] == "Single meetings"


def test_what_could_be_kept_nowhere_is_not_lost_by_closing_unasked(mortal: Server, meeting: Clerk) -> None:
    meeting.fill(title="Pier Meeting")
    mortal.crash()
    meeting.hands.messages.yes = False
    meeting.hands.window.close()
    assert [one.title for one in meeting.hands.messages.questions] == ["Close and lose what you typed?"]
    assert meeting.hands.window.isVisible()
    meeting.hands.settle()
    mortal.start()
    meeting.press("Ctrl+S")
    assert [one.title for one in list_meetings(meeting.hands.store)] == ["Pier Meeting"]


def test_the_program_closes_though_the_server_is_gone(
    mortal: Server, meeting: Clerk, desk: Desk, capfd: pytest.CaptureFixture[str]
) -> None:
    mortal.crash()
    desk.close()
    mortal.start()
    assert meeting.hands.messages.questions == []
    assert "Traceback" not in capfd.readouterr().err
    assert desk.start().hands.page.objectName() == "home-page"
