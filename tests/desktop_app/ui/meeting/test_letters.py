"""Letters of invitation: written in a form, kept with the meeting, shown, saved as one file each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from db.records.language import Language
from desktop_app.ui.dialogs.print_dialog import PrintDialog
from desktop_app.ui.meeting.letter_dialog import LetterDialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.desktop_app.ui.meeting.conftest import At

pytestmark = pytest.mark.gui
PATIENCE = 30_000


@pytest.fixture
def dialog(at: At) -> LetterDialog:
    """Return the open text of the letters of a meeting with two people."""
    at.bring("Viet", "Nguyễn Thị Phương")
    at.bring("Cambod", "ឧត្តម សុខា")
    at.open("participants")
    action = at.hands.window.findChild(QAction, "letters")
    assert isinstance(action, QAction)
    action.trigger()
    return at.hands.window_of(LetterDialog)


def press(dialog: LetterDialog | PrintDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    button.click()


def test_the_letter_begins_with_the_usual_words_and_is_kept(at: At, dialog: LetterDialog) -> None:
    press(dialog, "save")
    at.hands.settle()
    (letter,) = at.dossier().letters
    assert letter.text.startswith("Dear {name},")


def test_a_field_is_put_where_the_cursor_is(dialog: LetterDialog) -> None:
    dialog.form.editor("text").set_value("")
    press(dialog, "insert-dates")
    assert dialog.form.editor("text").value() == "{dates}"
    dialog.reject()


def test_an_unknown_field_is_said_beside_the_text_and_nothing_is_kept(at: At, dialog: LetterDialog) -> None:
    dialog.form.editor("text").set_value("Dear {nome}")
    press(dialog, "save")
    at.hands.settle()
    assert dialog.form.row("text").problem.startswith("“{nome}” is not a field")
    assert at.dossier().letters == ()
    dialog.reject()


def test_each_language_has_its_text_and_what_was_typed_comes_back(dialog: LetterDialog) -> None:
    language = dialog.form.editor("language")
    dialog.form.editor("subject").set_value("Come")
    language.set_value(Language.VIETNAMESE)
    language.changed.emit()
    assert dialog.form.editor("text").value().startswith("Kính gửi")
    language.set_value(Language.ENGLISH)
    language.changed.emit()
    assert dialog.form.editor("subject").value() == "Come"
    dialog.reject()


def test_the_letters_are_shown_and_saved_as_one_file_each(
    at: At, dialog: LetterDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    press(dialog, "show-letters")
    qtbot.waitUntil(lambda: at.hands.window.findChild(PrintDialog) is not None, timeout=PATIENCE)
    shown = at.hands.window_of(PrintDialog)
    qtbot.waitUntil(shown.is_ready, timeout=PATIENCE)
    at.hands.settle()
    at.hands.messages.path = tmp_path / "letters"
    press(shown, "save-each")
    at.hands.settle()
    shown.reject()
    names = sorted(path.name for path in (tmp_path / "letters").iterdir())
    assert [name[2:] for name in names] == ["ឧត្តម សុខា.pdf", "Nguyễn Thị Phương.pdf"]
