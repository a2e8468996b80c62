"""The first file: one key makes it, in a place that no cloud takes over, for the office that was named."""

import sys

import platformdirs
import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.records.office import Office, Paper
from desktop_app.ui.first_steps.office import FirstOffice
from desktop_app.ui.look.form_row import FormRow
from desktop_app.ui.look.type_ahead import TypeAhead
from desktop_app.ui.preferences import proposed_file, window_language
from desktop_app.usecases.file.office import get_office
from tests.desktop_app.hands import Hands


@pytest.fixture
def first(program: Hands) -> Hands:
    """Return the program at its first start."""
    proposed_file().unlink(missing_ok=True)
    program.begin(None)
    return program


def name_the_society(first: Hands, qtbot: QtBot, typed: str) -> None:
    """Type part of a name and take the first suggestion."""
    field = first.find(TypeAhead, "society")
    QTest.keyClicks(field, typed)
    qtbot.waitUntil(field.list.isVisible)
    QTest.keySequence(field.list, "Return")


def make(first: Hands) -> Office:
    """Make the file with Enter and return the settings it begins with."""
    first.press("Return")
    return get_office(first.store)


def test_enter_makes_the_proposed_file(first: Hands) -> None:
    first.press("Return")
    assert first.store.path == proposed_file()


def test_the_proposed_file_is_not_among_the_documents() -> None:
    assert not proposed_file().is_relative_to(platformdirs.user_documents_path())


def test_the_society_named_is_the_office_of_the_new_file(first: Hands, qtbot: QtBot) -> None:
    name_the_society(first, qtbot, "viet")
    assert make(first).name == "Vietnam Red Cross Society"


def test_a_society_is_found_by_its_country(first: Hands, qtbot: QtBot) -> None:
    name_the_society(first, qtbot, "timor")
    assert "Timor" in make(first).name


def test_the_paper_is_that_of_the_country(first: Hands, qtbot: QtBot) -> None:
    name_the_society(first, qtbot, "philippine")
    assert make(first).paper is Paper.LETTER


def test_a_name_that_nothing_stands_for_is_told_and_makes_no_file(first: Hands) -> None:
    field = first.type_into("society", "Nowhere Society")
    first.press("Return")
    rows = [row for row in first.window.findChildren(FormRow) if row.field is field]
    assert [bool(row.problem) for row in rows] == [True]
    assert field.text() == "Nowhere Society"
    assert not proposed_file().exists()


def test_another_language_is_spoken_after_the_program_has_started_anew(
    first: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/true")
    first.window_of(FirstOffice).spoken.emit("vi")
    assert window_language(first.program.preferences) == "vi"
    assert not first.window.isVisible()
