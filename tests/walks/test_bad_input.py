"""What goes wrong at a desk: each time one clear sentence at the right place, and nothing is lost."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QLabel, QLineEdit, QTextEdit
from sqlalchemy import event
from sqlalchemy.pool import Pool

from db.records.paragraph import ParagraphKind
from desktop_app.ui.desk import Place
from desktop_app.usecases.file.opening import make_file, verify_file
from desktop_app.usecases.meeting.meetings import list_meetings
from desktop_app.usecases.register.people import list_people

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.walks.clerk import Clerk
    from tests.walks.conftest import Desk

pytestmark = pytest.mark.gui
PROJECT = Path(__file__).parents[2]
NOBODY = 65534


@pytest.fixture
def meeting(clerk: Clerk) -> Clerk:
    """Return somebody before the form of a new meeting, with a title and a day typed."""
    clerk.press("Ctrl+2", "Ctrl+N")
    clerk.fill(title="Harbour Meeting", first_day="4 May 2024")
    return clerk


def saved_titles(clerk: Clerk) -> list[str]:
    return [one.title for one in list_meetings(clerk.hands.store)]


def test_what_is_needed_is_said_beside_its_field(clerk: Clerk) -> None:
    clerk.press("Ctrl+2", "Ctrl+N", "Ctrl+S")
    assert clerk.said_at("title") == "This is needed."
    assert clerk.said_at("first_day") == "A first day is needed, or the dates in words."
    assert saved_titles(clerk) == []
    clerk.fill(title="Harbour Meeting", first_day="4 May 2024")
    clerk.press("Ctrl+S")
    assert saved_titles(clerk) == ["Harbour Meeting"]


def test_an_end_before_the_start(meeting: Clerk) -> None:
    meeting.fill(last_day="3 May 2024")
    meeting.press("Ctrl+S")
    assert meeting.said_at("last_day") == "This is before the first day."
    assert saved_titles(meeting) == []
    meeting.fill(last_day="5 May 2024")
    meeting.press("Ctrl+S")
    assert saved_titles(meeting) == ["Harbour Meeting"]


def test_a_country_that_is_none(meeting: Clerk) -> None:
    meeting.fill(country="Atlantis")
    meeting.press("Ctrl+S")
    assert meeting.said_at("country") == "“Atlantis” is not a known country."
    assert saved_titles(meeting) == []


def test_a_day_that_is_none_stays_as_typed(meeting: Clerk) -> None:
    meeting.fill(first_day="31 February 2024")
    meeting.press("Tab", "Ctrl+S")
    assert meeting.said_at("first_day").startswith("This is not a day.")
    assert meeting.sees(QLineEdit, "first_day").text() == "31 February 2024"


def test_ten_thousand_letters_are_said_to_be_too_many(meeting: Clerk) -> None:
    names = ("title", "subtitle", "city")
    for name in names:
        meeting.fill_in(name, "x" * 10_000)
    meeting.press("Ctrl+S")
    for name in names:
        assert meeting.said_at(name).startswith("This is too long: 10,000 characters, at most ")
        assert meeting.text_of(name) == "x" * 10_000
    assert saved_titles(meeting) == []


def test_a_person_of_ten_thousand_letters(clerk: Clerk) -> None:
    clerk.hands.go(Place("people"))
    clerk.press("Ctrl+N")
    clerk.fill_in("full_name", "x" * 10_000)
    clerk.press("Ctrl+S")
    assert clerk.said_at("full_name").startswith("This is too long: 10,000 characters")
    assert list_people(clerk.hands.store) == []


def test_a_series_of_ten_thousand_letters_made_on_the_spot(clerk: Clerk) -> None:
    clerk.press("Ctrl+2", "Ctrl+N")
    clerk.fill_in("series", "x" * 10_000)
    clerk.press("Ctrl+Return")
    ((_, trouble),) = clerk.hands.messages.troubles
    assert "too long" in str(trouble)
    assert clerk.text_of("series") == "x" * 10_000


def test_signs_nobody_can_see_are_left_out_and_all_else_stays(meeting: Clerk) -> None:
    meeting.fill_in("title", "H\0a\x07r\ud800b\udfffo\ufeffu\ufffer Meeting")
    meeting.press("Ctrl+S")
    assert saved_titles(meeting) == ["Harbour Meeting"]


WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0}</style>
</head><body lang=EN-GB><!--StartFragment--><h1>Findings<o:p></o:p></h1>
<p class=MsoNormal><b>All</b> parties <i>agreed</i>.<o:p></o:p></p>
<p class=MsoListParagraph><![if !supportLists]><span>1)<span>&nbsp;&nbsp; </span></span><![endif]>First
point</p>
<p class=MsoListParagraph><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span>A bullet</p>
<!--EndFragment--></body></html>"""


@pytest.fixture
def record(meeting: Clerk) -> Clerk:
    """Return somebody before the empty text of a record that has been started."""
    meeting.press("Ctrl+S", "Alt+4")
    meeting.fill(title="Harbour Statement")
    meeting.click("with-sentences")
    meeting.click("start-record")
    meeting.into_text()
    return meeting


def test_a_text_out_of_word_keeps_every_word_and_nothing_else(record: Clerk) -> None:
    pasted = QMimeData()
    pasted.setHtml(WORD)
    record.paste(pasted)
    record.press("Ctrl+S")
    (kept,) = record.dossier().records
    assert [(one.kind, one.text) for one in kept.paragraphs] == [
        (ParagraphKind.HEADING, "Findings"),
        (ParagraphKind.PLAIN, "All parties agreed."),
        (ParagraphKind.NUMBERED, "First point"),
        (ParagraphKind.BULLET, "A bullet"),
    ]


def test_a_text_with_signs_nobody_can_see_is_printed_without_them(record: Clerk, tmp_path: Path) -> None:
    record.paste("Har\0bour \ud800and\udfff sea\ufeff.")
    record.press("Ctrl+S")
    assert record.dossier().records[0].paragraphs[0].text == "Harbour and sea."
    assert record.save_pdf(tmp_path / "paper.pdf").startswith(b"%PDF")


@pytest.mark.files
def test_a_second_window_on_the_file_is_told_and_the_first_goes_on(desk: Desk, meeting: Clerk) -> None:
    second = desk.start()
    assert second.hands.page.objectName() == "not-opened-page"
    assert "open already" in " ".join(second.words())
    meeting.come_back()
    meeting.press("Ctrl+S")
    assert saved_titles(meeting) == ["Harbour Meeting"]


@pytest.mark.files
def test_a_command_on_the_open_file_is_told(meeting: Clerk, desk: Desk) -> None:
    command = [sys.executable, "-m", "desktop_app", "--file", str(desk.file), "list", "meetings"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=PROJECT, check=False, timeout=60)
    assert done.returncode == 4
    assert "open already" in done.stderr
    meeting.press("Ctrl+S")
    assert saved_titles(meeting) == ["Harbour Meeting"]


def test_a_file_that_is_not_ours_stays_as_it_is(clerk: Clerk, tmp_path: Path) -> None:
    path = clerk.hands.messages.path = tmp_path / "letter.rapporteur"
    for content in (b"Dear colleagues", b"", b"SQLite format 3\0" + b"\xff" * 8192):
        path.write_bytes(content)
        clerk.press("Ctrl+O")
        assert clerk.hands.page.objectName() == "not-opened-page"
        assert clerk.sees(QLabel, "why").text()
        assert path.read_bytes() == content


@pytest.mark.files
def test_a_damaged_file_is_said_so_and_another_one_can_be_opened(desk: Desk, tmp_path: Path) -> None:
    whole = desk.file.read_bytes()
    path = tmp_path / "damaged.rapporteur"
    path.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    clerk = desk.start(path)
    assert "damaged" in " ".join(clerk.words())
    clerk.hands.messages.path = desk.file
    clerk.click("open")
    assert clerk.hands.page.objectName() == "home-page"


@pytest.fixture
def sealed_file() -> Iterator[Path]:
    """Return a file in a folder in which nothing may be written, not even by root."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "Office.rapporteur"
        make_file(path).close()
        path.chmod(0o444)
        folder.chmod(0o555)
        is_root = os.geteuid() == 0
        if is_root:
            os.seteuid(NOBODY)
        yield path
        if is_root:
            os.seteuid(0)
        folder.chmod(0o755)


@pytest.mark.files
def test_a_folder_that_may_not_be_written(desk: Desk, sealed_file: Path) -> None:
    before = sealed_file.read_bytes()
    clerk = desk.start(sealed_file)
    assert clerk.hands.page.objectName() == "not-opened-page"
    assert clerk.sees(QLabel, "what").text() == "“Office.rapporteur” could not be opened."
    assert clerk.sees(QLabel, "why").text().startswith("The file or its folder can't be written")
    assert sealed_file.read_bytes() == before


@pytest.mark.files
def test_a_new_file_in_a_folder_that_may_not_be_written(desk: Desk, sealed_file: Path) -> None:
    clerk = desk.start_first()
    clerk.hands.messages.path = sealed_file.parent / "Ours.rapporteur"
    clerk.click("elsewhere")
    assert clerk.hands.page.objectName() == "not-opened-page"
    assert "“Ours.rapporteur”" in clerk.sees(QLabel, "what").text()
    assert clerk.sees(QLabel, "what-to-do").text()


class Disk:
    """A disk that is full from now on, or has room again: SQLite may not let the file grow."""

    def __init__(self) -> None:
        self.is_full = False

    def limit(self, connection: Any, *_: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {1 if self.is_full else 1_000_000}")


@pytest.fixture
def disk() -> Iterator[Disk]:
    found = Disk()
    event.listen(Pool, "checkout", found.limit)
    yield found
    event.remove(Pool, "checkout", found.limit)


LONG = "Long text. " * 20_000


@pytest.mark.files
def test_a_full_disk_is_told_and_the_text_is_saved_when_there_is_room(
    disk: Disk, record: Clerk, desk: Desk
) -> None:
    disk.is_full = True
    record.paste(LONG)
    record.press("Ctrl+S")
    (said,) = {str(trouble) for _, trouble in record.hands.messages.troubles}
    assert said.startswith("The disk is full. “Office.rapporteur” could not be saved.")
    assert record.sees(QTextEdit, "record-text").toPlainText() == LONG.strip()
    disk.is_full = False
    record.press("Ctrl+S")
    (kept,) = record.dossier().records
    assert kept.paragraphs[0].text == LONG.strip()
    desk.close()
    assert verify_file(desk.file) == []


@pytest.mark.files
def test_what_no_draft_could_be_kept_of_is_offered_again(disk: Disk, record: Clerk) -> None:
    disk.is_full = True
    record.paste(LONG)
    record.press("Ctrl+1")
    assert len(record.hands.messages.troubles) == 1
    record.open_record("Harbour Statement")
    record.click("restore-draft")
    assert record.sees(QTextEdit, "record-text").toPlainText() == LONG.strip()


@pytest.mark.files
def test_what_no_draft_could_be_kept_of_is_not_lost_by_closing_unasked(disk: Disk, record: Clerk) -> None:
    disk.is_full = True
    record.paste(LONG)
    record.hands.messages.yes = False
    record.hands.window.close()
    assert [one.title for one in record.hands.messages.questions] == ["Close and lose what you typed?"]
    assert record.hands.window.isVisible()
    record.hands.settle()
    assert record.sees(QTextEdit, "record-text").toPlainText() == LONG.strip()
    disk.is_full = False
    record.press("Ctrl+S")
    assert record.dossier().records[0].paragraphs[0].text == LONG.strip()
    assert record.hands.desk.unkept == {}
