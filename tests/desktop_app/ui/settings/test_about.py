"""The program says its version, its licences, and where its mistakes are noted."""

from PySide6.QtWidgets import QLabel, QPlainTextEdit

from db.records.problems import Trouble
from desktop_app import __version__
from desktop_app.places import log_file
from desktop_app.ui.desk import Place
from desktop_app.ui.messages.failures import LONGEST_LOG
from desktop_app.ui.settings.about import LicencesWindow
from tests.desktop_app.hands import Hands


def test_settings_say_the_version(window: Hands) -> None:
    window.go(Place("settings"))
    assert window.find(QLabel, "about-version").text() == __version__


def test_the_licences_name_the_libraries_inside(window: Hands) -> None:
    window.go(Place("settings"))
    window.click("licences")
    text = window.window_of(LicencesWindow).findChildren(QPlainTextEdit)[0].toPlainText()
    assert "reportlab" in text
    assert "LGPL" in text


def test_a_mistake_is_noted_without_the_words_of_records(window: Hands) -> None:
    secret = RuntimeError("what somebody typed")
    window.program.take_mistake(RuntimeError, secret, None)
    noted = log_file().read_text(encoding="utf-8")
    assert "RuntimeError" in noted
    assert "what somebody typed" not in noted


def test_the_notes_never_grow_large(window: Hands) -> None:
    log_file().parent.mkdir(parents=True, exist_ok=True)
    log_file().write_text("x" * 3 * LONGEST_LOG, encoding="utf-8")
    window.program.take_mistake(RuntimeError, RuntimeError(), None)
    assert log_file().stat().st_size < LONGEST_LOG + 10_000


def test_trouble_that_nobody_caught_is_told_as_trouble(window: Hands) -> None:
    gone = Trouble("The server can't be reached", "The network is away.", "Try again later.")
    window.program.take_mistake(Trouble, gone, None)
    assert [one for _, one in window.messages.troubles] == [gone]
    assert window.messages.reports == []
